// SPDX-License-Identifier: GPL-3.0-or-later
// What an inventory says would go is what plans made at the same time take, whatever keeps a file or a row from them.

#include "cleanup/look/pins.h"
#include "cleanup/look/takeinventory.h"
#include "cleanup/planagreement.h"
#include "database/server/transaction.h"
#include "storage/testmount.h"
#include "support/failed.h"

#include <QRandomGenerator>
#include <future>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr Directory shots = Directory::Screenshots;
constexpr Directory loads = Directory::Downloads;
constexpr int days = 7;

/// One file or row of each kind that goes, and one that stays. A file's ctime is always now: all count as old enough.
struct World : Installation {
    explicit World(support::TestCluster &cluster, const support::SchemaVariant &variant = {})
        : Installation(cluster, variant)
    {
        target.orphanMinAgeSeconds = 0;
        add(shots, "own/old.png", 480h, 1000);
        add(shots, "own/young.png", 2h, 300);
        add(loads, "own/old.pdf", 480h, 2000);
        roots.write(shots, "own/lost.png", 50, 480h);
        db.insertFile(shots, {.path = "own/gone.png", .time = 480h, .size = 70});
    }

    void link(Directory directory, const QByteArray &existing, const QByteArray &name) const
    {
        support::makeHardLink(roots.path(directory) + '/' + existing, roots.path(directory) + '/' + name);
    }
    void row(Directory table, const QByteArray &path, std::chrono::hours age = 480h,
             std::optional<qint64> execution = {})
    {
        db.insertFile(table, {.path = path, .execution = execution, .time = age, .size = 7});
    }
};

InventoryPtr take(Installation &it)
{
    const auto taken = cleanup::takeInventory(it.session(), it.context);
    if (!taken)
        support::fail("inventory: %s (%s)", qPrintable(taken.error().message), qPrintable(taken.error().detail));
    return *taken;
}

// What keeps files that no row names.

void tooYoung(World &it)
{
    it.target.orphanMinAgeSeconds = 3600;
}

void unfinished(World &it)
{
    for (const char *name : {"a.part", "b.crdownload", ".nfs0001", "own/c.tmp"})
        it.roots.write(shots, name, 11, 480h);
}

void besideNamed(World &it)
{
    it.roots.write(shots, "own/young.png.thumb.jpg", 11, 480h);
    it.roots.write(shots, "own/lost.png.thumb.jpg", 11, 480h); // of an orphan: goes with it
}

void furtherNamesOfNamed(World &it)
{
    it.link(shots, "own/young.png", "again.png");
    it.link(shots, "own/lost.png", "lost too.png"); // both names of an orphan go
}

/// Its row is in a batch that nobody has settled.
void owed(World &it)
{
    it.add(shots, "owed.png", 240h);
    it.run(it.plan(shots, days));
    it.db.exec(u"UPDATE scrapazoid_console.batches SET settled_at = NULL"_s);
    it.roots.write(shots, "owed.png", 100, 240h);
}

// What keeps files whose rows have expired.

void namedByTheOtherTable(World &it)
{
    it.row(loads, "/app/static/screenshots/own/old.png");
}

void perhapsMeant(World &it)
{
    it.row(shots, "/srv/elsewhere/own/old.png", 2h);
    it.row(loads, "/srv/elsewhere/screenshots/own/lost.png");
}

void oneRowOfTwoFiles(World &it)
{
    it.add(shots, "static/screenshots/two.png", 480h, 90);
    it.roots.write(shots, "two.png", 80, 480h);
}

void furtherNameOfOneThatStays(World &it)
{
    it.link(shots, "own/young.png", "own/a.png");
    it.row(shots, "own/a.png");
    // Of a file that an unknown prefix may mean, and of one that the other table names.
    it.add(shots, "own/b.png", 480h);
    it.link(shots, "own/b.png", "own/perhaps.png");
    it.row(shots, "/srv/data/own/perhaps.png");
    it.add(shots, "own/c.png", 480h);
    it.link(shots, "own/c.png", "foreign.png");
    it.row(loads, "/app/static/screenshots/foreign.png");
}

void furtherNamesThatGoTogether(World &it)
{
    it.link(shots, "own/old.png", "own/a.png");
    it.row(shots, "own/a.png", 300h);
}

void aRowOfEachFile(World &it)
{
    it.row(shots, "/app/static/screenshots/own/old.png", 300h);
    it.row(shots, "screenshots/own/young.png", 480h);
}

