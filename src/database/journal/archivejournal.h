// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/journal/runjournal.h"

#include <span>
#include <vector>

namespace database {

/// A copy in the archive of a run, by its receipt.
struct ArchivedFile {
    qint64 seq = 0; ///< Of the item in its run.
    ItemPart part;
    RowKey id;
    QByteArray path;
    qint64 bytes = 0; ///< Of the content.
    ArchiveReceipt receipt;
    bool isBack = false; ///< Its file has been brought back since; the copy is one more.
};

/// What the journal knows of copies in archives. For the connection's own thread. Errors, unless said otherwise:
/// Connection, Database.
class ArchiveJournal {
public:
    explicit ArchiveJournal(Connection &connection)
        : m_connection(connection)
    {
    }

    /// A copy that has been compared and is on disk.
    struct Receipt {
        qint64 seq = 0;
        ArchiveReceipt receipt;
    };
    /// Inside the caller's transaction, and read back there: what it commits is what may go. Errors: Database, naming
    /// the table, also where the journal keeps something else than was written.
    Result<void> insertReceipts(const OpenRun &run, std::span<const Receipt> receipts);
    /// By seq, of the items in that range whose copies have not been purged.
    Result<QHash<qint64, ArchiveReceipt>> findReceipts(const OpenRun &run, SeqRange range);
    /// Copies that lie in the archive, after `after`, at most `limit`.
    Result<std::vector<ArchivedFile>> findArchived(const OpenRun &run, qint64 after, int limit);
    /// These copies are gone; files that were not brought back are gone for good with them.
    Result<void> notePurged(const OpenRun &run, std::span<const qint64> seqs);

    /// The last run that used an archive at that address, and which one it was.
    struct LastUse {
        RunId run;
        QString id;
    };
    Result<std::optional<LastUse>> findLastUse(const QByteArray &address);

    /// An archive that holds files of runs, and the latest of them.
    struct UsedArchive {
        ArchiveName archive;
        RunId run;
    };
    /// The latest used first, at most `limit`.
    Result<std::vector<UsedArchive>> findUsed(int limit);

private:
    Connection &m_connection;
};

} // namespace database
