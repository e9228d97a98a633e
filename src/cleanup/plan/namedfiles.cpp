// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/namedfiles.h"

#include "database/schema/canonicalpath.h"

namespace {
/// What has become of a row of one call of `meet`.
enum RowState : quint8 {
    LeadsInside = 1, ///< Into its own folder, by its own rule.
    Settled = 2,
    MeansOther = 4, ///< Certainly a file of the other folder.
};

/// Rows that are looked at together.
constexpr size_t manyWaiting = 1000;

/// Beyond this many files with one end they are looked at once for all rows that mean it.
constexpr size_t manyTails = 16;

bool endsAtSlash(QByteArrayView path, QByteArrayView end)
{
    return path.size() > end.size() && path.endsWith(end) && path.at(path.size() - end.size() - 1) == '/';
}

bool isSame(const std::optional<storage::Found> &one, const std::optional<storage::Found> &other)
{
    return one && other && one->state == FileState::Present && other->state == FileState::Present
        && one->identity.token == other->identity.token;
}
} // namespace

cleanup::NamedFiles::Files cleanup::filesOf(const storage::Listing &listing)
{
    return {
        .count = listing.size(),
        .find = [&listing](std::span<const QByteArrayView> paths,
                           std::span<qsizetype> found) { listing.findAll(paths, found); },
        .path = [&listing](qsizetype file) { return listing.path(file); },
        .name = [&listing](qsizetype file) { return QByteArrayView(listing.name(file)); },
        .hasTop = [&listing](QByteArrayView folder) { return listing.hasTop(folder); },
        .links = linksOf(listing),
    };
}

QSet<QByteArray> cleanup::linksOf(const storage::Listing &listing)
{
    QSet<QByteArray> links;
    for (const storage::Listing::Odd &odd : listing.odd()) {
        if (odd.problem == Problem::SymbolicLink)
            links.insert(odd.path);
    }
    return links;
}

cleanup::NamedFiles::NamedFiles(const Session &session, const std::map<Directory, Files> &files,
                                std::shared_ptr<RootFiles> disk)
    : m_readings(session.target())
    , m_disk(std::move(disk))
{
    for (const Directory directory : directories) {
        Side &side = m_sides.emplace_back();
        if (const auto found = files.find(directory); found != files.end())
            side.files = found->second;
        for (const QByteArray &link : std::as_const(side.files.links)) {
            const auto target = m_disk->leadsTo(directory, link);
            if (target)
                side.links.add(link, *target);
            else
                m_trouble = target.error();
        }
        side.named.assign(static_cast<size_t>(side.files.count), Named::No);
        side.tails = TailIndex(side.files.count, side.files.path, side.files.name);
    }
}

Result<void> cleanup::readRowPaths(Session &session, Directory table, const database::FileRepository::Which &which,
                                   const std::function<void(RowPaths)> &consume)
{
    RowPaths rows(table);
    const auto read = database::FileRepository(session.connection(), session.schema(), table)
                          .streamPaths(which, [&](const RowKey &id, quint32 version, QByteArrayView path) {
                              rows.add(id, version, path);
                              if (rows.isFull())
                                  consume(std::exchange(rows, RowPaths(table)));
                          });
    if (read)
        consume(std::move(rows));
    return read;
}

Result<void> cleanup::NamedFiles::read(Session &session, Directory table, const database::FileRepository::Which &which,
                                       const Skip &skip)
{
    if (m_trouble)
        return tl::unexpected(*m_trouble);
    return readRowPaths(session, table, which, [&](const RowPaths &rows) { meet(rows, {}, skip); });
}

