// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/context.h"
#include "core/target/target.h"
#include "database/schema/schema.h"
#include "database/server/connection.h"
#include "database/server/server.h"
#include "storage/stores.h"

#include <optional>

namespace cleanup {

/// That whoever wrote the configuration gets what they wrote: nothing is changed by one that says something which
/// nobody understands. Error: Refused.
Result<void> requireUnderstood(const Target &target);
/// That the service keeps files at all. Error: Refused.
Result<void> requireFileTables(const Target &target);

/// An installation, the one connection to its database and the way to its folders: what every use case works in. A door
/// makes one and may hand it to one use case after the other, on one thread; nothing below a door makes another.
class Session {
public:
    /// `stores`: what other sessions have opened on the way to folders that are far away serves this one, too.
    explicit Session(Target target, std::shared_ptr<storage::Stores> stores = std::make_shared<storage::Stores>())
        : m_target(std::move(target))
        , m_stores(std::move(stores))
    {
    }

    /// Another installation, reached by ways of its own that end with it: for trying.
    Session apart(Target target) const
    {
        return Session(std::move(target), std::make_shared<storage::Stores>(m_stores->signIn()));
    }

    /// What every use case begins with: connects where nobody has yet, or where the server was away meanwhile; takes
    /// the server's facts anew, and the schema where the catalogue has changed. Errors: Connection, Schema, Database.
    Result<void> begin(const Context &context);

    /// A connection besides the session's own, for what can be told where it could not begin. Errors: Connection,
    /// Database.
    Result<database::Connection> connect(const Context &context) const;

    /// Disconnects, on the thread that began it; it may begin again.
    void end() { m_link.reset(); }

    /// Of the installation, with what the caller or the database has decided for this session.
    const Target &target() const { return m_target; }
    Target &target() { return m_target; }
    const std::shared_ptr<storage::Stores> &stores() const { return m_stores; }

    /// One of the installation's folders as it is now, whether or not the session has begun. Errors: as
    /// storage::Stores::open.
    Result<std::unique_ptr<storage::Store>> openRoot(Directory directory) const
    {
        return m_stores->open(m_target, directory);
    }

    // All of them once it has begun.
    database::Connection &connection() { return m_link->connection; }
    const database::Connection &connection() const { return m_link->connection; }
    const database::Schema &schema() const { return m_link->schema; }
    /// As of the last begin().
    const database::ServerFacts &facts() const { return m_link->facts; }

private:
    struct Link {
        database::Connection connection;
        database::Schema schema;
        database::ServerFacts facts;
    };
    Result<void> open(const Context &context);
    Result<void> renew(const Context &context);

    Target m_target;
    std::shared_ptr<storage::Stores> m_stores;
    std::optional<Link> m_link;
};

/// How our sessions are called on the server: program, user and host.
QString sessionName(const Context &context);
/// Who acts, for people: "anna at host".
QString actorName(const Context &context);

/// Reading for a plan may take longer than a statement of a run; it can be cancelled instead.
inline constexpr int planStatementSeconds = 900;

/// An error of an interrupted read as what it is: Stopped, where a stop was asked for.
Error asStopped(Error error, const Context &context);

} // namespace cleanup
