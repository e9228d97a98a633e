// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/diagnose/findingline.h"
#include "cleanup/session/session.h"

namespace cleanup {

/// Whether anybody would be told of a full volume: somebody with a command for it has looked within the last day. Bad
/// where a schedule is kept without, else a warning. Of a session that has begun and whose database is set up.
Findings findAlertTrouble(Session &session);

} // namespace cleanup
