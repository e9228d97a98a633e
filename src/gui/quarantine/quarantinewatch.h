// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/quarantine.h"
#include "jobs/jobbase.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

namespace gui {

class LiveSession;

/// What waits in quarantine of the session's installation: read on a worker where it may have changed, and from time to
/// time, since others clean, too. GUI thread.
class QuarantineWatch : public QObject {
    Q_OBJECT

public:
    /// Made and kept by the session.
    explicit QuarantineWatch(LiveSession &session);

    /// Nothing while nobody knows.
    const std::optional<Quarantine> &known() const { return m_known; }
    /// Why nobody knows; empty while that is on its way.
    const QString &trouble() const { return m_trouble; }

signals:
    void changed();

private:
    void onTarget();
    void read();
    void onRead(const Result<Quarantine> &quarantine);

    LiveSession &m_session;
    std::optional<Quarantine> m_known;
    QString m_trouble;
    QPointer<jobs::JobBase> m_reading;
    bool m_isToReadAgain = false;
    QElapsedTimer m_sinceBegin;
    QTimer m_timer;
};

} // namespace gui
