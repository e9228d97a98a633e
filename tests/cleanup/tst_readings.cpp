// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "support/failed.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr Directory shots = Directory::Screenshots;
constexpr Directory loads = Directory::Downloads;

/// What a row by its spelling does to the file a/x.pdf of the downloads.
enum class Means {
    Nothing, ///< Another file, or none.
    Certainly,
    Perhaps,
};

/// A healthy installation, whose files and rows are a month old and counted as old enough.
struct World : Installation {
    explicit World(support::TestCluster &cluster)
        : Installation(cluster)
    {
        target.orphanMinAgeSeconds = 0;
        add(shots, "there.png", 1h);
        add(loads, "there.pdf", 1h);
    }

    QByteArray spelled(QByteArray spelling) const { return spelling.replace("{ROOT}", roots.downloads()); }
    qint64 row(Directory table, const QByteArray &path, support::When age = 1h)
    {
        return db.insertFile(table, {.path = spelled(path), .time = age});
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
};

struct Kept {
    Problem problem = Problem::None;
    std::optional<FileRow> because;
};

Kept keptOf(const PlanSection &section, const QByteArray &path)
{
    for (qsizetype index = 0; index < section.kept.size(); ++index) {
        if (section.kept.path(index) == path)
            return {section.kept.problem(index), section.kept.because(index)};
    }
    return {};
}

void addSpellings()
{
    QTest::addColumn<QByteArray>("spelling");
    QTest::addColumn<Directory>("table");
    QTest::addColumn<Means>("means");
    const auto row = [](const char *spelling, Means means, Directory table = loads) {
        // A name of one line: cases are chosen by it.
        QTest::addRow("%s of %s", QByteArray(spelling).replace('\n', "\\n").constData(), qPrintable(toName(table)))
            << QByteArray(spelling) << table << means;
    };
    row("a/x.pdf", Means::Certainly);
    row("./a/x.pdf", Means::Certainly);
    row("a//./x.pdf", Means::Certainly);
    row("downloads/a/x.pdf", Means::Certainly);
    row("static/downloads/a/x.pdf", Means::Certainly);
    row("/app/static/downloads/a/x.pdf", Means::Certainly);
    row("//app/static//downloads/./a/x.pdf", Means::Certainly);
    row("{ROOT}/a/x.pdf", Means::Certainly);
    row("downloads/a/x.pdf", Means::Certainly, shots);
    row("static/downloads/a/x.pdf", Means::Certainly, shots);
    row("/app/static/downloads/a/x.pdf", Means::Certainly, shots);
    row("{ROOT}/a/x.pdf", Means::Certainly, shots);
    // The same bare path in the other table, whose own folder has no such file.
    row("a/x.pdf", Means::Perhaps, shots);
    // Prefixes that nobody has configured, on either side.
    row("/a/x.pdf", Means::Perhaps);
    row("/srv/old/downloads/a/x.pdf", Means::Perhaps);
    row("data/downloads/a/x.pdf", Means::Perhaps);
    row("app/static/downloads/a/x.pdf", Means::Perhaps);
    row("/srv/old/downloads/a/x.pdf", Means::Perhaps, shots);
    row("x.pdf", Means::Perhaps);
    row("/app/static/downloads/x.pdf", Means::Perhaps);
    // Upwards.
    row("a/b/../x.pdf", Means::Perhaps);
    row("../downloads/a/x.pdf", Means::Perhaps);
    row("/app/static/screenshots/../downloads/a/x.pdf", Means::Perhaps);
    row("b/../a/./y/../x.pdf", Means::Perhaps);
    // As addresses, or from there.
    row("https://example.org/static/downloads/a/x.pdf", Means::Perhaps);
    row("https://example.org/a/x.pdf", Means::Perhaps);
    row("file:///app/static/downloads/a/x.pdf", Means::Perhaps);
    row("file://{ROOT}/a/x.pdf", Means::Perhaps);
    row("a/%78.pdf", Means::Perhaps);
    row("a%2Fx.pdf", Means::Perhaps);
    row("a/x.pdf?v=2", Means::Perhaps);
    row("a/x.pdf#page=2", Means::Perhaps);
    row("a/ x.pdf", Means::Perhaps);
    row("/app/static/downloads/ a/x.pdf /", Means::Perhaps);
    row("https://example.org/downloads/a/%78.pdf?v=2#end", Means::Perhaps);
    // As other systems and careless programs write.
    row(" a/x.pdf", Means::Perhaps);
    row("a/x.pdf\n", Means::Perhaps);
    row("a/x.pdf\xc2\xa0", Means::Perhaps);
    row("a/x.pdf/", Means::Perhaps);
    row("a\\x.pdf", Means::Perhaps);
    row("C:\\app\\static\\downloads\\a\\x.pdf", Means::Perhaps);
    row("A/X.PDF", Means::Perhaps);
    row(" \\Downloads\\A\\%58.pdf?x ", Means::Perhaps);
    // Another file's, however alike.
    row("b/x.pdf", Means::Nothing);
    row("b/x.pdf", Means::Nothing, shots);
    row("/srv/old/downloads/b/x.pdf", Means::Nothing);
    row("a/x.pdf.txt", Means::Nothing);
    row("a/xx.pdf", Means::Nothing);
    row("aa/x.pdf", Means::Nothing);
    row("ba/x.pdf", Means::Nothing);
    row("pdf", Means::Nothing);
}
} // namespace

