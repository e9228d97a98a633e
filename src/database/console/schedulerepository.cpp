// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/console/schedulerepository.h"

#include "core/base/bytes.h"
#include "database/console/policyjson.h"
#include "database/journal/journaltime.h"
#include "database/server/server.h"
#include "database/server/transaction.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
std::optional<Pause> pauseAt(const QSqlQuery &query, int column)
{
    if (query.isNull(column))
        return std::nullopt;
    return Pause{{query.value(column).toLongLong()}, query.value(column + 1).toString()};
}

/// What cannot be understood is not run, and keeps nothing else from running.
void refuse(ScheduledJob &job, const QString &why)
{
    job.trouble
        = Tr::tr("%1 is not run, because what the database says of it cannot be understood: %2.").arg(job.name, why);
}

void readPolicy(ScheduledJob &job, const QString &json)
{
    auto policy = database::policyFromJson(json);
    if (policy)
        job.policy = std::move(*policy);
    else
        refuse(job, policy.error().message);
}

/// A moment that never comes must not be waited for.
void checkMoments(ScheduledJob &job)
{
    if (checkTiming(job))
        return;
    if (job.trouble.isEmpty())
        refuse(job, Tr::tr("it has no possible time"));
    job.timing = {.kind = Timing::Kind::Daily};
}

/// Two columns: NULL for the first where there is no pause any more.
const QString pauseColumns
    = u"CASE WHEN paused_until > now() THEN %1 END, paused_by"_s.arg(database::journalMicroseconds(u"paused_until"_s));
} // namespace

Result<std::optional<Schedule>> database::ScheduleRepository::find()
{
    auto transaction = Transaction::begin(m_connection, Transaction::Mode::ReadOnlySnapshot);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto query
        = m_connection.query(u"SELECT is_on, observe_only, %1, set_by, revision FROM scrapazoid_console.automation "
                             "WHERE set_at IS NOT NULL"_s.arg(journalMicroseconds(u"set_at"_s)),
                             {}, Tr::tr("read the schedule"));
    if (!query)
        return tl::unexpected(query.error());
    const auto isThere = Connection::next(*query);
    if (!isThere || !*isThere)
        return isThere ? Result<std::optional<Schedule>>(std::nullopt) : tl::unexpected(isThere.error());
    Schedule schedule{.isOn = query->value(0).toBool(),
                      .observeOnly = query->value(1).toBool(),
                      .jobs = {},
                      .setAt = {query->value(2).toLongLong()},
                      .setBy = query->value(3).toString(),
                      .revision = query->value(4).toLongLong()};
    query->finish();
    auto jobs = findJobs();
    if (!jobs)
        return tl::unexpected(jobs.error());
    schedule.jobs = std::move(*jobs);
    return schedule;
}

