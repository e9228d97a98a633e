// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/measureworkload.h"
#include "cleanup/look/storagelook.h"
#include "core/plan/policy.h"
#include "gui/session/livesession.h"
#include "gui/widgets/page.h"

#include <memory>

class QLabel;

namespace gui {

class ChartCard;
class PastView;
class ProjectionView;
class RoomView;
class ThresholdView;
namespace Ui {
class CapacityPage;
}

/// How much, until when, at which retention: the measured workload beside editable assumptions, a projection that
/// follows every slider, and the questions in reverse. Changes nothing but, on consent, how long the database's files
/// are kept; a retention is tried by previewing what it would remove.
class CapacityPage : public Page {
    Q_OBJECT

public:
    explicit CapacityPage(LiveSession &session, QWidget *parent = nullptr);
    ~CapacityPage() override;

    void adaptTo(const QSize &room) override;
    bool isSettled() const override { return m_measured.has_value() && m_look; }
    void showLook(const cleanup::StorageLookPtr &look);
    /// What the fields say.
    CapacityPlan plan() const;
    /// As the sliders and what-ifs have it; empty before anything has been measured.
    Forecast projection() const;
    void showTab(int index);
    int tabCount() const;
    bool isOfFiles() const override { return true; }
    void exportCsv() override;
    /// One page: inputs, verdict, chart. Returns why it could not be written; empty where it was.
    QString savePdf(const QString &fileName) const;

signals:
    void previewWanted(const CleanupPolicy &policy);
    void foldersWanted(); ///< The profile has none.
    void lookWanted(); ///< Both folders have to be measured.

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTabs();
    void connectControls();
    void onTarget();
    void onRetention();
    void measure();
    void onMeasured(const Result<cleanup::MeasuredWorkload> &measured);
    void showMeasured();
    void showWeek();
    void recompute();
    QString whyNoProjection() const;
    void showCards(const CapacityPlan &plan, const Forecast &projection);
    void showInForce();
    void exportPdf();
    double volumeBytes() const;
    double otherBytes() const;
    qint64 today() const;

    LiveSession &m_session;
    std::unique_ptr<Ui::CapacityPage> m_ui;
    ProjectionView *m_projection;
    QLabel *m_reality;
    ChartCard *m_week;
    RoomView *m_room;
    PastView *m_past;
    ThresholdView *m_threshold;
    std::optional<cleanup::MeasuredWorkload> m_measured;
    cleanup::StorageLookPtr m_look;
    QPointer<jobs::JobBase> m_measuring;
};

} // namespace gui
