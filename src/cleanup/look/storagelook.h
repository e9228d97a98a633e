// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/result.h"
#include "core/plan/history.h"
#include "core/storage/growth.h"
#include "core/storage/inventory.h"
#include "core/storage/storagefigures.h"
#include "core/target/target.h"

namespace cleanup {

/// Everything there is to know of storage at one moment. Shared between threads; never changed once made.
struct StorageLook {
    InventoryPtr inventory;
    StorageFigures figures;
    std::vector<Snapshot> snapshots; ///< Of all days, oldest first; empty before `setup`.
    std::vector<RunRecord> cleanups; ///< Newest first: what took files, of the last months; empty before `setup`.
    QString snapshotTrouble; ///< Why this look could not be kept as the day's snapshot; empty where it was.
};
using StorageLookPtr = std::shared_ptr<const StorageLook>;

/// Takes an inventory, adds it up and keeps it as the day's snapshot in the console's own schema, where there is one
/// and the look was complete. Changes nothing of the service's. Errors: as takeInventory.
Result<StorageLookPtr> lookAtStorage(Session &session, const Context &context);

/// What two days (since 1970-01-01, UTC) differ in. Errors: Usage (not in order), Connection, Schema, Database.
Result<Growth> findGrowth(Session &session, qint64 day, qint64 laterDay, const Context &context);

} // namespace cleanup
