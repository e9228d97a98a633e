// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/comparison.h"

#include "cleanup/namedfiles.h"
#include "cleanup/sightings.h"
#include "database/filerepository.h"
#include "storage/lookbelow.h"

#include <QSet>
#include <algorithm>
#include <array>
#include <future>

namespace {
using Named = cleanup::NamedFiles::Named;

/// How browsers and downloaders call what they have not finished.
constexpr std::array partialEndings{".part", ".crdownload", ".tmp"};

bool isPartial(const QByteArray &path)
{
    const QByteArray lower = path.toLower();
    return std::any_of(partialEndings.begin(), partialEndings.end(),
                       [&](const char *end) { return lower.endsWith(end); });
}

/// Paths of a million rows, while the folders of as many files are listed.
constexpr size_t mostWaitingBytes = 64 * 1024 * 1024;

/// A file that no row names, before it is known whether it goes.
struct Candidate {
    qsizetype file = 0;
    FileIdentity identity;
};

/// One comparison on its way; by reference for the length of one call.
class Comparison {
public:
    Comparison(cleanup::Planning &planning, const CleanupPolicy &policy)
        : m_planning(planning)
        , m_policy(policy)
        , m_minAge(policy.minAgeSeconds.value_or(planning.target().orphanMinAgeSeconds))
        , m_cutoff(planning.now().minusSeconds(m_minAge))
    {
    }

    Result<void> run()
    {
        for (const Directory directory : directories) {
            // Opened before the rows are asked for: without its root nothing is worth reading.
            if (!isWanted(directory))
                continue;
            if (const auto root = m_planning.root(directory); !root)
                return tl::unexpected(root.error());
        }
        {
            auto snapshot = m_planning.snapshot();
            if (!snapshot)
                return tl::unexpected(snapshot.error());
            const auto read = readBoth().and_then([&] { return readAllMissing(); });
            if (!read)
                return read;
        }
        // Folders and rows were read at the same time: what came in between has its file listed and its row among the
        // newer ones.
        if (const auto read = m_named->readNewer(m_planning.session()); !read)
            return read;
        for (const Directory directory : m_policy.missing) {
            if (const auto added = addMissing(directory); !added)
                return added;
        }
        for (const Directory directory : m_policy.orphans) {
            if (const auto added = addOrphans(directory); !added)
                return added;
        }
        return {};
    }

private:
    bool isWanted(Directory directory) const
    {
        return m_policy.orphans.contains(directory) || m_policy.missing.contains(directory);
    }

    /// The server sends rows while the folders are listed; rows that come before the listing is there wait.
    Result<void> readBoth()
    {
        cleanup::RowQueue queue(mostWaitingBytes);
        std::future<Result<void>> met = std::async(std::launch::async, [&] {
            const auto listed = listFolders();
            while (auto rows = listed ? queue.pop() : std::nullopt)
                meet(*rows);
            queue.close();
            return listed;
        });
        Result<void> read;
        for (const Directory table : directories) {
            if (read)
                read = cleanup::readRowPaths(m_planning.session(), table, {},
                                             [&](cleanup::RowPaths rows) { queue.push(std::move(rows)); });
        }
        queue.finish();
        const auto listed = met.get();
        return listed ? read : listed;
    }

    Result<void> listFolders()
    {
        std::map<Directory, cleanup::NamedFiles::Files> files;
        for (const Directory directory : directories) {
            if (!isWanted(directory))
                continue;
            const auto listing = m_planning.listing(directory);
            if (!listing)
                return tl::unexpected(listing.error());
            m_listings[directory] = *listing;
            files[directory]
                = {.count = (*listing)->size(),
                   .find = [found = *listing](std::span<const QByteArrayView> paths, std::span<qsizetype> numbers) {
                       found->findAll(paths, numbers);
                   }};
        }
        m_named.emplace(m_planning.target(), std::move(files));
        return {};
    }

    void meet(const cleanup::RowPaths &rows)
    {
        const Directory table = rows.table();
        if (!m_policy.missing.contains(table)) {
            m_named->meet(rows);
            return;
        }
        m_named->meet(rows, [&](size_t row, bool fitsAnEnd) {
            (fitsAnEnd ? m_ambiguous : m_unmatched)[table].push_back(rows.id(row));
        });
    }

    /// Details in the same snapshot: a row that changes meanwhile has another version at run time.
    Result<void> readAllMissing()
    {
        for (const Directory directory : m_policy.missing) {
            if (const auto read = readMissing(directory); !read)
                return read;
        }
        return {};
    }

