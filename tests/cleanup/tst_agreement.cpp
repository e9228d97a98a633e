// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/guard/interlocks.h"
#include "faults/reusedinstallation.h"
#include "support/failed.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;

QString labelOf(Installation &it, const PlanPtr &plan, const QString &key)
{
    const auto lines = cleanup::checkInterlocks(it.session(), *plan, {}, it.context);
    for (const Interlock &line : *lines) {
        if (line.key == key)
            return line.label;
    }
    return {};
}
} // namespace

/// Whether rows and files belong together, and what one plan takes of a folder in all.
class TestAgreement : public QObject {
    Q_OBJECT

private slots:
    void rowsAndFilesAgree_data()
    {
        QTest::addColumn<int>("oldWith"); // Rows that the retention takes, with and without their files, …
        QTest::addColumn<int>("oldWithout");
        QTest::addColumn<int>("youngWith"); // … and rows that stay.
        QTest::addColumn<int>("youngWithout");
        QTest::addColumn<bool>("agree");
        QTest::newRow("all is well") << 10 << 0 << 20 << 0 << true;
        QTest::newRow("nothing leads anywhere") << 0 << 10 << 0 << 20 << false;
        QTest::newRow("half is not mounted") << 10 << 10 << 20 << 20 << false;
        QTest::newRow("one of a hundred is gone, and the others lead nowhere") << 99 << 1 << 0 << 20 << true;
        QTest::newRow("only what stays leads nowhere") << 10 << 0 << 0 << 20 << true;
        QTest::newRow("somebody else removes old files") << 0 << 20 << 20 << 0 << true;
        QTest::newRow("nine of ten are enough") << 0 << 10 << 18 << 2 << true;
        QTest::newRow("fewer are not") << 0 << 10 << 17 << 3 << false;
        QTest::newRow("a handful says nothing") << 0 << 10 << 0 << 9 << true;
    }

