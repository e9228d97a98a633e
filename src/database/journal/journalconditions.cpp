// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/journalconditions.h"

#include "database/journal/journalkeys.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
char small(char letter)
{
    return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

QString contains(const QString &text, const QString &part)
{
    return u"position(lower(%2) IN lower(%1)) > 0"_s.arg(text, part);
}

QString endingSql(RunEnding ending)
{
    switch (ending) {
    case RunEnding::Running: return u"r.state = 'running'"_s;
    case RunEnding::Finished: return u"r.state = 'finished' AND r.failed = 0"_s;
    case RunEnding::Partly: return u"r.state = 'finished' AND r.failed > 0"_s;
    case RunEnding::Stopped: return u"r.state = 'stopped'"_s;
    case RunEnding::Interrupted: return u"r.state = 'interrupted'"_s;
    }
    return {};
}

QString originSql(RunOrigin origin)
{
    // The operator's name is a placeholder to the driver: "?".
    const QString isScheduled = u"jsonb_exists(r.facts, 'job')"_s;
    const QString isWindow = u"r.actor_program = 'scrapazoid-console'"_s;
    switch (origin) {
    case RunOrigin::Window: return u"NOT %1 AND %2"_s.arg(isScheduled, isWindow);
    case RunOrigin::CommandLine: return u"NOT %1 AND NOT %2"_s.arg(isScheduled, isWindow);
    case RunOrigin::Schedule: break;
    }
    return isScheduled;
}

/// SQL: the execution that an item is or belongs to, as Column::keySql.
QString executionOfItem(const database::Column &key)
{
    const QString own = key.form.isOrdered() ? u"i.row_id"_s : u"i.row_key"_s;
    const QString whole
        = u"CASE WHEN i.kind = 'execution' THEN %1 ELSE i.%2 END"_s.arg(own, database::executionColumn(key));
    return key.form.isOrdered() ? whole : u"(%1)::%2"_s.arg(whole, key.form.element);
}
} // namespace

QString database::foldedSql(const QString &bytes)
{
    return u"lower(encode(%1, 'escape') COLLATE \"C\")"_s.arg(bytes);
}

QString database::folded(const QByteArray &bytes)
{
    QString text;
    text.reserve(bytes.size());
    for (const char byte : bytes) {
        if (byte == '\\')
            text += u"\\\\"_s;
        else if (byte == 0 || static_cast<uchar>(byte) >= 0x80)
            text += u'\\' + QString::number(static_cast<uchar>(byte), 8).rightJustified(3, u'0');
        else
            text += QLatin1Char(small(byte));
    }
    return text;
}

bool database::containsFolded(QByteArrayView path, QByteArrayView part)
{
    return std::search(path.begin(), path.end(), part.begin(), part.end(),
                       [](char one, char other) { return small(one) == small(other); })
        != path.end()
        || part.isEmpty();
}

QString database::JournalConditions::value(const QVariant &value)
{
    m_values.append(value);
    return u'$' + QString::number(m_values.size());
}

void database::JournalConditions::add(const RunFilter &filter)
{
    if (!filter.text.isEmpty()) {
        const QString part = value(filter.text) + u"::text"_s;
        QStringList any;
        for (const QString &column : {u"r.name"_s, u"r.command"_s, u"r.policy"_s, u"r.actor_user"_s, u"r.actor_host"_s,
                                      u"coalesce(r.subject, '')"_s})
            any << contains(column, part);
        add(u'(' + any.join(u" OR "_s) + u')');
    }
    if (!filter.command.isEmpty())
        add(u"r.command = "_s + value(filter.command));
    if (!filter.user.isEmpty())
        add(u"r.actor_user = "_s + value(filter.user));
    if (filter.ending)
        add(endingSql(*filter.ending));
    if (filter.origin)
        add(originSql(*filter.origin));
    const auto moment
        = [&](ServerTime time) { return u"(%1::timestamp AT TIME ZONE 'UTC')"_s.arg(value(time.toSql())); };
    if (filter.from)
        add(u"r.started_at >= "_s + moment(*filter.from));
    if (filter.to)
        add(u"r.started_at < "_s + moment(*filter.to));
}

bool database::JournalConditions::add(const ItemQuery &query, const Schema &schema)
{
    const ExecutionTable &e = schema.executions();
    QStringList any;
    if (!query.name.isEmpty()) {
        const QString path = foldedSql(u"i.path"_s);
        const QString part = value(folded(query.name)) + u"::text"_s;
        QString matches = u"position(%1 IN %2) > 0"_s.arg(part, path);
        if (query.name.contains('/'))
            matches += u" OR right(%1, length(%2) + 1) = '/' || %2"_s.arg(part, path);
        // An execution's "path" is the state it had.
        any << u"(i.kind <> 'execution' AND (%1))"_s.arg(matches);
    }
    if (query.execution) {
        if (const auto key = e.id.form.meant(*query.execution))
            any << u"%1 = %2::%3"_s.arg(executionOfItem(e.id), value(bound(*key)), e.id.form.element);
    }
    if (query.user) {
        const auto key = e.user.exists() ? e.user.form.meant(*query.user) : std::nullopt;
        if (!key)
            return false;
        any << u"%1 IN (SELECT %2 FROM %3 e WHERE %4 = %5::%6)"_s.arg(executionOfItem(e.id), e.id.keySql(u"e"_s),
                                                                      e.table, e.user.keySql(u"e"_s),
                                                                      value(bound(*key)), e.user.form.element);
    }
    if (any.isEmpty())
        return false;
    add(u'(' + any.join(u" OR "_s) + u')');
    return true;
}
