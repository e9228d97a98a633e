// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "cleanup/look/pins.h"
#include "storage/testmount.h"
#include "support/failed.h"
#include "support/patience.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr Directory shots = Directory::Screenshots;
constexpr Directory loads = Directory::Downloads;

/// A file's ctime is always now, so these tests count everything as old enough and override the guard that minds.
struct Comparing : Installation {
    explicit Comparing(support::TestCluster &cluster)
        : Installation(cluster)
    {
        target.orphanMinAgeSeconds = 0;
        // Tables with no rows at all are a test of their own.
        add(shots, "named.png", 48h);
        add(loads, "named.pdf", 48h);
    }

    Result<RunResult> tryOverriding(const PlanPtr &plan, RemovalMode mode = RemovalMode::Quarantine)
    {
        return cleanup::runPlan(
            session(), {.plan = plan, .selection = {}, .mode = mode, .overriddenFingerprint = plan->fingerprint},
            context);
    }

    RunResult runOverriding(const PlanPtr &plan, RemovalMode mode = RemovalMode::Quarantine)
    {
        const auto ran = tryOverriding(plan, mode);
        if (!ran)
            support::fail("run: %s (%s)", qPrintable(ran.error().message), qPrintable(ran.error().detail));
        return *ran;
    }
};

QByteArrayList pathsOf(const ItemList &items)
{
    QByteArrayList paths;
    for (qsizetype index = 0; index < items.size(); ++index)
        paths << items.path(index);
    std::sort(paths.begin(), paths.end());
    return paths;
}

Problem keptBecause(const PlanSection &section, const QByteArray &path)
{
    for (qsizetype index = 0; index < section.kept.size(); ++index) {
        if (section.kept.path(index) == path)
            return section.kept.problem(index);
    }
    return Problem::None;
}

bool isSettled(Installation &it)
{
    return it.db.count(u"scrapazoid_console.batches"_s, u"settled_at IS NULL"_s) == 0;
}
} // namespace

class TestComparison : public QObject {
    Q_OBJECT

private slots:
    void aFileThatNoRowNamesIsAnOrphan()
    {
        Comparing it(m_cluster);
        it.roots.write(shots, "lost.png", 500);
        it.roots.write(shots, "deep/er/lost too.png", 70);
        it.roots.write(shots, "bad\xff\xfe.png", 3);
        const PlanPtr plan = it.plan(orphanPolicy({shots}));
        QCOMPARE(plan->sections.size(), 1U);
        const PlanSection &section = plan->sections.front();
        QCOMPARE(pathsOf(section.items), (QByteArrayList{"bad\xff\xfe.png", "deep/er/lost too.png", "lost.png"}));
        QCOMPARE(plan->totalBytes(), 573);
        QCOMPARE(section.rootFiles, 4);
        QCOMPARE(section.tableRows, 1); // looked at twice, counted once
        QCOMPARE(section.otherTableRows, 1);
        QVERIFY(section.scanTrouble.isEmpty());
        const RunResult result = it.runOverriding(plan);
        QCOMPARE(result.done.of(ItemKind::Orphan), 3);
        QCOMPARE(result.done.bytes, 573);
        QCOMPARE(support::listFiles(it.roots.screenshots()), QByteArrayList{"named.png"});
        QVERIFY(isSettled(it));
    }

    void everySpellingOfARowProtectsItsFile_data()
    {
        QTest::addColumn<QByteArray>("spelling");
        QTest::addColumn<Directory>("table");
        QTest::addColumn<bool>("isSure"); // no item at all; otherwise kept with a reason
        const auto row = [](const char *tag, const QByteArray &spelling, Directory table, bool isSure) {
            QTest::newRow(tag) << spelling << table << isSure;
        };
        row("bare", "a/x.png", shots, true);
        row("folder", "screenshots/a/x.png", shots, true);
        row("static", "static/screenshots/a/x.png", shots, true);
        row("container", "/app/static/screenshots/a/x.png", shots, true);
        row("doubled slashes and dots", "screenshots//a/./x.png", shots, true);
        row("the other table, by this folder's prefix", "/app/static/screenshots/a/x.png", loads, true);
        row("a prefix that is not configured", "/srv/old/screenshots/a/x.png", shots, false);
        row("a relative prefix that is not configured", "data/screenshots/a/x.png", shots, false);
        row("the same from the other table", "/srv/old/screenshots/a/x.png", loads, false);
        row("upwards and down again", "../screenshots/a/x.png", loads, false);
    }

