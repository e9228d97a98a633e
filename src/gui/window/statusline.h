// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/livesession.h"

#include <QLabel>
#include <QProgressBar>
#include <QStatusBar>
#include <QToolButton>

namespace gui {

/// The window's last line: server and latency on the left, the running job with Cancel in the middle, last refresh
/// and clock skew on the right.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(LiveSession &session, QWidget *parent = nullptr);

private:
    void onState();
    void onAnnounced();
    void onProgress();

    LiveSession &m_session;
    QLabel *m_server;
    QLabel *m_job;
    QProgressBar *m_progress;
    QToolButton *m_cancel;
    QLabel *m_refreshed;
    QTimer m_tick;
};

/// What a phase is called.
QString phaseText(Phase phase);

} // namespace gui
