// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "cleanup/look/findruns.h"
#include "support/failed.h"
#include "support/ordie.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::orDie;

/// What was removed is found by its name over all runs, with whether it can come back; and that one alone comes back.
class TestFindItems : public QObject {
    Q_OBJECT

private slots:
    void findsAPartOfANameOverAllRuns();
    void signsOfPatternsMeanThemselves_data();
    void signsOfPatternsMeanThemselves();
    void bytesThatAreNoTextAreFound();
    void executionsAndUsers();
    void goesOnWhereAPageEnded();
    void saysWhetherItCanComeBack();
    void filtersBySearchedRuns();
    void bringsBackOneItemAlone();
    void takesOneMarkBackAlone();
    void refusesWhatCannotComeBack();
    void nothingIsFoundBeforeSetUp();
    void theScheduleIsToldFromPeople();

private:
    static ItemQuery query(const QByteArray &text) { return orDie(ItemQuery::parse(text)); }
    static FoundItems find(Installation &it, const ItemQuery &query, int limit = 100)
    {
        return orDie(cleanup::findItems(it.session(), {.query = query, .limit = limit}, it.context));
    }
    static QByteArrayList paths(const FoundItems &found)
    {
        QByteArrayList all;
        for (const FoundItem &item : found.items)
            all << item.item.path;
        return all;
    }

    support::TestCluster m_cluster;
};

void TestFindItems::findsAPartOfANameOverAllRuns()
{
    Installation it(m_cluster);
    it.add(Directory::Screenshots, "a/Invoice.png", 240h);
    it.add(Directory::Screenshots, "a/other.png", 240h);
    const RunId first = it.run(it.plan(Directory::Screenshots)).run;
    it.add(Directory::Downloads, "b/invoice-2.pdf", 240h);
    const RunId second = it.run(it.plan(Directory::Downloads)).run;
    const FoundItems found = find(it, query("INVOICE"));
    QCOMPARE(paths(found), (QByteArrayList{"b/invoice-2.pdf", "a/Invoice.png"}));
    QCOMPARE(found.items.first().run.id, second);
    QCOMPARE(found.items.last().run.id, first);
    QCOMPARE(found.items.last().run.user, u"tester"_s);
    QVERIFY(!found.next);
    QCOMPARE(paths(find(it, query("/app/static/downloads/b/invoice-2.pdf"))), QByteArrayList{"b/invoice-2.pdf"});
    QVERIFY(find(it, query("no such thing")).items.isEmpty());
    // An undo and a purge have items of their own, which are the same once more.
    it.undo(second.value);
    QCOMPARE(paths(find(it, query("invoice"))).size(), 2);
}

void TestFindItems::signsOfPatternsMeanThemselves_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::newRow("percent") << QByteArray("100%") << QByteArrayList{"100%.png"};
    QTest::newRow("underscore") << QByteArray("a_b") << QByteArrayList{"a_b.png"};
    QTest::newRow("backslash") << QByteArray("c\\d") << QByteArrayList{"c\\d.png"};
    QTest::newRow("quote") << QByteArray("it's") << QByteArrayList{"it's.png"};
    QTest::newRow("digits that spell a byte") << QByteArray("303") << QByteArrayList{};
    QTest::newRow("letters beyond ASCII") << QByteArray("\xc3\xa9t") << QByteArrayList{"\xc3\xa9t\xc3\xa9.png"};
    QTest::newRow("dollar") << QByteArray("$1") << QByteArrayList{};
}

void TestFindItems::signsOfPatternsMeanThemselves()
{
    QFETCH(QByteArray, text);
    Installation it(m_cluster);
    for (const char *name :
         {"100%.png", "1000.png", "a_b.png", "axb.png", "c\\d.png", "cxd.png", "it's.png", "\xc3\xa9t\xc3\xa9.png"})
        it.add(Directory::Screenshots, name, 240h);
    it.run(it.plan(Directory::Screenshots));
    QTEST(paths(find(it, query(text))), "expected");
}

void TestFindItems::bytesThatAreNoTextAreFound()
{
    Installation it(m_cluster);
    it.target.orphanMinAgeSeconds = 0;
    const QByteArray name = "orphan-\xff\xfe.bin";
    it.roots.write(Directory::Downloads, name, 10, 240h);
    it.add(Directory::Downloads, "kept.pdf", 1h);
    const PlanPtr plan = it.plan(orphanPolicy({Directory::Downloads}));
    orDie(cleanup::runPlan(
        it.session(),
        {.plan = plan, .selection = {}, .mode = RemovalMode::Quarantine, .overriddenFingerprint = plan->fingerprint},
        it.context));
    const FoundItems found = find(it, query("\xff\xfe"));
    QCOMPARE(paths(found), QByteArrayList{name});
    QCOMPARE(found.items.first().item.kind, ItemKind::Orphan);
}

