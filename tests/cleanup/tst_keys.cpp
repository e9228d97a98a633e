// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that are no integers: every kind of cleanup and its way back, by each kind of key.

#include "cleanup/enginefixture.h"
#include "cleanup/look/browseexecutions.h"
#include "cleanup/look/findexecutions.h"
#include "cleanup/look/findruns.h"
#include "cleanup/look/pins.h"
#include "cleanup/look/takeinventory.h"
#include "core/storage/filetree.h"
#include "database/console/baselinerepository.h"
#include "support/failed.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr Directory shots = Directory::Screenshots;
constexpr Directory loads = Directory::Downloads;

/// An installation whose keys become of another type once its rows are there.
struct Keyed : Installation {
    using Installation::Installation;
    bool overridesGuards = false;

    RunResult run(const PlanPtr &made, RemovalMode mode = RemovalMode::Quarantine)
    {
        const auto ran = cleanup::runPlan(session(),
                                          {.plan = made,
                                           .selection = {},
                                           .mode = mode,
                                           .overriddenFingerprint = overridesGuards ? made->fingerprint : QString()},
                                          context);
        if (!ran)
            support::fail("run: %s (%s)", qPrintable(ran.error().message), qPrintable(ran.error().detail));
        return *ran;
    }

    /// `expression`: SQL of what becomes of the number %1; `more`: what the next rows get.
    void convert(const QString &type, const QString &expression)
    {
        QStringList drops;
        for (const QVariant &drop :
             db.column(u"SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname)"
                       " FROM pg_constraint WHERE contype = 'f'"_s))
            drops << drop.toString();
        for (const QString &drop : drops)
            db.exec(drop);
        for (const QString &table : {u"executions"_s, u"screenshots"_s, u"downloaded_files"_s}) {
            db.exec(u"ALTER TABLE %1 ALTER id DROP DEFAULT, ALTER id TYPE %2 USING (%3)::%2"_s.arg(
                table, type, u'(' + expression.arg(u"id"_s) + u')'));
        }
        for (const QString &table : {u"screenshots"_s, u"downloaded_files"_s}) {
            db.exec(u"ALTER TABLE %1 ALTER execution_id TYPE %2 USING (%3)::%2"_s.arg(
                table, type, u'(' + expression.arg(u"execution_id"_s) + u')'));
            db.exec(u"ALTER TABLE %1 ADD FOREIGN KEY (execution_id) REFERENCES executions (id)"_s.arg(table));
        }
        db.exec(u"VACUUM ANALYZE"_s);
        m_isNumber = type == "bigint"_L1;
    }

    /// As the console has it.
    RowKey key(const QString &expression, qint64 number)
    {
        const QString plain
            = db.value(u"SELECT (%1)::text"_s.arg(expression.arg(u"%1::bigint"_s.arg(number)))).toString();
        return m_isNumber ? RowKey(plain.toLongLong()) : RowKey::ofText(plain.toUtf8());
    }

private:
    bool m_isNumber = false;
};

QStringList pathsOf(const PlanPtr &plan)
{
    QStringList paths;
    for (const PlanSection &section : plan->sections) {
        for (qsizetype index = 0; index < section.items.size(); ++index)
            paths << QString::fromUtf8(section.items.path(index));
    }
    paths.sort();
    return paths;
}
} // namespace

