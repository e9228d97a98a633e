// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/beneath.h"
#include "support/failed.h"

#include "demo/scratchdirectory.h"
#include "storage/testmount.h"
#include "support/testroots.h"
#include "support/withoutopenat2.h"

#include <QDir>
#include <QtTest>
#include <atomic>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <thread>

using storage::FileDescriptor;

namespace {
void makeFolders(const QByteArray &path)
{
    if (!QDir().mkpath(QString::fromLatin1(path)))
        support::fail("mkpath %s", path.constData());
}

/// base/ with a folder, a file and everything that leads out of it; beside it outside/.
struct Tree {
    Tree()
    {
        makeFolders(base());
        makeFolders(outside());
        support::writeFile(base(), "a/b/file");
        support::writeFile(base(), "file");
        support::writeFile(outside(), "secret");
        support::writeFile(outside(), "file");
        support::makeSymlink(outside(), base() + "/link");
        support::makeSymlink("../outside", base() + "/a/uplink");
        support::makeSymlink("a", base() + "/within");
        support::makeSymlink("file", base() + "/filelink");
        support::makeSymlink("loop", base() + "/loop");
        support::makeFifo(base() + "/fifo");
        descriptor = FileDescriptor(::open(base().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    }

    QByteArray base() const { return scratch->path() + "/base"; }
    QByteArray outside() const { return scratch->path() + "/outside"; }

    std::unique_ptr<demo::ScratchDirectory> scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-beneath-"));
    FileDescriptor descriptor;
};

quint64 inodeOf(const FileDescriptor &file)
{
    struct stat status { };
    return fstat(file.number(), &status) == 0 ? status.st_ino : 0;
}

quint64 inodeOf(const QByteArray &path)
{
    struct stat status { };
    return lstat(path.constData(), &status) == 0 ? status.st_ino : 0;
}

/// Of a test that opens a path below the base: what errno says, 0 where it opens.
void row(const char *tag, const QByteArray &relative, int error)
{
    QTest::newRow(tag) << relative << error;
}
} // namespace

class TestBeneath : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (support::isWithoutOpenat2())
            QVERIFY(!storage::isConfinedByKernel());
    }

