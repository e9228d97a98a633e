// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/schedulerepository.h"

#include "database/transaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

QJsonArray toJson(const QList<Directory> &of)
{
    QJsonArray names;
    for (const Directory directory : of)
        names.append(toName(directory));
    return names;
}

QList<Directory> directoriesOf(const QJsonValue &names)
{
    QList<Directory> of;
    for (const QJsonValue &name : names.toArray()) {
        if (const auto directory = directoryFromName(name.toString()))
            of.append(*directory);
    }
    return of;
}

QString toJson(const CleanupPolicy &policy)
{
    QJsonObject object{{u"command"_s, policy.command},         {u"stuck"_s, policy.stuck},
                       {u"orphans"_s, toJson(policy.orphans)}, {u"missing"_s, toJson(policy.missing)},
                       {u"relink"_s, policy.relink},           {u"mode"_s, toName(policy.mode)}};
    if (policy.screenshotDays)
        object.insert(u"screenshot_days"_s, *policy.screenshotDays);
    if (policy.downloadDays)
        object.insert(u"download_days"_s, *policy.downloadDays);
    if (policy.minAgeSeconds)
        object.insert(u"min_age_seconds"_s, *policy.minAgeSeconds);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<int> daysOf(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

CleanupPolicy policyOf(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    CleanupPolicy policy;
    policy.command = object.value("command"_L1).toString();
    policy.stuck = object.value("stuck"_L1).toBool();
    policy.screenshotDays = daysOf(object.value("screenshot_days"_L1));
    policy.downloadDays = daysOf(object.value("download_days"_L1));
    policy.orphans = directoriesOf(object.value("orphans"_L1));
    policy.missing = directoriesOf(object.value("missing"_L1));
    policy.relink = object.value("relink"_L1).toBool();
    policy.mode = object.value("mode"_L1).toString() == toName(RemovalMode::Permanent) ? RemovalMode::Permanent
                                                                                       : RemovalMode::Quarantine;
    if (const QJsonValue age = object.value("min_age_seconds"_L1); age.isDouble())
        policy.minAgeSeconds = age.toInteger();
    return policy;
}

std::optional<Pause> pauseAt(const QSqlQuery &query, int column)
{
    if (query.isNull(column))
        return std::nullopt;
    return Pause{{query.value(column).toLongLong()}, query.value(column + 1).toString()};
}

/// Two columns: NULL for the first where there is no pause any more.
const QString pauseColumns
    = u"CASE WHEN paused_until > now() THEN (extract(epoch FROM paused_until) * 1000000)::bigint "
      "END, paused_by"_s;
} // namespace

Result<std::optional<Schedule>> database::ScheduleRepository::find()
{
    auto transaction = Transaction::begin(m_connection, Transaction::Mode::ReadOnlySnapshot);
    if (!transaction)
        return tl::unexpected(transaction.error());
    auto query
        = m_connection.query(u"SELECT is_on, observe_only, (extract(epoch FROM set_at) * 1000000)::bigint, set_by "
                             "FROM scrapazoid_console.automation WHERE set_at IS NOT NULL"_s,
                             {}, Tr::tr("read the schedule"));
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return std::nullopt;
    Schedule schedule{.isOn = query->value(0).toBool(),
                      .observeOnly = query->value(1).toBool(),
                      .jobs = {},
                      .setAt = {query->value(2).toLongLong()},
                      .setBy = query->value(3).toString()};
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
                                    "max_percent, max_delete, follows_retention FROM scrapazoid_console.schedule ORDER BY position"_s,
                                    {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QList<ScheduledJob> jobs;
    while (query->next()) {
        ScheduledJob job{.name = query->value(0).toString(),
                         .isOn = query->value(1).toBool(),
                         .timing
                         = {.kind = timingKindFromName(query->value(2).toString()).value_or(Timing::Kind::Interval),
                            .seconds = query->value(3).toLongLong(),
                            .minute = query->value(4).toInt(),
                            .weekday = query->value(5).toInt(),
                            .zone = query->value(6).toString().toUtf8()},
                         .policy = policyOf(query->value(7).toString()),
                         .followsRetention = query->value(10).toBool(),
                         .maxPercent = {},
                         .maxDelete = {}};
        if (!query->isNull(8))
            job.maxPercent = query->value(8).toDouble();
        if (!query->isNull(9))
            job.maxDelete = query->value(9).toLongLong();
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
        "set_at = now(), set_by = $3"_s,
        {schedule.isOn, schedule.observeOnly, by}, doing);
    if (!head)
        return tl::unexpected(head.error());
    if (const auto removed = m_connection.execute(u"DELETE FROM scrapazoid_console.schedule"_s, doing); !removed)
        return removed;
    for (qsizetype position = 0; position < schedule.jobs.size(); ++position) {
        if (const auto inserted = insert(schedule.jobs.at(position), position, by); !inserted)
            return inserted;
    }
    return transaction->commit();
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
    return query->next() ? pauseAt(*query, 0) : std::nullopt;
}

Result<database::ScheduleRepository::Pulse> database::ScheduleRepository::findPulse()
{
    auto query = m_connection.query(u"SELECT (extract(epoch FROM now()) * 1000000)::bigint, revision, "_s + pauseColumns
                                        + u" FROM scrapazoid_console.automation"_s,
                                    {}, Tr::tr("look at the schedule"));
    if (!query)
        return tl::unexpected(query.error());
    Pulse pulse;
    if (query->next()) {
        pulse.now = {query->value(0).toLongLong()};
        pulse.revision = query->value(1).toLongLong();
        pulse.pause = pauseAt(*query, 2);
    }
    return pulse;
}
