// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/schemapresets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Of a runner that has neither screenshots nor downloads, nor columns for a user and a message.
SchemaMapping runner(const QString &table, const QString &status, const QString &started, const QString &completed,
                     const StatusWords &words)
{
    SchemaMapping schema{.executions = table,
                         .executionUser = {},
                         .executionStatus = status,
                         .executionStarted = started,
                         .executionCompleted = completed,
                         .executionError = {},
                         .statuses = words};
    schema.screenshots.table.clear();
    schema.downloads.table.clear();
    return schema;
}
} // namespace

const std::vector<SchemaPreset> &schemaPresets()
{
    static const std::vector<SchemaPreset> presets{
        {.name = "scrapazoid",
         .title = u"Scrapazoid"_s,
         .schema = {},
         .maxExecutionTime = StuckRule{}.maxExecutionTime},
        // A workflow that waits for a time or a call is asleep: it ends by itself, however long that takes.
        {.name = "n8n",
         .title = u"n8n"_s,
         .schema = runner(u"execution_entity"_s, u"status"_s, u"startedAt"_s, u"stoppedAt"_s,
                          {.running = {u"running"_s},
                           .pending = {u"new"_s},
                           .failed = {u"crashed"_s, u"error"_s},
                           .finished = {u"success"_s, u"canceled"_s, u"waiting"_s, u"unknown"_s}})},
        {.name = "airflow",
         .title = u"Airflow"_s,
         .schema = runner(u"dag_run"_s, u"state"_s, u"start_date"_s, u"end_date"_s,
                          {.running = {u"running"_s, u"restarting"_s},
                           .pending = {u"queued"_s},
                           .failed = {u"failed"_s},
                           .finished = {u"success"_s}})},
    };
    return presets;
}

const SchemaPreset *presetOf(const SchemaMapping &schema)
{
    const auto found = std::find_if(schemaPresets().begin(), schemaPresets().end(),
                                    [&](const SchemaPreset &preset) { return preset.schema == schema; });
    return found == schemaPresets().end() ? nullptr : &*found;
}

void apply(const SchemaPreset &preset, Target &target)
{
    target.schema = preset.schema;
    target.stuck.maxExecutionTime = preset.maxExecutionTime;
}
