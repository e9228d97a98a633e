// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/capacity.h"

#include "core/base/bytes.h"
#include "core/target/target.h"
#include "core/tr.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace {
QString numberText(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', 4);
}
} // namespace

double Workload::dailyBytes(Directory directory) const
{
    return executionsPerDay
        * (directory == Directory::Screenshots ? screenshotsPerExecution * screenshotBytes
                                               : downloadsPerExecution * downloadBytes);
}

Workload Workload::scaled(double executions, double screenshots, double downloads) const
{
    Workload scaled = *this;
    scaled.executionsPerDay *= executions;
    scaled.screenshotsPerExecution *= screenshots;
    scaled.downloadsPerExecution *= downloads;
    return scaled;
}

double CapacityPlan::neededBytes() const
{
    double total = 0;
    for (const Directory directory : directories)
        total += workload.dailyBytes(directory) * days[static_cast<size_t>(directory)];
    return total * margin;
}

QString CapacityPlan::formula() const
{
    const QString daily = Tr::tr("%1 × (%2 × %3 + %4 × %5) = %6 a day")
                              .arg(numberText(workload.executionsPerDay), numberText(workload.screenshotsPerExecution),
                                   bytes::decimal(workload.screenshotBytes), numberText(workload.downloadsPerExecution),
                                   bytes::decimal(workload.downloadBytes), bytes::decimal(workload.dailyBytes()));
    const QString retention = days[0] == days[1]
        ? Tr::tr("× %n day(s)", nullptr, days[0])
        : Tr::tr("screenshots × %1 and downloads × %2 days").arg(days[0]).arg(days[1]);
    return Tr::tr("%1; %2 × %3 = %4").arg(daily, retention, numberText(margin), bytes::decimal(neededBytes()));
}

int CapacityPlan::longestRetention(double availableBytes) const
{
    const double aDay = workload.dailyBytes() * margin;
    if (aDay <= 0)
        return longestRetentionDays;
    // A hair of tolerance: what fits exactly fits.
    const double most = std::floor(availableBytes / aDay * (1 + 1e-12));
    return static_cast<int>(std::clamp(most, 0.0, static_cast<double>(longestRetentionDays)));
}

double CapacityPlan::volumeFor(double share, double otherBytes) const
{
    return (neededBytes() + otherBytes) / share;
}
