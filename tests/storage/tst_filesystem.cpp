// SPDX-License-Identifier: GPL-3.0-or-later
// What a root's file system and the kernel can do, as it is tried out.

#include "demo/scratchdirectory.h"
#include "storage/beneath.h"
#include "storage/localstore.h"
#include "storage/testmount.h"
#include "support/failed.h"
#include "support/testroots.h"
#include "support/withoutopenat2.h"

#include <QtTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using Tried = storage::FileSystem::Tried;

namespace {
class World {
public:
    World() { support::makeFolder(path); }

    std::unique_ptr<storage::Store> open() const
    {
        return std::move(*storage::LocalStore::open({.path = path, .prefixes = {}}, Directory::Screenshots));
    }
    std::unique_ptr<storage::Store> bound() const
    {
        auto store = open();
        if (!store->bind({.database = {u"1"_s, u"d"_s, u"i"_s}, .role = u"screenshots"_s, .id = u"x"_s}))
            support::fail("not bound");
        return store;
    }
    QByteArrayList own() const { return support::listFiles(path + '/' + storage::ownFolderName); }

    std::unique_ptr<demo::ScratchDirectory> scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-system-"));
    QByteArray path = scratch->path() + "/root";
};
} // namespace

class TestFileSystem : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { support::isWithoutOpenat2(); }

    void anOrdinaryOne()
    {
        const World world;
        const TestMount mount = TestMount::memory(world.path);
        if (!mount.isGood())
            QSKIP(mount.reason());
        const auto store = world.bound();
        const QByteArrayList before = world.own();
        const auto tried = store->tryOut();
        QVERIFY(tried);
        QCOMPARE(tried->comesBack, Tried::Return::AtOnce);
        QVERIFY(tried->syncsFolders);
        QVERIFY(!tried->foldsCase);
        QCOMPARE(world.own(), before);
        QCOMPARE(store->fileSystem().name, u"tmpfs"_s);
        QVERIFY(!store->fileSystem().locksHereOnly);
    }

    void oneThatNeedsLinks()
    {
        const World world;
        support::makeFolder(world.scratch->path() + "/source");
        const TestMount mount = TestMount::userSpace(world.scratch->path() + "/source", world.path);
        if (!mount.isGood())
            QSKIP(mount.reason());
        const auto store = world.bound();
        const QByteArrayList before = world.own();
        const auto tried = store->tryOut();
        QVERIFY(tried);
        QCOMPARE(tried->comesBack, Tried::Return::ByLink);
        QCOMPARE(world.own(), before);
        QCOMPARE(store->fileSystem().name, u"FUSE"_s);
        QVERIFY(store->fileSystem().locksHereOnly);
    }

    void whereNothingCanBeTried()
    {
        const World world;
        QVERIFY(!world.open()->tryOut());
        if (geteuid() == 0)
            QSKIP("root may write to what is closed");
        const auto store = world.bound();
        const QByteArray quarantine = world.path + '/' + storage::ownFolderName + '/' + storage::quarantineName;
        QCOMPARE(chmod(quarantine.constData(), 0500), 0);
        QVERIFY(!store->tryOut());
        QCOMPARE(chmod(quarantine.constData(), 0700), 0);
    }

    void kernelsThatConfineNothingAreToldFromThoseThatDo()
    {
        const bool isRefused = support::isWithoutOpenat2();
        const bool confines = World().open()->fileSystem().confinesPaths;
        QCOMPARE(confines, storage::isConfinedByKernel());
        QVERIFY(!isRefused || !confines);
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestFileSystem>)
#include "tst_filesystem.moc"
