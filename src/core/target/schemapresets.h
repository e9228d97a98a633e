// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target/target.h"

#include <vector>

/// What the tables of a job runner are called, as it makes them itself.
struct SchemaPreset {
    QByteArray name; ///< "n8n": for the configuration.
    QString title; ///< "n8n": a proper name.
    SchemaMapping schema;
    /// How long an execution may run before it counts as stuck, where nobody has said it. Only Scrapazoid ends its own
    /// after five minutes: of what may well run for hours, a day.
    qint64 maxExecutionTime = qint64{24} * 3600;
};

/// Scrapazoid is the first.
const std::vector<SchemaPreset> &schemaPresets();

/// The one whose names these are, all of them; nullptr: somebody's own.
const SchemaPreset *presetOf(const SchemaMapping &schema);

/// Takes over everything that the preset says.
void apply(const SchemaPreset &preset, Target &target);
