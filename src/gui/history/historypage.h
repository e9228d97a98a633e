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
class FoundList;
class HistoryFilter;

/// Every run, its items page by page, items of all of them by name, and what can be done with them. Search, filters and
/// order are the server's.
class HistoryPage : public Page {
    Q_OBJECT

public:
    explicit HistoryPage(LiveSession &session, QWidget *parent = nullptr);
    ~HistoryPage() override;

    /// Selects a run, at once or as soon as it is read.
    void showRun(const RunId &run);
    /// Finds it in all runs, and selects what lies there.
    void showFound(const QString &text, const JournalPlace &place);
    void find() override;
    void exportCsv() override;
    void adaptTo(const QSize &room) override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectControls();
    /// What is read at once.
    struct Shown {
        QList<RunRecord> runs;
        RunFacets facets;
    };
    /// Unless that is under way.
    void load();
    void loadAnew();
    void onRuns(const Result<Shown> &shown);
    void onFilter();
    /// Items that were found are shown in place of the runs.
    bool isFinding() const;
    void onSelection();
    void describe(const RunRecord &run);
    void loadItems(const RunId &run, qint64 after);
    void complain(Banner::Tone tone, const Error &error);
    void updateButtons();
    void updatePlaceholder();
    const RunRecord *selectedRun() const;

    LiveSession &m_session;
    std::unique_ptr<Ui::HistoryPage> m_ui;
    HistoryActions m_actions;
    Freeing m_freeing;
    QuarantineLine *m_quarantine; ///< Of the selected run.
    HistoryFilter *m_filter;
    FoundList *m_found;
    models::RunsModel m_runs;
    models::RunItemsModel m_items;
    RunId m_wanted;
    RunOrder m_order;
    int m_limit; ///< Runs that are shown at most.
    QString m_readError;
    bool m_isRead = false;
    bool m_isToReadAgain = false;
    QPointer<jobs::JobBase> m_reading;
    QPointer<jobs::JobBase> m_readingItems;
};

} // namespace gui
