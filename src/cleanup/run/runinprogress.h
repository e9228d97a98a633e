// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/lead.h"
#include "core/plan/run.h"
#include "database/journal/runjournal.h"
#include "database/server/sqlerror.h"
#include "database/server/transaction.h"

#include <chrono>
#include <functional>
#include <set>
#include <thread>

namespace cleanup {

/// How often one batch is tried before its trouble counts as lasting.
inline constexpr int batchAttempts = 4;

/// What one batch does to the database.
template <typename Body, typename ReadBack> struct BatchWork {
    Body body; ///< Result<Value>(bool skipLocked), in the batch's transaction.
    ReadBack readBack; ///< Result<Value>(): what `body` would have given, out of the journal.
    std::function<void()> onResumed = [] {}; ///< The connection is another one.
};
// clang deduces no aggregate by itself before its version 17.
template <typename Body, typename ReadBack> BatchWork(Body, ReadBack) -> BatchWork<Body, ReadBack>;
template <typename Body, typename ReadBack>
BatchWork(Body, ReadBack, std::function<void()>) -> BatchWork<Body, ReadBack>;

/// A run on its way: in the history before anything is touched, counted while it goes, and ended there with what it
/// came to. Cleanups, undos and purges are such runs. On the thread of its lead, which outlives it.
class RunInProgress {
public:
    using Clock = std::chrono::steady_clock;

    /// Its time counts from `since`: somebody may have waited for a while. Errors: Database, Connection.
    static Result<RunInProgress> open(Lead &lead, const database::NewRun &run, const Context &context,
                                      Clock::time_point since = Clock::now());

    Lead &lead() const { return *m_lead; }
    const Context &context() const { return *m_context; }
    const database::OpenRun &key() const { return m_run; }
    RunResult &result() { return m_result; }

    /// What there is to do now, for whoever watches.
    void show(Phase phase, qint64 items, qint64 bytes) const;
    /// Whether somebody has asked for a stop, which the result remembers.
    bool isStopped();
    /// A folder is told of the run, once, before anything of it happens there. `files`: how many it leaves there at
    /// least; -1: nobody has counted. Errors: Storage, Database, Connection.
    Result<void> mark(const storage::Store &root, qint64 files = -1);

    /// Batches are numbered through the whole run.
    int nextBatch() { return m_nextBatch++; }
    /// Carries out `work` and the batch's journal entry in one transaction, again where another transaction was in the
    /// way (then leaving out locked rows) or the server went away. After a lost connection the journal says whether the
    /// commit happened. Errors: as the body's last one; Connection where the server stayed away.
    template <typename Body, typename ReadBack>
    auto commit(int batch, const ItemPart &part, const BatchWork<Body, ReadBack> &work) -> decltype(work.body(false));

    /// A sentence for the result, however often it is said.
    void noteOnce(const QString &sentence);
    /// What made it end early; the first one stays.
    void fail(const Error &error);
    /// Writes into the history how it ended and says it. A history that cannot be written interrupts the run.
    RunState finish();

private:
    RunInProgress(Lead &lead, const database::OpenRun &run, const database::NewRun &told, const Context &context,
                  Clock::time_point since);
    Result<void> beginBatch(int batch, const ItemPart &part);

    Lead *m_lead;
    const Context *m_context;
    database::OpenRun m_run;
    database::NewRun m_told; ///< What the journal has been told of it.
    Clock::time_point m_since;
    RunResult m_result;
    std::set<Directory> m_marked;
    int m_nextBatch = 0;
};

template <typename Body, typename ReadBack>
auto RunInProgress::commit(int batch, const ItemPart &part, const BatchWork<Body, ReadBack> &work)
    -> decltype(work.body(false))
{
    using namespace std::chrono_literals;
    using Value = decltype(work.body(false));
    const auto once = [&](bool skipLocked) -> Value {
        auto transaction = database::Transaction::begin(m_lead->connection());
        if (!transaction)
            return tl::unexpected(transaction.error());
        if (const auto begun = beginBatch(batch, part); !begun)
            return tl::unexpected(begun.error());
        auto value = work.body(skipLocked);
        if (!value)
            return value;
        if (const auto proved = database::RunJournal(m_lead->connection()).prove(m_run, m_told, batch, part); !proved)
            return tl::unexpected(proved.error());
        if (const auto committed = transaction->commit(); !committed)
            return tl::unexpected(committed.error());
        m_lead->noteCommitted(batch);
        return value;
    };
    Value last = once(false);
    for (int attempt = 1; attempt < batchAttempts && !last; ++attempt) {
        const database::Trouble trouble = database::troubleOf(last.error());
        if (trouble == database::Trouble::ConnectionLost) {
            if (const auto resumed = m_lead->resume(); !resumed)
                return tl::unexpected(resumed.error());
            work.onResumed();
            const auto happened = database::RunJournal(m_lead->connection()).hasBatch(m_run, batch);
            if (!happened)
                return tl::unexpected(happened.error());
            if (*happened) {
                m_lead->noteCommitted(batch);
                return work.readBack();
            }
        } else if (trouble != database::Trouble::Contention) {
            return last;
        }
        std::this_thread::sleep_for(50ms * attempt);
        last = once(trouble == database::Trouble::Contention);
    }
    return last;
}

} // namespace cleanup
