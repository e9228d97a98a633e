// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/result.h"
#include "core/plan/history.h"
#include "core/storage/volume.h"

#include <map>
#include <optional>

namespace cleanup {

/// An installation in a line: for whoever looks after several.
struct Glance {
    ServerTime takenAt;
    bool isSetUp = false;
    qint64 running = 0; ///< Within their time.
    qint64 stuck = 0;
    std::map<Directory, Volume> volumes; ///< One of the folders that lie on the same one; none where none can be read.
    std::optional<RunRecord> lastCleanup;
};

/// Changes nothing. Errors: Connection, Schema, Database, Stopped.
Result<Glance> glance(Session &session, const Context &context);

} // namespace cleanup
