// SPDX-License-Identifier: GPL-3.0-or-later
// Which files rows mean. In how many ways a path can be read is tst_pathreadings' subject, and whole plans are
// tst_readings'.
#include "cleanup/plan/namedfiles.h"
#include "support/failed.h"

#include "cleanup/enginefixture.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using cleanup::NamedFiles;
using Named = NamedFiles::Named;

namespace {
constexpr auto shots = Directory::Screenshots;
constexpr auto loads = Directory::Downloads;

/// Files that are said to be below the roots, whether or not they are.
NamedFiles::Files filesOf(const QByteArrayList &paths)
{
    return {.count = paths.size(),
            .find =
                [paths](std::span<const QByteArrayView> wanted, std::span<qsizetype> found) {
                    for (size_t place = 0; place < wanted.size(); ++place)
                        found[place] = paths.indexOf(wanted[place].toByteArray());
                },
            .path = [paths](qsizetype file) { return paths.at(file); },
            .name =
                [paths](qsizetype file) {
                    const QByteArrayView path = paths.at(file);
                    return path.sliced(path.lastIndexOf('/') + 1);
                }};
}

cleanup::RowPaths rowsOf(Directory table, const QByteArrayList &paths, qint64 firstId = 1)
{
    cleanup::RowPaths rows(table);
    for (const QByteArray &path : paths)
        rows.add(firstId++, 100, path);
    return rows;
}

/// Two folders that are empty, and what rows of the screenshots mean by files that a listing would give.
struct Meeting {
    explicit Meeting(const QByteArrayList &screenshots, const QByteArrayList &downloads = {})
    {
        roots.addTo(target);
        named.emplace(
            cleanup::Session(target),
            std::map<Directory, NamedFiles::Files>{{shots, filesOf(screenshots)}, {loads, filesOf(downloads)}});
    }
    Named of(qsizetype file, Directory directory = shots) const { return named->named(directory, file); }

    support::TestRoots roots;
    Target target;
    std::optional<NamedFiles> named;
};
} // namespace

