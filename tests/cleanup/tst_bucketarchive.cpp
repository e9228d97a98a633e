// SPDX-License-Identifier: GPL-3.0-or-later
// Runs whose archive is a bucket: at a real server, and at one that lies.

#include "cleanup/enginefixture.h"

#include "cleanup/run/recovery.h"
#include "cleanup/undo/archivepurge.h"
#include "storage/bucket/signature.h"
#include "support/failed.h"
#include "support/objectserver.h"
#include "support/ordie.h"
#include "support/scriptedserver.h"

#include <map>
#include <sys/stat.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::ObjectServer;
using support::Reply;

namespace {
constexpr auto shots = Directory::Screenshots;

/// An installation whose files go to a bucket; nothing is said yet of where that is.
struct World {
    explicit World(support::TestCluster &cluster)
        : it(cluster)
    {
        it.target.objectStore.region = "default";
    }

    void fill(int files = 6)
    {
        for (int number = 0; number < files; ++number)
            it.add(shots, "d" + QByteArray::number(number % 3) + "/f" + QByteArray::number(number), 200h, 50 + number);
    }
    Result<RunResult> tryRun(const QByteArray &place) { return it.tryArchive(it.plan(shots), place); }
    Result<RunResult> purge(const QString &run)
    {
        const auto plan = cleanup::planArchivePurge(it.session(), run, it.context);
        return plan ? cleanup::runArchivePurge(it.session(), *plan, it.context) : tl::unexpected(plan.error());
    }
    qint64 receipts() { return it.db.count(u"scrapazoid_console.items"_s, u"archived IS NOT NULL"_s); }
    QByteArrayList quarantined() const
    {
        return support::listFiles(it.roots.screenshots() + "/.scrapazoid-console/quarantine");
    }

    Installation it;
};

/// A bucket of the real server.
struct Bucket {
    explicit Bucket(World &world, bool keepsVersions = true)
        : name(ObjectServer::instance().makeBucket(keepsVersions))
        , client(ObjectServer::instance().client(name))
    {
        world.it.target.objectStore.endpoint = ObjectServer::instance().endpoint();
    }
    QByteArray address() const { return "s3://" + name + "/old"; }
    static QByteArray keyOf(const RunId &run, const QByteArray &path)
    {
        return "old/" + run.value.toUtf8() + "/screenshots/" + path;
    }
    /// Whatever takes up room there.
    QByteArrayList all() const
    {
        QByteArrayList keys;
        const auto listed = client->listVersions("", [&](std::vector<storage::s3::Object> &&objects) {
            for (const storage::s3::Object &object : objects)
                keys << object.key;
            return true;
        });
        return listed ? keys : QByteArrayList{"not listed"};
    }

    QByteArray name;
    std::shared_ptr<storage::s3::BucketClient> client;
};

/// As much of a server of S3 as an archive needs, and what it does instead.
class LyingServer {
public:
    enum class Lie { None, StoresNothing, OtherContent, LessContent, NoContent, KeepsWhatIsDeleted };

    QByteArray endpoint() const { return m_server.endpoint(); }
    void lie(Lie lie) { m_lie = lie; }
    std::map<QByteArray, QByteArray> objects()
    {
        const std::scoped_lock lock(m_mutex);
        return m_objects;
    }

private:
    static Reply refusal(int status, const QByteArray &code)
    {
        return {.status = status, .body = "<Error><Code>" + code + "</Code></Error>"};
    }

