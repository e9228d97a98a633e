// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/schemapresets.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Of a runner that has neither screenshots nor downloads.
SchemaMapping withoutFiles()
{
    SchemaMapping schema;
    schema.screenshots.table.clear();
    schema.downloads.table.clear();
    return schema;
}

/// A workflow that waits for a time or a call is asleep: it ends by itself, however long that takes.
SchemaMapping n8n()
{
    SchemaMapping schema = withoutFiles();
    schema.executions = u"execution_entity"_s;
    schema.executionUser.clear();
    schema.executionStarted = u"startedAt"_s;
    schema.executionCompleted = u"stoppedAt"_s;
    schema.executionError.clear();
    schema.statuses = {.running = {u"running"_s},
                       .pending = {u"new"_s},
                       .failed = {u"crashed"_s, u"error"_s},
                       .finished = {u"success"_s, u"canceled"_s, u"waiting"_s, u"unknown"_s}};
    return schema;
}

SchemaMapping airflow()
{
    SchemaMapping schema = withoutFiles();
    schema.executions = u"dag_run"_s;
    schema.executionUser.clear();
    schema.executionStatus = u"state"_s;
    schema.executionStarted = u"start_date"_s;
    schema.executionCompleted = u"end_date"_s;
    schema.executionError.clear();
    schema.statuses = {.running = {u"running"_s, u"restarting"_s},
                       .pending = {u"queued"_s},
                       .failed = {u"failed"_s},
                       .finished = {u"success"_s}};
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
        {.name = "n8n", .title = u"n8n"_s, .schema = n8n()},
        {.name = "airflow", .title = u"Airflow"_s, .schema = airflow()},
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
