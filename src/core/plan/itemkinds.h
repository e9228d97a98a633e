// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/item.h"

/// What a kind of item is, for everybody who neither plans nor carries it out.
struct ItemKindFacts {
    ItemKind kind = ItemKind::Execution;
    QLatin1StringView name; ///< "orphan": an item in JSON and in the journal.
    QLatin1StringView inCounts; ///< "orphan_files": among counts in JSON and in the journal.
    QLatin1StringView heartbeat; ///< "orphans": what the monitoring calls a cleanup of them.
    /// The folder of retention's kinds; the others have none, or a section each.
    std::optional<Directory> directory;
    bool hasRow = true; ///< An item is a row of the service's tables.
    bool namesFile = true; ///< An item has a path, be it one where nothing lies any more.
    bool takesFile = false; ///< With an item its file goes, so that a permanent run of it is for good.
    const char *counted; ///< "%Ln orphan(s)", in the window.
    const char *spelledOut; ///< "%n orphaned file(s)", on the command line.
};

const ItemKindFacts &factsOf(ItemKind kind);

/// "12 410 orphans", as the window says it.
QString countedItems(ItemKind kind, qint64 number);
/// "12410 orphaned files", as the command line says it, the same in each language's numbers.
QString spelledOutItems(ItemKind kind, qint64 number);
