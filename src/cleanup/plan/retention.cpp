// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/retention.h"

#include "cleanup/plan/gonefiles.h"
#include "cleanup/plan/looking.h"
#include "cleanup/plan/namedfiles.h"
#include "cleanup/plan/othernames.h"

#include <QSet>
#include <algorithm>
#include <numeric>

namespace {
/// The paths of items as they stand in their rows, one after the other.
class RawPaths {
public:
    /// `unlisted`: those that are not the items' own, by item.
    RawPaths(const ItemList &items, const cleanup::RowPaths &unlisted)
        : m_items(&items)
        , m_unlisted(&unlisted)
    {
    }

    QByteArrayView next()
    {
        const qsizetype index = m_next++;
        if (m_place < m_unlisted->size() && m_unlisted->id(m_place) == RowKey(index))
            return m_unlisted->path(m_place++);
        return m_items->pathView(index);
    }
    /// Among the next so many those whose files are gone.
    std::vector<QByteArrayView> nextGone(qsizetype count)
    {
        std::vector<QByteArrayView> gone;
        for (const qsizetype end = std::min(m_next + count, m_items->size()); m_next < end;) {
            const bool isGone = m_items->state(m_next) == FileState::Gone;
            const QByteArrayView path = next();
            if (isGone)
                gone.push_back(path);
        }
        return gone;
    }

private:
    const ItemList *m_items;
    const cleanup::RowPaths *m_unlisted;
    qsizetype m_next = 0;
    size_t m_place = 0;
};

/// Whose rows and files go, and why.
struct Rule {
    Directory directory = Directory::Screenshots;
    ServerTime cutoff;
    int days = 0; ///< 0: what is chosen goes, not what is old.
    const QSet<QByteArray> *chosen = nullptr; ///< Only these files; null: all.
};

/// One directory's rows and files on their way into a plan; by reference for the length of one call.
class Retention {
public:
    Retention(cleanup::PlanInProgress &planning, const Rule &rule)
        : m_planning(planning)
        , m_directory(rule.directory)
        , m_chosen(rule.chosen)
        , m_readings(planning.target())
        , m_unlisted(rule.directory)
    {
        m_section.kind = itemKindOf(rule.directory);
        m_section.directory = rule.directory;
        m_section.cutoff = rule.cutoff;
        m_section.retentionDays = rule.days;
        m_section.items = ItemList(m_section.kind);
        m_section.kept = ItemList(m_section.kind);
    }

    Result<void> run()
    {
        // The names come first: they tell which file a row means.
        const auto root = m_planning.root(m_directory);
        const auto listing = root ? m_planning.listing(m_directory) : tl::unexpected(root.error());
        if (!listing)
            return tl::unexpected(listing.error());
        m_root = *root;
        m_listing = *listing;
        m_section.rootFiles = m_listing->size();
        m_planning.beginFound(m_section);
        m_named.emplace(m_planning.session(), std::map{std::pair{m_directory, cleanup::filesOf(*m_listing)}});
        m_firstItem.assign(static_cast<size_t>(m_listing->size()), -1);
        {
            const auto snapshot = m_planning.snapshot();
            const auto read = snapshot ? readRows().and_then([&] { return readNames(); })
                                       : Result<void>(tl::unexpected(snapshot.error()));
            if (!read)
                return read;
        }
        markShared();
        if (!lookAtFiles())
            return failure(ErrorKind::Stopped, {});
        keepProtected();
        m_planning.add(std::move(m_section));
        return {};
    }

private:
    /// Id and version: without a primary key an id may come twice.
    using RowVersion = std::pair<RowKey, quint32>;

    Result<void> readRows()
    {
        database::FileRepository files(m_planning.session().connection(), m_planning.session().schema(), m_directory);
        const auto read
            = files.findExpired(m_section.cutoff, m_planning.stuckBefore(), [&](const Item &item) { addExpired(item); })
                  .and_then([&] {
                      return files.findKept(m_section.cutoff, m_planning.stuckBefore(), m_planning.now(),
                                            [&](const Item &item) { addKept(fileOf(item)); });
                  });
        if (!read)
            return read;
        const auto figures = files.findFigures(m_section.cutoff, m_planning.futureAfter());
        if (!figures)
            return tl::unexpected(figures.error());
        m_section.tableRows = figures->rows;
        m_section.newerRows = figures->newer;
        m_section.futureRows = figures->future;
        m_section.highestId = figures->highestId;
        return {};
    }

    /// A row with the path of its file.
    struct RowFile {
        Item item;
        qsizetype file = -1; ///< In the listing.
        Problem problem = Problem::None;
    };

