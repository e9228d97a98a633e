// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/result.h"

#include <optional>

namespace cleanup {

/// Bytes that the console's own tables and their indexes hold in the database; none before `setup`. Changes nothing.
/// Errors: Connection, Database, Stopped.
Result<std::optional<qint64>> findHistorySize(Session &session, const Context &context);

} // namespace cleanup
