// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMap>
#include <QString>
#include <optional>

namespace storage {

class Root;

/// What a root itself remembers of the last run in it, whatever becomes of the database: one that has gone back in
/// time, or is a copy of another moment, does not know this run.
struct RootMark {
    qint64 counter = 0; ///< The run's key in the journal; 0: only set up.
    QString nonce; ///< The run's word in the journal.
    QString run; ///< Its name, for people; empty: only set up.
    qint64 serverTime = 0; ///< The server's clock, microseconds since the epoch; for people.
    QMap<QString, qint64> sequences; ///< By qualified name: what the service's key sequences had given out.
    friend bool operator==(const RootMark &, const RootMark &) = default;
};

/// Nothing where the root has never been marked. Errors: Storage (no own folder, damaged, a link in its place).
Result<std::optional<RootMark>> readMark(const Root &root);
/// Written in place into the older of two checksummed slots and synced: a power cut leaves the newer one, a full volume
/// is no obstacle once the file is there. Errors: Storage.
Result<void> writeMark(const Root &root, const RootMark &mark);

} // namespace storage