    void rowsAndFilesAgree()
    {
        QFETCH(const int, oldWith);
        QFETCH(const int, oldWithout);
        QFETCH(const int, youngWith);
        QFETCH(const int, youngWithout);
        QFETCH(const bool, agree);
        Installation &it = m_plain.fresh();
        addWith(it, "old", oldWith, 300h);
        addWithout(it, "olderGone", oldWithout, 300h);
        addWith(it, "young", youngWith, 20h);
        addWithout(it, "youngGone", youngWithout, 20h);
        // An execution that is still at it writes the row before the file.
        it.db.insertFiles(shots, 30, "justNow", {}, 1s, 1s);
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->itemCount(), oldWith + oldWithout);
        QCOMPARE(plan->sections[0].agreement.looked, youngWith + youngWithout);
        QCOMPARE(plan->sections[0].agreement.led, youngWith);
        QCOMPARE(it.redKeys(plan), agree ? QStringList() : QStringList{u"agreement"_s});
        const QString rows = it.rows();
        const auto ran = it.tryRun(plan);
        if (agree) {
            QVERIFY2(ran, ran ? "" : qPrintable(ran.error().message));
            QCOMPARE(it.db.count(u"screenshots"_s), youngWith + youngWithout + 30);
        } else {
            QCOMPARE(ran.error().kind, ErrorKind::Guard);
            QVERIFY2(ran.error().message.contains(u"prefixes"_s), qPrintable(ran.error().message));
            QCOMPARE(it.rows(), rows);
        }
    }

    /// Half of a volume is not mounted: the newest rows still lead to their files.
    void aFolderThatLostHalfOfItsFilesIsAskedAbout()
    {
        Installation it(m_cluster);
        addWith(it, "old", 5, 300h);
        addWith(it, "a/young", 40, 100h);
        addWith(it, "b/young", 30, 20h);
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 5);
        const QByteArray half = it.roots.screenshots() + "/a";
        QCOMPARE(::rename(half.constData(), (it.roots.outside() + "/a").constData()), 0);
        it.roots.write(shots, "a/placeholder", 1);
        it.target.orphanMinAgeSeconds = 0;
        it.target.guards.maxPercent = 100;
        const PlanPtr plan = it.plan(missingPolicy({shots}));
        QCOMPARE(plan->itemCount(), 40);
        QVERIFY(it.redKeys(plan).contains(u"root-files"_s));
        // Back again, nothing is asked; nor about what goes with its files.
        support::removeFile(half + "/placeholder");
        QCOMPARE(::rmdir(half.constData()), 0);
        QCOMPARE(::rename((it.roots.outside() + "/a").constData(), half.constData()), 0);
        QVERIFY(!it.redKeys(it.plan(shots, 3)).contains(u"root-files"_s));
    }

    /// Paths of the whole disk, as the service has them on its disk lead to their files, here as everywhere.
    void pathsOfTheWholeDiskAgree()
    {
        Installation &it = m_plain.fresh();
        addWith(it, "old", 10, 300h);
        addWith(it, "young", 20, 20h);
        it.db.exec(
            u"UPDATE screenshots SET file_path = '%1/' || file_path"_s.arg(QFile::decodeName(it.roots.screenshots())));
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->itemCount(), 10);
        QCOMPARE(plan->sections[0].agreement.led, 20);
        QCOMPARE(it.redKeys(plan), QStringList());
    }

    void onlyTheNewestAreLookedAt()
    {
        Installation &it = m_plain.fresh();
        addWithout(it, "old", 10, 300h);
        it.db.insertFiles(shots, 400, "older", {}, 100h, 1s); // lead nowhere, and are not among the newest 500
        for (int index = 1; index <= 500; ++index)
            it.roots.write(shots, "newer" + QByteArray::number(index) + ".png");
        it.db.insertFiles(shots, 500, "newer", {}, 2h, 1s);
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->sections[0].agreement.looked, 500);
        QCOMPARE(plan->sections[0].agreement.led, 500);
        QCOMPARE(it.redKeys(plan), QStringList());
    }

    void whatPeopleUntickIsNotCounted()
    {
        Installation &it = m_plain.fresh();
        addWith(it, "old", 30, 300h);
        addWithout(it, "gone", 10, 299h);
        addWithout(it, "young", 20, 20h);
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(it.redKeys(plan), QStringList{u"agreement"_s});
        Selection selection;
        for (qsizetype index = 0; index < plan->sections[0].items.size(); ++index)
            selection.setWanted(0, index, plan->sections[0].items.state(index) == FileState::Present);
        QCOMPARE(it.redKeys(plan, selection), QStringList());
    }

    void aWholeFolderIsAbsent_data()
    {
        QTest::addColumn<bool>("missing"); // Rows without a file; else by age.
        QTest::addColumn<bool>("isThere"); // The folder is, and is empty.
        QTest::addColumn<int>("rows");
        QTest::addColumn<bool>("red");
        QTest::newRow("by age, gone") << false << false << 12 << true;
        QTest::newRow("by age, few rows") << false << false << 9 << false;
        QTest::newRow("by age, emptied in time") << false << true << 12 << false;
        QTest::newRow("missing, gone") << true << false << 12 << true;
        QTest::newRow("missing, a mount point without its volume") << true << true << 12 << true;
        QTest::newRow("missing, few rows") << true << true << 9 << false;
    }

    void aWholeFolderIsAbsent()
    {
        QFETCH(const bool, missing);
        QFETCH(const bool, isThere);
        QFETCH(const int, rows);
        QFETCH(const bool, red);
        Installation &it = m_plain.fresh();
        addWith(it, "here/young", 30, 20h);
        addWith(it, "here/old", 4, 299h);
        addWithout(it, "volume1/a/", rows, 300h);
        if (isThere)
            support::makeFolder(it.roots.screenshots() + "/volume1");
        const PlanPtr plan = missing ? it.plan(missingPolicy({shots})) : it.plan(shots);
        QCOMPARE(plan->itemCount(), missing ? rows : rows + 4);
        QCOMPARE(it.redKeys(plan), red ? QStringList{u"agreement"_s} : QStringList());
        QCOMPARE(plan->sections[0].agreement.absentFolder, red ? QByteArray("volume1") : QByteArray());
        if (red)
            QVERIFY(labelOf(it, plan, u"agreement"_s).contains(u"volume1"_s));
        QCOMPARE(it.tryRun(plan).has_value(), !red);
    }

    /// The folder was renamed: rows get the new path, and lose nothing.
    void aRenamedFolderIsRelinked()
    {
        Installation &it = m_plain.fresh();
        addWithout(it, "before/a", 12, 300h);
        for (int index = 0; index < 12; ++index)
            it.roots.write(shots, "after/a" + QByteArray::number(index), 100, 300h);
        it.target.orphanMinAgeSeconds = 720;
        CleanupPolicy policy = relinkPolicy({shots});
        const PlanPtr plan = it.plan(policy);
        QVERIFY(!it.redKeys(plan).contains(u"agreement"_s));
    }

    void filesNewerThanEveryRow_data()
    {
        QTest::addColumn<int>("rows");
        QTest::addColumn<std::chrono::hours>("newest");
        QTest::addColumn<int>("files");
        QTest::addColumn<bool>("red");
        QTest::newRow("the database was restored") << 12 << 72h << 36 << true;
        QTest::newRow("an execution died") << 12 << 72h << 5 << false;
        QTest::newRow("one more") << 12 << 72h << 6 << true;
        QTest::newRow("rows go on") << 12 << 10h << 36 << false;
        QTest::newRow("hardly any rows") << 9 << 72h << 36 << false;
    }

    void filesNewerThanEveryRow()
    {
        QFETCH(const int, rows);
        QFETCH(const std::chrono::hours, newest);
        QFETCH(const int, files);
        QFETCH(const bool, red);
        Installation &it = m_plain.fresh();
        for (int index = 0; index < rows; ++index)
            it.add(shots, "row" + QByteArray::number(index), newest + std::chrono::hours(index));
        for (int index = 0; index < files; ++index)
            it.roots.write(shots, "orphan" + QByteArray::number(index), 100, 20h);
        // Files whose rows a retention took are older than rows.
        it.roots.write(shots, "ancient", 100, 900h);
        CleanupPolicy policy = orphanPolicy({shots});
        policy.minAgeSeconds = 0; // ctime is now
        const PlanPtr plan = it.plan(policy);
        QCOMPARE(plan->itemCount(), files + 1);
        QStringList found = it.redKeys(plan);
        found.removeAll(u"min-age"_s);
        QCOMPARE(found, red ? QStringList{u"newer-than-rows"_s} : QStringList());
        if (red)
            QVERIFY2(labelOf(it, plan, u"newer-than-rows"_s)
                         .startsWith(u"%1 files are newer than the newest row of screenshots ("_s.arg(files)),
                     qPrintable(labelOf(it, plan, u"newer-than-rows"_s)));
    }

    /// Several sections may each stay below the limit and take nearly everything together.
    void sharesAreSummedOverThePlan()
    {
        Installation &it = m_plain.fresh();
        addWith(it, "old", 40, 300h);
        addWith(it, "young", 20, 20h);
        for (int index = 0; index < 40; ++index)
            it.roots.write(shots, "orphan" + QByteArray::number(index), 100, 400h);
        it.target.guards.maxPercent = 70;
        CleanupPolicy policy = retentionPolicy(shots, 7);
        policy.minAgeSeconds = 0;
        const auto red = [&] {
            QStringList keys = it.redKeys(it.plan(policy));
            keys.removeAll(u"min-age"_s);
            return keys;
        };
        QCOMPARE(red(), QStringList()); // 40 of 100 files, 40 of 60 rows
        policy.screenshotDays.reset();
        policy.orphans = {shots};
        QCOMPARE(red(), QStringList()); // 40 of 100 files
        policy.screenshotDays = 7;
        QCOMPARE(red(), QStringList{u"root-share"_s}); // 80 of 100
        it.target.guards.maxPercent = 80;
        QCOMPARE(red(), QStringList());
    }

    /// Where nobody has set a limit, age has none, and what absence proves has one of a half.
    void onlyAbsenceHasALimitOfItsOwn()
    {
        Installation &it = m_plain.fresh();
        it.target.guards.maxPercent = 0;
        addWith(it, "old", 90, 300h);
        addWith(it, "young", 10, 20h);
        CleanupPolicy policy = retentionPolicy(shots, 7);
        policy.minAgeSeconds = 0;
        policy.orphans = {shots};
        const auto red = [&] {
            QStringList keys = it.redKeys(it.plan(policy));
            keys.removeAll(u"min-age"_s);
            return keys;
        };
        for (int index = 0; index < 100; ++index)
            it.roots.write(shots, "orphan" + QByteArray::number(index), 100, 400h);
        QCOMPARE(red(), QStringList()); // 100 orphans of 200 files, beside 90 old ones
        it.roots.write(shots, "one more", 100, 400h);
        QCOMPARE(red(), QStringList{u"root-share"_s});
        policy.orphans.clear();
        QCOMPARE(red(), QStringList());
    }

    void aRowThatGoesForTwoReasonsIsOne()
    {
        Installation &it = m_plain.fresh();
        addWithout(it, "old", 9, 300h); // for their age, and for their missing files
        addWithout(it, "gone", 3, 20h);
        addWith(it, "young", 12, 20h);
        CleanupPolicy policy = retentionPolicy(shots, 7);
        policy.missing = {shots};
        policy.minAgeSeconds = 3600;
        const PlanPtr plan = it.plan(policy);
        QCOMPARE(plan->itemCount(), 21);
        it.target.guards.maxPercent = 50; // 12 of 24
        QCOMPARE(it.redKeys(plan), QStringList());
        it.target.guards.maxPercent = 49;
        QCOMPARE(it.redKeys(plan), QStringList{u"table-share"_s});
        it.target.guards.maxPercent = 38; // each alone: 9 and 12 of 24
        policy.screenshotDays.reset();
        QCOMPARE(it.redKeys(it.plan(policy)), QStringList{u"table-share"_s});
    }

private:
    static void addWith(Installation &it, const QByteArray &name, int count, std::chrono::hours age)
    {
        for (int index = 0; index < count; ++index)
            it.add(shots, name + QByteArray::number(index), age);
    }
    static void addWithout(Installation &it, const QByteArray &name, int count, std::chrono::hours age)
    {
        for (int index = 0; index < count; ++index)
            it.db.insertFile(shots, {.path = name + QByteArray::number(index), .time = age});
    }

    support::TestCluster m_cluster;
    ReusedInstallation m_plain{m_cluster};
};

QTEST_GUILESS_MAIN(support::Guarded<TestAgreement>)
#include "tst_agreement.moc"
