// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/plan/namedfiles.h"
#include "core/plan/plan.h"
#include "storage/store.h"

#include <vector>

namespace cleanup {

/// Rows whose file is not where they say, and the one file each certainly means: one row and one file of that name and
/// size, the file named by no row, and its place a witness: the same execution's folder, or the row's whole path at the
/// end of the file's, or the other way round, a folder included. Equal names alone are none: other users' files have
/// them, too.
class RelinkCandidates {
public:
    struct Found {
        Item item;
        Relink relink;
    };

    void add(const Item &item);
    /// Only files last changed before `cutoff`.
    std::vector<Found> find(const storage::Listing &listing, const NamedFiles &named, const storage::Store &root,
                            ServerTime cutoff) const;

private:
    std::vector<Item> m_items;
};

/// Whether the place of a file speaks for a row's path and execution: both paths below the root, with equal names.
bool isSamePlace(QByteArrayView rowPath, QByteArrayView filePath, std::optional<ExecutionId> execution);

} // namespace cleanup
