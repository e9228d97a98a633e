// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array endingNames{"done"_L1, "partly"_L1, "observed"_L1, "refused"_L1, "failed"_L1};
}

QString toName(JobEnding ending)
{
    return endingNames[static_cast<size_t>(ending)];
}

std::optional<JobEnding> jobEndingFromName(QStringView name)
{
    for (size_t index = 0; index < endingNames.size(); ++index) {
        if (name == endingNames[index])
            return static_cast<JobEnding>(index);
    }
    return std::nullopt;
}
