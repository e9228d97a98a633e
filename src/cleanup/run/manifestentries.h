// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/journal/filejournal.h"
#include "storage/manifest.h"

#include <QHash>

namespace cleanup {

/// What a folder's own list says of a claimed batch. `texts` are the rows by place in the run; of orphans there are
/// none.
std::vector<storage::ManifestEntry> manifestEntries(std::span<const database::JournalledFile> files,
                                                    const ItemPart &part, const database::Schema &schema,
                                                    const QHash<qint64, QByteArray> &texts);

} // namespace cleanup
