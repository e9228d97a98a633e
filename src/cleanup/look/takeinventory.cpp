// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/takeinventory.h"

#include "cleanup/look/inventoryrows.h"
#include "cleanup/look/standings.h"
#include "cleanup/plan/namedfiles.h"
#include "cleanup/plan/orphanrule.h"
#include "cleanup/plan/planinprogress.h"
#include "database/service/executionrepository.h"
#include "database/service/filerepository.h"

#include <QElapsedTimer>
#include <future>

namespace {
/// Facts of half a million rows, while the folders are measured.
constexpr size_t mostWaitingBytes = size_t{64} * 1024 * 1024;

/// One inventory in the making; by reference for the length of one call.
class Taking {
public:
    Taking(cleanup::PlanInProgress &planning, const cleanup::Context &context)
        : m_planning(planning)
        , m_context(context)
        , m_inventory(std::make_shared<Inventory>())
        , m_youngFrom(planning.now().minusSeconds(planning.target().orphanMinAgeSeconds))
        , m_rows(*m_inventory, m_youngFrom)
    {
        m_inventory->takenAt = planning.now();
        for (const Directory directory : directories)
            m_inventory->directories.emplace_back().directory = directory;
    }

    Result<void> run()
    {
        {
            auto snapshot = m_planning.snapshot();
            if (!snapshot)
                return tl::unexpected(snapshot.error());
            const auto read = readBoth().and_then([&] { return readUsers(); });
            if (!read)
                return read;
        }
        return readNewer().and_then([&] { return judge(); });
    }

    InventoryPtr inventory(qint64 elapsedMs) const
    {
        m_inventory->elapsedMs = elapsedMs;
        return m_inventory;
    }

private:
    DirectoryInventory &of(Directory directory) { return m_inventory->directories[static_cast<size_t>(directory)]; }

    /// The server sends rows while the folders are measured; rows that come before they are wait.
    Result<void> readBoth()
    {
        cleanup::RowQueue queue(mostWaitingBytes);
        std::future<void> met = std::async(std::launch::async, [&] {
            measureFolders();
            while (auto rows = queue.pop())
                m_rows.meet(*m_named, *rows);
            queue.close();
        });
        Result<void> read;
        for (const Directory table : directories) {
            if (read)
                read = readRows(table, {}, [&](cleanup::RowPaths rows) { queue.push(std::move(rows)); });
        }
        queue.finish();
        met.get();
        return read;
    }

    Result<void> readRows(Directory table, const database::FileRepository::Which &which,
                          const std::function<void(cleanup::RowPaths)> &consume)
    {
        cleanup::Session &session = m_planning.session();
        cleanup::RowPaths rows(table);
        const auto read = database::FileRepository(session.connection(), session.schema(), table)
                              .streamFacts(which, m_planning.stuckBefore(), m_planning.now(),
                                           [&](const RowKey &id, QByteArrayView path, const RowFacts &facts) {
                                               rows.add(id, path, facts);
                                               if (rows.isFull())
                                                   consume(std::exchange(rows, cleanup::RowPaths(table)));
                                           });
        if (read)
            consume(std::move(rows));
        return read;
    }

    void measureFolders()
    {
        std::map<Directory, cleanup::NamedFiles::Files> files;
        for (const Directory directory : directories) {
            DirectoryInventory &part = of(directory);
            const auto listing = m_planning.listing(directory);
            if (!listing) {
                part.trouble = listing.error().message;
                continue;
            }
            measure(part, **m_planning.root(directory), **listing);
            files[directory] = cleanup::filesOf(**listing);
        }
        m_context.progress->phase = Phase::Reading;
        m_named.emplace(m_planning.session(), std::move(files));
        for (const Directory table : directories)
            m_named->setMark(table, m_planning.mark());
    }

