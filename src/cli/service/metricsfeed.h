// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/service/metricswriter.h"

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>

namespace cli {

/// Metrics for whoever asks, read on a thread of its own: a database that is slow holds up no scrape. Who asks waits a
/// little for fresh figures; then the last good ones are served, and "scrapazoid_up 0".
class MetricsFeed {
public:
    using Clock = std::chrono::steady_clock;

    /// `read` is called, and destroyed, on the feed's thread.
    MetricsFeed(std::function<MetricsWriter()> read, std::chrono::milliseconds patience);
    MetricsFeed(const MetricsFeed &) = delete;
    MetricsFeed &operator=(const MetricsFeed &) = delete;
    /// Waits for a reading that is under way.
    ~MetricsFeed();

    QByteArray text(); ///< On any thread.

private:
    void work(const std::stop_token &stop);

    std::function<MetricsWriter()> m_read;
    std::chrono::milliseconds m_patience;
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_isReading = false;
    Clock::time_point m_began; ///< The reading that is under way.
    quint64 m_readings = 0; ///< That have ended.
    QByteArray m_text; ///< Of the last one.
    QByteArray m_lastGood; ///< Of the last one that was up.
    std::jthread m_thread;
};

} // namespace cli
