// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/server/connection.h"

#include <QHash>

namespace database {

/// A column as the catalogue has it.
struct CatalogueColumn {
    QString quoted;
    QString shown; ///< The type as it was declared, for people.
    QString type; ///< pg_type.typname of the server's own type below all domains; empty for anybody else's.
    QString category; ///< pg_type.typtype of that.
    bool isTextLike = false;
};

struct CatalogueTable {
    QString quoted;
    QString shown; ///< As the mapping has it.
    quint32 oid = 0;
    bool isRowSecured = false;
    QHash<QString, CatalogueColumn> columns;
};

/// By the names that the mapping has.
using CatalogueTables = QHash<QString, CatalogueTable>;

/// What each name means, with its columns. Errors: Schema (of the first that means nothing, two things, or no table),
/// Connection.
Result<CatalogueTables> readTables(Connection &connection, const QStringList &names);

/// Changes with anything that `readTables` would find different: which tables the names may mean, their columns, and
/// whether their rows are hidden.
Result<QString> findTablesBasis(Connection &connection, const QStringList &names);

} // namespace database
