// SPDX-License-Identifier: GPL-3.0-or-later
// Rows that come to name a file between the preview and the end of the run, in whatever way: the file stays, or comes
// back.

#include "servicetransaction.h"
#include "support/failed.h"

#include <QDirIterator>
#include <QEventLoop>
#include <QTimer>
#include <thread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;
constexpr auto downs = Directory::Downloads;

/// What the service does while somebody looks at a preview.
using Meanwhile = std::function<void(Installation &it)>;

void fill(Installation &it)
{
    for (int number = 0; number < 10; ++number)
        it.add(shots, "old" + QByteArray::number(number) + ".png", 24h * 40);
    for (int number = 0; number < 20; ++number)
        it.add(shots, "new" + QByteArray::number(number) + ".png", 1h);
    for (int number = 0; number < 8; ++number)
        it.roots.write(shots, "orphan" + QByteArray::number(number) + ".png", 100, 24h * 40);
    for (int number = 0; number < 5; ++number)
        it.add(downs, "kept" + QByteArray::number(number) + ".pdf", 1h);
    it.target.orphanMinAgeSeconds = 0;
    it.target.stuck = {.maxExecutionTime = 1, .grace = 0};
}

QString insertSql(const QString &table, const QString &path)
{
    return u"INSERT INTO %1 (file_path, timestamp) VALUES ('%2', now() AT TIME ZONE 'utc')"_s.arg(table, path);
}

RunResult carryOut(Installation &it, const PlanPtr &plan, RemovalMode mode)
{
    const auto ran = cleanup::runPlan(
        it.session(), {.plan = plan, .selection = {}, .mode = mode, .overriddenFingerprint = plan->fingerprint},
        it.context);
    if (!ran)
        support::fail("run: %s", qPrintable(ran.error().message));
    if (ran->interrupted)
        support::fail("interrupted: %s", qPrintable(ran->error.message));
    return *ran;
}

/// Rows of both tables lead to files of theirs, whatever they call them.
QByteArrayList missingFiles(Installation &it, const QByteArrayList &paths)
{
    QByteArrayList missing;
    for (const QByteArray &path : paths) {
        if (!it.roots.has(shots, path))
            missing << path;
    }
    return missing;
}
} // namespace
Q_DECLARE_METATYPE(Meanwhile)

class TestLateRows : public QObject {
    Q_OBJECT

private slots:
    void aRowThatComesBetweenPreviewAndRunKeepsItsFile_data()
    {
        QTest::addColumn<Meanwhile>("meanwhile");
        QTest::addColumn<bool>("orphans");
        QTest::addColumn<RemovalMode>("mode");
        const auto row = [](const char *tag, const std::function<void(Installation &, const QString &)> &meanwhile) {
            for (const bool orphans : {false, true}) {
                for (const RemovalMode mode : {RemovalMode::Quarantine, RemovalMode::Permanent}) {
                    const QString file = orphans ? u"orphan0.png"_s : u"old0.png"_s;
                    QTest::addRow("%s, %s, %s", tag, orphans ? "orphan" : "retention", qPrintable(toName(mode)))
                        << Meanwhile([meanwhile, file](Installation &it) { meanwhile(it, file); }) << orphans << mode;
                }
            }
        };
        row("a new row", [](Installation &it, const QString &file) {
            it.db.exec(insertSql(u"screenshots"_s, u"/app/static/screenshots/"_s + file));
        });
        row("an older row is changed", [](Installation &it, const QString &file) {
            it.db.exec(u"UPDATE screenshots SET file_path = '%1' WHERE file_path = 'new3.png'"_s.arg(file));
        });
        row("a row with a low key", [](Installation &it, const QString &file) {
            it.db.exec(u"SELECT setval('screenshots_id_seq', 500000)"_s);
            it.db.exec(insertSql(u"screenshots"_s, u"other.png"_s));
            it.db.exec(u"INSERT INTO screenshots (id, file_path, timestamp) VALUES (77777, '%1', now())"_s.arg(file));
        });
        row("a row of the other table", [](Installation &it, const QString &file) {
            it.db.exec(insertSql(u"downloaded_files"_s, u"static/screenshots/"_s + file));
        });
    }

    void aRowThatComesBetweenPreviewAndRunKeepsItsFile()
    {
        QFETCH(Meanwhile, meanwhile);
        QFETCH(bool, orphans);
        QFETCH(RemovalMode, mode);
        Installation it(m_cluster);
        fill(it);
        const PlanPtr plan = orphans ? it.plan(orphanPolicy({shots})) : it.plan(shots);
        QCOMPARE(plan->itemCount(), orphans ? 8 : 10);
        meanwhile(it);
        const RunResult result = carryOut(it, plan, mode);
        QCOMPARE(missingFiles(it, {orphans ? "orphan0.png" : "old0.png"}), QByteArrayList());
        // All others went.
        for (int number = 1; number < (orphans ? 8 : 10); ++number)
            QVERIFY(!it.roots.has(shots, (orphans ? "orphan" : "old") + QByteArray::number(number) + ".png"));
        QCOMPARE(result.failed, 0);
    }

