// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/servertime.h"

#include <QString>
#include <array>
#include <optional>

/// How long files are kept, as somebody agreed for one database: for the window, the command line and the schedule
/// alike, in place of what each one's profile says.
struct AppliedRetention {
    std::optional<std::array<int, 2>> days{}; ///< By Directory; empty: the profile's hold again.
    bool isNonsense = false; ///< What stands there are no possible days: read as if nobody had agreed on any.
    ServerTime setAt{};
    QString setBy{}; ///< "anna at host"

    friend bool operator==(const AppliedRetention &, const AppliedRetention &) = default;
};
