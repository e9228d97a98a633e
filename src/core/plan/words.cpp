// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/words.h"

#include "core/tr.h"

QString toWord(Directory directory)
{
    return directory == Directory::Screenshots ? Tr::tr("screenshots", "of a folder or a table")
                                               : Tr::tr("downloads", "of a folder or a table");
}

QString toWord(ItemKind kind)
{
    switch (kind) {
    case ItemKind::Execution: return Tr::tr("execution");
    case ItemKind::Screenshot: return Tr::tr("screenshot");
    case ItemKind::Download: return Tr::tr("download");
    case ItemKind::Orphan: return Tr::tr("orphan");
    case ItemKind::Missing: return Tr::tr("row without a file");
    }
    return {};
}

QString toWord(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Planned: return Tr::tr("planned", "what became of an item");
    case Outcome::Done: return Tr::tr("done", "what became of an item");
    case Outcome::Changed: return Tr::tr("changed", "what became of an item");
    case Outcome::Vanished: return Tr::tr("vanished", "what became of an item");
    case Outcome::Protected: return Tr::tr("protected", "what became of an item");
    case Outcome::Failed: return Tr::tr("failed", "what became of an item");
    case Outcome::Undone: return Tr::tr("undone", "what became of an item");
    case Outcome::Purged: return Tr::tr("purged", "what became of an item");
    case Outcome::InUse: return Tr::tr("in use", "what became of an item");
    case Outcome::KeptByDatabase: return Tr::tr("kept by the database", "what became of an item");
    }
    return {};
}
