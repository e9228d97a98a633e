// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/measureworkload.h"
#include "cleanup/look/storagelook.h"
#include "core/capacity/forecast.h"

namespace cleanup {

/// What a projection for a year begins with, in blocks: what lies there by age, what came in, and what the volume holds
/// beside it. Retention is the plan's; where its workload is not the measured one, so many times as much comes in from
/// now on.
ForecastInput forecastInput(const MeasuredWorkload &measured, const StorageLook &look, const CapacityPlan &plan);

/// Of the volume of the first folder whose is known: what users can have of it; 0: unknown.
double volumeBytes(const StorageLook &look);
/// What others have on that volume.
double otherBytes(const StorageLook &look);
/// What both folders hold.
double heldBytes(const StorageLook &look);

/// How much the measured ingest of both directories grows in 30 days, as a share of its level at the end; nothing
/// where there is too little data to tell.
std::optional<double> monthlyGrowth(const MeasuredWorkload &measured);

} // namespace cleanup
