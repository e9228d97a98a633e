// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/journal/runjournal.h"
#include "database/schema/schema.h"

namespace database {

/// The last run of each root, as the database knows it. For the connection's own thread.
class RootRepository {
public:
    explicit RootRepository(Connection &connection)
        : m_connection(connection)
    {
    }

    /// A run by its key and its word; a key of 0 is the set-up.
    struct Known {
        qint64 counter = 0;
        QString nonce;
        friend bool operator==(const Known &, const Known &) = default;
    };
    struct Row {
        Known last;
        bool isMarked = false; ///< The root has been told.
        std::optional<Known> before; ///< What the root names where it has not been told yet.
        qint64 files = -1; ///< How many it had then; -1: nobody counted.
    };
    /// Nothing where this database does not know the root. Errors: Database, Connection.
    Result<std::optional<Row>> find(const QString &root);
    /// A run is about to work in the root, which is told next. `told`: what the root names now, nothing where it names
    /// none. `files` -1: nobody counted.
    Result<void> begin(const QString &root, Directory directory, const Known &run, const std::optional<Known> &told,
                       qint64 files);
    /// The root has been told.
    Result<void> confirm(const QString &root, const Known &run);
    /// From now on the database takes the root as it is.
    Result<void> replace(const QString &root, Directory directory, const Known &run);

    /// What the sequences behind the service's keys have given out, by qualified name; those that this role may not
    /// look at are not among them.
    Result<QMap<QString, qint64>> findSequences(const Schema &schema);

private:
    Connection &m_connection;
};

} // namespace database
