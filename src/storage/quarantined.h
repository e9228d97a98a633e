// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "storage/root.h"

namespace storage {

/// What lies in quarantine under one name, whatever any journal says.
struct QuarantinedRun {
    RunId run;
    qint64 files = 0;
    qint64 bytes = 0; ///< Allocated.
};

/// Every run's folder in the root's quarantine, in order of their names; empty ones, too. Errors: Storage.
Result<QList<QuarantinedRun>> findQuarantinedRuns(const Root &root);

/// The paths of a run's files in quarantine, as they were below the root. Errors: Storage.
Result<QList<QByteArray>> findQuarantinedFiles(const Root &root, const RunId &run);

} // namespace storage
