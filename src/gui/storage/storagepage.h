// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/storagelook.h"
#include "core/plan/policy.h"
#include "core/storage/filepart.h"
#include "gui/charts/chartcard.h"
#include "gui/session/livesession.h"
#include "gui/widgets/page.h"

#include <memory>

class QSlider;
class QSpinBox;

namespace gui {

class FilesView;
class GrowthView;
class ReconciliationView;
class StorageBoard;
class StorageCards;
class ContainersView;
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
    bool isSettled() const override { return m_look && !m_scanning; }
    /// The scan is over, and its figures are being added up.
    bool isAddingUp() const { return m_scanning && m_scanning->progress().phase == Phase::Finishing; }
    const cleanup::StorageLookPtr &look() const { return m_look; }
    /// For what the sliders say; starts as the policy in force.
    const RetentionDays &days() const { return m_days; }
    void setDays(const RetentionDays &days);
    void showPart(const FilePart &part, const QString &title);
    void showTab(int index);
    int tabCount() const;
    FilesView &files() { return *m_files; }

    void find() override;
    bool isOfFiles() const override { return true; }
    void exportCsv() override;

signals:
    /// A new look is there.
    void looked(const cleanup::StorageLookPtr &look);
    void previewWanted(const CleanupPolicy &policy);
    void filesPreviewWanted(const CleanupPolicy &policy, const FilePaths &files);
    void rootsWanted(const QMap<Directory, QByteArray> &roots);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTabs();
    void buildSlider();
    void connectParts();
    void onTarget();
    void onState();
    void onLooked(const Result<cleanup::StorageLookPtr> &look);
    void showLook();
    void showRetention();
    void showLargest();
    void setPlaceholders(const QString &why);
    void updateHead();

    LiveSession &m_session;
    std::unique_ptr<Ui::StoragePage> m_ui;
    StorageCards *m_cards = nullptr;
    StorageBoard *m_board = nullptr;
    FilesView *m_files;
    ReconciliationView *m_truths;
    GrowthView *m_difference;
    ContainersView *m_containers;
    QSlider *m_slider = nullptr;
    QSpinBox *m_spin = nullptr;
    cleanup::StorageLookPtr m_look;
    RetentionDays m_days{7, 7};
    QPointer<jobs::JobBase> m_scanning;
    bool m_isStale = false; ///< Something was cleaned up since.
};

} // namespace gui
