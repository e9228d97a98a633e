// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/automation/automation.h"
#include "core/plan/plan.h"
#include "core/target/target.h"

namespace cleanup {

/// What an undo has brought back and the schedule takes again, for people: a sentence for each of its jobs that does,
/// with the moment at which it is due. `back`: by kind; `applied`: the target with the retention of its database.
/// Nothing where the schedule changes nothing, or nobody relies on it.
QStringList takenAgain(const Automation &automation, const Counts &back, const Target &applied);
/// The same of the schedule as it stands now, through a session that is open; nothing where it cannot be read.
QStringList takenAgain(Session &session, const Counts &back);

} // namespace cleanup
