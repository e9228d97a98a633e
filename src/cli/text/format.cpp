// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/format.h"

#include "cli/tr.h"
#include "core/base/bytes.h"

#include <QLocale>
#include <QRegularExpression>
#include <QTextBoundaryFinder>
#include <algorithm>
#include <limits>
#include <wchar.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int longestTerm = 30; ///< In columns.
/// Two columns of a help, the first of which is indented.
const QRegularExpression secondColumn(u"^ +\\S.*?  +(?=\\S)"_s);

/// Places of a terminal that a character takes: Chinese ones take two.
int placesOf(char32_t character)
{
    return std::max(0, wcwidth(static_cast<wchar_t>(character)));
}

bool isWide(QChar character)
{
    return placesOf(character.unicode()) > 1;
}

/// The last place at which a line may end within so many columns; its beginning, where it may not.
qsizetype lastBreak(const QString &line, qsizetype indent, int columns)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, line);
    qsizetype last = indent;
    for (qsizetype at = finder.toNextBoundary(); at > 0 && at < line.size(); at = finder.toNextBoundary()) {
        // Options and paths are not torn, whatever else may end a line.
        const bool isBetween = line[at - 1] == u' ' || isWide(line[at - 1]) || isWide(line[at]);
        const qsizetype end = line[at - 1] == u' ' ? at - 1 : at;
        if (cli::format::places(QStringView(line).first(end)) > columns)
            break;
        if (isBetween && end > indent)
            last = at;
    }
    return last;
}
} // namespace

int cli::format::places(QStringView text)
{
    // Nearly everything is one place a letter: lists of a million lines ask for nothing else.
    if (std::all_of(text.begin(), text.end(), [](QChar letter) { return letter >= u' ' && letter <= u'~'; }))
        return static_cast<int>(text.size());
    int all = 0;
    for (const char32_t character : text.toUcs4())
        all += placesOf(character);
    return all;
}

QString cli::format::padded(const QString &text, int columns)
{
    return text + QString(std::max(0, columns - places(text)), u' ');
}

QString cli::format::number(qint64 value)
{
    return QLocale().toString(value);
}

QString cli::format::utc(ServerTime time)
{
    return time.toSql().section(u'.', 0, 0) + u" UTC"_s;
}

QString cli::format::utc(const std::optional<ServerTime> &time)
{
    return time ? utc(*time) : u"-"_s;
}

QString cli::format::counts(const Counts &counts)
{
    QStringList parts;
    for (const ItemKind kind : itemKinds) {
        if (counts.of(kind) > 0)
            parts.append(spelledOutItems(kind, counts.of(kind)));
    }
    if (parts.isEmpty())
        return Tr::tr("nothing");
    const QString size = counts.bytes > 0 ? Tr::tr(" (%1)").arg(bytes::forPeople(counts.bytes)) : QString();
    return parts.join(u", "_s) + size;
}

QStringList cli::format::table(const QList<QStringList> &rows, const QList<int> &numbers)
{
    QList<int> widths;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == widths.size())
                widths.append(0);
            widths[column] = std::max(widths.at(column), places(row.at(column)));
        }
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool isNumber = numbers.contains(static_cast<int>(column));
            const QString &cell = row.at(column);
            line += isNumber ? QString(widths.at(column) - places(cell), u' ') + cell : padded(cell, widths.at(column));
            line += u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
    }
    return lines;
}

QStringList cli::format::definitions(const QList<std::pair<QString, QString>> &rows, int columns)
{
    int width = 0;
    for (const auto &[term, meaning] : rows) {
        if (places(term) <= longestTerm)
            width = std::max(width, places(term));
    }
    const QString indent(width + 2, u' ');
    QStringList lines;
    for (const auto &[term, meaning] : rows) {
        QStringList parts = wrapped(meaning, columns - width - 2).split(u'\n');
        lines << (places(term) <= width ? padded(term, width + 2) + parts.takeFirst() : term);
        for (const QString &part : std::as_const(parts))
            lines << indent + part;
    }
    return lines;
}

QString cli::format::wrapped(const QString &text, int columns)
{
    if (columns <= 0)
        return text;
    QStringList lines;
    for (QString line : text.split(u'\n')) {
        // What is continued stands below the second column where there is one, else below the beginning.
        const auto column = secondColumn.match(line);
        const qsizetype own = column.hasMatch() ? column.capturedEnd() : 0;
        const qsizetype indent = own > columns / 2 ? 4 : own;
        while (places(line) > columns) {
            const qsizetype at = lastBreak(line, indent, columns);
            if (at <= indent)
                break;
            lines << line.first(line[at - 1] == u' ' ? at - 1 : at);
            line = QString(indent, u' ') + line.sliced(at);
        }
        lines << line;
    }
    return lines.join(u'\n');
}
