// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/findruns.h"
#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/plan/historysearch.h"

namespace gui {

/// All runs that a filter lets through, or all items of one, as CSV; read and written page by page on a worker. The
/// file is there whole or not at all. Returns the rows written. Errors: Storage, and those of reading.
Result<qint64> exportRuns(cleanup::Session &session, cleanup::RunsRequest request, const QString &fileName,
                          bool localTime, const cleanup::Context &context);
/// What a search finds, all of it.
Result<qint64> exportFound(cleanup::Session &session, const ItemQuery &query, const QString &fileName, bool localTime,
                           const cleanup::Context &context);
Result<qint64> exportRunItems(cleanup::Session &session, const RunId &run, const QString &fileName,
                              const cleanup::Context &context);

} // namespace gui
