// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/gonefiles.h"

cleanup::GoneFiles::GoneFiles(PlanInProgress &planning, const storage::Store &root, const storage::Listing &listing,
                              NamedFiles &named, const database::Readings &readings)
    : m_planning(planning)
    , m_root(root)
    , m_listing(listing)
    , m_named(named)
    , m_readings(readings)
    , m_disk(planning.target())
{
}

Problem cleanup::GoneFiles::whyNot(Directory table, QByteArrayView raw, QByteArrayView path)
{
    if (!m_listing.isComplete())
        return Problem::Unreadable;
    if (isElsewhere(table, raw) || m_named.fits(table, raw))
        return Problem::MayBeElsewhere;
    const auto isInOther = mayBeInOther(table, raw);
    if (!isInOther || *isInOther)
        return isInOther ? Problem::MayBeElsewhere : Problem::Unreadable;
    if (!m_quarantined)
        m_quarantined = Quarantined::of(m_root, m_planning.context().stop);
    if (m_quarantined->contains(path))
        return Problem::InQuarantine;
    return m_quarantined->isIncomplete() ? Problem::Unreadable : Problem::None;
}

std::optional<bool> cleanup::GoneFiles::mayBeInOther(Directory table, QByteArrayView raw)
{
    const Directory other = otherThan(table);
    if (!m_other && m_canTellOther) {
        std::map<Directory, NamedFiles::Files> files;
        if (!m_planning.target().root(other).path.isEmpty()) {
            const auto listing = m_planning.listing(other);
            m_canTellOther = listing && (*listing)->isComplete();
            if (m_canTellOther)
                files[other] = filesOf(**listing);
        }
        m_other.emplace(m_planning.target(), files);
    }
    return m_canTellOther ? std::optional(m_other->fits(table, raw)) : std::nullopt;
}

bool cleanup::GoneFiles::isElsewhere(Directory table, QByteArrayView raw)
{
    if (!database::Readings::isUnderstood(raw))
        return true;
    QByteArray room;
    database::CertainReadings certain;
    m_readings.certain(table, raw, room, certain);
    // Another certain reading may have come to be there, or lead into the other folder.
    for (const database::Reading &reading : certain.files) {
        if (reading.directory == table && reading.path == certain.own)
            continue;
        const auto found = m_disk.look(reading.directory, reading.path.toByteArray());
        if (!found || found->state != FileState::Gone)
            return true;
    }
    // The same path in the other folder is no reading that is certain, and none to be deleted by either.
    const auto other = m_disk.look(otherThan(table), certain.own.toByteArray());
    if (other && other->state != FileState::Gone)
        return true;
    if (!database::Readings::mentionsFolder(certain.own))
        return false;
    if (!m_topFolders) {
        m_topFolders.emplace();
        for (const QByteArray &folder : m_listing.folders())
            m_topFolders->insert(folder.left(folder.indexOf('/')));
    }
    return !m_topFolders->contains(certain.own.first(certain.own.indexOf('/')).toByteArray());
}
