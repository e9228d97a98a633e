// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/history.h"
#include "gui/history/historyactions.h"
#include "gui/quarantine/freeing.h"
#include "gui/widgets/page.h"
#include "models/runitemsmodel.h"
#include "models/runsmodel.h"

#include <QPointer>
#include <memory>

namespace gui {

class QuarantineLine;
namespace Ui {
class HistoryPage;
}

/// Every run, its items page by page, and what can be done with them.
class HistoryPage : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(LiveSession &session, QWidget *parent = nullptr);
    ~HistoryPage() override;

    /// Selects a run, at once or as soon as it is read.
    void showRun(const RunId &run);
    void exportCsv() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectControls();
    void load();
    void onRuns(const Result<QList<RunRecord>> &runs);
    void onSelection();
    void describe(const RunRecord &run);
    void loadItems(const RunId &run, qint64 after);
    void updateButtons();
    void updatePlaceholder();
    const RunRecord *selectedRun() const;

    LiveSession &m_session;
    std::unique_ptr<Ui::HistoryPage> m_ui;
    HistoryActions m_actions;
    Freeing m_freeing;
    QuarantineLine *m_quarantine; ///< Of the selected run.
    models::RunsModel m_runs;
    models::RunItemsModel m_items;
    RunId m_wanted;
    QString m_readError;
    bool m_isRead = false;
    bool m_isToReadAgain = false;
    QPointer<jobs::JobBase> m_reading;
    QPointer<jobs::JobBase> m_readingItems;
};

} // namespace gui
