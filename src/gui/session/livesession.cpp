// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/session/livesession.h"

#include "gui/quarantine/quarantinewatch.h"
#include "gui/session/pinwatch.h"

#include <algorithm>

namespace {
constexpr int longestBackoff = 30;
/// Workers of the window: one polls, one may clean, the rest read for pages.
constexpr int workers = 6;

int backoffSeconds(int failures)
{
    return std::min(longestBackoff, 1 << std::min(failures - 1, 5));
}
} // namespace

gui::LiveSession::LiveSession(Actor actor, const SignIn &signIn, QObject *parent)
    : QObject(parent)
    , m_actor(std::move(actor))
    , m_stores(std::make_shared<storage::Stores>(signIn))
{
    m_pool.setMaxThreadCount(workers);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &LiveSession::poll);
    m_quarantine = std::make_unique<QuarantineWatch>(*this);
    m_pins = std::make_unique<PinWatch>(*this);
}

gui::LiveSession::~LiveSession()
{
    // What has been begun on disk and in the database is brought to its end before the process goes; what waits for
    // another machine, or for a person, has not begun.
    emit closing();
    m_stores->endOpenings();
    retireLine();
    m_pool.waitForDone();
}

/// A server that does not answer must not keep the next target waiting.
void gui::LiveSession::retireLine()
{
    std::erase_if(m_retired, [](const auto &line) { return line->isQuiet(); });
    if (!m_line)
        return;
    m_line->retire();
    m_retired.push_back(std::move(m_line));
}

void gui::LiveSession::setTarget(std::optional<Target> target)
{
    wantConnection();
    delete m_poll;
    m_timer.stop();
    retireLine();
    // The ways to earlier places end with the last one who uses them.
    m_stores = std::make_shared<storage::Stores>(m_stores->signIn());
    m_target = std::move(target);
    if (m_target)
        m_line = std::make_unique<LiveLine>(*m_target, m_stores);
    if (m_target)
        m_profileDays = {m_target->screenshotDays, m_target->downloadDays};
    m_failures = 0;
    m_status = {};
    m_error = {};
    m_lastRefresh = {};
    m_state = m_target ? State::Connecting : State::NoTarget;
    emit targetChanged();
    emit stateChanged();
    if (m_target)
        poll();
}

void gui::LiveSession::setWaitsFor(const QString &sentence, bool canStop)
{
    if (sentence == m_waitsFor)
        return;
    m_waitsFor = sentence;
    m_canStopWaiting = canStop;
    emit stateChanged();
}

void gui::LiveSession::setRefreshInterval(int seconds)
{
    m_interval = seconds;
    if (m_state != State::Connected)
        return;
    m_timer.stop();
    if (seconds > 0)
        m_timer.start(seconds * 1000);
}

void gui::LiveSession::setShowsLocalTime(bool local)
{
    if (local == m_localTime)
        return;
    m_localTime = local;
    emit localTimeChanged();
}

void gui::LiveSession::wantConnection()
{
    m_stores->tryAgain();
    emit connectionWanted();
}

void gui::LiveSession::refresh()
{
    wantConnection();
    if (m_target)
        poll();
}

int gui::LiveSession::retryIn() const
{
    return m_timer.isActive() ? (m_timer.remainingTime() + 999) / 1000 : 0;
}

ServerTime gui::LiveSession::serverNow() const
{
    return {m_serverThen.microseconds + (m_sinceRefresh.isValid() ? m_sinceRefresh.nsecsElapsed() / 1000 : 0)};
}

void gui::LiveSession::poll()
{
    if (m_poll)
        return;
    m_timer.stop();
    m_poll = ask<cleanup::LiveLook>(this, cleanup::lookLive,
                                    [this](Result<cleanup::LiveLook> polled) { onPolled(std::move(polled)); });
}

void gui::LiveSession::onPolled(Result<cleanup::LiveLook> polled)
{
    m_poll = nullptr;
    if (!polled) {
        m_error = polled.error();
        ++m_failures;
        m_timer.start(backoffSeconds(m_failures) * 1000);
        setState(State::Lost);
        return;
    }
    m_failures = 0;
    m_error = {};
    m_status = polled->status;
    takeRetention();
    m_lastRefresh = QDateTime::currentDateTimeUtc();
    m_serverThen = polled->live.takenAt;
    m_sinceRefresh.start();
    if (m_interval > 0)
        m_timer.start(m_interval * 1000);
    setState(State::Connected);
    emit liveChanged(polled->live);
}

void gui::LiveSession::takeRetention()
{
    const std::array before{m_target->screenshotDays, m_target->downloadDays};
    m_target->apply({.days = m_profileDays});
    if (m_status.retention)
        m_target->apply(*m_status.retention);
    if (before != std::array{m_target->screenshotDays, m_target->downloadDays})
        emit retentionChanged();
}

void gui::LiveSession::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

void gui::LiveSession::announce(jobs::JobBase *job, const QString &title)
{
    m_announced = job;
    m_announcedTitle = title;
    connect(job, &jobs::JobBase::finished, this, [this] {
        m_announced = nullptr;
        emit announcedChanged();
        emit historyChanged();
        if (m_target)
            poll();
    });
    emit announcedChanged();
}
