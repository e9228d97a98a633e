// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/measureworkload.h"
#include "cleanup/look/storagelook.h"
#include "cli/frame/command.h"

namespace cli {

/// scrapazoidctl capacity: the manual's planning formula on given or measured figures, the retention that a volume
/// allows, and when it is full.
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
    Result<void> measure(int window, CapacityPlan &plan);
    void tellVolume() const;
    void tellDates() const;
    int longestDays() const;

    std::optional<CapacityPlan> m_plan;
    std::optional<cleanup::MeasuredWorkload> m_measured;
    cleanup::StorageLookPtr m_look; ///< With m_measured.
    double m_volumeBytes = 0; ///< 0: unknown.
    double m_otherBytes = 0; ///< On it, of others.
    double m_share = 0.75; ///< Of the volume, that is to be used at most.
    Forecast m_projection; ///< With m_measured.
};

} // namespace cli
