// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/lifeworker.h"

#include "demo/drawexecutions.h"
#include "demo/tr.h"
#include "demo/world.h"

#include <QSqlError>
#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace demo {
namespace {
constexpr qsizetype usualLoad = 10;
constexpr double hangingShare = 0.035;

} // namespace

LifeWorker::LifeWorker(const LifeOptions &options)
    : m_options(options)
    , m_dice(options.seed ^ static_cast<quint64>(currentMicros()))
{
}

void LifeWorker::begin()
{
    m_contents = std::make_unique<FileContents>(m_options.seed);
    m_session = std::make_unique<SqlSession>(m_options.address);
    m_timer = std::make_unique<QTimer>();
    m_timer->setSingleShot(true);
    connect(m_timer.get(), &QTimer::timeout, this, &LifeWorker::tick);
    tick();
}

void LifeWorker::tick()
{
    const Done done = nextEvent(currentMicros());
    if (!done) {
        m_session->reopen();
        emit troubled(done.error());
    } else if (!done->isEmpty()) {
        emit happened(*done);
    }
    m_timer->start(static_cast<int>(static_cast<double>(m_dice.between(1000, 3000)) / m_options.speed));
}

LifeWorker::Done LifeWorker::nextEvent(Micros now)
{
    if (!m_adopted)
        return adopt(now);
    const auto over = indexOf([&](const Live &live) { return !live.hangs && live.end <= now; });
    if (over >= 0)
        return finish(over);
    const auto waiting = indexOf([&](const Live &live) {
        return live.execution.status == "pending"_L1 && !live.hangs && now - live.execution.queued > 4 * second;
    });
    if (waiting >= 0)
        return run(m_live[waiting], now);
    const auto busy = std::count_if(m_live.begin(), m_live.end(), [](const Live &live) { return !live.hangs; });
    // The fewer there are, the likelier a new one: the load sways around its usual value.
    if (m_dice.chance(0.5 * static_cast<double>(usualLoad + 2 - busy) / static_cast<double>(usualLoad)))
        return enqueue(now);
    QList<qsizetype> running;
    for (qsizetype index = 0; index < m_live.size(); ++index) {
        if (!m_live.at(index).hangs && m_live.at(index).execution.status == "running"_L1)
            running << index;
    }
    if (running.isEmpty())
        return enqueue(now);
    Live &live = m_live[m_dice.pick(running)];
    return addFile(live, m_dice.chance(0.65) ? Directory::Screenshots : Directory::Downloads, now);
}

LifeWorker::Done LifeWorker::adopt(Micros now)
{
    // Those that the world left running are ours from now on, except for the stuck ones.
    QSqlQuery query(m_session->database());
    if (!query.exec(uR"(
            SELECT id, user_id, status, (extract(epoch FROM started_at) * 1000000)::bigint,
                   (SELECT count(*) FROM screenshots AS files WHERE files.execution_id = executions.id),
                   (SELECT count(*) FROM downloaded_files AS files WHERE files.execution_id = executions.id)
              FROM executions
             WHERE status IN ('running', 'pending')
               AND started_at > (clock_timestamp() AT TIME ZONE 'UTC') - interval '5 minutes')"_s))
        return tl::unexpected(query.lastError().databaseText());
    while (query.next()) {
        Live live = made(query.value(0).toLongLong(), query.value(1).toInt(), now);
        live.hangs = false;
        live.execution.status = query.value(2).toString();
        live.execution.queued = query.value(3).toLongLong();
        live.execution.started = live.execution.queued;
        // Numbers well above those in names that exist already.
        live.screenshots = 100 + query.value(4).toInt();
        live.downloads = 100 + query.value(5).toInt();
        live.end = std::min(live.end, std::max(now, live.execution.queued + 290 * second));
        m_live << live;
    }
    m_adopted = true;
    return QString();
}

Micros LifeWorker::duration()
{
    return static_cast<Micros>(static_cast<double>(drawDuration(m_dice)) / m_options.speed);
}

LifeWorker::Live LifeWorker::made(qint64 id, int user, Micros now)
{
    Live live;
    live.execution.id = id;
    live.execution.user = user;
    live.execution.status = u"pending"_s;
    live.execution.queued = now;
    live.layout = filenames::drawLayout(m_dice);
    live.end = now + duration();
    live.hangs = m_dice.chance(hangingShare);
    return live;
}

LifeWorker::Done LifeWorker::enqueue(Micros now)
{
    const int user = drawUser(m_dice);
    const auto id = m_session->value(uR"(
        INSERT INTO executions (user_id, status, started_at)
        VALUES (?, 'pending', clock_timestamp() AT TIME ZONE 'UTC')
        RETURNING id)"_s,
                                     {user});
    if (!id)
        return tl::unexpected(id.error());
    m_live << made(id->toLongLong(), user, now);
    return Tr::tr("Execution %1 of user %2 is waiting").arg(id->toLongLong()).arg(user);
}

