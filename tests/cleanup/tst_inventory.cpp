// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of an inventory against find, stat, du and SQL on the same world, which is made at random.

#include "cleanup/look/findstatistics.h"
#include "cleanup/look/pins.h"
#include "cleanup/look/takeinventory.h"
#include "cleanup/planagreement.h"
#include "support/failed.h"

#include <QProcess>
#include <QRandomGenerator>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
/// What a shell prints, as words.
QStringList shell(const QString &command)
{
    QProcess process;
    process.start(u"sh"_s, {u"-c"_s, command});
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).split(QChar::Space, Qt::SkipEmptyParts);
}

qint64 number(const QString &command)
{
    return shell(command).value(0).trimmed().toLongLong();
}

qint64 stepBytes(const DirectoryInventory &part, ReconciliationStep::Kind kind)
{
    for (const ReconciliationStep &step : reconcile(part)) {
        if (step.kind == kind)
            return step.bytes;
    }
    return -1;
}

InventoryPtr take(Installation &it)
{
    const auto taken = cleanup::takeInventory(it.session(), it.context);
    if (!taken)
        support::fail("inventory: %s (%s)", qPrintable(taken.error().message), qPrintable(taken.error().detail));
    return *taken;
}
} // namespace

class TestInventory : public QObject {
    Q_OBJECT

private slots:
    void agreesWithFindDuAndSql()
    {
        Installation it(m_cluster);
        fill(it);
        const InventoryPtr inventory = take(it);
        QVERIFY(inventory->isComplete());
        for (const Directory directory : directories) {
            const DirectoryInventory &part = inventory->of(directory);
            qint64 blocks = 0;
            for (qsizetype file = 0; file < part.size(); ++file)
                blocks += part.allocatedBytes(file);
            QCOMPARE(blocks, part.allocated);
            const QString root = QString::fromUtf8(it.roots.path(directory));
            const QString table = it.db.filesTable(directory);
            const QString found = u"find '%1' -path '*/.scrapazoid-console' -prune -o -type f -printf "_s.arg(root);
            QCOMPARE(part.files.count, number(found + u"'x\\n' | wc -l"_s));
            QCOMPARE(part.files.bytes,
                     number(found + u"'%i %s\\n' | sort -u | awk '{s+=$2} END {printf \"%d\", s}'"_s));
            QCOMPARE(part.files.bytes + part.furtherNames.bytes,
                     number(found + u"'%s\\n' | awk '{s+=$1} END {printf \"%d\", s}'"_s));
            QCOMPARE(stepBytes(part, ReconciliationStep::Kind::Disk),
                     number(u"du -s --block-size=1 '%1' | cut -f1"_s.arg(root)));
            QCOMPARE(part.rows.rows, it.db.count(table));
            QCOMPARE(part.rows.recordedBytes,
                     it.db.value(u"SELECT coalesce(sum(file_size), 0) FROM "_s + table).toLongLong());
            QCOMPARE(part.rows.withoutSize, it.db.count(table, u"file_size IS NULL"_s));
        }
    }

    /// The steps from the database's figure to the disk's lead there, each counted on its own.
    void stepsAddUp()
    {
        Installation it(m_cluster);
        fill(it);
        const InventoryPtr inventory = take(it);
        for (const Directory directory : directories) {
            qint64 sum = 0;
            for (const ReconciliationStep &step : reconcile(inventory->of(directory))) {
                if (step.isSum())
                    QCOMPARE(sum, step.bytes);
                else
                    sum += step.bytes;
            }
            QVERIFY(sum > 0);
        }
    }

