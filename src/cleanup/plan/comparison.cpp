// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/comparison.h"

#include "cleanup/plan/gonefiles.h"
#include "cleanup/plan/looking.h"
#include "cleanup/plan/namedfiles.h"
#include "cleanup/plan/orphanfiles.h"
#include "cleanup/plan/relinkcandidates.h"

#include <future>

namespace {
/// Paths of a million rows, while the folders of as many files are listed.
constexpr size_t mostWaitingBytes = size_t{64} * 1024 * 1024;

/// One comparison on its way; by reference for the length of one call.
class Comparison {
public:
    Comparison(cleanup::PlanInProgress &planning, const CleanupPolicy &policy)
        : m_planning(planning)
        , m_policy(policy)
        , m_minAge(policy.minAgeSeconds.value_or(planning.target().orphanMinAgeSeconds))
        , m_cutoff(planning.now().minusSeconds(m_minAge))
        , m_readings(planning.target())
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
    /// A section of rows without file, and their paths as they stand there, by item.
    struct Missing {
        PlanSection section;
        cleanup::RowPaths paths{Directory::Screenshots};
    };

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
            files[directory] = cleanup::filesOf(**listing);
        }
        m_named.emplace(m_planning.session(), std::move(files));
        for (const Directory table : directories)
            m_named->setMark(table, m_planning.mark());
        return {};
    }

    void meet(const cleanup::RowPaths &rows)
    {
        const Directory table = rows.table();
        if (!m_policy.missing.contains(table))
            m_named->meet(rows);
        else
            m_named->meet(rows, {.unmatched = [&](size_t row, bool) { m_unmatched[table].push_back(rows.id(row)); }});
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
        section.listedAt = listing.takenAt();
        return section;
    }

    Result<void> readMissing(Directory directory)
    {
        Missing &missing = m_missing[directory];
        PlanSection &section = missing.section = sectionOf(ItemKind::Missing, directory);
        missing.paths = cleanup::RowPaths(directory);
        database::FileRepository files(m_planning.session().connection(), m_planning.session().schema(), directory);
        const auto read = files.findByIds(m_unmatched[directory], m_cutoff, m_planning.stuckBefore(), m_planning.now(),
                                          [&](Item item) {
                                              item.kind = ItemKind::Missing;
                                              const QByteArray raw = item.path;
                                              QByteArray room;
                                              m_readings.certain(directory, raw, room, m_certain);
                                              item.path = m_certain.own.toByteArray();
                                              if (item.problem == Problem::TooYoung) {
                                                  ++section.newerRows;
                                              } else if (item.problem == Problem::None) {
                                                  missing.paths.add(item.id, 0, raw);
                                                  section.items.append(item);
                                              } else {
                                                  section.kept.append(item);
                                              }
                                          });
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
        Missing missing = std::move(m_missing.at(directory));
        PlanSection &section = missing.section;
        const auto root = m_planning.root(directory);
        if (!root)
            return tl::unexpected(root.error());
        const storage::Listing &listing = *m_listings.at(directory);
        // What came after the listing is there after all; what only cannot be looked at is not gone.
        cleanup::GoneFiles gone(m_planning, **root, listing, *m_named, m_readings);
        cleanup::RelinkCandidates relinks;
        ItemList going(ItemKind::Missing);
        const auto raw = [&](qsizetype index) { return missing.paths.path(static_cast<size_t>(index)); };
        std::vector<std::pair<qsizetype, storage::Found>> absent;
        const auto judge = [&] {
            std::vector<QByteArrayView> next;
            for (const auto &[index, found] : absent) {
                if (found.state == FileState::Gone)
                    next.push_back(raw(index));
            }
            gone.lookAhead(directory, next);
            for (const auto &[index, found] : absent) {
                Item item = section.items.item(index);
                item.state = found.state;
                item.problem = found.problem;
                if (found.state == FileState::Gone) {
                    item.problem = gone.whyNot(directory, raw(index), item.path);
                    if (item.problem == Problem::None || item.problem == Problem::MayBeElsewhere)
                        relinks.add(item);
                }
                (item.problem == Problem::None ? going : section.kept).append(item);
            }
            absent.clear();
        };
        cleanup::Looking looking(**root, [&](qsizetype index, const storage::Found &found) {
            if (found.state == FileState::Present || isStopped())
                return;
            absent.emplace_back(index, found);
            if (absent.size() >= cleanup::GoneFiles::manyRows)
                judge();
        });
        for (qsizetype index = 0; index < section.items.size() && !isStopped(); ++index)
            looking.add(index, section.items.path(index));
        if (isStopped())
            return {};
        looking.finish();
        judge();
        const std::vector<cleanup::RelinkCandidates::Found> certain = relinks.find(listing, *m_named, **root, m_cutoff);
        if (m_policy.relink) {
            section.items = ItemList(ItemKind::Missing);
            for (const auto &[item, relink] : certain) {
                section.items.append(item);
                section.relinks.push_back(relink);
            }
        } else {
            section.relinkable = static_cast<qint64>(certain.size());
            section.items = std::move(going);
        }
        m_planning.add(std::move(section));
        return {};
    }

    Result<void> addOrphans(Directory directory)
    {
        PlanSection section = sectionOf(ItemKind::Orphan, directory);
        const auto added = cleanup::addOrphanFiles(m_planning, *m_named, section);
        if (added)
            m_planning.add(std::move(section));
        return added;
    }

    bool isStopped() const { return m_planning.context().stop.stop_requested(); }

    cleanup::PlanInProgress &m_planning;
    const CleanupPolicy &m_policy;
    qint64 m_minAge;
    ServerTime m_cutoff;
    std::map<Directory, const storage::Listing *> m_listings;
    std::optional<cleanup::NamedFiles> m_named;
    std::map<Directory, std::vector<RowKey>> m_unmatched; ///< Rows that lead to no file.
    std::map<Directory, Missing> m_missing;
    database::Readings m_readings;
    database::CertainReadings m_certain;
};
} // namespace

Result<void> cleanup::addComparison(PlanInProgress &planning, const CleanupPolicy &policy)
{
    return Comparison(planning, policy).run();
}
