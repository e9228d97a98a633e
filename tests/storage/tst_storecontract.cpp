// SPDX-License-Identifier: GPL-3.0-or-later
// What the cleanups may rely on of a store, wherever its root lies: every implementation keeps it.

#include "demo/scratchdirectory.h"
#include "storage/destination.h"
#include "storage/localstore.h"
#include "storage/memorystore.h"
#include "support/failed.h"
#include "support/helperplace.h"
#include "support/obedientbucket.h"
#include "support/objectserver.h"
#include "support/testroots.h"

#include <QtTest>
#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using storage::KnownFile;
using storage::Moved;
using storage::Store;

namespace {
const RunId run{u"20261123-011502-3f9a"_s};

/// A root and the service that writes in it.
class Place {
public:
    Place() = default;
    virtual ~Place() = default;
    Place(const Place &) = delete;
    Place &operator=(const Place &) = delete;

    virtual std::unique_ptr<Store> open() const = 0;
    virtual void write(const QByteArray &path, const QByteArray &content) = 0;
    virtual void remove(const QByteArray &path) = 0;
    /// Null where nothing is there.
    virtual QByteArray content(const QByteArray &path) const = 0;
    /// Until what is written would be later than what has been, where times say so.
    virtual void waitForTick() { }
};

class FolderPlace : public Place {
public:
    FolderPlace() { support::makeFolder(path()); }

    std::unique_ptr<Store> open() const override
    {
        return std::move(*storage::LocalStore::open({.path = path(), .prefixes = {}}, Directory::Screenshots));
    }
    void write(const QByteArray &file, const QByteArray &content) override
    {
        support::writeContent(path(), file, content);
    }
    void remove(const QByteArray &file) override { support::removeFile(path() + '/' + file); }
    QByteArray content(const QByteArray &file) const override
    {
        return support::exists(path() + '/' + file) ? support::readFile(path() + '/' + file) : QByteArray();
    }
    void waitForTick() override
    {
        const auto tick = [this] {
            write("clock", "tick");
            const QDateTime time = QFileInfo(QFile::decodeName(path() + "/clock")).metadataChangeTime();
            remove("clock");
            return time;
        };
        const QDateTime now = tick();
        QTRY_VERIFY(tick() > now);
    }

protected:
    QByteArray path() const { return m_scratch->path() + "/root"; }

private:
    std::unique_ptr<demo::ScratchDirectory> m_scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-store-"));
};

/// The same folder, looked after by a helper.
class HelpedPlace : public FolderPlace {
public:
    std::unique_ptr<Store> open() const override { return std::move(*m_helper.open()); }

private:
    support::HelperPlace m_helper{path()};
};

class MemoryPlace : public Place {
public:
    std::unique_ptr<Store> open() const override { return std::make_unique<MemoryStore>(m_memory); }
    void write(const QByteArray &path, const QByteArray &content) override { m_memory->write(path, content); }
    void remove(const QByteArray &path) override { m_memory->remove(path); }
    QByteArray content(const QByteArray &path) const override
    {
        const Memory::Version *current = m_memory->current(path);
        return current ? *current->content : QByteArray();
    }

private:
    std::shared_ptr<Memory> m_memory = std::make_shared<Memory>();
};

/// A bucket that keeps versions.
class BucketPlace : public Place {
public:
    /// At a real server, which overlooks conditions of deletions.
    BucketPlace()
        : m_root(support::ObjectServer::instance().root(support::ObjectServer::instance().makeBucket()))
    {
    }
    /// At one that obeys them.
    explicit BucketPlace(std::unique_ptr<support::ObedientBucket> bucket)
        : m_bucket(std::move(bucket))
        , m_root(m_bucket->root())
    {
    }
    std::unique_ptr<Store> open() const override { return std::make_unique<storage::BucketStore>(m_root, u"test"_s); }
    void write(const QByteArray &path, const QByteArray &content) override
    {
        if (!m_root.client->put(m_root.keyOf(path), content))
            support::fail("not written");
    }
    void remove(const QByteArray &path) override
    {
        if (!m_root.client->remove({.key = m_root.keyOf(path)}))
            support::fail("not removed");
    }
    QByteArray content(const QByteArray &path) const override
    {
        const auto got = m_root.client->get(m_root.keyOf(path), 1000);
        return got ? got->first : QByteArray();
    }

private:
    std::unique_ptr<support::ObedientBucket> m_bucket;
    storage::BucketRoot m_root;
};

/// The place that the row of the test is about, bound, with a removal that is under way.
struct World {
    World()
    {
        QFETCH_GLOBAL(QString, kind);
        if (kind == u"folder"_s)
            place = std::make_unique<FolderPlace>();
        else if (kind == u"helper"_s)
            place = std::make_unique<HelpedPlace>();
        else if (kind == u"bucket"_s)
            place = std::make_unique<BucketPlace>();
        else if (kind == u"obedient bucket"_s)
            place = std::make_unique<BucketPlace>(std::make_unique<support::ObedientBucket>());
        else
            place = std::make_unique<MemoryPlace>();
        store = place->open();
        if (!store->bind(binding))
            support::fail("not bound");
        lead = std::move(*store->lead(u"anna"_s));
        removal = begin();
    }