    RowFile fileOf(const Item &row)
    {
        RowFile result{.item = row};
        QByteArray room;
        m_readings.certain(m_directory, row.path, room, m_certain);
        for (const database::Reading &reading : m_certain.files) {
            const qsizetype file = reading.directory == m_directory ? m_listing->find(reading.path) : -1;
            if (file >= 0 && result.file >= 0 && file != result.file)
                result.problem = Problem::TwoFiles;
            result.file = result.file < 0 ? file : result.file;
        }
        if (result.file < 0)
            result.problem = m_certain.problem;
        if (result.file < 0 && result.problem == Problem::None)
            result.file = m_named->sameFile(m_directory, m_certain.own.toByteArray());
        result.item.path = result.file < 0 || result.problem == Problem::TwoFiles ? m_certain.own.toByteArray()
                                                                                  : m_listing->path(result.file);
        return result;
    }

    /// Whether the rule is about it; about a row that leads to no file only where everything old goes.
    bool isMeant(const RowFile &row) const
    {
        return !m_chosen || (row.file >= 0 && m_chosen->contains(m_listing->path(row.file)));
    }

    void addKept(const RowFile &row)
    {
        if (isMeant(row))
            m_section.kept.append(row.item);
    }

    void addExpired(const Item &row)
    {
        RowFile found = fileOf(row);
        if (!isMeant(found))
            return;
        if (found.problem == Problem::TwoFiles) {
            found.item.problem = found.problem;
            m_section.kept.append(found.item);
            return;
        }
        const qsizetype index = m_section.items.size();
        m_section.items.append(found.item);
        m_planning.addFound(found.item);
        if (found.problem != Problem::None)
            m_section.items.setFile(index, FileState::Problem, found.problem, {});
        m_files.push_back(static_cast<qint32>(found.file));
        m_nextItem.push_back(-1);
        if (found.file < 0) {
            if (found.problem == Problem::None)
                m_unlisted.add(index, 0, row.path);
            return;
        }
        qint32 &first = m_firstItem[static_cast<size_t>(found.file)];
        if (first >= 0) {
            m_sharing.insert(keyOf(first));
            m_sharing.insert({row.id, row.version});
        }
        m_nextItem.back() = first;
        first = static_cast<qint32>(index);
    }

    /// Every row of both tables, at the plan's own moment: which of the planned files others mean.
    Result<void> readNames()
    {
        for (const Directory table : directories) {
            if (m_section.items.isEmpty())
                return {};
            const auto read
                = cleanup::readRowPaths(m_planning.session(), table, {}, [&](const cleanup::RowPaths &rows) {
                      m_named->meet(
                          rows, {.meant = [&](size_t row, Directory directory, qsizetype file) {
                              if (directory == m_directory && !isOfPlan(table, {rows.id(row), rows.version(row)}, file))
                                  m_others.insert(file);
                          }});
                  });
            if (!read)
                return read;
        }
        return {};
    }

    /// Whether the row is one of the plan's that take this file; true, too, where the file is none of the plan's.
    bool isOfPlan(Directory table, const RowVersion &row, qsizetype file) const
    {
        const qint32 first = m_firstItem[static_cast<size_t>(file)];
        return first < 0 || (table == m_directory && (keyOf(first) == row || m_sharing.contains(row)));
    }

    RowVersion keyOf(qsizetype index) const { return {m_section.items.id(index), m_section.items.version(index)}; }

    /// The last planned row of a file takes it; the others, and all where a row outside the plan names it too, leave
    /// it.
    void markShared()
    {
        for (size_t file = 0; file < m_firstItem.size(); ++file) {
            const qint32 last = m_firstItem[file];
            const bool hasOthers = last >= 0 && m_others.contains(static_cast<qsizetype>(file));
            if (last < 0 || (!hasOthers && m_nextItem[static_cast<size_t>(last)] < 0))
                continue;
            for (qint32 item = last; item >= 0; item = m_nextItem[static_cast<size_t>(item)]) {
                m_section.items.setShareGroup(item, static_cast<quint32>(file) + 1);
                if (hasOthers || item != last)
                    m_section.items.setFile(item, FileState::None, Problem::SharedFile, {});
            }
        }
    }

    /// The items in the order of the listing, so that each folder is opened once; in theirs, which is that of time, it
    /// would be once a file.
    std::vector<qint32> folderByFolder() const
    {
        std::vector<qint32> order(static_cast<size_t>(m_section.items.size()));
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [this](qint32 one, qint32 other) {
            return m_files[static_cast<size_t>(one)] < m_files[static_cast<size_t>(other)];
        });
        return order;
    }

