// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/undo/purge.h"
#include "core/plan/historysearch.h"
#include "core/plan/run.h"
#include "gui/session/livesession.h"
#include "gui/widgets/banner.h"

#include <QDialog>
#include <QPointer>

namespace gui {

/// Undo, purge and the end of an interrupted run: asks first, then runs an announced job. A question is about one
/// installation: when the connection changes it goes away unanswered.
class HistoryActions : public QObject {
    Q_OBJECT

public:
    /// `window` is what questions are asked over.
    HistoryActions(LiveSession &session, QWidget *window);

    void askUndo(const RunRecord &run);
    /// Of this item alone.
    void askUndo(const FoundItem &found);
    void askPurge();
    void finishInterrupted();

signals:
    void said(gui::Banner::Tone tone, const QString &text);
    /// An undo or purge is over and in the history as this run.
    void ended(const RunId &run);

private:
    void onPurgePlanned(const Result<cleanup::PurgePlan> &plan);
    void onEnded(const QString &what, const Result<RunResult> &result);

    LiveSession &m_session;
    QWidget *m_window;
    QPointer<QDialog> m_question;
    QPointer<jobs::JobBase> m_purgePlanning;
};

} // namespace gui
