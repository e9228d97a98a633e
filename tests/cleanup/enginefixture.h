// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/guard/interlocks.h"
#include "cleanup/plan/makeplan.h"
#include "cleanup/plan/stuck.h"
#include "cleanup/run/runplan.h"
#include "cleanup/session/lead.h"
#include "cleanup/session/setup.h"
#include "cleanup/undo/purge.h"
#include "cleanup/undo/undo.h"
#include "support/failed.h"
#include "support/testdatabase.h"
#include "support/testroots.h"

#include <QtTest>

/// A session for one use case, as a door makes it; it ends with the statement.
class OwnSession {
public:
    explicit OwnSession(const Target &target)
        : m_session(target)
    {
    }
    // NOLINTNEXTLINE(google-explicit-constructor): stands in for the session itself
    operator cleanup::Session &() && { return m_session; }

private:
    cleanup::Session m_session;
};

/// A lead with a session of its own.
class OwnLead {
public:
    OwnLead(const Target &target, const cleanup::Context &context)
        : m_session(target)
        , m_lead(cleanup::Lead::take(m_session, context))
    {
    }
    explicit operator bool() const { return m_lead.has_value(); }
    cleanup::Lead *operator->() { return &*m_lead; }
    const cleanup::Lead *operator->() const { return &*m_lead; }
    const Error &error() const { return m_lead.error(); }

private:
    cleanup::Session m_session;
    Result<cleanup::Lead> m_lead;
};

/// A set-up installation: database, both folders, target and context, with the calls most tests make.
struct Installation {
    explicit Installation(support::TestCluster &cluster, const support::SchemaVariant &variant = {}, bool setUp = true)
        : db(cluster, variant)
        , target(db.target())
    {
        roots.addTo(target);
        target.guards.maxPercent = 100;
        target.guards.stuckAtOnce = 0;
        // However full the volume of this machine may be is nothing that a test was written for.
        target.alerts.volumePercent = target.alerts.volumeClearPercent = 100;
        context.actor
            = {.user = QStringLiteral("tester"), .host = QStringLiteral("here"), .program = QStringLiteral("test")};
        if (setUp) {
            const auto done = cleanup::runSetup(session(), context);
            if (!done)
                support::fail("setup: %s", qPrintable(done.error().message));
            db.letScheduleBegin();
        }
    }

    /// A row and its file, both `age` old; returns the row's id.
    qint64 add(Directory directory, const QByteArray &path, std::chrono::hours age, qint64 size = 100,
               std::optional<qint64> execution = {})
    {
        roots.write(directory, path, size, age);
        return db.insertFile(directory, {.path = path, .execution = execution, .time = age, .size = size});
    }

    OwnSession session() const { return OwnSession(target); }

    PlanPtr plan(const CleanupPolicy &policy)
    {
        const auto made = cleanup::makePlan(session(), policy, context);
        if (!made)
            support::fail("plan: %s", qPrintable(made.error().message));
        return *made;
    }
    PlanPtr plan(Directory directory, int days = 7) { return plan(retentionPolicy(directory, days)); }

    /// The keys of all red lines; one whose mend is missing, or of no use, is told of as well.
    QStringList redKeys(const PlanPtr &plan, const Selection &selection = {})
    {
        const auto lines = cleanup::checkInterlocks(session(), *plan, selection, context);
        if (!lines)
            support::fail("%s", qPrintable(lines.error().message));
        QStringList red;
        for (const Interlock &line : *lines) {
            if (!line.isGood())
                red << line.key;
            if (line.isGood() != line.mend.isEmpty())
                red << line.key + QStringLiteral(" with a wrong mend");
        }
        return red;
    }
    PlanPtr planStuck() { return plan(stuckPolicy()); }

    /// Into that archive.
    Result<RunResult> tryArchive(const PlanPtr &made, const QByteArray &archive, const QString &overridden = {})
    {
        return cleanup::runPlan(session(),
                                {.plan = made,
                                 .selection = {},
                                 .mode = RemovalMode::Archive,
                                 .archive = archive,
                                 .overriddenFingerprint = overridden},
                                context);
    }

    Result<RunResult> tryRun(const PlanPtr &made, RemovalMode mode = RemovalMode::Quarantine)
    {
        return cleanup::runPlan(session(), {.plan = made, .selection = {}, .mode = mode, .overriddenFingerprint = {}},
                                context);
    }

    /// With all guards of the plan overridden.
    RunResult runAnyway(const PlanPtr &made)
    {
        const auto ran = cleanup::runPlan(session(),
                                          {.plan = made,
                                           .selection = {},
                                           .mode = RemovalMode::Quarantine,
                                           .overriddenFingerprint = made->fingerprint},
                                          context);
        if (!ran)
            support::fail("run: %s (%s)", qPrintable(ran.error().message), qPrintable(ran.error().detail));
        return *ran;
    }

    RunResult run(const PlanPtr &made, RemovalMode mode = RemovalMode::Quarantine)
    {
        const auto ran = tryRun(made, mode);
        if (!ran)
            support::fail("run: %s (%s)", qPrintable(ran.error().message), qPrintable(ran.error().detail));
        if (ran->interrupted)
            qWarning("interrupted: %s (%s)", qPrintable(ran->error.message), qPrintable(ran->error.detail));
        return *ran;
    }

    RunResult undo(const QString &run = QStringLiteral("last"))
    {
        const auto undone = cleanup::runUndo(session(), run, context);
        if (!undone)
            support::fail("undo: %s (%s)", qPrintable(undone.error().message), qPrintable(undone.error().detail));
        return *undone;
    }

    /// Every row of the three tables, whole, in order: equal texts mean that nothing happened.
    QString rows()
    {
        return db
            .value(QStringLiteral(
                "SELECT (SELECT coalesce(json_agg(to_jsonb(e.*) ORDER BY e.id)::text, '') FROM executions e)"
                " || (SELECT coalesce(json_agg(to_jsonb(s.*) ORDER BY s.id)::text, '') FROM screenshots s)"
                " || (SELECT coalesce(json_agg(to_jsonb(d.*) ORDER BY d.id)::text, '') FROM downloaded_files d)"))
            .toString();
    }

    support::TestDatabase db;
    support::TestRoots roots;
    Target target;
    cleanup::Context context;
};
