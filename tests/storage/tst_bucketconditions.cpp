// SPDX-License-Identifier: GPL-3.0-or-later
// Removal where a server refuses to delete anything but what it is told to, and where it only says so.

#include "storage/bucket/bucketremoval.h"
#include "storage/bucket/bucketstore.h"
#include "storage/bucket/tier.h"
#include "support/failed.h"
#include "support/obedientbucket.h"
#include "support/ordie.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using storage::BucketRemoval;
using storage::KnownFile;
using storage::Moved;
using support::ObedientBucket;
using Deletions = ObedientBucket::Deletions;

Q_DECLARE_METATYPE(Deletions)

namespace {
const RunId run{u"20261128-011502-3f9a"_s};

struct World {
    explicit World(Deletions deletions = Deletions::Obey)
        : bucket(deletions)
    {
        support::orDie(store.bind({.database = {u"1"_s, u"d"_s, u"i"_s}, .role = u"screenshots"_s, .id = u"x"_s}));
    }

    std::unique_ptr<BucketRemoval> begin() const { return support::orDie(BucketRemoval::open(root, run, {})); }
    KnownFile write(const QByteArray &path, const QByteArray &content)
    {
        bucket.write(root.keyOf(path), content);
        return {path, store.look(path).identity};
    }
    QByteArray content(const QByteArray &path) const
    {
        const auto got = root.client->get(root.keyOf(path), 1000);
        return got ? got->first : QByteArray();
    }
    int hidden(const QByteArray &path) const { return bucket.hidden(root.keyOf(path)); }

    ObedientBucket bucket;
    storage::BucketRoot root = bucket.root();
    storage::BucketStore store{root, u"test"_s};
};

Moved one(const storage::Removal::Results &results)
{
    return results.front().moved;
}
} // namespace

class TestBucketConditions : public QObject {
    Q_OBJECT

private slots:
    void provesWhatTheServerDoes_data()
    {
        QTest::addColumn<Deletions>("deletions");
        QTest::addColumn<char>("tier");
        QTest::newRow("obeys") << Deletions::Obey << 'A';
        QTest::newRow("overlooks") << Deletions::Overlook << 'B';
        QTest::newRow("says so and does it all the same") << Deletions::Pretend << 'B';
    }
    void provesWhatTheServerDoes()
    {
        QFETCH(Deletions, deletions);
        const World world(deletions);
        const auto found = storage::proveAbilities(world.root);
        QVERIFY2(found, found ? "" : qUtf8Printable(found.error().message));
        QTEST(found->tier(), "tier");
        QCOMPARE(found->deletesOnCondition, found->deletesManyOnCondition);
        QVERIFY(found->putsOnCondition);
    }

