// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/measureworkload.h"
#include "cleanup/storagelook.h"

namespace gui::capacitytext {

QString number(double value); ///< At most two decimals.
/// "Mon 41, Tue 38, …": executions on an average one of each.
QString weekdays(const std::array<double, 7> &weekdays);
/// For a card: "41 days", "not within a year", "too little data", and what the range is.
QString figureOf(const FullDate &full);
QString detailOf(const FullDate &full);
/// When the volume reaches 80 and 100 %, with this retention and without any.
QString verdict(const Forecast &projected, bool isConnected);
/// What the formula predicts beside what the disk holds, and what makes the difference.
QString reality(const CapacityPlan &plan, const cleanup::StorageLook &look, double heldBytes);
/// How the last month would have looked, and what a forecast made before it would have said.
QString backtestVerdict(const cleanup::MeasuredWorkload &measured, const std::vector<double> &held);
/// Runtimes of what completed against a limit in seconds.
QString threshold(const StuckSimulation &runtimes, int limitSeconds);
/// The projection day by day.
QByteArray csv(const Forecast &projected);

} // namespace gui::capacitytext
