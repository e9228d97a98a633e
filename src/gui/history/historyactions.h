// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/purge.h"
#include "core/history.h"
#include "gui/history/runtexts.h"
#include "gui/session/session.h"

#include <QAbstractButton>
#include <QMessageBox>
#include <QPointer>

namespace gui {

/// Undo and purge: asks first, then runs as an announced job. A question that is still open when the connection
/// changes goes away, so that nobody says yes for another installation.
class HistoryActions : public QObject {
    Q_OBJECT

public:
    HistoryActions(Session &session, QWidget *window);

    void askUndo(const RunRecord &run);
    /// Counts first. `firstDue`: when the next of what can still be undone may be purged.
    void askPurge(std::optional<ServerTime> firstDue);
    /// Whether a question is open, a count is under way, or something that changes things runs.
    bool isBusy() const;
    QMessageBox *question() const { return m_question; }

signals:
    /// `run`: the undo or purge itself; null where nothing was recorded.
    void ended(const gui::runtexts::Ending &ending, const RunId &run);
    void busyChanged();

private:
    using Work = std::function<Result<RunResult>(const Target &, const cleanup::Context &)>;
    using Say = runtexts::Ending (*)(const Result<RunResult> &);

    /// `yes` is taken over; Cancel is the default.
    void ask(const QString &title, const QString &text, const QString &more, QAbstractButton *yes, std::function<void()> then);
    void run(const QString &title, Work work, Say say);
    void onPurgePlanned(const Result<cleanup::PurgePlan> &plan, std::optional<ServerTime> firstDue);

    Session &m_session;
    QWidget *m_window;
    QPointer<QMessageBox> m_question;
    QPointer<jobs::JobBase> m_counting;
    int m_generation = 0; ///< Counts targets: what was counted for another one says nothing here.
};

} // namespace gui
