// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/measureworkload.h"
#include "core/capacity/capacity.h"
#include "core/plan/policy.h"
#include "gui/capacity/capacityreport.h"
#include "gui/widgets/controls.h"

#include <array>
#include <memory>
#include <optional>

namespace gui {

namespace Ui {
class CapacityInputs;
}

/// What a capacity plan assumes: a workload beside the measured one, days, what-ifs and the volume. Knows nothing of a
/// connection; what is wanted of one it asks for.
class CapacityInputs : public Card {
    Q_OBJECT

public:
    explicit CapacityInputs(QWidget *parent = nullptr);
    ~CapacityInputs() override;

    /// What the fields say; where one shows a measured figure, that figure and not what is left of it by rounding.
    CapacityPlan plan() const;
    double monthlyGrowth() const; ///< Per cent.
    /// Per cent; of the measured days, as far as they can tell.
    double measuredGrowth() const;
    /// Of the volume that is asked about instead of the folders' own; 0: none.
    double volumeBytes() const;
    double targetPercent() const; ///< Of the volume, that use is to stay under.
    int windowDays() const; ///< How many complete days are to be measured.

    /// The figures of the service's manual, and these days.
    void reset(const std::array<int, 2> &days);
    void setDays(const std::array<int, 2> &days);
    /// Beside the fields; nothing where nothing has been measured.
    void showMeasured(const std::optional<cleanup::MeasuredWorkload> &measured);
    /// Into the fields.
    void useMeasured();
    /// What the days in the fields would free, and what is in force: sentences, empty where there is nothing to say.
    void showFreed(const QString &sentence);
    QString freed() const;
    void showInForce(const QString &sentence);
    /// Whether days can be tried and agreed on, and whether there is an agreement to end.
    void setConnected(bool isConnected, bool isAgreed);

    /// Each field with its measured figure, for paper.
    QList<CapacityReport::Input> listed() const;

signals:
    void changed(); ///< Once for a change of several fields.
    void windowChanged();
    /// Empty: the profile's own.
    void applyWanted(const std::optional<std::array<int, 2>> &days);
    void previewWanted(const CleanupPolicy &policy);

private:
    void connectControls();
    void change();
    Workload assumptions() const;
    std::array<int, 2> days() const;

    std::unique_ptr<Ui::CapacityInputs> m_ui;
    std::optional<cleanup::MeasuredWorkload> m_measured;
    bool m_isFilling = false; ///< Several fields are being set: one change at the end.
};

} // namespace gui
