// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/watch/watchsession.h"

namespace cleanup {

/// Passes on what is logged, and collects it until a session can keep it for everybody to read.
class KeptLog : public WatchListener {
public:
    KeptLog(WatchListener &listener, const Context &context)
        : m_listener(listener)
        , m_context(context)
    {
    }

    void logged(LogLevel level, const QString &line) override;
    void stateChanged(const WatchState &state) override { m_listener.stateChanged(state); }
    void beat() override { m_listener.beat(); }
    void attempted(const JobAttempt &attempt) override { m_listener.attempted(attempt); }

    /// What has been collected goes to the database; where it does not get there, it stays collected.
    Result<void> keep(WatchSession &session);

private:
    WatchListener &m_listener;
    const Context &m_context;
    QList<WatchLogLine> m_lines;
};

} // namespace cleanup