Result<void> cleanup::NamedFiles::readNewer(Session &session, const Skip &skip)
{
    if (m_trouble)
        return tl::unexpected(*m_trouble);
    for (const Directory table : directories) {
        database::FileRepository files(session.connection(), session.schema(), table);
        const database::RowMark before = of(table).mark;
        const bool isOrdered = session.schema().files(table).id.form.isOrdered();
        const auto now = isOrdered ? Result<database::RowMark>(before) : files.findMark();
        if (!now)
            return tl::unexpected(now.error());
        const qint64 rowsBefore = of(table).rows;
        qint64 newer = 0;
        const auto read = readRowPaths(session, table, files.newerThan(before), [&](const RowPaths &rows) {
            meet(rows, {}, skip);
            for (size_t row = 0; row < rows.size(); ++row)
                newer += rows.id(row).number() > before.highestId ? 1 : 0;
        });
        if (!read)
            return read;
        // The others may have been counted when they were read first; without an order of keys any of them may.
        of(table).rows = rowsBefore + newer;
        of(table).mark.snapshotXmin = now->snapshotXmin;
    }
    return {};
}

const cleanup::NamedFiles::Meant *cleanup::NamedFiles::meant(Directory directory, qsizetype file) const
{
    const auto found = of(directory).meant.constFind(file);
    return found == of(directory).meant.cend() ? nullptr : &*found;
}

void cleanup::NamedFiles::collect(const RowPaths &rows)
{
    const Directory table = rows.table();
    for (Side &side : m_sides) {
        side.paths.clear();
        side.owners.clear();
    }
    m_cleaned.clear();
    m_states.assign(rows.size(), 0);
    for (size_t row = 0; row < rows.size(); ++row) {
        of(table).mark.highestId = std::max(of(table).mark.highestId, rows.id(row).number());
        QByteArray room;
        m_readings.certain(table, rows.path(row), room, m_certain);
        m_states[row] = m_certain.problem == Problem::None ? LeadsInside : 0;
        for (const database::Reading &reading : m_certain.files) {
            Side &side = of(reading.directory);
            // Most of those beside the first begin with a folder that the service's prefixes name and no root has.
            if (side.files.find && (&reading == m_certain.files.begin() || mayHave(side, reading.path))) {
                side.paths.push_back(reading.path);
                side.owners.push_back(row);
            }
        }
        if (!room.isNull())
            m_cleaned.push_back(std::move(room)); // readings look into it
    }
    of(table).rows += static_cast<qint64>(rows.size());
}

/// False is certain.
bool cleanup::NamedFiles::mayHave(Side &side, QByteArrayView path)
{
    if (!side.files.hasTop)
        return true;
    if (side.lastTop.isEmpty() || !path.startsWith(side.lastTop)) {
        const qsizetype slash = path.indexOf('/');
        if (slash < 0)
            return true;
        side.lastTop = path.first(slash + 1).toByteArray();
        side.hasLastTop = side.files.hasTop(side.lastTop);
    }
    return side.hasLastTop;
}

void cleanup::NamedFiles::meet(const RowPaths &rows, const RowListener &listener, const Skip &skip)
{
    const Directory table = rows.table();
    collect(rows);
    markCertain(rows, table, listener, skip);
    markCertain(rows, otherThan(table), listener, skip);
    for (size_t place = 0; place < rows.size(); ++place) {
        if ((m_states[place] & Settled) != 0)
            continue;
        const Unsettled row{
            .table = table, .id = rows.id(place), .version = rows.version(place), .path = rows.path(place)};
        Hits hits = hitsOf(row);
        if (hits.isEmpty() && m_waiting.empty()) {
            tellUnmatched(row, place, false, listener);
            continue;
        }
        m_waiting.push_back({.place = place, .row = row, .hits = std::move(hits)});
        // What one marks for all that mean the same spares the next ones looking for it.
        if (m_waiting.size() >= manyWaiting || !m_waiting.back().hits.spread.empty())
            judge(listener, skip);
    }
    judge(listener, skip);
}

