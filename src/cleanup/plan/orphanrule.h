// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/plan/namedfiles.h"
#include "core/base/servertime.h"
#include "core/storage/notcontent.h"

namespace cleanup {

/// Which files that no row certainly means are left all the same: the one rule, for plans and for figures of what a
/// plan would take. What other names of a file (hard links) say is not in it. For one directory and one thread; by
/// reference for the length of one call.
class OrphanRule {
public:
    /// Reads which paths the journal still owes a row, and which files other tables name. Errors: Schema (a column that
    /// the profile names is not there), Database, Connection.
    static Result<OrphanRule> of(Session &session, const NamedFiles &named, const storage::Listing &listing,
                                 Directory directory);

    /// What rows, the journal and its name say against the file of this path; None where nothing does.
    Problem whyKept(qsizetype file, const QByteArray &path) const;
    /// The column that names the file; for those that are kept for it.
    const QString &ownerOf(qsizetype file) const { return m_owners.at(m_owned.value(file)); }
    /// Whether a file was written, or put there, too lately to be known for an orphan.
    static bool isTooYoung(ServerTime modified, ServerTime changed, ServerTime cutoff)
    {
        return modified >= cutoff || changed >= cutoff;
    }

private:
    OrphanRule(const NamedFiles &named, const storage::Listing &listing, Directory directory, const Target &target)
        : m_named(named)
        , m_listing(listing)
        , m_directory(directory)
        , m_notContent(target.orphans.ignore)
    {
    }
    Result<void> findOwned(Session &session);
    bool hasUnnamed() const;
    bool isSidecar(const QByteArray &path) const;

    const NamedFiles &m_named;
    const storage::Listing &m_listing;
    Directory m_directory;
    NotContent m_notContent;
    QStringList m_owners; ///< Columns of other tables.
    QHash<qsizetype, qsizetype> m_owned; ///< Files that they name, and which of them does.
    QSet<QByteArray> m_owed; ///< Files whose rows the journal still has to give back.
};

} // namespace cleanup
