// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/namedfiles.h"

#include "database/filerepository.h"

namespace {
/// Keys are handed out in transactions that may commit late: a look at newer rows begins this much below the highest.
constexpr qint64 keyMargin = 1000;
} // namespace

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

Result<void> cleanup::NamedFiles::read(Session &session, Directory table, std::optional<qint64> afterId,
                                       const Unmatched &unmatched)
{
    Side &side = of(table);
    return database::FileRepository(session.connection, session.schema, table)
        .streamPaths(afterId, [&](qint64 id, QByteArrayView path) {
            ++side.rows;
            side.highestId = std::max(side.highestId, id);
            meet(table, id, path, unmatched);
        });
}

Result<void> cleanup::NamedFiles::readNewer(Session &session)
{
    for (const Directory table : directories) {
        if (const auto read = this->read(session, table, of(table).highestId - keyMargin); !read)
            return read;
    }
    return {};
}

void cleanup::NamedFiles::meet(Directory table, qint64 id, QByteArrayView path, const Unmatched &unmatched)
{
    Side &side = of(table);
    const QByteArrayView canonical = side.rule.apply(path, m_room);
    if (database::pathProblem(canonical, table) != Problem::None) {
        meetStray(table, canonical, path);
        return;
    }
    if (!side.files.find)
        return;
    const qsizetype file = side.files.find(canonical);
    if (file >= 0) {
        side.named[static_cast<size_t>(file)] = Named::Yes;
        return;
    }
    // "data/screenshots/x.png" is no wrong path, and may still mean x.png.
    const bool fitsAnEnd = markEnds(table, canonical);
    if (unmatched)
        unmatched(id, fitsAnEnd);
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
    const qsizetype file = side.files.find && !path.isEmpty() ? side.files.find(path) : -1;
    if (file < 0)
        return false;
    Named &now = side.named[static_cast<size_t>(file)];
    now = now == Named::Yes ? Named::Yes : named;
    return true;
}
