// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/journal/rowreturn.h"
#include "database/journal/runjournal.h"
#include "database/schema/dependentkeys.h"
#include "database/schema/schema.h"

#include <map>
#include <memory>
#include <span>

namespace database {

/// Rows of a file table by place in the run, key and version (xmin).
struct RowsInHand {
    std::vector<qint64> seqs;
    std::vector<RowKey> ids;
    std::vector<quint32> versions;
};

/// Rows of other tables that go, or lose their reference, with rows of a file table: written down before, looked at
/// after, and put back. Everything inside the caller's transaction, for the connection's own thread.
class DependentJournal {
public:
    /// `key`: the file table's key column.
    DependentJournal(Connection &connection, Column key, std::vector<DependentKey> keys)
        : m_connection(connection)
        , m_key(std::move(key))
        , m_keys(std::move(keys))
    {
    }

    bool isEmpty() const { return m_keys.empty(); }
    const std::vector<DependentKey> &keys() const { return m_keys; }

    /// How many rows hang on these, by key, without a lock; as long as `keys`.
    Result<std::vector<qint64>> count(std::span<const RowKey> ids);

    /// Why a row may not go: rows that hang on it are held, or cannot be written down.
    struct Hindrance {
        qint64 seq = 0;
        bool isHeld = false;
        QString reason;
    };
    /// Locks what hangs on the rows and writes it down. Where it returns hindrances, what is written is not to stay.
    /// Error: Database, where the journal swallows entries.
    Result<std::vector<Hindrance>> write(const OpenRun &run, const RowsInHand &rows);
    /// After the deletion: rows that something still refers to, which a trigger or a rule has kept, by seq with the
    /// table's name.
    Result<QHash<qint64, QString>> findKept(const OpenRun &run, const RowsInHand &rows, const RowImage &image);

    /// Puts back what went with those rows of `run`, which are in their table again. A seq without a remark has all of
    /// it back. Errors: as the server's, about rows where one cannot come back.
    Result<QHash<qint64, QString>> putBack(const OpenRun &run, std::span<const qint64> seqs);
    /// What the last `putBack` brought back and triggers have changed since, or taken: not back after all, with remarks
    /// as there.
    Result<QHash<qint64, QString>> findAstray();

private:
    Result<const RowImage *> imageOf(const QString &table);
    QString listOf(std::span<const RowKey> ids) const;
    /// The rows of a run that are on their way out.
    struct Hand {
        const OpenRun &run;
        const RowsInHand &rows;
    };
    Result<void> writeKey(const Hand &hand, const DependentKey &key, const QString &from,
                          std::vector<Hindrance> &hindrances);
    Result<void> restoreRows(const QString &table, const QString &which, QHash<qint64, QString> &remarks);
    Result<void> restoreReferences(const QString &table, const QString &constraint, const QString &which,
                                   QHash<qint64, QString> &remarks);
    Result<void> takeBack(const QSet<qint64> &astray, QHash<qint64, QString> &remarks);
    Result<void> note(const QString &which, const QSet<qint64> &back, const QHash<qint64, QString> &refused,
                      QHash<qint64, QString> &remarks);

    Connection &m_connection;
    const Column m_key;
    const std::vector<DependentKey> m_keys;
    std::map<QString, RowImage> m_images;
    std::vector<std::unique_ptr<RowReturn>> m_rows; ///< That are back.
    QString m_theirs; ///< SQL: what the journal has of the rows that `putBack` was for.
    QStringList m_references; ///< SQL: references that are not as they were put back.
};

} // namespace database
