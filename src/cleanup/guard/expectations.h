// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/interlock.h"
#include "core/plan/plan.h"
#include "core/target/target.h"

namespace cleanup {

/// Whether what `plan` takes, as far as it is selected, is what is to be expected where nothing is wrong: not nearly
/// all unfinished executions at once, not rows of which the others lead to no files either, no files newer than every
/// row, and of no table or folder more than its share, over all sections together.
Interlocks expectationLines(const Target &target, const Plan &plan, const Selection &selection);

/// How many selected items of a section have no file.
qint64 countGone(const Plan &plan, size_t section, const Selection &selection);

} // namespace cleanup
