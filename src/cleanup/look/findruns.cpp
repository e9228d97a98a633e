// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/findruns.h"

#include "cleanup/session/session.h"
#include "cleanup/session/setupstate.h"
#include "database/journal/runjournal.h"

#include <QCoreApplication>

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};
} // namespace

Result<QList<RunRecord>> cleanup::findRuns(Session &session, int limit, const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    if (!session.schema().hasJournal())
        return QList<RunRecord>{};
    if (const auto isThere = requireSetUp(session, Tr::tr("so it cannot be shown")); !isThere)
        return tl::unexpected(isThere.error());
    return database::RunJournal(session.connection()).findRuns(limit);
}

Result<RunRecord> cleanup::findRun(Session &session, const QString &run, const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    if (session.schema().hasJournal() && !session.schema().isSetUp())
        return tl::unexpected(requireSetUp(session, Tr::tr("so it cannot be shown")).error());
    if (!session.schema().isSetUp())
        return failure(ErrorKind::NotFound,
                       Tr::tr("The console is not set up in this database, so there are no runs."));
    const auto found = database::RunJournal(session.connection()).findRun(run);
    if (!found)
        return tl::unexpected(found.error());
    return found->second;
}

Result<QList<RunItem>> cleanup::findRunItems(Session &session, const RunId &run, qint64 after, int limit,
                                             const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    database::RunJournal journal(session.connection());
    const auto found = journal.findRun(run.value);
    if (!found)
        return tl::unexpected(found.error());
    return journal.findItems(found->first, after, limit);
}
