// SPDX-License-Identifier: GPL-3.0-or-later
// Cleanups of a bucket that is not what it was a moment ago: its credentials, its clock, its owner, what lies in it.

#include "cleanup/enginefixture.h"
#include "support/failed.h"
#include "support/obedientbucket.h"
#include "support/ordie.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;
constexpr int count = 600; // several batches

/// An installation whose screenshots lie in a bucket, with files and rows that have expired.
struct BucketInstallation : Installation {
    explicit BucketInstallation(support::TestCluster &cluster)
        : Installation(cluster, {}, false)
    {
        target.objectStore = {.endpoint = bucket.endpoint(), .region = "default"};
        target.screenshots.path = bucket.root().address;
        support::orDie(cleanup::runSetup(session(), context));
        db.letScheduleBegin();
        for (int number = 0; number < count; ++number) {
            const QByteArray path = "d" + QByteArray::number(number % 5) + "/f" + QByteArray::number(number) + ".png";
            bucket.write("shots/" + path, path);
            db.insertFile(shots, {.path = path, .execution = {}, .time = 240h, .size = path.size()});
        }
        contentBefore = content();
        rowsBefore = rows();
    }

    /// What the service sees.
    std::map<QByteArray, QByteArray> content() const
    {
        const auto root = bucket.root();
        std::map<QByteArray, QByteArray> all;
        const auto listed = root.client->list("shots/d", [&](std::vector<storage::s3::Object> &&some) {
            for (const storage::s3::Object &object : some)
                all[object.key] = object.etag;
            return true;
        });
        if (!listed)
            support::fail("not listed: %s", qUtf8Printable(listed.error().sentence));
        return all;
    }

    /// Files that have gone since they were written.
    int gone() const { return bucket.hiddenBelow("shots/d"); }

    /// Recovers, takes back what went: everything is as it was.
    void comesBackWhole()
    {
        // Whoever led and could not say any more that it has ended is waited for.
        bucket.passTime(100s);
        QVERIFY(gone() > 0);
        const auto undone = cleanup::runUndo(session(), u"last"_s, context);
        if (!undone || undone->interrupted)
            support::fail("undo: %s", qPrintable((undone ? undone->error : undone.error()).message));
        QCOMPARE(content().size(), contentBefore.size());
        QVERIFY(content() == contentBefore);
        QCOMPARE(rows(), rowsBefore);
    }

    support::ObedientBucket bucket;
    std::map<QByteArray, QByteArray> contentBefore;
    QString rowsBefore;
};

QString messageOf(const Result<RunResult> &ran)
{
    return ran ? ran->error.message : ran.error().message;
}
} // namespace

