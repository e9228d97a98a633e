// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <mutex>
#include <stop_token>

namespace cleanup {

/// How long the server's word that we hold the cleanup lock is good for. Files are touched on a lease only: a process
/// that was asleep (a suspended laptop, a paused machine, a dead network) finds it run out when it wakes, whatever its
/// connection looks like. Measured on CLOCK_BOOTTIME, which goes on while the machine sleeps. From any thread.
class Lease {
public:
    using Duration = std::chrono::nanoseconds;
    static constexpr Duration length = std::chrono::seconds(5);
    /// Old enough that the server is to be asked again.
    static constexpr Duration renewAfter = std::chrono::seconds(2);
    /// For what may be under way when a lease runs out; who leads next waits `length` and this.
    static constexpr Duration margin = std::chrono::seconds(1);

    /// CLOCK_BOOTTIME.
    static Duration now();

    /// The server has proved it in an answer to a question that was asked at this time.
    void prove(Duration askedAt);
    /// Nobody may act on it any more, and it cannot be proved again.
    void lose();
    bool isLost() const;
    bool isDue() const;
    /// What is left of it now; nothing where it has run out or is lost.
    Duration left() const;
    /// Waits until there is a lease that has not run out, and returns what is left of it; nothing where it is lost.
    Duration await();

private:
    Duration leftLocked() const;

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    Duration m_askedAt = -length;
    bool m_isLost = false;
};

} // namespace cleanup
