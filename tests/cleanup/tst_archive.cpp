// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"

#include "cleanup/diagnose/diagnose.h"
#include "cleanup/run/archiveroom.h"
#include "cleanup/run/recovery.h"
#include "cleanup/undo/archivepurge.h"
#include "database/journal/keptfiles.h"
#include "database/journal/runhistory.h"
#include "support/failed.h"
#include "support/filesizelimit.h"

#include <QFile>
#include <sys/stat.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;
constexpr char marker[] = ".scrapazoid-archive.json";

/// An installation and an archive beside it.
struct World {
    explicit World(support::TestCluster &cluster)
        : it(cluster)
    {
        support::makeFolder(archive());
    }

    QByteArray archive() const { return it.roots.outside() + "/archive"; }
    QByteArray quarantine() const { return it.roots.screenshots() + "/.scrapazoid-console/quarantine"; }
    QByteArrayList copies() const
    {
        QByteArrayList names = support::listFiles(archive());
        names.removeAll(marker);
        return names;
    }
    QByteArray copyOf(const RunId &run, const QByteArray &path) const
    {
        return archive() + '/' + run.value.toUtf8() + "/screenshots/" + path;
    }
    void fill(int files = 6)
    {
        for (int number = 0; number < files; ++number)
            it.add(shots, "d" + QByteArray::number(number % 3) + "/f" + QByteArray::number(number), 200h, 50 + number);
    }
    Result<RunResult> tryRun(const CleanupPolicy &policy = retentionPolicy(shots, 7), const QByteArray &place = {})
    {
        return it.tryArchive(it.plan(policy), place.isEmpty() ? archive() : place);
    }
    RunResult run()
    {
        const auto ran = tryRun();
        if (!ran || ran->interrupted)
            support::fail("%s", qPrintable(ran ? ran->error.message : ran.error().message));
        return *ran;
    }
    /// What is owed is gone on with.
    void goOn()
    {
        const auto gone = cleanup::runRecovery(it.session(), it.context);
        if (!gone)
            support::fail("%s", qPrintable(gone.error().message));
    }
    RunRecord record(const RunId &run)
    {
        auto connection = database::Connection::open(it.target.connection, u"test"_s);
        if (!connection)
            support::fail("%s", qPrintable(connection.error().message));
        return database::RunHistory(*connection).findRun(run.value)->second;
    }
    Result<RunResult> purge(const QString &run)
    {
        const auto plan = cleanup::planArchivePurge(it.session(), run, it.context);
        return plan ? cleanup::runArchivePurge(it.session(), *plan, it.context) : tl::unexpected(plan.error());
    }
    qint64 receipts() { return it.db.count(u"scrapazoid_console.items"_s, u"archived IS NOT NULL"_s); }
    QString closing()
    {
        return it.db
            .value(
                u"SELECT closing FROM scrapazoid_console.runs WHERE mode = 'archive' AND action = 'cleanup' ORDER BY run DESC LIMIT 1"_s)
            .toString();
    }

    Installation it;
};

void damage(const QByteArray &path)
{
    QFile file(QString::fromUtf8(path));
    if (!file.open(QIODevice::ReadWrite) || file.write("!") != 1)
        support::fail("%s cannot be damaged", path.constData());
}

quint64 inodeOf(const QByteArray &path)
{
    struct stat status { };
    return lstat(path.constData(), &status) == 0 ? status.st_ino : 0;
}
} // namespace

