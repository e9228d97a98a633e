// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/inventory.h"

/// What the tables alone say, without a look at any file: fast, and right as far as the service records what it does.
struct Statistics {
    /// The rows of one day; `bytes` of those that record a size.
    struct Day {
        qint64 day = 0; ///< Since 1970-01-01, UTC.
        Tally tally;
    };
    struct FileRows {
        qint64 rows = 0;
        qint64 recordedBytes = 0;
        qint64 withoutSize = 0;
        qint64 withoutTime = 0;
        Tally expired; ///< Older than the retention in force, and not protected; bytes as recorded.
        std::vector<Day> days; ///< Ascending.
    };
    /// The executions that started on one day.
    struct ExecutionDay {
        qint64 day = 0;
        qint64 executions = 0;
    };

    ServerTime takenAt;
    std::vector<FileRows> files; ///< By Directory; none where the service keeps no files.
    std::vector<ExecutionDay> executions; ///< Ascending.

    bool hasFiles() const { return !files.empty(); }
    const FileRows &of(Directory directory) const { return files[static_cast<size_t>(directory)]; }
};