    /// Nothing in the way: everything goes, and comes back.
    void withoutLateRowsEverythingGoes()
    {
        Installation it(m_cluster);
        fill(it);
        const auto before = support::snapshot(it.roots.screenshots());
        const auto rows = it.rows();
        const RunResult result = carryOut(it, it.plan(shots), RemovalMode::Quarantine);
        QCOMPARE(result.done.of(ItemKind::Screenshot), 10);
        QVERIFY(result.closingWaitsFor.isEmpty());
        it.undo();
        QCOMPARE(it.rows(), rows);
        QCOMPARE(support::difference(before, support::snapshot(it.roots.screenshots())), QByteArray());
    }

    void aTransactionThatIsOpenIsWaitedFor_data()
    {
        QTest::addColumn<bool>("orphans");
        QTest::addColumn<RemovalMode>("mode");
        for (const bool orphans : {false, true}) {
            for (const RemovalMode mode : {RemovalMode::Quarantine, RemovalMode::Permanent})
                QTest::addRow("%s, %s", orphans ? "orphan" : "retention", qPrintable(toName(mode))) << orphans << mode;
        }
    }

    void aTransactionThatIsOpenIsWaitedFor()
    {
        QFETCH(bool, orphans);
        QFETCH(RemovalMode, mode);
        Installation it(m_cluster);
        fill(it);
        const QByteArray file = orphans ? "orphan3.png" : "old3.png";
        const PlanPtr plan = orphans ? it.plan(orphanPolicy({shots})) : it.plan(shots);
        ServiceTransaction service(it, insertSql(u"screenshots"_s, QString::fromLatin1(file)));
        QTimer::singleShot(2000, this, [&] { service.commit(); });
        RunResult result;
        QEventLoop loop;
        std::thread run([&] {
            result = carryOut(it, plan, mode);
            QMetaObject::invokeMethod(&loop, &QEventLoop::quit);
        });
        loop.exec();
        run.join();
        QVERIFY(it.roots.has(shots, file));
        QVERIFY(result.closingWaitsFor.isEmpty());
        QCOMPARE(result.done.items() + result.isProtected, orphans ? 8 : 10);
        QCOMPARE(result.isProtected, orphans ? 1 : 0);
        QVERIFY(!it.roots.has(shots, orphans ? "orphan4.png" : "old4.png"));
        QCOMPARE(it.db.value(u"SELECT closing FROM scrapazoid_console.runs ORDER BY run DESC LIMIT 1"_s).toString(),
                 u"done"_s);
    }

    void aTransactionThatStaysOpenLeavesTheLastLookOwed_data()
    {
        QTest::addColumn<RemovalMode>("mode");
        QTest::newRow("quarantine") << RemovalMode::Quarantine;
        QTest::newRow("permanent") << RemovalMode::Permanent;
    }

