// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/session/lead.h"

#include "cleanup/guard/codelines.h"
#include "cleanup/guard/roothistory.h"
#include "cleanup/plan/namedfiles.h"
#include "cleanup/session/boundroot.h"
#include "cleanup/session/leadholder.h"
#include "cleanup/session/setupstate.h"
#include "cleanup/tr.h"
#include "core/base/pausing.h"
#include "database/console/leadrepository.h"
#include "database/server/sqlerror.h"

#include <algorithm>
#include <array>

namespace {
using namespace std::chrono_literals;
/// How long a far root's word holds that we lead; whoever moves its files looks before each of them.
constexpr auto farRootsLast = 1s;
constexpr std::array backoff{250ms, 500ms, 1000ms, 2000ms, 4000ms, 4000ms, 8000ms};

/// A row that is hidden protects no file, and a hidden execution looks like none: whatever changes anything must see
/// all rows of all three tables.
Result<void> requireAllRows(const database::Schema &schema)
{
    QString secured = schema.executions().isRowSecured ? schema.executions().table : QString();
    for (const Directory directory : schema.directories()) {
        if (schema.files(directory).isRowSecured)
            secured = schema.files(directory).table;
    }
    return secured.isEmpty()
        ? Result<void>()
        : failure(ErrorKind::Refused,
                  Tr::tr("Row security hides rows of %1 from this role, so nothing may be changed: connect as the "
                         "tables' owner, or grant the role BYPASSRLS.")
                      .arg(secured));
}

Result<void> beginLeading(cleanup::Session &session, const cleanup::Context &context)
{
    if (const auto understood = cleanup::requireUnderstood(session.target()); !understood)
        return understood;
    if (const auto begun = session.begin(context); !begun)
        return begun;
    if (const auto isThere = cleanup::requireSetUp(session, Tr::tr("so nothing may be changed")); !isThere)
        return isThere;
    if (session.facts().isReadOnly) {
        return failure(
            ErrorKind::Refused,
            Tr::tr(
                "The server only takes reads (a standby, or default_transaction_read_only): connect to the primary."));
    }
    if (const auto all = requireAllRows(session.schema()); !all)
        return all;
    const auto leads = database::tryLead(session.connection());
    if (!leads)
        return tl::unexpected(leads.error());
    if (!*leads) {
        const auto leader = database::findLeader(session.connection());
        return failure(ErrorKind::Busy,
                       Tr::tr("Another cleanup is running in this database (%1): wait until it ends and try again.")
                           .arg(leader ? leader->name : Tr::tr("another session")));
    }
    // Before the first word is written, be it into a table of our own.
    auto own = cleanup::requireNoForeignCode(session.connection(), session.schema());
    if (!own && !database::releaseLead(session.connection()))
        session.end();
    return own;
}

Error notLeading()
{
    return {ErrorKind::Busy, Tr::tr("Another cleanup leads in this database by now: this one ends here."), {}};
}

/// Inode order: two consoles with the same two roots never wait for each other crosswise.
bool liesBefore(const std::unique_ptr<storage::Store> &a, const std::unique_ptr<storage::Store> &b)
{
    return std::pair(a->device(), a->identity().inode) < std::pair(b->device(), b->identity().inode);
}
} // namespace

cleanup::Lead::Lead(std::unique_ptr<State> state)
    : m_state(std::move(state))
{
}

cleanup::Lead::Lead(Lead &&) noexcept = default;

cleanup::Lead &cleanup::Lead::operator=(Lead &&other) noexcept
{
    std::swap(m_state, other.m_state);
    return *this;
}

cleanup::Lead::~Lead()
{
    if (!m_state || !connection().isAlive())
        return;
    // A lease that is lost is another leader's business by now.
    if (m_state->holdsTerm && !m_state->lease->isLost()) [[maybe_unused]]
        const auto ended = database::LeadRepository(connection()).stepDown(m_state->term);
    // Whoever gets the database's lock finds the folders free.
    m_state->roots.clear();
    // Where it cannot be given back it goes with the connection.
    if (!database::releaseLead(connection()))
        session().end();
}

Result<cleanup::Lead> cleanup::Lead::take(Session &session, const Context &context)
{
    if (const auto begun = beginLeading(session, context); !begun)
        return tl::unexpected(begun.error());
    Lead lead(std::make_unique<State>(State{.session = &session, .context = &context}));
    const auto begun = lead.lockRoots().and_then([&] { return lead.begin(); });
    if (!begun)
        return tl::unexpected(begun.error());
    return lead;
}

