// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/finding.h"
#include "core/plan/interlock.h"

namespace cleanup {

/// Whether writing the tables would run, with this role's rights, what a role that may less has written: the lines
/// "foreign-code". Errors: Connection, Database.
Result<Interlocks> codeLines(database::Connection &connection, const database::Schema &schema);

/// The same for whatever writes without a plan (undo, recovery, a batch in its own transaction). Errors: Refused with
/// the first line, and those above.
Result<void> requireNoForeignCode(database::Connection &connection, const database::Schema &schema);

/// And as findings of a look at the installation.
Findings findForeignCodeTrouble(database::Connection &connection, const database::Schema &schema);

} // namespace cleanup