    void opensFoldersBelowAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("relative");
        QTest::addColumn<int>("error");
        row("the base itself", "", 0);
        row("a folder", "a", 0);
        row("a folder in a folder", "a/b", 0);
        row("missing", "a/none", ENOENT);
        row("parent", "..", EXDEV);
        row("sibling of the base", "../outside", EXDEV);
        row("parent in the middle, staying below", "a/../a", EXDEV);
        row("parent at the end", "a/b/..", EXDEV);
        row("many parents", "a/../../../../../../..", EXDEV);
        row("absolute", "/", EXDEV);
        row("absolute folder", "/tmp", EXDEV);
        row("double slash", "a//b", EXDEV);
        row("dot inside", "a/./b", EXDEV);
        row("trailing slash", "a/", EXDEV);
        row("a link out as the last", "link", ELOOP);
        row("a link out on the way", "link/x", ELOOP);
        row("a relative link out", "a/uplink", ELOOP);
        row("a link that stays below", "within", ELOOP);
        row("through a link that stays below", "within/b", ELOOP);
        row("a link to itself", "loop", ELOOP);
        row("a file", "file", ENOTDIR);
        row("through a file", "file/x", ENOTDIR);
        row("a FIFO", "fifo", ENOTDIR);
        row("an overlong name", QByteArray(300, 'x'), ENAMETOOLONG);
    }

    void opensFoldersBelowAndNothingElse()
    {
        QFETCH(QByteArray, relative);
        QFETCH(int, error);
        Tree tree;
        const FileDescriptor folder = storage::openFolderBeneath(tree.descriptor.number(), relative);
        const int found = errno;
        QCOMPARE(folder.isOpen(), error == 0);
        if (error != 0)
            QCOMPARE(found, error);
        else
            QCOMPARE(inodeOf(folder), inodeOf(relative.isEmpty() ? tree.base() : tree.base() + '/' + relative));
    }

    void magicLinksLeadNowhere_data()
    {
        QTest::addColumn<QByteArray>("relative");
        for (const char *relative : {"cwd", "root", "root/tmp", "fd/0", "cwd/x"})
            QTest::newRow(relative) << QByteArray(relative);
    }

    void magicLinksLeadNowhere()
    {
        QFETCH(QByteArray, relative);
        const FileDescriptor process(::open("/proc/self", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        QVERIFY(process.isOpen());
        QVERIFY(!storage::openFolderBeneath(process.number(), relative).isOpen());
        QCOMPARE(errno, ELOOP);
        QVERIFY(!storage::openFileBeneath(process.number(), relative).isOpen());
        QCOMPARE(errno, ELOOP);
    }

    void anotherFileSystemIsRefused()
    {
        Tree tree;
        makeFolders(tree.base() + "/a/mounted");
        const TestMount mount = TestMount::memory(tree.base() + "/a/mounted");
        if (!mount.isGood())
            QSKIP(mount.reason());
        support::writeFile(tree.base(), "a/mounted/deep/file");
        for (const char *relative : {"a/mounted", "a/mounted/deep"}) {
            QVERIFY(!storage::openFolderBeneath(tree.descriptor.number(), relative).isOpen());
            QCOMPARE(errno, EXDEV);
        }
        QVERIFY(!storage::openFileBeneath(tree.descriptor.number(), "a/mounted/deep/file").isOpen());
        QCOMPARE(errno, EXDEV);
        QVERIFY(!storage::makeFolderBeneath(tree.descriptor.number(), "a/mounted/new", 0700).isOpen());
        QCOMPARE(errno, EXDEV);
        QVERIFY(!support::exists(tree.base() + "/a/mounted/new"));
    }

    void aSecondMountOfTheSameDeviceIsRefused()
    {
        Tree tree;
        makeFolders(tree.base() + "/a/bound");
        const TestMount mount = TestMount::bind(tree.outside(), tree.base() + "/a/bound");
        if (!mount.isGood())
            QSKIP(mount.reason());
        QVERIFY(!storage::openFolderBeneath(tree.descriptor.number(), "a/bound").isOpen());
        QCOMPARE(errno, EXDEV);
        QVERIFY(!storage::openFileBeneath(tree.descriptor.number(), "a/bound/secret").isOpen());
        QCOMPARE(errno, EXDEV);
    }

    void opensFilesWithoutFollowingOrWaiting_data()
    {
        QTest::addColumn<QByteArray>("relative");
        QTest::addColumn<int>("error");
        row("a file", "file", 0);
        row("a file in folders", "a/b/file", 0);
        row("a link to a file beside it", "filelink", ELOOP);
        row("a file behind a link", "link/secret", ELOOP);
        row("a file behind a link below", "within/b/file", ELOOP);
        row("outside", "../outside/secret", EXDEV);
        row("absolute", "/etc/passwd", EXDEV);
        row("missing", "none", ENOENT);
        row("a FIFO nobody writes to", "fifo", 0); // Opened, never waited for; the caller sees what it is.
    }

    void opensFilesWithoutFollowingOrWaiting()
    {
        QFETCH(QByteArray, relative);
        QFETCH(int, error);
        Tree tree;
        const FileDescriptor file = storage::openFileBeneath(tree.descriptor.number(), relative);
        const int found = errno;
        QCOMPARE(file.isOpen(), error == 0);
        if (error != 0)
            QCOMPARE(found, error);
        else
            QCOMPARE(inodeOf(file), inodeOf(tree.base() + '/' + relative));
    }

    void makesFoldersBelowOnly_data()
    {
        QTest::addColumn<QByteArray>("relative");
        QTest::addColumn<int>("error");
        row("new ones", "x/y/z", 0);
        row("some there", "a/b/c", 0);
        row("all there", "a/b", 0);
        row("through a link", "link/new", ELOOP);
        row("through a link below", "within/new", ELOOP);
        row("over a link", "link", ELOOP);
        row("up", "../new", EXDEV);
        row("up in the middle", "a/../new", EXDEV);
        row("absolute", "/tmp/scrapazoid-never", EXDEV);
        row("through a file", "file/new", ENOTDIR);
    }

    void makesFoldersBelowOnly()
    {
        QFETCH(QByteArray, relative);
        QFETCH(int, error);
        Tree tree;
        const QByteArrayList outside = support::listFolders(tree.scratch->path());
        const FileDescriptor folder = storage::makeFolderBeneath(tree.descriptor.number(), relative, 0700);
        const int found = errno;
        QCOMPARE(folder.isOpen(), error == 0);
        if (error == 0) {
            QCOMPARE(inodeOf(folder), inodeOf(tree.base() + '/' + relative));
            return;
        }
        QCOMPARE(found, error);
        QCOMPARE(support::listFolders(tree.scratch->path()), outside);
    }

    void aFolderThatMayBeEnteredButNotListedIsGoodEnough()
    {
        Tree tree;
        ::chmod((tree.base() + "/a").constData(), 0311);
        // A child, because nothing is forbidden to root.
        const pid_t child = ::fork();
        if (child == 0) {
            if (::geteuid() == 0 && (::setegid(65534) != 0 || ::seteuid(65534) != 0))
                ::_exit(2);
            ::_exit(storage::openFolderBeneath(tree.descriptor.number(), "a").isOpen() ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        ::chmod((tree.base() + "/a").constData(), 0700);
        QCOMPARE(WEXITSTATUS(status), 0);
    }

    /// The attack on every realpath-then-unlink: the folder becomes a link to another one between look and act.
    void aFolderSwappedForALinkNeverLeadsOutside()
    {
        constexpr int swaps = 20'000;
        Tree tree;
        const QByteArray folder = tree.base() + "/a";
        const QByteArray hidden = tree.base() + "/hidden";
        const auto before = support::snapshot(tree.outside());
        std::atomic<bool> isOver{false};
        std::atomic<int> opened{0}, refused{0};
        std::thread swapper([&] {
            // On a busy machine the two may never meet: on until both ends were seen.
            const auto hasSeenBoth = [&] { return opened > 0 && refused > 0; };
            for (int round = 0; round < swaps || (!hasSeenBoth() && round < 100 * swaps); ++round) {
                ::rename(folder.constData(), hidden.constData());
                [[maybe_unused]] const int linked = ::symlink(tree.outside().constData(), folder.constData());
                ::unlink(folder.constData());
                // The other thread may have made a folder of its own where there was none.
                while (::rename(hidden.constData(), folder.constData()) != 0)
                    ::rmdir((folder + "/made").constData());
            }
            isOver = true;
        });
        while (!isOver) {
            const FileDescriptor found = storage::openFolderBeneath(tree.descriptor.number(), "a");
            found.isOpen() ? ++opened : ++refused;
            if (found.isOpen()) {
                ::unlinkat(found.number(), "secret", 0);
                ::unlinkat(found.number(), "file", 0);
            }
            const FileDescriptor made = storage::makeFolderBeneath(tree.descriptor.number(), "a/made", 0700);
        }
        swapper.join();
        QVERIFY2(opened > 0 && refused > 0,
                 qPrintable(QStringLiteral("%1 opened, %2 refused").arg(opened.load()).arg(refused.load())));
        QCOMPARE(support::difference(before, support::snapshot(tree.outside())), QByteArray());
        QVERIFY(!support::exists(tree.outside() + "/made"));
    }

    void splitsPathsAtTheLastSlash_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("folder");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("bare") << QByteArray("x") << QByteArray() << QByteArray("x");
        QTest::newRow("one folder") << QByteArray("a/x") << QByteArray("a") << QByteArray("x");
        QTest::newRow("folders") << QByteArray("a/b/x") << QByteArray("a/b") << QByteArray("x");
        QTest::newRow("backslash is a letter") << QByteArray("a\\b/x\\y") << QByteArray("a\\b") << QByteArray("x\\y");
    }

    void splitsPathsAtTheLastSlash()
    {
        QFETCH(QByteArray, path);
        const storage::SplitPath split = storage::splitPath(path);
        QTEST(split.folder, "folder");
        QTEST(split.name, "name");
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestBeneath>)
#include "tst_beneath.moc"
