// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/inventory.h"

#include <QString>

/// What lay in a directory at the end of a day: its last look, kept by the console.
struct Snapshot {
    qint64 day = 0; ///< Since 1970-01-01, UTC.
    Directory directory = Directory::Screenshots;
    ServerTime takenAt;
    Tally files;
    qint64 allocated = 0;
    qint64 rows = 0;
    qint64 recordedBytes = 0;
    Tally orphans;
    qint64 missingRows = 0;
};

/// By what use is told apart.
enum class Dimension { Directory, User, Type };

/// One part of what two days differ in.
struct GrowthPart {
    Dimension dimension = Dimension::Directory;
    Directory directory = Directory::Screenshots;
    QString name; ///< User or type; empty: none has one; "*": all others.
    Tally before;
    Tally after;
};

/// The difference between two days. Where both have a snapshot it is what lay there; else it is made of today's rows by
/// their time, which knows nothing of what went meanwhile.
struct Growth {
    bool isFromSnapshots = false;
    std::vector<GrowthPart> parts; ///< Largest change first.
};
