// SPDX-License-Identifier: GPL-3.0-or-later
// A root in a bucket, at a real server: what it can do, what others do in it at the same time, and how runs that are
// killed go on.

#include "demo/scratchdirectory.h"
#include "storage/bucket/bucketlead.h"
#include "storage/bucket/bucketremoval.h"
#include "storage/bucket/tier.h"
#include "storage/bucket/uploads.h"
#include "support/failed.h"
#include "support/objectserver.h"
#include "support/ordie.h"

#include <QRandomGenerator>
#include <QtTest>
#include <algorithm>
#include <csignal>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using storage::BucketRemoval;
using storage::KnownFile;
using storage::Moved;
using support::ObjectServer;

namespace {
const RunId run{u"20261128-011502-3f9a"_s};
const storage::Binding binding{
    .database = {u"1"_s, u"d"_s, u"i"_s}, .role = u"screenshots"_s, .id = u"x"_s, .servers = {}};

/// A bucket that keeps versions, and a root in it that is bound.
struct World {
    explicit World(const QByteArray &prefix = "shots/")
        : root(ObjectServer::instance().root(ObjectServer::instance().makeBucket(), prefix))
        , store(root, u"test"_s)
    {
        support::orDie(store.bind(binding));
    }

    std::unique_ptr<BucketRemoval> begin(const storage::MayAct &mayAct = {}) const
    {
        return support::orDie(BucketRemoval::open(root, run, mayAct));
    }
    storage::s3::Object write(const QByteArray &path, const QByteArray &content) const
    {
        const auto put = root.client->put(root.keyOf(path), content);
        if (!put)
            support::fail("not written: %s", qUtf8Printable(put.error().sentence));
        return *put;
    }
    QByteArray content(const QByteArray &path) const
    {
        const auto got = root.client->get(root.keyOf(path), 1000);
        return got ? got->first : QByteArray();
    }
    KnownFile known(const QByteArray &path) const { return {path, store.look(path).identity}; }
    std::vector<storage::s3::Object> versions(const QByteArray &path) const
    {
        const QByteArray key = root.keyOf(path);
        const auto all = root.client->versionsOf(std::span(&key, 1)).front();
        if (!all)
            support::fail("no versions: %s", qUtf8Printable(all.error().sentence));
        return *all;
    }
    /// Until nothing has changed there for a second: what a killed one had asked for may still be on its way.
    void waitUntilQuiet(const std::vector<KnownFile> &files) const
    {
        const auto look = [&] {
            QByteArrayList seen;
            for (const KnownFile &file : files) {
                for (const storage::s3::Object &object : versions(file.path))
                    seen << object.key << object.version;
            }
            return seen;
        };
        QByteArrayList last = look();
        for (int quiet = 0; quiet < 5;) {
            QThread::msleep(200);
            const QByteArrayList now = look();
            quiet = now == last ? quiet + 1 : 0;
            last = now;
        }
    }

    storage::BucketRoot root;
    storage::BucketStore store;
};

Moved one(storage::Removal::Results results)
{
    return results.front().moved;
}

int roundsOf(const char *variable, int few)
{
    const int asked = qEnvironmentVariableIntValue(variable);
    return asked > 0 ? asked : few;
}

quint32 seed()
{
    const quint32 given = qEnvironmentVariableIntValue("SCRAPAZOID_SEED");
    return given != 0 ? given : 1;
}
} // namespace

class TestBucketStore : public QObject {
    Q_OBJECT

private slots:
    void provesWhatTheServerDoes()
    {
        const World world;
        const auto found = storage::proveAbilities(world.root);
        QVERIFY(found);
        QVERIFY(found->listsAtOnce);
        QVERIFY(found->keepsVersions);
        // This server says 204 to a deletion for other content, and hides what is there.
        QVERIFY(!found->deletesOnCondition && !found->deletesManyOnCondition);
        QCOMPARE(found->tier(), 'B');
        QVERIFY(!storage::objectionTo(*found, world.root));
        // Nothing is left of it.
        qsizetype left = 0;
        QVERIFY(world.root.client->listVersions(world.root.ownKey("probe-"), [&](auto &&some) {
            left += static_cast<qsizetype>(some.size());
            return true;
        }));
        QCOMPARE(left, 0);
    }

