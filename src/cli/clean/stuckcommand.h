// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/clean/cleanupcommand.h"

namespace cli {

/// scrapazoidctl stuck: marks stuck executions failed, in the service's own words.
class StuckCommand : public CleanupCommand {
public:
    QByteArray name() const override { return "stuck"; }
    QString summary() const override;
    QString details() const override;

protected:
    Options ownOptions() const override;
    Result<void> readOwnOptions() override;
    Result<PlanPtr> plan(const cleanup::Context &context) override;
    QStringList summaryOf(const Plan &plan) const override;
    QString questionFor(const Plan &plan, RemovalMode mode) const override;
    QStringList dryRunOf(const Plan &plan) const override;
    QStringList nothingToDo(const Plan &plan) const override;
    QStringList resultOf(const Plan &plan, const RunRequest &request, const RunResult &result) const override;
};

} // namespace cli
