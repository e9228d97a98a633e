// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/context.h"
#include "cleanup/session/session.h"
#include "core/base/result.h"
#include "core/plan/plan.h"
#include "core/plan/run.h"
#include "core/storage/filepart.h"

namespace cleanup {

struct CopyRequest {
    PlanPtr plan;
    Selection selection; ///< What is unticked stays where it is.
    QByteArray destination; ///< An existing folder outside both roots.
};

struct CopyResult {
    QByteArray folder; ///< The new folder below the destination that holds the copies.
    qint64 files = 0;
    qint64 bytes = 0;
    std::vector<ItemOutcome> failed; ///< With the reason.
    bool isStopped = false;
};

/// Copies a plan's files to a new folder below the destination, as "screenshots/…" and "downloads/…", before they go.
/// Touches neither the roots nor the database. A file that several rows name is copied once.
/// Errors: Usage (no such folder, or inside a root), Storage (too little space, no right to write).
Result<CopyResult> copyFiles(const Session &session, const CopyRequest &request, const Context &context);
/// The same for files that no plan has, as they are now. What is not a regular file is among the failed.
Result<CopyResult> copyFiles(const Session &session, const FilePaths &files, const QByteArray &destination,
                             const Context &context);

} // namespace cleanup