    /// Looks at every file of the plan. True unless a stop was asked for.
    bool lookAtFiles()
    {
        const cleanup::Context &context = m_planning.context();
        cleanup::Looking looking(*m_root, [&](qsizetype index, const storage::Found &found) {
            m_section.items.setFile(index, found.state, found.problem, found.identity);
            if (found.state == FileState::Present)
                m_otherNames.add(index, m_files[static_cast<size_t>(index)], found.identity);
        });
        context.progress->phase = Phase::Checking;
        context.progress->itemsTotal = m_section.items.size();
        qint64 looked = 0;
        for (const qsizetype index : folderByFolder()) {
            if (context.stop.stop_requested())
                return false;
            context.progress->itemsDone = looked++;
            if (m_section.items.problem(index) == Problem::None)
                looking.add(index, m_section.items.path(index));
        }
        looking.finish();
        m_otherNames.find(
            *m_listing, *m_root,
            [&](qsizetype file) {
                return m_named->named(m_directory, file) != cleanup::NamedFiles::Named::No
                    && (m_firstItem[static_cast<size_t>(file)] < 0 || m_others.contains(file));
            },
            [&](qsizetype index, qsizetype) { m_linked.insert(index); });
        return true;
    }

    /// What is not certainly this row's alone, and what is not certainly gone, is kept.
    void keepProtected()
    {
        cleanup::GoneFiles gone(m_planning, *m_root, *m_listing, *m_named, m_readings);
        constexpr qsizetype manyRows = cleanup::GoneFiles::manyRows;
        const ItemList &items = m_section.items;
        RawPaths raw(items, m_unlisted);
        RawPaths ahead = raw;
        std::vector<qsizetype> kept;
        for (qsizetype index = 0; index < items.size(); ++index) {
            if (index % manyRows == 0)
                gone.lookAhead(m_directory, ahead.nextGone(manyRows));
            const FileState state = items.state(index);
            const qsizetype file = m_files[static_cast<size_t>(index)];
            const QByteArrayView path = raw.next();
            const cleanup::NamedFiles::Meant *meant = nullptr;
            Problem problem = Problem::None;
            if (state == FileState::Gone)
                problem = gone.whyNot(m_directory, path, items.path(index));
            else if (state == FileState::Present && file < 0)
                problem = m_listing->isComplete() ? Problem::TooYoung : Problem::Unreadable;
            else if (state == FileState::Present
                     && ((meant = m_named->meant(m_directory, file)) || m_linked.contains(index)))
                problem = Problem::MayBeMeant;
            if (problem == Problem::None) {
                m_section.withoutFile += state == FileState::Gone ? 1 : 0;
                continue;
            }
            Item item = items.item(index);
            item.problem = problem;
            if (meant)
                item.because = FileRow{meant->table, meant->row};
            m_section.kept.append(item);
            kept.push_back(index);
        }
        // Mostly none: a second list of a million items is not made for nothing.
        if (!kept.empty())
            leaveOut(kept);
    }

    /// `kept`: in order.
    void leaveOut(const std::vector<qsizetype> &kept)
    {
        ItemList going(m_section.kind);
        auto next = kept.begin();
        for (qsizetype index = 0; index < m_section.items.size(); ++index) {
            if (next != kept.end() && *next == index)
                ++next;
            else
                going.append(m_section.items.item(index));
        }
        m_section.items = std::move(going);
    }

    cleanup::PlanInProgress &m_planning;
    Directory m_directory;
    const QSet<QByteArray> *m_chosen;
    PlanSection m_section;
    database::Readings m_readings;
    database::CertainReadings m_certain;
    const storage::Store *m_root = nullptr;
    const storage::Listing *m_listing = nullptr;
    std::optional<cleanup::NamedFiles> m_named;
    std::vector<qint32> m_files; ///< By item: its file in the listing, -1 where there is none.
    std::vector<qint32> m_firstItem; ///< By file: the last item that takes it, -1 where none does.
    std::vector<qint32> m_nextItem; ///< By item: another one that takes its file.
    QSet<RowVersion> m_sharing; ///< Planned rows that name one file together.
    QSet<qsizetype> m_others; ///< Planned files that a row outside the plan certainly means.
    QSet<qsizetype> m_linked; ///< Items whose file a row means by another of its names.
    cleanup::OtherNames m_otherNames;
    cleanup::RowPaths m_unlisted; ///< Paths as they stand of items that lead to no listed file, by item.
};
} // namespace

Result<void> cleanup::addRetention(PlanInProgress &planning, Directory directory, int days)
{
    const ServerTime cutoff = planning.now().minusSeconds(qint64(days) * 24 * 3600);
    return Retention(planning, {.directory = directory, .cutoff = cutoff, .days = days, .chosen = nullptr}).run();
}

Result<void> cleanup::addChosen(PlanInProgress &planning, Directory directory, const QSet<QByteArray> &files)
{
    return Retention(planning, {.directory = directory, .cutoff = planning.now(), .days = 0, .chosen = &files}).run();
}
