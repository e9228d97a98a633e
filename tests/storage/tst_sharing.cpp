// SPDX-License-Identifier: GPL-3.0-or-later
// Two accounts of one group work in one root, where its console's folder is shared with that group, and only there.

#include "demo/scratchdirectory.h"
#include "storage/localstore.h"
#include "support/failed.h"
#include "support/testroots.h"

#include <QtTest>
#include <algorithm>
#include <fcntl.h>
#include <grp.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using storage::KnownFile;
using storage::Moved;
using storage::Store;

namespace {
constexpr uid_t anna = 44101;
constexpr uid_t bert = 44102;
constexpr gid_t crew = 44100;
const RunId run{u"20261123-011502-3f9a"_s};

/// This thread's process as another account, for as long as it lives; with the umask that accounts usually have.
class As {
public:
    explicit As(uid_t user)
        : m_mask(umask(022))
    {
        const gid_t group = crew;
        if (setgroups(1, &group) != 0 || setegid(group) != 0 || seteuid(user) != 0)
            support::fail("seteuid");
    }
    ~As()
    {
        umask(m_mask);
        if (seteuid(0) != 0 || setegid(0) != 0 || setgroups(0, nullptr) != 0)
            qFatal("seteuid(0)");
    }
    As(const As &) = delete;
    As &operator=(const As &) = delete;

private:
    mode_t m_mask;
};

mode_t modeOf(const QByteArray &path)
{
    struct stat status { };
    return lstat(path.constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}

gid_t groupOf(const QByteArray &path)
{
    struct stat status { };
    return lstat(path.constData(), &status) == 0 ? status.st_gid : 0;
}

storage::RootMark markOf(qint64 counter)
{
    storage::RootMark mark;
    mark.counter = counter;
    return mark;
}

/// A root that the service's account and the group crew write to.
struct World {
    World()
    {
        if (chmod(scratch->path().constData(), 0755) != 0)
            support::fail("chmod");
        for (const QByteArray &folder : {QByteArray(), QByteArray("/old")}) {
            support::makeFolder(path + folder);
            if (chown((path + folder).constData(), 44103, crew) != 0 || chmod((path + folder).constData(), 02775) != 0)
                support::fail("chown");
        }
        for (int number = 0; number < 6; ++number) {
            support::writeFile(path, name(number), 100);
            if (chown((path + '/' + name(number)).constData(), 44103, crew) != 0)
                support::fail("chown");
        }
    }

    static QByteArray name(int number) { return "old/" + QByteArray::number(number) + ".png"; }
    std::unique_ptr<Store> open() const
    {
        auto store = storage::LocalStore::open({.path = path, .prefixes = {}}, Directory::Screenshots);
        return store ? std::move(*store) : nullptr;
    }
    QByteArray own() const { return path + '/' + storage::ownFolderName; }

    /// Bound by anna; what she may see of it.
    void bind(bool isShared) const
    {
        const As account(anna);
        const auto store = open();
        QVERIFY(
            store->bind({.database = {u"1"_s, u"d"_s, u"i"_s}, .role = u"screenshots"_s, .id = u"x"_s, .servers = {}}));
        QVERIFY(store->prepareLead());
        QVERIFY(store->setMark(markOf(1)));
        if (isShared)
            QVERIFY(store->share());
        QCOMPARE(*store->isShared(), isShared);
    }

    std::unique_ptr<demo::ScratchDirectory> scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-shared-"));
    QByteArray path = scratch->path() + "/root";
};

/// Leads, remembers, and takes one file away; the sentence of whatever did not work, else nothing.
QString workIn(const World &world, int file)
{
    const auto store = world.open();
    const auto lead = store->lead(u"somebody"_s);
    if (!lead)
        return lead.error().message;
    if (const auto settled = (*lead)->settle(); !settled)
        return settled.error().message;
    if (const auto marked = store->setMark(markOf(2 + file)); !marked)
        return marked.error().message;
    const auto manifest = store->manifest(run);
    if (!manifest)
        return manifest.error().message;
    const auto removal = store->beginRemoval(run, {});
    if (!removal)
        return removal.error().message;
    const KnownFile known{World::name(file), store->look(World::name(file)).identity};
    const auto moved = (*removal)->quarantine(std::span(&known, 1)).front();
    if (moved.moved != Moved::Done)
        return moved.reason();
    const auto kept = (*removal)->commit();
    return kept ? QString() : kept.error().message;
}

QString bringBack(const World &world, int file)
{
    const auto store = world.open();
    const auto removal = store->beginRemoval(run, {});
    if (!removal)
        return removal.error().message;
    const QByteArray name = World::name(file);
    const KnownFile known{name, (*removal)->lookAtQuarantined(std::span(&name, 1)).front().identity};
    const auto moved = (*removal)->restore(std::span(&known, 1)).front();
    return moved.moved == Moved::Done ? QString() : moved.reason();
}
} // namespace

class TestSharing : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (geteuid() != 0)
            QSKIP("becoming other accounts takes root");
    }

    void bothWorkInIt()
    {
        const World world;
        world.bind(true);
        for (const auto &[account, file] : {std::pair(bert, 0), std::pair(anna, 1), std::pair(bert, 2)}) {
            const As as(account);
            QCOMPARE(workIn(world, file), QString());
        }
        // What one took away the other one brings back.
        for (const auto &[account, file] : {std::pair(anna, 0), std::pair(bert, 1)}) {
            const As as(account);
            QCOMPARE(bringBack(world, file), QString());
        }
        QVERIFY(support::exists(world.path + '/' + World::name(0)));
        QVERIFY(support::exists(world.path + '/' + World::name(1)));
        QVERIFY(!support::exists(world.path + '/' + World::name(2)));
        // The service's folder in quarantine is as the service has it.
        const QByteArray folder = world.own() + "/quarantine/" + run.value.toUtf8();
        QCOMPARE(modeOf(folder), mode_t(02770));
        QCOMPARE(modeOf(folder + "/old"), modeOf(world.path + "/old"));
        QCOMPARE(modeOf(folder + "/old/2.png"), mode_t(0644));
    }

    void aloneUnlessShared()
    {
        const World world;
        world.bind(false);
        {
            const As as(bert);
            QVERIFY2(workIn(world, 0).contains(u"ermission"_s), qPrintable(workIn(world, 0)));
        }
        const As as(anna);
        QCOMPARE(workIn(world, 0), QString());
        QCOMPARE(modeOf(world.own()) & 0777U, mode_t(0700)); // its parent hands on its group
    }

    void sharedLaterSharesWhatIsThere()
    {
        const World world;
        world.bind(false);
        {
            const As as(anna);
            QCOMPARE(workIn(world, 0), QString());
            QVERIFY(world.open()->share());
            QVERIFY(world.open()->share());
        }
        const As as(bert);
        QCOMPARE(workIn(world, 1), QString());
        QCOMPARE(bringBack(world, 0), QString());
        QCOMPARE(groupOf(world.own() + "/root.json"), crew);
    }

    void onlyItsOwnerShares()
    {
        const World world;
        world.bind(true);
        const QByteArray file = world.own() + "/root.json";
        QCOMPARE(chmod(file.constData(), 0600), 0);
        const As as(bert);
        const auto shared = world.open()->share();
        QVERIFY(!shared);
        QVERIFY2(shared.error().message.contains(u"cannot be shared"_s), qPrintable(shared.error().message));
    }

    /// Whoever is in the group could give a name in the shared folder to a file that is none of ours.
    void aSecondNameIsNotShared()
    {
        const World world;
        world.bind(true);
        const QByteArray secret = world.scratch->path() + "/secret";
        support::writeContent(world.scratch->path(), "secret", "1");
        QCOMPARE(chmod(secret.constData(), 0600), 0);
        for (const QByteArray &name : support::listFiles(world.own())) {
            if (name.contains('/') || name == "root.json")
                continue;
            support::removeFile(world.own() + '/' + name);
            support::makeHardLink(secret, world.own() + '/' + name);
        }
        // As root, who might change anything.
        workIn(world, 0);
        QVERIFY(!world.open()->share());
        QCOMPARE(modeOf(secret), mode_t(0600));
        QCOMPARE(groupOf(secret), gid_t(0));
    }

    void takenAway()
    {
        const World world;
        world.bind(true);
        const As as(bert);
        QCOMPARE(workIn(world, 0), QString());
        QVERIFY(!world.open()->unbind());
        QVERIFY(support::exists(world.own() + "/root.json"));
        QVERIFY(support::exists(world.own() + "/quarantine/" + run.value.toUtf8() + "/old/0.png"));
        QCOMPARE(bringBack(world, 0), QString());
        QVERIFY(world.open()->unbind());
        QVERIFY(!support::exists(world.own()));
        QVERIFY(world.open()->unbind()); // nothing is there, nothing to do
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestSharing>)
#include "tst_sharing.moc"
