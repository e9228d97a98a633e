// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/context.h"
#include "core/plan.h"
#include "core/result.h"
#include "core/target.h"

#include <QList>

namespace gui {

/// One cleanup as a person chose it.
struct CleanupChoice {
    ItemKind kind = ItemKind::Execution;
    int days = 7; ///< Retention; files only.
    QList<ExecutionId> only{}; ///< Executions only; empty: all stuck ones.

    QString title() const; ///< "Downloads", "Stuck executions".
    QString description() const; ///< "older than 7 days".
    /// Makes the plan; for workers.
    Result<PlanPtr> plan(const Target &target, const cleanup::Context &context) const;
    /// The same cleanup for a terminal or cron.
    QString commandLine(const QString &profile, RemovalMode mode, bool overridesGuards) const;
};

} // namespace gui
