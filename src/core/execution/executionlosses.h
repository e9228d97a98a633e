// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>
#include <vector>

/// How many executions a retention takes files from.
class ExecutionLosses {
public:
    /// Executions by the age of their oldest file in each directory, of those that no rule protects: the longest
    /// retention in whole days that still takes it. 0: none does, or there is no such file.
    struct Group {
        int screenshots = 0;
        int downloads = 0;
        qint64 executions = 0;
    };
    ExecutionLosses() = default;
    explicit ExecutionLosses(std::vector<Group> groups)
        : m_groups(std::move(groups))
    {
    }

    /// Those that lose at least one file. O(groups), of which there are few: files of one execution are of one age.
    qint64 at(int screenshotDays, int downloadDays) const
    {
        qint64 losing = 0;
        for (const Group &group : m_groups) {
            if (group.screenshots >= screenshotDays || group.downloads >= downloadDays)
                losing += group.executions;
        }
        return losing;
    }

private:
    std::vector<Group> m_groups;
};
