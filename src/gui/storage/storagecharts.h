// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/history.h"
#include "core/storage/filepart.h"
#include "core/storage/growth.h"
#include "gui/charts/chartdata.h"

namespace gui {

/// What the charts of the storage page show, made of figures; no widget is touched.
namespace storagecharts {

/// Up to the retention and well past it; what is older stands in the last column. Live and expired.
ChartData byAge(const StorageFigures &figures, const RetentionDays &days);
/// Bytes that came on each of the last `days` days before `now`, by directory, with the cleanups of those days.
ChartData byDay(const StorageFigures &figures, const std::vector<RunRecord> &cleanups, ServerTime now, int days);
/// What lay there at the last look of each day, by directory; days without one are left out.
ChartData bySnapshot(const std::vector<Snapshot> &snapshots, const std::vector<RunRecord> &cleanups, int days);

/// What a column of `byAge` stands for: older than the first, up to the second, in days.
std::pair<int, int> ageRange(const StorageFigures &figures, const RetentionDays &days, int category);

} // namespace storagecharts

} // namespace gui
