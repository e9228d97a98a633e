// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMainWindow;

namespace gui {

class ScheduleKeeper;
class LiveSession;

/// Whether the window may go: not in the middle of a cleanup without a question, and not silently where it keeps the
/// schedule.
class Closing : public QObject {
    Q_OBJECT

public:
    Closing(LiveSession &session, ScheduleKeeper &keeper, QMainWindow *window);

    void setHasTray(bool has) { m_hasTray = has; }
    /// False: it has asked, or the window has gone where it goes on keeping the schedule.
    bool mayClose();
    /// Ends the program; asks about a running cleanup only.
    void quit();

private:
    bool asksAboutCleanup();
    bool goesOnKeeping();
    void askWhetherToGoOn();
    void putAway();

    LiveSession &m_session;
    ScheduleKeeper &m_keeper;
    QMainWindow *m_window;
    bool m_hasTray = false;
    bool m_isQuitting = false;
};

} // namespace gui