Result<void> cleanup::Lead::lockRoots()
{
    std::vector<std::unique_ptr<storage::Store>> roots;
    for (const Directory directory : target().directories()) {
        auto root = openBoundRoot(session(), directory);
        if (root)
            roots.push_back(std::move(*root));
        else
            m_state->absent.emplace(directory, root.error());
    }
    std::sort(roots.begin(), roots.end(), liesBefore);
    for (std::unique_ptr<storage::Store> &root : roots) {
        auto lead = root->lead(sessionName(*m_state->context));
        const Directory directory = root->directory();
        if (!lead && lead.error().kind == ErrorKind::Busy)
            return tl::unexpected(lead.error());
        if (!lead) {
            m_state->absent.emplace(directory, lead.error());
            continue;
        }
        m_state->roots.emplace(directory,
                               LedRoot{.root = std::move(root), .lead = std::move(*lead), .objection = std::nullopt});
    }
    return {};
}

/// After the locks: a term of our own, and nobody's late work in our way.
Result<void> cleanup::Lead::begin()
{
    const auto taken = database::LeadRepository(connection()).take();
    if (!taken)
        return tl::unexpected(taken.error());
    m_state->term = taken->term;
    if (!taken->steppedDown && !isCertainlyDead(taken->before)) {
        m_state->context->progress->phase = Phase::Waiting;
        const auto pause = std::chrono::duration_cast<std::chrono::milliseconds>(Lease::length + Lease::margin);
        if (!pauseFor(m_state->context->stop, pause))
            return failure(ErrorKind::Stopped,
                           Tr::tr("Stopped while waiting for a cleanup that did not end in order (%1).")
                               .arg(nameOf(taken->before)));
    }
    if (const auto held = hold(); !held)
        return held;
    for (auto &[directory, led] : m_state->roots) {
        auto objection = requireRootHistory(session(), *led.root);
        if (!objection && objection.error().kind != ErrorKind::Refused)
            return objection;
        if (!objection)
            led.objection = objection.error();
        if (const auto settled = led.lead->settle(); !settled)
            led.objection = settled.error();
    }
    return {};
}

/// From now on this leader is who the next one waits for.
Result<void> cleanup::Lead::hold()
{
    const auto held = database::LeadRepository(connection()).hold(m_state->term, leadHolder(m_state->context->actor));
    m_state->holdsTerm = held.has_value();
    return held ? prove() : held;
}

Result<const storage::Store *> cleanup::Lead::anyRoot(Directory directory) const
{
    if (const auto led = m_state->roots.find(directory); led != m_state->roots.end())
        return led->second.root.get();
    const auto absent = m_state->absent.find(directory);
    return tl::unexpected(absent != m_state->absent.end() ? absent->second : requireFileTables(target()).error());
}

Result<const storage::Store *> cleanup::Lead::root(Directory directory) const
{
    const auto led = m_state->roots.find(directory);
    if (led != m_state->roots.end() && led->second.objection)
        return tl::unexpected(*led->second.objection);
    return anyRoot(directory);
}

Result<std::unique_ptr<storage::Removal>> cleanup::Lead::anyRemoval(Directory directory, const RunId &run) const
{
    const auto opened = anyRoot(directory);
    if (!opened)
        return tl::unexpected(opened.error());
    return (*opened)->beginRemoval(run,
                                   [state = m_state.get(), lease = m_state->lease, owner = std::this_thread::get_id()] {
                                       return mayAct(*state, lease, owner);
                                   });
}

/// On the lead's own thread nobody else renews the lease: waiting for that would last for ever.
cleanup::Lease::Duration cleanup::Lead::mayAct(State &state, const std::shared_ptr<Lease> &lease, std::thread::id owner)
{
    if (std::this_thread::get_id() != owner)
        return lease->await();
    const bool isOurs = !lease->isLost() && lease == state.lease && (!lease->isDue() || prove(state));
    return isOurs ? lease->left() : Lease::Duration::zero();
}

Result<std::unique_ptr<storage::Removal>> cleanup::Lead::removal(Directory directory, const RunId &run) const
{
    if (const auto opened = root(directory); !opened)
        return tl::unexpected(opened.error());
    return anyRemoval(directory, run);
}

