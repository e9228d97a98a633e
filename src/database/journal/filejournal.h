// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/journal/rowclaim.h"

#include <memory>

namespace database {

/// A journalled item whose file is, or may be, still to be dealt with.
struct JournalledFile {
    qint64 seq = 0;
    RowKey id;
    QByteArray path;
    bool takesFile = false;
    std::optional<FileIdentity> identity;
    qint64 bytes = 0;
    bool owesRow = false; ///< An earlier run could not put its row back; its file has stayed in its place.
};

/// Neighbours on the disk one after the other: a folder is opened and synced once a batch, not once a file.
void orderByPath(std::vector<JournalledFile> &files);

/// A file without a row to be claimed: journalled in one transaction, dealt with after the commit.
struct OrphanClaim {
    qint64 seq = 0;
    QByteArray path;
    FileIdentity identity;
    qint64 bytes = 0;
};

/// A row as a plan knows it.
struct PlannedRow {
    RowKey id;
    quint32 version = 0; ///< xmin
};

/// A missing row that is to name another file of its folder.
struct RelinkClaim {
    qint64 seq = 0;
    RowKey id;
    quint32 version = 0;
    QByteArray path; ///< What its file_path ends with, canonical UTF-8.
    QByteArray target; ///< What it is to end with, UTF-8.
};

/// A correction to a journalled item.
struct FileCorrection {
    qint64 seq = 0;
    Outcome outcome = Outcome::Done;
    qint64 bytes = 0;
    QString reason;
};

/// Rows of one file table on their way into the journal and back. For the connection's own thread.
class FileJournal {
public:
    /// `part` has a directory.
    FileJournal(Connection &connection, const Schema &schema, const ItemPart &part)
        : m_connection(connection)
        , m_schema(schema)
        , m_part(part)
        , m_table(schema.files(*part.directory))
    {
    }

    FileJournal(const FileJournal &) = delete;
    FileJournal &operator=(const FileJournal &) = delete;

    /// Before anything else in the caller's transaction: what is new since the plan is found by keys, not by reading
    /// the table.
    Result<void> beginBatch();
    /// Deletes the rows that are still what the plan saw and writes them, image and all, into the journal; inside the
    /// caller's transaction. Rows that another transaction holds are left out. Errors: as RowClaim.
    Result<Claim> claim(const ClaimPlace &place, const ClaimRule &rule, std::span<const FileClaim> items);
    /// Writes orphans into the journal; inside the caller's transaction, which has looked for rows that name them.
    Result<void> claimOrphans(const ClaimPlace &place, std::span<const OrphanClaim> items);
    /// Gives rows that are still what the plan saw another path, and journals what stood there; one statement, inside
    /// the caller's transaction. Returns the seqs of those that got it. Errors: Schema where another table has the name
    /// by now, as in `restoreRows`.
    Result<QSet<qint64>> relink(const OpenRun &run, int batch, std::span<const RelinkClaim> items);
    /// Why rows were not claimed: Vanished, Protected, InUse or Changed, in the order of `rows`.
    Result<std::vector<Outcome>> classify(const ClaimRule &rule, std::span<const PlannedRow> rows);

    /// Items of a batch that still have this outcome: Done for a cleanup's claims, Planned for an undo's. Who knows
    /// their range spares a reading of the whole run.
    Result<std::vector<JournalledFile>> findClaimed(const OpenRun &run, int batch, Outcome outcome = Outcome::Done,
                                                    SeqRange range = {});
    /// Rows back from their images in `run`, the cleanup that took them, with their own ids, and what hung on them;
    /// orphans have no row and count as back.
    /// Rows that were given another path get theirs back, where it has not been changed since. Inside the caller's
    /// transaction. Errors: about rows where the server refuses one.
    Result<ReturnedRows> restoreRows(const OpenRun &run, std::span<const qint64> seqs, Likeness likeness);
    Result<void> correct(const OpenRun &run, std::span<const FileCorrection> corrections);

    /// These items have left their file to another row after all.
    Result<void> leaveFiles(const OpenRun &run, std::span<const qint64> seqs);

    /// Undo: items of `subject` after `after` that can come back, at most `limit`; those that took their file, or those
    /// that left it to another row.
    Result<std::vector<JournalledFile>> findUndoable(const OpenRun &subject, bool takesFile, qint64 after, int limit);
    /// Of these paths, those whose file `subject` or a later cleanup has taken and nobody has brought back. A scan of
    /// the journal.
    Result<QSet<QByteArray>> findTaken(const OpenRun &subject, std::span<const QByteArray> paths);
    /// Copies them into the undo run as a batch, with outcome Planned, so that a killed undo is finished.
    Result<void> claimUndo(const OpenRun &undo, int batch, const OpenRun &subject,
                           std::span<const JournalledFile> items);

    /// Purge: quarantined items of `subject` after `after`, at most `limit`. None of a run that archives: what of it is
    /// in quarantine still has to be copied.
    Result<std::vector<JournalledFile>> findPurgeable(const OpenRun &subject, qint64 after, int limit);

private:
    Result<void> loadTable();
    QString imageSource() const;
    Result<void> restorePaths(const OpenRun &run, std::span<const qint64> seqs, ReturnedRows &returned);
    Result<void> requirePaths(const OpenRun &run, const ReturnedRows &returned);
    Result<void> restoreDependents(const OpenRun &run, ReturnedRows &returned);
    Result<void> noteAstray(ReturnedRows &returned);
    Result<void> requireLinks(const OpenRun &run, const QSet<qint64> &linked);
    Error pathKept() const;
    Result<std::vector<JournalledFile>> readItems(const QString &where, const QVariantList &values);
    QString kindName() const { return toName(m_part.kind); }
    QString directoryName() const { return toName(*m_part.directory); }

    Connection &m_connection;
    const Schema &m_schema;
    const ItemPart m_part;
    const FileTable &m_table;
    std::unique_ptr<RowImage> m_image;
    std::unique_ptr<DependentJournal> m_dependents;
    std::unique_ptr<RowClaim> m_claim;
};

} // namespace database
