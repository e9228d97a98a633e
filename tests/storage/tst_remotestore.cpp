// SPDX-License-Identifier: GPL-3.0-or-later
// A root that a helper looks after: what holds of every store is in tst_storecontract, here is what may become of the
// way between, and what a helper that lies can do.

#include "core/base/bootclock.h"
#include "demo/scratchdirectory.h"
#include "storage/localstore.h"
#include "storage/remote/columns.h"
#include "storage/remote/frames.h"
#include "support/failed.h"
#include "support/helperplace.h"
#include "support/patience.h"
#include "support/testroots.h"

#include <QCborArray>
#include <QDir>
#include <QtTest>
#include <csignal>
#include <sys/socket.h>
#include <sys/stat.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using storage::KnownFile;
using storage::Link;
using storage::LinkStep;
using storage::Moved;
using storage::Store;
using support::HelperPlace;
using support::patienceMs;

namespace {
const RunId run{u"20261123-011502-3f9a"_s};

/// A bound folder with files, and a store that leads in it through a helper.
struct World {
    explicit World(const QList<QByteArray> &more = {}, const storage::LinkTiming &timing = {}, bool isToLead = true)
    {
        support::makeFolder(root);
        place.emplace(root, more, timing);
        auto opened = place->open();
        if (!opened)
            support::fail("not open: %s", qPrintable(opened.error().message));
        store = std::move(*opened);
        if (!isToLead)
            return;
        if (const auto bound
            = store->bind({.database = {u"1"_s, u"d"_s, u"i"_s}, .role = u"screenshots"_s, .id = u"x"_s});
            !bound)
            support::fail("not bound: %s", qPrintable(bound.error().message));
        lead = std::move(*store->lead(u"anna"_s));
    }

    std::vector<KnownFile> write(int count)
    {
        std::vector<QByteArray> paths;
        for (int number = 0; number < count; ++number) {
            paths.push_back("d" + QByteArray::number(number % 5) + "/f" + QByteArray::number(number) + ".png");
            support::writeContent(root, paths.back(), paths.back());
        }
        const std::vector<storage::Found> found = store->look(paths);
        std::vector<KnownFile> files;
        for (size_t at = 0; at < paths.size(); ++at)
            files.push_back({paths[at], found[at].identity});
        return files;
    }
    std::unique_ptr<storage::Removal> begin(const storage::MayAct &mayAct = {}) const
    {
        return std::move(*store->beginRemoval(run, mayAct));
    }
    bool has(const QByteArray &path) const { return support::exists(root + '/' + path); }
    bool hasQuarantined(const QByteArray &path) const
    {
        return support::exists(root + "/.scrapazoid-console/quarantine/" + run.value.toUtf8() + '/' + path);
    }

    std::unique_ptr<demo::ScratchDirectory> scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-remote-"));
    QByteArray root = scratch->path() + "/root";
    std::optional<HelperPlace> place;
    std::unique_ptr<Store> store;
    std::unique_ptr<storage::RootLead> lead;
};

/// A process that is there: 0 would mean all of ours.
void killOrFail(pid_t pid, int signal = SIGKILL)
{
    if (pid <= 0 || kill(pid, signal) != 0)
        support::fail("there is no helper");
}

qsizetype countDone(const storage::Removal::Results &results)
{
    return std::count_if(results.begin(), results.end(), [](const auto &one) { return one.moved == Moved::Done; });
}

/// A link to something that is no helper, or one that lies.
tl::expected<std::shared_ptr<Link>, storage::LinkFailure> linkToLiar(const QByteArray &lie)
{
    return Link::open({.command = {FALSEHELPER, lie}, .place = u"there"_s, .roots = {"/srv/shots"}});
}

/// The same as a root wants it.
Result<std::shared_ptr<Link>> linkOrErrorTo(const QByteArray &lie)
{
    return linkToLiar(lie).map_error([](const storage::LinkFailure &failure) { return failure.error; });
}
} // namespace

