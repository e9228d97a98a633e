// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/setup.h"

namespace cleanup {

/// What `setup` made and would be taken away, without writing anything: the console's own schema, with the history, and
/// its folder in each configured root. Refused while anything lies in a quarantine: it is the service's, and would be
/// lost. Errors: Refused, Connection, Database, Storage.
Result<SetupReport> planTeardown(Session &session, const Context &context);

/// Takes it away: nobody can lead meanwhile. What of it is gone already is no error. Errors: as planTeardown, Busy.
Result<SetupReport> runTeardown(Session &session, const Context &context);

} // namespace cleanup