    std::unique_ptr<storage::Removal> begin(const storage::MayAct &mayAct = {}) const
    {
        return std::move(*store->beginRemoval(run, mayAct));
    }
    KnownFile known(const QByteArray &path) const { return {path, store->look(path).identity}; }
    Moved quarantine(const KnownFile &file) const { return removal->quarantine(std::span(&file, 1)).front().moved; }
    storage::MoveResult restore(const KnownFile &file) const { return removal->restore(std::span(&file, 1)).front(); }
    Moved purge(const KnownFile &file) const { return removal->purge(std::span(&file, 1)).front().moved; }
    storage::Found original(const QByteArray &path) const
    {
        return removal->lookAtOriginals(std::span(&path, 1)).front();
    }
    storage::Found quarantined(const QByteArray &path) const
    {
        return removal->lookAtQuarantined(std::span(&path, 1)).front();
    }
    QByteArrayList listed() const
    {
        const storage::Listing listing = store->list({}, {});
        QByteArrayList paths;
        for (qsizetype file = 0; file < listing.size(); ++file)
            paths << listing.path(file);
        std::sort(paths.begin(), paths.end());
        return paths;
    }

    const storage::Binding binding{
        .database = {u"1"_s, u"d"_s, u"i"_s}, .role = u"screenshots"_s, .id = u"x"_s, .servers = {u"here:5432"_s}};
    std::unique_ptr<Place> place;
    std::unique_ptr<Store> store;
    std::unique_ptr<storage::RootLead> lead; ///< Files are moved only by who leads.
    std::unique_ptr<storage::Removal> removal;
};
} // namespace

