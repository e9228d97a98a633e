// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QObject>
#include <QTimer>
#include <stop_token>

namespace jobs {

/// The part of a job that has signals. Lives on the thread that made it; its work runs elsewhere.
class JobBase : public QObject {
    Q_OBJECT

public:
    explicit JobBase(QObject *parent);

    /// Counters of the work, read at any time; final figures come from the result.
    const Progress &progress() const { return *m_progress; }
    bool isRunning() const { return m_isRunning; }
    /// Asks the work to end between items. It finishes normally and delivers what it did.
    void stop() { m_stop.request_stop(); }
    bool isStopping() const { return m_stop.stop_requested(); }

signals:
    /// About 30 times a second while the work runs.
    void progressChanged();
    /// After the result has been handed over.
    void finished();

protected:
    void setRunning(bool isRunning);
    /// A worker's edge: exceptions end here.
    static Error errorOf(const std::exception &exception);

    std::stop_source m_stop;
    ProgressPtr m_progress = std::make_shared<Progress>();

private:
    QTimer m_timer;
    bool m_isRunning = false;
};

} // namespace jobs
