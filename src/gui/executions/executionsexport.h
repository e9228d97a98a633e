// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/execution/executionfilter.h"
#include "core/execution/executionpage.h"
#include "gui/session/livesession.h"
#include "gui/widgets/banner.h"

#include <QProgressDialog>

namespace gui {

/// Writes all executions that match to a file, on a worker; a long export shows its progress and can be cancelled.
class ExecutionsExport : public QObject {
    Q_OBJECT

public:
    /// `window` is what the progress is shown over.
    ExecutionsExport(LiveSession &session, QWidget *window);

    /// One at a time: while one runs this does nothing.
    void start(const ExecutionFilter &filter, const ExecutionOrder &order, const QString &fileName);
    bool isRunning() const { return m_job; }

signals:
    void said(gui::Banner::Tone tone, const QString &text);

private:
    void onProgress();
    void onEnded(const Result<qint64> &written, const QString &fileName);

    LiveSession &m_session;
    QWidget *m_window;
    QPointer<jobs::JobBase> m_job;
    QPointer<QProgressDialog> m_dialog;
};

} // namespace gui
