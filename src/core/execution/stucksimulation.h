// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <map>
#include <vector>

/// How long executions ran that completed in the end, against a limit above which they would have been marked as stuck.
class StuckSimulation {
public:
    struct Runtime {
        RowKey user; ///< 0: none.
        double seconds = 0;
    };
    explicit StuckSimulation(const std::vector<Runtime> &runtimes);

    qsizetype size() const { return static_cast<qsizetype>(m_seconds.size()); }
    /// Completed executions that ran longer than this. O(log n).
    qint64 killedAt(double limitSeconds) const;
    /// By user, those with any; ascending by user.
    std::map<RowKey, qint64> killedByUser(double limitSeconds) const;
    /// The runtime that this share (0…1) of them did not exceed (nearest rank); 0 where there are none.
    double percentile(double share) const;
    double longest() const { return m_seconds.empty() ? 0 : m_seconds.back(); }

private:
    std::vector<double> m_seconds; ///< Ascending.
    std::map<RowKey, std::vector<double>> m_byUser;
};
