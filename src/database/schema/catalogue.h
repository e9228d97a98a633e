// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/schema/schema.h"

namespace database {

/// Tables with fewer rows are read whole faster than by an index.
inline constexpr qint64 smallTableRows = 10'000;

/// An index that a query of the console looks rows up by.
struct IndexNeed {
    enum class Use { Equality, Range, Unique };
    QString name; ///< "screenshots-time": folder or "executions", and the column's part, whatever it is called.
    QString table; ///< Qualified and quoted.
    QString column; ///< Quoted.
    Use use = Use::Equality;
    bool exists = false; ///< Valid, and usable for this.
    bool canHelp = true; ///< False for an enum state, which is compared as text.
    qint64 tableRows = 0; ///< As the planner estimates it.
    QString create; ///< The SQL that adds or repairs it.
};

/// Something of another table, or of the table itself, that acts whenever a row changes.
struct Dependent {
    enum class Kind {
        Trigger, ///< Runs on what the console does to the table.
        Blocks, ///< A foreign key: referenced rows cannot be removed.
        Cascades, ///< A foreign key: rows that refer to a removed one go with it.
        Clears, ///< A foreign key: references to a removed row are emptied.
    };
    Kind kind = Kind::Trigger;
    QString table; ///< What is acted upon, qualified and quoted.
    QString name; ///< Of the trigger, or of the table that refers.
};

/// A foreign key to a file table whose columns have no index: the server looks through the whole of its table for each
/// row that goes.
struct UnindexedReference {
    QString table; ///< That refers, qualified and quoted.
    QString columns; ///< Quoted, separated by commas.
    QString referred; ///< The file table.
};

/// Autovacuum that does not reach a table.
struct VacuumGap {
    QString table; ///< Empty: switched off for the whole server.
    QString mend; ///< The SQL that switches it on.
};

/// What the catalogue says of the service's tables beyond their columns. Needs no right on the tables themselves.
class Catalogue {
public:
    Catalogue(Connection &connection, const Schema &schema)
        : m_connection(connection)
        , m_schema(schema)
    {
    }

    /// The indexes that the queries of ExecutionRepository, FileRepository and the journals use. Errors: Connection.
    Result<QList<IndexNeed>> findIndexNeeds();
    Result<QList<Dependent>> findDependents();
    Result<QList<UnindexedReference>> findUnindexedReferences();
    Result<QList<VacuumGap>> findVacuumGaps();

private:
    /// `need` says which; of the table with this oid.
    Result<IndexNeed> look(IndexNeed need, quint32 table, const Column &column);

    Connection &m_connection;
    const Schema &m_schema;
};

} // namespace database