class TestBucketFaults : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        qputenv("AWS_ACCESS_KEY_ID", "test-access");
        qputenv("AWS_SECRET_ACCESS_KEY", "test-secret");
    }

    /// From the second batch on; those that come after are found where AWS's own tools find them, or not at all.
    void credentialsThatEndMeanwhile_data()
    {
        QTest::addColumn<bool>("areRenewed");
        QTest::newRow("and are renewed") << true;
        QTest::newRow("and are not") << false;
    }
    void credentialsThatEndMeanwhile()
    {
        QFETCH(bool, areRenewed);
        BucketInstallation it(m_cluster);
        qunsetenv("AWS_ACCESS_KEY_ID");
        qunsetenv("AWS_SECRET_ACCESS_KEY");
        const auto scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-aws-"));
        const auto writeKeys = [&](const QByteArray &name) {
            support::writeContent(scratch->path(), "credentials",
                                  "[default]\naws_access_key_id = " + name + "\naws_secret_access_key = x\n");
        };
        writeKeys("first");
        qputenv("AWS_SHARED_CREDENTIALS_FILE", scratch->path() + "/credentials");
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->itemCount(), count);
        QByteArray valid = "first";
        it.bucket.judgeBy([&](const QByteArray &, const QByteArray &, const QByteArray &key) {
            return key == valid ? QByteArray() : QByteArray("ExpiredToken");
        });
        it.bucket.onDeletions([&] {
            if (it.gone() == 0 || valid == "second")
                return;
            valid = "second";
            if (areRenewed)
                writeKeys("second");
        });
        const auto ran = it.tryRun(plan);
        it.bucket.onDeletions({});
        if (areRenewed) {
            QVERIFY(ran);
            QCOMPARE(ran->done.of(ItemKind::Screenshot), count);
        } else {
            QVERIFY(!ran || ran->done.of(ItemKind::Screenshot) < count);
            it.bucket.judgeBy({});
        }
        valid = "test-access";
        qunsetenv("AWS_SHARED_CREDENTIALS_FILE");
        init();
        it.comesBackWhole();
    }

    void whatTheServerRefusesFromNowOn_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("said");
        QTest::newRow("the clock") << "RequestTimeTooSkewed"_ba << u"clock"_s;
        QTest::newRow("another owner") << "AccessDenied"_ba << u"no right"_s;
        QTest::newRow("unknown keys") << "InvalidAccessKeyId"_ba << u"credentials"_s;
    }
    /// In the middle of a run: what it has not moved stays with its row, and once that is mended all is as it was.
    void whatTheServerRefusesFromNowOn()
    {
        QFETCH(QByteArray, code);
        QFETCH(QString, said);
        BucketInstallation it(m_cluster);
        const PlanPtr plan = it.plan(shots);
        it.bucket.onDeletions([&] {
            if (it.gone() > 0)
                it.bucket.judgeBy([code](const QByteArray &, const QByteArray &, const QByteArray &) { return code; });
        });
        const auto ran = it.tryRun(plan);
        QVERIFY(ran);
        QVERIFY(ran->interrupted);
        QVERIFY(!ran->error.message.isEmpty());
        // What has been seen to go has gone, and of nothing it is said that it has failed: nobody can tell.
        QVERIFY(ran->done.of(ItemKind::Screenshot) < count);
        QCOMPARE(ran->failed, 0);
        // Whoever asks next is told why.
        const auto refused = it.tryRun(plan);
        QVERIFY(!refused || refused->done.items() == 0);
        QVERIFY2(messageOf(refused).contains(said), qPrintable(messageOf(refused)));
        it.bucket.onDeletions({});
        it.bucket.judgeBy({});
        it.comesBackWhole();
    }

    /// Between preview and run: no row goes for a file that nobody can be sure of.
    void aBucketThatIsEmptiedOrAnother_data()
    {
        QTest::addColumn<bool>("isAnother");
        QTest::newRow("emptied") << false;
        QTest::newRow("another one") << true;
    }
    void aBucketThatIsEmptiedOrAnother()
    {
        QFETCH(bool, isAnother);
        BucketInstallation it(m_cluster);
        const PlanPtr files = it.plan(shots);
        const PlanPtr missing = it.plan(missingPolicy({shots}));
        QCOMPARE(missing->itemCount(), 0);
        it.bucket.empty();
        if (isAnother) {
            Installation other(m_cluster, {}, false);
            other.target.objectStore = it.target.objectStore;
            other.target.screenshots.path = it.target.screenshots.path;
            support::orDie(cleanup::runSetup(other.session(), other.context));
            for (int number = 0; number < count; ++number)
                it.bucket.write("shots/d" + QByteArray::number(number % 5) + "/f" + QByteArray::number(number) + ".png",
                                "theirs");
        }
        const auto there = it.content();
        const auto ran = it.tryRun(files);
        QVERIFY(!ran || ran->done.items() == 0);
        QVERIFY(!messageOf(ran).isEmpty());
        const auto planned = cleanup::makePlan(it.session(), missingPolicy({shots}), it.context);
        QVERIFY(!planned || !it.redKeys(*planned).isEmpty());
        QVERIFY(it.content() == there);
        QCOMPARE(it.rows(), it.rowsBefore);
    }

    void whatIsLockedIsNotPurged_data()
    {
        QTest::addColumn<QByteArray>("prefix");
        QTest::addColumn<int>("failed");
        QTest::addColumn<QString>("said");
        QTest::newRow("the files") << "shots/d"_ba << count << QString();
        QTest::newRow("the console's own, too") << QByteArray() << 0 << u"nothing of it is purged"_s;
    }
    /// What may not be deleted for good waits, and is said to wait.
    void whatIsLockedIsNotPurged()
    {
        QFETCH(QByteArray, prefix);
        QFETCH(QString, said);
        BucketInstallation it(m_cluster);
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), count);
        it.bucket.lock(prefix);
        it.db.exec(u"UPDATE scrapazoid_console.runs SET undo_until = now() - interval '1 s'"_s);
        const auto purged = cleanup::runPurge(it.session(), {}, it.context);
        QVERIFY2(purged, purged ? "" : qPrintable(purged.error().message));
        QCOMPARE(purged->done.items(), 0);
        QTEST(static_cast<int>(purged->failed), "failed");
        QVERIFY2(purged->error.message.contains(said), qPrintable(purged->error.message));
        it.db.exec(u"UPDATE scrapazoid_console.runs SET undo_until = now() + interval '1 day'"_s);
        // What of its own may not go either keeps the console from anything there.
        if (prefix.isEmpty())
            it.bucket.unlock();
        it.comesBackWhole();
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestBucketFaults>)
#include "tst_bucketfaults.moc"