    /// What the page calls expired, orphaned and missing is what a preview would take.
    void agreesWithThePlan_data()
    {
        QTest::addColumn<int>("days");
        for (const int days : {1, 3, 7, 30})
            QTest::addRow("%d days", days) << days;
    }
    void agreesWithThePlan()
    {
        QFETCH(const int, days);
        Installation it(m_cluster);
        it.target.orphanMinAgeSeconds = 0;
        fill(it);
        const InventoryPtr inventory = take(it);
        const StorageFigures figures = StorageFigures::of(*inventory);
        for (const Directory directory : directories) {
            QVERIFY(figures.of(directory).expired(days).count > 0);
            QVERIFY(figures.of(directory).orphans.count > 0);
            QVERIFY(inventory->of(directory).rows.missing.count > 0);
        }
        const QString found = PlanAgreement(it, *inventory, days).differences();
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void usersExecutionsTypesAndLargest()
    {
        Installation it(m_cluster);
        const qint64 mine = it.db.insertExecution({.user = 7});
        const qint64 theirs = it.db.insertExecution({.user = 9});
        it.add(Directory::Screenshots, "a.png", 1h, 100, mine);
        it.add(Directory::Downloads, "b.PDF", 50h, 5000, theirs);
        it.add(Directory::Downloads, "sub/c.tar.gz", 50h, 700, theirs);
        it.add(Directory::Downloads, "noend", 50h, 30);
        it.roots.write(Directory::Downloads, "orphan.pdf", 4000, 50h);
        const InventoryPtr inventory = take(it);
        const StorageFigures figures = StorageFigures::of(*inventory, 2);
        QCOMPARE(figures.users.size(), 3U);
        QCOMPARE(figures.users[0].user, std::optional<qint64>(9));
        QCOMPARE(figures.users[0].use.total(), (Tally{2, 5700}));
        QCOMPARE(figures.users[1].user, std::optional<qint64>(7));
        QCOMPARE(figures.users[1].use.of(Directory::Screenshots), (Tally{1, 100}));
        QCOMPARE(figures.users[2].user, std::optional<qint64>());
        QCOMPARE(figures.executions.size(), 2U);
        QCOMPARE(figures.executions[0].execution, theirs);
        QCOMPARE(figures.types[0].extension, "pdf");
        QCOMPARE(figures.types[0].use.total(), (Tally{2, 9000}));
        QCOMPARE(figures.types[1].extension, "gz");
        QCOMPARE(figures.types[2].extension, "png");
        QCOMPARE(figures.types[3].extension, "");
        QCOMPARE(figures.largest.size(), 2U);
        const DirectoryInventory &downloads = inventory->of(Directory::Downloads);
        QCOMPARE(downloads.path(figures.largest[0].file), "b.PDF");
        QCOMPARE(downloads.path(figures.largest[1].file), "orphan.pdf");
        qint64 added = 0;
        for (const auto &[day, tally] : figures.of(Directory::Downloads).byDay) {
            QCOMPARE(day,
                     it.db
                         .value(u"SELECT floor(extract(epoch FROM timestamp) / 86400) FROM downloaded_files "
                                "WHERE file_path = 'b.PDF'"_s)
                         .toLongLong());
            added += tally.bytes;
        }
        QCOMPARE(added, 5730);
    }

    void statisticsAgreeWithSql()
    {
        Installation it(m_cluster);
        it.target.screenshotDays = 5;
        it.target.downloadDays = 30;
        fill(it);
        const qint64 pinned = it.db.insertExecution();
        it.db.insertFile(Directory::Downloads, {.path = "p", .execution = pinned, .time = 2000h, .size = 5});
        it.db.insertFile(Directory::Downloads, {.path = "n", .time = support::When::never(), .size = 5});
        QVERIFY(cleanup::pin(it.session(), {ExecutionId{pinned}}, {}, it.context));
        const auto statistics = cleanup::findStatistics(it.session(), it.context);
        QVERIFY(statistics);
        for (const Directory directory : directories) {
            const Statistics::FileRows &rows = statistics->of(directory);
            const PlanPtr plan = it.plan(directory, it.target.retentionDays(directory));
            Tally planned;
            for (qsizetype index = 0; index < plan->sections[0].items.size(); ++index)
                planned.add(std::max<qint64>(0, plan->sections[0].items.item(index).recordedSize));
            QVERIFY(planned.count > 0);
            QCOMPARE(rows.expired, planned);
            const QString table = it.db.filesTable(directory);
            QCOMPARE(rows.rows, it.db.count(table));
            QCOMPARE(rows.withoutSize, it.db.count(table, u"file_size IS NULL"_s));
            QCOMPARE(rows.withoutTime, it.db.count(table, u"timestamp IS NULL"_s));
            QCOMPARE(rows.days.size(),
                     it.db.value(u"SELECT count(DISTINCT timestamp::date) FROM "_s + table).toULongLong());
        }
        QCOMPARE(statistics->executions.size(),
                 it.db.value(u"SELECT count(DISTINCT started_at::date) FROM executions"_s).toULongLong());
    }

    /// A file that several rows name goes only with the last of them; one that is pinned stays.
    void sharedAndPinnedFilesAreLive()
    {
        Installation it(m_cluster);
        const qint64 pinned = it.db.insertExecution();
        it.add(Directory::Downloads, "shared", 480h);
        it.db.insertFile(Directory::Downloads, {.path = "/app/static/downloads/shared", .time = 2h});
        it.add(Directory::Downloads, "pinned", 480h, 100, pinned);
        it.add(Directory::Downloads, "old", 480h);
        QVERIFY(cleanup::pin(it.session(), {ExecutionId{pinned}}, {}, it.context));
        const InventoryPtr inventory = take(it);
        const StorageFigures figures = StorageFigures::of(*inventory);
        QCOMPARE(figures.of(Directory::Downloads).expired(7), (Tally{1, 100}));
        QCOMPARE(figures.of(Directory::Downloads).live(7), (Tally{2, 200}));
        QCOMPARE(inventory->of(Directory::Downloads).rows.repeated, (Tally{1, 100}));
    }

    void rootThatIsNotThere()
    {
        Installation it(m_cluster);
        it.add(Directory::Downloads, "a", 1h);
        it.add(Directory::Screenshots, "b", 1h);
        it.target.screenshots.path = it.roots.outside() + "/nowhere";
        const InventoryPtr inventory = take(it);
        QVERIFY(!inventory->isComplete());
        QVERIFY(inventory->of(Directory::Screenshots).trouble.contains(u"nowhere"));
        QCOMPARE(inventory->of(Directory::Screenshots).rows.rows, 1);
        QCOMPARE(inventory->of(Directory::Screenshots).rows.missing, Tally{});
        QCOMPARE(inventory->of(Directory::Downloads).files, (Tally{1, 100}));
    }

    void quarantineIsCountedApart()
    {
        Installation it(m_cluster);
        for (int n = 0; n < 3; ++n)
            it.add(Directory::Downloads, "d" + QByteArray::number(n), 480h, 20'000);
        it.run(it.plan(Directory::Downloads));
        const auto taken = take(it);
        const DirectoryInventory &part = taken->of(Directory::Downloads);
        QCOMPARE(part.files.count, 0);
        QCOMPARE(part.quarantine->count, 3);
        QVERIFY(part.quarantine->bytes >= 60'000);
    }

    /// Of a folder that nobody could look into nothing is known, which is not that it is empty.
    void quarantineThatIsClosed()
    {
        Installation it(m_cluster);
        it.add(Directory::Downloads, "d", 1h, 20'000);
        const QByteArray own = it.roots.path(Directory::Downloads) + "/.scrapazoid-console";
        QCOMPARE(std::rename(own.constData(), (it.roots.outside() + "/own").constData()), 0);
        support::makeSymlink(it.roots.outside() + "/own", own);
        const auto taken = take(it);
        const DirectoryInventory &part = taken->of(Directory::Downloads);
        QCOMPARE(part.files, (Tally{1, 20'000}));
        QCOMPARE(part.quarantine, std::nullopt);
        const auto steps = reconcile(part);
        QVERIFY(!steps.back().isKnown);
        const auto step = std::find_if(steps.begin(), steps.end(), [](const ReconciliationStep &one) {
            return one.kind == ReconciliationStep::Kind::Quarantine;
        });
        QVERIFY(!step->isKnown);
        QVERIFY(describe(*step).contains(u"may not look into"));
        QVERIFY(taken->of(Directory::Screenshots).quarantine);
    }

    /// Of a bucket more is kept than its files; elsewhere nothing is said of that.
    void whatABucketKeepsBesides()
    {
        using Kind = ReconciliationStep::Kind;
        DirectoryInventory part;
        part.quarantine = Tally{.count = 1, .bytes = 10};
        const auto find = [&](Kind kind) {
            const auto steps = reconcile(part);
            const auto found
                = std::find_if(steps.begin(), steps.end(), [&](const auto &step) { return step.kind == kind; });
            return found == steps.end() ? std::nullopt : std::optional(*found);
        };
        QVERIFY(!find(Kind::Versions) && !find(Kind::Markers) && !find(Kind::Uploads));
        part.hidden = HiddenContent{.versions = Tally{.count = 3, .bytes = 500}, .markers = 7, .uploads = {}};
        QCOMPARE(find(Kind::Versions)->bytes, 500);
        QCOMPARE(find(Kind::Markers)->count, 7);
        QVERIFY(!find(Kind::Uploads)->isKnown);
        QVERIFY(describe(*find(Kind::Uploads)).contains(u"may not list"));
        QCOMPARE(find(Kind::Bucket)->bytes, 510);
        QVERIFY(!find(Kind::Disk)); // there is none
        QCOMPARE(describe(*find(Kind::Bucket)), u"The bucket says"_s);
        QCOMPARE(toName(Kind::Bucket), u"disk"_s); // as scripts know it
        part.hidden = HiddenContent{.versions = {}, .markers = 0, .uploads = Tally{.count = 2, .bytes = 40}};
        QVERIFY(!find(Kind::Versions)->isKnown && !find(Kind::Markers)->isKnown);
        QCOMPARE(find(Kind::Bucket)->bytes, 50);
    }

    void stopped()
    {
        Installation it(m_cluster);
        std::stop_source stop;
        stop.request_stop();
        it.context.stop = stop.get_token();
        const auto taken = cleanup::takeInventory(it.session(), it.context);
        QVERIFY(!taken);
        QCOMPARE(taken.error().kind, ErrorKind::Stopped);
    }

private:
    /// Some hundred files and rows of every sort there is.
    static void fill(Installation &it)
    {
        QRandomGenerator dice(20261123);
        const qint64 running = it.db.insertExecution({.status = u"running"_s, .started = 1min});
        const qint64 done = it.db.insertExecution();
        for (const Directory directory : directories) {
            for (int n = 0; n < 200; ++n) {
                // A bare name whose own file is missing may mean one of the other folder, which is not this test's
                // matter.
                const QByteArray path
                    = (n % 3 == 0 ? "sub/" : "") + toName(directory).left(1).toUtf8() + QByteArray::number(n) + ".png";
                const auto age = std::chrono::hours(1 + dice.bounded(1500));
                const qint64 size = dice.bounded(20'000);
                const auto sort = dice.bounded(10);
                if (sort != 0) // else the row's file is missing
                    it.roots.write(directory, path, size, age);
                if (sort == 1)
                    continue; // an orphan
                it.db.insertFile(directory,
                                 {.path = path,
                                  .execution = sort == 2 ? running : done,
                                  .time = age,
                                  .size = sort == 3 ? std::nullopt
                                      : sort == 4   ? std::optional<qint64>(size / 2)
                                                    : std::optional<qint64>(size)});
                if (sort == 5)
                    it.db.insertFile(directory, {.path = path, .execution = done, .time = 1000h, .size = size});
                if (sort == 6)
                    support::makeHardLink(it.roots.path(directory) + '/' + path,
                                          it.roots.path(directory) + "/link" + QByteArray::number(n));
            }
            it.roots.write(directory, "sparse", 40'000'000, 1000h);
            it.db.insertFile(directory, {.path = "../../etc/passwd", .time = 1000h, .size = 1234});
            it.roots.write(directory, "other", 77, 1000h);
            it.db.insertFile(
                otherThan(directory),
                {.path = "/app/static/" + toName(directory).toUtf8() + "/other", .time = 1000h, .size = 77});
        }
    }

    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestInventory>)
#include "tst_inventory.moc"
