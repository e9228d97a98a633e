// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {
/// What a spreadsheet computes, were it opened there: whatever begins so and is no plain number.
bool isFormula(const QString &text)
{
    static const QString starts = u"=+-@\t\r＝＋－＠"_s;
    static const QRegularExpression number(u"^[+-]?[0-9]+([., \u00a0\u202f][0-9]+)*([eE][+-]?[0-9]+)?$"_s);
    return !text.isEmpty() && starts.contains(text.front()) && !number.match(text).hasMatch();
}

/// It gets a quote in front.
QString fieldOf(QString text)
{
    if (isFormula(text))
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
