// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/context.h"
#include "core/plan/item.h"

namespace cleanup {

/// Folders that are empty by now go unless they are so young that somebody may be about to use them: those that were
/// made before this moment (nanoseconds since the epoch, by this machine's clock).
/// While files can be brought back, younger ones wait for the purge. When files of `kind` have gone for good, what lay
/// in a folder says how long it has been there, whenever a copy of the volume made it anew: rows that a retention takes
/// are old, orphans are as old as was asked for.
inline qint64 emptiedBornBefore(const Context &context, ItemKind kind, RemovalMode mode, qint64 minAgeSeconds)
{
    // By how much a file system's clock may be ahead of ours, in milliseconds: whatever is older than that has no age.
    constexpr qint64 longestClockError = 24LL * 3600 * 1000;
    const bool isOldByItsRows = mode == RemovalMode::Permanent && factsOf(kind).hasRow;
    return (context.clock() - (isOldByItsRows ? -longestClockError : minAgeSeconds * 1000)) * 1'000'000;
}
} // namespace cleanup