class TestRemoteStore : public QObject {
    Q_OBJECT

private slots:
    /// What was under way when the helper went is done once, by the next one.
    void anotherHelperGoesOnWhereOneWasKilled_data()
    {
        QTest::addColumn<size_t>("ahead");
        QTest::newRow("one question after the other") << size_t(0);
        QTest::newRow("three under way") << size_t(40);
    }
    void anotherHelperGoesOnWhereOneWasKilled()
    {
        QFETCH(size_t, ahead);
        World world;
        const std::vector<KnownFile> files = world.write(400);
        const auto removal = world.begin();
        qsizetype done = 0;
        size_t announced = 0;
        for (size_t at = 0; at < files.size(); at += 20) {
            for (; ahead > 0 && announced < files.size() && announced <= at + ahead; announced += 20)
                removal->announceQuarantine(std::span(files).subspan(announced, 20));
            // Before, within or after the question, as it comes.
            std::jthread killer;
            if (at % 80 == 0) {
                killer = std::jthread([pid = world.place->pid(), at] {
                    std::this_thread::sleep_for(std::chrono::microseconds(at * 5));
                    if (pid > 0)
                        kill(pid, SIGKILL);
                });
            }
            done += countDone(removal->quarantine(std::span(files).subspan(at, 20)));
            if (killer.joinable())
                killer.join();
            const auto committed = removal->commit();
            QVERIFY2(committed, committed ? "" : qPrintable(committed.error().message));
        }
        QCOMPARE(done, qsizetype(files.size()));
        for (const KnownFile &file : files) {
            QVERIFY(!world.has(file.path));
            QVERIFY(world.hasQuarantined(file.path));
        }
        QVERIFY(world.lead->requireInPlace());
        killOrFail(world.place->pid());
        QCOMPARE(countDone(removal->restore(files)), qsizetype(files.size()));
        QVERIFY(removal->commit(storage::Removal::Toward::Original));
        for (const KnownFile &file : files)
            QVERIFY(world.has(file.path));
        // Free for the next one, as soon as nobody leads.
        world.lead.reset();
        QVERIFY(world.store->lead(u"bert"_s));
    }

    /// Nobody has asked for what became of them yet, and they are on their way; whoever asks gets that very answer.
    void whatIsAnnouncedIsUnderWay()
    {
        World world;
        const std::vector<KnownFile> files = world.write(6);
        const auto removal = world.begin();
        removal->announceQuarantine(std::span(files).first(3));
        removal->announceQuarantine(std::span(files).last(3));
        QTRY_VERIFY(world.hasQuarantined(files[2].path) && world.hasQuarantined(files[5].path));
        // Others than were announced are a question of their own.
        QVERIFY(removal->quarantine(std::span(files).subspan(1, 3)).front().wasThere);
        for (const auto some : {std::span(files).first(3), std::span(files).last(3)}) {
            const auto results = removal->quarantine(some);
            QCOMPARE(countDone(results), 3);
            QVERIFY(!results.front().wasThere);
        }
        QVERIFY(removal->quarantine(std::span(files).first(3)).front().wasThere);
        // Not on disk for certain before the commit: another helper does them once more.
        killOrFail(world.place->pid());
        QVERIFY(removal->commit());
        QCOMPARE(countDone(removal->restore(files)), 6);
    }

    void whatWasAnnouncedToALostHelperIsAskedForAgain()
    {
        World world;
        const std::vector<KnownFile> files = world.write(6);
        const auto removal = world.begin();
        killOrFail(world.place->pid(), SIGSTOP);
        for (const size_t begin : {0U, 2U, 4U})
            removal->announceQuarantine(std::span(files).subspan(begin, 2));
        killOrFail(world.place->pid());
        for (const size_t begin : {0U, 2U, 4U})
            QCOMPARE(countDone(removal->quarantine(std::span(files).subspan(begin, 2))), 2);
        QVERIFY(removal->commit());
    }

    /// Whoever looks at its files after a removal has ended sees them where they stay.
    void whatIsUnderWayEndsBeforeItsRemoval()
    {
        World world;
        const std::vector<KnownFile> files = world.write(4);
        auto removal = world.begin();
        const pid_t helper = world.place->pid();
        killOrFail(helper, SIGSTOP);
        removal->announceQuarantine(files);
        QVERIFY(world.has(files[3].path));
        const std::jthread waking([&] {
            std::this_thread::sleep_for(300ms);
            kill(helper, SIGCONT); // it was there
        });
        removal.reset();
        QVERIFY(world.hasQuarantined(files[3].path));
    }

    void nothingIsAnnouncedByWhoMayNotAct()
    {
        World world;
        const std::vector<KnownFile> files = world.write(2);
        std::atomic<int> asked = 0;
        auto removal = world.begin([&]() -> std::chrono::nanoseconds { return ++asked == 1 ? 300ms : 0ms; });
        // Late: it was told until when it may.
        const pid_t helper = world.place->pid();
        killOrFail(helper, SIGSTOP);
        removal->announceQuarantine(std::span(files).first(1));
        removal->announceQuarantine(std::span(files).last(1));
        std::this_thread::sleep_for(700ms);
        killOrFail(helper, SIGCONT);
        QCOMPARE(removal->quarantine(std::span(files).first(1)).front().moved, Moved::Fenced);
        QCOMPARE(removal->quarantine(std::span(files).last(1)).front().moved, Moved::Fenced);
        removal.reset();
        QVERIFY(world.has(files[0].path) && world.has(files[1].path));
    }

