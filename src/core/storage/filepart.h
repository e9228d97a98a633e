// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/storage/storagefigures.h"

#include <QSet>

/// One file of an inventory, as a list shows it.
struct FileEntry {
    Directory directory = Directory::Screenshots;
    QByteArray path; ///< Below its root.
    qint64 bytes = 0;
    ServerTime time; ///< Of its newest row, else its own.
    Standing standing = Standing::Live;
    RowKey execution; ///< 0: none.
    std::optional<RowKey> user;
};

/// Days of retention, by Directory.
using RetentionDays = std::array<int, 2>;

/// Paths below their roots, by Directory.
using FilePaths = std::array<QSet<QByteArray>, 2>;

/// A part of all files, as a chart or a table shows it. What is not set is no condition.
struct FilePart {
    std::optional<Directory> directory{};
    std::optional<Standing> standing{};
    std::optional<std::pair<int, int>>
        ageDays{}; ///< Whole days: older than the first, up to the second; of rows' times.
    std::optional<qint64> day{}; ///< Since 1970-01-01, UTC, of the newest row.
    std::optional<std::optional<RowKey>> user{}; ///< Of named files.
    std::optional<RowKey> execution{};
    std::optional<QByteArray> type{};
};

/// The files of a part, largest first.
struct FileSelection {
    std::vector<FileEntry> files;
    Tally all; ///< Of the whole part, which may be more than what is listed.
};

/// Everything of the plan but the items with these paths unticked.
Selection selectionOf(const Plan &plan, const FilePaths &only);

/// At most `most` files of the part. Looks at every file: for a worker.
FileSelection selectFiles(const Inventory &inventory, const FilePart &part, const RetentionDays &days, size_t most);
