// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/inventory.h"

#include <array>

/// One directory in figures. Retention can be asked for any number of days without another look at the files.
struct DirectoryFigures {
    Tally files; ///< All of them; bytes of each file once.
    // Files that may go count the bytes that go with them: none where they have other names.
    std::vector<Tally> ages; ///< Files that retention may take, by age: [n] more than n and up to n + 1 days.
    std::vector<qint64> allocatedAges; ///< Of `ages`: the blocks that go with them.
    Tally orphans;
    qint64 allocatedOrphans = 0; ///< Likewise.
    Tally kept; ///< All other files, and what bytes the others leave.
    std::vector<std::pair<qint64, Tally>> byDay; ///< By day (since 1970-01-01, UTC) of their newest row, ascending.

    /// What a retention of so many days would take, exactly as a plan made at the same time.
    Tally expired(int days) const;
    Tally live(int days) const;
    /// The blocks that go with `expired`.
    qint64 allocatedExpired(int days) const;
    // The same files with their blocks as bytes: what a person is promised.
    Tally expiredOnDisk(int days) const { return {.count = expired(days).count, .bytes = allocatedExpired(days)}; }
    Tally orphansOnDisk() const { return {.count = orphans.count, .bytes = allocatedOrphans}; }
};

/// A tally for each of the two directories.
struct PairTally {
    std::array<Tally, 2> parts; ///< By Directory.
    Tally total() const { return {parts[0].count + parts[1].count, parts[0].bytes + parts[1].bytes}; }
    Tally &of(Directory directory) { return parts[static_cast<size_t>(directory)]; }
    const Tally &of(Directory directory) const { return parts[static_cast<size_t>(directory)]; }
};

/// What everything that shows storage is made of.
struct StorageFigures {
    struct User {
        std::optional<RowKey> user; ///< Empty: executions without one, or rows without an execution.
        PairTally use;
    };
    struct Execution {
        RowKey execution;
        std::optional<RowKey> user;
        PairTally use;
    };
    struct Type {
        QByteArray extension; ///< Lower-case, without the dot; empty: none.
        PairTally use;
    };
    struct File {
        Directory directory = Directory::Screenshots;
        qsizetype file = 0; ///< Its number in the inventory.
    };

    std::vector<DirectoryFigures> directories; ///< By Directory.
    std::vector<User> users; ///< All, largest first; files that a row names.
    std::vector<Execution> executions; ///< The largest.
    std::vector<Type> types; ///< All, largest first; every file.
    std::vector<File> largest; ///< Over both directories, largest first.

    const DirectoryFigures &of(Directory directory) const { return directories[static_cast<size_t>(directory)]; }

    /// Adds up an inventory; for a million files some tenths of a second. `most`: of the largest files and executions.
    static StorageFigures of(const Inventory &inventory, size_t most = 1000);
};

/// The extension of a file's name as `StorageFigures::Type` has it.
QByteArray extensionOf(const QByteArray &path);
