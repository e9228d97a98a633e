// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/execution/stucksimulation.h"

#include <algorithm>
#include <cmath>

namespace {
qint64 countAbove(const std::vector<double> &ascending, double limit)
{
    return ascending.end() - std::upper_bound(ascending.begin(), ascending.end(), limit);
}
} // namespace

StuckSimulation::StuckSimulation(const std::vector<Runtime> &runtimes)
{
    for (const Runtime &runtime : runtimes) {
        m_seconds.push_back(runtime.seconds);
        m_byUser[runtime.user].push_back(runtime.seconds);
    }
    std::sort(m_seconds.begin(), m_seconds.end());
    for (auto &[user, seconds] : m_byUser)
        std::sort(seconds.begin(), seconds.end());
}

qint64 StuckSimulation::killedAt(double limitSeconds) const
{
    return countAbove(m_seconds, limitSeconds);
}

std::map<RowKey, qint64> StuckSimulation::killedByUser(double limitSeconds) const
{
    std::map<RowKey, qint64> killed;
    for (const auto &[user, seconds] : m_byUser) {
        if (const qint64 count = countAbove(seconds, limitSeconds); count > 0)
            killed.emplace(user, count);
    }
    return killed;
}

double StuckSimulation::percentile(double share) const
{
    if (m_seconds.empty())
        return 0;
    const auto rank = static_cast<size_t>(std::max(1.0, std::ceil(share * static_cast<double>(m_seconds.size()))));
    return m_seconds[std::min(rank, m_seconds.size()) - 1];
}
