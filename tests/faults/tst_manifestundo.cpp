// SPDX-License-Identifier: GPL-3.0-or-later
// Bringing a run back from the folders' own lists: what is left out is told, nothing that lives is touched, and a list
// stays for as long as something of it is owed.

#include "cleanup/enginefixture.h"
#include "cleanup/undo/manifestundo.h"
#include "faults/saveddatabase.h"
#include "support/failed.h"

#include <QFileInfo>
#include <cstdio>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;
constexpr auto downs = Directory::Downloads;

/// A run whose database is yesterday's again, and without the rows that went.
struct Forgotten {
    explicit Forgotten(support::TestCluster &home, const support::SchemaVariant &variant = {})
        : cluster(home)
        , it(home, variant)
    {
        for (int number = 0; number < 4; ++number)
            it.add(shots, "old" + QByteArray::number(number) + ".png", 24h * 40);
        it.add(shots, "new.png", 1h);
    }

    void run(const CleanupPolicy &policy)
    {
        SavedDatabase yesterday(cluster, it);
        result = it.run(it.plan(policy));
        yesterday.restore();
        it.db.exec(u"DELETE FROM screenshots WHERE file_path LIKE '%old%'; DELETE FROM downloaded_files"_s);
    }
    void run() { run(retentionPolicy(shots, 7)); }

    QByteArray list(Directory directory = shots) const
    {
        return (directory == shots ? it.roots.screenshots() : it.roots.downloads()) + "/.scrapazoid-console/manifests/"
            + result.run.value.toUtf8();
    }
    Result<RunResult> undo() { return cleanup::undoFromManifest(it.session(), result.run, it.context); }
    bool isQuarantined(const QByteArray &path) const
    {
        return support::exists(it.roots.screenshots() + "/.scrapazoid-console/quarantine/" + result.run.value.toUtf8()
                               + '/' + path);
    }

    support::TestCluster &cluster;
    Installation it;
    RunResult result;
};
} // namespace

class TestManifestUndo : public QObject {
    Q_OBJECT

private slots:
    void aDamagedLineIsToldAndTheListStays()
    {
        Forgotten world(m_cluster);
        world.run();
        QByteArray content = support::readFile(world.list());
        content[content.indexOf("old0")] = 'O';
        support::writeContent(QFileInfo(QFile::decodeName(world.list())).path().toLocal8Bit(),
                              world.result.run.value.toUtf8(), content);
        const auto back = world.undo();
        QVERIFY(back);
        QCOMPARE(back->done.of(ItemKind::Screenshot), 3);
        QCOMPARE(back->failed, 1);
        QVERIFY(world.isQuarantined("old0.png"));
        QVERIFY(support::exists(world.list()));
    }

    void aFolderThatIsAwayIsTold()
    {
        Forgotten world(m_cluster);
        world.it.add(downs, "old.pdf", 24h * 40);
        CleanupPolicy policy = retentionPolicy(shots, 7);
        policy.downloadDays = 7;
        world.run(policy);
        const QByteArray away = world.it.roots.downloads() + ".away";
        QCOMPARE(::rename(world.it.roots.downloads().constData(), away.constData()), 0);
        const auto back = world.undo();
        QVERIFY(back && back->interrupted);
        QCOMPARE(back->done.of(ItemKind::Screenshot), 4);
        QVERIFY(!back->error.message.isEmpty());
        QCOMPARE(::rename(away.constData(), world.it.roots.downloads().constData()), 0);
        const auto rest = world.undo();
        QVERIFY(rest && !rest->interrupted);
        QCOMPARE(rest->done.of(ItemKind::Download), 1);
    }

    void anotherFileInItsPlaceIsNotIts()
    {
        Forgotten world(m_cluster);
        world.run();
        support::removeFile(world.it.roots.screenshots() + "/.scrapazoid-console/quarantine/"
                            + world.result.run.value.toUtf8() + "/old0.png");
        world.it.roots.write(shots, "old0.png", 7);
        const auto back = world.undo();
        QVERIFY(back);
        QCOMPARE(back->done.of(ItemKind::Screenshot), 3);
        QCOMPARE(back->failed, 1);
        QCOMPARE(world.it.db.count(u"screenshots"_s, u"file_path = 'old0.png'"_s), 0);
    }

    /// The number of a row is somebody else's: its file goes back into quarantine, unless another row has it.
    void aRowThatCannotComeBackKeepsNobodyElsesFile_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("of the first row") << u"1"_s;
        QTest::newRow("of the second row") << u"6"_s;
    }

    void aRowThatCannotComeBackKeepsNobodyElsesFile()
    {
        QFETCH(QString, number);
        Forgotten world(m_cluster);
        QCOMPARE(world.it.db.insertFile(shots, {.path = "static/screenshots/old0.png", .time = 24h * 40, .size = 100}),
                 6);
        world.run();
        world.it.db.exec(u"INSERT INTO screenshots (id, file_path) VALUES (%1, 'other.png')"_s.arg(number));
        const auto back = world.undo();
        QVERIFY(back);
        QVERIFY(back->failed > 0);
        const qint64 rows = world.it.db.count(u"screenshots"_s, u"file_path LIKE '%old0.png'"_s);
        QCOMPARE(world.it.roots.has(shots, "old0.png"), rows > 0);
        QCOMPARE(world.isQuarantined("old0.png"), rows == 0);
        world.it.db.exec(u"DELETE FROM screenshots WHERE file_path = 'other.png'"_s);
        QVERIFY(world.undo());
        QCOMPARE(world.it.db.count(u"screenshots"_s, u"file_path LIKE '%old0.png'"_s), 2);
        QVERIFY(world.it.roots.has(shots, "old0.png"));
    }

    void rowsWhoseBytesAreNoTextComeBack()
    {
        Forgotten world(m_cluster, {.encoding = "SQL_ASCII"});
        world.it.add(shots, "old\xff\xfe.png", 24h * 40);
        const QVariantList rows = world.it.db.column(
            u"SELECT encode(convert_to(s::text, 'SQL_ASCII'), 'hex') FROM screenshots s ORDER BY id"_s);
        world.run();
        const auto back = world.undo();
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        QCOMPARE(back->done.of(ItemKind::Screenshot), 5);
        QCOMPARE(back->failed, 0);
        QCOMPARE(world.it.db.column(
                     u"SELECT encode(convert_to(s::text, 'SQL_ASCII'), 'hex') FROM screenshots s ORDER BY id"_s),
                 rows);
        QVERIFY(!support::exists(world.list()));
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestManifestUndo>)
#include "tst_manifestundo.moc"