class TestKeys : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase_data()
    {
        QTest::addColumn<QString>("setUp");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("expression");
        QTest::newRow("bigint") << QString() << u"bigint"_s << u"%1::bigint * 1000000007"_s;
        QTest::newRow("uuid") << QString() << u"uuid"_s << u"md5('key' || %1)::uuid"_s;
        QTest::newRow("text") << QString() << u"text"_s << u"'\u0416 \"k\\{,''' || %1"_s;
        QTest::newRow("digits as text") << QString() << u"varchar(40)"_s << u"'00' || %1"_s;
        QTest::newRow("char(n)") << QString() << u"char(12)"_s << u"'k' || %1"_s;
        QTest::newRow("numeric") << QString() << u"numeric"_s << u"trim_scale(%1 * 1000000000000000000000.0 + 0.5)"_s;
        QTest::newRow("a domain")
            << u"CREATE DOMAIN public.ident AS uuid CHECK (VALUE <> '00000000-0000-0000-0000-000000000000')"_s
            << u"public.ident"_s << u"md5('key' || %1)::uuid"_s;
        QTest::newRow("citext") << u"CREATE EXTENSION citext SCHEMA public"_s << u"public.citext"_s
                                << u"lower('Key-' || %1)"_s;
    }

    void init()
    {
        QFETCH_GLOBAL(QString, setUp);
        QFETCH_GLOBAL(QString, type);
        QFETCH_GLOBAL(QString, expression);
        m_type = type;
        m_expression = expression;
        m_it = std::make_unique<Keyed>(m_cluster);
        if (!setUp.isEmpty())
            m_it->db.exec(setUp);
    }

    void cleanup() { m_it.reset(); }

    void stuckExecutionsAreMarkedAndTakenBack()
    {
        Keyed &it = *m_it;
        const qint64 stuck = it.db.insertExecution({.status = u"running"_s, .started = 2h});
        const qint64 kept = it.db.insertExecution({.status = u"running"_s, .started = 3h});
        it.db.insertExecution({.status = u"running"_s, .started = 10s});
        it.convert(m_type, m_expression);
        const QString before = it.rows();
        QCOMPARE(cleanup::pin(it.session(), {ExecutionId{it.key(m_expression, kept)}}, u"why"_s, it.context)->size(),
                 1);
        const PlanPtr plan = it.planStuck();
        QCOMPARE(plan->itemCount(), 1);
        QCOMPARE(plan->sections.front().items.id(0), it.key(m_expression, stuck));
        QCOMPARE(plan->sections.front().kept.size(), 1);
        const RunResult ran = it.run(plan);
        QCOMPARE(ran.done.of(ItemKind::Execution), 1);
        QCOMPARE(ran.error.message, QString());
        QCOMPARE(it.db.count(u"executions"_s, u"status = 'failed'"_s), 1);
        const auto items = cleanup::findRunItems(it.session(), {.run = ran.run, .after = -1, .limit = 10}, it.context);
        QVERIFY(items);
        QCOMPARE(items->size(), 1);
        QCOMPARE(items->front().id, it.key(m_expression, stuck));
        QCOMPARE(items->front().execution->value, it.key(m_expression, stuck));
        QCOMPARE(it.undo().done.of(ItemKind::Execution), 1);
        QCOMPARE(it.rows(), before);
        QCOMPARE(it.plan(stuckPolicy({ExecutionId{it.key(m_expression, kept)}}))->itemCount(), 0); // pinned
        QCOMPARE(cleanup::unpin(it.session(), {ExecutionId{it.key(m_expression, kept)}}, it.context)->size(), 1);
        QCOMPARE(it.plan(stuckPolicy({ExecutionId{it.key(m_expression, kept)}}))->itemCount(), 1);
    }

    void oldFilesGoAndComeBack_data()
    {
        QTest::addColumn<int>("mode");
        QTest::newRow("quarantine") << static_cast<int>(RemovalMode::Quarantine);
        QTest::newRow("permanent") << static_cast<int>(RemovalMode::Permanent);
    }

    void oldFilesGoAndComeBack()
    {
        QFETCH(const int, mode);
        Keyed &it = *m_it;
        const qint64 over = it.db.insertExecution({.started = 300h, .completed = 299h});
        const qint64 live = it.db.insertExecution({.status = u"running"_s, .started = 10s});
        const qint64 pinned = it.db.insertExecution({.started = 300h, .completed = 299h});
        for (int number = 1; number <= 520; ++number)
            it.add(shots, "exec/old" + QByteArray::number(number) + ".png", 240h, 100, over);
        it.add(shots, "young.png", 1h, 100, over);
        it.add(shots, "live.png", 240h, 100, live);
        it.add(shots, "pinned.png", 240h, 100, pinned);
        it.add(shots, "nobody's.png", 240h);
        it.add(loads, "old.pdf", 240h, 100, over);
        it.convert(m_type, m_expression);
        QVERIFY(cleanup::pin(it.session(), {ExecutionId{it.key(m_expression, pinned)}}, {}, it.context));
        const QString before = it.rows();
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->itemCount(), 521);
        QCOMPARE(plan->sections.front().kept.size(), 2);
        // Another row means one of the files by now.
        it.db.exec(u"INSERT INTO downloaded_files (id, execution_id, file_path, %3) SELECT (%1)::%2, NULL,"
                   " 'screenshots/exec/old7.png', now() AT TIME ZONE 'UTC'"_s.arg(
                       m_expression.arg(u"900001"_s), m_type, it.db.variant().mapping.downloads.time));
        const RunResult ran = it.run(plan, static_cast<RemovalMode>(mode));
        QCOMPARE(ran.error.message, QString());
        QCOMPARE(ran.done.of(ItemKind::Screenshot), 521); // that row as well, but not its file
        QVERIFY(it.roots.has(shots, "exec/old7.png"));
        QVERIFY(!it.roots.has(shots, "exec/old8.png"));
        for (const char *kept : {"young.png", "live.png", "pinned.png"})
            QVERIFY2(it.roots.has(shots, kept), kept);
        it.db.exec(u"DELETE FROM downloaded_files WHERE file_path LIKE 'screenshots/%'"_s);
        if (mode == static_cast<int>(RemovalMode::Permanent))
            return;
        const RunResult back = it.undo();
        QCOMPARE(back.done.items(), ran.done.items());
        QCOMPARE(back.failed, 0);
        QCOMPARE(it.rows(), before);
        QVERIFY(it.roots.has(shots, "exec/old8.png"));
        QCOMPARE(it.plan(shots)->itemCount(), 521);
    }

    void filesWithoutRowsAndRowsWithoutFiles()
    {
        Keyed &it = *m_it;
        const qint64 over = it.db.insertExecution({.started = 300h, .completed = 299h});
        it.add(shots, "kept.png", 240h, 100, over);
        it.roots.write(shots, "orphan.png", 100, 240h);
        it.db.insertFile(shots, {.path = "lost.png", .execution = over, .time = 240h});
        it.roots.write(shots, "exec/moved.png", 321, 240h);
        it.db.insertFile(shots, {.path = "old/exec/moved.png", .execution = over, .time = 240h, .size = 321});
        it.convert(m_type, m_expression);
        // A file's ctime is always now.
        it.target.orphanMinAgeSeconds = 0;
        it.overridesGuards = true;
        const QString before = it.rows();
        const RunResult linked = it.run(it.plan(relinkPolicy({shots})));
        QCOMPARE(linked.error.message, QString());
        QCOMPARE(linked.done.of(ItemKind::Missing), 1);
        QCOMPARE(it.db.count(u"screenshots"_s, u"file_path = 'exec/moved.png'"_s), 1);
        QCOMPARE(it.undo().done.of(ItemKind::Missing), 1);
        QCOMPARE(it.rows(), before);
        QCOMPARE(it.run(it.plan(relinkPolicy({shots}))).done.of(ItemKind::Missing), 1);
        const QString linkedRows = it.rows();

        const PlanPtr orphans = it.plan(orphanPolicy({shots}));
        QCOMPARE(pathsOf(orphans), QStringList{u"orphan.png"_s});
        QCOMPARE(it.run(orphans).done.of(ItemKind::Orphan), 1);
        QVERIFY(!it.roots.has(shots, "orphan.png"));
        QCOMPARE(it.undo().done.of(ItemKind::Orphan), 1);
        QVERIFY(it.roots.has(shots, "orphan.png"));

        const PlanPtr missing = it.plan(missingPolicy({shots}));
        QCOMPARE(pathsOf(missing), QStringList{u"lost.png"_s});
        QCOMPARE(it.run(missing).done.of(ItemKind::Missing), 1);
        QCOMPARE(it.db.count(u"screenshots"_s), 2);
        QCOMPARE(it.undo().done.of(ItemKind::Missing), 1);
        QCOMPARE(it.rows(), linkedRows);
    }

    /// What a text is made of says nothing of its order: else rows of an import would count as old ones.
    void onlyNumbersOfASequenceAreInOrder()
    {
        Keyed &it = *m_it;
        it.convert(m_type, m_expression);
        it.db.exec(u"CREATE SEQUENCE public.numbers; ALTER TABLE screenshots ALTER id SET DEFAULT (%1)::%2"_s.arg(
            m_expression.arg(u"nextval('public.numbers')"_s), m_type));
        cleanup::Session session(it.target);
        QVERIFY(session.begin(it.context));
        const auto rounds = database::BaselineRepository(session.connection()).find(session.schema().files(shots));
        QVERIFY2(rounds, rounds ? "" : qPrintable(rounds.error().message));
        QVERIFY(!rounds->rounds.empty());
        QCOMPARE(rounds->areKeysInOrder, m_type == "bigint"_L1);
    }

    void everyLookShowsThem()
    {
        Keyed &it = *m_it;
        const qint64 over = it.db.insertExecution({.started = 300h, .completed = 299h, .user = 7});
        const qint64 live = it.db.insertExecution({.status = u"running"_s, .started = 10s});
        for (int more = 0; more < 40; ++more)
            it.db.insertExecution({.started = 300h, .completed = 299h});
        it.add(shots, "a.png", 240h, 100, over);
        it.add(shots, "b.png", 0h, 50, live);
        it.convert(m_type, m_expression);
        const RowKey overKey = it.key(m_expression, over);
        const RowKey liveKey = it.key(m_expression, live);

        const auto snapshot = cleanup::findLiveExecutions(it.session(), it.context);
        QVERIFY(snapshot);
        QCOMPARE(snapshot->rows.size(), 1);
        QCOMPARE(snapshot->rows.front().execution.id.value, liveKey);
        QCOMPARE(snapshot->rows.front().screenshots, 1);

        const auto details = cleanup::findExecutionDetails(it.session(), ExecutionId{overKey}, it.context);
        QVERIFY2(details, details ? "" : qPrintable(details.error().message));
        QCOMPARE(details->totalScreenshots, 1);
        QCOMPARE(details->execution.userId, std::optional(RowKey(7)));

        // Each page once, by key.
        QSet<RowKey> seen;
        PageRequest request{.limit = 10};
        for (;;) {
            const auto page = cleanup::findExecutionPage(it.session(), {}, {}, request, it.context);
            QVERIFY2(page, page ? "" : qPrintable(page.error().message));
            for (const Execution &execution : page->rows)
                seen.insert(execution.id.value);
            if (!page->hasAfter)
                break;
            request = {.turn = PageRequest::Turn::After, .key = page->last, .limit = 10};
        }
        QCOMPARE(seen.size(), 42);
        ExecutionFilter filter;
        filter.id = ExecutionId{RowKey::ofInput(overKey.plain())};
        const auto found = cleanup::findExecutionPage(it.session(), filter, {}, {}, it.context);
        QVERIFY(found);
        QCOMPARE(found->rows.size(), 1);
        filter.id = ExecutionId{RowKey::ofText("nobody's")};
        const auto nobody = cleanup::findExecutionPage(it.session(), filter, {}, {}, it.context);
        const bool isText = !QStringList{u"bigint"_s, u"uuid"_s, u"numeric"_s, u"public.ident"_s}.contains(m_type);
        QCOMPARE(nobody ? nobody->rows.size() : -1, isText ? 0 : -1);
        QVERIFY(isText || nobody.error().kind == ErrorKind::Usage);

        const auto inventory = cleanup::takeInventory(it.session(), it.context);
        QVERIFY2(inventory, inventory ? "" : qPrintable(inventory.error().message));
        const StorageFigures figures = StorageFigures::of(**inventory);
        QCOMPARE(figures.executions.size(), size_t(2));
        QCOMPARE(figures.executions.front().execution, overKey);
        QCOMPARE(figures.executions.front().user, std::optional(RowKey(7)));
        FilePart part;
        part.execution = liveKey;
        const FileTreePtr tree = FileTree::of({.inventory = *inventory, .part = part, .days = {7, 7}});
        QCOMPARE(tree->select(FileTree::all, 10).files.front().path, QByteArray("b.png"));
    }

private:
    QString m_type;
    QString m_expression;
    std::unique_ptr<Keyed> m_it;
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestKeys>)
#include "tst_keys.moc"
