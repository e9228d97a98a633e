// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/orphanrule.h"

#include "core/storage/notcontent.h"
#include "database/journal/runjournal.h"

using Named = cleanup::NamedFiles::Named;

Result<cleanup::OrphanRule> cleanup::OrphanRule::of(Session &session, const NamedFiles &named,
                                                    const storage::Listing &listing, Directory directory)
{
    auto owed = database::RunJournal(session.connection()).findOwedPaths(directory);
    if (!owed)
        return tl::unexpected(owed.error());
    return OrphanRule(named, listing, directory, std::move(*owed));
}

Problem cleanup::OrphanRule::whyKept(qsizetype file, const QByteArray &path) const
{
    const Named named = m_named.named(m_directory, file);
    if (named == Named::Elsewhere)
        return Problem::NamedElsewhere;
    if (named == Named::MayBe || m_owed.contains(path))
        return Problem::MayBeMeant;
    if (const Problem problem = notContentProblem(path); problem != Problem::None)
        return problem;
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
