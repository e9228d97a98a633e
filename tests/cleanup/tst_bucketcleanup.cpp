// SPDX-License-Identifier: GPL-3.0-or-later
// Whole cleanups where the files lie in a bucket, at a real server: what a person does, from setup to purge.

#include "cleanup/diagnose/diagnose.h"
#include "cleanup/enginefixture.h"
#include "cleanup/look/copyfiles.h"
#include "cleanup/run/archiveroom.h"
#include "storage/archive/archive.h"
#include "support/failed.h"
#include "support/inventoryreports.h"
#include "support/objectserver.h"
#include "support/ordie.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::ObjectServer;

namespace {
/// An installation whose folders are two prefixes of one bucket.
struct BucketInstallation : Installation {
    explicit BucketInstallation(support::TestCluster &cluster, bool keepsVersions = true)
        : Installation(cluster, {.identityKeys = true}, false)
        , bucket(ObjectServer::instance().makeBucket(keepsVersions))
        , client(ObjectServer::instance().client(bucket))
    {
        target.objectStore = {.endpoint = ObjectServer::instance().endpoint(), .region = "default"};
        target.screenshots.path = "s3://" + bucket + "/shots";
        target.downloads.path = "s3://" + bucket + "/files";
        target.orphanMinAgeSeconds = 0;
        report = support::orDie(cleanup::runSetup(session(), context));
        db.letScheduleBegin();
    }

    static QByteArray folderOf(Directory directory)
    {
        return directory == Directory::Screenshots ? "shots/" : "files/";
    }
    void write(Directory directory, const QByteArray &path, const QByteArray &content) const
    {
        if (!client->put(folderOf(directory) + path, content))
            support::fail("not written");
    }
    QByteArray content(const QByteArray &key) const
    {
        const auto got = client->get(key, 10'000'000);
        return got ? got->first : QByteArray();
    }
    qint64 addObject(Directory directory, const QByteArray &path, std::chrono::hours age, qint64 size = 100)
    {
        write(directory, path, QByteArray(size, path.back()));
        return db.insertFile(directory, {.path = path, .execution = {}, .time = age, .size = size});
    }
    /// For this one plan, whatever any guard says.
    RunResult runAnyway(const PlanPtr &plan)
    {
        return support::orDie(cleanup::runPlan(session(),
                                               {.plan = plan,
                                                .selection = {},
                                                .mode = RemovalMode::Quarantine,
                                                .overriddenFingerprint = plan->fingerprint},
                                               context));
    }
    std::map<QByteArray, QByteArray> objects() const
    {
        std::map<QByteArray, QByteArray> all;
        for (const char *folder : {"shots/", "files/"}) {
            const auto listed = client->list(folder, [&](std::vector<storage::s3::Object> &&some) {
                for (const storage::s3::Object &object : some) {
                    if (!object.key.contains(".scrapazoid-console"))
                        all[object.key] = object.etag;
                }
                return true;
            });
            if (!listed)
                support::fail("not listed");
        }
        return all;
    }

    QByteArray bucket;
    std::shared_ptr<storage::s3::BucketClient> client;
    cleanup::SetupReport report;
};
} // namespace

class TestBucketCleanup : public QObject {
    Q_OBJECT

private slots:
    static void init()
    {
        qputenv("AWS_ACCESS_KEY_ID", "test-access");
        qputenv("AWS_SECRET_ACCESS_KEY", "test-secret");
        for (const char *file : {"AWS_SHARED_CREDENTIALS_FILE", "AWS_CONFIG_FILE"})
            qputenv(file, "/nowhere");
    }

    void setupSaysWhatTheStoreCanDo()
    {
        BucketInstallation it(m_cluster);
        QVERIFY(std::any_of(it.report.found.cbegin(), it.report.found.cend(),
                            [](const QString &line) { return line.contains(u"tier B"_s); }));
    }

