// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"

#include <QThreadPool>
#include <memory>

namespace gui {

/// A thread of its own and the session that it keeps: for what is asked every few seconds. A session belongs to the
/// thread that opened it, so it is made, used and ended on that one only.
class LiveLine {
public:
    LiveLine(Target target, std::shared_ptr<storage::Stores> stores);
    LiveLine(const LiveLine &) = delete;
    LiveLine &operator=(const LiveLine &) = delete;
    /// Waits for what is under way.
    ~LiveLine();

    /// One thread; what is started on it may use the session.
    QThreadPool &thread() { return m_thread; }
    const std::shared_ptr<cleanup::Session> &session() const { return m_session; }

    /// Ends the session as soon as nothing is under way any more; nothing may be started afterwards.
    void retire();
    bool isQuiet() const { return m_thread.activeThreadCount() == 0; }

private:
    QThreadPool m_thread;
    std::shared_ptr<cleanup::Session> m_session;
};

} // namespace gui
