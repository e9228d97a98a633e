// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/plan/namedfiles.h"
#include "cleanup/plan/pathindex.h"

#include <QElapsedTimer>
#include <array>
#include <optional>

namespace cleanup {

/// Whether rows mean any of some files: those of a plan, of a run's journal, of a quarantine. The files need not be at
/// their places any more; that they were is the caller's word. For one thread.
class Protection {
public:
    using Meant = NamedFiles::Meant;
    using Skip = NamedFiles::Skip;
    /// Whose transaction a reading takes place in.
    enum class Within {
        Own, ///< One of its own, with the patience that whole tables need.
        Callers, ///< The caller's, or none.
    };

    /// `links`: the symbolic links below each root. The session outlives it.
    Protection(const Session &session, std::map<Directory, QSet<QByteArray>> links)
        : m_session(session)
        , m_links(std::move(links))
    {
    }
    Protection(const Protection &) = delete; // the matcher looks into m_paths

    /// A file below the root of `directory`; the number it is asked for by. All before the first read.
    qsizetype add(Directory directory, QByteArrayView path);

    /// Every row of both tables, at one moment. Errors: Database, Connection.
    Result<void> readAll(Session &session, const Skip &skip = {}, Within within = Within::Own);
    /// Rows that came or changed in transactions not older than `snapshotXmin`: one scan of each table. Errors: as
    /// readAll.
    Result<void> readLate(Session &session, quint64 snapshotXmin, const Skip &skip = {}, Within within = Within::Own);
    /// Rows with new keys since any of the three was last called, by the key's index; in the caller's transaction. Rows
    /// that changed are not among them. Where keys have no order it is a scan of the tables, and made only as often as
    /// it may cost. Errors: as readAll.
    Result<void> readNewer(Session &session, const Skip &skip = {});

    /// Who means the file, certainly or by any reading; null: nobody.
    const Meant *meant(qsizetype number) const;

private:
    /// One of the files added.
    struct Place {
        Directory directory = Directory::Screenshots;
        qsizetype file = -1;
    };
    NamedFiles &named();
    Result<void> readTables(Session &session, const database::FileRepository::Which &which, const Skip &skip);

    const Session &m_session;
    std::map<Directory, QSet<QByteArray>> m_links;
    std::vector<Place> m_places; ///< By number.
    std::array<PathIndex, directories.size()> m_paths;
    std::optional<NamedFiles> m_named;
    QElapsedTimer m_sinceLook;
    qint64 m_lookTookMs = 0;
};

} // namespace cleanup
