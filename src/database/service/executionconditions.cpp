// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/service/executionconditions.h"

#include "core/execution/errorshape.h"
#include "database/server/server.h"

using namespace Qt::StringLiterals;

namespace {
/// A text as a LIKE pattern that finds it anywhere.
QString patternOf(QString text)
{
    text.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + text + u'%';
}
} // namespace

database::ExecutionConditions::ExecutionConditions(const ExecutionTable &table, const ExecutionFilter &filter,
                                                   Form form)
    : m_form(form)
{
    if (filter.id)
        addKey(table.id, filter.id->value);
    if (filter.user)
        addKey(table.user, *filter.user);
    if (!filter.statuses.isEmpty()) {
        add(table.status.text(u"e"_s) + u" = ANY("_s + value(arrayOf(StatusWords::spellings(filter.statuses)))
            + u"::text[])"_s);
    }
    if (!filter.errorText.isEmpty())
        add(table.error.text(u"e"_s) + u" ILIKE "_s + value(patternOf(filter.errorText)));
    if (!filter.errorShape.isEmpty())
        add(table.error.text(u"e"_s) + u" ~ "_s + value(patternOfShape(filter.errorShape)));
    if (filter.onlyStuck)
        add(table.states.isUnfinished(table.status.text(u"e"_s)));
    addRange(table.started, filter.startedFrom, filter.startedTo);
    addRange(table.completed, filter.endedFrom, filter.endedTo);
}

/// What is at ±infinity has no time that could lie in a range.
void database::ExecutionConditions::addRange(const Column &column, const std::optional<ServerTime> &from,
                                             const std::optional<ServerTime> &to)
{
    const QString time = u"e."_s + column.name;
    if (from || to)
        add(u"isfinite(%1)"_s.arg(time));
    if (from)
        add(time + u" >= "_s + column.moment(value(from->toSql())));
    if (to)
        add(time + u" < "_s + column.moment(value(to->toSql())));
}

/// What no key of the column can be finds nothing.
void database::ExecutionConditions::addKey(const Column &column, const RowKey &asked)
{
    const auto key = column.form.meant(asked);
    add(key ? u"%1 = %2::%3"_s.arg(column.keySql(u"e"_s), value(bound(*key)), column.form.element) : u"false"_s);
}

QString database::ExecutionConditions::value(const QVariant &value)
{
    if (m_form == Form::Literal)
        return value.typeId() == QMetaType::QString ? literal(value.toString()) : value.toString();
    m_values.append(value);
    return u'$' + QString::number(m_values.size());
}