    PlanSection sectionOf(ItemKind kind, Directory directory) const
    {
        const storage::Listing &listing = *m_listings.at(directory);
        PlanSection section;
        section.kind = kind;
        section.directory = directory;
        section.cutoff = m_cutoff;
        section.minAgeSeconds = m_minAge;
        section.items = ItemList(kind);
        section.kept = ItemList(kind);
        section.rootFiles = listing.size();
        section.tableRows = m_named->rows(directory);
        section.otherTableRows = m_named->rows(otherThan(directory));
        section.scanTrouble = listing.trouble();
        return section;
    }

    Result<void> readMissing(Directory directory)
    {
        PlanSection &section = m_missing.emplace(directory, sectionOf(ItemKind::Missing, directory)).first->second;
        database::FileRepository files(m_planning.session().connection, m_planning.session().schema, directory);
        const auto find = [&](const std::vector<qint64> &ids, bool isAmbiguous) {
            return files.findByIds(ids, m_cutoff, m_planning.stuckBefore(), m_planning.now(), [&](Item item) {
                item.kind = ItemKind::Missing;
                if (isAmbiguous)
                    item.problem = Problem::MayBeElsewhere;
                if (item.problem == Problem::TooYoung)
                    ++section.newerRows;
                else
                    (item.problem == Problem::None ? section.items : section.kept).append(item);
            });
        };
        const auto read
            = find(m_unmatched[directory], false).and_then([&] { return find(m_ambiguous[directory], true); });
        if (!read)
            return read;
        const auto figures = files.findFigures(m_cutoff, m_planning.futureAfter());
        if (!figures)
            return tl::unexpected(figures.error());
        section.futureRows = figures->future;
        section.highestId = figures->highestId;
        return {};
    }

    Result<void> addMissing(Directory directory)
    {
        PlanSection section = std::move(m_missing.at(directory));
        const auto root = m_planning.root(directory);
        const auto lastDone = m_planning.lastDone(ItemKind::Missing);
        if (!root || !lastDone)
            return tl::unexpected(root ? lastDone.error() : root.error());
        section.lastRunDone = *lastDone;
        // What came after the listing is there after all; what only cannot be looked at is not gone.
        storage::Folders folders((*root)->descriptor());
        ItemList gone(ItemKind::Missing);
        for (qsizetype index = 0; index < section.items.size(); ++index) {
            if (isStopped())
                return {};
            Item item = section.items.item(index);
            const storage::Found found = storage::lookBelow(folders, item.path);
            item.state = found.state;
            item.problem = found.problem;
            if (found.state == FileState::Gone)
                gone.append(item);
            else if (found.state == FileState::Problem)
                section.kept.append(item);
        }
        const std::map<qsizetype, Relink> relinks = findRelinks(directory, folders, gone);
        if (m_policy.relink) {
            section.items = ItemList(ItemKind::Missing);
            for (const auto &[index, relink] : relinks) {
                section.items.append(gone.item(index));
                section.relinks.push_back(relink);
            }
        } else {
            section.relinkable = static_cast<qint64>(relinks.size());
            section.items = std::move(gone);
        }
        m_planning.add(std::move(section));
        return {};
    }

    static QByteArray nameOf(const QByteArray &path) { return path.mid(path.lastIndexOf('/') + 1); }

    /// Of these rows, by index, the ones whose file certainly lies elsewhere below the root.
    std::map<qsizetype, Relink> findRelinks(Directory directory, storage::Folders &folders, const ItemList &gone)
    {
        const storage::Listing &listing = *m_listings.at(directory);
        using Key = std::pair<QByteArray, qint64>; // name and size
        std::map<Key, std::vector<qsizetype>> rows;
        QSet<QByteArray> names;
        for (qsizetype index = 0; index < gone.size(); ++index) {
            const Item item = gone.item(index);
            if (item.recordedSize < 0)
                continue;
            rows[{nameOf(item.path), item.recordedSize}].push_back(index);
            names.insert(nameOf(item.path));
        }
        std::map<Key, std::vector<Relink>> files;
        const qint64 cutoffNs = m_cutoff.microseconds * 1000;
        for (qsizetype file = 0; file < listing.size() && !names.isEmpty() && !isStopped(); ++file) {
            const QByteArray path = m_named->named(directory, file) == Named::No ? listing.path(file) : QByteArray();
            if (path.isNull() || !names.contains(nameOf(path)) || !QByteArrayView(path).isValidUtf8())
                continue;
            const storage::Found found = storage::lookBelow(folders, path);
            if (found.state == FileState::Present && found.identity.changedNs < cutoffNs)
                files[{nameOf(path), found.identity.size}].push_back({path, found.identity});
        }
        // Certain is one row and one file.
        std::map<qsizetype, Relink> relinks;
        for (const auto &[key, some] : rows) {
            const auto found = files.find(key);
            if (some.size() == 1 && found != files.end() && found->second.size() == 1)
                relinks.emplace(some.front(), found->second.front());
        }
        return relinks;
    }

