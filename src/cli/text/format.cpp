// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/format.h"

#include "cli/tr.h"
#include "core/base/bytes.h"

#include <QLocale>
#include <QRegularExpression>
#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {
/// Two columns of a help, the first of which is indented.
const QRegularExpression secondColumn(u"^ +\\S.*?  +(?=\\S)"_s);
} // namespace

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
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == widths.size())
                widths.append(0);
            widths[column] = std::max(widths.at(column), row.at(column).size());
        }
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const bool isNumber = numbers.contains(static_cast<int>(column));
            const QString &cell = row.at(column);
            line += isNumber ? cell.rightJustified(widths.at(column)) : cell.leftJustified(widths.at(column));
            line += u"  "_s;
        }
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(line);
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
        while (line.size() > columns) {
            qsizetype at = line.lastIndexOf(u' ', columns);
            if (at <= indent)
                break;
            lines << line.first(at);
            line = QString(indent, u' ') + line.sliced(at + 1);
        }
        lines << line;
    }
    return lines.join(u'\n');
}