    void measure(DirectoryInventory &part, const storage::Store &root, const storage::Listing &listing)
    {
        m_context.progress->phase = Phase::Scanning;
        m_context.progress->itemsTotal = listing.size();
        const storage::Census census
            = root.measure(listing, m_context.stop, [this](qsizetype files) { m_context.progress->itemsDone = files; });
        m_context.progress->itemsTotal = 0;
        const auto count = static_cast<size_t>(listing.size());
        part.sizes.resize(count);
        part.blocks.resize(count);
        part.modified.resize(count);
        part.marks.resize(count);
        part.rowTimes.assign(count, RowFacts::noTime);
        part.executions.resize(count);
        for (size_t file = 0; file < count; ++file) {
            const auto number = static_cast<qsizetype>(file);
            const storage::Census::Measure &measure = census.at(number);
            if (measure.size == storage::Census::gone) {
                part.marks[file] = DirectoryInventory::Gone;
                continue;
            }
            addFile(part, file, measure, census.isFurtherName(number));
        }
        m_names[part.directory] = census.names();
        part.folderBytes = census.folderBytes();
        part.hidden = census.hidden();
        const auto own = root.ownUsage();
        part.quarantine = own ? std::optional(Tally{.count = own->files, .bytes = own->allocated}) : std::nullopt;
        part.oddEntries = static_cast<qint64>(listing.odd().size());
        if (const auto volume = root.volume())
            part.volume = *volume;
        part.device = root.device();
        part.listedAt = listing.takenAt();
        part.trouble = listing.trouble().isEmpty() ? census.trouble() : listing.trouble();
    }

    void addFile(DirectoryInventory &part, size_t file, const storage::Census::Measure &measure, bool isFurtherName)
    {
        part.sizes[file] = measure.size;
        part.blocks[file] = measure.allocated;
        part.modified[file] = measure.modified;
        ++part.files.count;
        int marks = measure.inode != 0 ? DirectoryInventory::SeveralNames : 0;
        if (isFurtherName) {
            marks |= DirectoryInventory::FurtherName;
            part.furtherNames.add(measure.size);
        } else {
            part.files.bytes += measure.size;
            part.allocated += measure.allocated;
        }
        if (cleanup::OrphanRule::isTooYoung({measure.modified}, {measure.changed}, m_youngFrom))
            marks |= DirectoryInventory::Kept;
        part.marks[file] = static_cast<quint8>(marks);
    }

    Result<void> readUsers()
    {
        cleanup::Session &session = m_planning.session();
        auto &users = m_inventory->users;
        const auto read
            = database::ExecutionRepository(session.connection(), session.schema())
                  .streamUsers([&](const RowKey &execution, const RowKey &user) {
                      users.emplace_back(m_inventory->executions.of(execution), m_inventory->userKeys.of(user));
                  });
        std::sort(users.begin(), users.end());
        return read;
    }

    /// A row that came while the folders were measured keeps its file; in the totals, which are the snapshot's, it does
    /// not count.
    Result<void> readNewer()
    {
        for (const Directory table : directories) {
            cleanup::Session &session = m_planning.session();
            const auto newer = database::FileRepository(session.connection(), session.schema(), table)
                                   .newerThan(m_named->mark(table));
            const auto read
                = readRows(table, newer, [&](const cleanup::RowPaths &rows) { m_rows.meetNewer(*m_named, rows); });
            if (!read)
                return read;
        }
        return {};
    }

    Result<void> judge()
    {
        for (const Directory directory : directories) {
            DirectoryInventory &part = of(directory);
            const auto listing = m_planning.keptListing(directory);
            if (!listing) {
                part.rows.elsewhere = {}; // without the folder nobody knows
                continue;
            }
            part.path = [listing](qsizetype file) { return listing->path(file); };
            const auto marked
                = cleanup::markStandings(m_planning.session(), *m_named, *listing, m_names[directory], part);
            if (!marked)
                return marked;
            m_rows.judgeMissing(m_planning, *m_named, **m_planning.root(directory), *listing, directory);
        }
        return {};
    }

    cleanup::PlanInProgress &m_planning;
    const cleanup::Context &m_context;
    std::shared_ptr<Inventory> m_inventory;
    ServerTime m_youngFrom; ///< What is not older is neither an orphan nor missing.
    cleanup::InventoryRows m_rows;
    std::map<Directory, std::vector<storage::Census::Name>> m_names;
    std::optional<cleanup::NamedFiles> m_named;
};
} // namespace

Result<InventoryPtr> cleanup::takeInventory(Session &session, const Context &context)
{
    if (const auto has = requireFileTables(session.target()); !has)
        return tl::unexpected(has.error());
    QElapsedTimer clock;
    clock.start();
    PlanInProgress planning(session, context);
    if (const auto begun = planning.begin({}); !begun)
        return tl::unexpected(asStopped(begun.error(), context));
    Taking taking(planning, context);
    if (const auto taken = taking.run(); !taken)
        return tl::unexpected(asStopped(taken.error(), context));
    if (context.stop.stop_requested())
        return tl::unexpected(asStopped({ErrorKind::Stopped, {}, {}}, context));
    return taking.inventory(clock.elapsed());
}
