// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/pins.h"

#include "cleanup/session/session.h"
#include "cleanup/tr.h"
#include "database/console/pinrepository.h"

namespace {
Result<void> beginSetUp(cleanup::Session &session, const cleanup::Context &context)
{
    auto begun = session.begin(context);
    if (begun && !session.schema().isSetUp())
        return failure(ErrorKind::Refused,
                       Tr::tr("Pins live in the console's own schema, which database %1 does not have yet: run "
                              "\"scrapazoidctl setup\" first.")
                           .arg(session.facts().identity.database));
    return begun;
}
} // namespace

Result<QList<Pin>> cleanup::findPins(Session &session, const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    if (!session.schema().isSetUp())
        return QList<Pin>();
    return database::PinRepository(session.connection(), session.schema()).findAll();
}

Result<QList<ExecutionId>> cleanup::spelled(Session &session, const QList<ExecutionId> &executions,
                                            const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    QList<ExecutionId> ids;
    for (const ExecutionId &execution : executions) {
        const auto key = session.schema().executions().id.form.meant(execution.value);
        if (!key)
            return failure(
                ErrorKind::Usage,
                Tr::tr("\"%1\" is no execution: give its id as the history shows it.").arg(execution.value.toString()));
        ids.append(ExecutionId{*key});
    }
    return ids;
}

Result<QList<ExecutionId>> cleanup::pin(Session &session, const QList<ExecutionId> &executions, const QString &note,
                                        const Context &context)
{
    if (const auto begun = beginSetUp(session, context); !begun)
        return tl::unexpected(begun.error());
    return database::PinRepository(session.connection(), session.schema())
        .insert(executions, note, Tr::tr("%1 at %2").arg(context.actor.user, context.actor.host));
}

Result<QList<ExecutionId>> cleanup::unpin(Session &session, const QList<ExecutionId> &executions,
                                          const Context &context)
{
    if (const auto begun = beginSetUp(session, context); !begun)
        return tl::unexpected(begun.error());
    return database::PinRepository(session.connection(), session.schema()).remove(executions);
}
