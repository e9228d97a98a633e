// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/gonefiles.h"

cleanup::GoneFiles::GoneFiles(PlanInProgress &planning, const storage::Store &root, const storage::Listing &listing,
                              NamedFiles &named, const database::Readings &readings)
    : m_planning(planning)
    , m_root(root)
    , m_listing(listing)
    , m_named(named)
    , m_readings(readings)
    , m_disk(*named.disk())
{
    m_disk.forget(); // what the folders are now counts
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
        m_other.emplace(m_planning.session(), files, m_named.disk());
    }
    return m_canTellOther ? std::optional(m_other->fits(table, raw)) : std::nullopt;
}

template <typename Visit> bool cleanup::GoneFiles::everyOther(Directory table, QByteArrayView raw, const Visit &visit)
{
    m_readings.certain(table, raw, m_room, m_certain);
    for (const database::Reading &reading : m_certain.files) {
        const bool isOwn = reading.directory == table && reading.path == m_certain.own;
        if (!isOwn && !visit(reading.directory, reading.path.toByteArray(), true))
            return false;
    }
    return visit(otherThan(table), m_certain.own.toByteArray(), false);
}

void cleanup::GoneFiles::lookAhead(Directory table, const std::vector<QByteArrayView> &raw)
{
    RootFiles::Paths paths;
    for (const QByteArrayView row : raw) {
        everyOther(table, row, [&](Directory directory, const QByteArray &path, bool) {
            paths[directory].push_back(path);
            return true;
        });
        paths[table].push_back(m_certain.own.toByteArray());
    }
    m_disk.forgetAhead();
    m_disk.lookAhead(paths);
}

bool cleanup::GoneFiles::isElsewhere(Directory table, QByteArrayView raw)
{
    if (!database::Readings::isUnderstood(raw))
        return true;
    // Another certain reading may have come to be there, or lead into the other folder.
    const bool areGone = everyOther(table, raw, [this](Directory directory, const QByteArray &path, bool isCertain) {
        const auto found = m_disk.look(directory, path);
        return found ? found->state == FileState::Gone : !isCertain;
    });
    if (!areGone)
        return true;
    const QByteArrayView own = m_certain.own;
    return database::Readings::mentionsFolder(own) && !m_listing.hasTop(own.first(own.indexOf('/') + 1));
}
