// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/schema/readings.h"

#include "core/target/rootaddress.h"
#include "database/schema/canonicalpath.h"

#include <QString>
#include <algorithm>

namespace {
/// More forms of one path than anybody has written; a bound, because each is read in every other way again.
constexpr size_t mostForms = 128;

bool isSpace(char byte)
{
    return byte == ' ' || (byte >= '\t' && byte <= '\r');
}

int hexDigit(char byte)
{
    if (byte >= '0' && byte <= '9')
        return byte - '0';
    const char small = static_cast<char>(byte | 0x20);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

QByteArray percentDecoded(const QByteArray &path)
{
    QByteArray decoded;
    for (qsizetype at = 0; at < path.size(); ++at) {
        const int high = path.at(at) == '%' && at + 2 < path.size() ? hexDigit(path.at(at + 1)) : -1;
        const int low = high >= 0 ? hexDigit(path.at(at + 2)) : -1;
        if (low < 0) {
            decoded += path.at(at);
        } else {
            decoded += static_cast<char>(high * 16 + low);
            at += 2;
        }
    }
    return decoded;
}

QByteArray trimmed(const QByteArray &path)
{
    // Other spaces than ASCII's surround a path only where it is text.
    return QByteArrayView(path).isValidUtf8() ? QString::fromUtf8(path).trimmed().toUtf8() : path.trimmed();
}

/// The number of bytes before the ':' of "https:" or "C:"; -1 where there is none.
qsizetype schemeEnd(QByteArrayView path)
{
    for (qsizetype at = 0; at < path.size(); ++at) {
        const char byte = path.at(at);
        if (byte == ':')
            return at > 0 ? at : -1;
        const bool isLetter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        const bool isOther = (byte >= '0' && byte <= '9') || byte == '+' || byte == '-' || byte == '.';
        if (!isLetter && (at == 0 || !isOther))
            return -1;
    }
    return -1;
}

/// Without scheme and host, or drive.
QByteArray withoutScheme(const QByteArray &path)
{
    const qsizetype end = schemeEnd(path);
    if (end < 0)
        return path;
    QByteArray rest = path.mid(end + 1);
    if (!rest.startsWith("//"))
        return rest;
    const qsizetype slash = rest.indexOf('/', 2);
    return slash < 0 ? QByteArray() : rest.mid(slash);
}

/// Without what the last of these marks begins: the ones before it may be the name's own, and go in their turn.
QByteArray cutAt(const QByteArray &path, char byte)
{
    const qsizetype at = path.lastIndexOf(byte);
    return at < 0 ? path : path.left(at);
}

/// Without the spaces around each part, as where a prefix was put before a name with some.
QByteArray partsTrimmed(const QByteArray &path)
{
    QByteArrayList parts = path.split('/');
    for (QByteArray &part : parts)
        part = trimmed(part);
    return parts.join('/');
}

/// Relative and without "", "." and ".."; what leads above the top begins there.
QByteArray resolved(const QByteArray &path)
{
    QByteArrayList parts;
    for (const QByteArray &part : path.split('/')) {
        if (part == "..") {
            if (!parts.isEmpty())
                parts.removeLast();
        } else if (!part.isEmpty() && part != ".") {
            parts << part;
        }
    }
    return parts.join('/');
}

/// The path in every way it may have been written, itself first.
std::vector<QByteArray> formsOf(QByteArrayView path)
{
    std::vector<QByteArray> forms{path.toByteArray()};
    for (size_t at = 0; at < forms.size() && forms.size() < mostForms; ++at) {
        const QByteArray form = forms[at]; // a copy: the list grows
        QByteArray slashes = form;
        slashes.replace('\\', '/');
        for (const QByteArray &other : {trimmed(form), partsTrimmed(form), withoutScheme(form), cutAt(form, '?'),
                                        cutAt(form, '#'), slashes, percentDecoded(form)}) {
            if (!other.isEmpty() && std::find(forms.begin(), forms.end(), other) == forms.end())
                forms.push_back(other);
        }
    }
    return forms;
}

void addOnce(std::vector<QByteArray> &list, const QByteArray &path)
{
    if (!path.isEmpty() && std::find(list.begin(), list.end(), path) == list.end())
        list.push_back(path);
}

/// What file systems that fold case leave out of a name.
bool isIgnored(QChar letter)
{
    const char16_t code = letter.unicode();
    return (letter.category() == QChar::Other_Format && !letter.isSurrogate()) || code == 0x034f || code == 0x115f
        || code == 0x1160 || (code >= 0x17b4 && code <= 0x17b5) || (code >= 0x180b && code <= 0x180f) || code == 0x3164
        || (code >= 0xfe00 && code <= 0xfe0f) || code == 0xffa0;
}

bool isAscii(QByteArrayView path)
{
    return std::none_of(path.begin(), path.end(), [](char byte) { return (byte & 0x80) != 0; });
}
} // namespace

QByteArray database::folded(QByteArrayView path)
{
    if (isAscii(path))
        return path.toByteArray().toLower();
    // Part by part: an end of the path folds as it would alone.
    if (const qsizetype slash = path.indexOf('/'); !path.isValidUtf8() && slash >= 0)
        return folded(path.first(slash)) + '/' + folded(path.sliced(slash + 1));
    if (!path.isValidUtf8())
        return path.toByteArray().toLower();
    QString text = QString::fromUtf8(path);
    text.removeIf(isIgnored);
    return text.normalized(QString::NormalizationForm_D)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_C)
        .toUtf8();
}

