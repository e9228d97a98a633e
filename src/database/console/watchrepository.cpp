// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/console/watchrepository.h"

#include "database/journal/journaltime.h"
#include "database/server/server.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 linesKept = 5000;
} // namespace

Result<QList<JobAttempt>> database::WatchRepository::findAttempts()
{
    const QString doing = Tr::tr("read what became of the schedule");
    auto query = m_connection.query(uR"(
        SELECT job, %1, %2, ending, message, run, by FROM scrapazoid_console.attempts ORDER BY job)"_s.arg(
                                        journalMicroseconds(u"began_at"_s), journalMicroseconds(u"ended_at"_s)),
                                    {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QList<JobAttempt> attempts;
    while (query->next()) {
        attempts.append({.job = query->value(0).toString(),
                         .beganAt = {query->value(1).toLongLong()},
                         .endedAt = {query->value(2).toLongLong()},
                         .ending = jobEndingFromName(query->value(3).toString()).value_or(JobEnding::Failed),
                         .message = query->value(4).toString(),
                         .run = {query->value(5).toString()},
                         .by = query->value(6).toString()});
    }
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    return attempts;
}

Result<void> database::WatchRepository::save(const JobAttempt &attempt)
{
    const auto query = m_connection.query(uR"(
        INSERT INTO scrapazoid_console.attempts AS a (job, began_at, ended_at, ending, message, run, by)
        VALUES ($1, $2::timestamp AT TIME ZONE 'UTC', $3::timestamp AT TIME ZONE 'UTC', $4, $5, $6, $7)
        ON CONFLICT (job) DO UPDATE SET began_at = excluded.began_at, ended_at = excluded.ended_at,
               ending = excluded.ending, message = excluded.message, run = excluded.run, by = excluded.by
         WHERE a.began_at <= excluded.began_at OR a.began_at > now())"_s,
                                          {attempt.job, attempt.beganAt.toSql(), attempt.endedAt.toSql(),
                                           toName(attempt.ending), attempt.message, attempt.run.value, attempt.by},
                                          Tr::tr("record what became of the schedule"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<QList<Heartbeat>> database::WatchRepository::findHeartbeats()
{
    const QString doing = Tr::tr("read the heartbeat");
    auto query = m_connection.query(u"SELECT kind, %1, by FROM scrapazoid_console.heartbeats ORDER BY kind"_s.arg(
                                        journalMicroseconds(u"succeeded_at"_s)),
                                    {}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QList<Heartbeat> heartbeats;
    while (query->next())
        heartbeats.append({query->value(0).toString(), {query->value(1).toLongLong()}, query->value(2).toString()});
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    return heartbeats;
}

Result<void> database::WatchRepository::beat(const QStringList &kinds, const QString &by)
{
    const auto query = m_connection.query(uR"(
        INSERT INTO scrapazoid_console.heartbeats (kind, succeeded_at, by)
        SELECT kind, now(), $2 FROM unnest($1::text[]) AS k (kind)
        ON CONFLICT (kind) DO UPDATE SET succeeded_at = excluded.succeeded_at, by = excluded.by)"_s,
                                          {arrayOf(kinds), by}, Tr::tr("record the heartbeat"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<QList<Watcher>> database::WatchRepository::findWatchers()
{
    const auto leader = findWatchLeader(m_connection);
    if (!leader)
        return tl::unexpected(leader.error());
    const QString doing = Tr::tr("ask who is watching");
    auto query = m_connection.query(uR"(
        SELECT actor_host, actor_user, actor_program, %1, %2, pid = $1
          FROM scrapazoid_console.watchers WHERE pid = $1 OR beat_at > now() - interval '2 minutes'
         ORDER BY pid = $1 DESC, since, watcher)"_s.arg(journalMicroseconds(u"since"_s),
                                                        journalMicroseconds(u"beat_at"_s)),
                                    {*leader}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QList<Watcher> watchers;
    while (query->next()) {
        watchers.append({.host = query->value(0).toString(),
                         .user = query->value(1).toString(),
                         .program = query->value(2).toString(),
                         .since = {query->value(3).toLongLong()},
                         .beatAt = {query->value(4).toLongLong()},
                         .isLeader = query->value(5).toBool()});
    }
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    return watchers;
}

Result<void> database::WatchRepository::saveWatcher(const QString &id, const Actor &actor)
{
    const auto query = m_connection.query(uR"(
        WITH dead AS (DELETE FROM scrapazoid_console.watchers WHERE beat_at < now() - interval '1 day' AND watcher <> $1)
        INSERT INTO scrapazoid_console.watchers (watcher, pid, actor_user, actor_host, actor_program, since, beat_at)
        VALUES ($1, pg_backend_pid(), $2, $3, $4, now(), now())
        ON CONFLICT (watcher) DO UPDATE SET pid = excluded.pid, beat_at = excluded.beat_at)"_s,
                                          {id, actor.user, actor.host, actor.program}, Tr::tr("say who is watching"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<void> database::WatchRepository::removeWatcher(const QString &id)
{
    const auto query = m_connection.query(u"DELETE FROM scrapazoid_console.watchers WHERE watcher = $1"_s, {id},
                                          Tr::tr("say who is watching"));
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<void> database::WatchRepository::insertLog(const QList<WatchLogLine> &lines, const QString &by)
{
    const QString doing = Tr::tr("keep the log");
    ArrayLiteral times;
    ArrayLiteral levels;
    ArrayLiteral texts;
    for (const WatchLogLine &line : lines) {
        times.addText(line.at.toSql());
        levels.addText(toName(line.level));
        texts.addText(line.text);
    }
    const auto query = m_connection.query(uR"(
        WITH old AS (DELETE FROM scrapazoid_console.watch_log
                      WHERE line < (SELECT max(line) FROM scrapazoid_console.watch_log) - $5::bigint)
        INSERT INTO scrapazoid_console.watch_log (at, level, text, by)
        SELECT at AT TIME ZONE 'UTC', level, text, $4
          FROM unnest($1::timestamp[], $2::text[], $3::text[]) WITH ORDINALITY AS l (at, level, text, place)
         ORDER BY place)"_s,
                                          {times.text(), levels.text(), texts.text(), by, linesKept}, doing);
    return query ? Result<void>{} : tl::unexpected(query.error());
}

Result<QList<WatchLogLine>> database::WatchRepository::findLog(qint64 after, int limit)
{
    const QString doing = Tr::tr("read the log");
    auto query = m_connection.query(uR"(
        SELECT * FROM (SELECT line, %1, level, text, by
                         FROM scrapazoid_console.watch_log WHERE line > $1 ORDER BY line DESC LIMIT $2) l
         ORDER BY line)"_s.arg(journalMicroseconds(u"at"_s)),
                                    {after, limit}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QList<WatchLogLine> lines;
    while (query->next()) {
        lines.append({.number = query->value(0).toLongLong(),
                      .at = {query->value(1).toLongLong()},
                      .level = logLevelFromName(query->value(2).toString()).value_or(LogLevel::Info),
                      .text = query->value(3).toString(),
                      .by = query->value(4).toString()});
    }
    const auto read = Connection::check(*query, doing);
    return read ? Result<QList<WatchLogLine>>(std::move(lines)) : tl::unexpected(read.error());
}