class TestNamedFiles : public QObject {
    Q_OBJECT

private slots:
    void aRowMeansTheFileOfItsPath_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("named");
        const auto row
            = [](const char *path, Named named) { QTest::newRow(path) << QByteArray(path) << static_cast<int>(named); };
        row("a/x.png", Named::Yes);
        row("/app/static/screenshots/a/x.png", Named::Yes);
        row("static/screenshots/a/x.png", Named::Yes);
        row("/mnt/other/a/x.png", Named::Elsewhere); // a prefix that nobody has configured
        row("x.png", Named::Elsewhere); // the service may have been started below
        row("A/X.PNG", Named::MayBe); // a file system may not care
        row("a\\x.png", Named::MayBe);
        row("a/y.png", Named::No);
        row("b/a/x.pn", Named::No);
        row("xa/x.png", Named::No); // ends alike, but not at a folder
    }

    void aRowMeansTheFileOfItsPath()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, named);
        Meeting it({"a/x.png"});
        it.named->rememberRows();
        it.named->meet(rowsOf(shots, {path}));
        QCOMPARE(static_cast<int>(it.of(0)), named);
        QCOMPARE(it.named->meant(shots, 0) != nullptr, named != static_cast<int>(Named::No));
        QCOMPARE(it.named->rows(shots), 1);
    }

    /// What is there settles it: the longer path of another file is then no reading of the row any more.
    void aRowWhoseFileIsThereMeansNoOther()
    {
        Meeting it({"a/x.png", "b/a/x.png"});
        it.named->meet(rowsOf(shots, {"a/x.png"}));
        QCOMPARE(it.of(0), Named::Yes);
        QCOMPARE(it.of(1), Named::No);
        Meeting without({"b/a/x.png"});
        without.named->meet(rowsOf(shots, {"a/x.png"}));
        QCOMPARE(without.of(0), Named::Elsewhere);
        // A file that came after the listing was made is there as well.
        Meeting later({"b/a/x.png"});
        later.roots.write(shots, "a/x.png");
        later.named->meet(rowsOf(shots, {"a/x.png"}));
        QCOMPARE(later.of(0), Named::No);
    }

    void aRowOfTheOtherTableProtectsAsWell()
    {
        Meeting it({"a/x.png"}, {"a/x.png"});
        it.named->rememberRows();
        it.named->meet(rowsOf(loads, {"/app/static/screenshots/a/x.png"}));
        QCOMPARE(it.of(0, shots), Named::Yes);
        // It is a row of downloads all the same, and may mean that one.
        QVERIFY(it.of(0, loads) != Named::No);
        QCOMPARE(it.named->meant(shots, 0)->table, loads);
    }

    /// The plan's own rows protect nothing, or nothing could ever go.
    void rowsThatAreSkippedProtectNothing()
    {
        Meeting it({"a/x.png", "a/y.png"});
        const auto skip = [](Directory, const RowKey &id, quint32 version) { return id == 1 && version == 100; };
        it.named->meet(rowsOf(shots, {"a/x.png", "a/y.png"}), {}, skip);
        QCOMPARE(it.of(0), Named::No);
        QCOMPARE(it.of(1), Named::Yes);
        // Another version of it is not the plan's.
        const auto older = [](Directory, const RowKey &id, quint32 version) { return id == 1 && version == 99; };
        it.named->meet(rowsOf(shots, {"a/x.png"}), {}, older);
        QCOMPARE(it.of(0), Named::Yes);
    }

    void aCertainRowStandsBeforeOneThatMayMeanIt()
    {
        Meeting it({"a/x.png"});
        it.named->rememberRows();
        it.named->meet(rowsOf(shots, {"/mnt/other/a/x.png"}, 5));
        QCOMPARE(it.named->meant(shots, 0)->row, 5);
        QVERIFY(!it.named->meant(shots, 0)->isCertain);
        it.named->meet(rowsOf(shots, {"a/x.png"}, 6));
        QCOMPARE(it.named->meant(shots, 0)->row, 6);
        QVERIFY(it.named->meant(shots, 0)->isCertain);
        // Nobody takes it away again.
        it.named->meet(rowsOf(shots, {"/mnt/other/a/x.png"}, 7));
        QCOMPARE(it.of(0), Named::Yes);
        QCOMPARE(it.named->meant(shots, 0)->row, 6);
    }

    void rowsWithoutAFileAreTold()
    {
        Meeting it({"a/x.png", "b/old/y.png"});
        QMap<size_t, bool> unmatched;
        QMap<size_t, qsizetype> meant;
        const cleanup::RowListener listener{
            .unmatched = [&](size_t row, bool fits) { unmatched[row] = fits; },
            .meant = [&](size_t row, Directory, qsizetype file) { meant[row] = file; },
        };
        it.named->meet(rowsOf(shots, {"a/x.png", "a/gone.png", "old/y.png", "../../etc/passwd"}), listener);
        QCOMPARE(meant, (QMap<size_t, qsizetype>{{0, 0}}));
        // What leads out of the folder is no row without its file: that is somebody else's to tell.
        QCOMPARE(unmatched, (QMap<size_t, bool>{{1, false}, {2, true}}));
        QVERIFY(it.named->fits(shots, "old/y.png"));
        QVERIFY(!it.named->fits(shots, "a/gone.png"));
    }

    /// Many files of one name: each of them stays, whichever it is.
    void aNameThatManyFilesHaveProtectsThemAll()
    {
        QByteArrayList files;
        for (int number = 0; number < 50; ++number)
            files << QByteArray::number(number) + "/x.png";
        Meeting it(files);
        it.named->meet(rowsOf(shots, {"x.png", "x.png"}));
        for (qsizetype file = 0; file < files.size(); ++file)
            QCOMPARE(it.of(file), Named::Elsewhere);
    }

    void rowsOfBothTablesAreReadAndLaterOnesToo()
    {
        Installation it(m_cluster, {}, false);
        it.add(shots, "a/x.png", 1h);
        it.add(loads, "b/x.pdf", 1h);
        NamedFiles named(it.session(),
                         {{shots, filesOf(QByteArrayList{"a/x.png", "a/late.png"})},
                          {loads, filesOf(QByteArrayList{"b/x.pdf", "b/late.pdf"})}});
        cleanup::Session session(it.target);
        QVERIFY(session.begin(it.context));
        for (const Directory table : directories)
            QVERIFY(named.read(session, table));
        QCOMPARE(named.named(shots, 0), Named::Yes);
        QCOMPARE(named.named(loads, 0), Named::Yes);
        QCOMPARE(named.named(shots, 1), Named::No);
        const qint64 late = it.db.insertFile(shots, {.path = "a/late.png", .time = 0h});
        it.db.insertFile(loads, {.path = "b/late.pdf", .time = 0h});
        QVERIFY(named.readNewer(session));
        QCOMPARE(named.named(shots, 1), Named::Yes);
        QCOMPARE(named.named(loads, 1), Named::Yes);
        QCOMPARE(named.mark(shots).highestId, late);
        // Those that are read a second time are counted once.
        QCOMPARE(named.rows(shots), 2);
        QCOMPARE(named.rows(loads), 2);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestNamedFiles>)
#include "tst_namedfiles.moc"
