// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/watch/watch.h"
#include "gui/session/livesession.h"

namespace gui {

/// Keeps the schedule of the connection that is open, for as long as the window lives and somebody asked for it: one
/// more watcher among those of the database, in a thread of its own. Whether it was asked for is remembered for the
/// very database: a profile that leads to another one by now cleans nothing there unasked.
class ScheduleKeeper : public QObject {
    Q_OBJECT

public:
    explicit ScheduleKeeper(LiveSession &session, QObject *parent = nullptr);
    /// Waits for the batch under way.
    ~ScheduleKeeper() override;

    bool isOn() const { return !m_job.isNull(); }
    /// On only while connected.
    void setOn(bool on);
    const cleanup::WatchState &state() const { return m_state; }
    /// Why it ended by itself; empty while it has not.
    const QString &trouble() const { return m_trouble; }

signals:
    /// On, state or trouble.
    void changed();
    /// A job has been at it to its end, here.
    void attempted(const JobAttempt &attempt);

private:
    class Listener;
    void start();
    void stop();
    void resume();
    QString settingsKey() const;
    QString identity() const;

    LiveSession &m_session;
    QThreadPool m_pool;
    QPointer<jobs::JobBase> m_job;
    int m_generation = 0; ///< What an earlier watch still says is no news.
    cleanup::WatchState m_state;
    QString m_trouble;
};

} // namespace gui
