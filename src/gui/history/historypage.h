// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/history.h"
#include "gui/history/runtexts.h"
#include "gui/session/session.h"
#include "models/runitemsmodel.h"
#include "models/runsmodel.h"

#include <QPointer>
#include <QWidget>
#include <memory>

namespace gui {

class HistoryActions;
namespace Ui {
    class HistoryPage;
}

/// Every run, its items page by page, undo and purge. Reads when it is shown and when the history may have changed.
class HistoryPage : public QWidget {
    Q_OBJECT

public:
    explicit HistoryPage(Session &session, QWidget *parent = nullptr);
    ~HistoryPage() override;

    /// Selects a run, at once or as soon as it is read.
    void showRun(const RunId &run);
    /// The list of runs.
    void exportCsv();

    const RunRecord *selectedRun() const;
    /// Asks whether to undo the selected run; nothing where it cannot be undone.
    void undoSelected();
    HistoryActions &actions() { return *m_actions; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void buildTables();
    void connectControls();
    void onTarget();
    void onState();
    void load();
    void onRuns(const Result<QList<RunRecord>> &runs);
    void select(const RunId &run);
    void onSelection();
    void loadItems(const RunId &run, qint64 after);
    void onItems(const RunId &run, const Result<QList<RunItem>> &items);
    void exportItems();
    void onEnded(const runtexts::Ending &ending, const RunId &run);
    void updateButtons();
    void updatePlaceholder();
    void updateItemsTitle();
    std::optional<ServerTime> firstUndoEnd() const;

    Session &m_session;
    std::unique_ptr<Ui::HistoryPage> m_ui;
    models::RunsModel m_runs;
    models::RunItemsModel m_items;
    HistoryActions *m_actions;
    std::optional<RunRecord> m_described; ///< What the card and the items show.
    RunId m_wanted;                       ///< To be selected once it is read.
    RunId m_ended;                        ///< What the banner leads to.
    QString m_readError;
    bool m_isRead = false;       ///< The runs on screen are those of this target.
    bool m_isStale = true;       ///< To be read again as soon as possible.
    bool m_wantsExport = false;  ///< Items are read to the end and then exported.
    int m_generation = 0;        ///< Counts targets: answers about another one are dropped.
    QPointer<jobs::JobBase> m_reading;
};

} // namespace gui