class TestReadings : public QObject {
    Q_OBJECT

private slots:
    void aRowProtectsAnOrphanByAnyReading_data() { addSpellings(); }
    void aRowProtectsAnOrphanByAnyReading()
    {
        QFETCH(QByteArray, spelling);
        QFETCH(Directory, table);
        QFETCH(Means, means);
        World it(m_cluster);
        it.roots.write(loads, "a/x.pdf");
        const qint64 row = it.row(table, spelling);
        const PlanPtr plan = it.plan(orphanPolicy({loads}));
        const Kept kept = keptOf(plan->sections.front(), "a/x.pdf");
        QCOMPARE(plan->itemCount(), means == Means::Nothing ? 1 : 0);
        QCOMPARE(kept.problem == Problem::MayBeMeant || kept.problem == Problem::NamedElsewhere,
                 means == Means::Perhaps);
        if (means == Means::Perhaps)
            QVERIFY(kept.because == (FileRow{table, row}));
        it.runAnyway(plan);
        QCOMPARE(it.roots.has(loads, "a/x.pdf"), means != Means::Nothing);
    }

    void aRowProtectsAnExpiredFileByAnyReading_data() { addSpellings(); }
    void aRowProtectsAnExpiredFileByAnyReading()
    {
        QFETCH(QByteArray, spelling);
        QFETCH(Directory, table);
        QFETCH(Means, means);
        World it(m_cluster);
        const qint64 old = it.add(loads, "a/x.pdf", 300h);
        const qint64 row = it.row(table, spelling);
        const PlanPtr plan = it.plan(loads);
        const PlanSection &section = plan->sections.front();
        const Kept kept = keptOf(section, "a/x.pdf");
        QCOMPARE(kept.problem, means == Means::Perhaps ? Problem::MayBeMeant : Problem::None);
        if (means == Means::Perhaps)
            QVERIFY(kept.because == (FileRow{table, row}));
        else
            QCOMPARE(section.items.problem(0), means == Means::Certainly ? Problem::SharedFile : Problem::None);
        const RunResult result = it.run(plan);
        QCOMPARE(it.roots.has(loads, "a/x.pdf"), means != Means::Nothing);
        QCOMPARE(it.db.hasFileRow(loads, old), means == Means::Perhaps);
        QVERIFY(it.db.hasFileRow(table, row));
        QCOMPARE(result.failed, 0);
        if (means == Means::Perhaps)
            return;
        it.undo();
        QVERIFY(it.roots.has(loads, "a/x.pdf"));
        QVERIFY(it.db.hasFileRow(loads, old));
    }