    /// A helper that deletes and does not live to say so: the next one finds nothing there, and it is gone by us.
    void whatALostQuestionHasPurgedIsPurged()
    {
        std::function<void()> before = [] {};
        World world;
        const std::vector<KnownFile> files = world.write(6);
        const auto removal = world.begin([&] {
            std::exchange(before, [] {})();
            return 40s;
        });
        QCOMPARE(countDone(removal->quarantine(files)), qsizetype(files.size()));
        QVERIFY(removal->commit());
        const QByteArray quarantine = world.root + "/.scrapazoid-console/quarantine/" + run.value.toUtf8() + '/';
        // Somebody else's doing, while nothing is asked: that is not ours.
        QVERIFY(QFile::remove(QFile::decodeName(quarantine + files[5].path)));
        before = [&] {
            for (int at = 0; at < 3; ++at)
                QFile::remove(QFile::decodeName(quarantine + files[static_cast<size_t>(at)].path));
            killOrFail(world.place->pid());
        };
        const auto results = removal->purge(std::span(files).first(5));
        QCOMPARE(countDone(results), 5);
        QVERIFY(results[0].wasThere && !results[4].wasThere);
        QCOMPARE(removal->purge(std::span(files).subspan(5)).front().moved, Moved::Gone);
    }

    /// A helper that was killed with the lead in hand, and another leader on its own computer before we are back.
    void whoLeadsMeanwhileIsNotDisturbed()
    {
        World world;
        const std::vector<KnownFile> files = world.write(3);
        const auto removal = world.begin([] { return 1s; });
        QCOMPARE(removal->quarantine(std::span(files).first(1)).front().moved, Moved::Done);
        const auto local = storage::RemoteRoot::open(
            {.directory = Directory::Screenshots, .address = "ssh://there" + world.root, .path = world.root},
            HelperPlace(world.root).connect());
        const pid_t first = support::children().value(0);
        killOrFail(first);
        Result<void> led = failure(ErrorKind::Busy, {});
        for (const QDeadlineTimer patience(patienceMs); !led && !patience.hasExpired();) {
            led = (*local)->lead(u"cron"_s);
            std::this_thread::sleep_for(1ms);
        }
        QVERIFY(led);
        bool wereLeft = false;
        std::thread leaving([&] {
            std::this_thread::sleep_for(1500ms);
            wereLeft = world.has(files[1].path) && world.has(files[2].path);
            (*local)->endLead();
        });
        // Whoever asks on the way back waits for its end, instead of one who does not lead yet.
        Result<void> leads;
        std::thread asking([&] {
            std::this_thread::sleep_for(700ms);
            leads = world.lead->requireInPlace();
        });
        const auto results = removal->quarantine(std::span(files).subspan(1));
        leaving.join();
        asking.join();
        QVERIFY(wereLeft);
        QCOMPARE(countDone(results), 2);
        QVERIFY2(leads, leads ? "" : qPrintable(leads.error().message));
    }

    /// A question that arrives late does nothing, however long it has been on its way.
    void aLateQuestionTouchesNothing()
    {
        World world;
        const std::vector<KnownFile> files = world.write(2);
        std::atomic<int> asked = 0;
        const auto removal = world.begin([&]() -> std::chrono::nanoseconds { return ++asked == 1 ? 300ms : 0ms; });
        const pid_t helper = world.place->pid();
        killOrFail(helper, SIGSTOP);
        std::thread waking([&] {
            // After the question, or so late that it is no longer of interest.
            for (const QDeadlineTimer patience(patienceMs); asked == 0 && !patience.hasExpired();)
                std::this_thread::sleep_for(1ms);
            std::this_thread::sleep_for(700ms);
            kill(helper, SIGCONT); // it was there
        });
        const auto results = removal->quarantine(files);
        waking.join();
        QCOMPARE(asked, 2);
        QCOMPARE(results.size(), files.size());
        QCOMPARE(results[0].moved, Moved::Fenced);
        QCOMPARE(results[1].moved, Moved::Fenced);
        QVERIFY(world.has(files[0].path));
        QVERIFY(world.has(files[1].path));
    }

