// SPDX-License-Identifier: GPL-3.0-or-later
// A server of S3 that lies, breaks off or asks for patience: what of it is believed.

#include "storage/bucket/bucketlisting.h"
#include "support/failed.h"
#include "support/scriptedserver.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace storage::s3;
using ServerCause = storage::s3::Cause;
using support::Reply;
using support::ScriptedServer;

namespace {
BucketPlace placeOf(const ScriptedServer &server)
{
    return {.endpoint = server.endpoint(), .region = "r", .bucket = "bucket"};
}

QProcessEnvironment somebody()
{
    QProcessEnvironment environment;
    environment.insert(u"AWS_ACCESS_KEY_ID"_s, u"key"_s);
    environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, u"secret"_s);
    return environment;
}

/// A page of ListObjectsV2 with these keys; `token`: more will come.
Reply page(const QByteArrayList &keys, const QByteArray &token)
{
    QByteArray body = "<ListBucketResult><EncodingType>url</EncodingType>";
    for (const QByteArray &key : keys)
        body += "<Contents><Key>" + key + "</Key><Size>1</Size></Contents>";
    body += token.isEmpty()
        ? "<IsTruncated>false</IsTruncated>"_ba
        : "<IsTruncated>true</IsTruncated><NextContinuationToken>" + token + "</NextContinuationToken>";
    return {.body = body + "</ListBucketResult>"};
}

Reply errorOf(int status, const QByteArray &code)
{
    return {.status = status, .body = "<Error><Code>" + code + "</Code></Error>"};
}
} // namespace

class TestBucketClient : public QObject {
    Q_OBJECT

private slots:
    void believesNoListThatDoesNotGoForwards_data()
    {
        QTest::addColumn<QList<QByteArrayList>>("pages");
        QTest::addColumn<QByteArrayList>("tokens");
        QTest::addColumn<bool>("isBelieved");
        const auto row = [](const char *name, const QList<QByteArrayList> &pages, const QByteArrayList &tokens,
                            bool is) { QTest::newRow(name) << pages << tokens << is; };
        row("whole", {{"a", "b"}, {"c"}}, {"1", ""}, true);
        row("repeats", {{"a", "b"}, {"b", "c"}}, {"1", ""}, false);
        row("goes back", {{"b"}, {"a"}}, {"1", ""}, false);
        row("loops", {{"a"}, {"b"}, {"c"}}, {"1", "1", "1"}, false);
        row("says more and not where", {{"a"}}, {"-"}, false);
        row("has what was not asked for", {{"other/x"}}, {""}, false);
    }

    void believesNoListThatDoesNotGoForwards()
    {
        QFETCH(QList<QByteArrayList>, pages);
        QFETCH(QByteArrayList, tokens);
        QFETCH(bool, isBelieved);
        ScriptedServer server([&](int number, const QByteArray &) {
            const qsizetype index = std::min<qsizetype>(number, pages.size() - 1);
            QByteArrayList keys;
            for (const QByteArray &key : pages[index])
                keys << (key.startsWith("other") ? key : "p/" + key);
            Reply reply = page(keys, tokens[index]);
            if (tokens[index] == "-")
                reply.body.replace("<NextContinuationToken>-</NextContinuationToken>", "");
            return reply;
        });
        BucketClient client(placeOf(server), somebody());
        qsizetype count = 0;
        const auto listed = client.list("p/", [&](std::vector<Object> &&some) {
            count += static_cast<qsizetype>(some.size());
            return true;
        });
        QCOMPARE(listed.has_value(), isBelieved);
        if (isBelieved)
            QCOMPARE(count, 3);
        else
            QCOMPARE(listed.error().cause, ServerCause::Nonsense);
    }

    /// What a bucket keeps besides is not nothing where nobody may look; its files are known all the same.
    void whoMayNotListVersionsDoesNotKnowOfThem_data()
    {
        QTest::addColumn<QByteArray>("denied");
        QTest::addColumn<bool>("knowsVersions");
        QTest::addColumn<bool>("knowsUploads");
        QTest::newRow("neither") << "?versions ?uploads"_ba << false << false;
        QTest::newRow("versions") << "?versions"_ba << false << true;
        QTest::newRow("uploads") << "?uploads"_ba << true << false;
    }
    void whoMayNotListVersionsDoesNotKnowOfThem()
    {
        QFETCH(QByteArray, denied);
        ScriptedServer server([&](int, const QByteArray &line) {
            const bool hasVersions = line.contains("versions=");
            if (denied.contains(hasVersions ? "?versions" : line.contains("uploads=") ? "?uploads" : "?none"))
                return errorOf(403, "AccessDenied");
            if (line.contains("uploads="))
                return Reply{.body = "<ListMultipartUploadsResult></ListMultipartUploadsResult>"};
            if (hasVersions)
                return Reply{.body
                             = "<ListVersionsResult><Version><Key>p/a</Key><VersionId>2</VersionId><Size>1</Size>"
                               "<IsLatest>true</IsLatest></Version><Version><Key>p/a</Key><VersionId>1</VersionId>"
                               "<Size>7</Size></Version></ListVersionsResult>"};
            return page({"p/a"}, {});
        });
        const storage::BucketRoot root{.client = std::make_shared<BucketClient>(placeOf(server), somebody()),
                                       .address = "s3://bucket/p",
                                       .prefix = "p/"};
        const storage::Listing listing = storage::listBucket(root, {}, {});
        const storage::Census census = storage::measureBucket(root, listing, {}, {});
        QCOMPARE(census.trouble(), QString());
        QCOMPARE(listing.size(), 1);
        QCOMPARE(census.at(0).size, 1);
        QVERIFY(census.hidden());
        QTEST(census.hidden()->versions.has_value(), "knowsVersions");
        QTEST(census.hidden()->uploads.has_value(), "knowsUploads");
        QCOMPARE(census.hidden()->versions.value_or(Tally{.count = 1, .bytes = 7}), (Tally{.count = 1, .bytes = 7}));
    }