database::Readings::Readings(const Target &target)
{
    const auto longestFirst = [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); };
    for (const Directory directory : directories) {
        std::vector<QByteArray> prefixes;
        const QByteArray folder = toName(directory).toUtf8() + '/';
        const RootSettings &root = target.root(directory);
        for (const QString &prefix : root.prefixes) {
            if (!prefix.isEmpty())
                prefixes.push_back((prefix.endsWith(u'/') ? prefix : prefix + u'/').toUtf8());
        }
        const QByteArray local = resolved(RootAddress::pathOf(root.path));
        if (!local.isEmpty())
            prefixes.push_back('/' + local + '/');
        // A service that writes to a bucket knows its files by their keys.
        const auto address = RootAddress::parse(root.path);
        if (!local.isEmpty() && address && address->scheme == RootAddress::Scheme::S3)
            prefixes.push_back(local + '/');
        prefixes.insert(prefixes.end(), {"/app/static/" + folder, "static/" + folder, folder});
        std::stable_sort(prefixes.begin(), prefixes.end(), longestFirst);
        prefixes.erase(std::unique(prefixes.begin(), prefixes.end()), prefixes.end());
        for (const QByteArray &prefix : prefixes) {
            m_prefixes[static_cast<size_t>(directory)].push_back(
                {prefix, pathProblem(QByteArrayView(prefix).chopped(1)) == Problem::None});
            addOnce(m_folded, folded(resolved(prefix)) + '/');
        }
    }
    std::stable_sort(m_folded.begin(), m_folded.end(), longestFirst);
}

void database::Readings::certain(Directory table, QByteArrayView path, QByteArray &room, CertainReadings &result) const
{
    path = CanonicalPath::cleaned(path, room);
    result.files.clear();
    result.isStripped = false;
    const auto add = [&](Directory directory, QByteArrayView file, Problem problem) {
        if (problem == Problem::None)
            result.files.push_back({directory, file});
    };
    bool isSound = false; // as it stands, without another look: this runs over every row of both tables
    for (const Prefix &prefix : m_prefixes[static_cast<size_t>(table)]) {
        if (!path.startsWith(prefix.text))
            continue;
        const QByteArrayView rest = path.sliced(prefix.text.size());
        const Problem problem = isSound ? Problem::None : pathProblem(rest);
        add(table, rest, problem);
        isSound = isSound || (problem == Problem::None && prefix.isSound);
        if (!result.isStripped) {
            result.own = rest;
            result.problem = problem;
        }
        result.isStripped = true;
    }
    const Problem asItStands = isSound ? Problem::None : pathProblem(path);
    add(table, path, asItStands);
    if (!result.isStripped) {
        result.own = path;
        result.problem = asItStands == Problem::None && isStray(path, table) ? Problem::OutsideRoot : asItStands;
    }
    const Directory other = otherThan(table);
    for (const Prefix &prefix : m_prefixes[static_cast<size_t>(other)]) {
        if (path.startsWith(prefix.text))
            add(other, path.sliced(prefix.text.size()), pathProblem(path.sliced(prefix.text.size())));
    }
}

database::UncertainReadings database::Readings::uncertain(QByteArrayView path) const
{
    UncertainReadings readings;
    for (const QByteArray &form : formsOf(path)) {
        if (form.contains('\0'))
            continue;
        addOnce(readings.spellings, folded(form));
        const QByteArray whole = folded(resolved(form));
        addOnce(readings.paths, whole);
        addOnce(readings.wholes, whole);
        for (const QByteArray &prefix : m_folded) {
            if (whole.startsWith(prefix))
                addOnce(readings.wholes, whole.mid(prefix.size()));
        }
    }
    return readings;
}

bool database::Readings::mayEndOtherwise(QByteArrayView path)
{
    if (path.isEmpty() || isSpace(path.front()) || isSpace(path.back()) || path.back() == '/' || path.front() == '%')
        return true;
    for (qsizetype at = 0; at < path.size(); ++at) {
        switch (path.at(at)) {
        case '%':
        case '?':
        case '#':
        case '\\':
        case ':': return true;
        case '/':
            // Spaces around a part.
            if (at + 1 < path.size() && isSpace(path.at(at + 1)))
                return true;
            break;
        case '.':
            // "/.." takes a name away, "/." at the end is none.
            if ((at == 0 || path.at(at - 1) == '/')
                && (at + 1 == path.size() || path.at(at + 1) == '.' || path.at(at + 1) == '/'))
                return true;
            break;
        default:
            // Spaces of other scripts may surround it.
            if ((path.at(at) & 0x80) != 0 && (at < 4 || at + 4 >= path.size()))
                return true;
        }
    }
    return false;
}

bool database::Readings::isUnderstood(QByteArrayView path)
{
    if (path.contains('\\'))
        return false;
    const qsizetype scheme = schemeEnd(path);
    // "shot:1.png" is a name like any other.
    return scheme < 0
        || (scheme > 1 && scheme + 1 < path.size() && path.at(scheme + 1) != '/' && path.first(scheme) != "data");
}

bool database::Readings::mentionsFolder(QByteArrayView path)
{
    for (qsizetype from = 0; from < path.size();) {
        const qsizetype slash = path.indexOf('/', from);
        if (slash < 0)
            return false;
        const QByteArrayView part = path.sliced(from, slash - from);
        if (part == "static" || part == "screenshots" || part == "downloads")
            return true;
        from = slash + 1;
    }
    return false;
}
