// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/storagelook.h"
#include "core/automation/overview.h"
#include "core/storage/filepart.h"

#include <QStringList>

#include <optional>

namespace cli {

class JsonWriter;

/// What `stats` says, as text and as JSON. By reference for the length of one call.
struct StatsReport {
    const Overview &overview;
    const cleanup::StorageLook *look; ///< Null: only what the database says.
    std::optional<qint64> historyBytes; ///< What the console itself holds in the database; none before `setup`.
    RetentionDays days;
    int most; ///< Rows of each list.

    QStringList text() const;
    /// Members of an object that has been begun.
    void write(JsonWriter &json) const;
};

} // namespace cli
