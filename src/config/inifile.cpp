// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/inifile.h"

#include "config/tr.h"
#include "core/base/bytes.h"

using namespace Qt::StringLiterals;

namespace {
QByteArray hexEscape(char byte)
{
    return "\\x" + QByteArray(1, byte).toHex();
}

/// The text of a value in the file: one line, readable, and exact.
QByteArray escape(const QByteArray &value)
{
    QByteArray text;
    for (const char byte : bytes::escapeName(value).toUtf8()) {
        const auto code = static_cast<unsigned char>(byte);
        if (code < 0x20 || code == 0x7f)
            text += hexEscape(byte);
        else
            text += byte;
    }
    const auto escapeAt = [&text](qsizetype index) { text.replace(index, 1, hexEscape(text.at(index))); };
    if (text.endsWith(' '))
        escapeAt(text.size() - 1);
    if (text.startsWith(' ') || text.startsWith('"'))
        escapeAt(0);
    return text;
}

/// The value that a text stands for; nothing where an escape is neither \\ nor \xNN.
std::optional<QByteArray> unescape(QByteArray text)
{
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.mid(1, text.size() - 2);
    QByteArray value;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != '\\') {
            value += text.at(at);
            continue;
        }
        const char kind = at + 1 < text.size() ? text.at(at + 1) : '\0';
        bool isHex = false;
        const uint code = kind == 'x' ? text.mid(at + 2, 2).toUInt(&isHex, 16) : 0;
        if (kind == '\\') {
            value += '\\';
            at += 1;
        } else if (isHex && at + 3 < text.size() && code != 0) {
            value += static_cast<char>(code);
            at += 3;
        } else {
            return std::nullopt;
        }
    }
    return value;
}

tl::unexpected<Error> damaged(const QString &why)
{
    return failure(ErrorKind::Usage, why);
}
} // namespace

Result<IniFile> IniFile::parse(const QByteArray &text, const QString &fileName)
{
    IniFile file;
    QByteArray section;
    QList<QByteArray> rawLines = text.split('\n');
    if (rawLines.last().isEmpty())
        rawLines.removeLast();
    for (const QByteArray &raw : rawLines) {
        const auto number = file.m_lines.size() + 1;
        Result<Line> line = parseLine(raw.endsWith('\r') ? raw.chopped(1) : raw, section);
        if (line && line->kind == LineKind::Section && file.hasSection(line->section))
            line = damaged(Tr::tr("this section stands in the file twice"));
        if (line && line->kind == LineKind::Entry && file.find(section, line->key) >= 0)
            line = damaged(Tr::tr("this key stands in its section twice"));
        if (!line) {
            return failure(
                ErrorKind::Usage,
                Tr::tr("The configuration file %1 is damaged in line %2: %3. Correct that line or restore the "
                       "file; nothing was changed in it.")
                    .arg(fileName)
                    .arg(number)
                    .arg(line.error().message));
        }
        section = line->section;
        file.m_lines.append(*line);
    }
    return file;
}

Result<IniFile::Line> IniFile::parseLine(const QByteArray &raw, const QByteArray &section)
{
    const QByteArray text = raw.trimmed();
    Line line{.raw = raw, .section = section};
    if (raw.contains('\0'))
        return damaged(Tr::tr("it holds a zero byte"));
    if (text.isEmpty() || text.startsWith(';') || text.startsWith('#'))
        return line;
    if (text.startsWith('[')) {
        line.kind = LineKind::Section;
        line.section = text.mid(1, text.size() - 2).simplified();
        if (!text.endsWith(']') || line.section.isEmpty())
            return damaged(Tr::tr("a section must be written [name]"));
        return line;
    }
    const qsizetype equals = text.indexOf('=');
    if (equals <= 0)
        return damaged(Tr::tr("it is neither a comment, [section] nor key = value"));
    if (section.isEmpty())
        return damaged(Tr::tr("a value must stand below a [section]"));
    const auto value = unescape(text.mid(equals + 1).trimmed());
    if (!value)
        return damaged(Tr::tr("a backslash must be written \\\\ and any other byte \\xNN"));
    line.kind = LineKind::Entry;
    line.key = text.first(equals).trimmed();
    line.value = *value;
    return line;
}

QByteArray IniFile::toBytes() const
{
    QByteArray text;
    for (const Line &line : m_lines)
        text += line.raw + '\n';
    return text;
}

QList<QByteArray> IniFile::sections() const
{
    QList<QByteArray> names;
    for (const Line &line : m_lines) {
        if (line.kind == LineKind::Section)
            names.append(line.section);
    }
    return names;
}

bool IniFile::hasSection(const QByteArray &section) const
{
    return sections().contains(section);
}

QList<QByteArray> IniFile::keys(const QByteArray &section) const
{
    QList<QByteArray> names;
    for (const Line &line : m_lines) {
        if (line.kind == LineKind::Entry && line.section == section)
            names.append(line.key);
    }
    return names;
}

std::optional<QByteArray> IniFile::value(const QByteArray &section, const QByteArray &key) const
{
    const qsizetype index = find(section, key);
    return index < 0 ? std::nullopt : std::optional(m_lines.at(index).value);
}

int IniFile::lineOf(const QByteArray &section, const QByteArray &key) const
{
    return static_cast<int>(find(section, key) + 1);
}

void IniFile::addSection(const QByteArray &section)
{
    if (hasSection(section))
        return;
    if (!m_lines.isEmpty() && !m_lines.last().raw.trimmed().isEmpty())
        m_lines.append(Line{.section = m_lines.last().section});
    m_lines.append(Line{.kind = LineKind::Section, .raw = '[' + section + ']', .section = section});
}

void IniFile::setValue(const QByteArray &section, const QByteArray &key, const QByteArray &value)
{
    const Line line{
        .kind = LineKind::Entry, .raw = key + " = " + escape(value), .section = section, .key = key, .value = value};
    if (const qsizetype index = find(section, key); index >= 0) {
        if (m_lines.at(index).value != value)
            m_lines[index] = line;
        return;
    }
    addSection(section);
    m_lines.insert(endOf(section), line);
}

void IniFile::removeValue(const QByteArray &section, const QByteArray &key)
{
    if (const qsizetype index = find(section, key); index >= 0)
        m_lines.removeAt(index);
}

void IniFile::removeSection(const QByteArray &section)
{
    m_lines.removeIf([&section](const Line &line) { return line.section == section; });
}

qsizetype IniFile::find(const QByteArray &section, const QByteArray &key) const
{
    for (qsizetype index = 0; index < m_lines.size(); ++index) {
        const Line &line = m_lines.at(index);
        if (line.kind == LineKind::Entry && line.section == section && line.key == key)
            return index;
    }
    return -1;
}

/// Behind the section's last line that says something, so that blank lines stay between sections.
qsizetype IniFile::endOf(const QByteArray &section) const
{
    qsizetype end = m_lines.size();
    for (qsizetype index = 0; index < m_lines.size(); ++index) {
        const Line &line = m_lines.at(index);
        if (line.section == section && !line.raw.trimmed().isEmpty())
            end = index + 1;
    }
    return end;
}
