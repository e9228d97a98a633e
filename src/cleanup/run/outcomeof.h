// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/run.h"

namespace cleanup {

/// What became of one item of a plan, before anybody has counted bytes or runtime.
inline ItemOutcome outcomeOf(const PlanSection &section, qsizetype index, Outcome outcome, const QString &reason = {})
{
    return {.kind = section.kind,
            .directory = section.directory,
            .id = section.items.id(index),
            .path = section.items.path(index),
            .bytes = 0,
            .outcome = outcome,
            .reason = reason,
            .runtimeSeconds = 0};
}

} // namespace cleanup
