// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/context.h"
#include "core/appliedretention.h"
#include "core/result.h"
#include "core/schedulebounds.h"
#include "core/target.h"

#include <QList>

namespace cleanup {

struct Session;

/// Who applied which retention, newest first, the last twenty; empty before `setup`. Errors: Connection, Schema,
/// Database.
Result<QList<AppliedRetention>> findRetentions(const Target &target, const Context &context);

/// From now on files of this database are kept for that long, whoever cleans; nothing: for as long as each profile
/// says. Removes nothing by itself. Errors: Usage (days out of range), Refused (not set up), Connection, Schema,
/// Database.
Result<void> applyRetention(const Target &target, const std::optional<std::array<int, 2>> &days,
                            const Context &context);

/// `target` with the days that were applied to its database, where any were: for people, who see what that takes
/// before they say yes. Errors: Connection, Schema, Database.
Result<Target> withAppliedRetention(const Target &target, const Context &context);
/// The same through a session that is open.
Result<Target> withAppliedRetention(Session &session, Target target);

/// The same for work that nobody confirms, with what of it does not hold here: see schedulebounds.h.
Result<BoundedRetention> findBoundedRetention(const Target &profile, const Context &context);
Result<BoundedRetention> findBoundedRetention(Session &session, const Target &profile);

} // namespace cleanup
