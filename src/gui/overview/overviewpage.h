// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/storagelook.h"
#include "core/automation/alert.h"
#include "core/automation/overview.h"
#include "core/execution/executionfilter.h"
#include "core/plan/policy.h"
#include "gui/quarantine/freeing.h"
#include "gui/session/livesession.h"
#include "gui/widgets/page.h"

#include <memory>

namespace gui {

class FleetView;
class VolumeBar;
namespace Ui {
class OverviewPage;
}

/// How things stand, in five seconds: what runs and what is stuck, how full the volume is, what a cleanup would give
/// back, who cleans and when, and what wants attention, each with the way to it.
class OverviewPage : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(LiveSession &session, QWidget *parent = nullptr);
    ~OverviewPage() override;

    bool isSettled() const override { return m_overview.has_value(); }
    void showAlerts(const QList<Alert> &alerts);
    /// Orphans and missing rows are known only after a look into the folders.
    void showLook(const cleanup::StorageLookPtr &look);
    void exportCsv() override;
    /// The other connections; looks at them as soon as somebody says so.
    FleetView &fleet();

signals:
    void overviewRead(const Overview &overview);
    void previewWanted(const CleanupPolicy &policy);
    void stuckWanted();
    void executionsWanted();
    /// All executions, by this filter.
    void filteredWanted(const ExecutionFilter &filter);
    void automationWanted();
    void storageWanted();
    void historyWanted(const RunId &run);
    void foldersWanted();
    void profileWanted(const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void read();
    void onRead(const Result<Overview> &overview);
    void onTarget();
    void onState();
    void onLive(const LiveSnapshot &snapshot);
    /// The executions that ended in an hour of the chart.
    void openHour(int category);
    void showVolume();
    void showReclaimable();
    void showCleanups();
    void setReady();
    void makeAlertRows(const QList<AlertKind> &kinds);
    void fill(Banner &row, const Alert &alert);
    void follow(AlertKind kind);

    LiveSession &m_session;
    std::unique_ptr<Ui::OverviewPage> m_ui;
    VolumeBar *m_volumeBar;
    Freeing m_freeing;
    bool m_wantsFolders = false;
    bool m_hasReadError = false; ///< The banner says it.
    QList<AlertKind> m_alertKinds; ///< Of the rows.
    QList<Banner *> m_alertRows;
    std::optional<Overview> m_overview;
    cleanup::StorageLookPtr m_look;
    QPointer<jobs::JobBase> m_reading;
    bool m_isToReadAgain = false;
    QTimer m_timer;
};

} // namespace gui
