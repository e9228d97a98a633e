// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/plan/linkpaths.h"
#include "cleanup/plan/rootfiles.h"
#include "cleanup/plan/rowpaths.h"
#include "cleanup/plan/tailindex.h"
#include "cleanup/session/session.h"
#include "database/schema/readings.h"
#include "database/service/filerepository.h"
#include "storage/listing.h"

#include <QHash>
#include <QSet>
#include <functional>
#include <map>
#include <memory>
#include <span>
#include <vector>

namespace cleanup {

/// What to be told of while rows are met. Rows are given by their place.
struct RowListener {
    /// A row that leads into its folder and to no file; `fits`: by another reading it may mean one.
    std::function<void(size_t row, bool fits)> unmatched = {};
    /// Each file that a row certainly means, of either folder: those of its own in the order of its readings. Before
    /// `unmatched`, where another spelling led to it.
    std::function<void(size_t row, Directory directory, qsizetype file)> meant = {};
};

/// Which of some files rows mean: the one place that tells, for everything that removes. Rows of either table stream
/// past. A row one of whose certain readings (database::Readings) is a file that is there is settled and means that
/// file and no other; of any other row each way to read its path protects a file: absence of evidence deletes nothing.
/// For one thread.
class NamedFiles {
public:
    enum class Named : quint8 {
        No,
        MayBe, ///< By another way of writing paths.
        Elsewhere, ///< The end of a row's path fits, or the row's path an end, but no prefix that is configured.
        Yes,
    };
    /// The files of one root. `find` gives the numbers of paths below the root, -1 where there is no file.
    struct Files {
        qsizetype count = 0;
        std::function<void(std::span<const QByteArrayView> paths, std::span<qsizetype> found)> find = {};
        std::function<QByteArray(qsizetype file)> path = {};
        TailIndex::NameOf name = {};
        /// Whether there are files below a folder at the top, given with its '/'; where it is not set there may be.
        std::function<bool(QByteArrayView folder)> hasTop = {};
        /// Symbolic links below the root, by path.
        QSet<QByteArray> links = {};
    };
    /// Who means a file: the first row met, a certain one before others.
    struct Meant {
        Directory table = Directory::Screenshots;
        RowKey row;
        bool isCertain = false;
    };
    /// Rows that protect nothing: the plan's own, unchanged.
    using Skip = std::function<bool(Directory table, const RowKey &id, quint32 version)>;

    /// Directories that are not in `files` have none that matter. `disk` is asked of rows that no file settles; others
    /// may ask it as well.
    NamedFiles(const Session &session, const std::map<Directory, Files> &files, std::shared_ptr<RootFiles> disk);
    NamedFiles(const Session &session, const std::map<Directory, Files> &files)
        : NamedFiles(session, files, std::make_shared<RootFiles>(session))
    {
    }

    /// Looks at rows of one table.
    void meet(const RowPaths &rows, const RowListener &listener = {}, const Skip &skip = {});
    /// Reads rows of `table` and looks at each. Errors: Database, Connection, Stopped.
    Result<void> read(Session &session, Directory table, const database::FileRepository::Which &which = {},
                      const Skip &skip = {});
    /// Rows of both tables that came in since they were last looked at. Errors: as `read`.
    Result<void> readNewer(Session &session, const Skip &skip = {});
    /// How far rows that `meet` is given have been read, at the least.
    void setMark(Directory table, const database::RowMark &mark) { of(table).mark = mark; }

    Named named(Directory directory, qsizetype file) const { return of(directory).named[static_cast<size_t>(file)]; }
    /// Who may mean the file, whether or not another row certainly does; null where nobody may. After `rememberRows`
    /// the certain one, where there is one.
    const Meant *meant(Directory directory, qsizetype file) const;
    void rememberRows() { m_remembersRows = true; }
    /// Whether a row that leads to no file may mean one all the same. Marks nothing.
    bool fits(Directory table, QByteArrayView path);
    /// The file that a path which is none of them leads to on a file system that folds case; -1 where there is none.
    qsizetype sameFile(Directory directory, const QByteArray &path);
    const std::shared_ptr<RootFiles> &disk() const { return m_disk; }
    /// Folders may be other ones by now: where rows are read again after a while.
    void forgetFolders() { m_disk->forget(); }

