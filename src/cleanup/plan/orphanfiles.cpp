// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/orphanfiles.h"

#include "cleanup/plan/looking.h"
#include "cleanup/plan/orphanrule.h"
#include "cleanup/plan/othernames.h"
#include "cleanup/plan/sightings.h"

#include <QHash>
#include <algorithm>

namespace {
using Named = cleanup::NamedFiles::Named;

/// A file that no row names, before it is known whether it goes.
struct Candidate {
    qsizetype file = 0;
    FileIdentity identity;
};

Item orphanOf(const QByteArray &path, const FileIdentity &identity, Problem problem = Problem::None,
              const cleanup::NamedFiles::Meant *meant = nullptr)
{
    Item item;
    item.kind = ItemKind::Orphan;
    item.time = ServerTime{identity.modifiedNs / 1000};
    item.recordedSize = -1;
    item.path = path;
    item.state = !identity.token.isEmpty() ? FileState::Present : FileState::Problem;
    item.problem = problem;
    item.identity = identity;
    if (meant)
        item.because = FileRow{meant->table, meant->row};
    return item;
}

/// One directory's files on their way; by reference for the length of one call.
class OrphanFiles {
public:
    OrphanFiles(cleanup::PlanInProgress &planning, const cleanup::NamedFiles &named, const storage::Store &root,
                const storage::Listing &listing, const cleanup::OrphanRule &rule, PlanSection &section)
        : m_planning(planning)
        , m_named(named)
        , m_directory(*section.directory)
        , m_listing(listing)
        , m_rule(rule)
        , m_section(section)
        , m_root(root)
    {
    }

    void run()
    {
        m_planning.context().progress->phase = Phase::Checking;
        for (const storage::Listing::Odd &odd : m_listing.odd())
            m_section.kept.append(orphanOf(odd.path, {}, odd.problem));
        cleanup::Looking looking(m_root, [this](qsizetype file, const storage::Found &found) { judge(file, found); });
        for (qsizetype file = 0; file < m_listing.size() && !isStopped(); ++file) {
            if (m_named.named(m_directory, file) != Named::Yes)
                looking.add(file, m_listing.path(file));
        }
        looking.finish();
        keepOtherNames();
        addCandidates();
    }

private:
    void judge(qsizetype file, const storage::Found &found)
    {
        if (found.state == FileState::Gone)
            return;
        const QByteArray path = m_listing.path(file);
        const Problem problem = found.state == FileState::Problem ? found.problem : whyKept(file, path, found.identity);
        if (problem == Problem::OwnedElsewhere)
            ++m_section.ownedElsewhere[m_rule.ownerOf(file)];
        if (problem != Problem::None) {
            m_section.kept.append(orphanOf(path, found.identity, problem, m_named.meant(m_directory, file)));
            return;
        }
        m_otherNames.add(static_cast<qsizetype>(m_candidates.size()), file, found.identity);
        m_candidates.push_back({file, found.identity});
    }

    Problem whyKept(qsizetype file, const QByteArray &path, const FileIdentity &identity) const
    {
        if (const Problem problem = m_rule.whyKept(file, path); problem != Problem::None)
            return problem;
        const bool isYoung = cleanup::OrphanRule::isTooYoung({identity.modifiedNs / 1000}, {identity.changedNs / 1000},
                                                             m_section.cutoff);
        return isYoung ? Problem::TooYoung : Problem::None;
    }

    void keepOtherNames()
    {
        QHash<qsizetype, qsizetype> names;
        m_otherNames.find(
            m_listing, m_root, [&](qsizetype file) { return m_named.named(m_directory, file) != Named::No; },
            [&](qsizetype candidate, qsizetype name) { names.insert(candidate, name); });
        if (names.isEmpty())
            return;
        std::vector<Candidate> left;
        for (size_t candidate = 0; candidate < m_candidates.size(); ++candidate) {
            const auto &[file, identity] = m_candidates[candidate];
            const auto name = names.constFind(static_cast<qsizetype>(candidate));
            if (name == names.cend())
                left.push_back({file, identity});
            else
                m_section.kept.append(
                    orphanOf(m_listing.path(file), identity, Problem::MayBeMeant, m_named.meant(m_directory, *name)));
        }
        m_candidates = std::move(left);
    }

    void addCandidates()
    {
        std::sort(m_candidates.begin(), m_candidates.end(), [](const Candidate &a, const Candidate &b) {
            return std::pair(a.identity.modifiedNs, a.file) < std::pair(b.identity.modifiedNs, b.file);
        });
        cleanup::Sightings sightings(m_planning.context().cacheFolder, m_planning.session().facts().identity, m_root);
        for (const Candidate &candidate : m_candidates) {
            const QByteArray path = m_listing.path(candidate.file);
            m_section.items.append(orphanOf(path, candidate.identity));
            m_section.foundBefore.push_back(sightings.note(path, candidate.identity, m_planning.now()));
        }
        if (!isStopped())
            sightings.save();
    }

    bool isStopped() const { return m_planning.context().stop.stop_requested(); }

    cleanup::PlanInProgress &m_planning;
    const cleanup::NamedFiles &m_named;
    Directory m_directory;
    const storage::Listing &m_listing;
    const cleanup::OrphanRule &m_rule;
    PlanSection &m_section;
    const storage::Store &m_root;
    std::vector<Candidate> m_candidates;
    cleanup::OtherNames m_otherNames;
};
} // namespace

Result<void> cleanup::addOrphanFiles(PlanInProgress &planning, const NamedFiles &named, PlanSection &section)
{
    const auto root = planning.root(*section.directory);
    const auto listing = root ? planning.listing(*section.directory) : tl::unexpected(root.error());
    if (!listing)
        return tl::unexpected(listing.error());
    const auto rule = OrphanRule::of(planning.session(), named, **listing, *section.directory);
    if (!rule)
        return tl::unexpected(rule.error());
    OrphanFiles(planning, named, **root, **listing, *rule, section).run();
    return {};
}