    void aRowWhoseFileIsThereByAnyReadingIsNotMissing_data() { addSpellings(); }
    void aRowWhoseFileIsThereByAnyReadingIsNotMissing()
    {
        QFETCH(QByteArray, spelling);
        QFETCH(Directory, table);
        QFETCH(Means, means);
        World it(m_cluster);
        it.roots.write(loads, "a/x.pdf");
        const qint64 row = it.row(table, spelling, 48h);
        const PlanPtr plan = it.plan(missingPolicy({table}));
        // An absolute path elsewhere is not looked for at all.
        const bool isLookedFor = !spelling.startsWith('/');
        QCOMPARE(plan->itemCount(), means == Means::Nothing && isLookedFor ? 1 : 0);
        it.runAnyway(plan);
        QCOMPARE(it.db.hasFileRow(table, row), means != Means::Nothing || !isLookedFor);
    }

    void anExpiredRowTakesTheFileItCertainlyMeans_data()
    {
        QTest::addColumn<QByteArray>("spelling");
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("bare") << QByteArray("a/x.pdf") << QByteArray("a/x.pdf");
        QTest::newRow("prefix") << QByteArray("static/downloads/x.pdf") << QByteArray("x.pdf");
        QTest::newRow("a folder called as a prefix") << QByteArray("downloads/x.pdf") << QByteArray("downloads/x.pdf");
        QTest::newRow("a folder called static") << QByteArray("static/x.pdf") << QByteArray("static/x.pdf");
        QTest::newRow("a folder called as the other")
            << QByteArray("screenshots/x.pdf") << QByteArray("screenshots/x.pdf");
        QTest::newRow("two of them") << QByteArray("static/downloads/x.pdf") << QByteArray("static/downloads/x.pdf");
        QTest::newRow("by the root's own path") << QByteArray("{ROOT}/b/x.pdf") << QByteArray("b/x.pdf");
    }

    void anExpiredRowTakesTheFileItCertainlyMeans()
    {
        QFETCH(QByteArray, spelling);
        QFETCH(QByteArray, file);
        World it(m_cluster);
        it.roots.write(loads, file, 100, 300h);
        const qint64 old = it.row(loads, spelling, 300h);
        QCOMPARE(it.plan(missingPolicy({loads}))->itemCount(), 0);
        QCOMPARE(it.plan(orphanPolicy({loads}))->itemCount(), 0);
        const PlanPtr plan = it.plan(loads);
        QCOMPARE(plan->itemCount(), 1);
        QCOMPARE(plan->sections.front().items.path(0), file);
        QCOMPARE(plan->sections.front().items.state(0), FileState::Present);
        QCOMPARE(it.run(plan).done.of(ItemKind::Download), 1);
        QVERIFY(!it.roots.has(loads, file));
        QVERIFY(!it.db.hasFileRow(loads, old));
    }

    void aPathThatLeadsToTwoFilesIsKeptAndProtectsBoth()
    {
        World it(m_cluster);
        it.roots.write(loads, "b.pdf", 100, 300h);
        it.roots.write(loads, "downloads/b.pdf", 100, 300h);
        const qint64 row = it.row(loads, "downloads/b.pdf", 300h);
        const qint64 other = it.row(loads, "b.pdf", 300h);
        QCOMPARE(it.plan(orphanPolicy({loads}))->itemCount(), 0);
        const PlanPtr plan = it.plan(loads);
        QCOMPARE(plan->itemCount(), 1);
        QCOMPARE(plan->sections.front().items.problem(0), Problem::SharedFile);
        QCOMPARE(plan->sections.front().kept.problem(0), Problem::TwoFiles);
        it.run(plan);
        QVERIFY(it.db.hasFileRow(loads, row));
        QVERIFY(!it.db.hasFileRow(loads, other));
        QVERIFY(it.roots.has(loads, "b.pdf") && it.roots.has(loads, "downloads/b.pdf"));
    }

