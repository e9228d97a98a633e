// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/measureworkload.h"
#include "cleanup/storagelook.h"
#include "core/policy.h"
#include "gui/session/session.h"

#include <QWidget>
#include <memory>

class QLabel;
class QSpinBox;

namespace gui {

class DataTable;
class LineChart;
namespace Ui {
class CapacityPage;
}

/// How much, until when, at which retention: the measured workload beside editable assumptions, a projection that
/// follows every slider, and the questions in reverse. Changes nothing; a retention is tried by previewing what it
/// would remove.
class CapacityPage : public QWidget {
    Q_OBJECT

public:
    explicit CapacityPage(Session &session, QWidget *parent = nullptr);
    ~CapacityPage() override;

    bool isSettled() const { return m_measured.has_value() && m_look; }
    void showLook(const cleanup::StorageLookPtr &look);
    /// What the fields say.
    CapacityPlan plan() const;
    /// As the sliders and what-ifs have it; empty before anything has been measured.
    Forecast projection() const;
    void showTab(int index);
    int tabCount() const;
    void exportCsv();

signals:
    void previewWanted(const CleanupPolicy &policy);
    void lookWanted(); ///< Both folders have to be measured.

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTabs();
    void connectControls();
    void onTarget();
    void measure();
    void onMeasured(const Result<cleanup::MeasuredWorkload> &measured);
    void showMeasured();
    void useMeasured();
    void setDays(int screenshots, int downloads);
    void recompute();
    void showCards(const CapacityPlan &plan, const Forecast &projection);
    void showReality(const CapacityPlan &plan);
    void showPast();
    void showThreshold();
    void exportPdf();
    double volumeBytes() const;
    double otherBytes() const;
    double heldBytes() const;

    Session &m_session;
    std::unique_ptr<Ui::CapacityPage> m_ui;
    LineChart *m_projection;
    QLabel *m_verdict;
    QLabel *m_reality;
    LineChart *m_past;
    QLabel *m_pastVerdict;
    QSpinBox *m_threshold;
    QLabel *m_thresholdVerdict;
    std::optional<cleanup::MeasuredWorkload> m_measured;
    cleanup::StorageLookPtr m_look;
    QPointer<jobs::JobBase> m_measuring;
    bool m_isFilling = false; ///< Fields are set by the page itself: one recompute at the end.
};

} // namespace gui
