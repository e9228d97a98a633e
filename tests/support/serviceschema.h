// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testdatabase.h"

namespace support {

/// The statements that make the service's tables in the given variant; with defaults exactly those of its ORM.
QString createServiceSchema(const SchemaVariant &variant);

/// "schema.table" or a plain name, each part quoted for SQL.
QString quotedName(const QString &name);

} // namespace support
