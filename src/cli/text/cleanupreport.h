// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/run.h"

namespace cli {

class JsonWriter;

/// What one cleanup, undo or purge has to tell a script: the members of the contract's JSON object but `items` and
/// `error`. As it stands before anything happened it is the report of a failure.
struct CleanupReport {
    std::optional<QString> command; ///< Nothing where the command line names none.
    bool isDryRun = false;
    RunId run;
    std::optional<ServerTime> cutoff;
    Counts planned;
    std::optional<qint64> allocated; ///< Bytes that what is planned holds on disk, in blocks, where that is known.
    RunResult result;
    Interlocks interlocks; ///< As far as they were asked.

    void setPlan(const Plan &plan);
    void setResult(RunResult done);

    void write(JsonWriter &json) const;
};

/// Array elements for `items`: every item of the plan, with what became of it. Without a result: planned.
void writeItems(JsonWriter &json, const Plan &plan, const RunResult *result);
/// The same for an undo or a purge, which have no plan of items.
void writeItems(JsonWriter &json, const RunResult &result);

/// `guards`: every condition between the plan and its run, good ones included; empty where it was not asked.
void writeGuards(JsonWriter &json, const Interlocks &interlocks);

/// {"executions": …, "bytes": …}, and "allocated_bytes" where those are known.
void writeCounts(JsonWriter &json, QLatin1StringView key, const Counts &counts, std::optional<qint64> allocated = {});

} // namespace cli
