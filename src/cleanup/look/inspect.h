// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/result.h"
#include "core/execution/execution.h"
#include "core/plan/plan.h"
#include "core/target/target.h"

namespace cleanup {

/// What the server says of itself and of the installation, for status bars and checks.
struct ServerStatus {
    QString serverVersion; ///< "15.18"
    QString user; ///< Who we are there.
    QString host; ///< As connected: host name, or the socket's folder.
    DatabaseIdentity identity;
    ServerTime now;
    double latencyMs = 0; ///< One round trip.
    qint64 clockSkewMs = 0; ///< This machine's clock minus the server's.
    bool isReadOnly = false; ///< A standby, or default_transaction_read_only.
    bool isSetUp = false; ///< The console's schema is there in this version.
    bool isOutdated = false; ///< It is there in an older one.
    qint64 unsettledBatches = 0; ///< Left by an interrupted run; the next run finishes them first.
    bool owesClosing = false; ///< A run waits for its last look at late rows, or for what follows it.
    QString leader; ///< application_name of whoever holds the cleanup lock; empty: nobody.
    std::optional<AppliedRetention> retention; ///< The last that was applied, before anybody did: nothing.
    QStringList degraded; ///< Optional columns that are missing, a sentence each.
};

/// Connects, checks the mapping against the catalogue and reports. Errors: Connection, Schema.
Result<ServerStatus> inspect(Session &session, const Context &context);

/// What a window shows again and again, at one moment.
struct LiveLook {
    ServerStatus status;
    LiveSnapshot live;
};
Result<LiveLook> lookLive(Session &session, const Context &context);

} // namespace cleanup