const std::map<Directory, QSet<QByteArray>> &cleanup::Lead::links()
{
    if (!m_state->links) {
        m_state->links.emplace();
        for (const auto &[directory, led] : m_state->roots)
            (*m_state->links)[directory] = linksOf(led.root->list({}, {}));
    }
    return *m_state->links;
}

Result<void> cleanup::Lead::renew()
{
    return m_state->lease->isDue() ? prove() : Result<void>();
}

Result<void> cleanup::Lead::prove()
{
    return prove(*m_state);
}

Error cleanup::Lead::whyFenced()
{
    const auto leads = prove();
    return leads ? Error{ErrorKind::Storage,
                         Tr::tr("What has become of the last files cannot be told at the moment: this ends here, and "
                                "the next cleanup looks at each of them."),
                         {}}
                 : leads.error();
}

Result<void> cleanup::Lead::prove(State &state)
{
    const auto askedAt = Lease::now();
    const auto isProved = database::provesLead(state.session->connection());
    if (!isProved)
        return tl::unexpected(isProved.error());
    if (!*isProved) {
        state.lease->lose();
        return tl::unexpected(notLeading());
    }
    for (auto &[directory, led] : state.roots) {
        // Often enough that rows are not claimed for long in a folder that another one leads.
        const auto now = std::chrono::steady_clock::now();
        if (led.lead->isLookedAtThere() && now - led.seenInPlace < farRootsLast)
            continue;
        if (auto inPlace = led.lead->requireInPlace(); !inPlace) {
            state.lease->lose();
            return inPlace;
        }
        led.seenInPlace = now;
    }
    state.lease->prove(askedAt);
    return {};
}

/// Whether the database that answers now has what was committed.
Result<bool> cleanup::Lead::knowsFollowed(Session &session) const
{
    if (!m_state->run)
        return true;
    database::RunJournal journal(session.connection());
    const auto isKnown = journal.knows(*m_state->run);
    if (!isKnown || !*isKnown || m_state->lastBatch < 0)
        return isKnown;
    return journal.hasBatch(*m_state->run, m_state->lastBatch);
}

Result<void> cleanup::Lead::takeOver(Session session)
{
    const auto isKnown = knowsFollowed(session);
    if (!isKnown)
        return tl::unexpected(isKnown.error());
    if (!*isKnown) {
        // Whoever moves files at this moment does it for rows that are back.
        m_state->lease->lose();
        m_state->lease = std::make_shared<Lease>();
        *m_state->session = std::move(session);
        m_state->hasGoneBack = true;
        m_state->holdsTerm = false;
        const auto taken = database::LeadRepository(connection()).take();
        if (!taken)
            return tl::unexpected(taken.error());
        m_state->term = taken->term;
        if (const auto held = hold(); !held)
            return held;
        return failure(
            ErrorKind::Refused,
            Tr::tr("The database that answers now does not know this run: it has gone back in time (a failover "
                   "that lost the last commits, a restore). The run ends here, and files that rows name are put "
                   "back."));
    }
    const auto term = database::LeadRepository(session.connection()).findTerm();
    if (!term)
        return tl::unexpected(term.error());
    if (*term != m_state->term) {
        m_state->lease->lose();
        return tl::unexpected(notLeading());
    }
    *m_state->session = std::move(session);
    return prove();
}

Result<void> cleanup::Lead::resume()
{
    Error last;
    for (const auto pause : backoff) {
        // Once even after a request to stop: the batch that was under way may yet be settled.
        const bool goesOn = pauseFor(m_state->context->stop, pause);
        Session session(target(), m_state->session->stores());
        const auto begun = beginLeading(session, *m_state->context);
        if (begun && session.facts().identity == facts().identity) {
            const auto taken = takeOver(std::move(session));
            if (taken || m_state->hasGoneBack)
                return taken;
            last = taken.error();
            // It may have gone away again.
            if (goesOn && database::troubleOf(last) == database::Trouble::ConnectionLost)
                continue;
            break;
        }
        if (begun) {
            m_state->lease->lose();
            return failure(ErrorKind::Refused,
                           Tr::tr("Another database answers under the same address now: the run ends here."));
        }
        last = begun.error();
        // Our own dead session may hold the lock for a moment yet; anything else will not mend by waiting.
        if (!goesOn || (last.kind != ErrorKind::Connection && last.kind != ErrorKind::Busy))
            break;
    }
    m_state->lease->lose();
    return tl::unexpected(last);
}
