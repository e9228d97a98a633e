// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/context.h"
#include "cleanup/session/session.h"
#include "cli/service/metricswriter.h"
#include "core/automation/automation.h"
#include "core/automation/statistics.h"
#include "core/base/result.h"
#include "core/execution/execution.h"
#include "core/plan/history.h"

#include <chrono>
#include <optional>

namespace cli {

/// What monitoring wants to know of an installation, again and again. Adding up the tables and the history takes longer
/// than the rest and is done once in a while.
class Metrics {
public:
    /// `tablesAge`: how old the tables' figures may be.
    explicit Metrics(std::chrono::seconds tablesAge)
        : m_tablesAge(tablesAge)
    {
    }

    /// Everything. Errors: Connection, Schema, Database, Stopped.
    Result<MetricsWriter> read(cleanup::Session &session, const cleanup::Context &context);
    /// That there is nothing to say.
    static MetricsWriter nothing();
    /// The same; where the database does not answer, what can be said without it. For scrapes.
    MetricsWriter readWhatThereIs(cleanup::Session &session, const cleanup::Context &context);

private:
    std::chrono::seconds m_tablesAge;
    std::optional<Statistics> m_tables;
    QList<RunTotals> m_runs;
    std::chrono::steady_clock::time_point m_tablesAt;
};

} // namespace cli
