// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/actor.h"
#include "core/base/bootclock.h"
#include "core/base/progress.h"

#include <chrono>
#include <stop_token>

namespace cleanup {

/// What every use case is handed besides its target: who acts, when to stop, where to count. All use cases are
/// synchronous, open their own connection, and may run on any thread; nothing in them touches a GUI.
struct Context {
    Actor actor;
    std::stop_token stop;
    ProgressPtr progress = std::make_shared<Progress>();
    LocalClock clock = systemClock;
    BootClock bootClock = systemBootTime;
    QString cacheFolder = {}; ///< For what may get lost; empty: nothing is kept.
    /// How long a run waits at its end for transactions of the service that were under way: see closeRun.
    std::chrono::seconds closingPatience{60};
};

} // namespace cleanup
