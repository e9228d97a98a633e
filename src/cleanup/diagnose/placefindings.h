// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/diagnose/findingline.h"
#include "cleanup/session/session.h"
#include "core/target/role.h"

namespace cleanup {

/// The way to that folder's helper, where it has one, as far as one gets: the program, the other machine, signing in,
/// scrapazoidctl there and its version, with the exact line that mends it. The first one is Bad where it is not
/// reached. Nothing for a folder of this computer. Changes nothing.
Findings findPlaceTrouble(const Session &session, Directory directory, RolePurpose purpose);

} // namespace cleanup
