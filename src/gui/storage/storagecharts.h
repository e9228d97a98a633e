// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/filepart.h"
#include "core/storage/growth.h"
#include "gui/charts/chartdata.h"

namespace gui {

/// What the charts of the storage page show, made of figures; no widget is touched.
namespace storagecharts {

/// Series in the order in which they stack: the part of a standing is the series of its number.
ChartData byDirectory(const StorageFigures &figures, const RetentionDays &days);
/// Up to the retention and well past it; what is older stands in the last column. Live and expired.
ChartData byAge(const StorageFigures &figures, const RetentionDays &days);
/// Bytes that came on each of the last `days` days before `now`, by directory.
ChartData byDay(const StorageFigures &figures, ServerTime now, int days);
/// What lay there at the last look of each day, by directory; days without one are left out.
ChartData bySnapshot(const std::vector<Snapshot> &snapshots, int days);
ChartData byUser(const StorageFigures &figures);
ChartData byExecution(const StorageFigures &figures);
ChartData byType(const StorageFigures &figures);

/// What a column of `byAge` stands for: older than the first, up to the second, in days.
std::pair<int, int> ageRange(const StorageFigures &figures, const RetentionDays &days, int category);

} // namespace storagecharts

} // namespace gui
