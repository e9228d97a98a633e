// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/measureworkload.h"
#include "cleanup/look/storagelook.h"
#include "core/target/appliedretention.h"

namespace gui::capacitytext {

inline constexpr double gibi = 1024.0 * 1024 * 1024; ///< What is on a disk is counted in binary units.
inline constexpr int pastDays = 30; ///< What is looked back upon.

QString number(double value); ///< At most two decimals.
QString daysOf(const std::array<int, 2> &retentionDays); ///< "7 days", "7 and 30 days"; by Directory.
/// For a card: a date, "over a year" or why there is none, and what the range is. `today`: since 1970-01-01 in UTC.
QString figureOf(const FullDate &full, qint64 today);
QString detailOf(const FullDate &full);
/// When the volume reaches 80 and 100 %, with this retention and without any.
QString verdict(const Forecast &projected, qint64 today);
/// What a cleanup by this retention would free now, and how many executions would lose files.
QString freed(const cleanup::StorageLook &look, const ExecutionLosses &losses, const std::array<int, 2> &retentionDays);
/// How long files are kept now, and who said so.
QString inForce(const std::optional<AppliedRetention> &applied, const std::array<int, 2> &profileDays,
                bool isLocalTime);
/// What the formula predicts beside what the disk holds, and what makes the difference.
QString reality(const CapacityPlan &plan, const cleanup::StorageLook &look);
/// How the last month would have looked, and what a forecast made before it would have said.
QString backtestVerdict(const cleanup::MeasuredWorkload &measured, const std::vector<double> &held);
/// Runtimes of what completed against a limit in seconds.
QString threshold(const StuckSimulation &runtimes, int limitSeconds);
/// The projection day by day.
QByteArray csv(const Forecast &projected, qint64 today);

} // namespace gui::capacitytext
