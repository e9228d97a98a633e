// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/standings.h"

#include "cleanup/plan/orphanrule.h"

#include <algorithm>
#include <span>

namespace {
using Named = cleanup::NamedFiles::Named;
using Name = storage::Census::Name;

/// One directory's files; by reference for the length of one call.
class Standings {
public:
    Standings(const cleanup::NamedFiles &named, const storage::Listing &listing, const cleanup::OrphanRule &rule,
              DirectoryInventory &part)
        : m_named(named)
        , m_listing(listing)
        , m_rule(rule)
        , m_part(part)
    {
    }

    void mark(const std::vector<Name> &names)
    {
        for (auto begin = names.begin(); begin != names.end();) {
            const auto end
                = std::find_if(begin, names.end(), [&](const Name &name) { return name.inode != begin->inode; });
            shareRows({begin, end});
            begin = end;
        }
        for (qsizetype file = 0; file < m_part.size(); ++file) {
            if (isNamed(file))
                markNamed(file);
            else if (!m_part.has(file, DirectoryInventory::Kept) && isKept(file))
                add(file, DirectoryInventory::Kept);
        }
    }

private:
    bool isNamed(qsizetype file) const { return m_named.named(m_part.directory, file) != Named::No; }
    void add(qsizetype file, int marks)
    {
        quint8 &all = m_part.marks[static_cast<size_t>(file)];
        all = static_cast<quint8>(all | marks);
    }

    /// A row that stays keeps its file under each of its names.
    void shareRows(std::span<const Name> names)
    {
        bool isProtected = false;
        std::optional<size_t> newest;
        for (const Name &name : names) {
            const auto file = static_cast<size_t>(name.file);
            if (!isNamed(name.file))
                continue;
            isProtected = isProtected || m_part.has(name.file, DirectoryInventory::Protected)
                || !m_part.has(name.file, DirectoryInventory::Named);
            if (!newest || m_part.rowTimes[file] > m_part.rowTimes[*newest])
                newest = file;
        }
        if (!newest)
            return;
        for (const Name &name : names) {
            const auto file = static_cast<size_t>(name.file);
            if (!isNamed(name.file)) {
                add(name.file, DirectoryInventory::Kept);
                continue;
            }
            m_part.rowTimes[file] = m_part.rowTimes[*newest];
            m_part.executions[file] = m_part.executions[*newest];
            if (isProtected)
                add(name.file, DirectoryInventory::Protected);
        }
    }

    /// Rows of the other table, and rows whose beginning nobody has configured, may mean a file, too.
    void markNamed(qsizetype file)
    {
        if (!m_part.has(file, DirectoryInventory::Named))
            add(file, DirectoryInventory::Named | DirectoryInventory::Protected | DirectoryInventory::Foreign);
        else if (m_named.meant(m_part.directory, file))
            add(file, DirectoryInventory::Protected);
    }

    /// Where the folder could not be listed whole, no plan takes orphans.
    bool isKept(qsizetype file) const
    {
        return !m_listing.isComplete() || m_rule.whyKept(file, m_listing.path(file)) != Problem::None;
    }

    const cleanup::NamedFiles &m_named;
    const storage::Listing &m_listing;
    const cleanup::OrphanRule &m_rule;
    DirectoryInventory &m_part;
};
} // namespace

Result<void> cleanup::markStandings(Session &session, const NamedFiles &named, const storage::Listing &listing,
                                    const std::vector<storage::Census::Name> &names, DirectoryInventory &part)
{
    const auto rule = OrphanRule::of(session, named, listing, part.directory);
    if (!rule)
        return tl::unexpected(rule.error());
    Standings(named, listing, *rule, part).mark(names);
    return {};
}
