// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/storage/inventory.h"
#include "core/storage/volume.h"

#include <QList>
#include <map>

/// What one cleanup has moved to quarantine and nobody has brought back or deleted yet.
struct QuarantineOfRun {
    RunId run;
    Counts files; ///< By the journal.
    std::optional<ServerTime> until; ///< From then on a purge, or the next cleanup, deletes it.
    bool isDue = false; ///< That time has come.
    std::map<Directory, Tally> onDisk = {}; ///< Of the folders that could be looked into, in allocated bytes.

    Tally total() const
    {
        Tally sum;
        for (const auto &[directory, tally] : onDisk)
            sum += tally;
        return sum;
    }
};

/// All that waits in quarantine by the journal, with what it takes up on disk. A run that is not over yet is not in it.
struct Quarantine {
    ServerTime takenAt;
    bool isSetUp = false; ///< Without the journal nobody knows.
    QList<QuarantineOfRun> runs = {}; ///< Oldest first; none is empty by the journal.
    std::map<Directory, QString> trouble = {}; ///< Folders that could not be looked into, with the reason: their files
                                               ///< are not among the bytes.
    std::map<Directory, Volume> apart = {}; ///< The folders' volumes, one folder of those that lie on the same one.

    bool isEmpty() const { return runs.isEmpty(); }
    /// Null where it has nothing in quarantine.
    const QuarantineOfRun *find(const RunId &run) const;
    /// Of that run; of all where it is null.
    Quarantine only(const RunId &run) const;
    Tally total() const;
    Counts files() const;
    /// The earliest and the last moment at which some of it may go; nothing where there is none.
    std::optional<ServerTime> first() const;
    std::optional<ServerTime> last() const;
    /// How much of it lies on the volume that `apart` has for that folder.
    qint64 bytesOn(Directory volume) const;
};
