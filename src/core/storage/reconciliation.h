// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/inventory.h"

#include <QString>

/// One step from what the database says a directory holds to what its volume says. Steps add up: each `Sum` is what
/// stands above it, all in all.
struct ReconciliationStep {
    enum class Kind {
        Recorded, ///< What the rows say.
        Missing,
        Unfound, ///< Rows without a file here that stay all the same.
        Elsewhere,
        Repeated,
        WrongSize,
        Unrecorded,
        Orphans,
        Unnamed, ///< Files without a row that stay all the same.
        Foreign,
        Names, ///< Sum: the sizes of all names.
        FurtherNames,
        Blocks, ///< Rounding up to blocks, less what holes do not occupy.
        Folders,
        Quarantine,
        Versions, ///< This and the next two only of a root in an object store.
        Markers,
        Uploads,
        Disk, ///< Sum: `du` of the folder.
        Bucket, ///< The same of a root in an object store: what it keeps below the root.
    };
    Kind kind = Kind::Recorded;
    qint64 bytes = 0; ///< To be added; in a sum, the sum.
    qint64 count = 0; ///< Files or rows that it is about; 0 where that means nothing.
    bool isKnown = true; ///< Else nobody could look, and a sum lacks what was not seen.

    bool isSum() const { return kind == Kind::Names || isEnd(); }
    bool isEnd() const { return kind == Kind::Disk || kind == Kind::Bucket; } ///< The last one.
};

/// Every step, those of nothing included. The sums are measured, not added up.
std::vector<ReconciliationStep> reconcile(const DirectoryInventory &part);

/// A stable name for scripts: "recorded", "missing", …
QString toName(ReconciliationStep::Kind kind);
/// What a step is, for people.
QString describe(const ReconciliationStep &step);

/// Where its files come from a report, a sentence that says so; else empty.
QString describeReport(const DirectoryInventory &part);

/// What lies on the volume of these directories and below none of them: files of others, and what the file system keeps
/// for itself; what of ours could not be looked into is among them. Nothing where the volume is not known.
std::optional<qint64> bytesOfOthers(const Inventory &inventory, Directory onVolumeOf);
