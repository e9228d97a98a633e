// SPDX-License-Identifier: GPL-3.0-or-later
// The database goes back in time or is a copy; the folder is an older copy, another one, or empty by the time of the
// run. Nothing that lives is lost, the sentence says what happened, and there is a way out.

#include "cleanup/diagnose/diagnose.h"
#include "cleanup/enginefixture.h"
#include "cleanup/olderjournal.h"
#include "cleanup/undo/manifestundo.h"
#include "faults/saveddatabase.h"
#include "support/failed.h"

#include <QProcess>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;

void fill(Installation &it)
{
    for (int number = 0; number < 12; ++number)
        it.add(shots, "sub/old" + QByteArray::number(number) + ".png", 24h * 40);
    for (int number = 0; number < 20; ++number)
        it.add(shots, "new" + QByteArray::number(number) + ".png", 24h * 2);
}

QByteArrayList rowsWithoutFile(Installation &it)
{
    QByteArrayList lonely;
    for (const QVariant &path : it.db.column(u"SELECT file_path FROM screenshots ORDER BY id"_s)) {
        if (!it.roots.has(shots, path.toByteArray()))
            lonely << path.toByteArray();
    }
    return lonely;
}

void shell(const QString &command)
{
    if (QProcess::execute(u"sh"_s, {u"-c"_s, command}) != 0)
        support::fail("%s", qPrintable(command));
}

QString quoted(const QByteArray &path)
{
    return u'\'' + QFile::decodeName(path) + u'\'';
}

Error refusal(Installation &it, const CleanupPolicy &policy)
{
    const auto ran = cleanup::runPlan(
        it.session(),
        {.plan = it.plan(policy), .selection = {}, .mode = RemovalMode::Quarantine, .overriddenFingerprint = {}},
        it.context);
    return ran ? Error{ErrorKind::NotFound, u"it ran"_s, {}} : ran.error();
}
} // namespace

