// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/watch/alertkeeper.h"

#include "cleanup/look/checkhealth.h"
#include "cleanup/look/findvolumes.h"
#include "cleanup/session/applyretention.h"
#include "cleanup/watch/alerthook.h"

#include <algorithm>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
/// Longer than a command may take, so that nobody else tells it at the same time; one that failed is tried again then.
constexpr auto tellingPatience = 60s;
/// A look through the folders that failed is tried again then.
constexpr auto scanPause = 1h;

/// The calling thread alone goes behind everybody else, on the processors and on the disks.
void standBack()
{
    constexpr int ioClassIdle = 3, ioClassShift = 13, ioWhoProcess = 1;
    setpriority(PRIO_PROCESS, static_cast<id_t>(gettid()), 19);
    syscall(SYS_ioprio_set, ioWhoProcess, 0, ioClassIdle << ioClassShift);
}

bool isReady(const auto &future)
{
    return future.valid() && future.wait_for(0s) == std::future_status::ready;
}
} // namespace

Observation cleanup::observationOf(const StorageLook &look)
{
    Observation seen{.now = look.inventory->takenAt};
    for (const DirectoryInventory &part : look.inventory->directories) {
        seen.scanTrouble[part.directory] = part.trouble;
        const Tally &orphans = look.figures.of(part.directory).orphans;
        if (part.trouble.isEmpty())
            seen.orphanPercent[part.directory] = part.files.bytes > 0
                ? 100.0 * static_cast<double>(orphans.bytes) / static_cast<double>(part.files.bytes)
                : 0;
    }
    return seen;
}

cleanup::AlertKeeper::AlertKeeper(const Session &session, const Context &context, std::chrono::milliseconds interval)
    : m_target(session.target())
    , m_stores(session.stores())
    , m_context(context)
    , m_interval(interval)
    , m_onStop(context.stop, [this] { m_stop.request_stop(); })
{
}

cleanup::AlertKeeper::~AlertKeeper()
{
    m_stop.request_stop();
    if (m_scan.valid())
        m_scan.wait();
    if (m_telling.valid())
        m_telling.wait();
}

QStringList cleanup::AlertKeeper::look(Session &session)
{
    const bool isTime = !m_lookedAt || Clock::now() - *m_lookedAt >= m_interval;
    if (!isTime && !isReady(m_telling) && !isReady(m_scan))
        return {};
    QStringList complaints;
    // A session that could not begin has no connection, and nothing may be asked through it.
    auto ended = session.begin(m_context);
    m_hasSession = ended.has_value();
    if (const auto trouble = finishTelling(m_hasSession ? &session : nullptr))
        complaints << *trouble;
    if (ended)
        ended = takeScan(session);
    if (ended && (isTime || m_scanned)) {
        m_lookedAt = Clock::now();
        ended = judge(session);
        if (ended)
            scanWhereDue(session);
    }
    if (ended)
        ended = tellNext(session);
    else
        tellFromQueue();
    if (!ended) {
        m_hasSession = false;
        complaints << ended.error().message;
    }
    return complaints;
}

QStringList cleanup::AlertKeeper::lookWithoutDatabase()
{
    QStringList complaints;
    if (const auto trouble = finishTelling(nullptr))
        complaints << *trouble;
    if (!m_lookedAt || Clock::now() - *m_lookedAt >= m_interval) {
        m_lookedAt = Clock::now();
        judgeAlone({.now = {m_context.clock() * 1000}, .volumes = findSeparateVolumes(Session(m_target, m_stores))});
    }
    tellFromQueue();
    return complaints;
}

QStringList cleanup::AlertKeeper::lookOnce(Session &session)
{
    QStringList complaints = look(session);
    if (m_scan.valid()) {
        m_scan.wait();
        complaints += look(session);
    }
    while (m_telling.valid()) {
        m_telling.wait();
        if (const auto trouble = finishTelling(m_hasSession ? &session : nullptr))
            complaints << *trouble;
        const auto told = m_hasSession ? tellNext(session) : Result<void>();
        if (!m_hasSession)
            tellFromQueue();
        if (!told)
            complaints << told.error().message;
    }
    return complaints;
}

Result<Observation> cleanup::AlertKeeper::observe(Session &session)
{
    const auto health = checkHealth(session, m_context);
    if (!health)
        return tl::unexpected(health.error());
    Observation seen = observationOf(*health);
    seen.expiredFiles = m_expired;
    if (m_scanned) {
        seen.orphanPercent = std::move(m_scanned->orphanPercent);
        seen.scanTrouble = std::move(m_scanned->scanTrouble);
        m_scanned.reset();
    }
    return seen;
}

