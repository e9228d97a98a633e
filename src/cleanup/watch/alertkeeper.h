// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/storagelook.h"
#include "cleanup/session/session.h"
#include "core/automation/alert.h"
#include "database/console/alertrepository.h"

#include <QList>
#include <chrono>
#include <future>

namespace cleanup {

/// As far as the rule book knows what to make of it. How many files have expired is for whoever knows when files were
/// last cleaned up.
Observation observationOf(const StorageLook &look);

/// What whoever leads does about alerts: looks at how things stand, raises and clears in the console's schema, tells
/// the profile's command of each once, and looks through the folders once a day. On the thread of its watcher; looking
/// through folders and telling go on beside it. Where the state cannot be kept (no database, no right) the command is
/// told all the same, by this keeper once.
class AlertKeeper {
public:
    using Clock = std::chrono::steady_clock;

    /// `session`: of the installation. `interval`: how often to look. The context outlives the keeper.
    AlertKeeper(const Session &session, const Context &context, std::chrono::milliseconds interval);
    /// What is under way is asked to stop and waited for.
    ~AlertKeeper();
    AlertKeeper(const AlertKeeper &) = delete;
    AlertKeeper &operator=(const AlertKeeper &) = delete;

    /// Looks, where it is time to, and goes on telling. Returns what went wrong, a sentence each, to be complained of.
    QStringList look(Session &session);
    /// The same while there is no database: of what can be seen without one.
    QStringList lookWithoutDatabase();
    /// For who does not come again: looks, looks through the folders where that is due, and tells everything now.
    QStringList lookOnce(Session &session);

private:
    /// What a look through the folders has found.
    struct Scan {
        Observation seen;
        qint64 expired = 0; ///< Files older than the retention in force.
    };
    Result<Observation> observe(Session &session);
    Result<void> judge(Session &session);
    void judgeAlone(const Observation &seen);
    void scanWhereDue(Session &session);
    Result<bool> isScanDue(Session &session) const;
    Result<void> takeScan(Session &session);
    Result<void> tellNext(Session &session);
    void startTelling(const database::AlertNews &news);
    bool tellFromQueue();
    std::optional<QString> finishTelling(Session *session);
    Result<void> markToldHere(database::AlertRepository &alerts);

    Target m_target;
    std::shared_ptr<storage::Stores> m_stores;
    const Context &m_context;
    std::chrono::milliseconds m_interval;
    std::stop_source m_stop;
    std::stop_callback<std::function<void()>> m_onStop;
    bool m_hasSession = false; ///< The last look ended with one that can be asked.
    std::optional<Clock::time_point> m_lookedAt;
    AlertBook m_book; ///< As the database has it, or had it.
    std::optional<qint64> m_expired; ///< By the last look through the folders.
    std::optional<Observation> m_scanned; ///< The same, where nobody has judged it yet.
    std::future<Result<Scan>> m_scan;
    Clock::time_point m_scanNotBefore;
    std::future<Result<void>> m_telling;
    database::AlertNews m_told; ///< What is being told.
    bool m_isToldAlone = false; ///< It is in no database.
    QList<database::AlertNews> m_queue; ///< News that are in no database.
    Clock::time_point m_notBefore; ///< A command that failed is tried again then.
    QList<database::AlertNews> m_toldHere; ///< What was told while nobody could keep it.
};

} // namespace cleanup
