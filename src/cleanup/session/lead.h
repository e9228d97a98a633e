// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/lease.h"
#include "cleanup/session/session.h"
#include "database/journal/runjournal.h"
#include "storage/store.h"

#include <QSet>
#include <map>
#include <thread>

namespace cleanup {

/// What makes a session the one that may change things: it holds the one cleanup lock of the session's database, and
/// the lock of each root that is bound to it, for as long as it lives; the session outlives it. Files are touched on
/// its lease only.
class Lead {
public:
    /// Waits for a leader that may be asleep (Lease::length and a margin) where the one before did not step down and
    /// cannot be seen to be dead; then what it left in gates goes on to its place.
    /// Errors: Busy (naming who leads), Refused (not set up, read-only server, a pooled connection, hidden rows,
    /// foreign code), Stopped, Connection, Database, Schema, Storage.
    static Result<Lead> take(Session &session, const Context &context);
    Lead(Lead &&) noexcept;
    Lead &operator=(Lead &&) noexcept;
    /// Steps down.
    ~Lead();

    database::Connection &connection() { return m_state->session->connection(); }
    const database::Schema &schema() const { return m_state->session->schema(); }
    const database::ServerFacts &facts() const { return m_state->session->facts(); }
    const Target &target() const { return m_state->session->target(); }
    Session &session() { return *m_state->session; }

    /// A root that is bound to this database and locked by us, opened when the lead was taken; the
    /// database and it remember the same last run. Errors: Refused (not configured, bound elsewhere, another history),
    /// Storage.
    Result<const storage::Store *> root(Directory directory) const;
    /// The same whatever the two remember: for putting back what a database that has gone back names.
    Result<const storage::Store *> anyRoot(Directory directory) const;
    /// For the files of a run in one root, on this lease. Errors: as `root`.
    Result<std::unique_ptr<storage::Removal>> removal(Directory directory, const RunId &run) const;
    /// The same with `anyRoot`.
    Result<std::unique_ptr<storage::Removal>> anyRemoval(Directory directory, const RunId &run) const;

    /// The symbolic links below each root that is led, as they were when somebody first asked: what rows mean across
    /// them.
    const std::map<Directory, QSet<QByteArray>> &links();

    /// From now on `run` is what a lost connection is resumed for, and its last batch that is known to be committed.
    void follow(const database::OpenRun &run)
    {
        m_state->run = run;
        m_state->lastBatch = -1;
    }
    void noteCommitted(int batch) { m_state->lastBatch = batch; }

    /// Asks the server whether we lead, if the lease is due. Errors: Connection, Busy (we do not any more), Storage (a
    /// root's lock was replaced).
    Result<void> renew();
    /// Asks whatever the lease's age.
    Result<void> prove();
    /// Why files are left that are Fenced. As prove; Storage (we lead, and nobody can tell what has become of them).
    Error whyFenced();
    /// Nobody moves files on this lease any more: for who cannot keep it up.
    void giveUp() { m_state->lease->lose(); }

    /// After the server went away: connects again with backoff (about 20 s in all) and takes the lock back. The server
    /// must be the same one, nobody may have led meanwhile, and the database must still know the run that it followed.
    /// The session goes on with the new connection.
    /// Statements prepared before are gone. Errors: Connection, Busy, Refused.
    Result<void> resume();
    /// Whether the last `resume` found a database that has forgotten committed work. The session is usable then.
    bool hasGoneBack() const { return m_state->hasGoneBack; }

private:
    struct LedRoot {
        std::unique_ptr<storage::Store> root;
        std::unique_ptr<storage::RootLead> lead;
        std::optional<Error> objection; ///< Why it may not be used.
        std::chrono::steady_clock::time_point seenInPlace{}; ///< When it was last asked whether we lead.
    };
    struct State {
        Session *session = nullptr;
        const Context *context = nullptr;
        std::shared_ptr<Lease> lease = std::make_shared<Lease>();
        qint64 term = 0;
        bool holdsTerm = false; ///< Not while the one before may be at work yet.
        std::map<Directory, LedRoot> roots = {};
        std::map<Directory, Error> absent = {}; ///< Why a root is not led.
        std::optional<std::map<Directory, QSet<QByteArray>>> links = {};
        std::optional<database::OpenRun> run = {};
        int lastBatch = -1;
        bool hasGoneBack = false;
    };
    explicit Lead(std::unique_ptr<State> state);

    static Result<void> prove(State &state);
    static Lease::Duration mayAct(State &state, const std::shared_ptr<Lease> &lease, std::thread::id owner);
    Result<void> lockRoots();
    Result<void> begin();
    Result<void> hold();
    Result<bool> knowsFollowed(Session &session) const;
    Result<void> takeOver(Session session);

    std::unique_ptr<State> m_state; ///< Null after a move.
};

} // namespace cleanup
