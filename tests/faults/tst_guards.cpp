// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/reusedinstallation.h"
#include "support/failed.h"

#include "cleanup/guard/interlocks.h"
#include "cleanup/session/lead.h"

#include <functional>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;

using Act = std::function<void(Installation &)>;

Result<RunResult> runOverridden(Installation &it, const PlanPtr &plan, const QString &fingerprint)
{
    return cleanup::runPlan(
        it.session(),
        {.plan = plan, .selection = {}, .mode = RemovalMode::Quarantine, .overriddenFingerprint = fingerprint},
        it.context);
}
} // namespace
Q_DECLARE_METATYPE(Act)

class TestGuards : public QObject {
    Q_OBJECT

private slots:
    void aGuardRefusesUntilItIsOverriddenForThisPlan_data()
    {
        QTest::addColumn<Act>("before"); // Everything is set up, ten old rows and ten young ones with their files.
        QTest::addColumn<QString>("key");
        const auto row = [](const char *key, const char *tag, const Act &before) {
            QTest::addRow("%s: %s", key, tag) << before << QString::fromLatin1(key);
        };
        row("table-share", "over the limit", [](Installation &it) {
            for (int index = 0; index < 20; ++index)
                it.roots.write(shots, "orphan" + QByteArray::number(index));
            it.target.guards.maxPercent = 49;
        });
        row("root-share", "over the limit", [](Installation &it) {
            it.db.insertFiles(shots, 20, "gone", {}, 1h, 1s);
            it.target.guards.maxPercent = 49;
        });
        row("max-delete", "one too many", [](Installation &it) { it.target.guards.maxDelete = 9; });
        row("clock-skew", "ahead", [](Installation &it) { it.context.clock = [] { return systemClock() + 61'500; }; });
        row("clock-skew", "behind", [](Installation &it) { it.context.clock = [] { return systemClock() - 61'500; }; });
        row("clock-skew", "another century", [](Installation &it) { it.context.clock = [] { return qint64(0); }; });
        row("future", "a row in ten minutes",
            [](Installation &it) { it.db.insertFile(shots, {.path = "future.png", .time = -10min}); });
    }

    void aGuardRefusesUntilItIsOverriddenForThisPlan()
    {
        QFETCH(Act, before);
        QFETCH(QString, key);
        Installation &it = m_plain.fresh();
        addTwenty(it);
        before(it);
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->itemCount(), 10);
        QCOMPARE(it.redKeys(plan), QStringList{key});
        const QString rows = it.rows();
        const auto files = support::snapshot(it.roots.outside());
        const auto expectRefusal = [&](const Result<RunResult> &ran, ErrorKind kind) {
            QVERIFY(!ran);
            QCOMPARE(ran.error().kind, kind);
            QCOMPARE(it.rows(), rows);
            QCOMPARE(support::difference(files, support::snapshot(it.roots.outside())), QByteArray());
        };
        const auto refused = it.tryRun(plan);
        expectRefusal(refused, ErrorKind::Guard);
        QVERIFY2(refused.error().message.contains(u'"' + key + u'"'), qPrintable(refused.error().message));
        // Somebody's yes to another plan is no yes to this one.
        expectRefusal(runOverridden(it, plan, u"0123456789abcdef"_s), ErrorKind::Refused);
        it.db.exec(u"UPDATE screenshots SET file_size = 1 WHERE id = 1"_s);
        const PlanPtr later = it.plan(shots);
        QVERIFY(later->fingerprint != plan->fingerprint);
        const auto others = runOverridden(it, later, plan->fingerprint);
        QVERIFY(!others && others.error().kind == ErrorKind::Refused);
        const auto ran = runOverridden(it, later, later->fingerprint);
        QVERIFY2(ran, ran ? "" : qPrintable(ran.error().message));
        QCOMPARE(ran->done.of(ItemKind::Screenshot), 10);
        QVERIFY(it.db.value(u"SELECT overridden FROM scrapazoid_console.runs ORDER BY run DESC LIMIT 1"_s).toBool());
    }

    void atItsLimitAGuardIsGreen_data()
    {
        QTest::addColumn<Act>("before");
        QTest::newRow("table and root share") << Act([](Installation &it) { it.target.guards.maxPercent = 50; });
        QTest::newRow("max-delete") << Act([](Installation &it) { it.target.guards.maxDelete = 10; });
        QTest::newRow("clock-skew") << Act(
            [](Installation &it) { it.context.clock = [] { return systemClock() + 58'000; }; });
        QTest::newRow("future") << Act(
            [](Installation &it) { it.db.insertFile(shots, {.path = "future.png", .time = -4min}); });
    }

    void atItsLimitAGuardIsGreen()
    {
        QFETCH(Act, before);
        Installation &it = m_plain.fresh();
        addTwenty(it);
        before(it);
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(it.redKeys(plan), QStringList());
        QCOMPARE(it.run(plan).done.of(ItemKind::Screenshot), 10);
    }

    void nearlyAllAreStuckAtOnce_data()
    {
        QTest::addColumn<int>("stuck"); // So many, started so long after each other, …
        QTest::addColumn<int>("apart"); // … in seconds.
        QTest::addColumn<int>("others"); // Unfinished, and not stuck.
        QTest::addColumn<int>("newest"); // Seconds ago that one more started that is not stuck; 0: none has.
        QTest::addColumn<bool>("isRed");
        QTest::addColumn<bool>("isSaid");
        QTest::newRow("one") << 1 << 0 << 0 << 0 << false << false;
        QTest::newRow("two together") << 2 << 0 << 0 << 0 << false << false;
        QTest::newRow("four together") << 4 << 0 << 0 << 0 << false << true;
        QTest::newRow("five together") << 5 << 0 << 0 << 0 << true << true;
        QTest::newRow("eight within a minute") << 8 << 8 << 0 << 0 << true << true;
        QTest::newRow("a worker died: eight over an hour") << 8 << 450 << 0 << 0 << false << true;
        QTest::newRow("ten over an hour") << 10 << 360 << 0 << 0 << false << true;
        QTest::newRow("fourteen over an hour") << 14 << 250 << 0 << 0 << true << true;
        QTest::newRow("fourteen of twenty-seven") << 14 << 250 << 13 << 0 << true << true;
        QTest::newRow("half of them") << 14 << 250 << 14 << 0 << false << false;
        QTest::newRow("a restart: three of twenty together") << 3 << 0 << 17 << 0 << false << false;
        QTest::newRow("and one that starts in the future") << 4 << 600 << 0 << -120 << true << true;
        QTest::newRow("and one whose clock is a little ahead") << 4 << 600 << 0 << -20 << false << true;
        QTest::newRow("most stay, one starts in the future") << 4 << 600 << 6 << -120 << false << false;
    }

    void nearlyAllAreStuckAtOnce()
    {
        QFETCH(const int, stuck);
        QFETCH(const int, apart);
        QFETCH(const int, others);
        QFETCH(const int, newest);
        QFETCH(const bool, isRed);
        QFETCH(const bool, isSaid);
        Installation &it = m_plain.fresh();
        it.target.guards.stuckAtOnce = 10;
        for (int index = 0; index < stuck; ++index)
            it.db.insertExecution({.status = u"running"_s, .started = 2h + std::chrono::seconds(index * apart)});
        for (int index = 0; index < others; ++index)
            it.db.insertExecution({.status = u"pending"_s, .started = std::chrono::seconds(index)});
        if (newest != 0)
            it.db.insertExecution({.status = u"running"_s, .started = std::chrono::seconds(newest)});
        const PlanPtr plan = it.planStuck();
        QCOMPARE(plan->itemCount(), stuck);
        QCOMPARE(plan->sections[0].unfinishedRows, stuck + others + (newest != 0 ? 1 : 0));
        QCOMPARE(it.redKeys(plan), isRed ? QStringList{u"stuck-at-once"_s} : QStringList());
        const auto lines = cleanup::checkInterlocks(it.session(), *plan, {}, it.context);
        QCOMPARE(std::any_of(lines->begin(), lines->end(),
                             [](const Interlock &line) { return line.label.contains(u"is the clock right?"_s); }),
                 isSaid);
        const auto ran = it.tryRun(plan);
        QCOMPARE(ran.has_value(), !isRed);
        if (isRed) {
            QCOMPARE(it.db.count(u"executions"_s, u"status = 'failed'"_s), 0);
            QCOMPARE(runOverridden(it, plan, plan->fingerprint)->done.of(ItemKind::Execution), stuck);
        }
        QCOMPARE(it.db.count(u"executions"_s, u"status = 'failed'"_s), stuck);
    }

    void aClockThatIsWrongDecidesNothing()
    {
        Installation &it = m_plain.fresh();
        addTwenty(it);
        it.context.clock = [] { return systemClock() + 3650LL * 86'400'000; };
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->itemCount(), 10);
    }

    void whatBlocksCannotBeOverridden_data()
    {
        QTest::addColumn<Act>("between"); // Between preview and run.
        QTest::addColumn<QString>("key");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *tag, const char *key, const Act &between, ErrorKind kind = ErrorKind::Refused) {
            QTest::newRow(tag) << between << QString::fromLatin1(key) << kind;
        };
        row("root unmounted, its folder empty", "root-bound", [](Installation &it) {
            QCOMPARE(::rename(it.roots.screenshots().constData(), (it.roots.outside() + "/volume").constData()), 0);
            support::makeFolder(it.roots.screenshots());
        });
        row("root gone", "root-bound", [](Installation &it) {
            QCOMPARE(::rename(it.roots.screenshots().constData(), (it.roots.outside() + "/volume").constData()), 0);
        });
        row("binding gone", "root-bound",
            [](Installation &it) { support::removeFile(it.roots.screenshots() + "/.scrapazoid-console/root.json"); });
        row("binding damaged", "root-bound", [](Installation &it) {
            support::writeContent(it.roots.screenshots() + "/.scrapazoid-console", "root.json", "{\"id\": ");
        });
        row("root of another database", "root-bound",
            [](Installation &it) { rebind(it, "\"database\"", "\"other\""); });
        row("root of another server", "root-bound",
            [](Installation &it) { rebind(it, "\"system_identifier\"", "\"1\""); });
        row("root of another installation", "root-bound",
            [](Installation &it) { rebind(it, "\"installation\"", "\"00000000-0000-0000-0000-000000000000\""); });
        row("root of the other kind", "root-bound",
            [](Installation &it) { std::swap(it.target.screenshots, it.target.downloads); });
        row("roots nested", "root-bound", [](Installation &it) {
            support::makeFolder(it.roots.screenshots() + "/downloads");
            it.target.downloads.path = it.roots.screenshots() + "/downloads";
        });
        row("roots the same", "root-bound",
            [](Installation &it) { it.target.downloads.path = it.target.screenshots.path; });
        row("the journal of another installation", "database", [](Installation &it) {
            it.db.exec(u"UPDATE scrapazoid_console.meta SET installation = gen_random_uuid()"_s);
        });
        row("rows hidden by row security", "row-security", [](Installation &it) { hide(it, u"screenshots"_s); });
        row("executions hidden by row security", "row-security", [](Installation &it) { hide(it, u"executions"_s); });
        row("the other folder's rows hidden by row security", "row-security",
            [](Installation &it) { hide(it, u"downloaded_files"_s); });
    }

    void whatBlocksCannotBeOverridden()
    {
        QFETCH(Act, between);
        QFETCH(QString, key);
        QFETCH(ErrorKind, kind);
        Installation &it = m_plain.fresh();
        const QString installation
            = it.db.value(u"SELECT installation::text FROM scrapazoid_console.meta"_s).toString();
        const auto back = qScopeGuard([&] {
            it.db.exec(u"UPDATE scrapazoid_console.meta SET installation = '%1'"_s.arg(installation));
            unhide(it);
        });
        addTwenty(it);
        const PlanPtr plan = it.plan(shots);
        between(it);
        const QStringList red = it.redKeys(plan);
        QVERIFY2(red.contains(key), qPrintable(red.join(u", "_s)));
        const QString rows = it.rows();
        const auto files = support::snapshot(it.roots.outside());
        for (const QString &fingerprint : {QString(), plan->fingerprint}) {
            const auto ran = runOverridden(it, plan, fingerprint);
            QVERIFY(!ran);
            QCOMPARE(ran.error().kind, kind);
            QCOMPARE(it.rows(), rows);
            QCOMPARE(support::difference(files, support::snapshot(it.roots.outside())), QByteArray());
        }
    }

    void rowSecurityOnExecutionsBlocksMarkingToo()
    {
        Installation &it = m_plain.fresh();
        const auto back = qScopeGuard([&] { unhide(it); });
        it.db.insertExecution({.status = u"running"_s, .started = 2h});
        const PlanPtr plan = it.planStuck();
        hide(it, u"executions"_s);
        QVERIFY(it.redKeys(plan).contains(u"row-security"_s));
        QVERIFY(!it.tryRun(plan));
    }

    void whoSeesNotAllRowsChangesNothing_data()
    {
        QTest::addColumn<QString>("table");
        for (const auto &table : {"executions", "screenshots", "downloaded_files"})
            QTest::newRow(table) << QString::fromLatin1(table);
    }

    void whoSeesNotAllRowsChangesNothing()
    {
        QFETCH(QString, table);
        Installation &it = m_plain.fresh();
        const auto back = qScopeGuard([&] { unhide(it); });
        addTwenty(it);
        const QString before = it.rows();
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 10);
        it.db.exec(u"UPDATE scrapazoid_console.runs SET undo_until = now() - interval '1 day'"_s);
        hide(it, table);
        const auto files = support::snapshot(it.roots.outside());
        const auto purged = cleanup::runPurge(it.session(), {}, it.context);
        const auto undone = cleanup::runUndo(it.session(), u"last"_s, it.context);
        QVERIFY(!purged && !undone);
        for (const auto &error : {purged.error(), undone.error()}) {
            QCOMPARE(error.kind, ErrorKind::Refused);
            QVERIFY2(error.message.contains(table) && error.message.contains(u"BYPASSRLS"_s),
                     qPrintable(error.message));
        }
        QCOMPARE(support::difference(files, support::snapshot(it.roots.outside())), QByteArray());
        it.target.connection.keywords.insert(u"user"_s, u"postgres"_s);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 10);
        QCOMPARE(it.rows(), before);
    }

    void withoutSetUpNothingRuns()
    {
        Installation it(m_cluster, {}, false);
        addTwenty(it);
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->itemCount(), 10);
        QVERIFY(it.redKeys(plan).contains(u"setup"_s));
        const auto files = support::snapshot(it.roots.outside());
        for (const auto &ran : {it.tryRun(plan), runOverridden(it, plan, plan->fingerprint)}) {
            QVERIFY(!ran);
            QCOMPARE(ran.error().kind, ErrorKind::Refused);
        }
        // A plan from before the set-up is no plan of the database it has become.
        QVERIFY(cleanup::runSetup(it.session(), it.context));
        const auto later = it.tryRun(plan);
        QVERIFY(!later && later.error().kind == ErrorKind::Refused);
        QCOMPARE(it.db.count(u"screenshots"_s), 20);
        QVERIFY(support::listFiles(it.roots.screenshots()).size() == 20);
    }

    void aPlanOfAnotherDatabaseIsRefused()
    {
        Installation other(m_cluster);
        addTwenty(other);
        const PlanPtr plan = other.plan(shots);
        Installation &it = m_plain.fresh();
        addTwenty(it);
        const auto ran = it.tryRun(plan);
        QVERIFY(!ran);
        QCOMPARE(ran.error().kind, ErrorKind::Refused);
        QCOMPARE(it.db.count(u"screenshots"_s), 20);
        QCOMPARE(support::listFiles(it.roots.screenshots()).size(), 20);
    }

    void whoeverElseCleansIsNamed()
    {
        Installation &it = m_plain.fresh();
        addTwenty(it);
        const PlanPtr plan = it.plan(shots);
        const OwnLead lead(it.target, it.context);
        QVERIFY(lead);
        QCOMPARE(it.redKeys(plan), QStringList{u"leader"_s});
        const auto ran = runOverridden(it, plan, plan->fingerprint);
        QVERIFY(!ran);
        QCOMPARE(ran.error().kind, ErrorKind::Busy);
        QCOMPARE(it.db.count(u"screenshots"_s), 20);
    }

    void aReadOnlyServerIsRefused()
    {
        Installation &it = m_plain.fresh();
        addTwenty(it);
        const PlanPtr plan = it.plan(shots);
        it.db.exec(u"ALTER DATABASE %1 SET default_transaction_read_only = on"_s.arg(it.db.name()));
        const auto ran = it.tryRun(plan);
        it.db.exec(u"ALTER DATABASE %1 RESET default_transaction_read_only"_s.arg(it.db.name()));
        QVERIFY(!ran);
        QCOMPARE(ran.error().kind, ErrorKind::Refused);
        QCOMPARE(it.db.count(u"screenshots"_s), 20);
    }

    void setupRefusesFoldersThatAreNotItsOwn_data()
    {
        QTest::addColumn<Act>("before");
        QTest::newRow("bound to another database")
            << Act([](Installation &it) { rebind(it, "\"database\"", "\"other\""); });
        QTest::newRow("bound as the other kind")
            << Act([](Installation &it) { std::swap(it.target.screenshots, it.target.downloads); });
        QTest::newRow("nested") << Act([](Installation &it) {
            support::makeFolder(it.roots.screenshots() + "/downloads");
            it.target.downloads.path = it.roots.screenshots() + "/downloads";
        });
        QTest::newRow("the same") << Act(
            [](Installation &it) { it.target.downloads.path = it.target.screenshots.path; });
        QTest::newRow("a link") << Act([](Installation &it) {
            support::makeSymlink(it.roots.screenshots(), it.roots.outside() + "/link");
            it.target.screenshots.path = it.roots.outside() + "/link";
        });
    }

    void setupRefusesFoldersThatAreNotItsOwn()
    {
        QFETCH(Act, before);
        Installation &it = m_plain.fresh();
        before(it);
        const auto done = cleanup::runSetup(it.session(), it.context);
        QVERIFY(!done);
        QVERIFY(done.error().kind == ErrorKind::Refused || done.error().kind == ErrorKind::Storage);
    }

private:
    static void addTwenty(Installation &it)
    {
        for (int index = 0; index < 10; ++index) {
            it.add(shots, "old" + QByteArray::number(index), 300h);
            it.add(shots, "young" + QByteArray::number(index), 1h);
        }
    }

    /// Another value of one key in root.json.
    static void rebind(Installation &it, const QByteArray &key, const QByteArray &value)
    {
        const QByteArray folder = it.roots.screenshots() + "/.scrapazoid-console";
        QByteArray content = support::readFile(folder + "/root.json");
        const qsizetype from = content.indexOf(':', content.indexOf(key)) + 1;
        qsizetype to = content.indexOf(',', from);
        if (to < 0)
            to = content.indexOf('\n', from);
        content.replace(from, to - from, ' ' + value);
        support::writeContent(folder, "root.json", content);
    }

    /// Connects as a role that row security hides rows of `table` from.
    static void hide(Installation &it, const QString &table)
    {
        it.db.exec(
            u"CREATE ROLE restricted LOGIN; GRANT USAGE ON SCHEMA scrapazoid_console TO restricted;"
            "GRANT ALL ON ALL TABLES IN SCHEMA scrapazoid_console, public TO restricted;"
            "CREATE POLICY sabotage ON %1 USING (id < 0); ALTER TABLE %1 ENABLE ROW LEVEL SECURITY"_s.arg(table));
        it.target.connection.keywords.insert(u"user"_s, u"restricted"_s);
    }

    static void unhide(Installation &it)
    {
        for (const auto &table : {u"executions"_s, u"screenshots"_s, u"downloaded_files"_s})
            it.db.exec(u"ALTER TABLE %1 DISABLE ROW LEVEL SECURITY; DROP POLICY IF EXISTS sabotage ON %1"_s.arg(table));
        it.db.exec(u"DO $$ BEGIN IF EXISTS (SELECT FROM pg_roles WHERE rolname = 'restricted') THEN DROP OWNED BY "
                   "restricted; DROP ROLE restricted; END IF; END $$"_s);
    }

    support::TestCluster m_cluster;
    ReusedInstallation m_plain{m_cluster};
};

QTEST_GUILESS_MAIN(support::Guarded<TestGuards>)
#include "tst_guards.moc"
