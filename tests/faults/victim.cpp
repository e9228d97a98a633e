// SPDX-License-Identifier: GPL-3.0-or-later
// Plans and runs, or undoes, or purges, until it is killed: victim ACTION SOCKETS DATABASE SCREENSHOTS DOWNLOADS
// Prints "ready", waits for a line, does it, prints "done".

#include "cleanup/plan/makeplan.h"
#include "cleanup/run/runplan.h"
#include "cleanup/undo/archivepurge.h"
#include "cleanup/undo/purge.h"
#include "cleanup/undo/undo.h"
#include "core/target/rootaddress.h"

#include <QCoreApplication>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace {
void waitForGo()
{
    std::puts("ready");
    std::fflush(stdout);
    std::getchar();
}

bool isDone(const Result<RunResult> &result)
{
    if (!result)
        std::fprintf(stderr, "%s\n", qPrintable(result.error().message));
    return result.has_value();
}

bool act(const QString &action, const Target &target, const cleanup::Context &context)
{
    cleanup::Session session(target);
    if (action == "undo"_L1) {
        waitForGo();
        return isDone(cleanup::runUndo(session, u"last"_s, context));
    }
    if (action == "purge"_L1) {
        waitForGo();
        return isDone(cleanup::runPurge(session, {.run = {}, .beforeItsTime = true}, context));
    }
    if (action == "archivepurge"_L1) {
        const auto shown = cleanup::planArchivePurge(session, u"last"_s, context);
        waitForGo();
        return shown && isDone(cleanup::runArchivePurge(session, *shown, context));
    }
    const auto plan = cleanup::makePlan(
        session, action == "aggressive"_L1 ? aggressivePolicy() : retentionPolicy(Directory::Screenshots, 7), context);
    if (!plan) {
        std::fprintf(stderr, "%s\n", qPrintable(plan.error().message));
        return false;
    }
    waitForGo();
    const RemovalMode mode = action == "permanent"_L1 ? RemovalMode::Permanent
        : action == "archive"_L1                      ? RemovalMode::Archive
                                                      : RemovalMode::Quarantine;
    // Beside both folders, as the tests make it, or where they say.
    const QByteArray shots = RootAddress::pathOf(target.screenshots.path);
    QByteArray archive = qgetenv("SCRAPAZOID_TEST_ARCHIVE_AT");
    if (archive.isEmpty())
        archive = shots.left(shots.lastIndexOf("/static/")) + "/archive";
    return isDone(cleanup::runPlan(session,
                                   {.plan = *plan,
                                    .selection = {},
                                    .mode = mode,
                                    .archive = archive,
                                    .overriddenFingerprint = (*plan)->fingerprint},
                                   context));
}
} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (argc != 6)
        return 2;
    Target target;
    target.connection.keywords = {{u"host"_s, QString::fromLocal8Bit(argv[2])},
                                  {u"user"_s, u"postgres"_s},
                                  {u"dbname"_s, QString::fromLocal8Bit(argv[3])}};
    target.screenshots.path = argv[4];
    target.downloads.path = argv[5];
    target.guards.maxPercent = 100;
    target.orphanMinAgeSeconds = 0;
    cleanup::Context context;
    context.actor = {.user = u"victim"_s, .host = u"here"_s, .program = u"test"_s};
    if (!act(QString::fromLocal8Bit(argv[1]), target, context))
        return 1;
    std::puts("done");
    return 0;
}
