// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/diagnose/findingline.h"
#include "cleanup/session/session.h"
#include "core/plan/plan.h"
#include "core/target/role.h"

namespace cleanup {

/// Both folders: there, reachable, writable for this user, bound to the database `identity` (empty: not known), with
/// room, apart from each other; for viewing they need not be writable. Writes nothing.
Findings findRootTrouble(const Session &session, const std::optional<DatabaseIdentity> &identity, RolePurpose purpose);

} // namespace cleanup
