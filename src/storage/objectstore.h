// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/base/servertime.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace storage {

/// What an object store has been seen to do with an object of ours.
struct BucketAbilities {
    bool listsAtOnce = false; ///< What was just written is in the next list.
    bool keepsVersions = false; ///< A deletion hides, and taking its marker away brings the content back.
    bool deletesOnCondition = false; ///< A deletion for other content than what lies there is refused.
    bool deletesManyOnCondition = false; ///< The same in a batch.
    bool putsOnCondition = false; ///< Writing what must be new, or must replace something known, is refused otherwise.

    /// How files are removed: A: hidden by markers, each for known content only; B: hidden by markers, looked at, and
    /// shown again where a marker hides something else; C: copied, and deleted for known content only; D: not at all.
    char tier() const
    {
        if (listsAtOnce && keepsVersions)
            return deletesManyOnCondition ? 'A' : 'B';
        return listsAtOnce && deletesOnCondition ? 'C' : 'D';
    }
    bool mayRemove() const { return tier() == 'A' || tier() == 'B'; }
    friend bool operator==(const BucketAbilities &, const BucketAbilities &) = default;
};

/// What a diagnosis says of a root in an object store.
struct ObjectStoreFacts {
    QString bucket; ///< With its server, for people.
    bool isEncrypted = false; ///< TLS.
    QString credentials; ///< Where those came from that it is asked with, for people.
    std::optional<Error> trouble; ///< Why nothing else could be asked.
    qint64 clockAheadSeconds = 0; ///< This machine's minus the server's.
    QString versioning; ///< By the bucket's settings: "Enabled", "Suspended"; empty: never, or nobody may ask.
    std::optional<BucketAbilities> abilities; ///< Nothing where they could not be tried.
    QString trialTrouble; ///< Then why not.
    QStringList expiringRules; ///< Rules of the bucket's own that take away what quarantine keeps, a fragment each.
    bool locksObjects = false; ///< Object Lock: what is purged may have to stay.
    /// When the report of S3 Inventory was made that takes the place of listing, or why there is none to be used.
    /// Nothing where the bucket is listed.
    std::optional<Result<ServerTime>> report;
};

} // namespace storage