    Result<void> addOrphans(Directory directory)
    {
        PlanSection section = sectionOf(ItemKind::Orphan, directory);
        const auto root = m_planning.root(directory);
        const auto lastDone = m_planning.lastDone(ItemKind::Orphan);
        if (!root || !lastDone)
            return tl::unexpected(root ? lastDone.error() : root.error());
        section.lastRunDone = *lastDone;
        std::vector<Candidate> candidates = findCandidates(directory, **root, section);
        std::sort(candidates.begin(), candidates.end(), [](const Candidate &a, const Candidate &b) {
            return std::pair(a.identity.modifiedNs, a.file) < std::pair(b.identity.modifiedNs, b.file);
        });
        const storage::Listing &listing = *m_listings.at(directory);
        cleanup::Sightings sightings(m_planning.context().cacheFolder, m_planning.session().facts.identity, **root);
        for (const Candidate &candidate : candidates) {
            const QByteArray path = listing.path(candidate.file);
            section.items.append(orphanOf(path, candidate.identity));
            section.foundBefore.push_back(sightings.note(path, candidate.identity, m_planning.now()));
        }
        if (!isStopped())
            sightings.save();
        m_planning.add(std::move(section));
        return {};
    }

    std::vector<Candidate> findCandidates(Directory directory, const storage::Root &root, PlanSection &section)
    {
        m_planning.context().progress->phase = Phase::Checking;
        const storage::Listing &listing = *m_listings.at(directory);
        for (const storage::Listing::Odd &odd : listing.odd())
            section.kept.append(orphanOf(odd.path, {}, odd.problem));
        std::vector<Candidate> candidates;
        storage::Folders folders(root.descriptor());
        const qint64 cutoffNs = m_cutoff.microseconds * 1000;
        for (qsizetype file = 0; file < listing.size() && !isStopped(); ++file) {
            const Named named = m_named->named(directory, file);
            if (named == Named::Yes)
                continue;
            const QByteArray path = listing.path(file);
            const storage::Found found = storage::lookBelow(folders, path);
            if (found.state == FileState::Gone)
                continue;
            const Problem problem = found.state == FileState::Problem                  ? found.problem
                : named == Named::Elsewhere                                            ? Problem::NamedElsewhere
                : isPartial(path)                                                      ? Problem::PartialDownload
                : found.identity.modifiedNs >= cutoffNs || found.identity.changedNs >= cutoffNs ? Problem::TooYoung
                                                                                       : Problem::None;
            if (problem == Problem::None)
                candidates.push_back({file, found.identity});
            else
                section.kept.append(orphanOf(path, found.identity, problem));
        }
        return candidates;
    }

    static Item orphanOf(const QByteArray &path, const FileIdentity &identity, Problem problem = Problem::None)
    {
        Item item;
        item.kind = ItemKind::Orphan;
        item.time = ServerTime{identity.modifiedNs / 1000};
        item.recordedSize = -1;
        item.path = path;
        item.state = identity.inode != 0 ? FileState::Present : FileState::Problem;
        item.problem = problem;
        item.identity = identity;
        return item;
    }

    bool isStopped() const { return m_planning.context().stop.stop_requested(); }

    cleanup::Planning &m_planning;
    const CleanupPolicy &m_policy;
    qint64 m_minAge;
    ServerTime m_cutoff;
    std::map<Directory, const storage::Listing *> m_listings;
    std::optional<cleanup::NamedFiles> m_named;
    std::map<Directory, std::vector<qint64>> m_unmatched; ///< Rows that lead to no file.
    std::map<Directory, std::vector<qint64>> m_ambiguous; ///< Rows that may lead to one all the same.
    std::map<Directory, PlanSection> m_missing;
};
} // namespace

Result<void> cleanup::addComparison(Planning &planning, const CleanupPolicy &policy)
{
    return Comparison(planning, policy).run();
}
