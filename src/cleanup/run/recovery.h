// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/result.h"
#include "core/target/target.h"

namespace cleanup {

/// Finishes what interrupted runs left claimed, if there is anything, without cleaning up anything new. Every run, undo
/// and purge does the same before it begins. Returns how many batches were finished.
/// Errors: Busy, Refused, Connection, Schema, Database, Storage.
Result<int> runRecovery(Session &session, const Context &context);

} // namespace cleanup
