// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/inspect.h"
#include "cleanup/session/session.h"
#include "core/execution/execution.h"
#include "gui/session/liveline.h"
#include "jobs/job.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QPointer>
#include <algorithm>

namespace gui {

class PinWatch;
class QuarantineWatch;

/// The window's one line to an installation: which target, how it is doing, what is running. Polls on a worker,
/// reconnects with backoff. Pages talk to the engine through `start` and never open anything themselves.
class LiveSession : public QObject {
    Q_OBJECT

public:
    enum class State { NoTarget, Connecting, Connected, Lost };

    /// `signIn`: whom ssh and sudo may ask on the way to folders that are far away.
    explicit LiveSession(Actor actor, const SignIn &signIn = {}, QObject *parent = nullptr);
    ~LiveSession() override;

    const Actor &actor() const { return m_actor; }
    /// Empty: disconnects.
    void setTarget(std::optional<Target> target);
    /// With the retention that was applied to its database, once that is known.
    bool hasTarget() const { return m_target.has_value(); }
    const Target &target() const { return *m_target; }
    /// What is about files is shown; also where nobody knows yet.
    bool showsFiles() const { return !m_target || m_target->schema.hasFiles(); }

    /// What the profile says, by Directory, whatever was applied.
    const std::array<int, 2> &profileDays() const { return m_profileDays; }

    /// Whether the profile says where such files lie.
    bool hasFolder(Directory directory) const { return m_target && !m_target->root(directory).path.isEmpty(); }
    bool hasFolders() const
    {
        return std::all_of(::directories.begin(), ::directories.end(),
                           [this](Directory one) { return hasFolder(one); });
    }

    State state() const { return m_state; }
    bool isConnected() const { return m_state == State::Connected; }
    const cleanup::ServerStatus &status() const { return m_status; }
    /// What went wrong last; only with State::Lost.
    const Error &error() const { return m_error; }
    /// What has to come from elsewhere before anything goes on, a sentence: a keychain that is asked, somebody who has
    /// to sign in. Empty: nothing.
    const QString &waitsFor() const { return m_waitsFor; }
    bool canStopWaiting() const { return m_canStopWaiting; }
    void setWaitsFor(const QString &sentence, bool canStop = false);
    /// When the data on screen was read, by this machine's clock.
    QDateTime lastRefresh() const { return m_lastRefresh; }
    /// Seconds until the next attempt; only with State::Lost.
    int retryIn() const;
    /// The server's clock now, extrapolated from the last refresh.
    ServerTime serverNow() const;

    /// Seconds; 0 stops polling.
    void setRefreshInterval(int seconds);
    int refreshInterval() const { return m_interval; }
    void refresh();
    /// Somebody wants to get there, by whatever way: what was refused to ssh may be asked for once more.
    void wantConnection();
    void setShowsLocalTime(bool local);
    /// Where jobs keep what may get lost; empty: nowhere.
    void setCacheFolder(const QString &folder) { m_cacheFolder = folder; }
    bool showsLocalTime() const { return m_localTime; }

    /// A use case, in a session that has not begun.
    template <typename T> using Work = std::function<Result<T>(cleanup::Session &, const cleanup::Context &)>;

    /// Starts a use case on a worker; `owner` gets the result unless it dies first, and then the work is asked to stop.
    /// `work` outlives its owner until it heeds that, and so may refer to nothing of the window. `pool`: in place of
    /// our own, for what takes long; who gives it waits for it.
    template <typename T>
    jobs::Job<T> *start(QObject *owner, Work<T> work, typename jobs::Job<T>::Deliver deliver,
                        QThreadPool *pool = nullptr)
    {
        return launch<T>(
            owner, pool ? *pool : m_pool,
            [target = targetOrNone(), stores = m_stores, run = std::move(work)](const cleanup::Context &context) {
                cleanup::Session session(target, stores);
                return run(session, context);
            },
            std::move(deliver));
    }
    /// For what is short and asked again and again: in the one session that is kept for that. Only with a target.
    template <typename T> jobs::Job<T> *ask(QObject *owner, Work<T> work, typename jobs::Job<T>::Deliver deliver)
    {
        return launch<T>(
            owner, m_line->thread(),
            [session = m_line->session(), target = *m_target, run = std::move(work)](const cleanup::Context &context) {
                session->target() = target; // what is kept for how long may be another matter by now
                return run(*session, context);
            },
            std::move(deliver));
    }
    /// Shows a job that changes things in the status bar, with Cancel, until it ends; then history and data refresh.
    void announce(jobs::JobBase *job, const QString &title);
    jobs::JobBase *announced() const { return m_announced; }
    const QString &announcedTitle() const { return m_announcedTitle; }
    /// What waits in quarantine there.
    const QuarantineWatch &quarantine() const { return *m_quarantine; }
    PinWatch &pins() { return *m_pins; }

signals:
    void targetChanged();
    /// Somebody applied another retention to the database.
    void retentionChanged();
    /// State, error, status or what is waited for.
    void stateChanged();
    void liveChanged(const LiveSnapshot &snapshot);
    void localTimeChanged();
    /// A job was announced, or the announced one ended.
    void announcedChanged();
    /// Something may have changed the history or the service's tables.
    void historyChanged();
    void connectionWanted();
    /// The session ends: every job stops.
    void closing();

private:
    Target targetOrNone() const { return m_target.value_or(Target()); }
    template <typename T>
    jobs::Job<T> *launch(QObject *owner, QThreadPool &pool, std::function<Result<T>(const cleanup::Context &)> work,
                         typename jobs::Job<T>::Deliver deliver)
    {
        auto *job = new jobs::Job<T>(
            pool,
            [actor = m_actor, cacheFolder = m_cacheFolder, run = std::move(work)](std::stop_token stop,
                                                                                  ProgressPtr progress) {
                return run(cleanup::Context{.actor = actor,
                                            .stop = std::move(stop),
                                            .progress = std::move(progress),
                                            .clock = systemClock,
                                            .cacheFolder = cacheFolder});
            },
            std::move(deliver), owner);
        connect(job, &jobs::JobBase::finished, job, &QObject::deleteLater);
        connect(this, &LiveSession::closing, job, &jobs::JobBase::stop);
        return job;
    }

    void poll();
    void onPolled(Result<cleanup::LiveLook> polled);
    void retireLine();
    void setState(State state);
    void takeRetention();

    Actor m_actor;
    QString m_cacheFolder;
    std::shared_ptr<storage::Stores> m_stores;
    QThreadPool m_pool;
    std::unique_ptr<LiveLine> m_line; ///< To the target, for polls; null while there is none.
    std::vector<std::unique_ptr<LiveLine>> m_retired; ///< To earlier targets, until they are quiet.
    std::optional<Target> m_target;
    std::array<int, 2> m_profileDays{}; ///< By Directory: the target's own.
    State m_state = State::NoTarget;
    cleanup::ServerStatus m_status;
    Error m_error;
    QString m_waitsFor;
    bool m_canStopWaiting = false;
    QDateTime m_lastRefresh;
    QElapsedTimer m_sinceRefresh;
    ServerTime m_serverThen;
    QTimer m_timer;
    int m_interval = 5;
    int m_failures = 0;
    bool m_localTime = false;
    QPointer<jobs::JobBase> m_poll;
    QPointer<jobs::JobBase> m_announced;
    QString m_announcedTitle;
    std::unique_ptr<QuarantineWatch> m_quarantine;
    std::unique_ptr<PinWatch> m_pins;
};

} // namespace gui
