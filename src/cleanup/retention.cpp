// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/retention.h"

#include "cleanup/session.h"
#include "cleanup/stuck.h"
#include "database/filerepository.h"
#include "database/runjournal.h"
#include "database/transaction.h"
#include "storage/lookbelow.h"

#include <QCoreApplication>
#include <QHash>
#include <limits>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

/// Rows that name a file together: those of the plan by index, and whether the plan has them all.
struct ShareGroup {
    std::vector<qsizetype> planned;
    bool hasOthers = false;
};

/// The last planned row of a file takes it; the others, and all where a row outside the plan names it too, leave it.
Result<void> markShared(PlanSection &section, database::FileRepository &files, ServerTime stuckBefore)
{
    if (section.items.isEmpty())
        return {};
    QHash<quint32, QList<qint64>> groups;
    if (const auto read
        = files.findShared(section.cutoff, stuckBefore, [&](quint32 group, qint64 id) { groups[group].append(id); });
        !read)
        return read;
    if (groups.isEmpty())
        return {};
    QHash<qint64, qsizetype> indexOfId;
    indexOfId.reserve(section.items.size());
    for (qsizetype index = 0; index < section.items.size(); ++index)
        indexOfId.insert(section.items.id(index), index);
    for (const auto &[group, ids] : groups.asKeyValueRange()) {
        ShareGroup shared;
        for (const qint64 id : ids) {
            if (const auto found = indexOfId.constFind(id); found != indexOfId.cend())
                shared.planned.push_back(*found);
            else
                shared.hasOthers = true;
        }
        std::sort(shared.planned.begin(), shared.planned.end());
        for (size_t place = 0; place < shared.planned.size(); ++place) {
            section.items.setShareGroup(shared.planned[place], group);
            if (shared.hasOthers || place + 1 < shared.planned.size())
                section.items.setFile(shared.planned[place], FileState::None, Problem::SharedFile, {});
        }
    }
    return {};
}

/// Looks at every file of the plan. True unless a stop was asked for.
bool lookAtFiles(PlanSection &section, const storage::Root &root, const cleanup::Context &context)
{
    storage::Folders folders(root.descriptor());
    context.progress->phase = Phase::Checking;
    context.progress->itemsTotal = section.items.size();
    for (qsizetype index = 0; index < section.items.size(); ++index) {
        if (context.stop.stop_requested())
            return false;
        context.progress->itemsDone = index;
        const QByteArray path = section.items.path(index);
        if (const Problem problem = database::pathProblem(path, root.directory()); problem != Problem::None) {
            section.items.setFile(index, FileState::Problem, problem, {});
        } else if (section.items.problem(index) != Problem::SharedFile) {
            const storage::Found found = storage::lookBelow(folders, path);
            section.items.setFile(index, found.state, found.problem, found.identity);
        }
    }
    return true;
}

Result<void> readRows(PlanSection &section, const Plan &plan, cleanup::Session &session, const Target &target,
                      Directory directory)
{
    database::FileRepository files(session.connection, session.schema, directory);
    if (const auto read
        = files.findExpired(section.cutoff, plan.stuckBefore, [&](const Item &item) { section.items.append(item); });
        !read)
        return read;
    if (const auto read = files.findKept(section.cutoff, plan.stuckBefore, plan.madeAt,
                                         [&](const Item &item) { section.kept.append(item); });
        !read)
        return read;
    const auto figures = files.findFigures(section.cutoff, plan.madeAt.minusSeconds(-target.guards.maxFutureSeconds));
    if (!figures)
        return tl::unexpected(figures.error());
    section.tableRows = figures->rows;
    section.newerRows = figures->newer;
    section.futureRows = figures->future;
    section.highestId = figures->highestId;
    if (session.schema.isSetUp()) {
        const auto last = database::RunJournal(session.connection).lastDone(section.kind);
        if (!last)
            return tl::unexpected(last.error());
        section.lastRunDone = *last;
    }
    return markShared(section, files, plan.stuckBefore);
}

Result<void> checkDays(int days)
{
    if (days < shortestRetentionDays || days > longestRetentionDays) {
        return failure(ErrorKind::Usage,
                       Tr::tr("A retention of %1 days is not possible: give a whole number from %2 to %3.")
                           .arg(days)
                           .arg(shortestRetentionDays)
                           .arg(longestRetentionDays));
    }
    return {};
}
} // namespace

Result<PlanPtr> cleanup::planRetention(const Target &target, Directory directory, int days, const Context &context)
{
    if (const auto checked = checkDays(days).and_then([&] { return checkStuckRule(target.stuck); }); !checked)
        return tl::unexpected(checked.error());
    const auto root = storage::Root::open(target.root(directory), directory);
    if (!root)
        return tl::unexpected(root.error());
    auto session = Session::open(target, context);
    if (!session)
        return tl::unexpected(session.error());
    context.progress->phase = Phase::Reading;
    const database::CancelOnStop cancel(session->connection, context.stop);
    auto plan = std::make_shared<Plan>();
    PlanSection section;
    {
        auto transaction
            = database::Transaction::begin(session->connection, database::Transaction::Mode::ReadOnlySnapshot);
        if (!transaction)
            return tl::unexpected(asStopped(transaction.error(), context));
        const auto patience = session->connection.execute(
            u"SET LOCAL statement_timeout = '%1s'"_s.arg(planStatementSeconds), Tr::tr("prepare the session"));
        if (!patience)
            return tl::unexpected(asStopped(patience.error(), context));
        const auto now = database::findNow(session->connection);
        if (!now)
            return tl::unexpected(asStopped(now.error(), context));
        plan->command = toName(directory);
        plan->madeAt = *now;
        plan->clockSkewMs = session->facts.clockSkewMs;
        plan->stuckBefore = now->minusSeconds(target.stuck.limitSeconds());
        plan->identity = session->facts.identity;
        section.kind = itemKindOf(directory);
        section.cutoff = now->minusSeconds(qint64(days) * 24 * 3600);
        section.retentionDays = days;
        section.items = ItemList(section.kind);
        section.kept = ItemList(section.kind);
        if (const auto read = readRows(section, *plan, *session, target, directory); !read)
            return tl::unexpected(asStopped(read.error(), context));
    }
    if (!lookAtFiles(section, *root, context))
        return tl::unexpected(asStopped({}, context));
    section.rootFiles = root->countFiles(context.stop).files;
    plan->sections.push_back(std::move(section));
    plan->fingerprint = fingerprintOf(*plan);
    return plan;
}
