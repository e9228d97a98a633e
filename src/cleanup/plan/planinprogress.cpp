// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/planinprogress.h"

#include "cleanup/guard/timeguard.h"
#include "cleanup/plan/namedfiles.h"
#include "cleanup/plan/stuck.h"
#include "cleanup/tr.h"
#include "database/schema/tableshape.h"

using namespace Qt::StringLiterals;

Result<void> cleanup::PlanInProgress::begin(const QString &command)
{
    if (const auto checked = checkStuckRule(target().stuck); !checked)
        return checked;
    if (const auto begun = m_session.begin(m_context); !begun)
        return tl::unexpected(begun.error());
    m_cancel.emplace(m_session.connection(), m_context.stop);
    m_context.progress->phase = Phase::Reading;
    const auto xmin = database::findSnapshotXmin(m_session.connection());
    if (!xmin)
        return tl::unexpected(xmin.error());
    auto tables = database::findRowTables(m_session.connection(), m_session.schema());
    if (!tables)
        return tl::unexpected(tables.error());
    m_plan->rowTables = std::move(*tables);
    m_plan->command = command;
    m_plan->snapshotXmin = *xmin;
    m_plan->madeAt = m_session.facts().now;
    m_plan->clockSkewMs = m_session.facts().clockSkewMs;
    m_plan->stuckBefore = now().minusSeconds(target().stuck.limitSeconds());
    m_plan->identity = m_session.facts().identity;
    return {};
}

Result<void> cleanup::PlanInProgress::judgeTime()
{
    auto trouble = findTimeTrouble(m_session, m_context);
    // Who may not read the marks may not run a plan either, but may make one: the run asks again.
    if (!trouble && trouble.error().kind != ErrorKind::Connection)
        return {};
    if (!trouble)
        return tl::unexpected(trouble.error());
    m_plan->timeTrouble = std::move(*trouble);
    return {};
}

Result<database::Transaction> cleanup::PlanInProgress::snapshot()
{
    auto transaction
        = database::Transaction::begin(m_session.connection(), database::Transaction::Mode::ReadOnlySnapshot);
    if (!transaction)
        return transaction;
    const auto patience = m_session.connection().execute(
        u"SET LOCAL statement_timeout = '%1s'"_s.arg(planStatementSeconds), Tr::tr("prepare the session"));
    return patience ? std::move(transaction) : tl::unexpected(patience.error());
}

Result<const storage::Store *> cleanup::PlanInProgress::root(Directory directory)
{
    auto found = m_roots.find(directory);
    if (found == m_roots.end()) {
        auto root = m_session.openRoot(directory);
        if (!root)
            return tl::unexpected(root.error());
        found = m_roots.emplace(directory, std::move(*root)).first;
    }
    return found->second.get();
}

Result<const storage::Listing *> cleanup::PlanInProgress::listing(Directory directory)
{
    const auto opened = root(directory);
    if (!opened)
        return tl::unexpected(opened.error());
    auto found = m_listings.find(directory);
    if (found == m_listings.end()) {
        m_context.progress->phase = Phase::Scanning;
        m_context.progress->itemsTotal = 0;
        auto listing
            = (*opened)->list(m_context.stop, [this](qsizetype files) { m_context.progress->itemsDone = files; });
        m_context.progress->phase = Phase::Reading;
        m_context.progress->itemsDone = 0;
        found = m_listings.emplace(directory, std::make_shared<storage::Listing>(std::move(listing))).first;
    }
    return found->second.get();
}

std::shared_ptr<const storage::Listing> cleanup::PlanInProgress::keptListing(Directory directory) const
{
    const auto found = m_listings.find(directory);
    return found == m_listings.end() ? nullptr : found->second;
}

PlanPtr cleanup::PlanInProgress::finish()
{
    for (const auto &[directory, root] : m_roots)
        m_plan->roots.emplace(directory, root->identity());
    RootFiles disk(m_session);
    for (const auto &[directory, listing] : m_listings)
        m_plan->links.emplace(directory, disk.targets(directory, linksOf(*listing)));
    m_plan->fingerprint = fingerprintOf(*m_plan);
    return m_plan;
}
