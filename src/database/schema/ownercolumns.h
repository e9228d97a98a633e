// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/schema/schema.h"

#include <functional>

namespace database {

/// A column beside the two mapped ones that names files, or whose name says that it may.
struct OwnerColumn {
    QString name; ///< For people: "thumbnails.file_path", with the schema in front where it is not the service's.
    QString table; ///< Qualified and quoted.
    QString text; ///< SQL of the path over alias f.
    bool mayRead = true; ///< This role has the right.
};

/// Which columns name files beside those of the service's own tables. `wanted` as in OrphanLimits::owners: empty means
/// every text column of the database whose name is one for a path. Errors: Schema (one that was named is not there, is
/// no text, or may not be read), Connection.
Result<QList<OwnerColumn>> findOwnerColumns(Connection &connection, const Schema &schema, const QStringList &wanted);

/// Every path that the column holds, as bytes. Errors: Database, Connection.
Result<void> streamOwnedPaths(Connection &connection, const OwnerColumn &column,
                              const std::function<void(QByteArrayView path)> &consume);

} // namespace database
