// SPDX-License-Identifier: GPL-3.0-or-later
// What goes over the wire to an object store and comes back, without one: signatures, lists, batches, credentials.

#include "core/base/utc.h"
#include "demo/scratchdirectory.h"
#include "storage/bucket/credentialchain.h"
#include "storage/bucket/lifecycle.h"
#include "storage/bucket/pages.h"
#include "storage/bucket/signature.h"
#include "storage/bucket/trouble.h"
#include "support/failed.h"
#include "support/ordie.h"
#include "support/testroots.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace storage::s3;
using ServerCause = storage::s3::Cause;

class TestObjectStoreWords : public QObject {
    Q_OBJECT

private slots:
    /// The examples of "Authenticating Requests: Using the Authorization Header" in the reference of Amazon S3.
    void signsAsAmazonsExamples_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("query");
        QTest::addColumn<QByteArrayList>("headers");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("signature");
        QTest::newRow("get") << "GET"_ba
                             << "/test.txt"_ba
                             << ""_ba << QByteArrayList{"range", "bytes=0-9"} << ""_ba
                             << "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41"_ba;
        QTest::newRow("put") << "PUT"_ba << pathEncoded("/test$file.text") << ""_ba
                             << QByteArrayList{"date", "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class",
                                               "REDUCED_REDUNDANCY"}
                             << "Welcome to Amazon S3."_ba
                             << "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd"_ba;
        QTest::newRow("lifecycle") << "GET"_ba
                                   << "/"_ba << queryOf({{"lifecycle", ""}}) << QByteArrayList() << ""_ba
                                   << "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543"_ba;
        QTest::newRow("list") << "GET"_ba
                              << "/"_ba << queryOf({{"prefix", "J"}, {"max-keys", "2"}}) << QByteArrayList() << ""_ba
                              << "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7"_ba;
    }

    void signsAsAmazonsExamples()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, query);
        QFETCH(QByteArrayList, headers);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, signature);
        const QDateTime time(QDate(2013, 5, 24), QTime(0, 0), inUtc);
        SignedRequest request{.method = method,
                              .path = path,
                              .query = query,
                              .headers = {{"host", "examplebucket.s3.amazonaws.com"},
                                          {"x-amz-content-sha256", sha256Hex(body)},
                                          {"x-amz-date", amzDate(time)}},
                              .payloadHash = sha256Hex(body)};
        for (qsizetype index = 0; index + 1 < headers.size(); index += 2)
            request.headers.append({headers[index], headers[index + 1]});
        const QByteArray authorization = authorizationOf(
            request, {.accessKey = "AKIAIOSFODNN7EXAMPLE", .secretKey = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"},
            {.region = "us-east-1", .time = time});
        QVERIFY2(authorization.endsWith("Signature=" + signature), authorization.constData());
        QVERIFY(authorization.startsWith(
            "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,SignedHeaders="));
    }

    void encodesKeysByteByByte()
    {
        QCOMPARE(pathEncoded("a/../b//c +%\x1b\xff~.png"), "a/../b//c%20%2B%25%1B%FF~.png"_ba);
        QCOMPARE(uriEncoded("a/b"), "a%2Fb"_ba);
        QCOMPARE(urlDecoded("a%2Fb+c%2B%zz%4"), "a/b c+%zz%4"_ba);
    }

    void readsAListAsItIsMeant()
    {
        const auto page
            = readPage("<?xml version=\"1.0\"?><ListVersionsResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">"
                       "<IsTruncated>true</IsTruncated><EncodingType>url</EncodingType>"
                       "<Prefix>esc&#x1b;</Prefix>"
                       "<DeleteMarker><Key>a+b</Key><VersionId>m1</VersionId><IsLatest>true</IsLatest>"
                       "<LastModified>2026-11-28T02:44:25.917Z</LastModified><Owner><ID>x</ID></Owner></DeleteMarker>"
                       "<Version><Key>a+b</Key><VersionId>v1</VersionId><IsLatest>false</IsLatest>"
                       "<ETag>&quot;abc&quot;</ETag><Size>7</Size></Version></ListVersionsResult>");
        QVERIFY(page);
        QVERIFY(page->isTruncated);
        QCOMPARE(page->nextKey, "a b"_ba);
        QCOMPARE(page->nextVersion, "v1"_ba);
        QCOMPARE(page->objects.size(), size_t(2));
        QVERIFY(page->objects[0].isMarker && page->objects[0].isLatest);
        QCOMPARE(page->objects[0].key, "a b"_ba);
        QCOMPARE(page->objects[0].modified,
                 QDateTime::fromString(u"2026-11-28T02:44:25Z"_s, Qt::ISODate).toSecsSinceEpoch());
        QCOMPARE(page->objects[1].etag, "abc"_ba);
        QCOMPARE(page->objects[1].size, 7);
        // Without the word for it a name is what it is.
        const auto plain = readPage("<ListBucketResult><Contents><Key>a+%41</Key></Contents></ListBucketResult>");
        QVERIFY(plain && plain->objects.size() == 1);
        QCOMPARE(plain->objects[0].key, "a+%41"_ba);
    }

    /// As a server has answered (Ceph 16.2.15) whose page ended at a key with ESC in it.
    void whereToGoOnMayHaveLettersThatXmlHasNot()
    {
        const auto page = readPage("<ListBucketResult><EncodingType>url</EncodingType><Prefix>d/</Prefix>"
                                   "<ContinuationToken>d/&#x1;</ContinuationToken><IsTruncated>true</IsTruncated>"
                                   "<Contents><Key>d%2F%1B%5B31m.html</Key></Contents><NextContinuationToken>"
                                   "d/&#x1b;[31m&amp;&lt;&#228;& x;.html</NextContinuationToken></ListBucketResult>");
        QVERIFY(page);
        QCOMPARE(page->nextToken, "d/\x1b[31m&<\xc3\xa4& x;.html"_ba);
        QCOMPARE(page->objects.front().key, "d/\x1b[31m.html"_ba);
    }

    void takesNoDocumentThatIsNoList_data()
    {
        QTest::addColumn<QByteArray>("document");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("cut off") << "<ListBucketResult><Contents><Key>a</Key>"_ba;
        QTest::newRow("a page for people") << "<html><body>Sign in</body></html>"_ba;
        QTest::newRow("without a key") << "<ListBucketResult><Contents><Size>1</Size></Contents></ListBucketResult>"_ba;
        QTest::newRow("declares things") << "<!DOCTYPE a [<!ENTITY x \"y\">]><ListBucketResult/>"_ba;
        QTest::newRow("too long") << "<ListBucketResult>"
                + QByteArray("<Contents><Key>a</Key></Contents>").repeated(10'001) + "</ListBucketResult>";
    }

    void takesNoDocumentThatIsNoList()
    {
        QFETCH(QByteArray, document);
        QVERIFY(!readPage(document));
    }

    void namesInABatchWhatXmlHasLettersFor()
    {
        QVERIFY(fitsXml("a/<&>\"\xc3\xa4.png"));
        for (const QByteArray &key : {"a\nb"_ba, "esc\x1b"_ba, "bad\xff"_ba, QByteArray("nul\0", 4), "\xef\xbf\xbf"_ba})
            QVERIFY2(!fitsXml(key), key.toHex().constData());
        QCOMPARE(deletionDocument({{.key = "a<b", .version = "v", .etag = "e"}}),
                 "<Delete "
                 "xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\"><Object><Key>a&lt;b</Key><VersionId>v</VersionId>"
                 "<ETag>&quot;e&quot;</ETag></Object></Delete>"_ba);
        const auto said
            = readDeletions("<DeleteResult><Deleted><Key>a</Key><DeleteMarker>true</DeleteMarker>"
                            "<DeleteMarkerVersionId>m</DeleteMarkerVersionId></Deleted>"
                            "<Error><Key>b</Key><Code>AccessDenied</Code><Message>no</Message></Error></DeleteResult>");
        QVERIFY(said && said->size() == 2);
        QCOMPARE((*said)[0].marker, "m"_ba);
        QVERIFY((*said)[0].code.isEmpty());
        QCOMPARE((*said)[1].code, "AccessDenied"_ba);
        QVERIFY(!readDeletions("<DeleteResult><Deleted><Key>a</Key>"));
    }

    void saysWhatIsWrongInOneSentence_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<ServerCause>("cause");
        QTest::newRow("no bucket") << 404 << "NoSuchBucket"_ba << ServerCause::NoBucket;
        QTest::newRow("no key") << 404 << ""_ba << ServerCause::NoKey;
        QTest::newRow("no right") << 403 << "AccessDenied"_ba << ServerCause::Denied;
        QTest::newRow("clock") << 403 << "RequestTimeTooSkewed"_ba << ServerCause::Clock;
        QTest::newRow("expired") << 400 << "ExpiredToken"_ba << ServerCause::Expired;
        QTest::newRow("secret") << 403 << "SignatureDoesNotMatch"_ba << ServerCause::Unknown;
        QTest::newRow("busy") << 503 << "SlowDown"_ba << ServerCause::Busy;
        QTest::newRow("elsewhere") << 301 << ""_ba << ServerCause::Region;
        QTest::newRow("condition") << 412 << "PreconditionFailed"_ba << ServerCause::Precondition;
        QTest::newRow("broken") << 500 << "InternalError"_ba << ServerCause::Other;
    }

    void saysWhatIsWrongInOneSentence()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(ServerCause, cause);
        const HttpAnswer answer{.status = status,
                                .body = code.isEmpty() ? ""_ba : "<Error><Code>" + code + "</Code></Error>"};
        const Trouble trouble = troubleOf(answer, u"shots"_s);
        QCOMPARE(trouble.cause, cause);
        QVERIFY(trouble.sentence.contains(u"shots"_s));
        QVERIFY(trouble.sentence.endsWith(u'.'));
        QCOMPARE(trouble.mayHaveActed, status == 500);
    }

    void knowsRulesThatEatTheQuarantine()
    {
        const QByteArray rules
            = "<LifecycleConfiguration>"
              "<Rule><ID>tidy</ID><Filter><Prefix>shots/</Prefix></Filter><Status>Enabled</Status>"
              "<NoncurrentVersionExpiration><NoncurrentDays>3</NoncurrentDays></NoncurrentVersionExpiration></Rule>"
              "<Rule><ID>off</ID><Prefix></Prefix><Status>Disabled</Status><Expiration><Days>1</Days></Expiration></"
              "Rule>"
              "<Rule><ID>all</ID><Prefix/><Status>Enabled</Status><Expiration><Days>9</Days></Expiration></Rule>"
              "<Rule><ID>parts</ID><Prefix/><Status>Enabled</Status><AbortIncompleteMultipartUpload>"
              "<DaysAfterInitiation>1</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule>"
              "</LifecycleConfiguration>";
        const QStringList found = storage::expiringRules(rules, "shots/");
        QCOMPARE(found.size(), 2);
        QVERIFY(found[0].startsWith(u"tidy"_s) && found[0].contains(u'3'));
        QVERIFY(found[1].startsWith(u"all"_s) && found[1].contains(u'9'));
        QCOMPARE(storage::expiringRules(rules, "downloads/").size(), 1);
        QCOMPARE(storage::expiringRules(rules, "").size(), 2);
    }

    void findsCredentialsWhereAmazonsToolsDo()
    {
        const auto scratch = support::orDie(demo::ScratchDirectory::make("scrapazoid-credentials-"));
        support::writeContent(scratch->path(), "credentials",
                              "[default]\naws_access_key_id = one\naws_secret_access_key=first\n"
                              "[other]\naws_access_key_id=two\naws_secret_access_key=second\naws_session_token=t\n");
        support::writeContent(scratch->path(), "config",
                              "[profile made]\ncredential_process = /bin/cat " + scratch->path() + "/printed\n");
        support::writeContent(scratch->path(), "printed",
                              "{\"Version\":1,\"AccessKeyId\":\"three\",\"SecretAccessKey\":\"third\"}");
        HttpClient client;
        QProcessEnvironment environment;
        environment.insert(u"AWS_SHARED_CREDENTIALS_FILE"_s, scratch->toString() + u"/credentials"_s);
        environment.insert(u"AWS_CONFIG_FILE"_s, scratch->toString() + u"/config"_s);
        const auto find = [&] { return CredentialChain(client, environment, "r").credentials(); };
        QCOMPARE(find()->accessKey, "one"_ba);
        environment.insert(u"AWS_PROFILE"_s, u"other"_s);
        QCOMPARE(find()->secretKey, "second"_ba);
        QCOMPARE(find()->sessionToken, "t"_ba);
        environment.insert(u"AWS_PROFILE"_s, u"made"_s);
        QCOMPARE(find()->accessKey, "three"_ba);
        environment.insert(u"AWS_PROFILE"_s, u"nobody"_s);
        QVERIFY(find().error().message.contains(u"nobody"_s));
        environment.insert(u"AWS_ACCESS_KEY_ID"_s, u"four"_s);
        environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, u"fourth"_s);
        QCOMPARE(find()->accessKey, "four"_ba);
    }

    /// Whoever is set up for Amazon's tools acts here as there.
    void theKeychainComesLast()
    {
        const auto scratch = support::orDie(demo::ScratchDirectory::make("scrapazoid-credentials-"));
        HttpClient client;
        QProcessEnvironment environment;
        environment.insert(u"AWS_SHARED_CREDENTIALS_FILE"_s, scratch->toString() + u"/credentials"_s);
        environment.insert(u"AWS_CONFIG_FILE"_s, scratch->toString() + u"/config"_s);
        const ObjectStoreKey kept{.id = u"kept"_s, .secret = u"hidden"_s};
        const auto find
            = [&](const ObjectStoreKey &key) { return CredentialChain(client, environment, "r", key).credentials(); };
        QVERIFY(find({}).error().message.contains(u"config s3-key"_s));
        QVERIFY(!find({.id = u"half"_s, .secret = {}}));
        QCOMPARE(find(kept)->accessKey, "kept"_ba);
        QCOMPARE(find(kept)->secretKey, "hidden"_ba);
        QCOMPARE(find(kept)->source, u"the keychain"_s);

        // Named, and without any: nobody else is meant.
        environment.insert(u"AWS_PROFILE"_s, u"nobody"_s);
        QVERIFY(!find(kept));
        QVERIFY2(find(kept).error().message.contains(u"nobody"_s), qPrintable(find(kept).error().message));
        QVERIFY(!find(kept).error().message.contains(u"hidden"_s));
        environment.remove(u"AWS_PROFILE"_s);
        support::writeContent(scratch->path(), "config", "[default]\ncredential_process = /bin/false\n");
        QVERIFY(!find(kept));
        QVERIFY(find(kept).error().message.contains(u"credential_process"_s));

        support::writeContent(scratch->path(), "config",
                              "[default]\ncredential_process = /bin/cat " + scratch->path() + "/printed\n");
        support::writeContent(scratch->path(), "printed",
                              "{\"Version\":1,\"AccessKeyId\":\"three\",\"SecretAccessKey\":\"third\"}");
        QCOMPARE(find(kept)->accessKey, "three"_ba);
        QCOMPARE(find(kept)->source, u"credential_process (/bin/cat)"_s);
        support::writeContent(scratch->path(), "credentials",
                              "[default]\naws_access_key_id = one\naws_secret_access_key=first\n");
        QCOMPARE(find(kept)->accessKey, "one"_ba);
        QCOMPARE(find(kept)->source, scratch->toString() + u"/credentials"_s);
        environment.insert(u"AWS_ACCESS_KEY_ID"_s, u"four"_s);
        environment.insert(u"AWS_SECRET_ACCESS_KEY"_s, u"fourth"_s);
        QCOMPARE(find(kept)->accessKey, "four"_ba);
        QCOMPARE(find(kept)->source, u"the environment"_s);
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestObjectStoreWords>)
#include "tst_objectstorewords.moc"