Result<QList<ScheduledJob>> database::ScheduleRepository::findJobs()
{
    const QString doing = Tr::tr("read the schedule");
    auto query = m_connection.query(u"SELECT job, is_on, timing, seconds, minute, weekday, zone, policy::text, "
                                    "max_percent, max_delete, follows_retention FROM scrapazoid_console.schedule "
                                    "WHERE btrim(job) <> '' ORDER BY position, job"_s,
                                    {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QList<ScheduledJob> jobs;
    while (query->next()) {
        ScheduledJob job{.name = bytes::displayName(query->value(0).toString().toUtf8()),
                         .isOn = query->value(1).toBool(),
                         .timing
                         = {.kind = timingKindFromName(query->value(2).toString()).value_or(Timing::Kind::Interval),
                            .seconds = query->value(3).toLongLong(),
                            .minute = query->value(4).toInt(),
                            .weekday = query->value(5).toInt(),
                            .zone = query->value(6).toString().toUtf8()},
                         .policy = {},
                         .followsRetention = query->value(10).toBool(),
                         .maxPercent = {},
                         .maxDelete = {}};
        if (!query->isNull(8))
            job.maxPercent = query->value(8).toDouble();
        if (!query->isNull(9))
            job.maxDelete = query->value(9).toLongLong();
        readPolicy(job, query->value(7).toString());
        checkMoments(job);
        jobs.append(job);
    }
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    return jobs;
}

Result<void> database::ScheduleRepository::replace(const Schedule &schedule, const QString &by)
{
    const QString doing = Tr::tr("set the schedule");
    auto transaction = Transaction::begin(m_connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto head = m_connection.query(
        u"UPDATE scrapazoid_console.automation SET revision = revision + 1, is_on = $1, observe_only = $2, "
        "set_at = now(), set_by = $3 WHERE $4::bigint IS NULL OR revision = $4::bigint"_s,
        {schedule.isOn, schedule.observeOnly, by, schedule.revision ? QVariant(*schedule.revision) : QVariant()},
        doing);
    if (!head)
        return tl::unexpected(head.error());
    if (head->numRowsAffected() == 0)
        return changedMeanwhile();
    ArrayLiteral kept;
    for (const ScheduledJob &job : schedule.jobs) {
        if (!job.trouble.isEmpty())
            kept.addText(job.name);
    }
    const auto removed = m_connection.query(u"DELETE FROM scrapazoid_console.schedule WHERE job <> ALL ($1::text[])"_s,
                                            {kept.text()}, doing);
    if (!removed)
        return tl::unexpected(removed.error());
    for (qsizetype position = 0; position < schedule.jobs.size(); ++position) {
        const ScheduledJob &job = schedule.jobs.at(position);
        const auto saved = job.trouble.isEmpty() ? insert(job, position, by) : keep(job, position);
        if (!saved)
            return saved;
    }
    return transaction->commit();
}

/// Two people at one schedule: the later one has not seen what the first one did.
Result<void> database::ScheduleRepository::changedMeanwhile()
{
    const QString doing = Tr::tr("read the schedule");
    auto query = m_connection.query(
        u"SELECT set_by, %1 FROM scrapazoid_console.automation"_s.arg(journalMicroseconds(u"set_at"_s)), {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return tl::unexpected(Connection::check(*query, doing).error());
    return failure(ErrorKind::Refused,
                   Tr::tr("The schedule has been changed meanwhile (by %1, %2): look at it again, then change it.")
                       .arg(query->value(0).toString(), ServerTime{query->value(1).toLongLong()}.toIso()));
}

Result<void> database::ScheduleRepository::insert(const ScheduledJob &job, qsizetype position, const QString &by)
{
    const auto query = m_connection.query(
        u"INSERT INTO scrapazoid_console.schedule (job, position, is_on, timing, seconds, minute, weekday, zone, "
        "policy, max_percent, max_delete, set_by, follows_retention) "
        "VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9::jsonb, $10, $11, $12, $13)"_s,
        {job.name, position, job.isOn, toName(job.timing.kind), job.timing.seconds, job.timing.minute,
         job.timing.weekday, QString::fromUtf8(job.timing.zone), toJson(job.policy),
         job.maxPercent ? QVariant(*job.maxPercent) : QVariant(), job.maxDelete ? QVariant(*job.maxDelete) : QVariant(),
         by, job.followsRetention},
        Tr::tr("set the schedule"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<void> database::ScheduleRepository::keep(const ScheduledJob &job, qsizetype position)
{
    const auto query = m_connection.query(
        u"UPDATE scrapazoid_console.schedule SET position = $2::integer, is_on = $3::boolean WHERE job = $1::text"_s,
        {job.name, position, job.isOn}, Tr::tr("set the schedule"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<void> database::ScheduleRepository::pause(qint64 seconds, const QString &by)
{
    const auto query = m_connection.query(
        u"UPDATE scrapazoid_console.automation SET paused_by = $2, "
        "paused_until = CASE WHEN $1::bigint > 0 THEN now() + $1::bigint * interval '1 second' END"_s,
        {seconds, by}, Tr::tr("pause the schedule"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<std::optional<Pause>> database::ScheduleRepository::findPause()
{
    auto query = m_connection.query(u"SELECT "_s + pauseColumns + u" FROM scrapazoid_console.automation"_s, {},
                                    Tr::tr("ask whether the schedule is paused"));
    if (!query)
        return tl::unexpected(query.error());
    return Connection::next(*query).map(
        [&](bool isThere) -> std::optional<Pause> { return isThere ? pauseAt(*query, 0) : std::nullopt; });
}

Result<database::ScheduleRepository::Pulse> database::ScheduleRepository::findPulse()
{
    auto query = m_connection.query(u"SELECT (extract(epoch FROM now()) * 1000000)::bigint, revision, "_s + pauseColumns
                                        + u" FROM scrapazoid_console.automation"_s,
                                    {}, Tr::tr("look at the schedule"));
    if (!query)
        return tl::unexpected(query.error());
    return Connection::next(*query).map([&](bool isThere) {
        return isThere ? Pulse{.now = {query->value(0).toLongLong()},
                               .revision = query->value(1).toLongLong(),
                               .pause = pauseAt(*query, 2)}
                       : Pulse{};
    });
}