    void whoDoesNotLeadMovesNothing()
    {
        World world;
        const std::vector<KnownFile> files = world.write(1);
        world.lead.reset();
        const auto removal = world.begin();
        QCOMPARE(removal->quarantine(files).front().moved, Moved::Fenced);
        QVERIFY(world.has(files[0].path));
        world.lead = std::move(*world.store->lead(u"anna"_s));
        QCOMPARE(removal->quarantine(files).front().moved, Moved::Done);
        // Somebody puts another lock in the place of ours.
        const QByteArray lock = world.root + "/.scrapazoid-console/lock";
        support::removeFile(lock);
        support::writeContent(world.root, ".scrapazoid-console/lock", "");
        QCOMPARE(removal->restore(files).front().moved, Moved::Fenced);
        QVERIFY(!world.lead->requireInPlace());
    }

    void aHelperEndsWithItsConsole()
    {
        support::makeFolder(QByteArray(m_scratch->path() + "/ends"));
        const HelperPlace place(m_scratch->path() + "/ends");
        const auto child = std::move(*storage::ChildProcess::start(place.command()));
        QTest::qWait(200); // begun or not, it is to end
        // What is left of a console that was killed: its end of the pipe closes.
        shutdown(child->input(), SHUT_RDWR);
        QCOMPARE(child->waitForEnd(std::chrono::milliseconds(patienceMs)), std::optional(0));
    }

    void aSilentHelperIsGivenUp()
    {
        World world({}, {.ping = 50ms, .patience = 5s});
        const pid_t helper = world.place->pid();
        killOrFail(helper, SIGSTOP);
        // The next one finds the lock taken for as long as the first one lives; the link's end ends it.
        const auto volume = world.store->volume();
        QVERIFY(volume);
        QVERIFY(world.place->pid() != helper);
        QVERIFY(world.lead->requireInPlace());
    }

    void aStopEndsAListing()
    {
        World world;
        // More than may be under way at once: however slow we are, it cannot all have been sent.
        constexpr int count = 22'000;
        const QByteArray longName(245, 'n');
        static_assert(count * 245 > storage::wire::window + storage::wire::largestFrame);
        for (int number = 0; number < count; ++number)
            support::writeContent(world.root, longName + QByteArray::number(number), "");
        std::stop_source stop;
        const storage::Listing listing = world.store->list(stop.get_token(), [&](qsizetype) { stop.request_stop(); });
        QVERIFY(!listing.isComplete());
        QVERIFY(listing.size() < count);
        // It was not the link that ended.
        const pid_t helper = world.place->pid();
        QCOMPARE(world.store->list({}, {}).size(), count);
        QCOMPARE(world.place->pid(), helper);
    }

    /// Links that are not seen protect nothing: a listing is taken up again, or is said not to be whole.
    void aListingIsTakenUpAgain()
    {
        World world;
        world.write(20);
        killOrFail(world.place->pid());
        const storage::Listing listing = world.store->list({}, {});
        QCOMPARE(listing.trouble(), QString());
        QCOMPARE(listing.size(), 20);
        QVERIFY(world.lead->requireInPlace());
    }

