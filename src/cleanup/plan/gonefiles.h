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
    /// As many as are worth a trip.
    static constexpr size_t manyRows = 1000;

    GoneFiles(PlanInProgress &planning, const storage::Store &root, const storage::Listing &listing, NamedFiles &named,
              const database::Readings &readings);

    ~GoneFiles() { m_disk.forgetAhead(); }
    GoneFiles(const GoneFiles &) = delete;
    GoneFiles &operator=(const GoneFiles &) = delete;

    /// Rows that are asked of next, by their paths as they stand: what is to be looked at for them costs one trip.
    void lookAhead(Directory table, const std::vector<QByteArrayView> &raw);
    /// Why the row stays, None where its file is gone. `raw` is the path as it stands in the row, `path` the one below
    /// the root that was looked at.
    Problem whyNot(Directory table, QByteArrayView raw, QByteArrayView path);

private:
    bool isElsewhere(Directory table, QByteArrayView raw);
    /// The certain readings of a path but for its own, which was looked at, and its own in the other folder, which is
    /// none that is certain, and none to be deleted by either. Until `visit` says no.
    template <typename Visit> bool everyOther(Directory table, QByteArrayView raw, const Visit &visit);
    /// Whether it may mean a file of the other folder; nothing where nobody can tell.
    std::optional<bool> mayBeInOther(Directory table, QByteArrayView raw);

    PlanInProgress &m_planning;
    const storage::Store &m_root;
    const storage::Listing &m_listing;
    NamedFiles &m_named;
    const database::Readings &m_readings;
    RootFiles &m_disk;
    std::optional<NamedFiles> m_other; ///< The other folder's files.
    bool m_canTellOther = true;
    std::optional<Quarantined> m_quarantined;
    // Of the last row, kept for their memory; readings may look into the room.
    QByteArray m_room;
    database::CertainReadings m_certain;
};

} // namespace cleanup