    Reply answer(const support::Asked &asked)
    {
        const std::scoped_lock lock(m_mutex);
        const QByteArray method = asked.line.left(asked.line.indexOf(' '));
        const QByteArray url = asked.line.split(' ').value(1);
        const QByteArray query = url.contains('?') ? url.sliced(url.indexOf('?') + 1) : QByteArray();
        const QByteArray path = url.left(url.indexOf('?') < 0 ? url.size() : url.indexOf('?'));
        const QByteArray key = QByteArray::fromPercentEncoding(path.sliced(std::min(path.size(), qsizetype(8))));
        if (key.isEmpty())
            return query.contains("uploads") ? Reply{.body = "<ListMultipartUploadsResult/>"}
                : query.contains("versions") ? versions(query)
                : query == "delete="         ? remove(asked.body)
                                             : Reply{};
        // Its marker is what it is, so that there is something to lie about.
        const Lie lie = key.endsWith(".json") ? Lie::None : m_lie.load();
        if (method == "PUT") {
            if (lie != Lie::StoresNothing)
                m_objects[key] = asked.body;
            return {.headers = "ETag: \"e\"\r\n"};
        }
        const auto found = m_objects.find(key);
        if (found == m_objects.end())
            return refusal(404, "NoSuchKey");
        QByteArray content = found->second;
        if (method == "GET" && lie == Lie::OtherContent)
            content[0] = '!';
        if (method == "GET" && lie == Lie::LessContent)
            content.chop(1);
        if (method == "GET" && lie == Lie::NoContent)
            return refusal(500, "InternalError");
        return {.body = content, .headers = "ETag: \"e\"\r\n"};
    }

    Reply versions(const QByteArray &query)
    {
        QByteArray prefix;
        for (const QByteArray &word : query.split('&')) {
            if (word.startsWith("prefix="))
                prefix = QByteArray::fromPercentEncoding(word.sliced(7));
        }
        QByteArray body = "<ListVersionsResult><IsTruncated>false</IsTruncated>";
        for (const auto &[key, content] : m_objects) {
            if (key.startsWith(prefix))
                body += "<Version><Key>" + key + "</Key><VersionId>null</VersionId><IsLatest>true</IsLatest></Version>";
        }
        return {.body = body + "</ListVersionsResult>"};
    }

    Reply remove(const QByteArray &document)
    {
        QByteArray body = "<DeleteResult>";
        for (qsizetype at = document.indexOf("<Key>"); at >= 0; at = document.indexOf("<Key>", at + 1)) {
            const QByteArray key = document.sliced(at + 5, document.indexOf("</Key>", at) - at - 5);
            if (m_lie != Lie::KeepsWhatIsDeleted)
                m_objects.erase(key);
            body += "<Deleted><Key>" + key + "</Key><VersionId>null</VersionId></Deleted>";
        }
        return {.body = body + "</DeleteResult>"};
    }

    std::mutex m_mutex;
    std::map<QByteArray, QByteArray> m_objects;
    std::atomic<Lie> m_lie{Lie::None};
    support::ScriptedServer m_server{[this](const support::Asked &asked) { return answer(asked); }};
};
} // namespace

