// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "support/failed.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr Directory shots = Directory::Screenshots;
constexpr Directory loads = Directory::Downloads;

/// Rows whose files were moved, in every way that is certain or is not.
struct Moved : Installation {
    explicit Moved(support::TestCluster &cluster, const support::SchemaVariant &variant = {})
        : Installation(cluster, variant)
    {
        target.orphanMinAgeSeconds = 0;
        target.guards.maxPercent = 100;
        add(shots, "there.png", 48h, 10);
        add(loads, "there.pdf", 48h, 10);
        certain = row("/app/static/screenshots/a/moved.png", 100);
        roots.write(shots, "archive/a/moved.png", 100, 48h);
        // The same size under two names of folders: which one is it?
        ambiguous = row("a/twice.png", 200);
        roots.write(shots, "x/a/twice.png", 200, 48h);
        roots.write(shots, "y/a/twice.png", 200, 48h);
        // Another size, another row that claims the same, a file that a row names, no size.
        otherSize = row("a/shrunk.png", 300);
        roots.write(shots, "z/a/shrunk.png", 299, 48h);
        firstOfTwo = row("one/both.png", 400);
        secondOfTwo = row("two/both.png", 400);
        roots.write(shots, "three/both.png", 400, 48h);
        named = row("gone/named.png", 500);
        add(shots, "kept/named.png", 48h, 500);
        sizeless = row("a/nosize.png", {});
        roots.write(shots, "w/a/nosize.png", 600, 48h);
        // The same name and size, and nothing else in common: another execution's, perhaps another user's.
        foreign = row("exec_1/page.png", 700);
        roots.write(shots, "exec_2/page.png", 700, 48h);
    }

    qint64 row(const QByteArray &path, std::optional<qint64> size)
    {
        return db.insertFile(shots, {.path = path, .time = 48h, .size = size});
    }
    QString pathOf(qint64 id)
    {
        return db.value(u"SELECT file_path FROM %1 WHERE id = ?"_s.arg(db.filesTable(shots)), {id}).toString();
    }
    RunResult runAnyway(const PlanPtr &plan)
    {
        const auto ran = cleanup::runPlan(session(),
                                          {.plan = plan,
                                           .selection = {},
                                           .mode = RemovalMode::Quarantine,
                                           .overriddenFingerprint = plan->fingerprint},
                                          context);
        if (!ran)
            support::fail("run: %s", qPrintable(ran.error().message));
        return *ran;
    }

    qint64 certain = 0, ambiguous = 0, otherSize = 0, firstOfTwo = 0, secondOfTwo = 0, named = 0, sizeless = 0,
           foreign = 0;
};
} // namespace

