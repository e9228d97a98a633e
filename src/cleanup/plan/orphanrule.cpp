// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/orphanrule.h"

#include "database/journal/runjournal.h"
#include "database/schema/ownercolumns.h"

using Named = cleanup::NamedFiles::Named;

Result<cleanup::OrphanRule> cleanup::OrphanRule::of(Session &session, const NamedFiles &named,
                                                    const storage::Listing &listing, Directory directory)
{
    auto owed = database::RunJournal(session.connection()).findOwedPaths(directory);
    if (!owed)
        return tl::unexpected(owed.error());
    OrphanRule rule(named, listing, directory, session.target());
    rule.m_owed = std::move(*owed);
    const auto found = rule.findOwned(session);
    return found ? Result<OrphanRule>(std::move(rule)) : tl::unexpected(found.error());
}

bool cleanup::OrphanRule::hasUnnamed() const
{
    for (qsizetype file = 0; file < m_listing.size(); ++file) {
        if (m_named.named(m_directory, file) == Named::No)
            return true;
    }
    return false;
}

/// A later version of the service, or another program, may keep files of its own below the root, with rows in a table
/// that nobody has mapped: those have an owner. Its paths are read in every way in which the service's own are.
Result<void> cleanup::OrphanRule::findOwned(Session &session)
{
    if (!hasUnnamed())
        return {};
    const auto columns
        = database::findOwnerColumns(session.connection(), session.schema(), session.target().orphans.owners);
    if (!columns)
        return tl::unexpected(columns.error());
    NamedFiles theirs(session, {{m_directory, filesOf(m_listing)}});
    for (const database::OwnerColumn &column : *columns) {
        if (!column.mayRead)
            continue;
        RowPaths rows(m_directory);
        const auto read = database::streamOwnedPaths(session.connection(), column, [&](QByteArrayView path) {
            rows.add(0, 0, path);
            if (rows.isFull())
                theirs.meet(std::exchange(rows, RowPaths(m_directory)));
        });
        if (!read)
            return read;
        theirs.meet(rows);
        for (qsizetype file = 0; file < m_listing.size(); ++file) {
            if (theirs.named(m_directory, file) != Named::No && !m_owned.contains(file))
                m_owned.insert(file, m_owners.size());
        }
        m_owners << column.name;
    }
    return {};
}

Problem cleanup::OrphanRule::whyKept(qsizetype file, const QByteArray &path) const
{
    const Named named = m_named.named(m_directory, file);
    if (named == Named::Elsewhere)
        return Problem::NamedElsewhere;
    if (named == Named::MayBe || m_owed.contains(path))
        return Problem::MayBeMeant;
    if (const Problem problem = m_notContent.problem(path); problem != Problem::None)
        return problem;
    if (m_owned.contains(file))
        return Problem::OwnedElsewhere;
    return isSidecar(path) ? Problem::Sidecar : Problem::None;
}

/// "shot.png.thumb.jpg" beside "shot.png": a whole file name, its own ending included, and one ending more.
bool cleanup::OrphanRule::isSidecar(const QByteArray &path) const
{
    const qsizetype nameAt = path.lastIndexOf('/') + 1;
    for (qsizetype dot = path.lastIndexOf('.'); dot > nameAt; dot = path.lastIndexOf('.', dot - 1)) {
        const QByteArrayView name = QByteArrayView(path).first(dot);
        if (name.lastIndexOf('.') <= nameAt)
            return false;
        const qsizetype file = m_listing.find(name);
        if (file >= 0 && m_named.named(m_directory, file) == Named::Yes)
            return true;
    }
    return false;
}
