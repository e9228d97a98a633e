// SPDX-License-Identifier: GPL-3.0-or-later
// How a column's values are read, and how others are compared with them, in SQL.
#include "database/schema/schema.h"

using namespace Qt::StringLiterals;

namespace {
const QString transportEncoding
    = u"CASE pg_catalog.getdatabaseencoding() WHEN 'SQL_ASCII' THEN 'SQL_ASCII' ELSE 'UTF8' END"_s;
} // namespace

QString database::asBytes(const QString &text)
{
    return u"pg_catalog.convert_to(%1, %2)"_s.arg(text, transportEncoding);
}

QString database::asText(const QString &bytes)
{
    return u"pg_catalog.convert_from(%1, %2)"_s.arg(bytes, transportEncoding);
}

QString database::literal(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', u"\\\\"_s).replace(u'\'', u"''"_s);
    return u"E'"_s + escaped + u'\'';
}

QString database::Column::microseconds(const QString &alias) const
{
    const QString column = alias + u'.' + name;
    // PostgreSQL's own range ends two generations after that of microseconds in a bigint.
    return u"CASE WHEN isfinite(%1) AND %1 < '294247-01-01' THEN (extract(epoch FROM %1) * 1000000)::bigint END"_s.arg(
        column);
}

QString database::Column::day(const QString &alias) const
{
    // Not by the epoch, whose numeric arithmetic costs more than all the rest of a statistic.
    const QString column = alias + u'.' + name;
    return u"CASE WHEN isfinite(%1) THEN %1::date - date '1970-01-01' END"_s.arg(column);
}

QString database::Column::moment(const QString &value) const
{
    const QString moment = value + u"::timestamp"_s;
    return hasZone ? u'(' + moment + u" AT TIME ZONE 'UTC')"_s : moment;
}

QString database::Column::moment(ServerTime time) const
{
    return moment(literal(time.toSql()));
}

QString database::Column::text(const QString &alias) const
{
    const QString column = alias + u'.' + name;
    // A cast between anybody's own types may be a function of theirs; format asks the type itself.
    return isServersType ? column + u"::text"_s
                         : u"(CASE WHEN %1 IS NOT NULL THEN format('%s', %1) END)"_s.replace(u"%1"_s, column);
}

QString database::Column::keySql(const QString &alias) const
{
    // By the letters, as such types compare themselves: their operators are somebody's own.
    return form.kind == KeyForm::Kind::Folded ? u"lower(%1)"_s.arg(text(alias)) : alias + u'.' + name;
}

QString database::Column::shownKey(const QString &alias) const
{
    switch (form.kind) {
    case KeyForm::Kind::Number: return u"%1.%2::bigint"_s.arg(alias, name);
    case KeyForm::Kind::Numeric: return u"trim_scale(%1.%2)::text"_s.arg(alias, name);
    case KeyForm::Kind::Uuid:
    case KeyForm::Kind::Text: return u"%1.%2::text"_s.arg(alias, name);
    case KeyForm::Kind::Folded: break;
    }
    return keySql(alias);
}