void cleanup::NamedFiles::judge(const RowListener &listener, const Skip &skip)
{
    lookAhead();
    for (Waiting &one : m_waiting) {
        const bool fits = protect(one.row, std::move(one.hits), skip, [&](Directory directory, qsizetype file) {
            if (listener.meant)
                listener.meant(one.place, directory, file);
        });
        tellUnmatched(one.row, one.place, fits, listener);
    }
    m_waiting.clear();
    m_disk->forgetAhead();
}

void cleanup::NamedFiles::tellUnmatched(const Unsettled &row, size_t place, bool fits, const RowListener &listener)
{
    const quint8 state = m_states[place] & (LeadsInside | MeansOther);
    if (listener.unmatched && of(row.table).files.find && state == LeadsInside)
        listener.unmatched(place, fits);
}

/// At what `settles` will look at for those that wait.
void cleanup::NamedFiles::lookAhead()
{
    RootFiles::Paths paths;
    const auto visitReadings = [this](const auto &visit) {
        QByteArray room;
        for (const Waiting &one : m_waiting) {
            if (one.hits.isEmpty())
                continue;
            m_readings.certain(one.row.table, one.row.path, room, m_certain);
            for (const database::Reading &reading : m_certain.files)
                visit(one, reading.directory, reading.path.toByteArray());
        }
    };
    visitReadings(
        [&](const Waiting &, Directory directory, const QByteArray &path) { paths[directory].push_back(path); });
    m_disk->lookAhead(paths);
    // Where one is there, whether it is one of the hits by another spelling.
    RootFiles::Paths others;
    visitReadings([&](const Waiting &one, Directory directory, const QByteArray &path) {
        const auto there = m_disk->look(directory, path);
        if (!there || there->state != FileState::Present)
            return;
        for (const Hit &hit : one.hits.files) {
            if (hit.directory == directory)
                others[directory].push_back(of(directory).files.path(hit.file));
        }
    });
    m_disk->lookAhead(others);
}

void cleanup::NamedFiles::markCertain(const RowPaths &rows, Directory directory, const RowListener &listener,
                                      const Skip &skip)
{
    Side &side = of(directory);
    if (!side.files.find || side.paths.empty())
        return;
    side.found.resize(side.paths.size());
    side.files.find(side.paths, side.found);
    for (size_t place = 0; place < side.found.size(); ++place) {
        const qsizetype file = side.found[place];
        if (file < 0)
            continue;
        const size_t row = side.owners[place];
        // What lies in the other folder may be there by chance: it is protected, and so is whatever else is meant.
        m_states[row] |= directory == rows.table() ? Settled : MeansOther;
        if (listener.meant)
            listener.meant(row, directory, file);
        if (!skip || !skip(rows.table(), rows.id(row), rows.version(row)))
            mark({directory, file, Named::Yes}, rows.table(), rows.id(row));
    }
}

void cleanup::NamedFiles::mark(const Hit &hit, Directory table, const RowKey &row)
{
    Side &side = of(hit.directory);
    Named &now = side.named[static_cast<size_t>(hit.file)];
    const bool isCertain = hit.named == Named::Yes;
    // Who may mean a file is kept beside who certainly does: that one may be the row that goes.
    if (isCertain ? m_remembersRows && now != Named::Yes : !side.meant.contains(hit.file))
        side.meant.insert(hit.file, {.table = table, .row = row, .isCertain = isCertain});
    now = std::max(now, hit.named);
}

bool cleanup::NamedFiles::fits(Directory table, QByteArrayView path)
{
    const Unsettled row{.table = table, .id = {}, .path = path};
    return protect(row, hitsOf(row), [](Directory, const RowKey &, quint32) { return true; });
}

qsizetype cleanup::NamedFiles::sameFile(Directory directory, const QByteArray &path)
{
    qsizetype same = -1;
    of(directory).tails.findWhole(database::folded(path), [&](qsizetype file) {
        const auto there = m_disk->look(directory, path);
        const auto other = m_disk->look(directory, of(directory).files.path(file));
        if (isSame(there, other))
            same = file;
    });
    return same;
}