class TestArchive : public QObject {
    Q_OBJECT

private slots:
    /// A copy takes up no more room than its file did, nor does the file when it is back.
    void holesStayHoles()
    {
        World world(m_cluster);
        Installation &it = world.it;
        it.add(shots, "holes.bin", 200h);
        const QByteArray path = it.roots.screenshots() + "/holes.bin";
        QFile file(QFile::decodeName(path));
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write("begin") == 5 && file.seek(5'000'001)
                && file.write("middle") == 6 && file.resize(12'000'000));
        file.close();
        const auto content = [](const QByteArray &of) {
            QFile one(QFile::decodeName(of));
            return one.open(QIODevice::ReadOnly) ? one.readAll() : QByteArray();
        };
        const auto blocks = [](const QByteArray &of) {
            struct stat status { };
            return stat(of.constData(), &status) == 0 ? status.st_blocks * 512 : -1;
        };
        const QByteArray before = content(path);
        // What is no whole block is written, zeros or not.
        const qint64 room = blocks(path) + 10 * 4096;
        if (room > 1'000'000)
            QSKIP("This file system knows no holes");
        const RunResult result = world.run();
        const QByteArray copy = world.copyOf(result.run, "holes.bin");
        QVERIFY(content(copy) == before);
        QVERIFY2(blocks(copy) <= room, qPrintable(QString::number(blocks(copy))));
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 1);
        QVERIFY(content(path) == before);
        QVERIFY2(blocks(path) <= room, qPrintable(QString::number(blocks(path))));
    }

    void filesGoThereAndComeBack()
    {
        World world(m_cluster);
        Installation &it = world.it;
        world.fill(1203);
        it.add(shots, "d1/of several pieces", 200h, 900'000);
        it.add(shots, "young.png", 10h);
        chmod((it.roots.screenshots() + "/d0/f3").constData(), 0604);
        chmod((it.roots.screenshots() + "/d0").constData(), 0751);
        const auto files = support::snapshot(it.roots.screenshots());
        const QString rows = it.rows();
        const RunResult result = world.run();
        QCOMPARE(result.done.of(ItemKind::Screenshot), 1204);
        QCOMPARE(result.filesThatFollow, 0);
        QCOMPARE(result.notArchived, QString());
        QCOMPARE(result.archive, world.archive());
        QCOMPARE(support::listFiles(it.roots.screenshots()), QByteArrayList{"young.png"});
        QCOMPARE(support::listFiles(world.quarantine()), QByteArrayList());
        QCOMPARE(world.copies().size(), 1204);
        QCOMPARE(world.receipts(), 1204);
        QCOMPARE(world.closing(), u"done"_s);
        const RunRecord record = world.record(result.run);
        QCOMPARE(toName(record.mode), u"archive"_s);
        QCOMPARE(record.archive.address, world.archive());
        QCOMPARE(record.archived.of(ItemKind::Screenshot), 1204);
        QCOMPARE(record.archived.bytes, result.done.bytes);
        QCOMPARE(record.undoable, 1204);
        QVERIFY(!record.undoUntil);
        // Neither does a purge of what is due, nor one of everything, nor the next run.
        it.db.exec(
            u"UPDATE scrapazoid_console.runs SET undo_until = now() - interval '9 days', started_at = started_at - interval '400 days'"_s);
        const auto purged = cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context);
        QVERIFY(purged && purged->done.items() == 0);
        QCOMPARE(world.copies().size(), 1204);
        QCOMPARE(world.receipts(), 1204);
        // The folders went with their files: what they looked like is known all the same.
        for (const char *folder : {"/d0", "/d1", "/d2"})
            QCOMPARE(rmdir((it.roots.screenshots() + folder).constData()), 0);
        const RunResult undone = it.undo(result.run.value);
        QCOMPARE(undone.failed, 0);
        QCOMPARE(undone.done, result.done);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
        QCOMPARE(it.rows(), rows);
        struct stat status { };
        QCOMPARE(stat((it.roots.screenshots() + "/d0").constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777U, 0751U);
        QCOMPARE(support::listFiles(world.quarantine()), QByteArrayList());
        QCOMPARE(world.copies().size(), 1204); // Until somebody purges them.
    }

    void someComeBackAndTheOthersStay()
    {
        World world(m_cluster);
        Installation &it = world.it;
        world.fill();
        const RunResult result = world.run();
        const auto undone = cleanup::runUndo(it.session(), {.run = result.run, .items = {1, 4}}, it.context);
        QVERIFY(undone);
        QCOMPARE(undone->done.of(ItemKind::Screenshot), 2);
        QCOMPARE(support::listFiles(it.roots.screenshots()).size(), 2);
        QCOMPARE(world.record(result.run).undoable, 4);
        QCOMPARE(it.undo(result.run.value).done.of(ItemKind::Screenshot), 4);
        QCOMPARE(support::listFiles(it.roots.screenshots()).size(), 6);
    }

    void onlyAPurgeOfItsOwnTakesCopies()
    {
        World world(m_cluster);
        Installation &it = world.it;
        world.fill();
        const RunResult result = world.run();
        QVERIFY(cleanup::runUndo(it.session(), {.run = result.run, .items = {2}}, it.context));
        const auto plan = cleanup::planArchivePurge(it.session(), u"last"_s, it.context);
        QVERIFY(plan);
        QCOMPARE(plan->run, result.run);
        QCOMPARE(plan->copies.items(), 6);
        auto less = *plan;
        less.copies.of(ItemKind::Screenshot) = 3;
        const auto refused = cleanup::runArchivePurge(it.session(), less, it.context);
        QVERIFY(!refused && refused.error().kind == ErrorKind::Refused);
        QCOMPARE(world.copies().size(), 6);
        const auto purged = cleanup::runArchivePurge(it.session(), *plan, it.context);
        QVERIFY(purged);
        QCOMPARE(purged->done.of(ItemKind::Screenshot), 5); // One of them is back, and is lost to nobody.
        QCOMPARE(purged->failed, 0);
        QCOMPARE(purged->notes.size(), 1);
        QCOMPARE(world.copies(), QByteArrayList());
        QVERIFY(!support::exists(world.archive() + '/' + result.run.value.toUtf8()));
        const RunRecord record = world.record(result.run);
        QCOMPARE(record.archived.items(), 0);
        QCOMPARE(record.undoable, 0);
        QCOMPARE(record.purged, 5);
        QCOMPARE(it.db.count(u"scrapazoid_console.items"_s, u"outcome = 'purged'"_s), 5);
        const auto undo = cleanup::runUndo(it.session(), result.run.value, it.context);
        QVERIFY(!undo && undo.error().kind == ErrorKind::Refused);
        const auto again = world.purge(result.run.value);
        QVERIFY(!again && again.error().kind == ErrorKind::Refused);
        it.add(shots, "other.png", 200h);
        const RunResult quarantined = it.run(it.plan(shots));
        const auto other = world.purge(quarantined.run.value);
        QVERIFY(!other && other.error().kind == ErrorKind::Refused);
    }

    /// Nothing is mounted, or another archive: refused by name, and never filled.
    void onlyTheOneThatWasThereIsUsed_data()
    {
        QTest::addColumn<QByteArray>("instead");
        QTest::newRow("nothing is mounted") << QByteArray();
        QTest::newRow("another archive") << QByteArray("{\"format\": 1, \"id\": \"another\"}");
    }

    void onlyTheOneThatWasThereIsUsed()
    {
        QFETCH(QByteArray, instead);
        World world(m_cluster);
        Installation &it = world.it;
        world.fill();
        const RunResult first = world.run();
        it.add(shots, "next.png", 200h);
        const QByteArray away = world.archive() + ".away";
        QCOMPARE(::rename(world.archive().constData(), away.constData()), 0);
        support::makeFolder(world.archive());
        if (!instead.isEmpty())
            support::writeContent(world.archive(), marker, instead);
        const auto refused = world.tryRun();
        QVERIFY(!refused && refused.error().kind == ErrorKind::Refused);
        QVERIFY2(refused.error().message.contains(first.run.value), qPrintable(refused.error().message));
        QVERIFY(it.roots.has(shots, "next.png"));
        // What lies in the other one does not come from this one.
        const RunResult undone = it.undo(first.run.value);
        QCOMPARE(undone.done.items(), 0);
        QCOMPARE(undone.failed, 6);
        const auto purge = world.purge(first.run.value);
        QVERIFY(!purge && purge.error().kind == ErrorKind::Refused);
        QCOMPARE(world.copies(), QByteArrayList());
        QCOMPARE(support::listFiles(away).size(), 7);
        if (!instead.isEmpty())
            support::removeFile(world.archive() + '/' + marker);
        QCOMPARE(::rmdir(world.archive().constData()), 0);
        QCOMPARE(::rename(away.constData(), world.archive().constData()), 0);
        QCOMPARE(it.undo(first.run.value).failed, 0);
    }

    /// Three that there is no room for, and one that is there already, with other content.
    void whatCannotGoThereFollows()
    {
        World world(m_cluster);
        Installation &it = world.it;
        world.fill();
        for (const char *large : {"l1", "d1/l2", "l3"})
            it.add(shots, large, 200h, 90'000);
        const auto files = support::snapshot(it.roots.screenshots());
        const QString rows = it.rows();
        const auto ran = [&] {
            const support::FileSizeLimit limit(60'000);
            return world.tryRun();
        }();
        QVERIFY2(ran && !ran->interrupted, ran ? qPrintable(ran->error.message) : qPrintable(ran.error().message));
        QCOMPARE(ran->done.items(), 9);
        QCOMPARE(ran->filesThatFollow, 3);
        QCOMPARE(ran->bytesThatFollow, 270'000);
        QVERIFY(!ran->notArchived.isEmpty());
        QVERIFY(spaceAdvice(*ran).join(u' ').contains(ran->notArchived));
        QCOMPARE(support::listFiles(world.quarantine()).size(), 3);
        QCOMPARE(world.copies().size(), 6);
        QCOMPARE(world.record(ran->run).archived.items(), 6);
        QCOMPARE(world.closing(), u"sweep"_s);
        const auto archivePurge = [&] {
            const support::FileSizeLimit limit(60'000);
            return world.purge(ran->run.value);
        }();
        QVERIFY(!archivePurge && archivePurge.error().kind == ErrorKind::Refused);
        // No purge takes what has no receipt.
        const auto purged = [&] {
            const support::FileSizeLimit limit(60'000);
            return cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context);
        }();
        QVERIFY(purged && purged->done.items() == 0);
        QCOMPARE(support::listFiles(world.quarantine()).size(), 3);
        support::writeContent(world.archive() + '/' + ran->run.value.toUtf8() + "/screenshots", "l1", "in the way");
        world.goOn();
        QCOMPARE(support::listFiles(world.quarantine()), QByteArrayList{ran->run.value.toUtf8() + "/l1"});
        QCOMPARE(world.closing(), u"sweep"_s);
        QCOMPARE(world.record(ran->run).archived.items(), 8);
        // In both states at once.
        QCOMPARE(it.undo(ran->run.value).failed, 0);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
        QCOMPARE(it.rows(), rows);
        QCOMPARE(support::listFiles(world.quarantine()), QByteArrayList());
        world.goOn();
        QCOMPARE(world.closing(), u"done"_s);
    }

    /// As a kill between receipt and removal leaves it.
    void whatHasAReceiptGoesOutOfQuarantine()
    {
        World world(m_cluster);
        Installation &it = world.it;
        world.fill();
        const auto files = support::snapshot(it.roots.screenshots());
        const RunResult result = world.run();
        const QByteArray run = world.quarantine() + '/' + result.run.value.toUtf8();
        const QByteArray copy = world.copyOf(result.run, "d1/f4");
        support::makeFolder(run);
        support::writeContent(run, "d1/f4", support::readFile(copy));
        struct stat status { };
        QCOMPARE(stat(copy.constData(), &status), 0);
        support::setModified(run + "/d1/f4",
                             std::chrono::seconds(status.st_mtim.tv_sec)
                                 + std::chrono::nanoseconds(status.st_mtim.tv_nsec));
        it.db.exec(
            u"UPDATE scrapazoid_console.runs SET closing = 'sweep' WHERE mode = 'archive' AND action = 'cleanup'"_s);
        {
            // Nobody is told of a file that the journal knows nothing of.
            auto connection = database::Connection::open(it.target.connection, u"test"_s);
            QVERIFY(connection);
            QVERIFY(database::KeptFiles(*connection, shots).count(result.run).value_or(0) >= 1);
        }
        world.goOn();
        QCOMPARE(support::listFiles(world.quarantine()), QByteArrayList());
        QCOMPARE(world.closing(), u"done"_s);
        QCOMPARE(world.copies().size(), 6);
        QCOMPARE(it.undo(result.run.value).failed, 0);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
    }

    /// As a kill between copy and receipt leaves it: it counts where it is whole, and is not written over where not.
    void aCopyWithoutAReceiptIsComparedAgain()
    {
        World world(m_cluster);
        Installation &it = world.it;
        world.fill();
        const auto files = support::snapshot(it.roots.screenshots());
        const RunResult result = world.run();
        const QByteArray run = world.quarantine() + '/' + result.run.value.toUtf8();
        support::makeFolder(run);
        for (const char *path : {"d0/f3", "d2/f2"}) {
            struct stat status { };
            QCOMPARE(stat(world.copyOf(result.run, path).constData(), &status), 0);
            support::writeContent(run, path, support::readFile(world.copyOf(result.run, path)));
            support::setModified(run + '/' + path,
                                 std::chrono::seconds(status.st_mtim.tv_sec)
                                     + std::chrono::nanoseconds(status.st_mtim.tv_nsec));
        }
        damage(world.copyOf(result.run, "d2/f2"));
        it.db.exec(
            u"UPDATE scrapazoid_console.runs SET closing = 'sweep' WHERE mode = 'archive'; UPDATE "
            "scrapazoid_console.items SET archived = NULL WHERE convert_from(path, 'UTF8') IN ('d0/f3', 'd2/f2')"_s);
        world.goOn();
        QCOMPARE(world.receipts(), 5);
        QCOMPARE(support::listFiles(world.quarantine()), QByteArrayList{result.run.value.toUtf8() + "/d2/f2"});
        QCOMPARE(it.undo(result.run.value).failed, 0);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
    }

    void aDamagedCopyIsNotBroughtBack()
    {
        World world(m_cluster);
        Installation &it = world.it;
        world.fill();
        const RunResult result = world.run();
        damage(world.copyOf(result.run, "d1/f1"));
        support::removeFile(world.copyOf(result.run, "d2/f2"));
        const RunResult undone = it.undo(result.run.value);
        QCOMPARE(undone.done.of(ItemKind::Screenshot), 4);
        QCOMPARE(undone.failed, 2);
        QVERIFY(!it.roots.has(shots, "d1/f1"));
        QVERIFY(support::exists(world.copyOf(result.run, "d1/f1")));
        QCOMPARE(support::listFiles(world.quarantine()), QByteArrayList());
        QCOMPARE(support::listFiles(it.roots.screenshots() + "/.scrapazoid-console/arriving"), QByteArrayList());
        QCOMPARE(it.db.count(u"screenshots"_s), 4);
        QCOMPARE(world.record(result.run).undoable, 2);
        QVERIFY2(undone.remarks.front().reason.contains(u"checksum"_s)
                     || undone.remarks.back().reason.contains(u"checksum"_s),
                 qPrintable(undone.remarks.front().reason));
    }

    void neverOverAFileThatCameSince()
    {
        World world(m_cluster);
        Installation &it = world.it;
        world.fill();
        const quint64 inode = inodeOf(it.roots.screenshots() + "/d1/f1");
        const RunResult result = world.run();
        // With the very number that ours had, where the file system gives numbers out again; ext4 waits five seconds.
        const QByteArray newcomer = it.roots.screenshots() + "/d1/f1";
        support::writeContent(it.roots.screenshots(), "d1/f1", "somebody else's");
        for (int tries = 0; tries < 140 && inodeOf(newcomer) != inode; ++tries) {
            QTest::qSleep(50);
            // What is kept keeps its number from being given out once more.
            const QByteArray aside = it.roots.outside() + "/kept" + QByteArray::number(tries);
            QVERIFY(QFile::rename(QFile::decodeName(newcomer), QFile::decodeName(aside)));
            support::writeContent(it.roots.screenshots(), "d1/f1", "somebody else's");
        }
        const RunResult undone = it.undo(result.run.value);
        QCOMPARE(undone.failed, 1);
        QCOMPARE(undone.done.of(ItemKind::Screenshot), 5);
        QCOMPARE(support::readFile(it.roots.screenshots() + "/d1/f1"), "somebody else's"_ba);
        QCOMPARE(support::listFiles(world.quarantine()), QByteArrayList());
        QVERIFY(support::exists(world.copyOf(result.run, "d1/f1")));
        support::removeFile(it.roots.screenshots() + "/d1/f1");
        QCOMPARE(it.undo(result.run.value).failed, 0);
    }

    void lateRowsKeepTheirFiles()
    {
        World world(m_cluster);
        Installation &it = world.it;
        world.fill();
        const PlanPtr plan = it.plan(shots);
        it.db.insertFile(shots, {.path = "/app/static/screenshots/d1/f1", .time = 1h});
        const auto ran = it.tryArchive(plan, world.archive());
        QVERIFY(ran);
        QVERIFY(it.roots.has(shots, "d1/f1"));
        QCOMPARE(world.copies().size(), 5);
    }

    void placesThatAreRefused_data()
    {
        QTest::addColumn<QByteArray>("place");
        for (const char *place :
             {"", "/", "relative", "ROOT", "ROOT/below", "DOWNLOADS", "s3://", "ssh://host/path", "/nowhere/at/all"})
            QTest::addRow("%s", place) << QByteArray(place);
    }

    void placesThatAreRefused()
    {
        QFETCH(QByteArray, place);
        World world(m_cluster);
        Installation &it = world.it;
        world.fill(2);
        place.replace("ROOT", it.roots.screenshots()).replace("DOWNLOADS", it.roots.downloads());
        support::makeFolder(it.roots.screenshots() + "/below");
        const auto files = support::snapshot(it.roots.outside());
        const auto ran = it.tryArchive(it.plan(shots), place);
        QVERIFY(!ran);
        QVERIFY(ran.error().kind == ErrorKind::Usage || ran.error().kind == ErrorKind::Refused);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.outside())), QByteArray());
        QCOMPARE(it.db.count(u"scrapazoid_console.runs"_s), 0);
    }

    void theDoctorLooksAtThem()
    {
        World world(m_cluster);
        Installation &it = world.it;
        const auto find = [&](const QString &key) {
            for (const Finding &finding : cleanup::diagnose(it.session(), it.context)) {
                if (finding.key == key)
                    return finding;
            }
            return Finding{.key = {}, .state = Finding::State::Unknown, .label = u"no such line"_s, .mend = {}};
        };
        QCOMPARE(find(u"archive"_s).key, QString());
        it.target.archive = world.archive();
        QVERIFY(find(u"archive"_s).isGood());
        // Looked at, and nothing else.
        QCOMPARE(support::listFiles(world.archive()), QByteArrayList());
        world.fill();
        const RunResult result = world.run();
        const Finding used = find(u"archive"_s);
        QVERIFY2(used.isGood() && used.label.contains(result.run.value), qPrintable(used.label));
        QVERIFY(!find(u"archive-room"_s).key.isEmpty());
        it.target.archive.clear();
        const QString key = u"archive-of-"_s + result.run.value;
        QVERIFY(find(key).isGood());
        support::writeContent(world.archive(), marker, "{\"format\": 1, \"id\": \"another\"}");
        QCOMPARE(find(key).state, Finding::State::Bad);
        support::removeFile(world.archive() + '/' + marker);
        const Finding none = find(key);
        QVERIFY2(none.state == Finding::State::Bad && none.label.contains(u"no archive"_s), qPrintable(none.label));
        QCOMPARE(::rename(world.archive().constData(), (world.archive() + ".away").constData()), 0);
        QCOMPARE(find(key).state, Finding::State::Bad);
        it.target.archive = world.archive();
        const Finding gone = find(u"archive"_s);
        QVERIFY2(gone.state == Finding::State::Bad && !gone.mend.isEmpty(), qPrintable(gone.label));
    }

    void roomIsToldBeforehand()
    {
        World world(m_cluster);
        const auto adviceOf = [&](const QByteArray &archive, qint64 size) {
            return cleanup::archiveAdvice(world.it.session(), {shots}, archive, size, world.it.context);
        };
        QCOMPARE(*adviceOf(world.archive(), 1), QString());
        const auto advice = adviceOf(world.archive(), qint64{1} << 60);
        QVERIFY(advice && advice->contains(u"stays in quarantine"_s));
        QVERIFY(!adviceOf(world.archive() + "-not-there", 1));
        // A run would be refused there, and so is whoever thinks of one.
        const QByteArray within = world.it.roots.screenshots() + "/kept";
        support::makeFolder(within);
        const auto inside = adviceOf(within, 1);
        QVERIFY(!inside && inside.error().kind == ErrorKind::Refused);
        QCOMPARE(support::listFiles(world.archive()), QByteArrayList());
    }

    /// What a trigger makes of a receipt keeps the original.
    void aJournalThatKeepsNoReceiptKeepsTheFile()
    {
        World world(m_cluster);
        Installation &it = world.it;
        world.fill();
        const PlanPtr plan = it.plan(shots);
        it.db.exec(uR"(
            CREATE FUNCTION forget() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN NEW.archived := OLD.archived; RETURN NEW; END $$;
            CREATE TRIGGER forget BEFORE UPDATE ON scrapazoid_console.items FOR EACH ROW EXECUTE FUNCTION forget())"_s);
        const auto ran = it.tryArchive(plan, world.archive(), plan->fingerprint);
        QVERIFY(!ran || ran->interrupted);
        QCOMPARE(world.receipts(), 0);
        QCOMPARE(support::listFiles(world.quarantine()).size() + support::listFiles(it.roots.screenshots()).size(), 6);
    }

    void olderJournalsLearnOfIt()
    {
        Installation it(m_cluster);
        it.add(shots, "a.png", 200h);
        const RunResult before = it.run(it.plan(shots));
        it.db.exec(
            u"ALTER TABLE scrapazoid_console.items DROP COLUMN archived, DROP COLUMN archived_looks, DROP COLUMN "
            u"archive_purged; "
            "ALTER TABLE scrapazoid_console.runs DROP COLUMN archive, DROP COLUMN archive_id, DROP COLUMN archived, "
            "DROP CONSTRAINT runs_mode_check, ADD CONSTRAINT runs_mode_check CHECK (mode IN ('quarantine', "
            "'permanent')); "
            "UPDATE scrapazoid_console.meta SET version = 11"_s);
        QVERIFY(cleanup::runSetup(it.session(), it.context));
        QCOMPARE(it.undo(before.run.value).done.of(ItemKind::Screenshot), 1);
        support::makeFolder(it.roots.outside() + "/archive");
        const auto ran = it.tryArchive(it.plan(shots), it.roots.outside() + "/archive");
        QVERIFY(ran && ran->done.items() == 1);
        QCOMPARE(it.undo(ran->run.value).failed, 0);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestArchive>)
#include "tst_archive.moc"
