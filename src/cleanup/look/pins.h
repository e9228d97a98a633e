// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/result.h"
#include "core/plan/pin.h"
#include "core/target/target.h"

#include <QList>

namespace cleanup {

/// What no cleanup touches, newest first; empty before `setup`. Errors: Connection, Schema, Database.
Result<QList<Pin>> findPins(Session &session, const Context &context);

/// These executions as the service spells their keys. Errors: Usage (a key that it cannot have), Connection, Schema.
Result<QList<ExecutionId>> spelled(Session &session, const QList<ExecutionId> &executions, const Context &context);

/// Protects executions with all their files, from the next claim on: a run that is under way asks with every batch.
/// Those that are pinned already get the new note. Returns the ones that exist.
/// Errors: Refused (not set up), Connection, Schema, Database.
Result<QList<ExecutionId>> pin(Session &session, const QList<ExecutionId> &executions, const QString &note,
                               const Context &context);

/// Takes that back; returns the ones that had been pinned. Errors: as above.
Result<QList<ExecutionId>> unpin(Session &session, const QList<ExecutionId> &executions, const Context &context);

} // namespace cleanup
