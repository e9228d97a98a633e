// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/session/lease.h"

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

bool cleanup::Lease::await()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_isLost || isGood(); });
    return !m_isLost;
}
