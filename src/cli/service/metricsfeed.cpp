// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/service/metricsfeed.h"

#include "cli/service/metrics.h"

namespace {
constexpr QByteArrayView up("\nscrapazoid_up 1\n");
constexpr QByteArrayView down("\nscrapazoid_up 0\n");

/// What was true a while ago, and that it may not be any more.
QByteArray asOld(QByteArray text)
{
    return text.replace(up, down);
}
} // namespace

cli::MetricsFeed::MetricsFeed(std::function<MetricsWriter()> read, std::chrono::milliseconds patience)
    : m_read(std::move(read))
    , m_patience(patience)
    , m_thread([this](const std::stop_token &stop) { work(stop); })
{
}

cli::MetricsFeed::~MetricsFeed()
{
    m_thread.request_stop();
}

QByteArray cli::MetricsFeed::text()
{
    std::unique_lock lock(m_mutex);
    if (!m_isReading) {
        m_isReading = true;
        m_began = Clock::now();
        m_changed.notify_all();
    }
    const quint64 before = m_readings;
    // A reading that somebody else has waited for in vain is not waited for again.
    m_changed.wait_until(lock, m_began + m_patience, [&] { return m_readings != before; });
    if (m_readings != before)
        return m_text;
    return m_lastGood.isEmpty() ? Metrics::nothing().text() : asOld(m_lastGood);
}

void cli::MetricsFeed::work(const std::stop_token &stop)
{
    std::unique_lock lock(m_mutex);
    while (m_changed.wait(lock, stop, [this] { return m_isReading; }) && !stop.stop_requested()) {
        lock.unlock();
        const QByteArray text = m_read().text();
        lock.lock();
        m_text = text;
        if (text.contains(up) || m_lastGood.isEmpty())
            m_lastGood = text;
        m_isReading = false;
        ++m_readings;
        m_changed.notify_all();
    }
    m_read = {};
}
