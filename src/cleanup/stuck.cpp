// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/stuck.h"

#include "cleanup/session.h"
#include "core/duration.h"
#include "database/executionrepository.h"
#include "database/runjournal.h"
#include "database/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

constexpr qint64 longestLimit = 366LL * 24 * 3600;

Result<void> fill(PlanSection &section, cleanup::Session &session, const Target &target, const QList<ExecutionId> &only,
                  ServerTime now)
{
    database::ExecutionRepository executions(session.connection, session.schema);
    if (const auto read
        = executions.findStuck(section.cutoff, only, [&](const Item &item) { section.items.append(item); });
        !read)
        return read;
    if (const auto read = executions.findKept(section.cutoff, [&](const Item &item) { section.kept.append(item); });
        !read)
        return read;
    const auto figures = executions.findFigures(now.minusSeconds(-target.guards.maxFutureSeconds));
    if (!figures)
        return tl::unexpected(figures.error());
    section.tableRows = figures->rows;
    section.newerRows = std::max<qint64>(0, figures->unfinished - section.items.size() - section.kept.size());
    section.futureRows = figures->future;
    if (session.schema.isSetUp()) {
        const auto last = database::RunJournal(session.connection).lastDone(ItemKind::Execution);
        if (!last)
            return tl::unexpected(last.error());
        section.lastRunDone = *last;
    }
    return {};
}
} // namespace

Result<void> cleanup::checkStuckRule(const StuckRule &rule)
{
    if (rule.maxExecutionTime < 1 || rule.maxExecutionTime > longestLimit || rule.grace < 0 || rule.grace > longestLimit
        || rule.limitSeconds() > longestLimit) {
        return failure(ErrorKind::Usage,
                       Tr::tr("A limit of %1 s plus %2 s makes no sense for stuck executions: give at least 1 s and at "
                              "most a year in all.")
                           .arg(rule.maxExecutionTime)
                           .arg(rule.grace));
    }
    return {};
}

QString cleanup::stuckMessage(qint64 runtimeSeconds)
{
    return stuckMessageStart + duration::pythonTimedelta(runtimeSeconds) + stuckMessageEnd;
}

Result<PlanPtr> cleanup::planStuck(const Target &target, const Context &context, const QList<ExecutionId> &only)
{
    if (const auto checked = checkStuckRule(target.stuck); !checked)
        return tl::unexpected(checked.error());
    auto session = Session::open(target, context);
    if (!session)
        return tl::unexpected(session.error());
    context.progress->phase = Phase::Reading;
    const database::CancelOnStop cancel(session->connection, context.stop);
    auto transaction = database::Transaction::begin(session->connection, database::Transaction::Mode::ReadOnlySnapshot);
    if (!transaction)
        return tl::unexpected(asStopped(transaction.error(), context));
    const auto now = database::findNow(session->connection);
    if (!now)
        return tl::unexpected(asStopped(now.error(), context));
    auto plan = std::make_shared<Plan>();
    plan->command = u"stuck"_s;
    plan->madeAt = *now;
    plan->clockSkewMs = session->facts.clockSkewMs;
    plan->stuckBefore = now->minusSeconds(target.stuck.limitSeconds());
    plan->identity = session->facts.identity;
    PlanSection section;
    section.kind = ItemKind::Execution;
    section.cutoff = plan->stuckBefore;
    section.items = ItemList(ItemKind::Execution);
    section.kept = ItemList(ItemKind::Execution);
    if (const auto filled = fill(section, *session, target, only, *now); !filled)
        return tl::unexpected(asStopped(filled.error(), context));
    plan->sections.push_back(std::move(section));
    plan->fingerprint = fingerprintOf(*plan);
    return plan;
}
