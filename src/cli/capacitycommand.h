// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/measureworkload.h"
#include "cli/command.h"

namespace cli {

/// scrapazoidctl capacity: the manual's planning formula on given or measured figures.
class CapacityCommand : public Command {
public:
    QByteArray name() const override { return "capacity"; }
    QString summary() const override;
    QString details() const override;
    Options options() const override;

private:
    Result<int> run() override;
    void report(JsonWriter &json) override;
    /// Figures of the command line over those of `plan`. Errors: Usage.
    Result<void> takeGiven(CapacityPlan &plan) const;
    Result<void> takeSize(const QByteArray &option, double &size) const;
    Result<void> takeNumber(const QByteArray &option, double &number, double least, double most) const;

    std::optional<CapacityPlan> m_plan;
    std::optional<cleanup::MeasuredWorkload> m_measured;
};

} // namespace cli
