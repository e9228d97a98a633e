// SPDX-License-Identifier: GPL-3.0-or-later
// A root that a helper looks after: what holds of every store is in tst_storecontract, here is what may become of the
// way between, and what a helper that lies can do.

#include "core/base/bootclock.h"
#include "demo/scratchdirectory.h"
#include "storage/localstore.h"
#include "storage/remote/frames.h"
#include "support/failed.h"
#include "support/helperplace.h"
#include "support/testroots.h"

#include <QtTest>
#include <csignal>
#include <sys/socket.h>
#include <sys/stat.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using storage::KnownFile;
using storage::Link;
using storage::Moved;
using storage::Store;
using support::HelperPlace;

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

qsizetype countDone(const storage::Removal::Results &results)
{
    return std::count_if(results.begin(), results.end(), [](const auto &one) { return one.moved == Moved::Done; });
}

/// A link to something that is no helper, or one that lies.
Result<std::shared_ptr<Link>> linkToLiar(const QByteArray &lie)
{
    return Link::open({.command = {FALSEHELPER, lie}, .place = u"there"_s, .roots = {"/srv/shots"}});
}
} // namespace

class TestRemoteStore : public QObject {
    Q_OBJECT

private slots:
    /// What was under way when the helper went is done once, by the next one.
    void anotherHelperGoesOnWhereOneWasKilled()
    {
        World world;
        const std::vector<KnownFile> files = world.write(400);
        const auto removal = world.begin();
        std::atomic<bool> isOver{false};
        std::thread killer([&] {
            for (int time = 0; time < 3 && !isOver; ++time) {
                std::this_thread::sleep_for(30ms);
                if (const pid_t pid = world.place->pid())
                    kill(pid, SIGKILL);
            }
        });
        qsizetype done = 0;
        for (size_t at = 0; at < files.size(); at += 20) {
            done += countDone(removal->quarantine(std::span(files).subspan(at, 20)));
            QVERIFY(removal->commit());
        }
        isOver = true;
        killer.join();
        QCOMPARE(done, qsizetype(files.size()));
        for (const KnownFile &file : files) {
            QVERIFY(!world.has(file.path));
            QVERIFY(world.hasQuarantined(file.path));
        }
        QVERIFY(world.lead->requireInPlace());
        kill(world.place->pid(), SIGKILL);
        QCOMPARE(countDone(removal->restore(files)), qsizetype(files.size()));
        QVERIFY(removal->commit(storage::Removal::Toward::Original));
        for (const KnownFile &file : files)
            QVERIFY(world.has(file.path));
        // Free for the next one, as soon as nobody leads.
        world.lead.reset();
        QVERIFY(world.store->lead(u"bert"_s));
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
        kill(world.place->pid() == 0 ? 0 : support::children().first(), SIGKILL);
        Result<void> led = failure(ErrorKind::Busy, {});
        for (int time = 0; time < 500 && !led; ++time) {
            led = (*local)->lead(u"cron"_s);
            std::this_thread::sleep_for(1ms);
        }
        QVERIFY(led);
        std::thread leaving([&] {
            std::this_thread::sleep_for(1500ms);
            (*local)->endLead();
        });
        const auto results = removal->quarantine(std::span(files).subspan(1));
        leaving.join();
        QCOMPARE(countDone(results), 2);
    }

