// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/plan/firstfound.h"
#include "cleanup/session/session.h"
#include "core/plan/plan.h"
#include "core/plan/policy.h"
#include "database/server/transaction.h"
#include "database/service/filerepository.h"
#include "storage/store.h"

#include <map>

namespace cleanup {

/// A plan in the making: one moment of the server's clock, one listing a folder. Each kind's file adds its
/// sections. Writes nothing, anywhere.
class PlanInProgress {
public:
    /// `found`: who waits for the first items; null: nobody.
    PlanInProgress(Session &session, const Context &context, FirstFound *found = nullptr)
        : m_session(session)
        , m_context(context)
        , m_found(found)
    {
    }

    /// Begins the session and takes the time. Errors: Connection, Schema, Database, Usage (absurd limits of stuck).
    Result<void> begin(const QString &command);
    /// Whether the server's clock, by which the plan goes, can be believed. Errors: Connection.
    Result<void> judgeTime();

    const Target &target() const { return m_session.target(); }
    const Context &context() const { return m_context; }
    Session &session() { return m_session; }
    ServerTime now() const { return m_plan->madeAt; }
    ServerTime stuckBefore() const { return m_plan->stuckBefore; }
    /// What rows are compared with that came since, where their keys have no order.
    database::RowMark mark() const { return {.snapshotXmin = m_plan->snapshotXmin}; }
    ServerTime futureAfter() const { return now().minusSeconds(-target().guards.maxFutureSeconds); }

    /// One moment over all queries in its scope, with the patience that reading a whole table needs.
    Result<database::Transaction> snapshot();
    /// Opened once. Errors: Storage, Refused.
    Result<const storage::Store *> root(Directory directory);
    /// Every name below the root, read once and before the caller's first look at rows.
    Result<const storage::Listing *> listing(Directory directory);
    /// The same to keep, once it has been read; nothing where it could not be.
    std::shared_ptr<const storage::Listing> keptListing(Directory directory) const;

    /// For whose job of the schedule the plan is; empty: somebody has asked for it.
    void setJob(const QString &job) { m_plan->job = job; }
    void setLiveliness(const Liveliness &liveliness) { m_plan->liveliness = liveliness; }
    /// What a section is going to be of, and each item of it as it is found.
    void beginFound(const PlanSection &section)
    {
        if (m_found)
            m_found->begin(section, now());
    }
    void addFound(const Item &item)
    {
        if (m_found)
            m_found->add(item);
    }
    PlanSection &add(PlanSection section) { return m_plan->sections.emplace_back(std::move(section)); }
    std::vector<PlanSection> &sections() { return m_plan->sections; }
    PlanPtr finish();

private:
    Session &m_session;
    const Context &m_context;
    FirstFound *m_found;
    std::optional<database::CancelOnStop> m_cancel;
    std::shared_ptr<Plan> m_plan = std::make_shared<Plan>();
    std::map<Directory, std::unique_ptr<storage::Store>> m_roots;
    std::map<Directory, std::shared_ptr<const storage::Listing>> m_listings;
};

} // namespace cleanup
