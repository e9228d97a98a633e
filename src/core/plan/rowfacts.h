// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <limits>

/// What else a file row says, for those who want more than its path.
struct RowFacts {
    static constexpr qint64 noTime = std::numeric_limits<qint64>::min();
    qint64 recordedSize = -1; ///< Bytes; -1: none.
    qint64 time = noTime; ///< Microseconds since the epoch.
    RowKey execution; ///< 0: none.
    bool isProtected = false; ///< Its execution is live or pinned, or it has no usable time: retention keeps it.
};
