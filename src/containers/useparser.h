// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "containers/engineuse.h"
#include "core/base/result.h"

#include <QByteArray>

namespace containers {

/// Reads `docker system df -v --format '{{json .}}'`: the items, and totals worked out from them. What an image shares
/// is not told apart by layer there, so its total is the least that it can be. Errors: Connection (not readable).
Result<EngineUse> useFromJson(const QByteArray &output);

/// Replaces the totals by those of `docker system df --format '{{json .}}'`, where the engine counted shared layers
/// once. Lines that cannot be read change nothing.
void applyTotals(EngineUse &use, const QByteArray &output);

} // namespace containers