LifeWorker::Done LifeWorker::run(Live &live, Micros now)
{
    const auto id = m_session->value(uR"(
        UPDATE executions
           SET status = 'running', started_at = clock_timestamp() AT TIME ZONE 'UTC'
         WHERE id = ? AND status = 'pending'
        RETURNING id)"_s,
                                     {live.execution.id});
    if (!id)
        return tl::unexpected(id.error());
    live.execution.status = u"running"_s;
    live.execution.started = now;
    live.end = id->isNull() ? now : now + duration();
    return Tr::tr("Execution %1 of user %2 started").arg(live.execution.id).arg(live.execution.user);
}

LifeWorker::Done LifeWorker::finish(qsizetype index)
{
    const Live &live = m_live.at(index);
    const auto outcome = m_dice.weighted({0.87, 0.095, 0.035});
    const QString status = outcome == 0 ? u"completed"_s : outcome == 1 ? u"failed"_s : u"cancelled"_s;
    const QVariant error = outcome == 1 ? QVariant(drawErrorMessage(m_dice)) : QVariant(QMetaType::fromType<QString>());
    const auto done = m_session->value(uR"(
        UPDATE executions
           SET status = ?, error_message = ?, completed_at = clock_timestamp() AT TIME ZONE 'UTC'
         WHERE id = ? AND status IN ('running', 'pending')
        RETURNING id)"_s,
                                       {status, error, live.execution.id});
    if (!done)
        return tl::unexpected(done.error());
    const QString what
        = Tr::tr("Execution %1 of user %2 is %3").arg(live.execution.id).arg(live.execution.user).arg(status);
    m_live.removeAt(index);
    return what;
}

LifeWorker::Done LifeWorker::addFile(Live &live, Directory directory, Micros now)
{
    DraftFile file{.directory = directory, .content = Content::Picture, .modified = now};
    if (directory == Directory::Screenshots) {
        file.size = filenames::screenshotSize(m_dice);
        file.path = filenames::screenshot(live.layout, live.execution, ++live.screenshots, now, m_dice);
    } else {
        const filenames::Download drawn = filenames::drawDownload(m_dice);
        file.content = drawn.content;
        file.size = drawn.size;
        file.path = filenames::download(live.layout, live.execution, ++live.downloads, now, drawn.extension, m_dice);
    }
    const FileWriter writer(m_options.roots, *m_contents);
    if (const auto written = writer.write(file, m_dice.bits()); !written)
        return tl::unexpected(written.error());
    // Like the service: nobody looks whether the execution has been ended by somebody else meanwhile.
    const auto done
        = m_session->run(u"INSERT INTO %1 (execution_id, file_path, file_size, timestamp) "
                         "VALUES (?, ?, ?, timestamp 'epoch' + ?::bigint * interval '1 microsecond')"_s.arg(
                             directory == Directory::Screenshots ? u"screenshots"_s : u"downloaded_files"_s),
                         {live.execution.id, filenames::spelled(directory, file.path, 0), file.size, now});
    if (!done)
        return tl::unexpected(done.error());
    return Tr::tr("Execution %1 saved %2").arg(live.execution.id).arg(QString::fromUtf8(file.path));
}

qsizetype LifeWorker::indexOf(const std::function<bool(const Live &)> &wanted) const
{
    const auto found = std::find_if(m_live.begin(), m_live.end(), wanted);
    return found == m_live.end() ? -1 : found - m_live.begin();
}

} // namespace demo
