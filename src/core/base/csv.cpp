// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

using namespace Qt::StringLiterals;

namespace {
/// Spreadsheets that would take a leading = + - @ for a formula get a quote in front.
QString fieldOf(QString text)
{
    static const QString formulaStarts = u"=+-@"_s;
    if (!text.isEmpty() && formulaStarts.contains(text.front()) && !text.at(text.size() - 1).isDigit())
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}
} // namespace

QByteArray csv::line(const QStringList &fields)
{
    QStringList escaped;
    for (const QString &field : fields)
        escaped << fieldOf(field);
    return (escaped.join(u',') + u"\r\n"_s).toUtf8();
}