    /// A row that holds a whole page is on the folder's list as it is, whoever else writes there meanwhile.
    void aRowLongerThanAQuestionIsListed()
    {
        World world;
        std::vector<storage::ManifestEntry> entries;
        for (const qsizetype size : {10, 300'000, 5'000'000, 3'000'000}) {
            const qint64 seq = std::ssize(entries);
            entries.push_back({.seq = seq,
                               .path = "f" + QByteArray::number(seq),
                               .table = u"public.screenshots"_s,
                               .texts = {{"page"_L1, QString(size, QChar(char16_t(u'a' + seq)))}}});
        }
        const auto list = world.store->manifest(run);
        QVERIFY(list);
        qsizetype meanwhile = 0;
        {
            // Pieces of one come between those of another, and a short row comes while a long one is being written.
            std::atomic<int> left = int(std::ssize(entries));
            std::vector<std::jthread> writers;
            for (const storage::ManifestEntry &entry : entries) {
                writers.emplace_back([&] {
                    QVERIFY((*list)->append(std::span(&entry, 1)));
                    --left;
                });
            }
            for (; left > 0 && !QTest::currentTestFailed(); ++meanwhile)
                QVERIFY((*list)->append(std::span(entries).first(1)));
        }
        QVERIFY((*list)->append(entries));
        killOrFail(world.place->pid());
        QVERIFY((*list)->append(entries));
        const auto content = world.store->readManifest(run);
        QVERIFY2(content, content ? "" : qPrintable(content.error().message));
        QCOMPARE(content->damaged, 0);
        QCOMPARE(std::ssize(content->entries), 3 * std::ssize(entries) + meanwhile);
        for (const storage::ManifestEntry &found : content->entries)
            QVERIFY(found.texts == entries[size_t(found.seq)].texts);
    }

    /// What a helper keeps of texts that never end has a limit, and the next one finds room again.
    void aTextWithoutEndIsRefused()
    {
        World world;
        const storage::ManifestEntry large{
            .seq = 1, .path = "f", .table = u"public.screenshots"_s, .texts = {{"page"_L1, QString(40'000'000, u'a')}}};
        const storage::ManifestEntry small{
            .seq = 2, .path = "g", .table = u"public.screenshots"_s, .texts = {{"page"_L1, QString(20'000'000, u'b')}}};
        const auto list = world.store->manifest(run);
        QVERIFY(list);
        const auto refused = (*list)->append(std::span(&large, 1));
        QVERIFY(!refused);
        QVERIFY2(refused.error().message.contains(u"32"_s), qPrintable(refused.error().message));
        const pid_t helper = world.place->pid();
        QVERIFY((*list)->append(std::span(&small, 1)));
        QCOMPARE(world.place->pid(), helper);
        QCOMPARE(world.store->readManifest(run)->entries.size(), size_t(1));
    }

    /// Descriptors and gates of a removal go with it, not with the link.
    void whatIsOverIsLetGoOf()
    {
        World world;
        const std::vector<KnownFile> files = world.write(1);
        QCOMPARE(world.begin()->quarantine(files).front().moved, Moved::Done);
        QCOMPARE(world.begin()->restore(files).front().moved, Moved::Done);
        QVERIFY(world.store->volume()); // what was said before is done
        const QStringList before = world.place->openFiles();
        for (int time = 0; time < 20; ++time)
            QCOMPARE(world.begin()->lookAtOriginals(std::span(&files[0].path, 1)).front().state, FileState::Present);
        QVERIFY(world.store->volume());
        QVERIFY(!before.isEmpty());
        QCOMPARE(world.place->openFiles(), before);
    }

    /// What is asked of a helper with many rights tells nothing of what lies elsewhere.
    void nothingElseIsToldOf()
    {
        World world;
        support::writeContent(world.root, "in.png", "12345");
        support::writeContent(m_scratch->path(), "outside", "secret");
        const auto link = std::move(*world.place->connect()());
        const qint64 root
            = link->call(u"open"_s, {{"path"_L1, world.root}, {"directory"_L1, 0}})->value("root"_L1).toInteger();
        const auto measure = [&](const QByteArray &folder, const QByteArray &name) {
            const std::array<qint64, 1> count{1};
            return link->call(u"measure"_s,
                              {{"root"_L1, root},
                               {"folders"_L1, folder + '\0'},
                               {"counts"_L1, storage::wire::packNumbers(count)},
                               {"files"_L1, name + '\0'}});
        };
        QVERIFY(measure("", "in.png"));
        for (const QByteArray &name : {QByteArray("../outside"), m_scratch->path() + "/outside", QByteArray("..")})
            QVERIFY2(!measure("", name), name.constData());
        QVERIFY(!measure("../", "outside"));
        for (const QByteArray &path : {QByteArray("/proc/self/exe"), QByteArray("../x")})
            QVERIFY(!link->call(u"leads_to"_s, {{"root"_L1, root}, {"path"_L1, path}}));
        QVERIFY(link->isAlive());
    }

    void twoQuestionsOfOneNameEndIt()
    {
        World world({}, {}, false);
        for (int number = 0; number < 60'000; ++number)
            support::writeContent(world.root, QByteArray(60, 'f') + QByteArray::number(number), "");
        const auto child = std::move(*storage::ChildProcess::start(world.place->command()));
        storage::wire::FrameWriter writer(child->input());
        const auto ask = [&](qint64 id, const QString &word, const QCborMap &body) {
            QVERIFY(writer.write({.id = id, .word = word, .body = body}));
        };
        ask(0, u"hello"_s, {{"oldest"_L1, 1}, {"newest"_L1, 1}, {"roots"_L1, QCborArray{world.root}}});
        ask(1, u"open"_s, {{"path"_L1, world.root}, {"directory"_L1, 0}});
        // More than may be under way, so that the first waits for credit that does not come.
        for (const QString &word : {u"list"_s, u"ping"_s, u"list"_s})
            ask(5, word, {{"root"_L1, 1}});
        QByteArray room(size_t{1} << 20, Qt::Uninitialized);
        std::optional<int> status;
        QVERIFY(QTest::qWaitFor(
            [&] {
                [[maybe_unused]] const ssize_t size
                    = ::read(child->output(), room.data(), static_cast<size_t>(room.size()));
                status = child->waitForEnd(1ms);
                return status.has_value();
            },
            patienceMs));
        QCOMPARE(*status, 0);
    }

    void aPathBeyondAllMeasureCostsNoLink()
    {
        World world;
        const std::vector<KnownFile> files = world.write(1);
        const pid_t helper = world.place->pid();
        const std::vector<QByteArray> paths{QByteArray(3'000'000, 'x'), files[0].path};
        const std::vector<storage::Found> found = world.store->look(paths);
        QCOMPARE(found[0].state, FileState::Problem);
        QCOMPARE(found[1].state, FileState::Present);
        QCOMPARE(world.place->pid(), helper);
    }

    void manyFoldersAreListedAsTheyAre()
    {
        World world;
        QSet<QByteArray> all;
        for (int number = 0; number < 9000; ++number) {
            const QByteArray path = "u" + QByteArray::number(number / 40) + "/m" + QByteArray::number(number % 3)
                + "/\xff" + QByteArray::number(number);
            support::writeContent(world.root, path, "123");
            all << path;
        }
        QVERIFY(symlink("nowhere", (world.root + "/u1/link").constData()) == 0);
        const storage::Listing listing = world.store->list({}, {});
        QCOMPARE(listing.trouble(), QString());
        QCOMPARE(listing.size(), all.size());
        for (qsizetype file = 0; file < listing.size(); ++file)
            QVERIFY(all.contains(listing.path(file)));
        QCOMPARE(listing.odd().size(), size_t(1));
        QCOMPARE(listing.odd()[0].path, "u1/link"_ba);
        const storage::Census census = world.store->measure(listing, {}, {});
        QCOMPARE(census.trouble(), QString());
        for (qsizetype file = 0; file < listing.size(); ++file)
            QCOMPARE(census.at(file).size, 3);
        const auto here = storage::LocalStore::open({.path = world.root, .prefixes = {}}, Directory::Screenshots);
        QCOMPARE(census.folderBytes(), (*here)->measure((*here)->list({}, {}), {}, {}).folderBytes());
    }

    void aHelperThatMayOnlyLookChangesNothing()
    {
        World world({"--read-only"}, {}, false);
        support::writeContent(world.root, "x.png", "1");
        QCOMPARE(world.store->list({}, {}).size(), 1);
        const auto bound = world.store->bind({.database = {}, .role = u"screenshots"_s, .id = u"x"_s});
        QCOMPARE(bound.error().kind, ErrorKind::Refused);
        QVERIFY(bound.error().message.contains(u"--read-only"_s));
        QVERIFY(!world.store->lead(u"anna"_s));
        QVERIFY(!support::exists(world.root + "/.scrapazoid-console"));
    }

    void onlyItsOwnFoldersAreOpened()
    {
        const QByteArray root = m_scratch->path() + "/own";
        support::makeFolder(root);
        support::makeFolder(m_scratch->path() + "/other");
        const HelperPlace place(root);
        const auto other
            = Link::open({.command = place.command(), .place = u"there"_s, .roots = {m_scratch->path() + "/other"}});
        QCOMPARE(other.error().error.kind, ErrorKind::Refused);
        QCOMPARE(other.error().at, LinkStep::Hello);
        QVERIFY(other.error().error.message.contains(u"does not look after"_s));
        const auto link = Link::open({.command = place.command(), .place = u"there"_s, .roots = {root}});
        QVERIFY(link);
        // Named in the beginning, or not at all.
        for (const QByteArray &path : {m_scratch->path() + "/other", root + "/..", QByteArray("/")})
            QCOMPARE((*link)->call(u"open"_s, {{"path"_L1, path}, {"directory"_L1, 0}}).error().kind,
                     ErrorKind::Refused);
        QVERIFY((*link)->call(u"open"_s, {{"path"_L1, root}, {"directory"_L1, 0}}));
        // As what it is called.
        QVERIFY((*link)
                    ->call(u"open"_s, {{"path"_L1, root}, {"directory"_L1, 1}})
                    .error()
                    .message.contains(u"screenshots"_s));
        QVERIFY(!(*link)->call(u"volume"_s, {{"root"_L1, 99}}));
        QVERIFY((*link)->call(u"strange"_s, {{"root"_L1, 1}}).error().message.contains(u"strange"_s));
    }

    void aFileThatOthersMayWriteNamesNoFolders()
    {
        if (geteuid() != 0)
            QSKIP("only a helper with root's rights is careful about it");
        support::writeContent(m_scratch->path(), "loose.conf", "[roots]\nscreenshots = /srv/shots\n");
        const QByteArray file = m_scratch->path() + "/loose.conf";
        const auto ask = [&](const QList<QByteArray> &more) {
            const auto link = Link::open({.command = QList<QByteArray>{SCRAPAZOIDCTL, "serve", "--stdio"} + more,
                                          .place = u"there"_s,
                                          .roots = {"/srv/shots"}});
            return link ? QString() : link.error().error.message;
        };
        QVERIFY(ask({"--roots-file", file}).isEmpty());
        chmod(file.constData(), 0666);
        QVERIFY(ask({"--roots-file", file}).contains(u"others than root"_s));
        QVERIFY(ask({"--roots-file", m_scratch->path() + "/none.conf"}).contains(u"[roots]"_s));
        QVERIFY(ask({"--root", "screenshots=/srv/shots"}).contains(u"--root"_s));
        support::writeContent(m_scratch->path(), "system.conf", "[roots]\nscreenshots = /usr/\n");
        QVERIFY(ask({"--roots-file", m_scratch->path() + "/system.conf"}).contains(u"/usr"_s));
    }

    void whatCannotBeginSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("lie");
        QTest::addColumn<QString>("says");
        QTest::addColumn<LinkStep>("at");
        QTest::newRow("no such program") << QByteArray("unknown") << u"no scrapazoidctl on there"_s
                                         << LinkStep::Program;
        QTest::newRow("ssh fails") << QByteArray("unreachable") << u"Connection refused"_s << LinkStep::Reach;
        QTest::newRow("another shell") << QByteArray("shell") << u"prints \"This account"_s << LinkStep::Greeting;
        QTest::newRow("a shell without end") << QByteArray("flood") << u"prints \"welcome"_s << LinkStep::Greeting;
        // It would stand in a command that somebody is told to type.
        QTest::newRow("a name that is a command") << QByteArray("name") << u"makes no sense"_s << LinkStep::Hello;
        QTest::newRow("nothing") << QByteArray("silent") << u"does not begin"_s << LinkStep::Greeting;
    }
    void whatCannotBeginSaysWhy()
    {
        QFETCH(QByteArray, lie);
        QFETCH(QString, says);
        QFETCH(LinkStep, at);
        const auto link = linkToLiar(lie);
        QVERIFY(!link);
        QVERIFY2(link.error().error.message.contains(says), qPrintable(link.error().error.message));
        QCOMPARE(link.error().at, at);
        const auto none = Link::open({.command = {"/nowhere/at/all"}, .place = u"there"_s, .roots = {}});
        QCOMPARE(none.error().at, LinkStep::Start);
        QVERIFY(none.error().error.message.contains(u"/nowhere/at/all"_s));
    }

    void whatAShellPrintsFirstIsPassedOver()
    {
        const auto link = linkToLiar("motd");
        QVERIFY(link);
        QVERIFY((*link)->facts().before.contains(u"You have mail"_s));
        QCOMPARE((*link)->facts().user, u"liar"_s);
    }

    void versionsThatShareNoProtocolSaySo()
    {
        const QByteArray root = m_scratch->path() + "/skew";
        support::makeFolder(root);
        const HelperPlace place(root);
        for (const auto &[oldest, newest] : {std::pair(-3, 0), std::pair(2, 7)}) {
            auto child = std::move(*storage::ChildProcess::start(place.command()));
            storage::wire::FrameWriter writer(child->input());
            QVERIFY(writer.write({.id = 0,
                                  .word = u"hello"_s,
                                  .body = {{"oldest"_L1, oldest}, {"newest"_L1, newest}, {"version"_L1, u"7.0"_s}}}));
            QByteArray text;
            std::optional<storage::wire::Message> answer;
            QVERIFY(QTest::qWaitFor(
                [&] {
                    std::array<char, 4096> piece{};
                    const ssize_t size = ::read(child->output(), piece.data(), piece.size());
                    if (size > 0)
                        text.append(piece.data(), size);
                    const qsizetype behind = text.indexOf(storage::wire::greeting);
                    if (behind < 0 || text.size() < behind + qsizetype(sizeof storage::wire::greeting) + 4)
                        return false;
                    storage::wire::FrameParser whole;
                    const qsizetype at = behind + qsizetype(sizeof storage::wire::greeting) - 1;
                    whole.feed(text.constData() + at, text.size() - at);
                    answer = whole.next();
                    return answer.has_value();
                },
                patienceMs));
            QCOMPARE(answer->word, u"error"_s);
            const QString sentence = answer->body.value("text"_L1).toString();
            QVERIFY2(sentence.contains(u"7.0"_s) && sentence.contains(QStringLiteral(SCRAPAZOID_VERSION)),
                     qPrintable(sentence));
            QVERIFY(sentence.contains(oldest < 0 ? u"package of the console"_s : u"package of the helper"_s));
        }
    }

    void aLieEndsTheLink_data()
    {
        QTest::addColumn<QByteArray>("lie");
        for (const char *lie :
             {"count", "slash", "dots", "folder", "nowhere", "foreign", "large", "garbage", "half", "tail", "word"})
            QTest::newRow(lie) << QByteArray(lie);
    }
    void aLieEndsTheLink()
    {
        QFETCH(QByteArray, lie);
        int links = 0;
        const auto root = storage::RemoteRoot::open(
            {.directory = Directory::Screenshots, .address = "ssh://there/srv/shots", .path = "/srv/shots"}, [&] {
                ++links;
                return linkOrErrorTo(lie);
            });
        QVERIFY(root);
        const storage::RemoteStore store(*root);
        const storage::Listing listing = store.list({}, {});
        QVERIFY(!listing.isComplete());
        QVERIFY2(listing.trouble().contains(u"there"_s), qPrintable(listing.trouble()));
        QVERIFY(!(*root)->link()->isAlive());
        QVERIFY(links <= 1 + storage::RemoteRoot::mostLosses);
    }

    /// A network that comes and goes: one question, several helpers that end before they answer.
    void oneQuestionOutlivesSeveralLinks_data()
    {
        QTest::addColumn<bool>("isLed");
        QTest::addColumn<QList<QByteArray>>("helpers");
        QTest::addColumn<bool>("isAnswered");
        const QList<QByteArray> three{"half", "half", "half"};
        QTest::newRow("three that end") << false << three + QList<QByteArray>{"truth"} << true;
        QTest::newRow("one more") << false << three + QList<QByteArray>{"half", "truth"} << false;
        // Each is asked to lead first.
        QTest::newRow("led, two that end before they lead")
            << true << QList<QByteArray>{"half", "mortal", "mortal", "truth"} << true;
        QTest::newRow("led, more of them")
            << true << QList<QByteArray>{"half", "mortal", "mortal", "mortal", "mortal", "truth"} << false;
    }
    void oneQuestionOutlivesSeveralLinks()
    {
        QFETCH(bool, isLed);
        QFETCH(QList<QByteArray>, helpers);
        QFETCH(bool, isAnswered);
        qsizetype links = 0;
        const auto root = storage::RemoteRoot::open(
            {.directory = Directory::Screenshots, .address = "ssh://there/srv/shots", .path = "/srv/shots"},
            [&] { return linkOrErrorTo(helpers.value(links++, "truth")); });
        QVERIFY(root);
        if (isLed)
            QVERIFY((*root)->lead(u"anna"_s));
        const storage::RemoteStore store(*root);
        const storage::Listing listing = store.list({}, {});
        QCOMPARE(listing.isComplete(), isAnswered);
        QCOMPARE(links, helpers.size() - (isAnswered ? 0 : 1));
    }

    void theTruthIsBelieved()
    {
        const auto root = storage::RemoteRoot::open(
            {.directory = Directory::Screenshots, .address = "ssh://there/srv/shots", .path = "/srv/shots"},
            [] { return linkOrErrorTo("truth"); });
        const storage::RemoteStore store(*root);
        const storage::Listing listing = store.list({}, {});
        QVERIFY(listing.isComplete());
        QCOMPARE(listing.path(0), "a.png"_ba);
    }

    void aColumnThatIsTooShortIsNoAnswer()
    {
        const auto root = storage::RemoteRoot::open(
            {.directory = Directory::Screenshots, .address = "ssh://there/srv/shots", .path = "/srv/shots"},
            [] { return linkOrErrorTo("column"); });
        const storage::RemoteStore store(*root);
        const storage::Found found = store.look("a.png");
        QCOMPARE(found.state, FileState::Problem);
        QVERIFY(found.error != 0);
    }

private:
    std::unique_ptr<demo::ScratchDirectory> m_scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-remote-"));
};

QTEST_GUILESS_MAIN(support::Guarded<TestRemoteStore>)
#include "tst_remotestore.moc"