    /// Quarantine, undo, quarantine again and purge: at the end nothing is left.
    void filesGoAndComeBack()
    {
        World world;
        std::vector<KnownFile> files;
        for (int number = 0; number < 60; ++number)
            files.push_back(world.write("d" + QByteArray::number(number % 4) + "/f " + QByteArray::number(number),
                                        QByteArray::number(number)));
        const auto removal = world.begin();
        const auto areDone = [](const storage::Removal::Results &results) {
            return std::all_of(results.begin(), results.end(),
                               [](const storage::MoveResult &result) { return result.moved == Moved::Done; });
        };
        QVERIFY(areDone(removal->quarantine(files)));
        QCOMPARE(world.store.list({}, {}).size(), 0);
        QCOMPARE(world.store.quarantinedFiles(run)->size(), files.size());
        QVERIFY(areDone(removal->restore(files)));
        for (size_t number = 0; number < files.size(); ++number)
            QCOMPARE(world.content(files[number].path), QByteArray::number(number));
        QVERIFY(areDone(removal->quarantine(files)));
        QVERIFY(areDone(removal->purge(files)));
        QVERIFY(static_cast<storage::Removal &>(*removal).commit());
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

    void whatIsWrittenMeanwhileStays_data()
    {
        QTest::addColumn<Deletions>("deletions");
        QTest::addColumn<int>("hidden"); ///< So often, for a moment at the most.
        QTest::newRow("obeys: it is never hidden") << Deletions::Obey << 0;
        QTest::newRow("overlooks: it is shown again") << Deletions::Overlook << 1;
        QTest::newRow("pretends: it is shown again") << Deletions::Pretend << 1;
        QTest::newRow("obeys in trials alone: it is shown again") << Deletions::Pose << 1;
    }
    /// Somebody writes when the look is over and the deletions have come to the server.
    void whatIsWrittenMeanwhileStays()
    {
        QFETCH(Deletions, deletions);
        World world(deletions);
        const std::vector<KnownFile> files{world.write("x.png", "old"), world.write("y.png", "old")};
        const auto removal = world.begin();
        world.bucket.onDeletions([&, isFirst = true]() mutable {
            if (std::exchange(isFirst, false))
                world.bucket.write(world.root.keyOf("x.png"), "new");
        });
        const auto results = removal->quarantine(files);
        world.bucket.onDeletions({});
        QCOMPARE(results[0].moved, Moved::Differs);
        QCOMPARE(results[1].moved, Moved::Done);
        QCOMPARE(world.content("x.png"), "new"_ba);
        QTEST(world.hidden("x.png"), "hidden");
        QCOMPARE(world.hidden("y.png"), 1);
        QCOMPARE(*world.store.quarantinedFiles(run), QList<QByteArray>{"y.png"});
        QCOMPARE(one(removal->restore(std::span(&files[1], 1))), Moved::Done);
        QCOMPARE(world.content("y.png"), "old"_ba);
    }

    /// No condition tells it from the one that was looked at; the look afterwards does.
    void theSameContentWrittenAnewStays()
    {
        World world;
        const KnownFile file = world.write("x.png", "old");
        const auto removal = world.begin();
        world.bucket.onDeletions([&, isFirst = true]() mutable {
            if (std::exchange(isFirst, false))
                world.bucket.write(world.root.keyOf("x.png"), "old");
        });
        QCOMPARE(one(removal->quarantine(std::span(&file, 1))), Moved::Differs);
        QCOMPARE(world.content("x.png"), "old"_ba);
        QVERIFY(world.store.quarantinedFiles(run)->isEmpty());
    }

    void whatIsGoneMeanwhileIsGone_data()
    {
        QTest::addColumn<Deletions>("deletions");
        QTest::addColumn<int>("hidden");
        QTest::newRow("obeys") << Deletions::Obey << 1;
        QTest::newRow("overlooks: our marker goes again") << Deletions::Overlook << 2;
    }
    /// What somebody has deleted when the deletions come is not in quarantine: undo must not bring it back.
    void whatIsGoneMeanwhileIsGone()
    {
        QFETCH(Deletions, deletions);
        World world(deletions);
        const KnownFile file = world.write("x.png", "old");
        const auto removal = world.begin();
        world.bucket.onDeletions([&, isFirst = true]() mutable {
            if (std::exchange(isFirst, false))
                world.bucket.hide(world.root.keyOf("x.png"));
        });
        QCOMPARE(one(removal->quarantine(std::span(&file, 1))), Moved::Gone);
        QTEST(world.hidden("x.png"), "hidden");
        QVERIFY(world.store.quarantinedFiles(run)->isEmpty());
        QCOMPARE(one(removal->restore(std::span(&file, 1))), Moved::Gone);
        QCOMPARE(world.content("x.png"), QByteArray());
    }

    /// Many files that somebody writes anew while they are removed.
    void losesNothingThatIsWrittenMeanwhile()
    {
        World world;
        constexpr int count = 150;
        std::vector<KnownFile> files;
        for (int number = 0; number < count; ++number)
            files.push_back(world.write("r/" + QByteArray::number(number), "old"));
        const auto removal = world.begin();
        std::jthread writer([&] {
            for (int number = 0; number < count; ++number) {
                world.bucket.write(world.root.keyOf("r/" + QByteArray::number(number)), "new");
                std::this_thread::sleep_for(std::chrono::milliseconds(2));
            }
        });
        storage::Removal::Results results;
        for (size_t at = 0; at < files.size(); at += 30) {
            const auto some = removal->quarantine(std::span(files).subspan(at, 30));
            results.insert(results.end(), some.begin(), some.end());
        }
        writer.join();
        for (size_t number = 0; number < results.size(); ++number) {
            const QByteArray path = "r/" + QByteArray::number(number);
            QCOMPARE(world.content(path), "new"_ba);
            // Refused, not hidden and shown again.
            QVERIFY(results[number].moved == Moved::Done || results[number].moved == Moved::Differs);
            QCOMPARE(world.hidden(path), results[number].moved == Moved::Done ? 1 : 0);
        }
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestBucketConditions>)
#include "tst_bucketconditions.moc"
