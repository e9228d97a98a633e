// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/namedfiles.h"

#include "database/filerepository.h"

cleanup::NamedFiles::NamedFiles(const Target &target, const std::map<Directory, Files> &files)
{
    for (const Directory directory : directories) {
        Side &side = m_sides.emplace_back(
            Side{.rule = {directory, target.root(directory).prefixes}, .files = {}, .named = {}});
        if (const auto found = files.find(directory); found != files.end())
            side.files = found->second;
        side.named.assign(static_cast<size_t>(side.files.count), Named::No);
    }
}

Result<void> cleanup::readRowPaths(Session &session, Directory table, std::optional<qint64> afterId,
                                   const std::function<void(RowPaths)> &consume)
{
    RowPaths rows(table);
    const auto read = database::FileRepository(session.connection, session.schema, table)
                          .streamPaths(afterId, [&](qint64 id, QByteArrayView path) {
                              rows.add(id, path);
                              if (rows.isFull())
                                  consume(std::exchange(rows, RowPaths(table)));
                          });
    if (read)
        consume(std::move(rows));
    return read;
}

Result<void> cleanup::NamedFiles::read(Session &session, Directory table)
{
    return readRowPaths(session, table, {}, [this](const RowPaths &rows) { meet(rows); });
}

Result<void> cleanup::NamedFiles::readNewer(Session &session)
{
    for (const Directory table : directories) {
        const qint64 highest = of(table).highestId;
        const auto read = readRowPaths(session, table, highest - database::keyMargin, [&](const RowPaths &rows) {
            meet(rows);
            for (size_t row = 0; row < rows.size(); ++row)
                of(table).rows -= rows.id(row) <= highest ? 1 : 0; // counted when they were read first
        });
        if (!read)
            return read;
    }
    return {};
}

void cleanup::NamedFiles::meet(const RowPaths &rows, const Unmatched &unmatched, const Matched &matched)
{
    const Directory table = rows.table();
    Side &side = of(table);
    side.rows += static_cast<qint64>(rows.size());
    m_paths.clear();
    m_rowsOfPaths.clear();
    m_cleaned.clear();
    for (size_t row = 0; row < rows.size(); ++row) {
        side.highestId = std::max(side.highestId, rows.id(row));
        const QByteArrayView path = rows.path(row);
        QByteArray room;
        const QByteArrayView canonical = side.rule.apply(path, room);
        if (database::pathProblem(canonical, table) != Problem::None) {
            meetStray(table, canonical, path);
        } else if (side.files.find) {
            if (!room.isNull())
                m_cleaned.push_back(std::move(room)); // canonical looks into it
            m_paths.push_back(canonical);
            m_rowsOfPaths.push_back(row);
        }
    }
    m_found.resize(m_paths.size());
    if (side.files.find)
        side.files.find(m_paths, m_found);
    for (size_t place = 0; place < m_paths.size(); ++place) {
        if (m_found[place] >= 0) {
            side.named[static_cast<size_t>(m_found[place])] = Named::Yes;
            if (matched)
                matched(m_rowsOfPaths[place], m_found[place]);
            continue;
        }
        // "data/screenshots/x.png" is no wrong path, and may still mean x.png.
        const bool fitsAnEnd = markEnds(table, m_paths[place]);
        if (unmatched)
            unmatched(m_rowsOfPaths[place], fitsAnEnd);
    }
}

void cleanup::NamedFiles::meetStray(Directory table, QByteArrayView canonical, QByteArrayView path)
{
    QByteArray room;
    const QByteArrayView foreign = of(otherThan(table)).rule.apply(path, room);
    if (database::pathProblem(foreign, otherThan(table)) == Problem::None)
        mark(otherThan(table), foreign, Named::Yes);
    for (const Directory directory : directories)
        markEnds(directory, canonical);
}

bool cleanup::NamedFiles::markEnds(Directory directory, QByteArrayView path)
{
    bool fits = false;
    for (qsizetype slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1))
        fits = mark(directory, path.sliced(slash + 1), Named::Elsewhere) || fits;
    return fits;
}

bool cleanup::NamedFiles::mark(Directory directory, QByteArrayView path, Named named)
{
    Side &side = of(directory);
    if (!side.files.find || path.isEmpty())
        return false;
    qsizetype file = -1;
    side.files.find({&path, 1}, {&file, 1});
    if (file < 0)
        return false;
    Named &now = side.named[static_cast<size_t>(file)];
    now = now == Named::Yes ? Named::Yes : named;
    return true;
}