    void doctorLooksAtTheStore()
    {
        BucketInstallation it(m_cluster);
        const auto find = [&](const QString &key) {
            for (const Finding &finding : cleanup::diagnose(it.session(), it.context)) {
                if (finding.key == key)
                    return finding;
            }
            return Finding{.key = {}, .state = Finding::State::Bad, .label = u"no such line"_s, .mend = {}};
        };
        for (const char *part : {"", "-credentials", "-tls", "-clock", "-binding", "-features"}) {
            const Finding finding = find(u"root-screenshots"_s + QLatin1StringView(part));
            QVERIFY2(finding.isGood(), qPrintable(QLatin1StringView(part) + u": "_s + finding.label));
        }
        QCOMPARE(find(u"root-screenshots-room"_s).state, Finding::State::Unknown);
        it.target.objectStore.capacityBytes = 1'000'000;
        QVERIFY(find(u"root-screenshots-room"_s).isGood());
        const QByteArray rule
            = "<LifecycleConfiguration><Rule><ID>eats</ID><Prefix>shots/</Prefix><Status>Enabled</Status>"
              "<NoncurrentVersionExpiration><NoncurrentDays>1</NoncurrentDays>"
              "</NoncurrentVersionExpiration></Rule></LifecycleConfiguration>";
        const QByteArray sum = QCryptographicHash::hash(rule, QCryptographicHash::Md5).toBase64();
        QVERIFY(it.client->ask(
            {.method = "PUT", .query = {{"lifecycle", ""}}, .headers = {{"content-md5", sum}}, .body = rule}));
        const Finding eats = find(u"root-screenshots-lifecycle"_s);
        QCOMPARE(eats.state, Finding::State::Warning);
        QVERIFY(eats.label.contains(u"eats"_s));
        it.target.screenshots.reports = "s3://" + it.bucket + "/reports";
        QCOMPARE(find(u"root-screenshots-inventory"_s).state, Finding::State::Bad);
        support::writeReport(*it.client, "reports/", {.bucket = it.bucket, .keys = {"shots/x.png"}});
        QVERIFY(find(u"root-screenshots-inventory"_s).isGood());
        it.target.objectStore.endpoint = "http://127.0.0.1:1";
        QVERIFY(find(u"root-screenshots"_s).label.contains(u"s3.endpoint"_s));
    }

    /// Nothing but what the keychain keeps, for the folders and for an archive.
    void aKeyOfTheKeychainIsEnough()
    {
        BucketInstallation it(m_cluster);
        it.addObject(Directory::Screenshots, "a/old.png", 200h);
        const auto objects = it.objects();
        for (const char *name : {"AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"})
            qunsetenv(name);
        const auto says = [&](const QString &text) {
            const Findings findings = cleanup::diagnose(it.session(), it.context);
            for (const Finding &finding : findings) {
                if (QString(finding.label + finding.mend).contains(u"test-secret"_s))
                    support::fail("a secret is told");
            }
            return std::any_of(findings.cbegin(), findings.cend(),
                               [&](const Finding &finding) { return finding.label.contains(text); });
        };
        QVERIFY(says(u"config s3-key"_s));

        it.target.objectStore.key = {.id = u"test-access"_s, .secret = u"test-secret"_s};
        QVERIFY(says(u"come from the keychain."_s));
        const RunResult result = it.run(it.plan(filesPolicy(7, 7)));
        QCOMPARE(result.done.of(ItemKind::Screenshot), 1);
        QVERIFY(it.objects().empty());
        QCOMPARE(it.undo().done, result.done);
        QVERIFY(it.objects() == objects);
        const auto archive = storage::lookAtArchive("s3://" + it.bucket + "/kept", it.target.objectStore);
        QVERIFY2(archive, archive ? "" : qPrintable(archive.error().message));

        // The server as it was asked with the key before is not taken for this one.
        it.target.objectStore.key.secret = u"another"_s;
        QVERIFY(says(u"does not take the credentials"_s));
    }

    void whatIsOldGoesComesBackAndIsPurged()
    {
        BucketInstallation it(m_cluster);
        for (int number = 0; number < 230; ++number)
            it.addObject(Directory::Screenshots, "a/" + QByteArray::number(number) + ".png", 200h, 1000 + number);
        it.addObject(Directory::Screenshots, "a/young.png", 10h);
        it.addObject(Directory::Downloads, "b c+%/old.pdf", 200h);
        const auto objects = it.objects();
        const QString rows = it.rows();
        const RunResult result = it.run(it.plan(filesPolicy(7, 7)));
        QCOMPARE(result.done.of(ItemKind::Screenshot), 230);
        QCOMPARE(result.done.of(ItemKind::Download), 1);
        QCOMPARE(result.failed, 0);
        QCOMPARE(it.objects().size(), size_t(1));
        QCOMPARE(it.undo().done, result.done);
        QVERIFY(it.objects() == objects);
        QCOMPARE(it.rows(), rows);

        QCOMPARE(it.run(it.plan(Directory::Screenshots)).done.of(ItemKind::Screenshot), 230);
        it.db.exec(u"UPDATE scrapazoid_console.runs SET undo_until = now() - interval '1 s'"_s);
        const auto purged = cleanup::runPurge(it.session(), {}, it.context);
        QVERIFY2(purged, purged ? "" : qPrintable(purged.error().message));
        QCOMPARE(purged->done.of(ItemKind::Screenshot), 230);
        // No version and no marker is left of them.
        qsizetype left = 0;
        QVERIFY(it.client->listVersions("shots/a/", [&](auto &&some) {
            left += static_cast<qsizetype>(some.size());
            return true;
        }));
        QCOMPARE(left, 1);
    }

