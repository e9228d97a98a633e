// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/storagelook.h"
#include "core/plan/policy.h"
#include "core/storage/filepart.h"
#include "gui/charts/chartcard.h"
#include "gui/session/livesession.h"
#include "gui/widgets/page.h"

#include <memory>

class QBoxLayout;
class QSlider;
class QSpinBox;
class QSplitter;

namespace gui {

class DifferencesView;
class FilesPane;
class FilesView;
class GrowthView;
class StorageBoard;
class StorageCards;
namespace Ui {
class StoragePage;
}

/// What fills the disk. Looks once when it is first shown, again on request and after a cleanup; everything on it is of
/// one moment, which it says.
class StoragePage : public Page {
    Q_OBJECT

public:
    explicit StoragePage(LiveSession &session, QWidget *parent = nullptr);
    ~StoragePage() override;

    /// Looks anew, unless a look is under way.
    void scan();
    bool isSettled() const override;
    /// The scan is over, and its figures are being added up.
    bool isAddingUp() const { return m_scanning && m_scanning->progress().phase == Phase::Finishing; }
    const cleanup::StorageLookPtr &look() const { return m_look; }
    /// For what the sliders say; starts as the policy in force.
    const RetentionDays &days() const { return m_days; }
    void setDays(const RetentionDays &days);
    void showPart(const FilePart &part, const QString &title);
    void showTab(int index);
    int tabCount() const;
    FilesPane &pane() { return *m_pane; }
    FilesView &files();

    void find() override;
    bool isOfFiles() const override { return true; }
    void adaptTo(const QSize &room) override;
    void exportCsv() override;

signals:
    /// A new look is there.
    void looked(const cleanup::StorageLookPtr &look);
    void previewWanted(const CleanupPolicy &policy);
    void filesPreviewWanted(const CleanupPolicy &policy, const FilePaths &files);
    void executionWanted(const ExecutionId &execution);
    /// Where the files are is to be said.
    void foldersWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTabs();
    QWidget *buildGrowth();
    void buildSlider();
    void connectParts();
    void connectFiles();
    void onTarget();
    void onState();
    void onLooked(const Result<cleanup::StorageLookPtr> &look);
    void showLook();
    void sayTrouble();
    void showRetention();
    void updateHead();
    QString measuredText() const;

    /// Why there are no figures, and what to do about it.
    struct Unknown {
        QString why;
        QString action{}; ///< Empty: nothing can be done here.
        void (StoragePage::*act)() = nullptr;
    };
    Unknown unknown() const;
    void showUnknown();
    void stopScan();
    void retry();

    LiveSession &m_session;
    std::unique_ptr<Ui::StoragePage> m_ui;
    StorageCards *m_cards = nullptr;
    StorageBoard *m_board = nullptr;
    FilesPane *m_pane;
    DifferencesView *m_differences;
    GrowthView *m_growth;
    QSplitter *m_charts = nullptr;
    QList<QBoxLayout *> m_chartRows;
    QSlider *m_slider = nullptr;
    QSpinBox *m_spin = nullptr;
    cleanup::StorageLookPtr m_look;
    RetentionDays m_days{7, 7};
    QPointer<jobs::JobBase> m_scanning;
    QString m_said; ///< In place of figures.
    QString m_trouble; ///< Why the last scan gave nothing; empty where it did, or there was none.
    bool m_isStale = false; ///< Something was cleaned up since.
};

} // namespace gui