// What keeps rows without a file.

void rowsThatMayMeanAFile(World &it)
{
    it.row(shots, "/srv/elsewhere/own/lost.png");
    it.row(shots, "own/LOST.png");
}

void youngRows(World &it)
{
    it.target.orphanMinAgeSeconds = 12 * 3600;
    it.row(shots, "own/soon.png", 11h);
}

void rowsInUse(World &it)
{
    it.row(shots, "own/live.png", 480h, it.db.insertExecution({.status = u"running"_s, .started = 1min}));
    const qint64 pinned = it.db.insertExecution();
    it.row(shots, "own/pinned.png", 480h, pinned);
    it.db.insertFile(shots, {.path = "own/undated.png", .time = support::When::never()});
    if (!cleanup::pin(it.session(), {ExecutionId{pinned}}, {}, it.context))
        support::fail("not pinned");
}

void fileInTheOtherFolder(World &it)
{
    it.row(shots, "own/old.pdf");
    it.row(shots, "static/downloads/own/old.pdf");
}

void fileInQuarantine(World &it)
{
    it.run(it.plan(shots, days));
    it.row(shots, "own/old.png");
    it.row(shots, "own/gone too.png");
}

void rowsThatLeadNowhereKnown(World &it)
{
    support::makeSymlink("/tmp", it.roots.screenshots() + "/link");
    for (const char *path : {"link/x.png", "../../etc/passwd", "http://host/x.png", "c:\\shots\\x.png",
                             "data/screenshots/x.png", "files/static/x.png"})
        it.row(shots, path);
}

using Setup = void (*)(World &);
struct Difference {
    const char *name;
    Setup setup;
};
constexpr Difference differences[]{
    {"nothing", [](World &) {}},
    {"too young", tooYoung},
    {"unfinished", unfinished},
    {"beside named files", besideNamed},
    {"further names of a named file", furtherNamesOfNamed},
    {"owed", owed},
    {"named by the other table", namedByTheOtherTable},
    {"perhaps meant", perhapsMeant},
    {"one row of two files", oneRowOfTwoFiles},
    {"further name of a file that stays", furtherNameOfOneThatStays},
    {"further names that go together", furtherNamesThatGoTogether},
    {"several rows of one file", aRowOfEachFile},
    {"rows that may mean a file", rowsThatMayMeanAFile},
    {"young rows", youngRows},
    {"rows in use", rowsInUse},
    {"the file is in the other folder", fileInTheOtherFolder},
    {"the file is in quarantine", fileInQuarantine},
    {"rows that lead nowhere known", rowsThatLeadNowhereKnown},
};
} // namespace

class TestPlannedInventory : public QObject {
    Q_OBJECT

private slots:
    void agreesWithPlans_data()
    {
        QTest::addColumn<int>("difference");
        for (int place = 0; const Difference &difference : differences)
            QTest::newRow(difference.name) << place++;
    }