    void goneForGoodIsGoneForGood()
    {
        BucketInstallation it(m_cluster);
        it.addObject(Directory::Screenshots, "x.png", 200h);
        QCOMPARE(it.run(it.plan(Directory::Screenshots), RemovalMode::Permanent).done.of(ItemKind::Screenshot), 1);
        const QByteArray key = "shots/x.png";
        const auto versions = it.client->versionsOf(std::span(&key, 1)).front();
        QVERIFY(versions && versions->empty());
    }

    void aFileThatIsWrittenAfterThePreviewStaysWithItsRow()
    {
        BucketInstallation it(m_cluster);
        const qint64 row = it.addObject(Directory::Screenshots, "x.png", 200h);
        it.addObject(Directory::Screenshots, "y.png", 200h);
        const PlanPtr plan = it.plan(Directory::Screenshots);
        it.write(Directory::Screenshots, "x.png", "another");
        const RunResult result = it.run(plan);
        QCOMPARE(result.done.of(ItemKind::Screenshot), 1);
        QVERIFY(it.db.hasFileRow(Directory::Screenshots, row));
        QCOMPARE(it.content("shots/x.png"), "another"_ba);
    }

    /// Said to whoever thinks of it, and refused to whoever tries.
    void nothingOfABucketIsArchived()
    {
        BucketInstallation it(m_cluster);
        it.addObject(Directory::Screenshots, "x.png", 200h);
        const PlanPtr plan = it.plan(Directory::Screenshots);
        const auto before = it.objects();
        const QByteArray archive = it.roots.outside() + "/archive";
        support::makeFolder(archive);
        const auto advice = cleanup::archiveAdvice(it.session(), plan->directoriesTakenFrom(), archive, 1, it.context);
        QVERIFY(!advice);
        QCOMPARE(advice.error().kind, ErrorKind::Refused);
        QVERIFY2(advice.error().message.contains(u"bucket"_s), qPrintable(advice.error().message));
        const auto ran = it.tryArchive(plan, archive);
        QVERIFY(!ran);
        QCOMPARE(ran.error().message, advice.error().message);
        QVERIFY(it.objects() == before);
        QCOMPARE(support::listFiles(archive), QByteArrayList());
    }

    void orphansGoAndRowsThatMissTheirFile()
    {
        BucketInstallation it(m_cluster);
        it.addObject(Directory::Screenshots, "kept.png", 10h);
        it.db.insertFile(Directory::Screenshots, {.path = "shots/bykey.png", .execution = {}, .time = 10h, .size = 3});
        it.write(Directory::Screenshots, "bykey.png", "abc");
        it.write(Directory::Screenshots, "stray/one.png", "1");
        it.write(Directory::Screenshots, "stray/two.png", "22");
        const qint64 missing
            = it.db.insertFile(Directory::Downloads, {.path = "nowhere.pdf", .execution = {}, .time = 200h, .size = 3});
        it.addObject(Directory::Downloads, "there.pdf", 10h);
        QTest::qSleep(2100); // seconds are all that its times have
        const auto objects = it.objects();
        const PlanPtr orphans = it.plan(orphanPolicy({Directory::Screenshots}));
        QCOMPARE(orphans->itemCount(), 2);
        const RunResult gone = it.runAnyway(orphans);
        QCOMPARE(gone.done.of(ItemKind::Orphan), 2);
        QVERIFY(it.content("shots/stray/one.png").isNull());
        QCOMPARE(it.content("shots/bykey.png"), "abc"_ba);
        QCOMPARE(it.undo().done.of(ItemKind::Orphan), 2);
        QVERIFY(it.objects() == objects);

        const PlanPtr rows = it.plan(missingPolicy({Directory::Downloads}));
        QCOMPARE(rows->itemCount(), 1);
        QCOMPARE(it.runAnyway(rows).done.of(ItemKind::Missing), 1);
        QVERIFY(!it.db.hasFileRow(Directory::Downloads, missing));
        it.undo();
        QVERIFY(it.db.hasFileRow(Directory::Downloads, missing));
    }

