// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <algorithm>
#include <chrono>
#include <ctime>

/// The longest gap between two turns of the event loop: a timer that wants to fire every millisecond. And what this
/// thread worked in the longest: where others want the processor, too, it is the figure that can be compared.
class Watchdog : public QObject {
public:
    Watchdog()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_longest = std::max(m_longest, m_since.nsecsElapsed());
            const qint64 worked = workedNs();
            m_hardest = std::max(m_hardest, worked - m_workedBefore);
            m_workedBefore = worked;
            m_since.restart();
        });
    }

    void start()
    {
        m_longest = 0;
        m_hardest = 0;
        m_workedBefore = workedNs();
        m_since.start();
        m_timer.start(std::chrono::milliseconds(1));
    }

    double stopMs()
    {
        m_timer.stop();
        return static_cast<double>(m_longest) / 1e6;
    }

    double workedMs() const { return static_cast<double>(m_hardest) / 1e6; }

private:
    static qint64 workedNs()
    {
        timespec now{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
        return qint64{now.tv_sec} * 1'000'000'000 + now.tv_nsec;
    }

    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_longest = 0;
    qint64 m_hardest = 0;
    qint64 m_workedBefore = 0;
};