void TestFindItems::executionsAndUsers()
{
    Installation it(m_cluster);
    const qint64 mine = it.db.insertExecution();
    const qint64 other = it.db.insertExecution();
    it.db.exec(u"UPDATE executions SET user_id = id * 100"_s);
    it.add(Directory::Screenshots, "mine.png", 240h, 100, mine);
    it.add(Directory::Screenshots, "other.png", 240h, 100, other);
    it.run(it.plan(Directory::Screenshots));
    QCOMPARE(paths(find(it, query("#" + QByteArray::number(mine)))), QByteArrayList{"mine.png"});
    QCOMPARE(paths(find(it, query("user:" + QByteArray::number(other * 100)))), QByteArrayList{"other.png"});
    QVERIFY(find(it, query("user:nobody")).items.isEmpty());
    QVERIFY(find(it, query("#4711")).items.isEmpty());
    QVERIFY(!ItemQuery::parse("  "));
    QVERIFY(!ItemQuery::parse("user:"));
    QVERIFY(!ItemQuery::parse("#"));
}

void TestFindItems::goesOnWhereAPageEnded()
{
    Installation it(m_cluster);
    for (int run = 0; run < 3; ++run) {
        for (int index = 0; index < 7; ++index)
            it.add(Directory::Screenshots,
                   "r" + QByteArray::number(run) + "-" + QByteArray::number(index) + (index % 2 ? ".odd" : ".even"),
                   240h);
        it.run(it.plan(Directory::Screenshots));
    }
    const QByteArrayList whole = paths(find(it, query(".odd")));
    QCOMPARE(whole.size(), 9);
    QByteArrayList pieces;
    ItemSearchRequest request{.query = query(".odd"), .limit = 2};
    int pages = 0;
    do {
        const FoundItems found = orDie(cleanup::findItems(it.session(), request, it.context));
        pieces += paths(found);
        request.below = found.next;
        QCOMPARE(found.next.has_value(), found.readTo.has_value());
        QVERIFY(++pages < 10);
    } while (request.below);
    QCOMPARE(pieces, whole);
}

void TestFindItems::saysWhetherItCanComeBack()
{
    Installation it(m_cluster);
    it.add(Directory::Screenshots, "quarantined.png", 240h);
    const RunId run = it.run(it.plan(Directory::Screenshots)).run;
    it.add(Directory::Screenshots, "gone.png", 240h);
    it.run(it.plan(Directory::Screenshots), RemovalMode::Permanent);
    const auto of = [&](const QByteArray &name) { return find(it, query(name)).items.first().comeBack; };
    QCOMPARE(of("quarantined"), Return::Possible);
    QCOMPARE(of("gone"), Return::Permanent);
    it.db.exec(u"UPDATE scrapazoid_console.runs SET undo_until = now() - interval '1 hour' WHERE name = '%1'"_s.arg(
        run.value));
    QCOMPARE(of("quarantined"), Return::Overdue);
    it.undo(run.value);
    QCOMPARE(of("quarantined"), Return::IsBack);
}

void TestFindItems::filtersBySearchedRuns()
{
    Installation it(m_cluster);
    it.add(Directory::Screenshots, "x1.png", 240h);
    it.run(it.plan(Directory::Screenshots));
    it.context.actor.user = u"ann"_s;
    it.add(Directory::Downloads, "x2.pdf", 240h);
    it.run(it.plan(Directory::Downloads));
    ItemQuery asked = query("x");
    asked.runs.user = u"ann"_s;
    QCOMPARE(paths(find(it, asked)), QByteArrayList{"x2.pdf"});
    asked.runs = {.command = u"screenshots"_s};
    QCOMPARE(paths(find(it, asked)), QByteArrayList{"x1.png"});
    asked.runs = {.text = u"ANN"_s};
    QCOMPARE(paths(find(it, asked)), QByteArrayList{"x2.pdf"});
    asked.runs = {.to = ServerTime{0}};
    QVERIFY(find(it, asked).items.isEmpty());
    const RunFacets facets = orDie(cleanup::findRunFacets(it.session(), it.context));
    QCOMPARE(facets.users, (QStringList{u"ann"_s, u"tester"_s}));
    QCOMPARE(facets.commands, (QStringList{u"downloads"_s, u"screenshots"_s}));
    const auto runs = orDie(cleanup::findRuns(
        it.session(), {.limit = 10, .filter = {}, .order = {RunOrder::Column::Who, false}}, it.context));
    QCOMPARE(runs.first().user, u"ann"_s);
}