    void aTransactionThatStaysOpenLeavesTheLastLookOwed()
    {
        QFETCH(RemovalMode, mode);
        Installation it(m_cluster);
        fill(it);
        it.context.closingPatience = 1s;
        const PlanPtr plan = it.plan(shots);
        {
            ServiceTransaction service(it, insertSql(u"screenshots"_s, u"old3.png"_s));
            const RunResult result = carryOut(it, plan, mode);
            QCOMPARE(result.done.of(ItemKind::Screenshot), 10);
            const QString pid
                = it.db
                      .value(u"SELECT pid::text FROM pg_stat_activity WHERE state = 'idle in transaction' "
                             "AND datname = current_database()"_s)
                      .toString();
            QVERIFY2(result.closingWaitsFor.contains(pid), qPrintable(result.closingWaitsFor));
            QCOMPARE(result.filesThatFollow, mode == RemovalMode::Permanent ? 10 : 0);
            QCOMPARE(quarantined(it), 10);
            // Nothing of it is deleted while that is owed.
            const auto purged = cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context);
            QVERIFY(purged);
            QCOMPARE(purged->done.items(), 0);
            QCOMPARE(quarantined(it), 10);
            service.commit();
        }
        // The next leader makes up for it.
        QVERIFY(cleanup::runPlan(
            it.session(), {.plan = it.plan(downs, 7), .selection = {}, .mode = mode, .overriddenFingerprint = {}},
            it.context));
        const auto next = cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = false}, it.context);
        QVERIFY(next);
        QVERIFY(it.roots.has(shots, "old3.png"));
        QCOMPARE(quarantined(it), mode == RemovalMode::Permanent ? 0 : 9);
        QCOMPARE(it.db.count(u"scrapazoid_console.runs"_s, u"closing IN ('owed', 'sweep')"_s), 0);
    }

    /// A prepared transaction is open, too, and nobody's session holds it.
    void aPreparedTransactionIsWaitedFor()
    {
        Installation it(m_prepared);
        fill(it);
        it.context.closingPatience = 1s;
        const PlanPtr plan = it.plan(shots);
        it.db.exec(u"BEGIN"_s);
        it.db.exec(insertSql(u"screenshots"_s, u"old5.png"_s));
        it.db.exec(u"PREPARE TRANSACTION 'nightly import'"_s);
        const RunResult result = carryOut(it, plan, RemovalMode::Quarantine);
        QVERIFY2(result.closingWaitsFor.contains(u"nightly import"_s), qPrintable(result.closingWaitsFor));
        it.db.exec(u"COMMIT PREPARED 'nightly import'"_s);
        QVERIFY(cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = false}, it.context));
        QVERIFY(it.roots.has(shots, "old5.png"));
    }

    /// What came after the run has ended is for the purge.
    void aRowThatComesToNameAQuarantinedFileBringsItBackAtThePurge()
    {
        Installation it(m_cluster);
        fill(it);
        carryOut(it, it.plan(shots), RemovalMode::Quarantine);
        it.db.exec(insertSql(u"downloaded_files"_s, u"/app/static/screenshots/old1.png"_s));
        it.db.exec(insertSql(u"screenshots"_s, u"./old2.png"_s));
        const auto purged = cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context);
        QVERIFY(purged);
        QCOMPARE(purged->done.of(ItemKind::Screenshot), 8);
        QCOMPARE(purged->isProtected, 2);
        QVERIFY(it.roots.has(shots, "old1.png"));
        QVERIFY(it.roots.has(shots, "old2.png"));
        QCOMPARE(quarantined(it), 0);
    }

    /// A file that a row means again and whose place cannot be made stays in quarantine until it can.
    void whatCannotGoBackIsNotPurged()
    {
        Installation it(m_cluster);
        fill(it);
        it.add(shots, "folder/old.png", 300h);
        carryOut(it, it.plan(shots), RemovalMode::Quarantine);
        it.db.exec(insertSql(u"screenshots"_s, u"folder/old.png"_s));
        blockFolder(it);
        const auto purged = cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context);
        QVERIFY(purged);
        QCOMPARE(purged->done.of(ItemKind::Screenshot), 10);
        QCOMPARE(purged->failed, 1);
        QCOMPARE(quarantined(it), 1);
        support::removeFile(it.roots.screenshots() + "/folder");
        QVERIFY(cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context));
        QVERIFY(it.roots.has(shots, "folder/old.png"));
    }

    void whatCannotGoBackIsNotSweptAway()
    {
        Installation it(m_cluster);
        fill(it);
        it.add(shots, "folder/old.png", 300h);
        it.context.closingPatience = 1s;
        const PlanPtr plan = it.plan(shots);
        {
            ServiceTransaction service(it, insertSql(u"screenshots"_s, u"folder/old.png"_s));
            QCOMPARE(carryOut(it, plan, RemovalMode::Permanent).filesThatFollow, 11);
            service.commit();
        }
        blockFolder(it);
        QVERIFY(cleanup::runPurge(it.session(), {}, it.context));
        QCOMPARE(quarantined(it), 11);
        QCOMPARE(it.db.count(u"scrapazoid_console.runs"_s, u"closing = 'owed'"_s), 1);
        support::removeFile(it.roots.screenshots() + "/folder");
        QVERIFY(cleanup::runPurge(it.session(), {}, it.context));
        QVERIFY(it.roots.has(shots, "folder/old.png"));
        QCOMPARE(quarantined(it), 0);
        QCOMPARE(it.db.count(u"scrapazoid_console.runs"_s, u"closing IN ('owed', 'sweep')"_s), 0);
    }

private:
    /// A file where the folder was: what lay in it has no place to go back to.
    static void blockFolder(const Installation &it)
    {
        ::rmdir((it.roots.screenshots() + "/folder").constData());
        support::writeContent(it.roots.screenshots(), "folder", "in the way");
    }

    static int quarantined(const Installation &it)
    {
        int count = 0;
        QDirIterator files(QFile::decodeName(it.roots.screenshots() + "/.scrapazoid-console/quarantine"), QDir::Files,
                           QDirIterator::Subdirectories);
        for (; files.hasNext(); files.next())
            ++count;
        return count;
    }

    support::TestCluster m_cluster;
    support::TestCluster m_prepared{{.settings = {u"max_prepared_transactions=5"_s}}};
};

QTEST_GUILESS_MAIN(support::Guarded<TestLateRows>)
#include "tst_laterows.moc"
