// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <limits>

/// Values that are an alert, as the monitoring plugins' guidelines write them: "10" is all outside 0 to 10, "10:" below
/// 10, "~:10" above 10, "10:20" outside, "@10:20" inside. Ends may be times: "26h".
struct ThresholdRange {
    double low = 0;
    double high = std::numeric_limits<double>::infinity();
    bool isInside = false;
    QString text = {}; ///< As it was written, with times in seconds.

    bool alerts(double value) const { return (value < low || value > high) != isInside; }
    /// Errors: Usage, without the option's name.
    static Result<ThresholdRange> parse(const QString &text);
};
