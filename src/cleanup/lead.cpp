// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/lead.h"

#include "core/pausing.h"

#include <QCoreApplication>
#include <array>

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

using namespace std::chrono_literals;
constexpr std::array backoff{250ms, 500ms, 1000ms, 2000ms, 4000ms, 4000ms, 8000ms};

Result<cleanup::Session> openLeading(const Target &target, const cleanup::Context &context)
{
    auto session = cleanup::Session::open(target, context);
    if (!session)
        return session;
    if (!session->schema.isSetUp()) {
        return failure(ErrorKind::Refused,
                       Tr::tr("The console is not set up in database %1, so nothing may be changed: run "
                              "\"scrapazoidctl setup\" first.")
                           .arg(session->facts.identity.database));
    }
    if (session->facts.isReadOnly) {
        return failure(
            ErrorKind::Refused,
            Tr::tr(
                "The server only takes reads (a standby, or default_transaction_read_only): connect to the primary."));
    }
    const auto leads = database::tryLead(session->connection);
    if (!leads)
        return tl::unexpected(leads.error());
    if (!*leads) {
        const auto leader = database::findLeader(session->connection);
        return failure(ErrorKind::Busy,
                       Tr::tr("Another cleanup is running in this database (%1): wait until it ends and try again.")
                           .arg(leader ? leader->name : Tr::tr("another session")));
    }
    return session;
}
} // namespace

Result<cleanup::Lead> cleanup::Lead::take(const Target &target, const Context &context)
{
    auto session = openLeading(target, context);
    if (!session)
        return tl::unexpected(session.error());
    return Lead(std::move(*session), target, context);
}

Result<void> cleanup::Lead::resume()
{
    Error last;
    for (const auto pause : backoff) {
        // Once even after a request to stop: the batch that was under way may yet be settled.
        const bool goesOn = pauseFor(m_context->stop, pause);
        auto session = openLeading(*m_target, *m_context);
        if (session && session->facts.identity == m_session.facts.identity) {
            m_session = std::move(*session);
            return {};
        }
        if (session)
            return failure(ErrorKind::Refused,
                           Tr::tr("Another database answers under the same address now: the run ends here."));
        last = session.error();
        // Our own dead session may hold the lock for a moment yet; anything else will not mend by waiting.
        if (!goesOn || (last.kind != ErrorKind::Connection && last.kind != ErrorKind::Busy))
            break;
    }
    return tl::unexpected(last);
}
