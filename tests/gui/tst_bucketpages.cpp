// SPDX-License-Identifier: GPL-3.0-or-later
// The pages where the files lie in a bucket of a real server: nothing is said of a disk that is none.

#include "cleanup/enginefixture.h"
#include "cleanup/look/findoverview.h"
#include "gui/overview/overviewpage.h"
#include "gui/storage/storagepage.h"
#include "gui/widgets/statcard.h"
#include "support/failed.h"
#include "support/objectserver.h"
#include "support/ordie.h"
#include "support/patience.h"

#include <QLabel>
#include <QStandardPaths>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::ObjectServer;
using support::patienceMs;

namespace {
/// An installation whose folders are two prefixes of one bucket, set up, with a file in each that has a row.
struct Bucket {
    explicit Bucket(support::TestCluster &cluster)
        : it(cluster, {.identityKeys = true}, false)
        , session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s})
    {
        const QByteArray name = ObjectServer::instance().makeBucket();
        const auto client = ObjectServer::instance().client(name);
        it.target.objectStore = {.endpoint = ObjectServer::instance().endpoint(), .region = "default"};
        it.target.screenshots.path = "s3://" + name + "/shots";
        it.target.downloads.path = "s3://" + name + "/files";
        support::orDie(cleanup::runSetup(it.session(), it.context));
        // ESC is the first of all names: a list of one key ends with it.
        for (const char *path : {"\x1b[31mred.png", "old.png"}) {
            for (const auto &[directory, folder] :
                 {std::pair(Directory::Screenshots, "shots/"), std::pair(Directory::Downloads, "files/")}) {
                if (!client->put(QByteArray(folder) + path, QByteArray(1000, 'x')))
                    support::fail("not written");
                it.db.insertFile(directory, {.path = path, .execution = {}, .time = 240h, .size = 1000});
            }
        }
        session.setRefreshInterval(0);
    }

    /// All that a page says, but for what is in its tables.
    static QString said(const QWidget &page)
    {
        QStringList texts;
        for (const QLabel *label : page.findChildren<QLabel *>())
            texts << label->text();
        for (const gui::StatCard *card : page.findChildren<gui::StatCard *>())
            texts << card->accessibleName();
        return texts.join(u'\n');
    }

    Installation it;
    gui::LiveSession session;
};
} // namespace

class TestBucketPages : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("AWS_ACCESS_KEY_ID", "test-access");
        qputenv("AWS_SECRET_ACCESS_KEY", "test-secret");
    }

    /// Its folders can be read; what is not known is the room.
    void overviewSaysWhyThereIsNoVolume()
    {
        Bucket bucket(m_cluster);
        gui::OverviewPage page(bucket.session);
        page.resize(1100, 760);
        bucket.session.setTarget(bucket.it.target);
        page.show();
        QVERIFY(QTest::qWaitFor([&] { return page.isSettled(); }, patienceMs));
        const QString volume = page.findChild<gui::StatCard *>(u"volumeCard"_s)->accessibleName();
        QVERIFY2(volume.contains(u"does not say how much room there is: set Room of buckets"_s), qPrintable(volume));
        QVERIFY2(!volume.contains(u"can be read here"_s), qPrintable(volume));

        bucket.it.target.objectStore.capacityBytes = 1'000'000;
        const auto known = cleanup::findOverview(bucket.it.session(), bucket.it.context);
        QVERIFY(known && known->volumeTrouble.isEmpty());
        QCOMPARE(known->volumes.size(), size_t(2));
    }

    void storageSpeaksOfTheBucket()
    {
        Bucket bucket(m_cluster);
        gui::StoragePage page(bucket.session);
        page.resize(1100, 760);
        bucket.session.setTarget(bucket.it.target);
        page.show();
        page.scan();
        QVERIFY(QTest::qWaitFor([&] { return page.look() && page.isSettled(); }, patienceMs));
        for (const Directory directory : directories) {
            const DirectoryInventory &part = page.look()->inventory->of(directory);
            QCOMPARE(part.trouble, QString());
            QCOMPARE(part.files.count, 2);
        }
        const QString volume = page.findChild<gui::StatCard *>(u"volumeCard"_s)->accessibleName();
        QVERIFY2(volume.contains(u"does not say how much room there is"_s), qPrintable(volume));
        const QString said = Bucket::said(page);
        QVERIFY2(said.contains(u"The bucket holds"_s), qPrintable(said));
        for (const QString &wrong : {u"The disk"_s, u"makes no sense"_s, u"make no sense"_s})
            QVERIFY2(!said.contains(wrong), qPrintable(said));
    }

private:
    support::TestCluster m_cluster;
};

QTEST_MAIN(support::Guarded<TestBucketPages>)
#include "tst_bucketpages.moc"
