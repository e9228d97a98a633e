// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/diagnose/findingline.h"
#include "cleanup/session/session.h"

namespace cleanup {

/// The archive that the profile names, and those that hold files of runs: whether each is there, is the one that was
/// used, and has room. None where there is nothing to say. Writes nothing.
/// `knowsRuns`: the session has begun, and the console is set up there.
Findings findArchiveTrouble(Session &session, bool knowsRuns);

} // namespace cleanup
