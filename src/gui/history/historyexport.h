// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"
#include "core/base/ids.h"
#include "core/base/result.h"

namespace gui {

/// All runs, or all items of one, as CSV; read and written page by page on a worker. The file is there whole or not at
/// all. Returns the rows written. Errors: Storage, and those of reading.
Result<qint64> exportRuns(cleanup::Session &session, const QString &fileName, bool localTime,
                          const cleanup::Context &context);
Result<qint64> exportRunItems(cleanup::Session &session, const RunId &run, const QString &fileName,
                              const cleanup::Context &context);

} // namespace gui
