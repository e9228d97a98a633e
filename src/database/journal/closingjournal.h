// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/journal/filejournal.h"

namespace database {

/// A file that a run has taken out of its place.
struct TakenFile {
    qint64 seq = 0;
    RowKey id; ///< Of its row; 0 for orphans.
    ItemPart part;
    QByteArray path;
    FileIdentity identity;
    qint64 bytes = 0;
    bool isArchived = false; ///< There is a receipt of its copy.
};

/// A transaction that may have written to the service's file tables and has not ended.
struct Writer {
    QString session; ///< The server's name for the transaction while its session has it, never used twice.
    QString number; ///< The number that it has once it has written: for good, also when it is prepared.
    int pid = 0; ///< 0: prepared, and waiting for its second phase.
    QString name; ///< For people: application_name; of a prepared one its identifier.
};

/// What the closing check of a run asks. For the connection's own thread.
class ClosingJournal {
public:
    explicit ClosingJournal(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Files of the run that lie in quarantine or are on their way there, after `after`, at most `limit`.
    Result<std::vector<TakenFile>> findTaken(const OpenRun &run, qint64 after, int limit);
    /// Files in quarantine of cleanups that are not over yet, because a closing check or a batch is owed: no purge
    /// takes them. Errors: Connection.
    Result<qint64> countWaitingFiles();
    /// The rows of a batch as text, by seq, for the list that the folder keeps; nothing for orphans. As for `range`,
    /// see FileJournal::findClaimed.
    Result<QHash<qint64, QByteArray>> findTexts(const OpenRun &run, int batch, SeqRange range = {});
    /// Other transactions that hold RowExclusiveLock or more on one of the two file tables, or on a partition or child
    /// of one: what they wrote cannot be seen yet. Errors: Connection.
    Result<QList<Writer>> findWriters(const Schema &schema);
    /// How many of these rows are in the table by now. Errors: Connection.
    Result<qint64> countRows(const FileTable &table, std::span<const RowKey> ids);
    /// Whether the server can tell which rows have come since a snapshot (its xmin): not of one that it has not made
    /// (0, or ahead of its own count: another server's), nor of one so old that a row's 32-bit number says nothing.
    /// Errors: Connection.
    Result<bool> canTellSince(quint64 snapshotXmin);

private:
    Connection &m_connection;
};

} // namespace database
