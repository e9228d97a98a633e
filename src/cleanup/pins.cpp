// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/pins.h"

#include "cleanup/session.h"
#include "database/pinrepository.h"

#include <QCoreApplication>

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

Result<cleanup::Session> openSetUp(const Target &target, const cleanup::Context &context)
{
    auto session = cleanup::Session::open(target, context);
    if (session && !session->schema.isSetUp())
        return failure(ErrorKind::Refused,
                       Tr::tr("Pins live in the console's own schema, which database %1 does not have yet: run "
                              "\"scrapazoidctl setup\" first.")
                           .arg(session->facts.identity.database));
    return session;
}
} // namespace

Result<QList<Pin>> cleanup::findPins(const Target &target, const Context &context)
{
    auto session = Session::open(target, context);
    if (!session)
        return tl::unexpected(session.error());
    if (!session->schema.isSetUp())
        return QList<Pin>();
    return database::PinRepository(session->connection, session->schema).findAll();
}

Result<QList<ExecutionId>> cleanup::pin(const Target &target, const QList<ExecutionId> &executions, const QString &note,
                                        const Context &context)
{
    auto session = openSetUp(target, context);
    if (!session)
        return tl::unexpected(session.error());
    return database::PinRepository(session->connection, session->schema)
        .insert(executions, note, Tr::tr("%1 at %2").arg(context.actor.user, context.actor.host));
}

Result<QList<ExecutionId>> cleanup::unpin(const Target &target, const QList<ExecutionId> &executions,
                                          const Context &context)
{
    auto session = openSetUp(target, context);
    if (!session)
        return tl::unexpected(session.error());
    return database::PinRepository(session->connection, session->schema).remove(executions);
}
