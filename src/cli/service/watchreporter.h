// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/watch/watchlistener.h"
#include "core/base/progress.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <thread>

namespace cli {

class ServiceNotifier;

/// Passes on what a watcher does: lines to the log, its state to systemd, and to systemd's watchdog that it is alive.
/// It is, while its loop goes round or the job under way gets on; a job that reads for long may be quiet for a while.
class WatchReporter : public cleanup::WatchListener {
public:
    /// `notifier` may be null and outlives this object; `say` is called on the watcher's thread, or on that of
    /// `endUnlessRunning`.
    WatchReporter(std::function<void(cleanup::LogLevel, const QString &)> say, ServiceNotifier *notifier);
    ~WatchReporter() override;

    /// Whose counters tell whether a job gets on.
    void follow(const ProgressPtr &progress);

    /// Calls `end` unless a job is under way, and lets nothing more be said while it does. Any thread.
    void endUnlessRunning(const std::function<void()> &end);

    void logged(cleanup::LogLevel level, const QString &line) override;
    void stateChanged(const cleanup::WatchState &state) override;
    void beat() override;

private:
    void feedWatchdog(const std::stop_token &stop, std::chrono::milliseconds interval);
    bool isAlive();

    std::function<void(cleanup::LogLevel, const QString &)> m_say;
    ServiceNotifier *m_notifier;
    std::recursive_mutex m_saying; ///< A log that takes no more must not keep the watchdog from being fed.
    std::mutex m_mutex; ///< For everything below, and the notifier.
    ProgressPtr m_progress;
    qint64 m_lastMark = 0; ///< What the counters said.
    bool m_isRunning = false;
    std::chrono::steady_clock::time_point m_signOfLife;
    std::jthread m_watchdog;
};

} // namespace cli
