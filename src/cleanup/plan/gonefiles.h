// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/plan/namedfiles.h"
#include "cleanup/plan/planinprogress.h"
#include "cleanup/undo/quarantined.h"

#include <optional>

namespace cleanup {

/// Whether a row whose file is not there is known to have none: not found here is not gone. The quarantine and the
/// other folder are read when the first such row comes. By reference for the length of one call.
class GoneFiles {
public:
    GoneFiles(PlanInProgress &planning, const storage::Store &root, const storage::Listing &listing, NamedFiles &named,
              const database::Readings &readings);

    /// Why the row stays, None where its file is gone. `raw` is the path as it stands in the row, `path` the one below
    /// the root that was looked at.
    Problem whyNot(Directory table, QByteArrayView raw, QByteArrayView path);

private:
    bool isElsewhere(Directory table, QByteArrayView raw);
    /// Whether it may mean a file of the other folder; nothing where nobody can tell.
    std::optional<bool> mayBeInOther(Directory table, QByteArrayView raw);

    PlanInProgress &m_planning;
    const storage::Store &m_root;
    const storage::Listing &m_listing;
    NamedFiles &m_named;
    const database::Readings &m_readings;
    RootFiles m_disk;
    std::optional<NamedFiles> m_other; ///< The other folder's files.
    bool m_canTellOther = true;
    std::optional<QSet<QByteArray>> m_topFolders;
    std::optional<Quarantined> m_quarantined;
};

} // namespace cleanup
