// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/guard/consents.h"
#include "core/plan/interlock.h"

namespace cleanup {

/// Why the rows of a plan's retentions go, a line each, and a guard where that is no reason yet: many came since the
/// last round with dates from before it; and, where nobody has asked for the plan, there is no earlier round, or the
/// rows go only because fewer days are kept. What somebody has agreed to for its job is let pass. Errors: Connection,
/// Database.
Result<Interlocks> causeLines(Session &session, const Plan &plan, const Selection &selection);

/// What of it somebody would have to agree to, whoever has agreed already.
QList<ConsentNeeded> consentsNeeded(const Plan &plan, const Selection &selection);

/// The consents by which a plan's job goes on, each once. Errors: as causeLines.
Result<QList<database::Consent>> consentsInForce(Session &session, const Plan &plan, const Selection &selection);

} // namespace cleanup