    /// A report is as old as it is: what has gone or come since is looked for where it matters.
    void aReportTakesThePlaceOfListing()
    {
        BucketInstallation it(m_cluster);
        const QByteArray reports = ObjectServer::instance().makeBucket(false);
        it.target.screenshots.reports = "s3://" + reports + "/reports/daily";
        it.addObject(Directory::Screenshots, "named.png", 200h);
        for (const char *path : {"orphan.png", "unlisted.png", "rewritten.png"})
            it.write(Directory::Screenshots, path, "0123456789");
        it.addObject(Directory::Screenshots, "uploaded.png", 200h);
        const qint64 missing
            = it.db.insertFile(Directory::Screenshots, {.path = "nowhere.png", .execution = {}, .time = 200h});
        support::writeReport(
            *ObjectServer::instance().client(reports), "reports/daily/",
            {.bucket = it.bucket,
             .keys = {"shots/named.png", "shots/orphan.png", "shots/gone.png", "shots/rewritten.png"}});
        QTest::qSleep(2100); // seconds are all that its times have
        const PlanPtr orphans = it.plan(orphanPolicy({Directory::Screenshots}));
        QCOMPARE(orphans->itemCount(), 2);
        const Interlocks lines = support::orDie(cleanup::checkInterlocks(it.session(), *orphans, {}, it.context));
        QVERIFY(std::any_of(lines.cbegin(), lines.cend(), [](const Interlock &line) {
            return line.key == "scan"_L1 && line.isGood() && line.label.contains(u"4 files by the report"_s);
        }));
        it.write(Directory::Screenshots, "rewritten.png", "another");
        const RunResult gone = it.runAnyway(orphans);
        QCOMPARE(gone.done.of(ItemKind::Orphan), 1);
        QVERIFY(it.content("shots/orphan.png").isNull());
        QCOMPARE(it.content("shots/rewritten.png"), "another"_ba);
        QCOMPARE(it.content("shots/unlisted.png"), "0123456789"_ba);
        const PlanPtr rows = it.plan(missingPolicy({Directory::Screenshots}));
        QCOMPARE(rows->itemCount(), 1);
        QCOMPARE(rows->sections.front().items.item(0).id, missing);
    }

    void withoutVersionsEverythingIsSeenAndNothingGoes()
    {
        BucketInstallation it(m_cluster, false);
        const qint64 row = it.addObject(Directory::Screenshots, "x.png", 200h, 5000);
        const PlanPtr plan = it.plan(Directory::Screenshots);
        QCOMPARE(plan->itemCount(), 1);
        QCOMPARE(plan->totalBytes(), 5000);
        const auto ran = it.tryRun(plan);
        QVERIFY(!ran || ran->done.items() == 0);
        QVERIFY((ran ? ran->error.message : ran.error().message).contains(u"versions"_s));
        QVERIFY(it.db.hasFileRow(Directory::Screenshots, row));
        QCOMPARE(it.content("shots/x.png").size(), 5000);
    }

    void copiesBeforeAnythingGoes()
    {
        BucketInstallation it(m_cluster);
        it.addObject(Directory::Screenshots, "a/x.png", 200h, 5000);
        const auto scratch = support::orDie(demo::ScratchDirectory::make("scrapazoid-copies-"));
        cleanup::Session session(it.target);
        QVERIFY(session.begin(it.context));
        const auto copied = cleanup::copyFiles(
            session, {.plan = it.plan(Directory::Screenshots), .selection = {}, .destination = scratch->path()},
            it.context);
        QVERIFY2(copied, copied ? "" : qPrintable(copied.error().message));
        QCOMPARE(copied->files, 1);
        QCOMPARE(support::readFile(copied->folder + "/screenshots/a/x.png"), it.content("shots/a/x.png"));
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestBucketCleanup>)
#include "tst_bucketcleanup.moc"
