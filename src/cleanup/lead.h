// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session.h"

#include <functional>

namespace cleanup {

/// The session that may change things: it holds the one cleanup lock of its database for as long as it lives.
class Lead {
public:
    /// Errors: Busy (naming who leads), Refused (not set up, read-only server), Connection, Schema.
    static Result<Lead> take(const Target &target, const Context &context);

    database::Connection &connection() { return m_session.connection; }
    const database::Schema &schema() const { return m_session.schema; }
    const database::ServerFacts &facts() const { return m_session.facts; }
    Session &session() { return m_session; }

    /// After the server went away: connects again with backoff (about 20 s in all) and takes the lock back. The server
    /// must be the same one. Statements prepared before are gone.
    Result<void> resume();

private:
    Lead(Session session, const Target &target, const Context &context)
        : m_session(std::move(session))
        , m_target(&target)
        , m_context(&context)
    {
    }

    Session m_session;
    const Target *m_target;
    const Context *m_context;
};

} // namespace cleanup