    void everySpellingOfARowProtectsItsFile()
    {
        QFETCH(QByteArray, spelling);
        QFETCH(Directory, table);
        QFETCH(bool, isSure);
        Comparing it(m_cluster);
        it.roots.write(shots, "a/x.png");
        it.db.insertFile(table, {.path = spelling, .time = 48h});
        const PlanPtr plan = it.plan(orphanPolicy({shots, loads}));
        QCOMPARE(plan->itemCount(), 0);
        QCOMPARE(keptBecause(plan->sections.front(), "a/x.png"), isSure ? Problem::None : Problem::NamedElsewhere);
    }

    void theSameBareNameInTheOtherTableProtectsNothingWhereItHasItsOwnFile()
    {
        Comparing it(m_cluster);
        it.roots.write(shots, "x.png");
        const qint64 row = it.add(loads, "x.png", 48h);
        QCOMPARE(pathsOf(it.plan(orphanPolicy({shots}))->sections.front().items), QByteArrayList{"x.png"});
        // Without it nobody knows which folder it means.
        support::removeFile(it.roots.downloads() + "/x.png");
        const PlanPtr plan = it.plan(orphanPolicy({shots}));
        QCOMPARE(plan->itemCount(), 0);
        QCOMPARE(keptBecause(plan->sections.front(), "x.png"), Problem::MayBeMeant);
        QVERIFY(plan->sections.front().kept.because(0) == (FileRow{loads, row}));
    }

    void whatIsYoungOrUnfinishedOrNoFileStays()
    {
        Comparing it(m_cluster);
        for (const char *name : {"a.part", "B.CRDOWNLOAD", "c.tmp", "old.png"})
            it.roots.write(shots, name, 10, 300h);
        support::makeSymlink("named.png", it.roots.screenshots() + "/link");
        support::makeFifo(it.roots.screenshots() + "/fifo");
        const PlanPtr plan = it.plan(orphanPolicy({shots}));
        const PlanSection &section = plan->sections.front();
        QCOMPARE(pathsOf(section.items), QByteArrayList{"old.png"});
        QCOMPARE(keptBecause(section, "a.part"), Problem::PartialDownload);
        QCOMPARE(keptBecause(section, "B.CRDOWNLOAD"), Problem::PartialDownload);
        QCOMPARE(keptBecause(section, "link"), Problem::SymbolicLink);
        QCOMPARE(keptBecause(section, "fifo"), Problem::NotRegular);
        // Its mtime is old, its ctime is not: it has just come.
        it.target.orphanMinAgeSeconds = 3600;
        const PlanPtr careful = it.plan(orphanPolicy({shots}));
        QCOMPARE(careful->itemCount(), 0);
        QCOMPARE(keptBecause(careful->sections.front(), "old.png"), Problem::TooYoung);
    }

