// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"

#include <QByteArrayView>
#include <functional>
#include <stop_token>

namespace storage {

class Root;

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

/// The same of all runs at once. False where some of them could not be read, or were left out after a stop.
bool forEachQuarantined(const Root &root, const std::stop_token &stop,
                        const std::function<void(QByteArrayView path)> &consume);

} // namespace storage
