// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/item.h"

#include <array>

/// What the service takes in, on an average day. Defaults are the example of its manual.
struct Workload {
    double executionsPerDay = 50;
    double screenshotsPerExecution = 10;
    double screenshotBytes = 100'000; ///< Average.
    double downloadsPerExecution = 5;
    double downloadBytes = 5'000'000; ///< Average.

    /// Bytes a day in one directory: executions × files per execution × average size.
    double dailyBytes(Directory directory) const;
    double dailyBytes() const { return dailyBytes(Directory::Screenshots) + dailyBytes(Directory::Downloads); }

    /// Of the same service with so many times the executions, and of their files in number.
    Workload scaled(double executions, double screenshots, double downloads) const;
    friend bool operator==(const Workload &, const Workload &) = default;
};

/// A workload under a retention: the formula of the service's manual, total = daily × retention days × margin, with a
/// retention for each directory.
struct CapacityPlan {
    Workload workload;
    std::array<int, 2> days{7, 7}; ///< By Directory.
    double margin = 1.2;

    double neededBytes() const;
    /// The formula with its numbers filled in: "50 × (10 × 100 kB + 5 × 5 MB) = 1.3 GB a day; × 7 days × 1.2 =
    /// 10.92 GB".
    QString formula() const;
    /// The most whole days, for both directories, that need at most so many bytes; 0 where not even one does. Capped
    /// at what anything in the console accepts.
    int longestRetention(double availableBytes) const;
    /// The volume to buy, so that the plan fills at most this share (0…1) of it beside `otherBytes` of others.
    double volumeFor(double share, double otherBytes) const;
};
