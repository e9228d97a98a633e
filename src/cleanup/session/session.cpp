// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/session/session.h"

#include "cleanup/tr.h"
#include "database/server/connectionsettings.h"

using namespace Qt::StringLiterals;

namespace {
/// Rows are looked at for it, which may take long where a policy or a view is in the way. Whoever has been asked to
/// stop already and connects all the same has something to bring to its end.
Result<database::Schema> loadSchema(database::Connection &connection, const Target &target,
                                    const cleanup::Context &context)
{
    std::optional<database::CancelOnStop> cancel;
    if (!context.stop.stop_requested())
        cancel.emplace(connection, context.stop);
    auto schema = database::Schema::load(connection, target);
    return schema || !cancel ? std::move(schema) : tl::unexpected(cleanup::asStopped(schema.error(), context));
}
} // namespace

Result<void> cleanup::requireUnderstood(const Target &target)
{
    return target.configurationTrouble.isEmpty()
        ? Result<void>()
        : failure(ErrorKind::Refused,
                  Tr::tr("%1 Until that is corrected nothing is changed.").arg(target.configurationTrouble.first()));
}

Result<void> cleanup::requireFileTables(const Target &target)
{
    return target.schema.hasFiles()
        ? Result<void>()
        : failure(ErrorKind::Refused,
                  Tr::tr("By its profile this service keeps no files: schema.screenshots.table and "
                         "schema.downloads.table name the tables where it does. Stuck executions can be cleaned up."));
}

Result<void> cleanup::Session::begin(const Context &context)
{
    if (m_link && m_link->connection.isAlive()) {
        const auto renewed = renew(context);
        if (renewed || m_link->connection.isAlive())
            return renewed;
    }
    m_link.reset();
    return open(context);
}

Result<database::Connection> cleanup::Session::connect(const Context &context) const
{
    ConnectionParameters parameters = m_target.connection;
    if (parameters.isThroughSsh) {
        const auto folder
            = database::requireForwardable(parameters).and_then([&] { return m_stores->forward(m_target); });
        if (!folder) {
            // A wrong setting is one, also where it is about the way.
            const bool isUsage = folder.error().kind == ErrorKind::Usage;
            return failure(isUsage ? ErrorKind::Usage : ErrorKind::Connection, folder.error().message,
                           folder.error().detail);
        }
        parameters.socketFolder = QString::fromUtf8(*folder);
    }
    return database::Connection::open(std::move(parameters), sessionName(context));
}

Result<void> cleanup::Session::open(const Context &context)
{
    context.progress->phase = Phase::Connecting;
    auto connection = connect(context);
    if (!connection)
        return tl::unexpected(connection.error());
    auto schema = loadSchema(*connection, m_target, context);
    if (!schema)
        return tl::unexpected(schema.error());
    auto facts = database::findServerFacts(*connection, schema->hasJournal(), context.clock);
    if (!facts)
        return tl::unexpected(facts.error());
    facts->namedAddresses = database::addressesOf(m_target.connection);
    m_link.emplace(Link{std::move(*connection), std::move(*schema), std::move(*facts)});
    return {};
}

Result<void> cleanup::Session::renew(const Context &context)
{
    const auto holds = m_link->schema.holds(m_link->connection);
    if (!holds)
        return tl::unexpected(holds.error());
    if (!*holds) {
        auto schema = loadSchema(m_link->connection, m_target, context);
        if (!schema)
            return tl::unexpected(schema.error());
        m_link->schema = std::move(*schema);
    }
    auto facts = database::findServerFacts(m_link->connection, m_link->schema.hasJournal(), context.clock);
    if (!facts)
        return tl::unexpected(facts.error());
    facts->namedAddresses = std::move(m_link->facts.namedAddresses);
    m_link->facts = std::move(*facts);
    return {};
}

QString cleanup::sessionName(const Context &context)
{
    return context.actor.program + u' ' + context.actor.user + u'@' + context.actor.host;
}

QString cleanup::actorName(const Context &context)
{
    return Tr::tr("%1 at %2").arg(context.actor.user, context.actor.host);
}

Error cleanup::asStopped(Error error, const Context &context)
{
    if (!context.stop.stop_requested())
        return error;
    return {ErrorKind::Stopped, Tr::tr("Stopped before there was anything to show; nothing has been changed."),
            error.detail};
}
