// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/service/watchreporter.h"

#include "cli/service/servicenotifier.h"
#include "core/base/pausing.h"

namespace {
using namespace std::chrono_literals;
/// Longer than any server may let us wait for one answer.
constexpr auto idlePatience = 90s;
constexpr auto runningPatience = 20min;
} // namespace

cli::WatchReporter::WatchReporter(std::function<void(cleanup::LogLevel, const QString &)> say,
                                  ServiceNotifier *notifier)
    : m_say(std::move(say))
    , m_notifier(notifier)
    , m_signOfLife(std::chrono::steady_clock::now())
{
    const auto wanted = ServiceNotifier::watchdogInterval();
    if (!m_notifier || !m_notifier->isConnected() || wanted.count() == 0)
        return;
    // Three times as often as it has to be.
    const auto interval = std::max(1ms, std::chrono::duration_cast<std::chrono::milliseconds>(wanted / 3));
    m_watchdog = std::jthread([this, interval](const std::stop_token &stop) { feedWatchdog(stop, interval); });
}

cli::WatchReporter::~WatchReporter() = default;

void cli::WatchReporter::follow(const ProgressPtr &progress)
{
    const std::lock_guard lock(m_mutex);
    m_progress = progress;
}

void cli::WatchReporter::logged(cleanup::LogLevel level, const QString &line)
{
    const std::lock_guard lock(m_saying);
    m_say(level, line);
}

void cli::WatchReporter::endUnlessRunning(const std::function<void()> &end)
{
    const std::scoped_lock lock(m_saying, m_mutex);
    if (!m_isRunning)
        end();
}

void cli::WatchReporter::stateChanged(const cleanup::WatchState &state)
{
    const std::lock_guard lock(m_mutex);
    m_isRunning = state.kind == cleanup::WatchState::Kind::Running;
    m_signOfLife = std::chrono::steady_clock::now();
    if (m_notifier)
        m_notifier->status(state.message);
}

void cli::WatchReporter::beat()
{
    const std::lock_guard lock(m_mutex);
    m_signOfLife = std::chrono::steady_clock::now();
}

bool cli::WatchReporter::isAlive()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_isRunning && m_progress) {
        const qint64 mark
            = m_progress->itemsDone + m_progress->bytesDone + static_cast<qint64>(m_progress->phase.load());
        if (std::exchange(m_lastMark, mark) != mark)
            m_signOfLife = now;
    }
    return now - m_signOfLife < (m_isRunning ? std::chrono::seconds(runningPatience) : idlePatience);
}

void cli::WatchReporter::feedWatchdog(const std::stop_token &stop, std::chrono::milliseconds interval)
{
    do { // the lock ends with the body, before the pause
        const std::lock_guard lock(m_mutex);
        if (isAlive())
            m_notifier->watchdog();
    } while (pauseFor(stop, interval));
}
