// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/undo/purge.h"
#include "core/storage/quarantine.h"
#include "gui/session/livesession.h"
#include "gui/widgets/banner.h"

#include <QDialog>
#include <QPointer>

namespace gui {

/// Deletes for good what waits in quarantine, before its time: looks what that would be, asks with it on the table, and
/// runs as an announced job. A question is about one installation: when the connection changes it goes away unanswered.
/// GUI thread.
class Freeing : public QObject {
    Q_OBJECT

public:
    /// `window` is what the question is asked over.
    Freeing(LiveSession &session, QWidget *window);

    /// What that run has moved there; where it is null, all of it.
    void ask(const RunId &run);

signals:
    void said(gui::Banner::Tone tone, const QString &text);
    /// It is over and in the history as this run.
    void ended(const RunId &run);

private:
    /// What would go, and what that means.
    struct Prospect {
        cleanup::PurgePlan plan;
        Quarantine quarantine;
    };
    void onLooked(const RunId &run, const Result<Prospect> &prospect);
    void free(const RunId &run, const cleanup::PurgePlan &plan);
    void onEnded(const Result<RunResult> &result);

    LiveSession &m_session;
    QWidget *m_window;
    QPointer<QDialog> m_question;
    QPointer<jobs::JobBase> m_looking;
};

} // namespace gui
