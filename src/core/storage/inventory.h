// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keylist.h"
#include "core/plan/item.h"
#include "core/plan/rowfacts.h"
#include "core/storage/volume.h"

#include <functional>
#include <memory>
#include <vector>

/// Files or rows, and the bytes that go with them.
struct Tally {
    qint64 count = 0;
    qint64 bytes = 0;

    void add(qint64 size)
    {
        ++count;
        bytes += size;
    }
    Tally &operator+=(const Tally &other)
    {
        count += other.count;
        bytes += other.bytes;
        return *this;
    }
    friend bool operator==(const Tally &, const Tally &) = default;
};

/// Where a file stands under a retention rule.
enum class Standing : quint8 {
    Live, ///< It stays: a row that stays names it or may mean it, or it is no orphan yet.
    Expired, ///< All its rows are older than the retention and nothing protects them.
    Orphan, ///< No row of either table names it, and nothing else keeps it.
};

/// What the rows of one table say, all of them counted.
struct RowTotals {
    qint64 rows = 0;
    qint64 recordedBytes = 0; ///< Of the rows that have a size.
    qint64 withoutSize = 0;
    Tally missing; ///< Rows whose file is gone for certain, with the bytes they record: what a plan takes.
    Tally unfound; ///< Rows whose file was not found and that a plan leaves, with the bytes they record.
    Tally elsewhere; ///< Rows that lead outside the folder, with the bytes they record.
    Tally repeated; ///< Rows beyond the first that name a file, with the bytes they record.
    Tally unrecorded; ///< Rows without a size whose file is there, with the bytes of those files.
    qint64 wrongSizes = 0; ///< First rows whose recorded size is not the file's.
    qint64 sizeError = 0; ///< What those files are larger than recorded, in all; negative: smaller.
};

/// What an object store keeps below a root that no list of its files shows.
struct HiddenContent {
    std::optional<Tally> versions; ///< Older ones, besides those in quarantine. Nothing where nobody may list them.
    qint64 markers = 0; ///< Deletions that are remembered, besides those of the quarantine.
    std::optional<Tally> uploads; ///< Begun and not finished, with what has arrived. Nothing likewise.
};

/// One directory, file by file: what the disk has and what the database knows of it. Columns of equal length, because
/// there may be millions. Never changed once made.
struct DirectoryInventory {
    enum Mark : quint8 {
        Named = 1, ///< A row of either table leads to it, or may.
        Protected = 2, ///< Retention leaves it whatever the days: a row that stays names it, or may mean it.
        FurtherName = 4, ///< Another name of a file that is counted already: it adds no bytes.
        Gone = 8, ///< Went while it was looked at.
        Foreign = 16, ///< Named, but by no row that the totals count as the one of a file that is here.
        Kept = 32, ///< Where no row names it: no orphan, because it is too young, unfinished or perhaps meant.
        SeveralNames = 64, ///< The file has other names, here or elsewhere: removing this one gives nothing back.
    };

    Directory directory = Directory::Screenshots;
    std::vector<qint64> sizes; ///< Bytes.
    std::vector<qint64> blocks; ///< Bytes of its blocks on disk; fewer than its size where it has holes.
    std::vector<qint64> modified; ///< Microseconds since the epoch.
    /// Of the newest row that names it, by whichever of its names, likewise; RowFacts::noTime where none has one.
    std::vector<qint64> rowTimes;
    std::vector<qint64> executions; ///< Of that row, by number in Inventory::executions; 0: none.
    std::vector<quint8> marks;
    std::function<QByteArray(qsizetype file)> path; ///< Below the root. Any thread.
    RowTotals rows;
    Tally files; ///< On disk; bytes of each file once.
    Tally furtherNames; ///< Of those, names that add no bytes, with the bytes that they seem to have.
    qint64 allocated = 0; ///< Blocks of the files, each once.
    qint64 folderBytes = 0; ///< Blocks of the folders themselves.
    /// Files in quarantine, and the blocks of the console's own folder; nothing where nobody could look into it.
    std::optional<Tally> quarantine = Tally();
    std::optional<HiddenContent> hidden; ///< Where the root lies in an object store.
    qint64 oddEntries = 0; ///< Links, sockets and the like.
    std::optional<ServerTime> listedAt; ///< Where its files come from a report: when that was made.
    std::optional<Volume> volume;
    quint64 device = 0; ///< The volume's number on this machine: equal where both folders lie on one.
    QString trouble; ///< Why the folder could not be scanned (whole); empty where it was.

    qsizetype size() const { return static_cast<qsizetype>(sizes.size()); }
    bool has(qsizetype file, Mark mark) const { return (marks[static_cast<size_t>(file)] & mark) != 0; }
    /// The bytes that a file adds: none for a further name.
    qint64 bytes(qsizetype file) const { return has(file, FurtherName) ? 0 : sizes[static_cast<size_t>(file)]; }
    /// The same of its blocks on disk.
    qint64 allocatedBytes(qsizetype file) const
    {
        return has(file, FurtherName) ? 0 : blocks[static_cast<size_t>(file)];
    }
    /// The bytes that its removal gives back, as a plan counts them.
    qint64 freedBytes(qsizetype file) const { return has(file, SeveralNames) ? 0 : sizes[static_cast<size_t>(file)]; }
    /// The same of its blocks.
    qint64 freedBlocks(qsizetype file) const { return has(file, SeveralNames) ? 0 : blocks[static_cast<size_t>(file)]; }
    /// `cutoff`: now minus the retention.
    Standing standing(qsizetype file, ServerTime cutoff) const
    {
        if (!has(file, Named))
            return has(file, Kept) ? Standing::Live : Standing::Orphan;
        const qint64 time = rowTimes[static_cast<size_t>(file)];
        return !has(file, Protected) && time != RowFacts::noTime && time < cutoff.microseconds ? Standing::Expired
                                                                                               : Standing::Live;
    }
    /// When it came: its newest row's time, else its own.
    ServerTime time(qsizetype file) const
    {
        const qint64 named = rowTimes[static_cast<size_t>(file)];
        return {named != RowFacts::noTime ? named : modified[static_cast<size_t>(file)]};
    }
};

/// Both directories at one moment of the server's clock.
struct Inventory {
    ServerTime takenAt;
    std::vector<DirectoryInventory> directories; ///< By Directory; without files where a root could not be opened.
    KeyNumbers executions; ///< What the directories' numbers of executions stand for.
    KeyNumbers userKeys; ///< Likewise, of `users`.
    /// Execution and its user by their numbers, ascending; empty without a user column.
    std::vector<std::pair<qint64, qint64>> users;
    qint64 elapsedMs = 0;

    const DirectoryInventory &of(Directory directory) const { return directories[static_cast<size_t>(directory)]; }
    /// Whether every file of both folders has been seen.
    bool isComplete() const;
    /// The user's number, of an execution by its own.
    std::optional<qint64> userOf(qint64 execution) const;
    /// For people: the user's key, of an execution by its number.
    std::optional<RowKey> userKeyOf(qint64 execution) const;
};

using InventoryPtr = std::shared_ptr<const Inventory>;