    qint64 rows(Directory table) const { return of(table).rows; }
    const database::RowMark &mark(Directory table) const { return of(table).mark; }

private:
    /// One directory's files and table.
    struct Side {
        Files files;
        LinkPaths links;
        std::vector<Named> named;
        QHash<qsizetype, Meant> meant;
        TailIndex tails;
        QSet<QByteArray> spread; ///< Wholes that end many files: what rows of this table mean by them is marked.
        qint64 rows = 0;
        database::RowMark mark;
        QByteArray lastTop; ///< Asked for last, and its answer: as they stand, most paths begin alike.
        bool hasLastTop = false;
        // Of one call of `meet`, kept for their memory.
        std::vector<QByteArrayView> paths;
        std::vector<size_t> owners;
        std::vector<qsizetype> found;
    };
    /// A row that no certain reading settles.
    struct Unsettled {
        Directory table = Directory::Screenshots;
        RowKey id;
        quint32 version = 0;
        QByteArrayView path;
    };
    struct Hit {
        Directory directory = Directory::Screenshots;
        qsizetype file = -1;
        Named named = Named::No;
    };
    /// What an unsettled row may mean.
    struct Hits {
        std::vector<Hit> files;
        std::vector<QByteArray> spread; ///< Wholes that end many of them.
        bool wereMarked = false; ///< There are more, which another row has marked.
        bool isEmpty() const { return files.empty() && !wereMarked; }
    };
    /// One whose place among the files of one call is known, and not yet what it means on the disk.
    struct Waiting {
        size_t place = 0;
        Unsettled row;
        Hits hits;
    };
    Side &of(Directory directory) { return m_sides[static_cast<size_t>(directory)]; }
    const Side &of(Directory directory) const { return m_sides[static_cast<size_t>(directory)]; }

    void collect(const RowPaths &rows);
    static bool mayHave(Side &side, QByteArrayView path);
    void markCertain(const RowPaths &rows, Directory directory, const RowListener &listener, const Skip &skip);
    /// All that wait, in the order in which they came.
    void judge(const RowListener &listener, const Skip &skip);
    void lookAhead();
    void tellUnmatched(const Unsettled &row, size_t place, bool fits, const RowListener &listener);
    Hits hitsOf(const Unsettled &row);
    /// Whether it may mean a file; marks those where `skip` lets it. `meant` is told of files that it certainly means.
    bool protect(const Unsettled &row, Hits hits, const Skip &skip,
                 const std::function<void(Directory directory, qsizetype file)> &meant = {});
    bool mayFit(QByteArrayView path);
    void addRead(const Unsettled &row, Hits &hits);
    void addLinked(const Unsettled &row, Hits &hits);
    /// Whether a file that a certain reading leads to is there after all; hits that are this very file become certain.
    bool settles(const Unsettled &row, Hits &hits);
    void mark(const Hit &hit, Directory table, const RowKey &row);

    database::Readings m_readings;
    std::shared_ptr<RootFiles> m_disk;
    std::optional<Error> m_trouble; ///< Where links lead cannot be told, so rows may mean anything.
    std::vector<Side> m_sides; ///< By Directory.
    bool m_remembersRows = false;
    // Of one call of `meet`, kept for their memory.
    std::vector<QByteArray> m_cleaned;
    std::vector<quint8> m_states; ///< By row.
    std::vector<Waiting> m_waiting;
    database::CertainReadings m_certain;
};

/// All files of a listing, which must outlive them.
NamedFiles::Files filesOf(const storage::Listing &listing);
/// The symbolic links that it came across.
QSet<QByteArray> linksOf(const storage::Listing &listing);

/// Reads keys, versions and paths of rows of `table` and hands them on in pieces. Errors: Database, Connection,
/// Stopped.
Result<void> readRowPaths(Session &session, Directory table, const database::FileRepository::Which &which,
                          const std::function<void(RowPaths)> &consume);

} // namespace cleanup
