// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/finding.h"
#include "core/target/role.h"
#include "core/target/target.h"

namespace cleanup {

/// Looks at everything a cleanup needs and leaves nothing changed: server, rights, tables and their indexes, the
/// console's own schema, both folders, clock, who else is at work. Never fails as a whole: what an earlier trouble
/// keeps from being looked at is left out, or Unknown with the reason. A stop ends it early with what there is.
/// `purpose`: what the connected role and this user are to be able to do.
Findings diagnose(Session &session, const Context &context, RolePurpose purpose = RolePurpose::Clean);

} // namespace cleanup
