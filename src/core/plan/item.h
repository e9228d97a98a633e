// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/servertime.h"
#include "core/plan/fileidentity.h"

#include <QByteArray>
#include <QString>
#include <array>
#include <optional>

/// What an item of a plan is. What each of them is like: see core/itemkinds.h.
enum class ItemKind { Execution, Screenshot, Download, Orphan, Missing };
inline constexpr std::array itemKinds{ItemKind::Execution, ItemKind::Screenshot, ItemKind::Download, ItemKind::Orphan,
                                      ItemKind::Missing};

/// The two folders of the service, each with its own table.
enum class Directory { Screenshots, Downloads };

/// What became of an item.
enum class Outcome {
    Planned, ///< Not run (yet).
    Done,
    Changed, ///< Not what the preview showed any more: left alone.
    Vanished, ///< The row was gone already.
    Protected, ///< Pinned, its execution is live again, or a row means its file by now: left alone.
    Failed, ///< Could not be done; `reason` says why; row and file are where they were.
    Undone, ///< Was done and has been taken back.
    Purged, ///< Was done and its quarantined file has been deleted for good.
    InUse, ///< Another transaction held its row: left alone.
    KeptByDatabase, ///< A trigger or a rule of the database kept the row; row and file are where they were.
};

/// What the plan found at an item's path.
enum class FileState : quint8 {
    None, ///< The item has no file (an execution).
    Present, ///< A regular file; `identity` holds.
    Gone, ///< ENOENT.
    Problem, ///< Something a run must refuse; `problem` says what.
};

/// Why a file item cannot be touched, or why a row is kept.
enum class Problem : quint8 {
    None,
    OutsideRoot, ///< "outside the root"
    NotAFileName, ///< "not a file name"
    NotRegular, ///< "not a regular file"
    SymbolicLink, ///< "a symbolic link is never followed"
    Unreadable, ///< The folder could not be read.
    LiveExecution, ///< Kept: its execution is running or pending and not stuck.
    Pinned, ///< Kept: its execution is pinned.
    NoTimestamp, ///< Kept: NULL, infinite.
    FutureTimestamp, ///< Kept: later than the server's now.
    NoStart, ///< Kept: unfinished without started_at, never stuck by the rule.
    SharedFile, ///< The row goes, its file stays: another row names it.
    TooYoung, ///< Kept: younger than the least age an orphan or a missing row must have.
    PartialDownload, ///< Kept: by its name the service is still writing it.
    NamedElsewhere, ///< Kept: a row names it under a prefix that is not configured.
    MayBeElsewhere, ///< Kept: the end of the row's path fits a file, its beginning no prefix that is configured.
    MayBeMeant, ///< Kept: another row may mean this file by another way of writing its path.
    TwoFiles, ///< Kept: the row's path leads to two files below the root.
    InQuarantine, ///< Kept: the row's file lies in the console's quarantine.
    NotContent, ///< Kept: by its name it was never the service's content.
    OwnedElsewhere, ///< Kept: a column of another table of the database names it.
    Sidecar, ///< Kept: its name is that of a file beside it, which a row names, and an ending.
};

/// A row of one of the two file tables.
struct FileRow {
    Directory table = Directory::Screenshots;
    RowKey id;
    friend bool operator==(const FileRow &, const FileRow &) = default;
};

/// How a run removes files.
enum class RemovalMode {
    Quarantine,
    Permanent,
    Archive, ///< Copied to an archive, compared, and only then removed: an undo brings them back from there.
};
/// Whether an undo can bring back what went so.
constexpr bool comesBack(RemovalMode mode)
{
    return mode != RemovalMode::Permanent;
}

QString toName(ItemKind kind); ///< "execution", "screenshot", "download", "orphan", "missing"
QString toName(Directory directory); ///< "screenshots", "downloads"
QString toName(Outcome outcome); ///< "planned", "done", "changed", "vanished", "protected", "failed", "undone",
                                 ///< "purged", "in use", "kept by the database"
QString toName(RemovalMode mode); ///< "quarantine", "permanent", "archive"
std::optional<ItemKind> itemKindFromName(QStringView name);
std::optional<Outcome> outcomeFromName(QStringView name);
std::optional<Directory> directoryFromName(QStringView name);

/// The sentence for people and for `reason` in JSON, translated.
QString describe(Problem problem);
/// The same, with the row that the problem is about: "may be meant by row #12 of downloads".
QString describe(Problem problem, const std::optional<FileRow> &because);

ItemKind itemKindOf(Directory directory); ///< What retention takes of it.
constexpr Directory otherThan(Directory directory)
{
    return directory == Directory::Screenshots ? Directory::Downloads : Directory::Screenshots;
}

/// Items of one kind in one directory: what a section of a plan and a batch of a run consist of.
struct ItemPart {
    ItemKind kind = ItemKind::Screenshot;
    std::optional<Directory> directory; ///< Empty for executions.
    friend bool operator==(const ItemPart &, const ItemPart &) = default;
    friend auto operator<=>(const ItemPart &, const ItemPart &) = default;
};
inline constexpr std::array directories{Directory::Screenshots, Directory::Downloads};
/// What retention takes of a directory.
inline ItemPart partOf(Directory directory)
{
    return {.kind = itemKindOf(directory), .directory = directory};
}
/// Everything that has a directory. Rows that were missing their file come before files that had no row.
inline constexpr std::array<ItemPart, 6> fileParts{{{ItemKind::Screenshot, Directory::Screenshots},
                                                    {ItemKind::Download, Directory::Downloads},
                                                    {ItemKind::Missing, Directory::Screenshots},
                                                    {ItemKind::Missing, Directory::Downloads},
                                                    {ItemKind::Orphan, Directory::Screenshots},
                                                    {ItemKind::Orphan, Directory::Downloads}}};