void TestFindItems::bringsBackOneItemAlone()
{
    Installation it(m_cluster);
    for (const char *name : {"one.png", "two.png", "three.png"})
        it.add(Directory::Screenshots, name, 240h);
    const auto before = support::snapshot(it.roots.screenshots());
    const RunId run = it.run(it.plan(Directory::Screenshots)).run;
    const FoundItem two = find(it, query("two")).items.first();
    const auto undone
        = orDie(cleanup::runUndo(it.session(), cleanup::UndoChoice{two.run.id, {two.item.key}}, it.context));
    QCOMPARE(undone.done.of(ItemKind::Screenshot), 1);
    QCOMPARE(undone.planned.of(ItemKind::Screenshot), 1);
    QCOMPARE(undone.failed, 0);
    QCOMPARE(it.db.column(u"SELECT file_path FROM screenshots"_s), QVariantList{u"two.png"_s});
    QVERIFY(QFile::exists(QFile::decodeName(it.roots.screenshots() + "/two.png")));
    QVERIFY(!QFile::exists(QFile::decodeName(it.roots.screenshots() + "/one.png")));
    QCOMPARE(find(it, query("two")).items.first().comeBack, Return::IsBack);
    QCOMPARE(find(it, query("one")).items.first().comeBack, Return::Possible);
    // What was left comes back another time, and then all is as it was.
    QCOMPARE(it.undo(run.value).done.of(ItemKind::Screenshot), 2);
    QVERIFY(support::difference(before, support::snapshot(it.roots.screenshots())).isEmpty());
}

void TestFindItems::takesOneMarkBackAlone()
{
    Installation it(m_cluster);
    for (int index = 0; index < 3; ++index)
        it.db.insertExecution({.status = u"running"_s, .started = 2h});
    it.run(it.planStuck());
    QCOMPARE(it.db.count(u"executions"_s, u"status = 'failed'"_s), 3);
    const FoundItem second = find(it, query("#2")).items.first();
    const auto undone
        = orDie(cleanup::runUndo(it.session(), cleanup::UndoChoice{second.run.id, {second.item.key}}, it.context));
    QCOMPARE(undone.done.of(ItemKind::Execution), 1);
    QCOMPARE(it.db.column(u"SELECT id FROM executions WHERE status = 'running'"_s), QVariantList{2});
}

void TestFindItems::refusesWhatCannotComeBack()
{
    Installation it(m_cluster);
    it.add(Directory::Screenshots, "one.png", 240h);
    const RunId run = it.run(it.plan(Directory::Screenshots)).run;
    const auto none = cleanup::runUndo(it.session(), cleanup::UndoChoice{run, {4711}}, it.context);
    QVERIFY(!none && none.error().kind == ErrorKind::Refused);
    QCOMPARE(it.db.count(u"screenshots"_s), 0);
    QCOMPARE(it.db.count(u"scrapazoid_console.runs"_s), 1);
}

void TestFindItems::nothingIsFoundBeforeSetUp()
{
    Installation it(m_cluster, {}, false);
    const FoundItems found = find(it, query("x"));
    QVERIFY(found.items.isEmpty() && !found.next);
}

void TestFindItems::theScheduleIsToldFromPeople()
{
    Installation it(m_cluster);
    it.context.actor.program = u"scrapazoid-console"_s;
    it.add(Directory::Screenshots, "window.png", 240h);
    it.run(it.plan(Directory::Screenshots));
    it.add(Directory::Screenshots, "job.png", 240h);
    auto made = std::make_shared<Plan>(*it.plan(Directory::Screenshots));
    made->job = u"files"_s;
    it.run(made);
    const auto of = [&](RunOrigin origin) {
        ItemQuery asked = query("png");
        asked.runs.origin = origin;
        return paths(find(it, asked));
    };
    QCOMPARE(of(RunOrigin::Window), QByteArrayList{"window.png"});
    QCOMPARE(of(RunOrigin::Schedule), QByteArrayList{"job.png"});
    QVERIFY(of(RunOrigin::CommandLine).isEmpty());
}

QTEST_GUILESS_MAIN(support::Guarded<TestFindItems>)
#include "tst_finditems.moc"
