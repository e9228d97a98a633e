// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/forecastinput.h"

#include "core/storage/reconciliation.h"

#include <algorithm>
#include <numeric>

ForecastInput cleanup::forecastInput(const MeasuredWorkload &measured, const StorageLook &look,
                                     const CapacityPlan &plan)
{
    ForecastInput input{
        .today = measured.takenAt.day(), .otherBytes = otherBytes(look), .volumeBytes = volumeBytes(look)};
    for (const Directory directory : directories) {
        const auto place = static_cast<size_t>(directory);
        const DirectoryFigures &figures = look.figures.of(directory);
        const DirectoryInventory &lying = look.inventory->of(directory);
        // A volume fills with blocks; what comes in is known by its size, and takes as many for it as what is here.
        const auto bytes
            = std::accumulate(figures.ages.begin(), figures.ages.end(), 0.0,
                              [](double sum, const Tally &age) { return sum + static_cast<double>(age.bytes); });
        const auto blocks = std::accumulate(figures.allocatedAges.begin(), figures.allocatedAges.end(), 0.0);
        ForecastPart part{.ages{figures.allocatedAges.begin(), figures.allocatedAges.end()},
                          .fixedBytes
                          = std::max(0.0, static_cast<double>(lying.allocated + lying.folderBytes) - blocks),
                          .days = plan.days[place],
                          .ingest = measured.ingest[place]};
        if (const double daily = measured.workload.dailyBytes(directory); daily > 0)
            part.factor = plan.workload.dailyBytes(directory) / daily;
        if (bytes > 0)
            part.factor *= blocks / bytes;
        input.parts.push_back(std::move(part));
    }
    return input;
}

double cleanup::volumeBytes(const StorageLook &look)
{
    for (const DirectoryInventory &part : look.inventory->directories) {
        if (part.volume)
            return static_cast<double>(part.volume->usedBytes() + part.volume->availableBytes);
    }
    return 0;
}

double cleanup::otherBytes(const StorageLook &look)
{
    for (const Directory directory : directories) {
        if (const auto others = bytesOfOthers(*look.inventory, directory))
            return static_cast<double>(std::max<qint64>(0, *others));
    }
    return 0;
}

double cleanup::heldBytes(const StorageLook &look)
{
    double held = 0;
    for (const DirectoryInventory &part : look.inventory->directories)
        held += static_cast<double>(part.files.bytes);
    return held;
}

std::optional<double> cleanup::monthlyGrowth(const MeasuredWorkload &measured)
{
    constexpr double month = 30;
    double slope = 0;
    double level = 0;
    for (const Ingest &ingest : measured.ingest) {
        const IngestFit fit(ingest);
        if (fit.isEnough()) {
            slope += fit.slope();
            level += fit.level();
        }
    }
    return level > 0 ? std::optional(month * slope / level) : std::nullopt;
}