    void waitsWhereItIsAskedToAndNotForEver()
    {
        ScriptedServer server(
            [](int number, const QByteArray &) { return number < 2 ? errorOf(503, "SlowDown") : page({"a"}, {}); });
        BucketClient client(placeOf(server), somebody());
        QVERIFY(client.list("", [](auto &&) { return true; }));
        QCOMPARE(server.asked(), 3);
    }

    void makesNoMarkerTwiceWhereNobodyKnowsOfTheFirst()
    {
        ScriptedServer server([](int, const QByteArray &) { return errorOf(500, "InternalError"); });
        BucketClient client(placeOf(server), somebody());
        const auto marked = client.remove({.key = "x"});
        QVERIFY(!marked && marked.error().mayHaveActed);
        QCOMPARE(server.asked(), 1);
        const auto batch = client.remove(std::vector<Deletion>{{.key = "x"}, {.key = "y"}}, std::chrono::seconds(5));
        QVERIFY(!batch[0] && batch[0].error().mayHaveActed && !batch[1]);
        QCOMPARE(server.asked(), 2);
    }

    void aBatchThatSucceedsHasKeysThatDidNot()
    {
        ScriptedServer server([](int, const QByteArray &) {
            return Reply{.body = "<DeleteResult><Deleted><Key>x</Key><DeleteMarkerVersionId>m</DeleteMarkerVersionId>"
                                 "</Deleted><Error><Key>y</Key><Code>AccessDenied</Code></Error></DeleteResult>"};
        });
        BucketClient client(placeOf(server), somebody());
        const auto results
            = client.remove(std::vector<Deletion>{{.key = "x"}, {.key = "y"}, {.key = "z"}}, std::chrono::seconds(5));
        QCOMPARE(results[0]->version, "m"_ba);
        QCOMPARE(results[1].error().cause, ServerCause::Denied);
        // Of what the answer does not name nobody knows.
        QVERIFY(!results[2] && results[2].error().mayHaveActed);
    }

    void goesNowhereElseWithWhatIsSigned()
    {
        ScriptedServer elsewhere([](int, const QByteArray &) { return page({"a"}, {}); });
        ScriptedServer server([&](int, const QByteArray &) {
            return Reply{.status = 307, .headers = "Location: " + elsewhere.endpoint() + "/bucket\r\n"};
        });
        BucketClient client(placeOf(server), somebody());
        const auto listed = client.list("", [](auto &&) { return true; });
        QVERIFY(!listed);
        QCOMPARE(listed.error().cause, ServerCause::Region);
        QCOMPARE(elsewhere.asked(), 0);
    }

    void looksForCredentialsOnceMoreWhereTheyHaveExpired()
    {
        ScriptedServer server([](int number, const QByteArray &) {
            return number == 0 ? errorOf(400, "ExpiredToken") : page({"a"}, {});
        });
        BucketClient client(placeOf(server), somebody());
        QVERIFY(client.list("", [](auto &&) { return true; }));
        QCOMPARE(server.asked(), 2);
        ScriptedServer never([](int, const QByteArray &) { return errorOf(400, "ExpiredToken"); });
        BucketClient other(placeOf(never), somebody());
        QCOMPARE(other.list("", [](auto &&) { return true; }).error().cause, ServerCause::Expired);
        QCOMPARE(never.asked(), 2);
    }

    void keysGoOverTheWireAsTheyAre()
    {
        QByteArray line;
        ScriptedServer server([&](int, const QByteArray &asked) {
            line = asked;
            return Reply{};
        });
        BucketClient client(placeOf(server), somebody());
        QVERIFY(client.remove({.key = "a/../b//c +.png", .version = "v"}));
        QCOMPARE(line, "DELETE /bucket/a/../b//c%20%2B.png?versionId=v HTTP/1.1"_ba);
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestBucketClient>)
#include "tst_bucketclient.moc"
