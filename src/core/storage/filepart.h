// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/plan/policy.h"
#include "core/storage/storagefigures.h"

/// One file of an inventory, as a list shows it.
struct FileEntry {
    Directory directory = Directory::Screenshots;
    QByteArray path; ///< Below its root.
    qint64 bytes = 0;
    qint64 allocated = 0; ///< Bytes of its blocks on disk.
    ServerTime time; ///< Of its newest row, else its own.
    Standing standing = Standing::Live;
    RowKey execution; ///< 0: none.
    std::optional<RowKey> user;
    qsizetype number = -1; ///< In its inventory; -1: in none.
};

/// Days of retention, by Directory.
using RetentionDays = std::array<int, 2>;

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

    friend bool operator==(const FilePart &, const FilePart &) = default;
};

/// Whether a file belongs to a part. Refers to both of its arguments.
class Belonging {
public:
    Belonging(const Inventory &inventory, const FilePart &part);
    bool operator()(const DirectoryInventory &directory, qsizetype file, Standing standing) const;

private:
    bool isRightTime(qint64 time) const;

    const Inventory &m_inventory;
    const FilePart &m_part;
    qint64 m_execution = 0; ///< Of the part, by number.
    std::optional<qint64> m_user; ///< Likewise; empty: files of nobody.
};

/// Everything of the plan but the items with these paths unticked.
Selection selectionOf(const Plan &plan, const FilePaths &only);

/// What is older has expired.
ServerTime cutoffOf(const Inventory &inventory, Directory directory, const RetentionDays &days);
/// One file as a list shows it.
FileEntry entryOf(const Inventory &inventory, Directory directory, qsizetype file, Standing standing);
