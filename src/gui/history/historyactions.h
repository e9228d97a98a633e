// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/purge.h"
#include "core/history.h"
#include "gui/history/runtexts.h"
#include "gui/session/session.h"

#include <QPointer>

namespace gui {

/// Undo and purge: asks first, then runs as an announced job. A yes that comes after the connection changed does
/// nothing, so that nobody agrees for another installation.
class HistoryActions : public QObject {
    Q_OBJECT

public:
    HistoryActions(Session &session, QWidget *page);

    void askUndo(const RunRecord &run);
    /// Counts first. `firstDue`: when the next of what can still be undone may be purged.
    void askPurge(std::optional<ServerTime> firstDue);
    /// Whether a count is under way, or something that changes things runs.
    bool isBusy() const { return m_counting || m_session.announced(); }

signals:
    /// `run`: the undo or purge itself; null where nothing was recorded.
    void ended(const gui::runtexts::Ending &ending, const RunId &run);
    void busyChanged();

private:
    using Work = std::function<Result<RunResult>(const Target &, const cleanup::Context &)>;
    using Say = runtexts::Ending (*)(const Result<RunResult> &);

    void onPurgePlanned(const Result<cleanup::PurgePlan> &plan, std::optional<ServerTime> firstDue);
    /// `generation` is that of the question: see below.
    void run(const QString &title, int generation, Work work, Say say);

    Session &m_session;
    QWidget *m_page;
    QPointer<jobs::JobBase> m_counting;
    int m_generation = 0; ///< Counts targets: what was asked or counted for another one says nothing here.
};

} // namespace gui