    /// A question that arrives late does nothing, however long it has been on its way.
    void aLateQuestionTouchesNothing()
    {
        World world;
        const std::vector<KnownFile> files = world.write(2);
        std::atomic<int> asked = 0;
        const auto removal = world.begin([&]() -> std::chrono::nanoseconds { return ++asked == 1 ? 300ms : 0ms; });
        const pid_t helper = world.place->pid();
        kill(helper, SIGSTOP);
        std::thread waking([&] {
            std::this_thread::sleep_for(700ms);
            kill(helper, SIGCONT);
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
        QCOMPARE(child->waitForEnd(2s), std::optional(0));
    }

    void aSilentHelperIsGivenUp()
    {
        World world({}, {.ping = 50ms, .patience = 600ms});
        const pid_t helper = world.place->pid();
        kill(helper, SIGSTOP);
        // The next one finds the lock taken for as long as the first one lives; the link's end ends it.
        const auto volume = world.store->volume();
        QVERIFY(volume);
        QVERIFY(world.place->pid() != helper);
        QVERIFY(world.lead->requireInPlace());
    }

    void aStopEndsAListing()
    {
        World world;
        world.write(50);
        std::stop_source stop;
        stop.request_stop();
        const storage::Listing listing = world.store->list(stop.get_token(), {});
        QVERIFY(!listing.isComplete());
        QVERIFY(world.store->list({}, {}).isComplete());
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
        QCOMPARE(other.error().kind, ErrorKind::Refused);
        QVERIFY(other.error().message.contains(u"does not look after"_s));
        const auto link = Link::open({.command = place.command(), .place = u"there"_s, .roots = {root}});
        QVERIFY(link);
        // Named in the beginning, or not at all.
        for (const QByteArray &path : {m_scratch->path() + "/other", root + "/..", QByteArray("/")})
            QCOMPARE((*link)->call(u"open"_s, {{"path"_L1, path}, {"directory"_L1, 0}}).error().kind,
                     ErrorKind::Refused);
        QVERIFY((*link)->call(u"open"_s, {{"path"_L1, root}, {"directory"_L1, 0}}));
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
            return link ? QString() : link.error().message;
        };
        QVERIFY(ask({"--roots-file", file}).isEmpty());
        chmod(file.constData(), 0666);
        QVERIFY(ask({"--roots-file", file}).contains(u"others than root"_s));
        QVERIFY(ask({"--roots-file", m_scratch->path() + "/none.conf"}).contains(u"[roots]"_s));
        QVERIFY(ask({"--root", "/srv/shots"}).contains(u"--root"_s));
        support::writeContent(m_scratch->path(), "system.conf", "[roots]\nscreenshots = /usr/\n");
        QVERIFY(ask({"--roots-file", m_scratch->path() + "/system.conf"}).contains(u"/usr"_s));
    }

    void whatCannotBeginSaysWhy_data()
    {
        QTest::addColumn<QByteArray>("lie");
        QTest::addColumn<QString>("says");
        QTest::newRow("no such program") << QByteArray("unknown") << u"no scrapazoidctl on there"_s;
        QTest::newRow("ssh fails") << QByteArray("unreachable") << u"Connection refused"_s;
        QTest::newRow("another shell") << QByteArray("shell") << u"prints \"This account"_s;
        QTest::newRow("a shell without end") << QByteArray("flood") << u"prints \"welcome"_s;
        QTest::newRow("nothing") << QByteArray("silent") << u"does not begin"_s;
    }
    void whatCannotBeginSaysWhy()
    {
        QFETCH(QByteArray, lie);
        QFETCH(QString, says);
        const auto link = linkToLiar(lie);
        QVERIFY(!link);
        QVERIFY2(link.error().message.contains(says), qPrintable(link.error().message));
        const auto none = Link::open({.command = {"/nowhere/at/all"}, .place = u"there"_s, .roots = {}});
        QVERIFY(none.error().message.contains(u"/nowhere/at/all"_s));
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
            QVERIFY(QTest::qWaitFor([&] {
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
            }));
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
                return linkToLiar(lie);
            });
        QVERIFY(root);
        const storage::RemoteStore store(*root);
        const storage::Listing listing = store.list({}, {});
        QVERIFY(!listing.isComplete());
        QVERIFY2(listing.trouble().contains(u"there"_s), qPrintable(listing.trouble()));
        QVERIFY(!(*root)->link()->isAlive());
        QCOMPARE(links, 1);
    }

    void theTruthIsBelieved()
    {
        const auto root = storage::RemoteRoot::open(
            {.directory = Directory::Screenshots, .address = "ssh://there/srv/shots", .path = "/srv/shots"},
            [] { return linkToLiar("truth"); });
        const storage::RemoteStore store(*root);
        const storage::Listing listing = store.list({}, {});
        QVERIFY(listing.isComplete());
        QCOMPARE(listing.path(0), "a.png"_ba);
    }

    void aColumnThatIsTooShortIsNoAnswer()
    {
        const auto root = storage::RemoteRoot::open(
            {.directory = Directory::Screenshots, .address = "ssh://there/srv/shots", .path = "/srv/shots"},
            [] { return linkToLiar("column"); });
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
