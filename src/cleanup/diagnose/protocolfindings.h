// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/finding.h"

namespace cleanup {

/// What stands between cleanups and their promises: whether database and folders remember the same past, whether locks
/// hold for everybody, what lies in quarantine that no run owns, and runs whose last look is still owed. Writes
/// nothing.
Findings findProtocolTrouble(Session &session);

} // namespace cleanup