    /// A list of the first key alone ends with it, and the server says so in letters that XML has not.
    void opensWhereTheFirstNameHasEscInIt()
    {
        const ObjectServer &server = ObjectServer::instance();
        const QByteArray bucket = server.makeBucket();
        const storage::BucketRoot root = server.root(bucket);
        for (const char *path : {"\x1b[31mred.html", "x.png"})
            QVERIFY(root.client->put(root.keyOf(path), "12345"));
        const auto opened = storage::BucketStore::open(server.target(bucket), Directory::Screenshots, root.client);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().message));
        QCOMPARE((*opened)->list({}, {}).size(), 2);
    }

    void removesNothingWhereNothingCouldComeBack_data()
    {
        QTest::addColumn<bool>("isSuspended");
        QTest::newRow("without versions") << false;
        QTest::newRow("versions suspended") << true;
    }

    void removesNothingWhereNothingCouldComeBack()
    {
        QFETCH(bool, isSuspended);
        const ObjectServer &server = ObjectServer::instance();
        const QByteArray bucket = server.makeBucket(isSuspended);
        if (isSuspended) {
            const auto suspended = server.client(bucket)->ask(
                {.method = "PUT",
                 .query = {{"versioning", ""}},
                 .body = "<VersioningConfiguration><Status>Suspended</Status></VersioningConfiguration>"});
            QVERIFY(suspended);
        }
        const storage::BucketRoot root = server.root(bucket);
        const storage::BucketStore store(root, u"test"_s);
        QVERIFY(store.bind(binding));
        QVERIFY(root.client->put(root.keyOf("x.png"), "12345"));
        const auto removal = store.beginRemoval(run, {});
        QVERIFY(!removal);
        QCOMPARE(removal.error().kind, ErrorKind::Refused);
        QVERIFY(removal.error().message.contains(u"versioning"_s));
        // Looked at and counted it is all the same.
        QCOMPARE(store.list({}, {}).size(), 1);
        QCOMPARE(store.look("x.png").identity.size, 5);
        QCOMPARE(store.objectStore()->versioning, isSuspended ? u"Suspended"_s : QString());
        QVERIFY(!store.objectStore()->abilities->mayRemove());
    }

    void opensWhatIsThereAndSaysWhatIsNot()
    {
        const ObjectServer &server = ObjectServer::instance();
        const QByteArray bucket = server.makeBucket();
        const auto open = [&](const Target &target, const QProcessEnvironment &environment) {
            const auto address = RootAddress::parse(target.screenshots.path);
            return storage::BucketStore::open(
                target, Directory::Screenshots,
                storage::BucketStore::clientFor(target.objectStore, *address, environment));
        };
        QVERIFY(open(server.target(bucket), server.environment()));
        const auto missing = open(server.target("no-such-bucket"), server.environment());
        QVERIFY(!missing && missing.error().message.contains(u"no-such-bucket"_s));
        QProcessEnvironment stranger = server.environment();
        stranger.insert(u"AWS_SECRET_ACCESS_KEY"_s, u"wrong"_s);
        QVERIFY(open(server.target(bucket), stranger).error().message.contains(u"credentials"_s));
        QProcessEnvironment nobody;
        nobody.insert(u"HOME"_s, u"/nowhere"_s);
        QVERIFY(open(server.target(bucket), nobody).error().message.contains(u"AWS_ACCESS_KEY_ID"_s));
        const auto nowhere
            = open(support::bucketTarget("http://127.0.0.1:1", "s3://some-bucket/x"), server.environment());
        QVERIFY(nowhere.error().message.contains(u"s3.endpoint"_s));
    }

    void knowsWhichRootLiesInWhich()
    {
        const QByteArray bucket = ObjectServer::instance().makeBucket();
        const auto root = [&](const QByteArray &prefix) {
            return storage::BucketStore(ObjectServer::instance().root(bucket, prefix), u"test"_s);
        };
        const storage::BucketStore outer = root("a/");
        const storage::BucketStore inner = root("a/b/c/");
        const storage::BucketStore beside = root("ab/");
        QVERIFY(*inner.isInside(outer));
        QVERIFY(!*outer.isInside(inner));
        QVERIFY(!*beside.isInside(outer));
        QVERIFY(!*inner.isInsideBoundOne());
        QVERIFY(outer.bind(binding));
        QVERIFY(*inner.isInsideBoundOne());
        QVERIFY(!*beside.isInsideBoundOne());
        QVERIFY(!*outer.isInsideBoundOne());
        // Whose own folder lies in it is another one's, and so nothing there is known.
        const storage::BucketStore all = storage::BucketStore(
            storage::BucketRoot{
                .client = ObjectServer::instance().client(bucket), .address = "s3://" + bucket, .prefix = {}},
            u"t"_s);
        QVERIFY(!all.list({}, {}).isComplete());
    }

    void takesNamesAsTheyAre()
    {
        const World world;
        const QByteArrayList names{"plain.png",      "with space.png",     "+plus.png",  "%41.png",
                                   "esc\x1b[1m.png", "line\nbreak",        "<&>\"'.png", "\xc3\xa4\xe2\x82\xac.png",
                                   "?q=1#f",         QByteArray(900, 'k'), "a:b\\c"};
        std::vector<KnownFile> files;
        for (const QByteArray &name : names) {
            world.write(name, name);
            files.push_back(world.known(name));
            QCOMPARE(files.back().identity.size, name.size());
        }
        // What no path can be is shown, and nobody's to remove.
        const QByteArrayList odd{"../up.png", "a//b.png", "./c.png", "d/../e.png"};
        for (const QByteArray &name : odd)
            world.write(name, "x");
        QVERIFY(world.root.client->put(world.root.prefix + "folder/", ""));
        const storage::Listing listing = world.store.list({}, {});
        QVERIFY2(listing.isComplete(), qUtf8Printable(listing.trouble()));
        QCOMPARE(listing.size(), names.size());
        for (const QByteArray &name : names)
            QVERIFY2(listing.find(name) >= 0, name.constData());
        QCOMPARE(static_cast<qsizetype>(listing.odd().size()), odd.size());
        const auto removal = world.begin();
        const auto areDone = [&](const storage::Removal::Results &results) {
            for (size_t place = 0; place < results.size(); ++place)
                QVERIFY2(results[place].moved == Moved::Done,
                         files[place].path.toPercentEncoding() + ' ' + qUtf8Printable(results[place].reason()));
        };
        areDone(removal->quarantine(files));
        QCOMPARE(world.store.list({}, {}).size(), 0);
        areDone(removal->restore(files));
        for (const QByteArray &name : names)
            QCOMPARE(world.content(name), name);
        for (const QByteArray &name : odd)
            QCOMPARE(world.content(name), "x"_ba);
    }

    void measuresWithoutAskingForAnyFile()
    {
        const World world;
        for (int number = 0; number < 30; ++number)
            world.write("d" + QByteArray::number(number % 3) + "/e/" + QByteArray::number(number),
                        QByteArray(number, 'x'));
        const storage::Listing listing = world.store.list({}, {});
        const storage::Census census = world.store.measure(listing, {}, {});
        QVERIFY(census.isComplete());
        qint64 sum = 0;
        for (qsizetype file = 0; file < listing.size(); ++file)
            sum += census.at(file).size;
        QCOMPARE(sum, 30 * 29 / 2);
        QVERIFY(census.at(0).modified > 0);
        QVERIFY(!world.store.volume());
        storage::BucketRoot limited = world.root;
        limited.capacityBytes = 1'000'000;
        const auto volume = storage::BucketStore(limited, u"test"_s).volume();
        QVERIFY(volume);
        QCOMPARE(volume->totalBytes, 1'000'000);
        QVERIFY(volume->usedBytes() >= sum);
    }

    /// It takes up room, and no list of files has it.
    void countsWhatNobodySees()
    {
        const World world;
        world.write("a.png", "1234567890");
        world.write("a.png", "12345");
        world.write("b.png", "123");
        world.write("q.png", "1234");
        QVERIFY(world.root.client->remove({.key = world.root.keyOf("b.png")}));
        QCOMPARE(world.begin()->quarantine(std::vector{world.known("q.png")}).front().moved, Moved::Done);
        storage::s3::Uploads uploads(*world.root.client);
        constexpr qsizetype partSize = 5 * 1024 * 1024;
        for (const char *path : {"u 1+%.png", "u2.png"}) {
            const auto upload = uploads.begin(world.root.keyOf(path), {});
            QVERIFY(upload);
            QVERIFY(uploads.send(*upload, 1, QByteArray(partSize, 'u')));
            QVERIFY(uploads.send(*upload, 2, "the rest"));
        }
        // Not below the root.
        QVERIFY(uploads.begin("elsewhere", {}));
        const storage::Listing listing = world.store.list({}, {});
        QCOMPARE(listing.size(), 1);
        const storage::Census census = world.store.measure(listing, {}, {});
        QCOMPARE(census.trouble(), QString());
        QCOMPARE(census.at(0).size, 5);
        QVERIFY(census.hidden());
        QCOMPARE(census.hidden()->versions, std::optional(Tally{.count = 2, .bytes = 13}));
        QCOMPARE(census.hidden()->markers, 1);
        QCOMPARE(census.hidden()->uploads, std::optional(Tally{.count = 2, .bytes = 2 * (partSize + 8)}));
        QVERIFY(uploads.endAll(world.root.prefix));
        QCOMPARE(world.store.measure(listing, {}, {}).hidden()->uploads, std::optional(Tally()));
    }

    /// Somebody writes each file anew just before, while and after it is hidden: whatever was written last is there.
    void losesNothingThatIsWrittenMeanwhile()
    {
        const World world;
        constexpr int count = 150;
        std::vector<KnownFile> files;
        for (int number = 0; number < count; ++number) {
            const QByteArray path = "r/" + QByteArray::number(number);
            world.write(path, "old");
            files.push_back(world.known(path));
        }
        std::atomic<bool> goes{false};
        std::jthread writer([&] {
            const storage::BucketRoot other = ObjectServer::instance().root(world.root.client->place().bucket);
            goes.wait(false);
            for (int number = 0; number < count; ++number)
                other.client->put(other.keyOf("r/" + QByteArray::number(number)), "new " + QByteArray::number(number));
        });
        const auto removal = world.begin();
        goes = true;
        goes.notify_all();
        storage::Removal::Results results;
        for (size_t at = 0; at < files.size(); at += 30) {
            const auto some = removal->quarantine(std::span(files).subspan(at, 30));
            results.insert(results.end(), some.begin(), some.end());
        }
        writer.join();
        int kept = 0;
        for (int number = 0; number < count; ++number) {
            QCOMPARE(world.content("r/" + QByteArray::number(number)), "new " + QByteArray::number(number));
            const Moved moved = results[static_cast<size_t>(number)].moved;
            QVERIFY(moved == Moved::Done || moved == Moved::Differs);
            kept += moved == Moved::Done ? 1 : 0;
        }
        QCOMPARE(world.store.quarantinedFiles(run)->size(), kept);
    }

    /// The marker came, and between look and marker somebody has written: the marker goes again.
    void aMarkerThatHidesAnotherFileIsTakenAway()
    {
        const World world;
        world.write("x.png", "old");
        const KnownFile file = world.known("x.png");
        const auto removal = world.begin([&] {
            // Between the look and the marker: who may act is asked there.
            world.write("x.png", "new");
            return std::chrono::minutes(10); // asked once
        });
        QCOMPARE(one(removal->quarantine(std::span(&file, 1))), Moved::Differs);
        QCOMPARE(world.content("x.png"), "new"_ba);
        QCOMPARE(world.versions("x.png").size(), size_t(2));
        QVERIFY(world.store.quarantinedFiles(run)->isEmpty());
    }

    /// The same of one that was killed between its markers and its look: whoever comes after it takes them away.
    void recoveryShowsWhatAMarkerOfADeadOneHides()
    {
        const World world;
        const storage::s3::Object old = world.write("x.png", "old");
        const KnownFile file = world.known("x.png");
        storage::ReceiptLog log(world.root, run);
        QVERIFY(log.claim({{"x.png", storage::objectOf(world.root.keyOf("x.png"), file.identity)}}));
        world.write("x.png", "new");
        QVERIFY(world.root.client->remove({.key = world.root.keyOf("x.png")}));
        QCOMPARE(world.content("x.png"), QByteArray());
        QCOMPARE(one(world.begin()->quarantine(std::span(&file, 1))), Moved::Differs);
        QCOMPARE(world.content("x.png"), "new"_ba);
        // Without a claim it is somebody's own deletion, and stays.
        world.write("y.png", "old");
        const KnownFile other = world.known("y.png");
        world.write("y.png", "new");
        QVERIFY(world.root.client->remove({.key = world.root.keyOf("y.png")}));
        QCOMPARE(one(world.begin()->quarantine(std::span(&other, 1))), Moved::Gone);
        QCOMPARE(world.content("y.png"), QByteArray());
    }

    void aClaimIsAsGoodAsAReceipt()
    {
        const World world;
        world.write("x.png", "old");
        const KnownFile file = world.known("x.png");
        storage::ReceiptLog log(world.root, run);
        QVERIFY(log.claim({{"x.png", storage::objectOf(world.root.keyOf("x.png"), file.identity)}}));
        QVERIFY(world.root.client->remove({.key = world.root.keyOf("x.png")}));
        const auto removal = world.begin();
        const QByteArray path = "x.png";
        QCOMPARE(removal->lookAtQuarantined(std::span(&path, 1)).front().state, FileState::Present);
        const auto again = removal->quarantine(std::span(&file, 1)).front();
        QVERIFY(again.moved == Moved::Done && again.wasThere);
        QCOMPARE(*world.store.quarantinedFiles(run), QList<QByteArray>{path});
        QCOMPARE(one(world.begin()->restore(std::span(&file, 1))), Moved::Done);
        QCOMPARE(world.content("x.png"), "old"_ba);
        QVERIFY(world.store.quarantinedFiles(run)->isEmpty());
    }

    void whatIsPurgedLeavesNothing()
    {
        const World world;
        world.write("x.png", "old");
        const KnownFile file = world.known("x.png");
        const auto removal = world.begin();
        QCOMPARE(one(removal->quarantine(std::span(&file, 1))), Moved::Done);
        QCOMPARE(one(removal->purge(std::span(&file, 1))), Moved::Done);
        QVERIFY(world.versions("x.png").empty());
        removal->tidy();
        QVERIFY(world.store.quarantinedRuns()->isEmpty());
        QVERIFY(world.store.unbind());
        qsizetype left = 0;
        QVERIFY(world.root.client->listVersions("", [&](auto &&some) {
            left += static_cast<qsizetype>(some.size());
            return true;
        }));
        QCOMPARE(left, 0);
    }

    void whoIsThereLeadsAndNobodyElse()
    {
        const World world;
        auto first = storage::leadBucket(world.root, u"anna"_s);
        QVERIFY(first);
        QVERIFY((*first)->requireInPlace());
        const auto second = storage::leadBucket(world.root, u"bert"_s);
        QCOMPARE(second.error().kind, ErrorKind::Busy);
        QVERIFY(second.error().message.contains(u"anna"_s));
        // Whoever takes it away from one that leads ends it.
        QVERIFY(storage::OwnObjects(world.root).remove("lead/"));
        QVERIFY(!(*first)->requireInPlace());
        QVERIFY(storage::leadBucket(world.root, u"bert"_s));
        // Of many that come at once at most one.
        std::atomic<int> leading{0};
        std::atomic<int> most{0};
        std::vector<std::jthread> threads;
        for (int number = 0; number < 8; ++number) {
            threads.emplace_back([&] {
                const auto lead = storage::leadBucket(world.root, u"many"_s);
                if (!lead)
                    return;
                most = std::max(most.load(), ++leading);
                std::this_thread::sleep_for(std::chrono::milliseconds(300));
                --leading;
            });
        }
        threads.clear();
        QVERIFY(most <= 1);
    }

    void aDamagedReceiptStopsEverything()
    {
        const World world;
        world.write("x.png", "old");
        const KnownFile file = world.known("x.png");
        QCOMPARE(one(world.begin()->quarantine(std::span(&file, 1))), Moved::Done);
        QVERIFY(world.root.client->put(world.root.ownKey("quarantine/" + run.value.toUtf8() + "/000000000009-x"),
                                       "keep y.png v e 3 0 m\n" + QByteArray(64, '0')));
        QVERIFY(!BucketRemoval::open(world.root, run, {}));
        QVERIFY(!world.store.quarantinedFiles(run));
    }

    /// What comes next of a run's list is written over no part that is there, whatever somebody has taken away.
    void aPartOfAListThatIsMissingCostsNoOther()
    {
        const World world;
        storage::ManifestEntry entry{
            .seq = 0, .kind = ItemKind::Screenshot, .path = "x.png", .table = u"t"_s, .texts = {{u"id"_s, u"1"_s}}};
        const auto append = [&] {
            ++entry.seq;
            const auto list = world.store.manifest(run);
            return list && (*list)->append(std::span(&entry, 1));
        };
        QVERIFY(append() && append() && append());
        const QByteArray second = world.root.ownKey("manifests/" + run.value.toUtf8() + "/000000000002");
        QVERIFY(!world.content(second.sliced(world.root.prefix.size())).isEmpty());
        QVERIFY(storage::OwnObjects(world.root).remove("manifests/" + run.value.toUtf8() + "/000000000002"));
        QVERIFY(append());
        const auto content = world.store.readManifest(run);
        QVERIFY(content);
        QList<qint64> seqs;
        for (const storage::ManifestEntry &one : content->entries)
            seqs << one.seq;
        QCOMPARE(seqs, QList<qint64>({2, 3, 4}));
    }

    /// Processes that quarantine, restore and purge are killed at any moment; whoever comes after them goes on. In the
    /// end each file is there or away as was last asked, and nothing that was written meanwhile is lost.
    void goesOnAfterAnyKill()
    {
        const int rounds = roundsOf("SCRAPAZOID_BUCKET_KILLS", 20);
        QRandomGenerator random(seed());
        const World world;
        for (int round = 0; round < rounds; ++round) {
            std::vector<KnownFile> files;
            const QByteArray folder = "k" + QByteArray::number(round) + '/';
            for (int number = 0; number < 12; ++number) {
                const QByteArray path = folder + QByteArray::number(number);
                world.write(path, path);
                files.push_back(world.known(path));
            }
            const bool isUndone = random.bounded(2) == 0;
            const quint32 after = random.bounded(250);
            const pid_t child = fork();
            if (child == 0) {
                // Nothing of the parent's connections is touched: it has its own.
                const storage::BucketRoot own = ObjectServer::instance().root(world.root.client->place().bucket);
                if (auto removal = BucketRemoval::open(own, run, {})) {
                    (*removal)->quarantine(files);
                    if (isUndone)
                        (*removal)->restore(files);
                }
                _exit(0);
            }
            QThread::msleep(after);
            ::kill(child, SIGKILL);
            int status = 0;
            ::waitpid(child, &status, 0);
            // Whoever leads next waits a lease, in which what was on its way arrives.
            world.waitUntilQuiet(files);
            // Somebody writes one of them anew before anybody mends anything.
            const size_t rewritten = random.bounded(static_cast<quint32>(files.size()));
            world.write(files[rewritten].path, "again");
            const auto removal = world.begin();
            removal->quarantine(files);
            if (isUndone)
                removal->restore(files);
            QCOMPARE(world.content(files[rewritten].path), "again"_ba);
            for (size_t place = 0; place < files.size(); ++place) {
                if (place != rewritten)
                    QCOMPARE(world.content(files[place].path), isUndone ? files[place].path : QByteArray());
            }
            if (!isUndone) {
                for (const auto &result : removal->restore(std::span(files).subspan(0, rewritten)))
                    QCOMPARE(result.moved, Moved::Done);
            }
        }
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestBucketStore>)
#include "tst_bucketstore.moc"