cleanup::NamedFiles::Hits cleanup::NamedFiles::hitsOf(const Unsettled &row)
{
    Hits hits;
    if (mayFit(row.path))
        addRead(row, hits);
    addLinked(row, hits);
    return hits;
}

bool cleanup::NamedFiles::protect(const Unsettled &row, Hits hits, const Skip &skip,
                                  const std::function<void(Directory, qsizetype)> &meant)
{
    if (hits.isEmpty() || settles(row, hits))
        return false;
    if (skip && skip(row.table, row.id, row.version))
        return true;
    for (const Hit &hit : hits.files) {
        mark(hit, row.table, row.id);
        if (meant && hit.named == Named::Yes)
            meant(hit.directory, hit.file);
    }
    for (const QByteArray &whole : hits.spread)
        of(row.table).spread.insert(whole);
    return true;
}

/// Most rows end here: no file has a name that the path could end in.
bool cleanup::NamedFiles::mayFit(QByteArrayView path)
{
    if (database::Readings::mayEndOtherwise(path))
        return true;
    const QByteArray name = database::folded(path.sliced(path.lastIndexOf('/') + 1));
    return std::any_of(m_sides.begin(), m_sides.end(), [&](Side &side) { return side.tails.mayHaveName(name); });
}

void cleanup::NamedFiles::addRead(const Unsettled &row, Hits &hits)
{
    const database::UncertainReadings readings = m_readings.uncertain(row.path);
    QByteArray room;
    m_readings.certain(row.table, row.path, room, m_certain);
    for (const Directory directory : directories) {
        Side &side = of(directory);
        const auto add = [&](qsizetype file) {
            const QByteArray path = side.files.path(file);
            const bool isPlain = endsAtSlash(row.path, path) || endsAtSlash(path, m_certain.own);
            hits.files.push_back({directory, file, isPlain ? Named::Elsewhere : Named::MayBe});
        };
        for (const QByteArray &path : readings.paths) {
            side.tails.findWhole(path, add);
            for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
                side.tails.findWhole(QByteArrayView(path).sliced(slash + 1), add);
        }
        for (const QByteArray &whole : readings.wholes) {
            if (of(row.table).spread.contains(whole)) {
                hits.wereMarked = true;
                continue;
            }
            const size_t before = hits.files.size();
            side.tails.findTails(whole, add);
            if (hits.files.size() - before > manyTails)
                hits.spread.push_back(whole);
        }
    }
}

void cleanup::NamedFiles::addLinked(const Unsettled &row, Hits &hits)
{
    for (const Directory directory : directories) {
        Side &side = of(directory);
        if (side.links.isEmpty() || !side.files.find)
            continue;
        for (const QByteArray &spelling : m_readings.uncertain(row.path).spellings) {
            side.links.follow(spelling, [&](const QByteArray &real) {
                side.tails.findWhole(real, [&](qsizetype file) {
                    hits.files.push_back({directory, file, Named::MayBe});
                });
            });
        }
    }
}

bool cleanup::NamedFiles::settles(const Unsettled &row, Hits &hits)
{
    QByteArray room;
    m_readings.certain(row.table, row.path, room, m_certain);
    std::vector<Hit> same;
    bool isSettled = false;
    for (const database::Reading &reading : m_certain.files) {
        const auto there = m_disk->look(reading.directory, reading.path.toByteArray());
        if (!there || there->state != FileState::Present)
            continue;
        isSettled = isSettled || reading.directory == row.table;
        // On a file system that folds case, another spelling of a hit.
        for (const Hit &hit : hits.files) {
            if (hit.directory != reading.directory)
                continue;
            if (isSame(there, m_disk->look(hit.directory, of(hit.directory).files.path(hit.file))))
                same.push_back({hit.directory, hit.file, Named::Yes});
        }
    }
    if (isSettled)
        hits = {.files = same, .spread = {}};
    return isSettled && same.empty();
}