class TestBucketArchive : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        qputenv("AWS_ACCESS_KEY_ID", "test-access");
        qputenv("AWS_SECRET_ACCESS_KEY", "test-secret");
    }

    void filesGoThereComeBackAndArePurged_data()
    {
        QTest::addColumn<bool>("keepsVersions");
        QTest::newRow("versions") << true;
        QTest::newRow("no versions") << false;
    }

    void filesGoThereComeBackAndArePurged()
    {
        QFETCH(bool, keepsVersions);
        World world(m_cluster);
        const Bucket bucket(world, keepsVersions);
        Installation &it = world.it;
        world.fill(200);
        it.add(shots, "d1/of several parts", 200h, 17'000'000);
        it.add(shots, "d 1/a+b%2F%.png", 200h);
        it.add(shots, "d1/\x1b[2J.png", 200h);
        it.add(shots, "young.png", 10h);
        chmod((it.roots.screenshots() + "/d0/f3").constData(), 0604);
        const auto files = support::snapshot(it.roots.screenshots());
        const QString rows = it.rows();
        const RunResult result = support::orDie(world.tryRun(bucket.address()));
        QVERIFY2(result.notArchived.isEmpty(), qPrintable(result.notArchived));
        QCOMPARE(result.done.of(ItemKind::Screenshot), 203);
        QCOMPARE(result.filesThatFollow, 0);
        QCOMPARE(result.archive, bucket.address());
        QCOMPARE(support::listFiles(it.roots.screenshots()), QByteArrayList{"young.png"});
        QCOMPARE(world.quarantined(), QByteArrayList());
        QCOMPARE(world.receipts(), 203);
        QCOMPARE(bucket.all().size(), 204);
        const RunResult undone = it.undo(result.run.value);
        QCOMPARE(undone.failed, 0);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
        QCOMPARE(it.rows(), rows);
        QCOMPARE(bucket.all().size(), 204); // Until somebody purges them.
        const auto purged = world.purge(result.run.value);
        QVERIFY2(purged && purged->failed == 0, purged ? "" : qPrintable(purged.error().message));
        // The bytes, too: no version is left.
        QCOMPARE(bucket.all(), QByteArrayList{"old/.scrapazoid-archive.json"});
    }

    void whatCannotBeAKeyStays()
    {
        World world(m_cluster);
        const Bucket bucket(world);
        Installation &it = world.it;
        world.fill();
        it.db.exec(u"ALTER TABLE screenshots ALTER COLUMN file_path TYPE text"_s);
        QByteArray deep;
        for (int folder = 0; folder < 5; ++folder)
            deep += QByteArray(220, static_cast<char>('a' + folder)) + '/';
        it.add(shots, deep + "x.png", 200h);
        const auto files = support::snapshot(it.roots.screenshots());
        const RunResult result = support::orDie(world.tryRun(bucket.address()));
        QCOMPARE(result.filesThatFollow, 1);
        QVERIFY(!result.notArchived.isEmpty());
        QCOMPARE(world.quarantined().size(), 1);
        QCOMPARE(world.receipts(), 6);
        QCOMPARE(it.undo(result.run.value).failed, 0);
        QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
    }

    void onlyTheOneThatWasThereIsUsed()
    {
        World world(m_cluster);
        const Bucket bucket(world);
        Installation &it = world.it;
        world.fill();
        const RunResult first = support::orDie(world.tryRun(bucket.address()));
        it.add(shots, "next.png", 200h);
        QVERIFY(bucket.client->put("old/.scrapazoid-archive.json", "{\"format\": 1, \"id\": \"another\"}"));
        const auto refused = world.tryRun(bucket.address());
        QVERIFY(!refused && refused.error().kind == ErrorKind::Refused);
        QVERIFY(it.roots.has(shots, "next.png"));
        QCOMPARE(it.undo(first.run.value).failed, 6);
        const auto purge = world.purge(first.run.value);
        QVERIFY(!purge && purge.error().kind == ErrorKind::Refused);
        QCOMPARE(world.receipts(), 6);
    }

    void aDamagedCopyIsNotBroughtBack()
    {
        World world(m_cluster);
        const Bucket bucket(world);
        Installation &it = world.it;
        world.fill();
        const RunResult result = support::orDie(world.tryRun(bucket.address()));
        QVERIFY(bucket.client->put(Bucket::keyOf(result.run, "d1/f1"), "other"));
        QVERIFY(bucket.client->remove({.key = Bucket::keyOf(result.run, "d2/f2")}));
        const RunResult undone = it.undo(result.run.value);
        QCOMPARE(undone.failed, 2);
        QCOMPARE(undone.done.of(ItemKind::Screenshot), 4);
        QVERIFY(!it.roots.has(shots, "d1/f1"));
        QCOMPARE(world.quarantined(), QByteArrayList());
        QCOMPARE(it.db.count(u"screenshots"_s), 4);
    }

    /// Nothing is touched, and the sentence says why.
    void whatIsRefusedBeforehand_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("said");
        QTest::newRow("no such bucket") << u"bucket"_s << u"There is no bucket"_s;
        QTest::newRow("nobody answers") << u"endpoint"_s << u"does not answer"_s;
        QTest::newRow("no credentials") << u"credentials"_s << u"credentials"_s;
        QTest::newRow("wrong credentials") << u"secret"_s << u"does not take the credentials"_s;
        QTest::newRow("in the service's own folder") << u"inside"_s << u"files of the service"_s;
    }

    void whatIsRefusedBeforehand()
    {
        QFETCH(QString, what);
        QFETCH(QString, said);
        World world(m_cluster);
        const Bucket bucket(world);
        Installation &it = world.it;
        world.fill();
        const auto files = support::snapshot(it.roots.outside());
        const PlanPtr plan = it.plan(shots);
        QByteArray address = bucket.address();
        if (what == "bucket"_L1)
            address = "s3://no-such-bucket/old";
        if (what == "endpoint"_L1)
            it.target.objectStore.endpoint = "http://127.0.0.1:1";
        if (what == "secret"_L1)
            qputenv("AWS_SECRET_ACCESS_KEY", "another");
        if (what == "credentials"_L1) {
            qunsetenv("AWS_SECRET_ACCESS_KEY");
            qunsetenv("AWS_ACCESS_KEY_ID");
            qputenv("AWS_SHARED_CREDENTIALS_FILE", "/nowhere");
            qputenv("AWS_CONFIG_FILE", "/nowhere");
        }
        if (what == "inside"_L1)
            it.target.downloads.path = "s3://" + bucket.name;
        const auto ran = it.tryArchive(plan, address, plan->fingerprint);
        QVERIFY(!ran);
        QVERIFY2(ran.error().message.contains(said), qPrintable(ran.error().message));
        QCOMPARE(support::difference(files, support::snapshot(it.roots.outside())), QByteArray());
        QCOMPARE(it.db.count(u"scrapazoid_console.runs"_s), 0);
        QCOMPARE(bucket.all(), QByteArrayList());
    }

    /// However it lies, nothing is removed that could not be read back.
    void aServerThatLiesGetsNoReceipt_data()
    {
        QTest::addColumn<int>("lie");
        QTest::addColumn<bool>("isThereAfterwards");
        QTest::newRow("stores nothing") << static_cast<int>(LyingServer::Lie::StoresNothing) << false;
        QTest::newRow("gives out other content") << static_cast<int>(LyingServer::Lie::OtherContent) << true;
        QTest::newRow("gives out less") << static_cast<int>(LyingServer::Lie::LessContent) << true;
        QTest::newRow("gives out nothing") << static_cast<int>(LyingServer::Lie::NoContent) << true;
    }

    void aServerThatLiesGetsNoReceipt()
    {
        QFETCH(int, lie);
        QFETCH(bool, isThereAfterwards);
        LyingServer server;
        World world(m_cluster);
        Installation &it = world.it;
        it.target.objectStore.endpoint = server.endpoint();
        world.fill();
        server.lie(static_cast<LyingServer::Lie>(lie));
        const RunResult result = support::orDie(world.tryRun("s3://bucket/old"));
        QCOMPARE(result.filesThatFollow, 6);
        QVERIFY(!result.notArchived.isEmpty());
        QCOMPARE(world.receipts(), 0);
        QCOMPARE(world.quarantined().size(), 6);
        QCOMPARE(server.objects().size(), isThereAfterwards ? size_t(7) : size_t(1));
        // Honest again, it gets them all, or has them.
        server.lie(LyingServer::Lie::None);
        QVERIFY(cleanup::runRecovery(it.session(), it.context));
        QCOMPARE(world.receipts(), 6);
        QCOMPARE(world.quarantined(), QByteArrayList());
        QCOMPARE(it.undo(result.run.value).failed, 0);
        // What it says is gone and keeps is not taken for gone.
        server.lie(LyingServer::Lie::KeepsWhatIsDeleted);
        const auto kept = world.purge(result.run.value);
        QVERIFY(kept);
        QCOMPARE(kept->failed, 6);
        server.lie(LyingServer::Lie::None);
        const auto purged = world.purge(result.run.value);
        QVERIFY2(purged && purged->failed == 0, purged ? "" : qPrintable(purged.error().message));
        QCOMPARE(server.objects().size(), size_t(1));
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestBucketArchive>)
#include "tst_bucketarchive.moc"