class TestWentBack : public QObject {
    Q_OBJECT

private slots:
    void aRestoredDatabaseIsRefusedAndItsFilesComeBack()
    {
        Installation it(m_cluster);
        fill(it);
        SavedDatabase yesterday(m_cluster, it);
        const RunResult run = it.run(it.plan(shots));
        QCOMPARE(run.done.of(ItemKind::Screenshot), 12);
        yesterday.restore();
        QCOMPARE(rowsWithoutFile(it).size(), 12);
        for (const CleanupPolicy &policy : {retentionPolicy(shots, 7), missingPolicy({shots}), orphanPolicy({shots})}) {
            const Error error = refusal(it, policy);
            QVERIFY2(error.kind == ErrorKind::Refused || error.message == "it ran"_L1, qPrintable(error.message));
            if (error.kind == ErrorKind::Refused)
                QVERIFY2(error.message.contains(run.run.value), qPrintable(error.message));
        }
        QCOMPARE(it.db.count(u"screenshots"_s), 32);
        const Findings findings = cleanup::diagnose(it.session(), it.context);
        QVERIFY(std::any_of(findings.cbegin(), findings.cend(), [&](const Finding &finding) {
            return finding.key == "root-screenshots-quarantine"_L1 && finding.label.contains(u"12"_s)
                && finding.label.contains(run.run.value);
        }));
        const RunResult back = it.undo();
        QCOMPARE(back.done.of(ItemKind::Screenshot), 12);
        QCOMPARE(back.failed, 0);
        QCOMPARE(rowsWithoutFile(it), QByteArrayList());
        // The way out, with figures; after it everything works.
        const auto rebound = cleanup::runSetup(it.session(), {.rebind = true}, it.context);
        QVERIFY(rebound && rebound->changedAnything);
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 12);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 12);
        QCOMPARE(rowsWithoutFile(it), QByteArrayList());
    }

    void aRowThatTheDatabaseHasLostComesBackFromTheFoldersOwnList()
    {
        Installation it(m_cluster);
        fill(it);
        SavedDatabase yesterday(m_cluster, it);
        const RunResult run = it.run(it.plan(shots));
        const QVariantList before = it.db.column(u"SELECT s::text FROM screenshots s ORDER BY id"_s);
        yesterday.restore();
        const QVariantList whole = it.db.column(u"SELECT s::text FROM screenshots s ORDER BY id"_s);
        it.db.exec(u"DELETE FROM screenshots WHERE file_path LIKE 'sub/old%' AND id % 2 = 0"_s);
        const auto preview = cleanup::previewManifest(it.session(), run.run, it.context);
        QVERIFY(preview);
        QCOMPARE(preview->files, 12);
        QCOMPARE(preview->rows, 12);
        QCOMPARE(preview->damaged, 0);
        const auto back = cleanup::undoFromManifest(it.session(), run.run, it.context);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        QCOMPARE(back->failed, 0);
        QCOMPARE(it.db.column(u"SELECT s::text FROM screenshots s ORDER BY id"_s), whole);
        QCOMPARE(rowsWithoutFile(it), QByteArrayList());
        QVERIFY(before != whole);
        QCOMPARE(cleanup::previewManifest(it.session(), run.run, it.context).error().kind, ErrorKind::NotFound);
    }

    /// One row that cannot come back is no other's business, and its file stays with it.
    void aRowWhoseExecutionIsGoneStaysInTheFoldersOwnList()
    {
        Installation it(m_cluster);
        fill(it);
        const qint64 execution = it.db.insertExecution({.status = u"completed"_s, .started = 24h * 40});
        it.db.exec(u"UPDATE screenshots SET execution_id = %1 WHERE file_path = 'sub/old3.png'"_s.arg(execution));
        SavedDatabase yesterday(m_cluster, it);
        const RunResult run = it.run(it.plan(shots));
        yesterday.restore();
        it.db.exec(u"DELETE FROM screenshots WHERE file_path LIKE 'sub/old%'"_s);
        it.db.exec(u"DELETE FROM executions"_s);
        const auto back = cleanup::undoFromManifest(it.session(), run.run, it.context);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        QCOMPARE(back->done.of(ItemKind::Screenshot), 11);
        QCOMPARE(back->failed, 1);
        QVERIFY(!it.roots.has(shots, "sub/old3.png"));
        QVERIFY(support::exists(it.roots.screenshots() + "/.scrapazoid-console/quarantine/" + run.run.value.toUtf8()
                                + "/sub/old3.png"));
        QCOMPARE(rowsWithoutFile(it), QByteArrayList());
        // Its list is still there for when the execution is.
        QVERIFY(cleanup::previewManifest(it.session(), run.run, it.context));
    }

    /// A set-up that only mends the journal compares what the folders remember all the same.
    void aSetUpAfterARestoreDoesNotForgetWhatTheFoldersRemember()
    {
        Installation it(m_cluster);
        fill(it);
        support::makeOlderJournal(it);
        const auto done = cleanup::runSetup(it.session(), {}, it.context);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Refused);
        QVERIFY2(done.error().message.contains(u"--rebind"_s), qPrintable(done.error().message));
        QVERIFY(!it.tryRun(it.plan(shots)));
        QVERIFY(cleanup::runSetup(it.session(), {.rebind = true}, it.context));
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 12);
    }

    /// No run since the dump, but the service went on.
    /// Whoever takes a folder's binding away by hand takes its past not away with it.
    void aFolderWithoutItsBindingRemembersAllTheSame()
    {
        Installation it(m_cluster);
        fill(it);
        SavedDatabase yesterday(m_cluster, it);
        const RunResult run = it.run(it.plan(shots));
        const auto unbind = [&] { support::removeFile(it.roots.screenshots() + "/.scrapazoid-console/root.json"); };
        // The database that knows its last run binds it again.
        unbind();
        const auto bound = cleanup::runSetup(it.session(), it.context);
        QVERIFY2(bound, bound ? "" : qPrintable(bound.error().message));
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 12);
        const RunResult again = it.run(it.plan(shots));
        // One that does not is told of it.
        yesterday.restore();
        unbind();
        const auto refused = cleanup::runSetup(it.session(), it.context);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QVERIFY2(refused.error().message.contains(again.run.value), qPrintable(refused.error().message));
        QVERIFY(run.run.value != again.run.value);
        QVERIFY(!support::exists(it.roots.screenshots() + "/.scrapazoid-console/root.json"));
        const auto rebound = cleanup::runSetup(it.session(), {.rebind = true}, it.context);
        QVERIFY2(rebound, rebound ? "" : qPrintable(rebound.error().message));
        QVERIFY(support::exists(it.roots.screenshots() + "/.scrapazoid-console/root.json"));
    }

    void aSequenceThatFellIsRefused()
    {
        Installation it(m_cluster);
        fill(it);
        it.run(it.plan(shots));
        it.undo();
        SavedDatabase yesterday(m_cluster, it);
        it.run(it.plan(shots, 30));
        it.undo();
        it.db.exec(u"SELECT setval('screenshots_id_seq', 5)"_s);
        const Error error = refusal(it, retentionPolicy(shots, 7));
        QCOMPARE(error.kind, ErrorKind::Refused);
        QVERIFY2(error.message.contains(u"screenshots_id_seq"_s), qPrintable(error.message));
        yesterday.restore();
        QCOMPARE(refusal(it, retentionPolicy(shots, 7)).kind, ErrorKind::Refused);
    }

    /// Whose files lie in a folder is said by one database only.
    void aFolderInsideAnotherDatabasesIsRefused()
    {
        Installation outer(m_cluster);
        fill(outer);
        Installation inner(m_cluster, {}, false);
        inner.target.screenshots.path = outer.roots.screenshots() + "/sub";
        const auto done = cleanup::runSetup(inner.session(), inner.context);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Refused);
    }

    void aFolderWithAnotherDatabasesInItHasNoOrphans()
    {
        Installation outer(m_cluster, {}, false);
        fill(outer);
        outer.db.exec(u"DELETE FROM screenshots WHERE file_path LIKE 'sub/%'"_s);
        Installation inner(m_cluster, {}, false);
        inner.target.screenshots.path = outer.roots.screenshots() + "/sub";
        QVERIFY(cleanup::runSetup(inner.session(), inner.context));
        QVERIFY(cleanup::runSetup(outer.session(), outer.context));
        outer.target.orphanMinAgeSeconds = 0;
        const PlanPtr plan = outer.plan(orphanPolicy({shots}));
        QVERIFY(!plan->sections.front().scanTrouble.isEmpty());
        QVERIFY(!outer.tryRun(plan));
        QVERIFY(outer.roots.has(shots, "sub/old1.png"));
    }

    void anOlderCopyOfTheFolderIsRefused()
    {
        Installation it(m_cluster);
        fill(it);
        it.run(it.plan(shots, 39));
        it.undo();
        const QByteArray root = it.roots.screenshots();
        shell(u"cp -a %1 %1.copy"_s.arg(quoted(root)));
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 12);
        it.undo();
        shell(u"mv %1 %1.newer && mv %1.copy %1"_s.arg(quoted(root)));
        const Error error = refusal(it, retentionPolicy(shots, 7));
        QCOMPARE(error.kind, ErrorKind::Refused);
        QVERIFY2(error.message.contains(u"older copy"_s), qPrintable(error.message));
        QCOMPARE(it.db.count(u"screenshots"_s), 32);
    }

    /// The healthy twin: the volume was full and its folders moved, quarantine and all.
    void aFolderThatWasCopiedToABiggerDiskGoesOn()
    {
        Installation it(m_cluster);
        fill(it);
        const auto rows = it.rows();
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 12);
        const QByteArray root = it.roots.screenshots();
        shell(u"cp -a %1 %1.copy && mv %1 %1.before && mv %1.copy %1"_s.arg(quoted(root)));
        const RunResult back = it.undo();
        QCOMPARE(back.done.of(ItemKind::Screenshot), 12);
        QCOMPARE(back.failed, 0);
        QCOMPARE(it.rows(), rows);
        QCOMPARE(rowsWithoutFile(it), QByteArrayList());
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 12);
        const auto purged = cleanup::runPurge(it.session(), {.run = {}, .beforeItsTime = true}, it.context);
        QVERIFY(purged);
        QCOMPARE(purged->done.of(ItemKind::Screenshot), 12);
        QCOMPARE(purged->failed, 0);
    }

    void aFolderThatIsExchangedOrEmptiedAfterThePreviewIsRefused_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("another copy") << u"cp -a %1 %1.copy && mv %1 %1.before && mv %1.copy %1"_s;
        QTest::newRow("emptied") << u"rm -r %1/sub"_s;
        QTest::newRow("away") << u"mv %1 %1.before && mkdir %1"_s;
    }

    void aFolderThatIsExchangedOrEmptiedAfterThePreviewIsRefused()
    {
        QFETCH(QString, command);
        Installation it(m_cluster);
        fill(it);
        const PlanPtr plan = it.plan(shots);
        shell(command.arg(quoted(it.roots.screenshots())));
        const auto ran = it.tryRun(plan);
        QVERIFY(!ran);
        QCOMPARE(ran.error().kind, ErrorKind::Refused);
        QCOMPARE(it.db.count(u"screenshots"_s), 32);
    }

    void anotherServerIsAskedAboutOnce()
    {
        Installation it(m_cluster);
        fill(it);
        const auto root = std::move(*cleanup::Session(it.target).openRoot(shots));
        auto binding = **root->binding();
        QCOMPARE(binding.servers.size(), 1);
        binding.servers = {u"db.elsewhere:5432"_s};
        QVERIFY(root->bind(binding));
        const Error error = refusal(it, retentionPolicy(shots, 7));
        QCOMPARE(error.kind, ErrorKind::Refused);
        QVERIFY2(error.message.contains(u"db.elsewhere:5432"_s), qPrintable(error.message));
        QVERIFY(cleanup::runSetup(it.session(), {.rebind = true}, it.context));
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 12);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 12);
    }

    /// A run that died before it told the folder has done nothing in it.
    void aRunThatDiedBeforeItToldTheFolderIsNoTrouble()
    {
        Installation it(m_cluster);
        fill(it);
        it.run(it.plan(shots, 39));
        it.undo();
        it.db.exec(u"UPDATE scrapazoid_console.roots SET before_counter = counter, before_nonce = nonce, "
                   "counter = counter + 1, nonce = gen_random_uuid(), is_marked = false"_s);
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 12);
    }

    /// The first dies when it has told the folder and before it says so here, the second before it tells it.
    void runsThatDiedOnEitherSideOfTellingTheFolderAreNoTrouble()
    {
        Installation it(m_cluster);
        fill(it);
        it.run(it.plan(shots, 39));
        it.db.exec(u"CREATE TABLE before AS SELECT * FROM scrapazoid_console.roots"_s);
        it.undo(); // Marks the folder as a run does.
        it.db.exec(
            u"UPDATE scrapazoid_console.roots r SET is_marked = false, before_counter = b.counter, before_nonce = "
            "b.nonce FROM before b WHERE b.root = r.root"_s);
        const QString mark = quoted(it.roots.screenshots() + "/.scrapazoid-console/mark");
        shell(u"cp -p %1 %1.before"_s.arg(mark));
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 12);
        shell(u"mv %1.before %1"_s.arg(mark));
        it.db.exec(u"UPDATE scrapazoid_console.roots SET is_marked = false"_s);
        it.add(shots, "sub/more.png", 24h * 40);
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 1);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestWentBack>)
#include "tst_wentback.moc"