/// A look, and what it changes, into the database; where that does not take it, into this keeper's own book.
Result<void> cleanup::AlertKeeper::judge(Session &session)
{
    const auto seen = observe(session);
    if (!seen)
        return tl::unexpected(seen.error());
    database::AlertRepository alerts(session.connection());
    const auto kept = alerts.findActive();
    if (!kept) {
        judgeAlone(*seen);
        return tl::unexpected(kept.error());
    }
    AlertBook book;
    book.restore(*kept);
    const AlertBook::Changes changes = book.update(*seen, m_target);
    const auto saved = alerts.save(changes).and_then([&] { return markToldHere(alerts); });
    if (!saved) {
        judgeAlone(*seen);
        return saved;
    }
    m_book = std::move(book);
    m_queue.clear();
    // That somebody would be told is worth knowing, too.
    return m_target.alerts.hook.isEmpty() ? Result<void>()
                                          : alerts.note(database::Look::Alerts, sessionName(m_context));
}

void cleanup::AlertKeeper::judgeAlone(const Observation &seen)
{
    const AlertBook::Changes changes = m_book.update(seen, m_target);
    for (const Alert &alert : changes.raised)
        m_queue.append({.alert = alert, .isRaised = true});
    for (const Alert &alert : changes.cleared)
        m_queue.append({.alert = alert, .isRaised = false});
}

/// What was told while nobody could keep it is no news any more.
Result<void> cleanup::AlertKeeper::markToldHere(database::AlertRepository &alerts)
{
    while (!m_toldHere.isEmpty()) {
        if (const auto marked = alerts.markTold(m_toldHere.constFirst()); !marked)
            return marked;
        m_toldHere.removeFirst();
    }
    return {};
}

Result<bool> cleanup::AlertKeeper::isScanDue(Session &session) const
{
    if (m_target.alerts.scanSeconds == 0)
        return false;
    const auto last = database::AlertRepository(session.connection()).findLast(database::Look::Folders);
    if (!last)
        return tl::unexpected(last.error());
    return !*last || session.facts().now.secondsSince((*last)->at) >= m_target.alerts.scanSeconds;
}

/// On a thread and a connection of its own, behind everybody else.
void cleanup::AlertKeeper::scanWhereDue(Session &session)
{
    if (m_scan.valid() || Clock::now() < m_scanNotBefore || session.schema().directories().empty())
        return;
    const auto isDue = isScanDue(session);
    if (!isDue || !*isDue)
        return;
    Context context = m_context;
    context.stop = m_stop.get_token();
    context.progress = std::make_shared<Progress>();
    m_scan = std::async(std::launch::async, [target = session.target(), stores = session.stores(), context] {
        standBack();
        Session own(target, stores);
        return withAppliedRetention(own, context).and_then([&](const Target &applied) -> Result<Scan> {
            own.target() = applied;
            const auto look = lookAtStorage(own, context);
            if (!look)
                return tl::unexpected(look.error());
            Scan scan{.seen = observationOf(**look)};
            for (const Directory directory : directories)
                scan.expired += (*look)->figures.of(directory).expired(applied.retentionDays(directory)).count;
            return scan;
        });
    });
}

Result<void> cleanup::AlertKeeper::takeScan(Session &session)
{
    if (!isReady(m_scan))
        return {};
    auto scan = m_scan.get();
    if (!scan) {
        m_scanNotBefore = Clock::now() + scanPause;
        return tl::unexpected(scan.error());
    }
    m_expired = scan->expired;
    m_scanned = std::move(scan->seen);
    return database::AlertRepository(session.connection()).note(database::Look::Folders, sessionName(m_context));
}

Result<void> cleanup::AlertKeeper::tellNext(Session &session)
{
    if (m_telling.valid() || m_target.alerts.hook.isEmpty())
        return {};
    if (tellFromQueue())
        return {};
    const auto news = database::AlertRepository(session.connection()).claimUntold(tellingPatience);
    if (!news)
        return tl::unexpected(news.error());
    if (*news)
        startTelling(**news);
    return {};
}

bool cleanup::AlertKeeper::tellFromQueue()
{
    if (m_telling.valid() || m_queue.isEmpty() || m_target.alerts.hook.isEmpty() || Clock::now() < m_notBefore)
        return false;
    startTelling(m_queue.takeFirst());
    m_isToldAlone = true;
    return true;
}

void cleanup::AlertKeeper::startTelling(const database::AlertNews &news)
{
    m_told = news;
    m_isToldAlone = false;
    m_telling = std::async(std::launch::async,
                           [command = m_target.alerts.hook, line = alertJson(news.alert, news.isRaised, m_target),
                            stop = m_stop.get_token()] { return runAlertHook(command, line, stop); });
}

std::optional<QString> cleanup::AlertKeeper::finishTelling(Session *session)
{
    if (!isReady(m_telling))
        return std::nullopt;
    const auto told = m_telling.get();
    if (!told && m_isToldAlone) {
        m_queue.prepend(m_told);
        m_notBefore = Clock::now() + tellingPatience;
    }
    if (!told)
        return told.error().message;
    const auto marked = session ? database::AlertRepository(session->connection()).markTold(m_told)
                                : failure(ErrorKind::Connection, {});
    if (!marked)
        m_toldHere.append(m_told);
    return std::nullopt;
}
