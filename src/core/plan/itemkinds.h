// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/item.h"

#include <QStringList>

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
    QLatin1StringView logged
        = {}; ///< "orphans": in a watcher's log, which is never translated; the others are counted there by themselves.
    const char *counted; ///< "%Ln orphan(s)", in the window.
    const char *spelledOut; ///< "%n orphaned file(s)", on the command line.
    const char *policy; ///< "Orphans", in the window: a cleanup of nothing else.
    const char *content; ///< "orphans": among the contents of a cleanup; retention's names its days.
    std::array<const char *, directories.size()> titles; ///< "Orphans, screenshots": a section in the window.
    const char *because; ///< "no row names it": why an item goes, in the window.
    const char *nothing; ///< There is none, in the window.
    const char *rule; ///< The rule in the history: %1 the folder, %2 the age or limit, %n days.
    const char *heading; ///< Above a section on the command line: %1 the age, %2 the cutoff, %3 the root, %n days.
};

const ItemKindFacts &factsOf(ItemKind kind);

/// "12 410 orphans", as the window says it.
QString countedItems(ItemKind kind, qint64 number);
/// "12410 orphaned files", as the command line says it, the same in each language's numbers.
QString spelledOutItems(ItemKind kind, qint64 number);
/// One of a kind's texts, translated, with the values that it wants; which of them it wants is its own business.
QString textOfKind(const char *text, const QStringList &values = {}, int days = -1);
