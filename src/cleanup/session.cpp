// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/session.h"

#include "database/connectionsettings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};
} // namespace

Result<cleanup::Session> cleanup::Session::open(const Target &target, const Context &context)
{
    context.progress->phase = Phase::Connecting;
    auto connection = database::Connection::open(target.connection, sessionName(context));
    if (!connection)
        return tl::unexpected(connection.error());
    auto schema = database::Schema::load(*connection, target);
    if (!schema)
        return tl::unexpected(schema.error());
    auto facts = database::findServerFacts(*connection, schema->hasJournal(), context.clock);
    if (!facts)
        return tl::unexpected(facts.error());
    facts->namedAddresses = database::addressesOf(target.connection);
    return Session{std::move(*connection), std::move(*schema), std::move(*facts)};
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