    void equalNamesOfTwoExecutionsProtectNothing()
    {
        World it(m_cluster);
        it.add(shots, "exec_1/step.png", 300h);
        it.add(shots, "exec_2/step.png", 1h);
        it.row(shots, "exec_3/step.png"); // its file is gone
        it.roots.write(shots, "exec_4/step.png");
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->itemCount(), 1);
        QCOMPARE(plan->sections.front().items.path(0), QByteArray("exec_1/step.png"));
        const PlanPtr orphans = it.plan(orphanPolicy({shots}));
        QCOMPARE(orphans->itemCount(), 1);
        QCOMPARE(orphans->sections.front().items.path(0), QByteArray("exec_4/step.png"));
        const auto files = support::snapshot(it.roots.screenshots());
        const QString rows = it.rows();
        QCOMPARE(it.run(plan).done.of(ItemKind::Screenshot), 1);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 1);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
        QCOMPARE(it.rows(), rows);
    }

    void aSettledRowProtectsNoTwin_data()
    {
        QTest::addColumn<QByteArray>("live");
        for (const char *live : {"X.PDF", "2024/x.pdf", "x.pdf ", "%78.pdf", "a\\x.pdf"})
            QTest::newRow(live) << QByteArray(live);
    }

    void aSettledRowProtectsNoTwin()
    {
        QFETCH(QByteArray, live);
        World it(m_cluster);
        it.add(loads, "x.pdf", 300h);
        it.add(loads, live, 1h);
        const PlanPtr plan = it.plan(loads);
        QCOMPARE(plan->itemCount(), 1);
        QCOMPARE(it.run(plan).done.of(ItemKind::Download), 1);
        QVERIFY(it.roots.has(loads, live));
        QVERIFY(!it.roots.has(loads, "x.pdf"));
    }

    /// A mark of the name's own, and one behind it.
    void marksInNames_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("spelling");
        const auto row = [](const char *file, const char *spelling) {
            QTest::newRow(spelling) << QByteArray(file) << QByteArray(spelling);
        };
        row("a?b.pdf", "a?b.pdf?v=1");
        row("a#b.pdf", "static/downloads/a#b.pdf#top");
        row("q?x=1.html", "https://example.org/static/downloads/q?x=1.html?cache=2#end");
        row("a?b.pdf", "a%3Fb.pdf?v=1");
    }

    void marksInNames()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, spelling);
        World it(m_cluster);
        it.roots.write(loads, file);
        it.row(loads, spelling);
        QCOMPARE(it.plan(orphanPolicy({loads}))->itemCount(), 0);
    }

    /// Spellings across symbolic links, in every cleanup; `link` leads to `target`.
    void aRowProtectsAcrossLinks_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("spelling");
        const auto row = [](const char *link, const char *target, const char *spelling) {
            QTest::addRow("%s by %s", spelling, link) << QByteArray(link) << QByteArray(target) << QByteArray(spelling);
        };
        row("cur", "2026", "cur/a b.pdf");
        row("cur", "2026", "/srv/data/cur/a b.pdf");
        row("cur", "2026", "https://example.org/static/downloads/cur/a b.pdf");
        row("cur", "2026", "cur/a b.pdf?v=1");
        row("cur", "2026", "cur/a%20b.pdf");
        row("cur", "2026", "cur\\a b.pdf");
        row("cur", "2026", "cur/a b.pdf ");
        row("cur", "2026", "x/../cur/a b.pdf");
        row("cur", "2026", "Cur/A B.pdf");
        row("arch/cur", "../2026", "cur/a b.pdf");
        row("arch/cur", "../2026", "arch/cur/a b.pdf");
        row("arch/cur", "../2026/sub", "arch/cur/../a b.pdf");
        row("alias.pdf", "2026/a b.pdf", "alias.pdf");
        row("alias.pdf", "2026/a b.pdf", "static/downloads/alias.pdf?v=2");
    }

    void aRowProtectsAcrossLinks()
    {
        QFETCH(QByteArray, link);
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, spelling);
        World it(m_cluster);
        const QByteArray file = "2026/a b.pdf";
        it.roots.write(loads, "arch/other.pdf", 100, 300h);
        it.roots.write(loads, "2026/sub/other.pdf", 100, 300h);
        it.roots.write(loads, file, 100, 300h);
        support::makeSymlink(target, it.roots.downloads() + '/' + link);
        // Planned before the row is there, it is late.
        const PlanPtr orphans = it.plan(orphanPolicy({loads}));
        QCOMPARE(orphans->itemCount(), 3);
        const qint64 row = it.row(loads, spelling, 48h);
        it.runAnyway(orphans);
        QVERIFY(it.roots.has(loads, file));
        QVERIFY(!it.roots.has(loads, "arch/other.pdf"));
        it.undo();
        // Planned with it.
        QCOMPARE(it.plan(orphanPolicy({loads}))->itemCount(), 2);
        QCOMPARE(it.plan(missingPolicy({loads}))->itemCount(), 0);
        it.row(loads, file, 300h);
        const PlanPtr retention = it.plan(loads);
        it.run(retention);
        QVERIFY(it.roots.has(loads, file));
        // In quarantine when the row comes.
        it.db.exec(u"DELETE FROM downloaded_files WHERE id = %1"_s.arg(row));
        it.run(it.plan(loads));
        QVERIFY(!it.roots.has(loads, file));
        it.row(loads, spelling, 48h);
        QVERIFY(cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context));
        QVERIFY(it.roots.has(loads, file));
    }

    void aLinkThatLeadsElsewhereByNowIsFollowed()
    {
        World it(m_cluster);
        it.roots.write(loads, "2025/a.pdf", 100, 300h);
        it.roots.write(loads, "2026/a.pdf", 100, 300h);
        support::makeSymlink("2026", it.roots.downloads() + "/cur");
        it.row(loads, "cur/a.pdf", 48h);
        const PlanPtr plan = it.plan(orphanPolicy({loads}));
        QCOMPARE(plan->itemCount(), 1);
        support::removeFile(it.roots.downloads() + "/cur");
        support::makeSymlink("2025", it.roots.downloads() + "/cur");
        const RunResult result = it.runAnyway(plan);
        QCOMPARE(result.isProtected, 1);
        QVERIFY(it.roots.has(loads, "2025/a.pdf"));
    }

    void decomposedAndComposedNamesMeanEachOther()
    {
        World it(m_cluster);
        it.roots.write(loads, "re\xcc\x81sume\xcc\x81.pdf");
        it.row(loads, "r\xc3\xa9sum\xc3\xa9.pdf", 48h);
        QCOMPARE(it.plan(orphanPolicy({loads}))->itemCount(), 0);
        QCOMPARE(it.plan(missingPolicy({loads}))->itemCount(), 0);
    }

    void notFoundHereIsNotGone_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<Problem>("kept");
        const auto row = [](const char *path, Problem kept) { QTest::newRow(path) << QByteArray(path) << kept; };
        row("gone.png", Problem::None);
        row("exec_1/gone.png", Problem::None);
        row("static/screenshots/gone.png", Problem::None);
        row("shot:1.png", Problem::None);
        row("100%.png", Problem::None);
        row("s3://bucket/screenshots/a.png", Problem::MayBeElsewhere);
        row("https://cdn.example.org/screenshots/a.png", Problem::MayBeElsewhere);
        row("file:///app/static/screenshots/a.png", Problem::MayBeElsewhere);
        row("C:\\app\\static\\screenshots\\a.png", Problem::MayBeElsewhere);
        row("c:/app/a.png", Problem::MayBeElsewhere);
        row("static\\screenshots\\a.png", Problem::MayBeElsewhere);
        row("data/screenshots/a.png", Problem::MayBeElsewhere);
        row("media/there.png", Problem::MayBeElsewhere); // its end is a file
    }

    void notFoundHereIsNotGone()
    {
        QFETCH(QByteArray, path);
        QFETCH(Problem, kept);
        World it(m_cluster);
        const qint64 id = it.row(shots, path, 300h);
        const PlanPtr plan = it.plan(shots);
        const PlanPtr missing = it.plan(missingPolicy({shots}));
        QCOMPARE(plan->itemCount(), kept == Problem::None ? 1 : 0);
        QCOMPARE(missing->itemCount(), kept == Problem::None ? 1 : 0);
        QCOMPARE(plan->sections.front().withoutFile, kept == Problem::None ? 1 : 0);
        if (kept != Problem::None) {
            QCOMPARE(plan->sections.front().kept.problem(0), kept);
            QCOMPARE(missing->sections.front().kept.problem(0), kept);
        }
        it.run(plan);
        QCOMPARE(it.db.hasFileRow(shots, id), kept != Problem::None);
    }

    /// Its end is a file of the other folder, which a plan of this one alone would not read.
    void aFileOfTheOtherFolderKeepsARow()
    {
        World it(m_cluster);
        const qint64 row = it.row(shots, "data/5/x.png", 300h);
        it.roots.write(loads, "5/x.png");
        for (const PlanPtr &plan : {it.plan(shots), it.plan(missingPolicy({shots}))}) {
            QCOMPARE(plan->itemCount(), 0);
            QCOMPARE(keptOf(plan->sections.front(), "data/5/x.png").problem, Problem::MayBeElsewhere);
        }
        QVERIFY(it.db.hasFileRow(shots, row));
        // Where that folder cannot be read, nobody can tell.
        const QByteArray downloads = std::exchange(it.target.downloads.path, it.roots.outside() + "/nowhere");
        QCOMPARE(keptOf(it.plan(shots)->sections.front(), "data/5/x.png").problem, Problem::Unreadable);
        it.target.downloads.path = downloads;
    }

    /// What lies by chance where the other folder's path leads settles nothing.
    void aFileOfTheOtherFolderDoesNotSettleARow()
    {
        World it(m_cluster);
        it.row(shots, "downloads/5/x.png");
        it.roots.write(loads, "5/x.png");
        it.roots.write(shots, "old/downloads/5/x.png");
        QCOMPARE(it.plan(orphanPolicy({shots}))->itemCount(), 0);
        QCOMPARE(it.plan(orphanPolicy({loads}))->itemCount(), 0);
    }

    /// Without a primary key a number may come twice; only the row that has expired is the plan's.
    void aYoungRowOfTheSameNumberKeepsTheFile()
    {
        World it(m_cluster);
        it.db.exec(u"ALTER TABLE screenshots DROP CONSTRAINT screenshots_pkey"_s);
        it.roots.write(shots, "a.png", 100, 300h);
        it.db.exec(
            u"INSERT INTO screenshots (id, file_path, timestamp) VALUES (777, 'a.png', now() - interval '30 days')"_s);
        it.db.exec(
            u"INSERT INTO screenshots (id, file_path, timestamp) VALUES (777, 'a.png', now() - interval '1 hour')"_s);
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->itemCount(), 1);
        QCOMPARE(plan->sections.front().items.problem(0), Problem::SharedFile);
        QCOMPARE(it.run(plan).done.of(ItemKind::Screenshot), 1);
        QVERIFY(it.roots.has(shots, "a.png"));
        QCOMPARE(it.db.count(u"screenshots"_s, u"id = 777"_s), 1);
    }

    void aRowWithoutANumberProtectsItsFile()
    {
        World it(m_cluster);
        it.db.exec(u"ALTER TABLE screenshots DROP CONSTRAINT screenshots_pkey, ALTER id DROP NOT NULL"_s);
        it.roots.write(shots, "a.png", 100, 300h);
        it.db.exec(u"INSERT INTO screenshots (id, file_path, timestamp) VALUES (NULL, 'a.png', now())"_s);
        QCOMPARE(it.plan(orphanPolicy({shots}))->itemCount(), 0);
    }

    /// An end folds as it would alone, whatever bytes stand before it.
    void bytesThatAreNoTextDoNotHideAnEnd()
    {
        World it(m_cluster);
        it.roots.write(shots, "b\xff/x/\xc3\x89.png");
        it.row(shots, "x/\xc3\x89.png");
        QCOMPARE(it.plan(orphanPolicy({shots}))->itemCount(), 0);
    }

    void whatLiesInQuarantineIsNotGone()
    {
        World it(m_cluster);
        it.add(shots, "a/x.png", 300h);
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 1);
        // The row is there again, from a backup say; its file is not.
        const qint64 again = it.row(shots, "screenshots/a/x.png", 300h);
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->itemCount(), 0);
        QCOMPARE(keptOf(plan->sections.front(), "a/x.png").problem, Problem::InQuarantine);
        const PlanPtr missing = it.plan(missingPolicy({shots}));
        QCOMPARE(missing->itemCount(), 0);
        QCOMPARE(keptOf(missing->sections.front(), "a/x.png").problem, Problem::InQuarantine);
        QVERIFY(it.db.hasFileRow(shots, again));
    }

    void aRowProtectsTheOtherNamesOfItsFile()
    {
        World it(m_cluster);
        it.add(shots, "exec_1/x.png", 300h);
        it.roots.write(shots, "lost.png");
        it.roots.write(shots, "single.png");
        support::makeHardLink(it.roots.screenshots() + "/exec_1/x.png", it.roots.screenshots() + "/y.png");
        support::makeHardLink(it.roots.screenshots() + "/lost.png", it.roots.screenshots() + "/z.png");
        it.row(shots, "y.png");
        it.row(shots, "z.png");
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->itemCount(), 0);
        QCOMPARE(keptOf(plan->sections.front(), "exec_1/x.png").problem, Problem::MayBeMeant);
        const PlanPtr orphans = it.plan(orphanPolicy({shots}));
        QCOMPARE(orphans->itemCount(), 1);
        QCOMPARE(orphans->sections.front().items.path(0), QByteArray("single.png"));
        QCOMPARE(keptOf(orphans->sections.front(), "lost.png").problem, Problem::MayBeMeant);
    }

    void aRowProtectsAcrossLinkedFolders_data()
    {
        QTest::addColumn<QByteArray>("link");
        QTest::addColumn<bool>("isAbsolute");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("relative") << QByteArray("latest") << false << QByteArray("latest/x.png");
        QTest::newRow("absolute") << QByteArray("latest") << true << QByteArray("latest/x.png");
        QTest::newRow("behind a prefix") << QByteArray("latest") << false
                                         << QByteArray("static/screenshots/latest/x.png");
        QTest::newRow("the file itself") << QByteArray("current.png") << false << QByteArray("current.png");
    }

    void aRowProtectsAcrossLinkedFolders()
    {
        QFETCH(QByteArray, link);
        QFETCH(bool, isAbsolute);
        QFETCH(QByteArray, path);
        World it(m_cluster);
        it.add(shots, "2024/x.png", 300h);
        it.roots.write(shots, "2024/lost.png");
        QByteArray target = isAbsolute ? it.roots.screenshots() + "/2024" : QByteArray("2024");
        if (link.endsWith(".png"))
            target += "/x.png";
        support::makeSymlink(target, it.roots.screenshots() + '/' + link);
        const qint64 row = it.row(shots, path);
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->itemCount(), 0);
        QVERIFY(keptOf(plan->sections.front(), "2024/x.png").because == (FileRow{shots, row}));
        it.db.exec(u"DELETE FROM screenshots WHERE file_path = '2024/x.png'"_s);
        const PlanPtr orphans = it.plan(orphanPolicy({shots}));
        QCOMPARE(orphans->itemCount(), 1);
        QCOMPARE(orphans->sections.front().items.path(0), QByteArray("2024/lost.png"));
    }

    void whatIsNoContentIsNoOrphan_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<Problem>("kept");
        const auto row = [](const char *path, Problem kept) { QTest::newRow(path) << QByteArray(path) << kept; };
        for (const char *partial : {"x.part", "d/x.PARTIAL", "x.crdownload", "x.download", "x.filepart", "x.aria2",
                                    "x.!qB", "x.tmp", ".x.pdf.Ab12Cd"})
            row(partial, Problem::PartialDownload);
        for (const char *other :
             {"x.swp", "~$x.docx", ".nfs00000000004a", ".fuse_hidden0000", ".gitkeep", "d/.htaccess", ".DS_Store",
              "Thumbs.db", "desktop.ini", "d/lost+found/a", "d/@eaDir/x.png@SynoFile",
              "sub/.scrapazoid-console/root.json", "sub/.SCRAPAZOID-console/lock"})
            row(other, Problem::NotContent);
        row("there.png.thumb.jpg", Problem::Sidecar);
        row("there.png.json", Problem::Sidecar);
        for (const char *content : {"x.png", "part", "x.part.png", "there.jpg", "there.thumb.png", "d/there.png.json",
                                    "gone.png.json", ".x.png", "lost+found", "index.html"})
            row(content, Problem::None);
    }

    void whatIsNoContentIsNoOrphan()
    {
        QFETCH(QByteArray, path);
        QFETCH(Problem, kept);
        World it(m_cluster);
        it.roots.write(shots, path);
        const PlanPtr plan = it.plan(orphanPolicy({shots}));
        // fsck's own folder at the top is no part of the root; this is a file of that name.
        QCOMPARE(plan->itemCount(), kept == Problem::None && path != "lost+found" ? 1 : 0);
        QCOMPARE(keptOf(plan->sections.front(), path).problem, kept);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestReadings>)
#include "tst_readings.moc"
