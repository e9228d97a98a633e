// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/automation/statistics.h"
#include "core/plan/itemlist.h"
#include "core/plan/rowfacts.h"
#include "core/storage/growth.h"
#include "database/schema/schema.h"

#include <functional>
#include <span>

namespace database {

/// Keys are handed out in transactions that may commit late: a row with a slightly lower key can still be newer than
/// the highest one seen, so a look at newer rows begins this much below it.
inline constexpr qint64 keyMargin = 1000;

/// How far a table's rows have been read.
struct RowMark {
    qint64 highestId = 0; ///< Of keys that have an order.
    quint64 snapshotXmin = 0; ///< Else: as Plan::snapshotXmin.
};

/// Reads one of the two file tables. All SQL on them that plans and pages need stands here; what changes them stands in
/// the journal, because no row goes without it.
class FileRepository {
public:
    FileRepository(Connection &connection, const Schema &schema, Directory directory)
        : m_connection(connection)
        , m_schema(schema)
        , m_table(schema.files(directory))
    {
    }

    using Consumer = std::function<void(const Item &)>;

    // Items come with their path as it stands in the row: what it means, Readings tell.

    /// Rows older than `cutoff` that nothing protects, oldest first; path and row only, no file state.
    Result<void> findExpired(ServerTime cutoff, ServerTime stuckBefore, const Consumer &consume);
    /// Rows that the age rule alone would take and something protects, and rows without a usable time.
    Result<void> findKept(ServerTime cutoff, ServerTime stuckBefore, ServerTime now, const Consumer &consume);

    /// Of these rows, those that are still there, oldest first; their problem says why one may not go: NoTimestamp,
    /// FutureTimestamp, TooYoung (not before `cutoff`), Pinned, LiveExecution, or None.
    Result<void> findByIds(std::span<const RowKey> ids, ServerTime cutoff, ServerTime stuckBefore, ServerTime now,
                           const Consumer &consume);
    /// Which rows `streamPaths` gives.
    struct Which {
        std::optional<qint64> afterId = {}; ///< Those above only.
        /// Those only whose version is not older than this transaction: who came or changed since. What no transaction
        /// is known of any more counts as such.
        std::optional<quint64> sinceXmin = {};
    };
    /// Rows' keys, versions and paths as they stand there; as fast as the server can tell.
    Result<void>
    streamPaths(const Which &which,
                const std::function<void(const RowKey &id, quint32 version, QByteArrayView path)> &consume);
    /// 0 where the table is empty.
    Result<qint64> findHighestId();
    /// What is there now counts as read. Errors: Connection.
    Result<RowMark> findMark();
    /// Rows that came since: of keys that have an order by their index, else by reading them all.
    Which newerThan(const RowMark &mark) const;
    /// The same with what else each row says. `stuckBefore`: executions that started before are no live ones.
    Result<void> streamFacts(const Which &which, ServerTime stuckBefore, ServerTime now,
                             const std::function<void(const RowKey &, QByteArrayView, const RowFacts &)> &consume);

    struct Figures {
        qint64 rows = 0;
        qint64 newer = 0; ///< Young enough.
        qint64 future = 0; ///< Later than `future` below.
        qint64 highestId = 0;
    };
    Result<Figures> findFigures(ServerTime cutoff, ServerTime future);

    /// Files of one execution, newest first, at most `limit`; and how many there are in all.
    Result<QList<Item>> findOfExecution(const ExecutionId &execution, int limit);
    /// Rows by day, and what a retention that ends at `cutoff` would take of them.
    Result<Statistics::FileRows> findStatistics(ServerTime cutoff, ServerTime stuckBefore);
    /// Rows before each of two moments, in all, by user and by type. Errors: Database, Connection.
    Result<std::vector<GrowthPart>> findGrowth(ServerTime before, ServerTime after);
    /// The recorded size that this share (0…1) of the rows of a time does not exceed; 0 where there are none.
    Result<double> findSizePercentile(double share, ServerTime from, ServerTime to);
    /// Rows whose path has this part, letters of ASCII in upper or lower case, at most `limit`; the newest keys where
    /// keys have an order. Reads the table from its newest end until it has them.
    Result<QList<Item>> findNamed(const QByteArray &part, int limit);
    Result<qint64> countOfExecution(const ExecutionId &execution);

    /// The rule for expired, over alias f, with $1 the cutoff and $2 the stuck limit: what plans and claims share.
    static QString expiredPredicate(const Schema &schema, const FileTable &table);

private:
    /// The path as `copyOut` can give it, as SQL over alias f.
    /// SQL of the path as text, or as bytes where those are what there is.
    QString copiedPath() const;
    QString copiedColumns(const QString &path, const QString &problem) const;
    Result<void> copyItems(const QString &sql, const Consumer &consume, const QString &doing);
    QString whereSql(const Which &which) const;
    QString highestKey() const;
    QString isOfExecution() const;
    Result<Tally> tally(const QString &where, const QVariantList &values, const QString &doing);
    Result<void> stream(const QString &sql, const QVariantList &values, const Consumer &consume);

    Connection &m_connection;
    const Schema &m_schema;
    const FileTable &m_table;
};

} // namespace database
