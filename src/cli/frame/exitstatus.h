// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/run.h"

namespace cli {

/// What scrapazoidctl's exit status says; fixed, because scripts rely on it. Interrupted is 128 + the signal's number.
enum class ExitStatus {
    Done = 0, ///< Or nothing to do.
    Partly = 1, ///< Some items failed, the rest is done; or the server or file system refused midway.
    Refused = 2, ///< Wrong usage, not confirmed, a guard, an unsafe root.
    NoConnection = 3, ///< Or the schema does not fit.
    Busy = 4, ///< Another cleanup holds the lock.
    Interrupted = 128,
};

/// The one place where errors become numbers. `signal` is what asked to stop; 0: nothing did.
int exitStatusOf(const Error &error, int signal);
int exitStatusOf(const RunResult &result, int signal);

} // namespace cli