    void agreesWithPlans()
    {
        QFETCH(const int, difference);
        World it(m_cluster);
        differences[difference].setup(it);
        const InventoryPtr inventory = take(it);
        const QString found = PlanAgreement(it, *inventory, days).differences();
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void agreesInWorldsMadeAtRandom_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

    void agreesInWorldsMadeAtRandom()
    {
        QFETCH(const quint32, seed);
        Installation it(m_cluster);
        it.target.orphanMinAgeSeconds = 0;
        makeAtRandom(it, seed);
        const InventoryPtr inventory = take(it);
        for (const int limit : {1, 7, 30}) {
            const QString found = PlanAgreement(it, *inventory, limit).differences();
            QVERIFY2(found.isEmpty(), qPrintable(found));
        }
    }

    /// Nothing of what was told apart above is lost: it is in a step of its own.
    void whatStaysIsInAStepOfItsOwn()
    {
        World it(m_cluster);
        unfinished(it);
        rowsInUse(it);
        const InventoryPtr inventory = take(it);
        for (const ReconciliationStep &step : reconcile(inventory->of(shots))) {
            if (step.kind == ReconciliationStep::Kind::Unnamed)
                QCOMPARE(step.count, 4);
            else if (step.kind == ReconciliationStep::Kind::Unfound)
                QCOMPARE(step.count, 3);
            else if (step.kind == ReconciliationStep::Kind::Orphans || step.kind == ReconciliationStep::Kind::Missing)
                QCOMPARE(step.count, 1);
        }
    }

    void whatCouldNotBeListedWholeHasNoOrphans()
    {
        World it(m_cluster);
        support::makeFolder(it.roots.screenshots() + "/mounted");
        const TestMount mount = TestMount::memory(it.roots.screenshots() + "/mounted");
        if (!mount.isGood())
            QSKIP(mount.reason());
        const InventoryPtr inventory = take(it);
        QVERIFY(!inventory->isComplete());
        const QString found = PlanAgreement(it, *inventory, days).differences();
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    /// Keys are given out before the transaction commits: a row may come late and with a lower key than others.
    void aRowThatComesLateUnderALowerKeyCounts()
    {
        World it(m_cluster);
        cleanup::Session late(it.target);
        cleanup::Session holder(it.target);
        QVERIFY(late.begin(it.context) && holder.begin(it.context));
        auto inserting = database::Transaction::begin(late.connection());
        QVERIFY(inserting);
        QVERIFY(late.connection().execute(
            u"INSERT INTO public.screenshots (file_path, timestamp) VALUES ('own/lost.png', now() AT TIME ZONE 'UTC')"_s,
            u"try"_s));
        it.row(shots, "own/higher.png");
        auto holding = database::Transaction::begin(holder.connection());
        QVERIFY(holding);
        QVERIFY(
            holder.connection().execute(u"LOCK TABLE public.downloaded_files IN ACCESS EXCLUSIVE MODE"_s, u"try"_s));
        std::future<InventoryPtr> taking = std::async(std::launch::async, [&] { return take(it); });
        QVERIFY(QTest::qWaitFor(
            [&] { return it.db.value(u"SELECT EXISTS (SELECT 1 FROM pg_locks WHERE NOT granted)"_s).toBool(); },
            20'000));
        QVERIFY(inserting->commit());
        QVERIFY(holding->commit());
        const InventoryPtr inventory = taking.get();
        QCOMPARE(inventory->of(shots).rows.rows, 4); // as the snapshot saw them
        const QString found = PlanAgreement(it, *inventory, days).differences();
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void pathsThatAreNoText()
    {
        World it(m_cluster, {.encoding = "SQL_ASCII"});
        it.add(shots, "bad\xff\xfe.png", 480h);
        it.row(shots, "gone\xff.png");
        const InventoryPtr inventory = take(it);
        QCOMPARE(inventory->of(shots).rows.rows, 5);
        const QString found = PlanAgreement(it, *inventory, days).differences();
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

private:
    /// So few names for files, their further names and rows, in so many spellings, that all kinds of clashes come
    /// about.
    static void makeAtRandom(Installation &it, quint32 seed)
    {
        QRandomGenerator dice(seed);
        const QByteArrayList folders{"", "a/", "a/b/", "screenshots/", "static/downloads/"};
        const QByteArrayList prefixes{"", "", "", "/app/static/screenshots/", "downloads/", "/srv/x/", "x/", "./"};
        const auto any = [&](const QByteArrayList &some) { return some.at(dice.bounded(some.size())); };
        const auto path = [&] {
            return any(folders) + any({"one", "two", "three"}) + any({".png", ".PNG", ".part", ".png.jpg"});
        };
        const qint64 running = it.db.insertExecution({.status = u"running"_s, .started = 1min});
        for (const Directory directory : directories) {
            QByteArrayList files;
            for (int n = 0; n < 16; ++n) {
                const QByteArray file = path();
                if (files.contains(file))
                    continue;
                it.roots.write(directory, file, dice.bounded(5000), 100h);
                if (!files.isEmpty() && dice.bounded(3) == 0) {
                    const QByteArray name = it.roots.path(directory) + '/' + file;
                    support::removeFile(name); // its folder is there now
                    support::makeHardLink(it.roots.path(directory) + '/' + any(files), name);
                }
                files << file;
            }
            for (int n = 0; n < 14; ++n)
                it.db.insertFile(
                    directory,
                    {.path = any(prefixes) + path(),
                     .execution = dice.bounded(8) == 0 ? std::optional(running) : std::nullopt,
                     .time = std::chrono::hours(1 + dice.bounded(1000)),
                     .size = dice.bounded(4) == 0 ? std::nullopt : std::optional<qint64>(dice.bounded(5000))});
        }
    }

    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestPlannedInventory>)
#include "tst_plannedinventory.moc"
