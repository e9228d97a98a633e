// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session.h"
#include "database/canonicalpath.h"

#include <functional>
#include <map>
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
    /// The files of one root: how many there are, and the number of a canonical path, or -1.
    struct Files {
        qsizetype count = 0;
        std::function<qsizetype(QByteArrayView path)> find;
    };

    /// Directories that are not in `files` have none that matter.
    NamedFiles(const Target &target, const std::map<Directory, Files> &files);

    /// Of a row that leads into its folder and to no file of it; `fitsAnEnd`: the end of its path fits one.
    using Unmatched = std::function<void(qint64 id, bool fitsAnEnd)>;
    /// Streams rows of `table`, those above `afterId` only. Remembers the highest id. Errors: Database, Connection,
    /// Stopped.
    Result<void> read(Session &session, Directory table, std::optional<qint64> afterId,
                      const Unmatched &unmatched = {});
    /// Rows of both tables that came in since they were last read.
    Result<void> readNewer(Session &session);

    Named named(Directory directory, qsizetype file) const { return of(directory).named[static_cast<size_t>(file)]; }
    qint64 rows(Directory table) const { return of(table).rows; }

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

    void meet(Directory table, qint64 id, QByteArrayView path, const Unmatched &unmatched);
    void meetStray(Directory table, QByteArrayView canonical, QByteArrayView path);
    /// Every file that the path may mean if its beginning is a prefix nobody has configured.
    /// Whether there was one.
    bool markEnds(Directory directory, QByteArrayView path);
    bool mark(Directory directory, QByteArrayView path, Named named);

    std::vector<Side> m_sides; ///< By Directory.
    QByteArray m_room;
};

} // namespace cleanup
