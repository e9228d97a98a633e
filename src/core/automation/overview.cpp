// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/overview.h"

Observation observationOf(const Overview &overview)
{
    Observation seen{.now = overview.takenAt};
    seen.volumes = overview.apart;
    seen.lastFileCleanup = overview.lastFileCleanup;
    seen.overdueJobs = overview.automation.overdueJobs();
    seen.failingJobs = overview.automation.failingJobs();
    seen.refusals = overview.automation.refusals();
    if (!overview.statistics.hasFiles())
        return seen;
    qint64 expired = 0;
    for (const Statistics::FileRows &rows : overview.statistics.files)
        expired += rows.expired.count;
    seen.expiredFiles = expired;
    return seen;
}
