// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "jobs/jobbase.h"

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <optional>

namespace gui {

class LiveSession;

/// Which executions of the session's installation are pinned: read in the poll's own session, at once where somebody
/// here has changed that, and from time to time, since others pin, too. GUI thread.
class PinWatch : public QObject {
    Q_OBJECT

public:
    enum class Pinned { Unknown, None, Some, All };

    /// Made and kept by the session.
    explicit PinWatch(LiveSession &session);

    Pinned of(const QList<ExecutionId> &executions) const;
    /// Something has changed.
    void read();

signals:
    void changed();

private:
    void onTarget();
    void onPolled();

    LiveSession &m_session;
    std::optional<QSet<ExecutionId>> m_known;
    QPointer<jobs::JobBase> m_reading;
    bool m_isToReadAgain = false;
    QElapsedTimer m_sinceRead;
};

} // namespace gui
