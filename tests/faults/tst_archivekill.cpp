// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/killing.h"
#include "faults/reusedinstallation.h"
#include "faults/victimprocess.h"
#include "support/failed.h"

#include "cleanup/undo/archivepurge.h"
#include "support/objectserver.h"

using namespace killing;
using support::ObjectServer;

/// Two copies, never none: whoever archives is killed anywhere. SCRAPAZOID_TEST_ARCHIVE=bucket: at a real server of S3.
class TestArchiveKill : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        killing::seed(m_dice);
        if (!m_isBucket)
            return;
        // The victims look there, too.
        qputenv("AWS_ACCESS_KEY_ID", "test-access");
        qputenv("AWS_SECRET_ACCESS_KEY", "test-secret");
        qputenv("AWS_REGION", "default");
        qputenv("AWS_ENDPOINT_URL", ObjectServer::instance().endpoint());
        archivePlace() = {.address = [this](const Installation &) { return "s3://" + m_bucket + "/old"; },
                          .copies = [this](const Installation &) { return copiesInBucket(); }};
    }

    void aKilledRunLosesNothing()
    {
        Installation &it = freshOne();
        const QString rows = it.rows();
        const auto files = support::snapshot(it.roots.screenshots());
        const qint64 length = lengthOf(it, u"archive"_s);
        QCOMPARE(violation(it), QByteArray());
        takeBack(it);
        int halfWay = 0;
        for (int kill = 0; kill < (m_isBucket ? 3 : 12) * m_rounds; ++kill) {
            Victim victim(it, u"archive"_s);
            QVERIFY(victim.isReady());
            // Every other one while copies are made, which is at the end.
            victim.goAndDieAfter(kill % 2 == 0 ? m_dice.bounded(length) : length / 2 + m_dice.bounded(length / 2));
            // As they lie there, before anybody has come to look after them.
            QCOMPARE(lost(it, files), QByteArray());
            halfWay += it.db.count(u"scrapazoid_console.runs"_s, u"closing = 'sweep'"_s) > 0 ? 1 : 0;
            recover(it);
            QCOMPARE(violation(it), QByteArray());
            QCOMPARE(it.db.count(u"scrapazoid_console.runs"_s, u"closing IN ('owed', 'sweep')"_s), 0);
            takeBack(it);
            QCOMPARE(violation(it), QByteArray());
            QCOMPARE(it.rows(), rows);
            QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
        }
        QTextStream(stdout) << halfWay << " on their way to the archive" << Qt::endl;
    }

    void aKilledUndoLosesNothing()
    {
        Installation &it = freshOne();
        const QString rows = it.rows();
        const auto files = support::snapshot(it.roots.screenshots());
        archive(it);
        const qint64 length = lengthOf(it, u"undo"_s);
        purgeCopies(it);
        for (int kill = 0; kill < (m_isBucket ? 1 : 5) * m_rounds; ++kill) {
            archive(it);
            Victim victim(it, u"undo"_s);
            QVERIFY(victim.isReady());
            victim.goAndDieAfter(m_dice.bounded(length));
            QCOMPARE(lost(it, files), QByteArray());
            recover(it);
            QCOMPARE(violation(it), QByteArray());
            takeBack(it);
            QCOMPARE(violation(it), QByteArray());
            QCOMPARE(it.rows(), rows);
            QCOMPARE(support::difference(files, support::snapshot(it.roots.screenshots())), QByteArray());
        }
    }

    void aKilledPurgeIsTakenUpByTheNext()
    {
        qint64 length = 0;
        for (int kill = -1; kill < (m_isBucket ? 1 : 3) * m_rounds; ++kill) {
            Installation &it = freshOne();
            archive(it);
            if (kill < 0) {
                length = lengthOf(it, u"archivepurge"_s);
                continue;
            }
            Victim victim(it, u"archivepurge"_s);
            QVERIFY(victim.isReady());
            victim.goAndDieAfter(m_dice.bounded(length));
            recover(it);
            purgeCopies(it);
            QCOMPARE(everythingIn(it), QByteArrayList{".scrapazoid-archive.json"});
            QCOMPARE(violation(it), QByteArray());
        }
    }

