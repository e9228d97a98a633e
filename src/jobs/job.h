// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jobs/jobbase.h"

#include <QFutureWatcher>
#include <QPointer>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <functional>

namespace jobs {

/// One use case on a worker of `pool`. `work` runs there with a stop token and counters and returns a Result<T>;
/// `deliver` gets it on this object's thread, once, unless the job is destroyed before: then the work is asked to stop
/// and left to itself, because waiting for a server that does not answer would freeze the window; nothing is delivered.
/// So the work holds what it needs by value, and whoever owns `pool` waits for it at the end. The future is never
/// cancelled, since that would drop the result and with it the record of what was done.
template <typename T> class Job : public JobBase {
public:
    using Work = std::function<Result<T>(std::stop_token, ProgressPtr)>;
    using Deliver = std::function<void(Result<T>)>;

    Job(QThreadPool &pool, Work work, Deliver deliver, QObject *parent)
        : JobBase(parent)
        , m_deliver(std::move(deliver))
    {
        connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
            setRunning(false);
            const QPointer<Job> self(this);
            // Whoever gets the result may delete this job with everything around it.
            const Deliver handOver = std::move(m_deliver);
            handOver(m_watcher.result());
            if (self)
                emit finished();
        });
        setRunning(true);
        m_watcher.setFuture(QtConcurrent::run(
            &pool, [run = std::move(work), stop = m_stop.get_token(), counters = m_progress]() -> Result<T> {
                try {
                    return run(stop, counters);
                } catch (const std::exception &exception) {
                    return tl::unexpected(errorOf(exception));
                }
            }));
    }

    ~Job() override
    {
        m_watcher.disconnect(this);
        m_stop.request_stop();
    }

private:
    Deliver m_deliver;
    QFutureWatcher<Result<T>> m_watcher;
};

} // namespace jobs