class TestStoreContract : public QObject {
    Q_OBJECT

private slots:
    static void initTestCase_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("folder") << u"folder"_s;
        QTest::newRow("folder with a helper") << u"helper"_s;
        QTest::newRow("versions in memory") << u"memory"_s;
        QTest::newRow("bucket") << u"bucket"_s;
        QTest::newRow("bucket that obeys conditions") << u"obedient bucket"_s;
    }

    void listsContentAndNothingOfTheConsole()
    {
        const World world;
        world.place->write("a/x.png", "one");
        world.place->write("b.png", "two");
        world.place->write("a/deep/y.png", "three");
        world.place->write("top/deep/z.png", "four");
        const storage::Listing listing = world.store->list({}, {});
        QVERIFY(listing.isComplete());
        QCOMPARE(world.listed(), (QByteArrayList{"a/deep/y.png", "a/x.png", "b.png", "top/deep/z.png"}));
        QCOMPARE(listing.path(listing.find("a/deep/y.png")), "a/deep/y.png"_ba);
        QCOMPARE(listing.find("a/deep/z.png"), -1);
        QVERIFY(listing.hasTop("a/"));
        QVERIFY(listing.hasTop("top/"));
        const storage::Census census = world.store->measure(listing, {}, {});
        QVERIFY(census.isComplete());
        QCOMPARE(census.at(listing.find("a/deep/y.png")).size, 5);
        QCOMPARE(census.at(listing.find("b.png")).size, 3);
    }

    void looksAtManyInTheOrderOfTheQuestion()
    {
        const World world;
        QCOMPARE(world.store->look(std::span<const QByteArray>()).size(), size_t(0));
        world.place->write("a/x.png", "12345");
        const std::vector<QByteArray> paths{"nowhere/x.png", "a/x.png", "a/y.png", "../x.png"};
        const std::vector<storage::Found> found = world.store->look(paths);
        QCOMPARE(found.size(), paths.size());
        QCOMPARE(found[0].state, FileState::Gone);
        QCOMPARE(found[1].state, FileState::Present);
        QCOMPARE(found[1].identity.size, 5);
        QCOMPARE(found[2].state, FileState::Gone);
        QCOMPARE(found[3].state, FileState::Problem);
        QCOMPARE(found[3].problem, Problem::OutsideRoot);
    }

    void aFileThatIsWrittenAnewIsAnotherOne()
    {
        const World world;
        world.place->write("x.png", "12345");
        const KnownFile before = world.known("x.png");
        QCOMPARE(world.known("x.png").identity, before.identity);
        world.place->write("x.png", "54321");
        QVERIFY(world.known("x.png").identity != before.identity);
        QCOMPARE(world.quarantine(before), Moved::Differs);
        QCOMPARE(world.place->content("x.png"), "54321"_ba);
        world.place->remove("x.png");
        QCOMPARE(world.quarantine(before), Moved::Gone);
    }

    void remembersWhoseItIsAndItsLastRun()
    {
        const World world;
        const auto again = world.place->open();
        const auto binding = again->binding();
        QVERIFY(binding && *binding);
        QCOMPARE((*binding)->database, world.binding.database);
        QCOMPARE((*binding)->role, world.binding.role);
        QCOMPARE((*binding)->servers, world.binding.servers);
        QCOMPARE(again->identity().id, u"x"_s);
        QVERIFY(again->requireOwnFolder());
        QVERIFY(*again->isInside(*world.store));
        QVERIFY(!*again->isInsideBoundOne());
        QVERIFY(again->mark() && !*again->mark());
        const storage::RootMark mark{
            .counter = 7, .nonce = u"n"_s, .run = run.value, .serverTime = 5, .sequences = {{u"s"_s, 9}}};
        QVERIFY(world.store->setMark(mark));
        QCOMPARE(**again->mark(), mark);
        QVERIFY(again->consents()->isEmpty());
        for (const storage::RootConsents &consents :
             {storage::RootConsents{{"word", "sum"}, {"other", "one"}}, storage::RootConsents{{"other", "one"}}}) {
            QVERIFY(world.store->setConsents(consents));
            QCOMPARE(*again->consents(), consents);
        }
    }

    void oneLeadsAtATime()
    {
        World world;
        world.lead.reset();
        QVERIFY(world.store->prepareLead());
        auto first = world.store->lead(u"anna"_s);
        QVERIFY(first);
        QVERIFY((*first)->requireInPlace());
        QVERIFY((*first)->settle());
        const auto second = world.place->open()->lead(u"bert"_s);
        QCOMPARE(second.error().kind, ErrorKind::Busy);
        QVERIFY(second.error().message.contains(u"anna"_s));
        first->reset();
        QVERIFY(world.place->open()->lead(u"bert"_s));
    }

    void whatIsPutAwayComesBackAsItWas()
    {
        const World world;
        world.place->write("a/x.png", "12345");
        const KnownFile file = world.known("a/x.png");
        QCOMPARE(world.quarantine(file), Moved::Done);
        QCOMPARE(world.place->content("a/x.png"), QByteArray());
        QCOMPARE(world.listed(), QByteArrayList());
        QCOMPARE(world.original("a/x.png").state, FileState::Gone);
        const storage::Found kept = world.quarantined("a/x.png");
        QCOMPARE(kept.state, FileState::Present);
        QCOMPARE(kept.identity.size, file.identity.size);
        QCOMPARE(kept.identity.modifiedNs, file.identity.modifiedNs);
        QVERIFY(world.removal->commit());

        QCOMPARE(world.restore(file).moved, Moved::Done);
        QVERIFY(world.removal->commit(storage::Removal::Toward::Original));
        QCOMPARE(world.place->content("a/x.png"), "12345"_ba);
        QCOMPARE(world.original("a/x.png").identity.modifiedNs, file.identity.modifiedNs);
        QCOMPARE(world.quarantined("a/x.png").state, FileState::Gone);
    }

    void whatAKilledOneHasMovedIsDone()
    {
        const World world;
        world.place->write("a/x.png", "old");
        const KnownFile file = world.known("a/x.png");
        QCOMPARE(world.quarantine(file), Moved::Done);
        // Whatever is in its place by now.
        const auto again = world.begin()->quarantine(std::span(&file, 1)).front();
        QCOMPARE(again.moved, Moved::Done);
        QVERIFY(again.wasThere);
        world.place->write("a/x.png", "somebody's new one");
        QCOMPARE(world.begin()->quarantine(std::span(&file, 1)).front().moved, Moved::Done);
        QCOMPARE(world.place->content("a/x.png"), QByteArray("somebody's new one"));
        // The same of the way back.
        world.place->remove("a/x.png");
        QVERIFY(!world.restore(file).wasThere);
        const auto back = world.restore(file);
        QCOMPARE(back.moved, Moved::Done);
        QVERIFY(back.wasThere);
        QCOMPARE(world.place->content("a/x.png"), QByteArray("old"));
        // Another file of that name is none of it, though it gets the number that became free.
        world.place->remove("a/x.png");
        QCOMPARE(world.restore(file).moved, Moved::Gone);
        world.place->waitForTick();
        world.place->write("a/x.png", "another");
        QCOMPARE(world.restore(file).moved, Moved::Gone);
    }

    void neverReplacesAFileThatCameMeanwhile()
    {
        const World world;
        world.place->write("x.png", "old");
        const KnownFile file = world.known("x.png");
        QCOMPARE(world.quarantine(file), Moved::Done);
        world.place->write("x.png", "newer");
        QVERIFY(world.removal->canReturn());
        QVERIFY(world.restore(file).isPlaceTaken());
        QCOMPARE(world.place->content("x.png"), "newer"_ba);
        QCOMPARE(world.quarantined("x.png").identity.size, 3);
        world.place->remove("x.png");
        QCOMPARE(world.restore(file).moved, Moved::Done);
        QCOMPARE(world.place->content("x.png"), "old"_ba);
    }

    void whatIsPurgedIsGoneAndOnlyThat()
    {
        const World world;
        world.place->write("a/x.png", "one");
        world.place->write("a/y.png", "three");
        const KnownFile x = world.known("a/x.png");
        const KnownFile y = world.known("a/y.png");
        QCOMPARE(world.purge(x), Moved::Gone);
        QCOMPARE(world.quarantine(x), Moved::Done);
        QCOMPARE(world.quarantine(y), Moved::Done);
        // Written again meanwhile: none of the purge's business.
        world.place->write("a/x.png", "again");
        KnownFile another = x;
        another.identity.size = 4;
        QCOMPARE(world.purge(another), Moved::Differs);
        QCOMPARE(world.purge(x), Moved::Done);
        QVERIFY(world.removal->commit());
        QCOMPARE(world.quarantined("a/x.png").state, FileState::Gone);
        QCOMPARE(world.place->content("a/x.png"), "again"_ba);
        QCOMPARE(world.restore(y).moved, Moved::Done);
        QCOMPARE(world.place->content("a/y.png"), "three"_ba);
    }

    void nothingIsTouchedByWhoMayNotAct()
    {
        const World world;
        std::vector<KnownFile> files;
        for (const char *name : {"1.png", "2.png", "3.png"}) {
            world.place->write(name, name);
            files.push_back(world.known(name));
        }
        int asked = 0;
        const auto removal = world.begin([&] { return ++asked == 1 ? 5s : 0s; });
        QCOMPARE(removal->quarantine(std::span(files).first(1)).front().moved, Moved::Done);
        const storage::Removal::Results moved = removal->quarantine(std::span(files).subspan(1));
        QCOMPARE(moved.size(), files.size() - 1);
        QCOMPARE(moved[0].moved, Moved::Fenced);
        QCOMPARE(moved[1].moved, Moved::Fenced);
        QCOMPARE(asked, 2);
        QCOMPARE(world.listed(), (QByteArrayList{"2.png", "3.png"}));
        QCOMPARE(removal->restore(std::span(files).first(1)).front().moved, Moved::Fenced);
        QCOMPARE(removal->purge(std::span(files).first(1)).front().moved, Moved::Fenced);
        QCOMPARE(world.quarantined("1.png").state, FileState::Present);
    }

    void pathsThatLeadOutAreRefused()
    {
        const World world;
        for (const QByteArray &path :
             {QByteArray("../x.png"), QByteArray("a/../x.png"), QByteArray("/x.png"), QByteArray("x.png\0y", 7),
              QByteArray(".scrapazoid-console/root.json"), QByteArray("a//x.png"), QByteArray("")}) {
            const KnownFile file{path, {}};
            QCOMPARE(world.quarantine(file), Moved::Refused);
            QCOMPARE(world.restore(file).moved, Moved::Refused);
            QCOMPARE(world.purge(file), Moved::Refused);
            QCOMPARE(world.original(path).state, FileState::Problem);
            QCOMPARE(world.quarantined(path).state, FileState::Problem);
        }
        QVERIFY(*world.store->binding());
    }

    void manyAtOnceAreAnsweredOneByOne()
    {
        const World world;
        std::vector<KnownFile> files;
        for (int number = 0; number < 600; ++number) {
            const QByteArray path = "f" + QByteArray::number(number % 7) + '/' + QByteArray::number(number) + ".png";
            world.place->write(path, path);
            files.push_back(world.known(path));
        }
        world.place->remove(files[10].path);
        world.place->write(files[20].path, "another one");
        const storage::Removal::Results moved = world.removal->quarantine(files);
        QCOMPARE(moved.size(), files.size());
        for (size_t place = 0; place < files.size(); ++place)
            QCOMPARE(moved[place].moved, place == 10 ? Moved::Gone : place == 20 ? Moved::Differs : Moved::Done);
        QCOMPARE(world.store->quarantinedFiles(run)->size(), 598);
        QCOMPARE(world.store->quarantinedRuns()->front().files, 598);
        QCOMPARE(world.store->ownUsage()->files, 598);
        QSet<QByteArray> all;
        QVERIFY(world.store->forEachQuarantined({}, [&](QByteArrayView path) { all.insert(path.toByteArray()); }));
        QCOMPARE(all.size(), 598);
        QVERIFY(all.contains(files[0].path));
        world.removal->tidy(); // What is not empty stays.
        // Whether the other one would be taken for the file depends on the number that its store gave it.
        world.place->remove(files[20].path);
        const storage::Removal::Results back = world.removal->restore(files);
        QCOMPARE(std::count_if(back.begin(), back.end(), [](const auto &one) { return one.moved == Moved::Done; }),
                 598);
        world.removal->tidy();
        QVERIFY(world.store->quarantinedFiles(run)->isEmpty());
    }

    void keepsTheListOfARun()
    {
        const World world;
        QCOMPARE(world.store->readManifest(run).error().kind, ErrorKind::NotFound);
        const storage::ManifestEntry entry{.seq = 3,
                                           .kind = ItemKind::Screenshot,
                                           .path = "a/\xff.png",
                                           .size = 9,
                                           .modifiedNs = 11,
                                           .table = u"public.t"_s,
                                           .texts = {{u"id"_s, u"1"_s}}};
        for (int time = 0; time < 2; ++time)
            QVERIFY((*world.store->manifest(run))->append(std::span(&entry, 1)));
        const auto content = world.place->open()->readManifest(run);
        QVERIFY(content);
        QCOMPARE(content->damaged, 0);
        QCOMPARE(content->entries.size(), size_t(2));
        QCOMPARE(content->entries[1].path, entry.path);
        QCOMPARE(content->entries[1].texts, entry.texts);
        QCOMPARE(*world.store->manifests(), QList<RunId>{run});
        QVERIFY(world.store->removeManifest(run));
        QVERIFY(world.store->removeManifest(run));
        QVERIFY(world.store->manifests()->isEmpty());
    }

    void readsAndCopiesWhatIsMeant()
    {
        const World world;
        world.place->write("x.png", "12345");
        QCOMPARE(*world.store->read("x.png", 5), "12345"_ba);
        QCOMPARE(world.store->read("x.png", 4).error().kind, ErrorKind::Storage);
        QCOMPARE(world.store->read("y.png", 5).error().kind, ErrorKind::NotFound);
        const auto scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-copies-"));
        const auto destination = storage::Destination::open(scratch->path());
        QVERIFY(destination);
        QVERIFY(!*world.store->contains(*destination));
        const auto copying = world.store->copyTo(*destination);
        std::atomic<qint64> written = 0;
        const KnownFile file = world.known("x.png");
        QCOMPARE(copying->copy(file, {}, written).error, QString());
        QCOMPARE(written, 5);
        QCOMPARE(support::readFile(scratch->path() + "/x.png"), "12345"_ba);
        // Never over a file that is there, and never another file.
        QVERIFY(!copying->copy(file, {}, written).error.isEmpty());
        support::removeFile(scratch->path() + "/x.png");
        world.place->write("x.png", "54321");
        QVERIFY(!copying->copy(file, {}, written).error.isEmpty());
        QVERIFY(!support::exists(scratch->path() + "/x.png"));
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestStoreContract>)
#include "tst_storecontract.moc"
