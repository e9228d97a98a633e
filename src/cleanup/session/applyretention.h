// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/automation/schedulebounds.h"
#include "core/base/result.h"
#include "core/target/appliedretention.h"
#include "core/target/target.h"

#include <QList>

namespace cleanup {

/// Who applied which retention, newest first, the last twenty; empty before `setup`. Errors: Connection, Schema,
/// Database.
Result<QList<AppliedRetention>> findRetentions(Session &session, const Context &context);

/// From now on files of this database are kept for that long, whoever cleans; nothing: for as long as each profile
/// says. Removes nothing by itself. Errors: Usage (days out of range), Refused (not set up), Connection, Schema,
/// Database.
Result<void> applyRetention(Session &session, const std::optional<std::array<int, 2>> &days, const Context &context);

/// The session's target with the days that were applied to its database, where any were: for people, who see what that
/// takes before they say yes. Errors: Connection, Schema, Database.
Result<Target> withAppliedRetention(Session &session, const Context &context);

/// The same for work that nobody confirms, with what of it does not hold here: see schedulebounds.h.
Result<BoundedRetention> findBoundedRetention(Session &session, const Context &context);
/// The same in a session that has begun.
Result<BoundedRetention> findBoundedRetention(Session &session);

} // namespace cleanup