private:
    Installation &freshOne()
    {
        Installation &it = m_installation.fresh();
        fill(it);
        if (m_isBucket) {
            m_bucket = ObjectServer::instance().makeBucket();
            qputenv("SCRAPAZOID_TEST_ARCHIVE_AT", archiveOf(it));
        } else {
            support::makeFolder(archiveOf(it));
        }
        return it;
    }

    /// With what nobody sees there: other versions and what was begun.
    QByteArrayList everythingIn(Installation &it) const
    {
        if (!m_isBucket)
            return support::listFiles(archiveOf(it));
        QByteArrayList names;
        const auto listed = ObjectServer::instance().client(m_bucket)->listVersions("", [&](auto &&objects) {
            for (const storage::s3::Object &object : objects)
                names << object.key.sliced(qsizetype(4));
            return true;
        });
        return listed ? names : QByteArrayList{"not listed"};
    }

    QHash<QByteArray, QByteArray> copiesInBucket() const
    {
        const auto client = ObjectServer::instance().client(m_bucket);
        std::vector<QByteArray> keys;
        const auto listed = client->list("old/", [&](auto &&objects) {
            for (const storage::s3::Object &object : objects) {
                if (object.key.contains("/screenshots/"))
                    keys.push_back(object.key);
            }
            return true;
        });
        QHash<QByteArray, QByteArray> copies;
        const auto contents = client->getAll(keys, 1'000'000);
        for (size_t place = 0; place < keys.size(); ++place) {
            if (!listed || !contents[place])
                support::fail("%s cannot be read", keys[place].constData());
            copies.insert(keys[place].sliced(4), *contents[place]);
        }
        return copies;
    }

    static void archive(Installation &it)
    {
        const auto ran = it.tryArchive(it.plan(shots), archiveOf(it));
        QVERIFY2(ran && !ran->interrupted && ran->filesThatFollow == 0, ran ? "" : qPrintable(ran.error().message));
    }

    /// How long an action takes from its start to its end when nobody kills it.
    static qint64 lengthOf(Installation &it, const QString &action)
    {
        Victim victim(it, action);
        return victim.isReady() ? victim.finish() : 0;
    }

    static void purgeCopies(Installation &it)
    {
        const QString run = lastCleanup(it);
        const auto shown = cleanup::planArchivePurge(it.session(), run, it.context);
        if (!shown) {
            QVERIFY(run.isEmpty() || shown.error().kind == ErrorKind::Refused);
            return;
        }
        const auto purged = cleanup::runArchivePurge(it.session(), *shown, it.context);
        QVERIFY2(purged && purged->failed == 0, purged ? "" : qPrintable(purged.error().message));
    }

    /// All of it, byte for byte; then the copies may go.
    static void takeBack(Installation &it)
    {
        undoTheRest(it);
        purgeCopies(it);
    }

    /// A file whose content is neither in its place nor in quarantine nor whole in the archive.
    static QByteArray lost(Installation &it, const support::TreeSnapshot &files)
    {
        QSet<QByteArray> left;
        const auto add = [&](const QByteArray &folder, int partsBefore) {
            for (const auto &[name, look] : support::snapshot(folder).asKeyValueRange()) {
                const QList<QByteArray> parts = name.split('/');
                if (parts.size() > partsBefore)
                    left.insert(parts.sliced(partsBefore).join('/') + ' ' + look.sliced(look.lastIndexOf(' ') + 1));
            }
        };
        add(it.roots.screenshots(), 0);
        const QByteArray quarantine = it.roots.screenshots() + "/.scrapazoid-console/quarantine";
        add(quarantine, 1);
        add(quarantine, 2); // in a gate
        for (const auto &[name, content] : archivePlace().copies(it).asKeyValueRange())
            left.insert(name.sliced(name.indexOf("/screenshots/") + 13) + ' '
                        + QCryptographicHash::hash(content, QCryptographicHash::Sha1).toHex());
        for (const auto &[name, look] : files.asKeyValueRange()) {
            if (name.endsWith(".png") && !left.contains(name + ' ' + look.sliced(look.lastIndexOf(' ') + 1)))
                return name;
        }
        return {};
    }

    const bool m_isBucket = qgetenv("SCRAPAZOID_TEST_ARCHIVE") == "bucket";
    QByteArray m_bucket;
    QRandomGenerator m_dice;
    const int m_rounds = std::max(1, qEnvironmentVariableIntValue("SCRAPAZOID_KILL_ROUNDS"));
    // A database whose commits get lost by default (the cluster's synchronous_commit is off): ours must not.
    support::TestCluster m_cluster{
        {.fsync = false, .settings = {u"synchronous_commit=off"_s, u"wal_writer_delay=10s"_s}, .encoding = "UTF8"}};
    ReusedInstallation m_installation{m_cluster};
};

QTEST_GUILESS_MAIN(support::Guarded<TestArchiveKill>)
#include "tst_archivekill.moc"