class TestRelinking : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatIsCertainIsOfferedAndRelinked_data()
    {
        QTest::addColumn<bool>("timestamptz");
        QTest::newRow("naive") << false;
        QTest::newRow("with zone") << true;
    }

    void onlyWhatIsCertainIsOfferedAndRelinked()
    {
        QFETCH(bool, timestamptz);
        Moved it(m_cluster, {.timestamptz = timestamptz, .extraColumns = timestamptz});
        const QString rows = it.rows();
        const auto files = support::snapshot(it.roots.screenshots());
        const PlanPtr missing = it.plan(missingPolicy({shots}));
        // Whose path may mean a file elsewhere is not gone.
        QCOMPARE(missing->sections.front().items.size(), 4);
        QCOMPARE(missing->sections.front().kept.size(), 4);
        QCOMPARE(missing->sections.front().relinkable, 1);
        const PlanPtr plan = it.plan(relinkPolicy({shots}));
        const PlanSection &section = plan->sections.front();
        QCOMPARE(section.items.size(), 1);
        QCOMPARE(section.items.id(0), it.certain);
        QCOMPARE(section.relinks.front().path, QByteArray("archive/a/moved.png"));
        QVERIFY(plan->fingerprint != missing->fingerprint);
        QCOMPARE(it.rows(), rows);

        const RunResult result = it.runAnyway(plan);
        QCOMPARE(result.done.of(ItemKind::Missing), 1);
        QCOMPARE(result.skipped() + result.failed, 0);
        // The service's own beginning of the path stays.
        QCOMPARE(it.pathOf(it.certain), u"/app/static/screenshots/archive/a/moved.png"_s);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
        QCOMPARE(it.plan(relinkPolicy({shots}))->itemCount(), 0);
        QCOMPARE(it.db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL"_s), 0);

        const RunResult undone = it.undo();
        QCOMPARE(undone.done.of(ItemKind::Missing), 1);
        QCOMPARE(it.rows(), rows);
    }

    void whatIsNoLongerCertainIsLeftAlone_data()
    {
        QTest::addColumn<int>("what");
        QTest::newRow("the file elsewhere is another") << 0;
        QTest::newRow("the file elsewhere is gone") << 1;
        QTest::newRow("the file is back") << 2;
        QTest::newRow("the row has changed") << 3;
        QTest::newRow("the row is gone") << 4;
    }

    void whatIsNoLongerCertainIsLeftAlone()
    {
        QFETCH(int, what);
        Moved it(m_cluster);
        const PlanPtr plan = it.plan(relinkPolicy({shots}));
        QCOMPARE(plan->itemCount(), 1);
        if (what == 0)
            it.roots.write(shots, "archive/a/moved.png", 100, 47h);
        else if (what == 1)
            support::removeFile(it.roots.screenshots() + "/archive/a/moved.png");
        else if (what == 2)
            it.roots.write(shots, "a/moved.png", 100, 48h);
        else
            it.db.exec((what == 3 ? u"UPDATE screenshots SET file_size = 101 WHERE id = %1"_s
                                  : u"DELETE FROM screenshots WHERE id = %1"_s)
                           .arg(it.certain));
        const QString rows = it.rows();
        const RunResult result = it.runAnyway(plan);
        QCOMPARE(result.done.items(), 0);
        QCOMPARE(result.skipped(), 1);
        QCOMPARE(it.rows(), rows);
    }

    void undoLeavesAPathThatHasChangedSince()
    {
        Moved it(m_cluster);
        it.runAnyway(it.plan(relinkPolicy({shots})));
        it.db.exec(u"UPDATE screenshots SET file_path = 'mine.png' WHERE id = %1"_s.arg(it.certain));
        const RunResult undone = it.undo();
        QCOMPARE(undone.done.items(), 0);
        QCOMPARE(undone.failed, 1);
        QCOMPARE(it.pathOf(it.certain), u"mine.png"_s);
    }

    void onlyThePlaceMakesOneOfTwoEqualNamesCertain_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<bool>("hasExecution"); // number 17
        QTest::addColumn<bool>("isCertain");
        const auto row = [](const QByteArray &path, const QByteArray &file, bool hasExecution, bool isCertain) {
            QTest::addRow("%s at %s%s", path.constData(), file.constData(), hasExecution ? " of 17" : "")
                << path << file << hasExecution << isCertain;
        };
        row("exec_17/page.png", "archive/exec_17/page.png", false, true);
        row("u1/exec_17/page.png", "exec_17/page.png", false, true);
        row("exec_17/page.png", "exec_17/old/page.png", true, true);
        row("exec_17/page.png", "exec_17/old/page.png", false, false);
        row("u1/17/page.png", "u1/old/17/page.png", true, true);
        row("exec_17/page.png", "exec_18/page.png", true, false);
        row("exec_17/page.png", "exec_171/page.png", true, false);
        row("exec_171/page.png", "exec_171/old/page.png", true, false);
        row("u1/page.png", "u2/page.png", true, false);
        row("page.png", "exec_17/page.png", true, false);
        row("u1/shots/page.png", "u2/shots/page.png", false, false);
    }

    void onlyThePlaceMakesOneOfTwoEqualNamesCertain()
    {
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, file);
        QFETCH(bool, hasExecution);
        Installation it(m_cluster);
        it.target.orphanMinAgeSeconds = 0;
        it.db.insertExecution({.id = 17});
        it.add(shots, "there.png", 48h);
        it.add(loads, "there.pdf", 48h);
        it.roots.write(shots, file, 700, 48h);
        it.db.insertFile(shots,
                         {.path = path,
                          .execution = hasExecution ? std::optional<qint64>(17) : std::nullopt,
                          .time = 48h,
                          .size = 700});
        const PlanPtr plan = it.plan(relinkPolicy({shots}));
        QTEST(plan->itemCount() == 1, "isCertain");
        if (plan->itemCount() == 1)
            QCOMPARE(plan->sections.front().relinks.front().path, file);
    }

    void aPathThatIsTooLongFailsAlone()
    {
        Moved it(m_cluster);
        const QByteArray deep = QByteArray(200, 'd') + '/' + QByteArray(200, 'e') + '/' + QByteArray(80, 'f');
        const qint64 other = it.row("/app/static/screenshots/a/long.png", 700);
        it.roots.write(shots, deep + "/a/long.png", 700, 48h);
        const PlanPtr plan = it.plan(relinkPolicy({shots}));
        QCOMPARE(plan->itemCount(), 2);
        const RunResult result = it.runAnyway(plan);
        QCOMPARE(result.done.of(ItemKind::Missing), 1);
        QCOMPARE(result.failed, 1);
        QCOMPARE(it.pathOf(other), u"/app/static/screenshots/a/long.png"_s);
        QCOMPARE(it.pathOf(it.certain), u"/app/static/screenshots/archive/a/moved.png"_s);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestRelinking>)
#include "tst_relinking.moc"