    void aLeastAgeBelowTwiceTheLimitIsAGuard()
    {
        Comparing it(m_cluster);
        it.roots.write(shots, "lost.png");
        const auto refused = it.tryRun(it.plan(orphanPolicy({shots})));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Guard);
        QVERIFY2(refused.error().message.contains("min-age"_L1), qPrintable(refused.error().message));
        QVERIFY(it.roots.has(shots, "lost.png"));
    }

    void aRowThatComesAfterThePreviewProtectsItsFile_data()
    {
        QTest::addColumn<bool>("isUpdate"); // an old row that is pointed at the file, beyond any look at newer keys
        QTest::newRow("new row") << false;
        QTest::newRow("old row updated") << true;
    }

    void aRowThatComesAfterThePreviewProtectsItsFile()
    {
        QFETCH(bool, isUpdate);
        Comparing it(m_cluster);
        it.roots.write(shots, "lost.png");
        it.roots.write(shots, "late.png");
        const PlanPtr plan = it.plan(orphanPolicy({shots}));
        QCOMPARE(plan->itemCount(), 2);
        if (isUpdate)
            it.db.exec(u"UPDATE screenshots SET file_path = 'static/screenshots/late.png'"_s);
        else
            it.db.insertFile(shots, {.path = "late.png", .time = 0h});
        const RunResult result = it.runOverriding(plan);
        QCOMPARE(result.done.of(ItemKind::Orphan), 1);
        QCOMPARE(result.isProtected, 1);
        QVERIFY(it.roots.has(shots, "late.png"));
        QVERIFY(!it.roots.has(shots, "lost.png"));
        QVERIFY(isSettled(it));
    }

    void aFileThatChangesAfterThePreviewStays()
    {
        Comparing it(m_cluster);
        it.roots.write(shots, "grown.png", 10);
        it.roots.write(shots, "gone.png", 20);
        it.roots.write(shots, "lost.png", 30);
        const PlanPtr plan = it.plan(orphanPolicy({shots}));
        it.roots.write(shots, "grown.png", 11);
        support::removeFile(it.roots.screenshots() + "/gone.png");
        const RunResult result = it.runOverriding(plan);
        QCOMPARE(result.changed, 1);
        QCOMPARE(result.done.of(ItemKind::Orphan), 1);
        QCOMPARE(result.vanished, 1);
        QCOMPARE(result.done.bytes, 30);
        QVERIFY(it.roots.has(shots, "grown.png"));
    }

    void orphansFoundTwiceAreMarked()
    {
        Comparing it(m_cluster);
        const QTemporaryDir cache;
        it.context.cacheFolder = cache.path() + u"/sub"_s;
        it.roots.write(shots, "old.png", 10, 48h);
        it.roots.write(shots, "rewritten.png", 10, 48h);
        PlanPtr plan = it.plan(orphanPolicy({shots}));
        QCOMPARE(plan->sections.front().foundBefore, (std::vector<bool>{false, false}));
        // Ten minutes later, and only then: the file of the cache is moved into the past.
        const QString file = QDir(it.context.cacheFolder).entryInfoList({u"orphans-*"_s}).value(0).filePath();
        QVERIFY(!file.isEmpty());
        plan = it.plan(orphanPolicy({shots}));
        QCOMPARE(plan->sections.front().foundBefore, (std::vector<bool>{false, false}));
        {
            QFile cacheFile(file);
            QVERIFY(cacheFile.open(QIODevice::ReadWrite));
            QDataStream stream(&cacheFile);
            stream.setVersion(QDataStream::Qt_6_4);
            quint32 format = 0;
            QHash<quint64, qint64> seen;
            stream >> format >> seen;
            QCOMPARE(seen.size(), 2);
            for (qint64 &when : seen)
                when -= 601;
            cacheFile.seek(0);
            stream << format << seen;
        }
        it.roots.write(shots, "new.png", 10, 72h);
        // In place, which keeps its inode: so does a file system that gives out a number again at once.
        QFile rewritten(QFile::decodeName(it.roots.screenshots() + "/rewritten.png"));
        QVERIFY(rewritten.open(QIODevice::WriteOnly));
        QCOMPARE(rewritten.write("0123456789"), 10);
        rewritten.close();
        support::setModified(it.roots.screenshots() + "/rewritten.png",
                             (std::chrono::system_clock::now() - 48h).time_since_epoch());
        plan = it.plan(orphanPolicy({shots}));
        const PlanSection &section = plan->sections.front();
        for (qsizetype index = 0; index < section.items.size(); ++index)
            QCOMPARE(section.wasFoundBefore(index), section.items.path(index) == "old.png");
        QCOMPARE(section.items.size(), 3);
        // A cache that makes no sense is no trouble.
        support::writeContent(it.context.cacheFolder.toUtf8(), QFileInfo(file).fileName().toUtf8(), "nonsense");
        QCOMPARE(it.plan(orphanPolicy({shots}))->itemCount(), 3);
    }

    void undoBringsOrphansBackIdentical()
    {
        Comparing it(m_cluster);
        for (int index = 0; index < 1203; ++index)
            it.roots.write(loads, "d" + QByteArray::number(index % 7) + "/f" + QByteArray::number(index), 10 + index);
        const auto before = support::snapshot(it.roots.downloads());
        const QString rows = it.rows();
        QCOMPARE(it.runOverriding(it.plan(orphanPolicy({shots, loads}))).done.of(ItemKind::Orphan), 1203);
        QCOMPARE(support::listFiles(it.roots.downloads()), QByteArrayList{"named.pdf"});
        const RunResult undone = it.undo();
        QCOMPARE(undone.done.of(ItemKind::Orphan), 1203);
        QCOMPARE(support::difference(before, support::snapshot(it.roots.downloads())), QByteArray());
        QCOMPARE(it.rows(), rows);
    }

    void permanentlyRemovedOrphansAreGone()
    {
        Comparing it(m_cluster);
        it.roots.write(shots, "lost.png", 30);
        const RunResult result = it.runOverriding(it.plan(orphanPolicy({shots})), RemovalMode::Permanent);
        QCOMPARE(result.done.of(ItemKind::Orphan), 1);
        QVERIFY(!it.roots.has(shots, "lost.png"));
        QVERIFY(!cleanup::runUndo(it.session(), u"last"_s, it.context));
    }

    void purgeLeavesAnOrphanThatARowNamesByNow()
    {
        Comparing it(m_cluster);
        it.target.undoSeconds = 1;
        it.roots.write(shots, "lost.png");
        it.roots.write(shots, "found.png");
        const RunResult result = it.runOverriding(it.plan(orphanPolicy({shots})));
        QCOMPARE(result.done.of(ItemKind::Orphan), 2);
        it.db.insertFile(loads, {.path = "/app/static/screenshots/found.png", .time = 0h});
        QTRY_VERIFY_WITH_TIMEOUT(
            it.db.value(u"SELECT bool_and(undo_until <= now()) FROM scrapazoid_console.runs"_s).toBool(),
            support::patienceMs);
        const auto purged = cleanup::runPurge(it.session(), {}, it.context);
        QVERIFY(purged);
        QCOMPARE(purged->done.of(ItemKind::Orphan), 1);
        QCOMPARE(purged->isProtected, 1);
        const QByteArray quarantine
            = it.roots.screenshots() + "/.scrapazoid-console/quarantine/" + result.run.value.toUtf8();
        // What a row means by now goes back to its place.
        QVERIFY(it.roots.has(shots, "found.png"));
        QVERIFY(!support::exists(quarantine + "/found.png"));
        QVERIFY(!support::exists(quarantine + "/lost.png"));
    }

    void aFolderThatCannotBeListedWholeBlocks()
    {
        Comparing it(m_cluster);
        it.roots.write(shots, "lost.png");
        support::makeFolder(it.roots.screenshots() + "/mounted");
        const TestMount mount = TestMount::memory(it.roots.screenshots() + "/mounted");
        if (!mount.isGood())
            QSKIP(mount.reason());
        for (const CleanupPolicy &policy : {orphanPolicy({shots}), missingPolicy({shots})}) {
            it.db.insertFile(shots, {.path = "mounted/x.png", .time = 48h});
            const PlanPtr plan = it.plan(policy);
            QVERIFY(!plan->sections.front().scanTrouble.isEmpty());
            const auto refused = it.tryOverriding(plan);
            QVERIFY(!refused || refused->done.items() == 0);
            if (plan->itemCount() > 0) {
                QVERIFY(!refused);
                QCOMPARE(refused.error().kind, ErrorKind::Refused);
            }
        }
        QVERIFY(it.roots.has(shots, "lost.png"));
    }

    void emptyTablesDeleteNothing()
    {
        Comparing it(m_cluster);
        it.roots.write(shots, "lost.png");
        it.db.exec(u"DELETE FROM screenshots"_s);
        const PlanPtr halfEmpty = it.plan(orphanPolicy({shots}));
        const auto guarded = it.tryRun(halfEmpty);
        QVERIFY(!guarded && guarded.error().kind == ErrorKind::Guard);
        QVERIFY2(guarded.error().message.contains("rows-found"_L1), qPrintable(guarded.error().message));
        it.db.exec(u"DELETE FROM downloaded_files"_s);
        const auto blocked = it.tryOverriding(it.plan(orphanPolicy({shots})));
        QVERIFY(!blocked && blocked.error().kind == ErrorKind::Refused);
        QVERIFY(it.roots.has(shots, "lost.png"));
        QVERIFY(it.roots.has(shots, "named.png"));
    }

    void anEmptyFolderMakesNoRowMissing()
    {
        Comparing it(m_cluster);
        support::removeFile(it.roots.screenshots() + "/named.png");
        const PlanPtr plan = it.plan(missingPolicy({shots}));
        QCOMPARE(plan->itemCount(), 1);
        const auto refused = it.tryOverriding(plan);
        QVERIFY(!refused && refused.error().kind == ErrorKind::Refused);
        QVERIFY2(refused.error().message.contains("empty"_L1), qPrintable(refused.error().message));
        QCOMPARE(it.db.count(u"screenshots"_s), 1);
    }

    void anotherDatabaseDeletesNothing()
    {
        Comparing it(m_cluster);
        it.roots.write(shots, "lost.png");
        const PlanPtr plan = it.plan(orphanPolicy({shots}));
        Comparing other(m_cluster);
        Target swapped = it.target;
        swapped.connection = other.target.connection;
        const auto ofPlan = cleanup::runPlan(OwnSession(swapped),
                                             {.plan = plan,
                                              .selection = {},
                                              .mode = RemovalMode::Quarantine,
                                              .overriddenFingerprint = plan->fingerprint},
                                             it.context);
        QVERIFY(!ofPlan && ofPlan.error().kind == ErrorKind::Refused);
        const auto made = cleanup::makePlan(OwnSession(swapped), orphanPolicy({shots}), it.context);
        QVERIFY(made);
        const auto ofRoot = cleanup::runPlan(OwnSession(swapped),
                                             {.plan = *made,
                                              .selection = {},
                                              .mode = RemovalMode::Quarantine,
                                              .overriddenFingerprint = (*made)->fingerprint},
                                             it.context);
        QVERIFY(!ofRoot && ofRoot.error().kind == ErrorKind::Refused);
        QVERIFY(it.roots.has(shots, "lost.png"));
    }

    void onlyARowWhoseFileIsCertainlyGoneIsMissing()
    {
        Comparing it(m_cluster);
        const qint64 running = it.db.insertExecution({.status = u"running"_s, .started = 60s});
        const qint64 pinned = it.db.insertExecution();
        it.db.exec(u"INSERT INTO scrapazoid_console.pins (execution_id, pinned_by) VALUES (%1, 'me')"_s.arg(pinned));
        const qint64 gone = it.db.insertFile(shots, {.path = "static/screenshots/gone.png", .time = 48h});
        it.db.insertFile(shots, {.path = "live.png", .execution = running, .time = 48h});
        it.db.insertFile(shots, {.path = "pinned.png", .execution = pinned, .time = 48h});
        it.db.insertFile(shots, {.path = "undated.png", .time = support::When::never()});
        it.db.insertFile(shots, {.path = "../outside.png", .time = 48h});
        it.db.insertFile(shots, {.path = "link/x.png", .time = 48h});
        it.db.insertFile(shots, {.path = "data/screenshots/named.png", .time = 48h});
        support::makeSymlink("/tmp", it.roots.screenshots() + "/link");
        it.target.orphanMinAgeSeconds = 3600;
        it.db.insertFile(shots, {.path = "young.png", .time = 10min});
        const PlanPtr plan = it.plan(missingPolicy({shots}));
        const PlanSection &section = plan->sections.front();
        QCOMPARE(pathsOf(section.items), QByteArrayList{"gone.png"});
        QCOMPARE(keptBecause(section, "live.png"), Problem::LiveExecution);
        QCOMPARE(keptBecause(section, "pinned.png"), Problem::Pinned);
        QCOMPARE(keptBecause(section, "undated.png"), Problem::NoTimestamp);
        QCOMPARE(keptBecause(section, "link/x.png"), Problem::SymbolicLink);
        QCOMPARE(keptBecause(section, "data/screenshots/named.png"), Problem::MayBeElsewhere);
        QCOMPARE(section.newerRows, 1);
        const RunResult result = it.run(plan);
        QCOMPARE(result.done.of(ItemKind::Missing), 1);
        QCOMPARE(result.done.bytes, 0);
        QVERIFY(!it.db.hasFileRow(shots, gone));
        QCOMPARE(it.db.count(u"screenshots"_s), 8);
    }

    void aFileThatComesBackKeepsItsRow()
    {
        Comparing it(m_cluster);
        const qint64 back = it.db.insertFile(shots, {.path = "back.png", .time = 48h});
        it.db.insertFile(shots, {.path = "gone.png", .time = 48h});
        const PlanPtr plan = it.plan(missingPolicy({shots}));
        QCOMPARE(plan->itemCount(), 2);
        it.roots.write(shots, "back.png");
        const QString rows
            = it.db.value(u"SELECT to_jsonb(s.*)::text FROM screenshots s WHERE id = %1"_s.arg(back)).toString();
        const RunResult result = it.runOverriding(plan);
        QCOMPARE(result.done.of(ItemKind::Missing), 1);
        QCOMPARE(result.changed, 1);
        QCOMPARE(it.db.value(u"SELECT to_jsonb(s.*)::text FROM screenshots s WHERE id = %1"_s.arg(back)).toString(),
                 rows);
    }

    void missingRowsComeBackInEitherMode_data()
    {
        QTest::addColumn<RemovalMode>("mode");
        QTest::newRow("quarantine") << RemovalMode::Quarantine;
        QTest::newRow("permanent") << RemovalMode::Permanent;
    }

    void missingRowsComeBackInEitherMode()
    {
        QFETCH(RemovalMode, mode);
        Comparing it(m_cluster);
        it.db.insertFiles(loads, 700, "gone", {}, 48h, 1s);
        const QString rows = it.rows();
        QCOMPARE(it.runOverriding(it.plan(missingPolicy({shots, loads})), mode).done.of(ItemKind::Missing), 700);
        QCOMPARE(it.db.count(u"downloaded_files"_s), 1);
        QCOMPARE(it.undo().done.of(ItemKind::Missing), 700);
        QCOMPARE(it.rows(), rows);
    }

    void aggressiveIsOnePlanOfAllKindsAndComesBackWhole()
    {
        Comparing it(m_cluster);
        const qint64 stuck = it.db.insertExecution({.status = u"running"_s, .started = 30h});
        it.add(shots, "of-stuck.png", 29h, 40, stuck);
        it.add(shots, "young.png", 23h, 50);
        it.add(loads, "old.pdf", 25h, 60);
        it.roots.write(shots, "lost.png", 70);
        it.roots.write(loads, "d/lost.pdf", 80);
        const auto files = support::snapshot(it.roots.outside());
        const QString rows = it.rows();
        const PlanPtr plan = it.plan(aggressivePolicy());
        QStringList sections;
        for (const PlanSection &section : plan->sections)
            sections << toName(section.kind) + u' ' + QString::number(section.items.size());
        QCOMPARE(sections,
                 (QStringList{u"execution 1"_s, u"screenshot 2"_s, u"download 2"_s, u"orphan 1"_s, u"orphan 1"_s}));
        QCOMPARE(plan->totalBytes(), 40 + 100 + 60 + 100 + 70 + 80); // both "named" files are two days old
        const RunResult result = it.runOverriding(plan);
        QCOMPARE(result.done, countsOf(*plan));
        QCOMPARE(it.db.executionStatus(stuck), u"failed"_s);
        QCOMPARE(support::listFiles(it.roots.screenshots()), QByteArrayList{"young.png"});
        QCOMPARE(support::listFiles(it.roots.downloads()), QByteArrayList());
        const RunResult undone = it.undo();
        QCOMPARE(undone.done, result.done);
        QCOMPARE(it.rows(), rows);
        for (const Directory directory : directories) {
            for (const QByteArray &path : support::listFiles(it.roots.path(directory)))
                QVERIFY2(it.roots.has(directory, path), path.constData());
        }
        QCOMPARE(support::listFiles(it.roots.screenshots()).size() + support::listFiles(it.roots.downloads()).size(),
                 7);
        Q_UNUSED(files)
    }

    void weeklyLeavesOrphansAlone()
    {
        Comparing it(m_cluster);
        it.add(shots, "old.png", 80h);
        it.add(shots, "young.png", 70h);
        it.roots.write(shots, "lost.png");
        const PlanPtr plan = it.plan(weeklyPolicy());
        QCOMPARE(plan->sections.size(), 3U);
        const RunResult result = it.run(plan);
        QCOMPARE(result.done.of(ItemKind::Screenshot), 1);
        QVERIFY(it.roots.has(shots, "lost.png"));
        QVERIFY(it.roots.has(shots, "young.png"));
    }

    void aSectionCanBeLeftOutWhole()
    {
        Comparing it(m_cluster);
        it.roots.write(shots, "lost.png");
        it.add(loads, "old.pdf", 48h);
        const PlanPtr plan = it.plan(aggressivePolicy());
        RunRequest request{
            .plan = plan, .selection = {}, .mode = RemovalMode::Quarantine, .overriddenFingerprint = plan->fingerprint};
        for (size_t section = 0; section < plan->sections.size(); ++section) {
            if (plan->sections[section].kind != ItemKind::Orphan)
                request.selection.setSectionWanted(section, plan->sections[section].items.size(), false);
        }
        const auto result = cleanup::runPlan(it.session(), request, it.context);
        QVERIFY(result);
        QCOMPARE(result->planned.items(), 1);
        QCOMPARE(result->done.of(ItemKind::Orphan), 1);
        QVERIFY(it.roots.has(loads, "old.pdf"));
        QCOMPARE(it.db.count(u"downloaded_files"_s), 2);
    }

    void aPinProtectsAnExecutionAndItsFilesEverywhere()
    {
        Comparing it(m_cluster);
        const qint64 kept = it.db.insertExecution({.status = u"running"_s, .started = 30h});
        const qint64 other = it.db.insertExecution({.status = u"running"_s, .started = 30h});
        it.add(shots, "kept.png", 300h, 10, kept);
        it.add(shots, "other.png", 300h, 10, other);
        it.db.insertFile(loads, {.path = "gone.pdf", .execution = kept, .time = 48h});
        const auto pinned = cleanup::pin(it.session(), {{kept}, {other + 1000}}, u"evidence"_s, it.context);
        QVERIFY(pinned);
        QCOMPARE(*pinned, QList<ExecutionId>{{kept}}); // the other one does not exist
        QCOMPARE(cleanup::findPins(it.session(), it.context)->first().note, u"evidence"_s);
        it.runOverriding(it.plan(aggressivePolicy()));
        QCOMPARE(it.db.executionStatus(kept), u"running"_s);
        QCOMPARE(it.db.executionStatus(other), u"failed"_s);
        QVERIFY(it.roots.has(shots, "kept.png"));
        QVERIFY(!it.roots.has(shots, "other.png"));
        const PlanPtr missing = it.plan(missingPolicy({loads}));
        QCOMPARE(keptBecause(missing->sections.front(), "gone.pdf"), Problem::Pinned);
        QCOMPARE(cleanup::unpin(it.session(), {{kept}}, it.context)->size(), 1);
        QCOMPARE(it.plan(missingPolicy({loads}))->itemCount(), 1);
    }

    void previewWritesNothing()
    {
        Comparing it(m_cluster);
        it.roots.write(shots, "lost.png");
        it.db.insertFile(loads, {.path = "gone.pdf", .time = 48h});
        const auto files = support::snapshot(it.roots.outside());
        const QString rows = it.rows();
        it.plan(aggressivePolicy());
        it.plan(missingPolicy({shots, loads}));
        QCOMPARE(support::difference(files, support::snapshot(it.roots.outside())), QByteArray());
        QCOMPARE(it.rows(), rows);
        QCOMPARE(it.db.count(u"scrapazoid_console.runs"_s), 0);
    }

    void namesThatTheProfileLeavesOutAreNoOrphans()
    {
        Comparing it(m_cluster);
        for (const char *path : {"lost.png", "keep.me", "cache/a.png", "sub/cache/b.png", "thumbs/x.jpg",
                                 "thumbs/x.png", ".gitkeep", ".nfs0001"})
            it.roots.write(shots, path);
        it.target.orphans.ignore = {u"*.ME"_s, u"cache/"_s, u"thumbs/*.jpg"_s};
        const PlanPtr plan = it.plan(orphanPolicy({shots}));
        const PlanSection &section = plan->sections.front();
        // What the file system makes for itself is left whatever the profile says.
        QCOMPARE(pathsOf(section.items), (QByteArrayList{".gitkeep", "lost.png", "thumbs/x.png"}));
        for (const char *kept : {"keep.me", "cache/a.png", "sub/cache/b.png", "thumbs/x.jpg", ".nfs0001"})
            QCOMPARE(keptBecause(section, kept), Problem::NotContent);
    }

    void whatAnotherTableNamesHasAnOwner_data()
    {
        QTest::addColumn<QString>("tables"); // another one that names thumbs/a.jpg by `%1`
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("owners");
        QTest::addColumn<QString>("name"); // of who owns it; empty: it goes
        const QString table = u"CREATE TABLE thumbnails (file_path text); INSERT INTO thumbnails VALUES ('%1')"_s;
        const QString plain = u"thumbs/a.jpg"_s;
        QTest::newRow("no other table") << QString() << plain << QStringList() << QString();
        QTest::newRow("by its name") << table << plain << QStringList() << u"thumbnails.file_path"_s;
        QTest::newRow("as the service writes paths")
            << table << u"/app/static/screenshots/thumbs/a.jpg"_s << QStringList() << u"thumbnails.file_path"_s;
        QTest::newRow("with a beginning that nobody knows")
            << table << u"/data/thumbs/a.jpg"_s << QStringList() << u"thumbnails.file_path"_s;
        QTest::newRow("as an address") << table << u"https://x.example/static/screenshots/thumbs/a.jpg?v=2"_s
                                       << QStringList() << u"thumbnails.file_path"_s;
        QTest::newRow("a column of the service's own table")
            << u"ALTER TABLE screenshots ADD thumbnail_path varchar(500); UPDATE screenshots SET thumbnail_path = '%1'"_s
            << plain << QStringList() << u"screenshots.thumbnail_path"_s;
        QTest::newRow("of another schema")
            << u"CREATE SCHEMA reports; CREATE TABLE reports.pages (image varchar); INSERT INTO reports.pages VALUES ('%1')"_s
            << plain << QStringList() << u"reports.pages.image"_s;
        QTest::newRow("split into partitions")
            << u"CREATE TABLE thumbnails (id int, file_path text) PARTITION BY RANGE (id); "
               "CREATE TABLE thumbnails_1 PARTITION OF thumbnails FOR VALUES FROM (0) TO (9); "
               "INSERT INTO thumbnails VALUES (1, '%1')"_s
            << plain << QStringList() << u"thumbnails.file_path"_s;
        QTest::newRow("a column of another name")
            << u"CREATE TABLE notes (body text); INSERT INTO notes VALUES ('%1')"_s << plain << QStringList()
            << QString();
        QTest::newRow("a column of another name, mapped")
            << u"CREATE TABLE notes (body text); INSERT INTO notes VALUES ('%1')"_s << plain
            << QStringList{u"notes.body"_s} << u"notes.body"_s;
        QTest::newRow("a log, which owns nothing") << table << plain << QStringList{u"none"_s} << QString();
        QTest::newRow("not the one that is mapped")
            << table + u"; CREATE TABLE other (path text)"_s << plain << QStringList{u"other.path"_s} << QString();
    }

    void whatAnotherTableNamesHasAnOwner()
    {
        QFETCH(QString, tables);
        QFETCH(QString, path);
        QFETCH(QStringList, owners);
        QFETCH(QString, name);
        Comparing it(m_cluster);
        it.roots.write(shots, "thumbs/a.jpg");
        it.roots.write(shots, "lost.png");
        if (!tables.isEmpty())
            it.db.exec(tables.contains(u"%1"_s) ? tables.arg(path) : tables);
        it.target.orphans.owners = owners;
        const PlanPtr plan = it.plan(orphanPolicy({shots}));
        const PlanSection &section = plan->sections.front();
        QCOMPARE(pathsOf(section.items),
                 name.isEmpty() ? (QByteArrayList{"lost.png", "thumbs/a.jpg"}) : QByteArrayList{"lost.png"});
        QCOMPARE(keptBecause(section, "thumbs/a.jpg"), name.isEmpty() ? Problem::None : Problem::OwnedElsewhere);
        QCOMPARE(section.ownedElsewhere,
                 name.isEmpty() ? (QMap<QString, qint64>()) : (QMap<QString, qint64>{{name, 1}}));
    }

    void anOwnerThatIsNotThereIsNamed()
    {
        Comparing it(m_cluster);
        it.roots.write(shots, "lost.png");
        it.target.orphans.owners = {u"thumbnails.path"_s};
        const auto plan = cleanup::makePlan(it.session(), orphanPolicy({shots}), it.context);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::Schema);
        QVERIFY2(plan.error().message.contains(u"thumbnails.path"_s), qPrintable(plan.error().message));
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestComparison>)
#include "tst_comparison.moc"
