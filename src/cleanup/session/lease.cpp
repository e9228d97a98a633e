// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/session/lease.h"

#include <algorithm>
#include <ctime>

cleanup::Lease::Duration cleanup::Lease::now()
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

void cleanup::Lease::prove(Duration askedAt)
{
    const std::scoped_lock lock(m_mutex);
    m_askedAt = askedAt;
    m_changed.notify_all();
}

void cleanup::Lease::lose()
{
    const std::scoped_lock lock(m_mutex);
    m_isLost = true;
    m_changed.notify_all();
}

bool cleanup::Lease::isLost() const
{
    const std::scoped_lock lock(m_mutex);
    return m_isLost;
}

bool cleanup::Lease::isDue() const
{
    const std::scoped_lock lock(m_mutex);
    return now() - m_askedAt >= renewAfter;
}

cleanup::Lease::Duration cleanup::Lease::leftLocked() const
{
    return m_isLost ? Duration::zero() : std::max(Duration::zero(), length - (now() - m_askedAt));
}

cleanup::Lease::Duration cleanup::Lease::left() const
{
    const std::scoped_lock lock(m_mutex);
    return leftLocked();
}

cleanup::Lease::Duration cleanup::Lease::await()
{
    std::unique_lock lock(m_mutex);
    Duration left = Duration::zero();
    m_changed.wait(lock, [&] {
        left = leftLocked();
        return m_isLost || left > Duration::zero();
    });
    return left;
}
