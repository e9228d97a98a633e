// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/namedfiles.h"

#include "database/filerepository.h"

namespace {
/// Keys are handed out in transactions that may commit late: a look at newer rows begins this much below the highest.
constexpr qint64 keyMargin = 1000;
} // namespace

cleanup::NamedFiles::NamedFiles(const Target &target, std::map<Directory, Files> files)
    : m_files(std::move(files))
{
    for (const Directory directory : directories) {
        m_rules.emplace(directory, database::CanonicalPath(directory, target.root(directory).prefixes));
        m_tables.emplace(directory, Table());
    }
    for (const auto &[directory, some] : m_files)
        m_named[directory].assign(static_cast<size_t>(some.count), Named::No);
}

Result<void> cleanup::NamedFiles::read(Session &session, Directory table, std::optional<qint64> afterId,
                                       const Unmatched &unmatched)
{
    Table &seen = m_tables.at(table);
    return database::FileRepository(session.connection, session.schema, table)
        .streamPaths(afterId, [&](qint64 id, const QByteArray &path) {
            ++seen.rows;
            seen.highestId = std::max(seen.highestId, id);
            meet(table, id, path, unmatched);
        });
}

Result<void> cleanup::NamedFiles::readNewer(Session &session)
{
    for (const Directory table : directories) {
        if (const auto read = this->read(session, table, m_tables.at(table).highestId - keyMargin); !read)
            return read;
    }
    return {};
}

void cleanup::NamedFiles::meet(Directory table, qint64 id, const QByteArray &path, const Unmatched &unmatched)
{
    const QByteArray canonical = m_rules.at(table).apply(path);
    if (database::pathProblem(canonical, table) != Problem::None) {
        meetStray(table, canonical, path);
        return;
    }
    const auto files = m_files.find(table);
    if (files == m_files.end())
        return;
    const qsizetype file = files->second.find(canonical);
    if (file >= 0)
        m_named.at(table)[static_cast<size_t>(file)] = Named::Yes;
    else if (unmatched)
        unmatched(id);
}

void cleanup::NamedFiles::meetStray(Directory table, const QByteArray &canonical, const QByteArray &path)
{
    const QByteArray foreign = m_rules.at(otherThan(table)).apply(path);
    if (database::pathProblem(foreign, otherThan(table)) == Problem::None)
        mark(otherThan(table), foreign, Named::Yes);
    for (qsizetype slash = canonical.indexOf('/'); slash >= 0; slash = canonical.indexOf('/', slash + 1)) {
        for (const Directory directory : directories)
            mark(directory, QByteArrayView(canonical).sliced(slash + 1), Named::Elsewhere);
    }
}

void cleanup::NamedFiles::mark(Directory directory, QByteArrayView path, Named named)
{
    const auto files = m_files.find(directory);
    const qsizetype file = files == m_files.end() || path.isEmpty() ? -1 : files->second.find(path);
    if (file < 0)
        return;
    Named &now = m_named.at(directory)[static_cast<size_t>(file)];
    now = now == Named::Yes ? Named::Yes : named;
}
