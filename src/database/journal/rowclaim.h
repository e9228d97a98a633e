// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "database/journal/dependentjournal.h"
#include "database/journal/journalseal.h"
#include "database/schema/schema.h"
#include "database/server/server.h"

namespace database {

/// A row to be claimed: deleted and journalled in one transaction, its file dealt with after the commit.
struct FileClaim {
    qint64 seq = 0; ///< Place in the run.
    RowKey id;
    quint32 version = 0; ///< xmin in the plan.
    QByteArray path; ///< In the plan, below the root.
    bool takesFile = false; ///< False where another row goes on naming the file.
    std::optional<FileIdentity> identity; ///< Empty: the plan found nothing at the path.
    qint64 bytes = 0;
};

/// What the server really deleted.
struct ClaimedFile {
    qint64 seq = 0;
    bool takesFile = false; ///< May turn false: a row newer than the plan names the file.
};

/// A row that was as the plan saw it and stays all the same.
struct LeftRow {
    qint64 seq = 0;
    Outcome outcome = Outcome::Failed;
    QString reason;
};

/// What became of a claim; rows in neither list are not what the plan saw, or another transaction holds them.
struct Claim {
    std::vector<ClaimedFile> files;
    std::vector<LeftRow> left;
};

/// The rule a claim re-checks at the moment it acts.
struct ClaimRule {
    ServerTime cutoff;
    ServerTime stuckBefore;
    qint64 highestId = 0; ///< Rows above it are newer than the plan, where keys have an order.
};

/// Where a claim is journalled.
struct ClaimPlace {
    OpenRun run;
    int batch = 0;
    RemovalMode mode = RemovalMode::Quarantine;
};

/// Identities as parallel arrays: token, size, mtime, links, ctime; NULL where there is none.
struct IdentityArrays {
    ArrayLiteral token, size, modified, links, changed;
    void add(const std::optional<FileIdentity> &identity);
};

/// Takes rows of one file table out of it and into the journal: locked rows are journalled rows are deleted rows, or
/// nothing happens to them. Inside the caller's transaction; its statements are prepared once.
class RowClaim {
public:
    /// What it takes, and what it needs to know of the table's rows; all of it outlives the claim.
    struct Subject {
        ItemPart part; ///< With a directory.
        const RowImage &image;
        DependentJournal &dependents;
    };
    /// Looks the table up. Errors: Schema, Connection.
    static Result<RowClaim> prepare(Connection &connection, const Schema &schema, const Subject &subject);

    /// Errors: about rows where the server refuses some, whatever its SQLSTATE; Database where the journal fails or
    /// swallows entries.
    Result<Claim> take(const ClaimPlace &place, const ClaimRule &rule, std::span<const FileClaim> items);

private:
    RowClaim(Connection &connection, const FileTable &table, const Subject &subject)
        : m_connection(connection)
        , m_table(table)
        , m_part(subject.part)
        , m_image(subject.image)
        , m_dependents(subject.dependents)
    {
    }

    using Items = std::vector<const FileClaim *>;
    Result<void> prepareStatements(const Schema &schema);
    QString keys(const QString &parameter) const;
    QString isNamedByNewer() const;
    QString hasKeyOf(const QString &ids) const;
    Result<void> leaveTwins(Items &items);
    Result<void> lock(const ClaimRule &rule, Items &items);
    Result<bool> removeOnce(const ClaimPlace &place, const ClaimRule &rule, Items &items);
    Result<void> note(const ClaimPlace &place, const Items &items);
    Result<void> compareNoted(const ClaimPlace &place, const Items &items);
    Result<bool> writeDependents(const ClaimPlace &place, Items &items);
    Result<void> remove(const Items &items);
    Result<bool> look(const ClaimPlace &place, const ClaimRule &rule, Items &items);
    Result<void> leaveFiles(const ClaimPlace &place, const QSet<qint64> &named);
    void leave(Items &items, const QHash<qint64, LeftRow> &left);

    Connection &m_connection;
    const FileTable &m_table;
    ItemPart m_part;
    const RowImage &m_image;
    DependentJournal &m_dependents;
    bool m_isKeyUnique = false; ///< Else partitions, or tables without a unique index, may have an id twice.
    std::optional<QSqlQuery> m_lock, m_note, m_remove, m_look;
    std::optional<JournalSeal> m_seal; ///< Of the claim under way.
    JournalSeal::Batch m_batch;
    qint64 m_removed = 0;
    Claim m_claim;
    QSet<qint64> m_named; ///< Seqs whose file a newer row names.
};

} // namespace database
