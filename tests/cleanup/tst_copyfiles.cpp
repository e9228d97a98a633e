// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "cleanup/look/copyfiles.h"
#include "storage/testmount.h"
#include "support/failed.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr Directory shots = Directory::Screenshots;
constexpr Directory loads = Directory::Downloads;

/// Old files in both folders, and a place to copy them to.
struct Copying : Installation {
    explicit Copying(support::TestCluster &cluster)
        : Installation(cluster)
    {
        target.orphanMinAgeSeconds = 0;
        add(shots, "a/one.png", 480h, 10);
        add(shots, "bad\\name.png", 480h, 20);
        add(loads, "two.pdf", 480h, 3'000'000);
        add(loads, "young.pdf", 1h, 7);
        roots.write(shots, "orphan.png", 30, 480h);
        support::makeFolder(destination);
    }

    Result<cleanup::CopyResult> copy(const PlanPtr &plan, const Selection &selection = {})
    {
        return cleanup::copyFiles(cleanup::Session(target),
                                  {.plan = plan, .selection = selection, .destination = destination}, context);
    }

    QByteArray destination = roots.outside() + "/copies";
};
} // namespace

class TestCopyFiles : public QObject {
    Q_OBJECT

private slots:
    void copiesAreWholeAndTheOriginalsStay()
    {
        Copying it(m_cluster);
        const auto shotsBefore = support::snapshot(it.roots.screenshots());
        const auto loadsBefore = support::snapshot(it.roots.downloads());
        const QString rows = it.rows();
        const auto copied = it.copy(it.plan(aggressivePolicy()));
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().message));
        QCOMPARE(copied->files, 4);
        QCOMPARE(copied->bytes, 10 + 20 + 3'000'000 + 30);
        QVERIFY(copied->failed.empty());
        QCOMPARE(support::listFiles(copied->folder),
                 (QByteArrayList{"downloads/two.pdf", "screenshots/a/one.png", "screenshots/bad\\name.png",
                                 "screenshots/orphan.png"}));
        // Content, size and time, file by file.
        const auto there = support::snapshot(copied->folder);
        for (const QByteArray &file : support::listFiles(copied->folder)) {
            const auto &before = file.startsWith("screenshots/") ? shotsBefore : loadsBefore;
            QCOMPARE(there.value(file), before.value(file.mid(file.indexOf('/') + 1)));
        }
        QCOMPARE(support::difference(shotsBefore, support::snapshot(it.roots.screenshots())), QByteArray());
        QCOMPARE(support::difference(loadsBefore, support::snapshot(it.roots.downloads())), QByteArray());
        QCOMPARE(it.rows(), rows);
    }

    void twoCopiesNeverMeet()
    {
        Copying it(m_cluster);
        const PlanPtr plan = it.plan(loads);
        const auto first = it.copy(plan);
        const auto second = it.copy(plan);
        QVERIFY(first && second);
        QVERIFY(first->folder != second->folder);
        QCOMPARE(first->files, 1);
        QCOMPARE(second->files, 1);
    }

    void onlyWhatIsTickedAndEachFileOnce()
    {
        Copying it(m_cluster);
        it.db.insertFile(loads, {.path = "/app/static/downloads/two.pdf", .time = 490h});
        PlanPtr plan = it.plan(loads);
        QCOMPARE(plan->itemCount(), 2);
        const auto once = it.copy(plan);
        QVERIFY(once);
        QCOMPARE(once->files, 1);
        plan = it.plan(aggressivePolicy());
        Selection selection;
        for (size_t section = 0; section < plan->sections.size(); ++section) {
            if (plan->sections[section].kind != ItemKind::Orphan)
                selection.setSectionWanted(section, plan->sections[section].items.size(), false);
        }
        const auto orphans = it.copy(plan, selection);
        QVERIFY(orphans);
        QCOMPARE(support::listFiles(orphans->folder), QByteArrayList{"screenshots/orphan.png"});
    }

    void aFileThatIsAnotherByNowFailsAlone()
    {
        Copying it(m_cluster);
        const PlanPtr plan = it.plan(shots);
        support::removeFile(it.roots.screenshots() + "/a/one.png");
        support::makeSymlink("/etc/passwd", it.roots.screenshots() + "/a/one.png");
        it.add(shots, "rewritten.png", 480h, 40);
        const PlanPtr second = it.plan(shots);
        it.roots.write(shots, "rewritten.png", 40, 479h);
        const auto rewritten = it.copy(second);
        QVERIFY(rewritten);
        QCOMPARE(rewritten->failed.size(), size_t(1));
        QCOMPARE(rewritten->failed.front().path, QByteArray("rewritten.png"));
        const auto copied = it.copy(plan);
        QVERIFY(copied);
        QCOMPARE(copied->files, 1);
        QCOMPARE(copied->failed.size(), size_t(1));
        QCOMPARE(copied->failed.front().path, QByteArray("a/one.png"));
        QVERIFY(!copied->failed.front().reason.isEmpty());
        QCOMPARE(support::listFiles(copied->folder), QByteArrayList{"screenshots/bad\\name.png"});
    }

    void aFolderInsideARootIsRefused()
    {
        Copying it(m_cluster);
        const auto before = support::listFolders(it.roots.downloads());
        it.destination = it.roots.downloads();
        for (const bool isBelow : {false, true}) {
            if (isBelow) {
                it.destination += "/sub";
                support::makeFolder(it.destination);
            }
            const auto copied = it.copy(it.plan(shots));
            QVERIFY(!copied);
            QCOMPARE(copied.error().kind, ErrorKind::Usage);
        }
        QCOMPARE(support::listFolders(it.roots.downloads()).size(), before.size() + 1);
    }

    void tooLittleSpaceIsSaidBeforeAnythingIsCopied()
    {
        Copying it(m_cluster);
        const TestMount small = TestMount::memory(it.destination);
        if (!small.isGood())
            QSKIP(small.reason());
        const auto copied = it.copy(it.plan(loads));
        QVERIFY(!copied);
        QCOMPARE(copied.error().kind, ErrorKind::Storage);
        QVERIFY2(copied.error().message.contains(u"free"_s), qPrintable(copied.error().message));
        QCOMPARE(support::listFiles(it.destination), QByteArrayList());
    }

    void aCopyThatIsStoppedLeavesNoHalfFile()
    {
        Copying it(m_cluster);
        std::stop_source stop;
        it.context.stop = stop.get_token();
        const PlanPtr plan = it.plan(loads);
        stop.request_stop();
        const auto copied = it.copy(plan);
        QVERIFY(copied);
        QVERIFY(copied->isStopped);
        QCOMPARE(support::listFiles(copied->folder), QByteArrayList());
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestCopyFiles>)
#include "tst_copyfiles.moc"
