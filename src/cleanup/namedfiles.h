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

    NamedFiles(const Target &target, std::map<Directory, Files> files);

    using Unmatched = std::function<void(qint64 id)>;
    /// Streams rows of `table`, those above `afterId` only. `unmatched` is told of rows that lead into their folder and
    /// to no file of it. Remembers the highest id. Errors: Database, Connection, Stopped.
    Result<void> read(Session &session, Directory table, std::optional<qint64> afterId,
                      const Unmatched &unmatched = {});
    /// Rows of both tables that came in since they were last read.
    Result<void> readNewer(Session &session);

    Named named(Directory directory, qsizetype file) const { return m_named.at(directory)[static_cast<size_t>(file)]; }
    qint64 rows(Directory table) const { return m_tables.at(table).rows; }

private:
    struct Table {
        qint64 rows = 0;
        qint64 highestId = 0;
    };
    void meet(Directory table, qint64 id, const QByteArray &path, const Unmatched &unmatched);
    void meetStray(Directory table, const QByteArray &canonical, const QByteArray &path);
    void mark(Directory directory, QByteArrayView path, Named named);

    std::map<Directory, database::CanonicalPath> m_rules;
    std::map<Directory, Files> m_files;
    std::map<Directory, std::vector<Named>> m_named;
    std::map<Directory, Table> m_tables;
};

} // namespace cleanup
