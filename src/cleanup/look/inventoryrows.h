// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/plan/namedfiles.h"
#include "cleanup/plan/planinprogress.h"
#include "core/storage/inventory.h"

namespace cleanup {

/// Counts rows into an inventory as they stream past, and marks the files that they certainly mean. By reference for
/// the length of one call; for one thread at a time.
class InventoryRows {
public:
    /// Rows not older than `youngFrom` are not missing yet.
    InventoryRows(Inventory &inventory, ServerTime youngFrom)
        : m_inventory(inventory)
        , m_youngFrom(youngFrom)
    {
    }

    /// Rows with facts, of the snapshot: they count.
    void meet(NamedFiles &named, const RowPaths &rows);
    /// Rows that came since, and perhaps some that were met already: they keep files, but do not count.
    void meetNewer(NamedFiles &named, const RowPaths &rows);
    /// Which of the table's rows without a file have lost it for certain, when all rows have been met. A stop leaves
    /// the rest.
    void judgeMissing(PlanInProgress &planning, NamedFiles &named, const storage::Store &root,
                      const storage::Listing &listing, Directory table);

private:
    DirectoryInventory &of(Directory directory) { return m_inventory.directories[static_cast<size_t>(directory)]; }
    using Match = std::function<void(size_t row, size_t file)>;
    RowListener listener(const RowPaths &rows, std::vector<qsizetype> &files, const Match &match);
    void addUnfound(const RowPaths &rows, size_t row, bool fits);

    Inventory &m_inventory;
    ServerTime m_youngFrom;
    std::map<Directory, RowPaths> m_lost; ///< Rows without a file that nothing but their path can keep.
};

} // namespace cleanup
