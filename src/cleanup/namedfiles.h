// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/rowpaths.h"
#include "cleanup/session.h"
#include "database/canonicalpath.h"

#include <functional>
#include <map>
#include <span>
#include <vector>

namespace cleanup {

/// Which of some files rows name. Rows of either table stream past; each path is looked up as its own table's rule
/// reads it, and where that leads out of its folder, in every other way it might be meant: absence of evidence deletes
/// nothing. For one thread.
class NamedFiles {
public:
    enum class Named : quint8 {
        No,
        Yes,
        Elsewhere, ///< The end of a row's path fits, but its beginning is no prefix that is configured.
    };
    /// The files of one root: how many there are, and the numbers of canonical paths, -1 where there is no file.
    struct Files {
        qsizetype count = 0;
        std::function<void(std::span<const QByteArrayView> paths, std::span<qsizetype> found)> find;
    };

    /// Directories that are not in `files` have none that matter.
    NamedFiles(const Target &target, const std::map<Directory, Files> &files);

    /// Of a row, by its place, that leads into its folder and to no file of it; `fitsAnEnd`: the end of its path fits
    /// one.
    using Unmatched = std::function<void(size_t row, bool fitsAnEnd)>;
    /// Of a row, by its place, that leads to this file of its own folder.
    using Matched = std::function<void(size_t row, qsizetype file)>;
    /// Looks at rows of one table. Remembers the highest id.
    void meet(const RowPaths &rows, const Unmatched &unmatched = {}, const Matched &matched = {});
    /// Reads `table` and looks at each row. Errors: Database, Connection, Stopped.
    Result<void> read(Session &session, Directory table);
    /// Rows of both tables that came in since they were last looked at. Errors: as `read`.
    Result<void> readNewer(Session &session);

    Named named(Directory directory, qsizetype file) const { return of(directory).named[static_cast<size_t>(file)]; }
    qint64 rows(Directory table) const { return of(table).rows; }
    qint64 highestId(Directory table) const { return of(table).highestId; }

private:
    /// One directory's rule, table and files.
    struct Side {
        database::CanonicalPath rule;
        Files files;
        std::vector<Named> named;
        qint64 rows = 0;
        qint64 highestId = 0;
    };
    Side &of(Directory directory) { return m_sides[static_cast<size_t>(directory)]; }
    const Side &of(Directory directory) const { return m_sides[static_cast<size_t>(directory)]; }

    void meetStray(Directory table, QByteArrayView canonical, QByteArrayView path);
    /// Marks every file that the path may mean if its beginning is a prefix nobody has configured; whether there was
    /// one.
    bool markEnds(Directory directory, QByteArrayView path);
    bool mark(Directory directory, QByteArrayView path, Named named);

    std::vector<Side> m_sides; ///< By Directory.
    // Of one call of `meet`, kept for their memory.
    std::vector<QByteArrayView> m_paths;
    std::vector<size_t> m_rowsOfPaths;
    std::vector<qsizetype> m_found;
    std::vector<QByteArray> m_cleaned;
};

/// Reads (id, path) of rows of `table`, those above `afterId` only, and hands them on in pieces. Errors: Database,
/// Connection, Stopped.
Result<void> readRowPaths(Session &session, Directory table, std::optional<qint64> afterId,
                          const std::function<void(RowPaths)> &consume);

} // namespace cleanup
