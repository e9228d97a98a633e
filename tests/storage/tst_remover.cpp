// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/remover.h"
#include "support/failed.h"

#include "demo/scratchdirectory.h"
#include "storage/beneath.h"
#include "storage/localstore.h"
#include "storage/localtoken.h"
#include "storage/reserve.h"
#include "storage/testmount.h"
#include "support/patience.h"
#include "support/testroots.h"
#include "support/withoutopenat2.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QtTest>
#include <atomic>
#include <fcntl.h>
#include <functional>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/sysmacros.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <thread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using storage::Moved;
using storage::MoveResult;

namespace {
void makeFolders(const QByteArray &path)
{
    if (!QDir().mkpath(QString::fromLatin1(path)))
        support::fail("mkpath %s", path.constData());
}

const RunId run{u"20261123-011502-3f9a"_s};

struct Folder {
    explicit Folder(const QByteArray &path = {})
        : m_path(path)
    {
        makeFolders(this->path());
        makeFolders(outside());
        const auto bound = root().bind({.database = {u"1"_s, u"d"_s, u"i"_s}, .role = u"screenshots"_s, .id = u"x"_s});
        if (!bound)
            support::fail("%s", qPrintable(bound.error().message));
    }

    QByteArray path() const { return m_path.isEmpty() ? scratch->path() + "/root" : m_path; }
    QByteArray outside() const { return scratch->path() + "/outside"; }
    QByteArray quarantined(const QByteArray &relative = {}) const
    {
        return path() + "/.scrapazoid-console/quarantine/" + run.value.toUtf8()
            + (relative.isEmpty() ? "" : "/" + relative);
    }
    storage::Root root() const
    {
        return std::move(*storage::Root::open({.path = path(), .prefixes = {}}, Directory::Screenshots));
    }
    FileIdentity identity(const QByteArray &relative) const
    {
        const storage::Root opened = root();
        storage::Remover remover = std::move(*storage::Remover::open(opened, run));
        return remover.lookAtOriginal(relative).identity;
    }
    bool has(const QByteArray &relative) const { return support::exists(path() + '/' + relative); }

    std::unique_ptr<demo::ScratchDirectory> scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-remover-"));

private:
    QByteArray m_path;
};

/// A remover and the root it refers to.
struct Opened {
    explicit Opened(const Folder &folder)
        : root(folder.root())
        , remover(std::move(*storage::Remover::open(root, run)))
    {
    }
    storage::Root root;
    storage::Remover remover;
};

using Operation = MoveResult (storage::Remover::*)(const QByteArray &, const FileIdentity &);

void addRemovals()
{
    QTest::addColumn<bool>("permanent");
    QTest::newRow("quarantine") << false;
    QTest::newRow("permanent") << true;
}

MoveResult take(storage::Remover &remover, bool permanent, const QByteArray &path, const FileIdentity &expected)
{
    // What goes for good passes through the quarantine as well.
    const MoveResult moved = remover.quarantine(path, expected);
    return permanent && moved.moved == Moved::Done ? remover.purge(path, expected) : moved;
}

void makeSocket(const QByteArray &path)
{
    const storage::FileDescriptor number(::socket(AF_UNIX, SOCK_STREAM, 0));
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    qstrncpy(address.sun_path, path.constData(), sizeof address.sun_path);
    if (::bind(number.number(), reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
        support::fail("bind %s", path.constData());
}
} // namespace

class TestRemover : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (support::isWithoutOpenat2())
            QVERIFY(!storage::isConfinedByKernel());
    }

    void movesThereAndBackIdentical()
    {
        const Folder folder;
        support::writeFile(folder.path(), "a/b/x.png", 3000, std::chrono::hours(5));
        const auto before = support::snapshot(folder.path());
        const FileIdentity identity = folder.identity("a/b/x.png");
        Opened it(folder);
        QCOMPARE(it.remover.quarantine("a/b/x.png", identity).moved, Moved::Done);
        QVERIFY(!folder.has("a/b/x.png"));
        QCOMPARE(support::sizeOf(folder.quarantined("a/b/x.png")), 3000);
        struct stat status { };
        QCOMPARE(::stat(folder.quarantined().constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777U, 0700U);
        QVERIFY(it.remover.sync());
        QCOMPARE(it.remover.restore("a/b/x.png", identity).moved, Moved::Done);
        it.remover.removeEmptyFolders();
        QVERIFY(!support::exists(folder.quarantined()));
        QCOMPARE(support::difference(before, support::snapshot(folder.path())), QByteArray());
    }

    /// There and back through links, where no rename refuses to replace.
    void movesThereAndBackOnAFileSystemInUserSpace()
    {
        const auto scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-fuse-"));
        const QByteArray back = scratch->path() + "/back";
        const QByteArray mounted = scratch->path() + "/mounted";
        makeFolders(back);
        makeFolders(mounted);
        const TestMount mount = TestMount::userSpace(back, mounted);
        if (!mount.isGood())
            QSKIP(mount.reason());
        const Folder folder(mounted + "/root");
        support::writeFile(folder.path(), "a/x.png", 3000, std::chrono::hours(5));
        const FileIdentity identity = folder.identity("a/x.png");
        Opened it(folder);
        QVERIFY(it.remover.canReturn());
        QCOMPARE(it.remover.quarantine("a/x.png", identity).moved, Moved::Done);
        QVERIFY(!folder.has("a/x.png"));
        QCOMPARE(it.remover.restore("a/x.png", identity).moved, Moved::Done);
        QCOMPARE(support::sizeOf(folder.path() + "/a/x.png"), 3000);
    }

    void aFolderThatWentMeanwhileIsMadeAnew()
    {
        const Folder folder;
        support::writeFile(folder.path(), "a/b/x.png");
        const FileIdentity identity = folder.identity("a/b/x.png");
        Opened it(folder);
        QCOMPARE(it.remover.quarantine("a/b/x.png", identity).moved, Moved::Done);
        it.remover.forget();
        ::rmdir((folder.path() + "/a/b").constData());
        ::rmdir((folder.path() + "/a").constData());
        QCOMPARE(it.remover.restore("a/b/x.png", identity).moved, Moved::Done);
        QVERIFY(folder.has("a/b/x.png"));
    }

    void anythingButThePlannedFileStays_data()
    {
        QTest::addColumn<QString>("operation");
        QTest::addColumn<QString>("field");
        for (const char *operation : {"quarantine", "restore", "purge"}) {
            for (const char *field : {"inode", "size", "mtime", "mtime by a nanosecond", "ctime", "more links"}) {
                // In quarantine, where only the console writes, place, size and mtime decide: a volume may have been
                // copied, moved or mounted anew, and a backup may link its files.
                const QByteArrayView strict(field);
                if ((strict == "inode" || strict == "ctime" || strict == "more links")
                    && qstrcmp(operation, "quarantine") != 0)
                    continue;
                QTest::addRow("%s: %s", operation, field)
                    << QString::fromLatin1(operation) << QString::fromLatin1(field);
            }
        }
    }

    void anythingButThePlannedFileStays()
    {
        QFETCH(QString, operation);
        QFETCH(QString, field);
        const Folder folder;
        support::writeFile(folder.path(), "a/x.png");
        const FileIdentity real = folder.identity("a/x.png");
        FileIdentity wrong = real;
        Opened it(folder);
        const bool isBack = operation == "restore"_L1 || operation == "purge"_L1;
        if (isBack)
            QCOMPARE(it.remover.quarantine("a/x.png", real).moved, Moved::Done);
        const QByteArray where = isBack ? folder.quarantined("a/x.png") : folder.path() + "/a/x.png";
        if (field == "ctime"_L1)
            ++wrong.changedNs;
        else if (field == "inode"_L1)
            wrong.token = FileToken("1.1");
        else if (field == "size"_L1)
            ++wrong.size;
        else if (field == "mtime"_L1)
            wrong.modifiedNs += 1'000'000'000;
        else if (field == "mtime by a nanosecond"_L1)
            ++wrong.modifiedNs;
        else
            support::makeHardLink(where, folder.scratch->path() + "/second");
        const Operation act = operation == "quarantine"_L1 ? &storage::Remover::quarantine
            : operation == "restore"_L1                    ? &storage::Remover::restore
                                                           : &storage::Remover::purge;
        const MoveResult moved = (it.remover.*act)("a/x.png", wrong);
        QCOMPARE(moved.moved, Moved::Differs);
        QVERIFY(!moved.reason().isEmpty());
        QVERIFY(support::exists(where));
        QVERIFY(!support::exists(isBack ? folder.path() + "/a/x.png" : folder.quarantined("a/x.png")));
    }

    void whatCameBackAndWasWrittenToSinceIsBack()
    {
        const Folder folder;
        support::writeFile(folder.path(), "a/x.png");
        const FileIdentity identity = folder.identity("a/x.png");
        Opened it(folder);
        QCOMPARE(it.remover.quarantine("a/x.png", identity).moved, Moved::Done);
        QCOMPARE(it.remover.restore("a/x.png", identity).moved, Moved::Done);
        QFile file(QString::fromUtf8(folder.path() + "/a/x.png"));
        QVERIFY(file.open(QIODevice::Append) && file.write("more") == 4);
        file.close();
        // As an undo does that follows on one that was killed.
        const MoveResult again = it.remover.restore("a/x.png", identity);
        QCOMPARE(again.moved, Moved::Done);
        QVERIFY(again.wasThere);
        support::removeFile(folder.path() + "/a/x.png");
        QCOMPARE(it.remover.restore("a/x.png", identity).moved, Moved::Gone);
    }

    void aCopiedOrRemountedVolumeDoesNotStrandTheQuarantine_data()
    {
        QTest::addColumn<bool>("purge");
        QTest::newRow("restore") << false;
        QTest::newRow("purge") << true;
    }

    void aCopiedOrRemountedVolumeDoesNotStrandTheQuarantine()
    {
        QFETCH(bool, purge);
        const Folder folder;
        support::writeFile(folder.path(), "x.png");
        FileIdentity identity = folder.identity("x.png");
        Opened it(folder);
        QCOMPARE(it.remover.quarantine("x.png", identity).moved, Moved::Done);
        identity.token = FileToken("1.1");
        identity.changedNs += 7;
        QCOMPARE((purge ? it.remover.purge("x.png", identity) : it.remover.restore("x.png", identity)).moved,
                 Moved::Done);
        QCOMPARE(folder.has("x.png"), !purge);
    }

    void fewerLinksThanPlannedAreStillTheFile_data() { addRemovals(); }

    void fewerLinksThanPlannedAreStillTheFile()
    {
        QFETCH(bool, permanent);
        const Folder folder;
        support::writeFile(folder.path(), "x.png");
        support::makeHardLink(folder.path() + "/x.png", folder.path() + "/y.png");
        const FileIdentity identity = folder.identity("x.png");
        Opened it(folder);
        QCOMPARE(take(it.remover, permanent, "x.png", identity).moved, Moved::Done);
        // Only our name went; the other one now has a link less than the plan saw.
        QVERIFY(!folder.has("x.png"));
        QVERIFY(folder.has("y.png"));
        if (!permanent)
            return;
        QCOMPARE(take(it.remover, permanent, "y.png", identity).moved, Moved::Done);
    }

    /// Written anew in place, with size and time put back: only the ctime tells, for each of its names.
    void aFileOfTwoNamesThatWasWrittenAnewIsChanged()
    {
        const Folder folder;
        support::writeFile(folder.path(), "x.png");
        support::makeHardLink(folder.path() + "/x.png", folder.path() + "/y.png");
        const FileIdentity identity = folder.identity("x.png");
        Opened it(folder);
        // Any change of the inode, once the clock that ctimes are taken from has moved on.
        const QByteArray file = folder.path() + "/x.png";
        QTRY_VERIFY_WITH_TIMEOUT(chmod(file.constData(), 0640) == 0 && folder.identity("x.png") != identity,
                                 support::patienceMs);
        QCOMPARE(it.remover.quarantine("x.png", identity).moved, Moved::Differs);
        QCOMPARE(it.remover.quarantine("y.png", identity).moved, Moved::Differs);
        QVERIFY(folder.has("x.png") && folder.has("y.png"));
    }

    void bothNamesOfAFileGo()
    {
        const Folder folder;
        support::writeFile(folder.path(), "x.png");
        support::makeHardLink(folder.path() + "/x.png", folder.path() + "/y.png");
        const FileIdentity identity = folder.identity("x.png");
        Opened it(folder);
        QCOMPARE(it.remover.quarantine("x.png", identity).moved, Moved::Done);
        QCOMPARE(it.remover.quarantine("y.png", identity).moved, Moved::Done);
    }

    void whatIsNoRegularFileStays_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("permanent");
        QTest::addColumn<Problem>("problem");
        for (const bool permanent : {false, true}) {
            const QByteArray mode = permanent ? "permanent: " : "quarantine: ";
            const auto row = [&](const char *what, Problem problem) {
                QTest::newRow((mode + what).constData()) << QString::fromLatin1(what) << permanent << problem;
            };
            row("folder", Problem::NotRegular);
            row("empty folder", Problem::NotRegular);
            row("FIFO", Problem::NotRegular);
            row("socket", Problem::NotRegular);
            row("device", Problem::NotRegular);
            row("link to a file", Problem::SymbolicLink);
            row("link to a folder", Problem::SymbolicLink);
            row("dangling link", Problem::SymbolicLink);
        }
    }

    void whatIsNoRegularFileStays()
    {
        QFETCH(QString, what);
        QFETCH(bool, permanent);
        QFETCH(Problem, problem);
        const Folder folder;
        support::writeFile(folder.path(), "x");
        const FileIdentity identity = folder.identity("x");
        const QByteArray path = folder.path() + "/x";
        support::writeFile(folder.outside(), "target");
        ::rename(path.constData(), (folder.path() + "/away").constData());
        if (what == "folder"_L1)
            support::writeFile(folder.path(), "x/inside");
        else if (what == "empty folder"_L1)
            makeFolders(path);
        else if (what == "FIFO"_L1)
            support::makeFifo(path);
        else if (what == "socket"_L1)
            makeSocket(path);
        else if (what == "device"_L1) {
            if (::mknod(path.constData(), S_IFCHR | 0600, makedev(1, 3)) != 0)
                QSKIP("Devices cannot be made here.");
        } else if (what == "link to a file"_L1)
            support::makeSymlink(folder.path() + "/away", path);
        else if (what == "link to a folder"_L1)
            support::makeSymlink(folder.outside(), path);
        else
            support::makeSymlink("nowhere", path);
        const auto before = support::snapshot(folder.scratch->path());
        Opened it(folder);
        const MoveResult moved = take(it.remover, permanent, "x", identity);
        QCOMPARE(moved.moved, Moved::Refused);
        QCOMPARE(moved.problem, problem);
        QCOMPARE(support::difference(before, support::snapshot(folder.scratch->path())), QByteArray());
    }

    void aLinkOnTheWayIsRefused_data()
    {
        QTest::addColumn<bool>("permanent");
        QTest::addColumn<QByteArray>("path");
        for (const bool permanent : {false, true}) {
            for (const char *path : {"link/x", "link/deeper/x", "a/link/x"})
                QTest::addRow("%s, %s", permanent ? "permanent" : "quarantine", path) << permanent << QByteArray(path);
        }
    }

    void aLinkOnTheWayIsRefused()
    {
        QFETCH(bool, permanent);
        QFETCH(QByteArray, path);
        const Folder folder;
        support::writeFile(folder.outside(), "x");
        support::writeFile(folder.outside(), "deeper/x");
        support::makeSymlink(folder.outside(), folder.path() + "/link");
        makeFolders(folder.path() + "/a");
        support::makeSymlink("../../outside", folder.path() + "/a/link");
        struct stat status { };
        QCOMPARE(::stat((folder.path() + '/' + path).constData(), &status), 0);
        const FileIdentity identity{storage::tokenOf(status), status.st_size,
                                    status.st_mtim.tv_sec * 1'000'000'000LL + status.st_mtim.tv_nsec, status.st_nlink,
                                    status.st_ctim.tv_sec * 1'000'000'000LL + status.st_ctim.tv_nsec};
        const auto before = support::snapshot(folder.outside());
        Opened it(folder);
        const MoveResult moved = take(it.remover, permanent, path, identity);
        QCOMPARE(moved.moved, Moved::Refused);
        QCOMPARE(moved.problem, Problem::SymbolicLink);
        QCOMPARE(support::difference(before, support::snapshot(folder.outside())), QByteArray());
    }

    void whatIsGoneIsGone_data() { addRemovals(); }

    void whatIsGoneIsGone()
    {
        QFETCH(bool, permanent);
        const Folder folder;
        support::writeFile(folder.path(), "a/x");
        const FileIdentity identity = folder.identity("a/x");
        Opened it(folder);
        support::removeFile(folder.path() + "/a/x");
        QCOMPARE(take(it.remover, permanent, "a/x", identity).moved, Moved::Gone);
        QCOMPARE(take(it.remover, permanent, "none/x", identity).moved, Moved::Gone);
    }

    void aFileInAFoldersPlaceIsAnErrorAndNotGone_data() { addRemovals(); }

    void aFileInAFoldersPlaceIsAnErrorAndNotGone()
    {
        QFETCH(bool, permanent);
        const Folder folder;
        support::writeFile(folder.path(), "a");
        Opened it(folder);
        const MoveResult moved = take(it.remover, permanent, "a/x", folder.identity("a"));
        QCOMPARE(moved.moved, Moved::Error);
        QCOMPARE(moved.error, ENOTDIR);
    }

    void namesAreBytesAndTwinsAreStrangers_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("twin");
        QTest::addColumn<bool>("permanent");
        for (const bool permanent : {false, true}) {
            const QByteArray mode = permanent ? "permanent: " : "quarantine: ";
            const auto row = [&](const char *tag, const QByteArray &name, const QByteArray &twin) {
                QTest::newRow((mode + tag).constData()) << name << twin << permanent;
            };
            row("invalid UTF-8 and its replacement", "bad\xff\xfe.png", "bad\xef\xbf\xbd\xef\xbf\xbd.png");
            row("the replacement and invalid UTF-8", "bad\xef\xbf\xbd\xef\xbf\xbd.png", "bad\xff\xfe.png");
            row("composed and decomposed", "caf\xc3\xa9.png", "cafe\xcc\x81.png");
            row("decomposed and composed", "cafe\xcc\x81.png", "caf\xc3\xa9.png");
            row("upper and lower case", "X.PNG", "x.png");
            row("newline and none", "a\nb.png", "ab.png");
            row("escape and its picture", "a\x1b[31m.png", "a\\x1b[31m.png");
            row("right-to-left", "a\xe2\x80\xaegnp.exe", "aexe.png");
            row("blanks at the ends", " x ", "x");
            row("percent encoded dots", "%2e%2e", "%2E%2E");
            row("backslashes", "a\\..\\b", "b");
            row("a dash", "-rf", "rf");
            row("three dots", "...", "....");
            row("asterisk", "*", "a");
            row("255 bytes", QByteArray(255, 'x'), QByteArray(254, 'x'));
        }
    }

    void namesAreBytesAndTwinsAreStrangers()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, twin);
        QFETCH(bool, permanent);
        const Folder folder;
        for (const QByteArray &each : {name, twin}) {
            support::writeFile(folder.path(), each);
            support::writeFile(folder.path(), "f" + name.left(100) + "/" + each);
        }
        const auto before = support::snapshot(folder.path());
        Opened it(folder);
        for (const QByteArray &path : {name, "f" + name.left(100) + "/" + name}) {
            QCOMPARE(take(it.remover, permanent, path, folder.identity(path)).moved, Moved::Done);
            QVERIFY(!folder.has(path));
            QCOMPARE(support::exists(folder.quarantined(path)), !permanent);
        }
        QVERIFY(folder.has(twin));
        QVERIFY(folder.has("f" + name.left(100) + "/" + twin));
        if (permanent)
            return;
        for (const QByteArray &path : {name, "f" + name.left(100) + "/" + name}) {
            it.remover.forget();
            QCOMPARE(it.remover.restore(path, it.remover.lookAtQuarantined(path).identity).moved, Moved::Done);
        }
        QCOMPARE(support::difference(before, support::snapshot(folder.path())), QByteArray());
    }

    void restoreNeverReplaces()
    {
        const Folder folder;
        support::writeFile(folder.path(), "x", 100);
        const FileIdentity identity = folder.identity("x");
        Opened it(folder);
        QCOMPARE(it.remover.quarantine("x", identity).moved, Moved::Done);
        support::writeFile(folder.path(), "x", 77);
        const MoveResult moved = it.remover.restore("x", identity);
        QCOMPARE(moved.moved, Moved::Error);
        QCOMPARE(moved.error, EEXIST);
        QCOMPARE(support::sizeOf(folder.path() + "/x"), 77);
        QCOMPARE(support::sizeOf(folder.quarantined("x")), 100);
    }

    /// What cannot be looked at, or is no file, is not another file: nobody may take that for a reason to delete.
    void aPlaceThatIsNoFilesIsNotAnothersFile()
    {
        const Folder folder;
        support::writeFile(folder.path(), "x", 100);
        const FileIdentity identity = folder.identity("x");
        Opened it(folder);
        QCOMPARE(it.remover.quarantine("x", identity).moved, Moved::Done);
        makeFolders(folder.path() + "/x");
        const MoveResult moved = it.remover.restore("x", identity);
        QCOMPARE(moved.moved, Moved::Error);
        QVERIFY(moved.error != EEXIST);
        QVERIFY(!moved.reason().isEmpty());
        QCOMPARE(support::sizeOf(folder.quarantined("x")), 100);
    }

    /// A cleaner that removes empty folders takes the gate's, too.
    void aGateThatIsGoneIsNotAFileThatIsGone()
    {
        const Folder folder;
        for (const char *name : {"a/x", "a/y", "a/z"})
            support::writeFile(folder.path(), name);
        Opened it(folder);
        QCOMPARE(it.remover.quarantine("a/x", folder.identity("a/x")).moved, Moved::Done);
        const auto sweep = [&] {
            QCOMPARE(QProcess::execute(u"find"_s,
                                       {QFile::decodeName(folder.path() + "/.scrapazoid-console/quarantine"),
                                        u"-mindepth"_s, u"1"_s, u"-type"_s, u"d"_s, u"-empty"_s, u"-delete"_s}),
                     0);
        };
        sweep();
        QCOMPARE(it.remover.quarantine("a/y", folder.identity("a/y")).moved, Moved::Error);
        QVERIFY(folder.has("a/y"));
        // The next one has a gate again.
        const FileIdentity last = folder.identity("a/z");
        QCOMPARE(it.remover.quarantine("a/z", last).moved, Moved::Done);
        sweep();
        QCOMPARE(it.remover.restore("a/z", last).moved, Moved::Error);
        QVERIFY(support::exists(folder.quarantined("a/z")));
        QCOMPARE(it.remover.restore("a/z", last).moved, Moved::Done);
    }

    void quarantineNeverReplaces()
    {
        const Folder folder;
        support::writeFile(folder.path(), "x", 100);
        makeFolders(folder.quarantined());
        support::writeFile(folder.quarantined(), "x", 77);
        Opened it(folder);
        const MoveResult moved = it.remover.quarantine("x", folder.identity("x"));
        QCOMPARE(moved.moved, Moved::Error);
        QCOMPARE(moved.error, EEXIST);
        QCOMPARE(support::sizeOf(folder.path() + "/x"), 100);
        QCOMPARE(support::sizeOf(folder.quarantined("x")), 77);
    }

    /// rename(2) onto another name of the same file answers 0 and moves nothing.
    void aHardLinkOfItselfInTheWayIsAnErrorAndNotDone()
    {
        const Folder folder;
        support::writeFile(folder.path(), "x", 100);
        makeFolders(folder.quarantined());
        support::makeHardLink(folder.path() + "/x", folder.quarantined("x"));
        Opened it(folder);
        const MoveResult away = it.remover.quarantine("x", folder.identity("x"));
        QCOMPARE(away.moved, Moved::Error);
        QCOMPARE(away.error, EEXIST);
        QVERIFY(folder.has("x") && support::exists(folder.quarantined("x")));
        const MoveResult back = it.remover.restore("x", folder.identity("x"));
        QCOMPARE(back.moved, Moved::Error);
        QCOMPARE(back.error, EEXIST);
        QVERIFY(folder.has("x") && support::exists(folder.quarantined("x")));
    }

    void aQuarantineThatIsNoFolderOfItsOwnIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("quarantine is a link") << u"link"_s;
        QTest::newRow("quarantine is a file") << u"file"_s;
        QTest::newRow("own folder is a link") << u"own"_s;
        QTest::newRow("own folder is missing") << u"missing"_s;
        QTest::newRow("quarantine is another file system") << u"mount"_s;
        QTest::newRow("quarantine is mounted from elsewhere") << u"bind"_s;
    }

    void aQuarantineThatIsNoFolderOfItsOwnIsRefused()
    {
        QFETCH(QString, what);
        const Folder folder;
        const QByteArray own = folder.path() + "/.scrapazoid-console";
        makeFolders(folder.outside() + "/quarantine");
        std::unique_ptr<TestMount> mount;
        const auto moveAway = [&](const QByteArray &path) {
            ::rename(path.constData(), (folder.scratch->path() + "/away").constData());
        };
        if (what == "link"_L1) {
            moveAway(own + "/quarantine");
            support::makeSymlink(folder.outside(), own + "/quarantine");
        } else if (what == "file"_L1) {
            moveAway(own + "/quarantine");
            support::writeFile(own, "quarantine");
        } else if (what == "own"_L1) {
            moveAway(own);
            support::makeSymlink(folder.outside(), own);
        } else if (what == "missing"_L1) {
            moveAway(own);
        } else {
            mount.reset(what == "bind"_L1 ? new TestMount(TestMount::bind(folder.outside(), own + "/quarantine"))
                                          : new TestMount(TestMount::memory(own + "/quarantine")));
            if (!mount->isGood())
                QSKIP(mount->reason());
        }
        const storage::Root root = folder.root();
        const auto remover = storage::Remover::open(root, run);
        QVERIFY(!remover);
        QCOMPARE(remover.error().kind, ErrorKind::Storage);
        QVERIFY(!support::exists(own) || what != "missing"_L1);
    }

    void aLinkInTheQuarantineIsRefused()
    {
        const Folder folder;
        support::writeFile(folder.path(), "a/x");
        makeFolders(folder.outside());
        makeFolders(folder.quarantined());
        support::makeSymlink(folder.outside(), folder.quarantined("a"));
        Opened it(folder);
        const MoveResult moved = it.remover.quarantine("a/x", folder.identity("a/x"));
        QCOMPARE(moved.moved, Moved::Error);
        QVERIFY(folder.has("a/x"));
        QVERIFY(support::listFiles(folder.outside()).isEmpty());
    }

    void whatTheKernelRefusesStays_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<bool>("permanent");
        QTest::addColumn<int>("error");
        for (const bool permanent : {false, true}) {
            const QByteArray mode = permanent ? "permanent: " : "quarantine: ";
            const auto row = [&](const char *what, int error) {
                QTest::newRow((mode + what).constData()) << QString::fromLatin1(what) << permanent << error;
            };
            row("read-only", EROFS);
            row("immutable file", EPERM);
            row("immutable folder", EPERM);
            row("append-only folder", EPERM);
            row("a file that is a mount point", EBUSY);
            row("no right", EACCES);
        }
    }

    void whatTheKernelRefusesStays()
    {
        QFETCH(QString, what);
        QFETCH(bool, permanent);
        QFETCH(int, error);
        const Folder folder;
        support::writeFile(folder.path(), "a/x", 100);
        const FileIdentity identity = folder.identity("a/x");
        const QByteArray file = folder.path() + "/a/x";
        const QByteArray attributed = what == "immutable file"_L1 ? file : folder.path() + "/a";
        if (what.contains("immutable"_L1) || what == "append-only folder"_L1) {
            const bool append = what == "append-only folder"_L1;
            if (!changeAttribute(append ? "+a" : "+i", attributed))
                QSKIP("chattr does not work here.");
            const auto back = qScopeGuard([&] { changeAttribute(append ? "-a" : "-i", attributed); });
            expectRefusal(folder, permanent, folder.identity("a/x"), error); // the attribute has changed its ctime
        } else if (what == "read-only"_L1) {
            const TestMount mount = TestMount::bind(folder.path(), folder.path());
            if (!mount.isGood() || !mount.setReadOnly(true))
                QSKIP("Read-only mounts cannot be made here.");
            expectRefusal(folder, permanent, identity, error);
        } else if (what == "a file that is a mount point"_L1) {
            support::writeFile(folder.path(), "other");
            const TestMount mount = TestMount::bind(file, file);
            if (!mount.isGood())
                QSKIP(mount.reason());
            expectRefusal(folder, permanent, identity, error);
        } else {
            if (::geteuid() != 0)
                QSKIP("Needs root to become somebody else.");
            // A child without root's rights, whose own quarantine would do.
            ::chmod((folder.path() + "/.scrapazoid-console").constData(), 0777);
            ::chmod((folder.path() + "/.scrapazoid-console/quarantine").constData(), 0777);
            Opened it(folder);
            const pid_t child = ::fork();
            if (child == 0) {
                if (::setegid(65534) != 0 || ::seteuid(65534) != 0)
                    ::_exit(99);
                const MoveResult moved = take(it.remover, permanent, "a/x", identity);
                ::_exit(moved.moved == Moved::Error ? moved.error : 98);
            }
            int status = 0;
            QCOMPARE(::waitpid(child, &status, 0), child);
            QCOMPARE(WEXITSTATUS(status), error);
        }
        QCOMPARE(support::sizeOf(file), 100);
        QVERIFY(!support::exists(folder.quarantined("a/x")));
    }

    void aFullVolumeLeavesTheFileInItsPlace()
    {
        const Folder holder;
        const QByteArray volume = holder.scratch->path() + "/volume";
        makeFolders(volume);
        // Three inodes are left once everything is there: none for a deep quarantine folder.
        const TestMount mount = TestMount::memory(volume, "1m,nr_inodes=8");
        if (!mount.isGood())
            QSKIP(mount.reason());
        const Folder folder(volume + "/root");
        support::writeFile(folder.path(), "a/x");
        const FileIdentity identity = folder.identity("a/x");
        {
            Opened it(folder);
            const MoveResult moved = it.remover.quarantine("a/x", identity);
            QCOMPARE(moved.moved, Moved::Error);
            QCOMPARE(moved.error, ENOSPC);
            QVERIFY(folder.has("a/x"));
        }
    }

    void aReserveMakesRoomWhereThereIsNone_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<bool>("byBytes");
        QTest::newRow("no inodes left") << QByteArray("32m,nr_inodes=1000") << false;
        QTest::newRow("no space left") << QByteArray("32m,nr_inodes=10000") << true;
    }

    void aReserveMakesRoomWhereThereIsNone()
    {
        QFETCH(QByteArray, options);
        QFETCH(bool, byBytes);
        const Folder holder;
        const QByteArray volume = holder.scratch->path() + "/volume";
        makeFolders(volume);
        const TestMount mount = TestMount::memory(volume, options);
        if (!mount.isGood())
            QSKIP(mount.reason());
        const Folder folder(volume + "/root");
        support::writeFile(folder.path(), "a/x");
        fill(volume, byBytes);
        const FileIdentity identity = folder.identity("a/x");
        {
            Opened it(folder);
            QCOMPARE(it.remover.quarantine("a/x", identity).moved, Moved::Done);
            QVERIFY(support::exists(folder.quarantined("a/x")));
            // Folders of a file system in memory need no blocks.
            QCOMPARE(support::exists(folder.path() + "/.scrapazoid-console/reserve"), byBytes);
        }
    }

    /// For the next full volume.
    void aReserveThatWasGivenUpIsKeptAgain()
    {
        const Folder holder;
        const QByteArray volume = holder.scratch->path() + "/volume";
        makeFolders(volume);
        const TestMount mount = TestMount::memory(volume, "32m,nr_inodes=10000");
        if (!mount.isGood())
            QSKIP(mount.reason());
        const Folder folder(volume + "/root");
        support::writeFile(folder.path(), "a/x");
        const QByteArray reserve = folder.path() + "/.scrapazoid-console/reserve";
        QVERIFY(support::exists(reserve + "/space"));
        QVERIFY(support::sizeOf(reserve + "/space") >= 512 * 1024);
        const auto store = storage::LocalStore::open({.path = folder.path(), .prefixes = {}}, Directory::Screenshots);
        const auto own = folder.root().ownFolder();
        fill(volume, true);
        errno = ENOSPC;
        QVERIFY(storage::makeRoom(own->number()));
        QVERIFY(!support::exists(reserve));
        QVERIFY((*store)->lead(u"test"_s)); // nothing to keep yet
        QVERIFY(!support::exists(reserve));
        for (const QByteArray &file : support::listFiles(volume)) {
            if (file.startsWith("filled/"))
                support::removeFile(volume + '/' + file);
        }
        QVERIFY((*store)->lead(u"test"_s));
        QVERIFY(support::exists(reserve + "/space"));
    }

    /// Whoever fell asleep inside a rename wakes when another leads.
    void aLateRenameThroughAGateThatIsClosedLeadsNowhere()
    {
        const Folder folder;
        support::writeFile(folder.path(), "a/x");
        support::writeFile(folder.path(), "a/y");
        Opened sleeper(folder);
        QCOMPARE(sleeper.remover.quarantine("a/x", folder.identity("a/x")).moved, Moved::Done);
        const storage::Root root = folder.root();
        const auto quarantine = root.quarantine();
        QVERIFY(storage::Gate::closeAll(quarantine->number()));
        const MoveResult late = sleeper.remover.quarantine("a/y", folder.identity("a/y"));
        QVERIFY(late.moved == Moved::Gone || late.moved == Moved::Error);
        QVERIFY(folder.has("a/y"));
        QVERIFY(!support::exists(folder.quarantined("a/y")));
        const MoveResult back = sleeper.remover.restore("a/x", folder.identity("a/x"));
        QVERIFY(back.moved != Moved::Done);
        QVERIFY(support::exists(folder.quarantined("a/x")));
    }

    void whatIsLeftInAGateGoesOnToItsPlace()
    {
        const Folder folder;
        const QByteArray quarantine = folder.path() + "/.scrapazoid-console/quarantine";
        for (const char *own : {"/.gate-1", "/.gate-2"})
            makeFolders(quarantine + own);
        makeFolders(folder.quarantined());
        support::writeContent(quarantine + "/.gate-1", run.value.toUtf8() + "/a/b/x", "one");
        support::writeContent(quarantine + "/.gate-2", run.value.toUtf8() + "/y", "two");
        // A power cut left both names of one rename.
        support::writeContent(folder.quarantined(), "z", "three");
        support::makeHardLink(folder.quarantined("z"), quarantine + "/.gate-2/" + run.value.toUtf8() + "/z");
        // Another file has the place: both stay.
        support::writeContent(folder.quarantined(), "w", "there");
        support::writeContent(quarantine + "/.gate-2", run.value.toUtf8() + "/w", "late");
        // Killed while it tried what the file system can do.
        support::writeContent(quarantine, ".probe-1", "");
        const storage::Root root = folder.root();
        QVERIFY(storage::Gate::closeAll(root.quarantine()->number()));
        QVERIFY(!support::exists(quarantine + "/.probe-1"));
        QCOMPARE(support::readFile(folder.quarantined("a/b/x")), QByteArray("one"));
        QCOMPARE(support::readFile(folder.quarantined("y")), QByteArray("two"));
        QCOMPARE(support::readFile(folder.quarantined("z")), QByteArray("three"));
        QCOMPARE(support::readFile(folder.quarantined("w")), QByteArray("there"));
        QCOMPARE(support::readFile(folder.quarantined("w~2")), QByteArray("late"));
        QVERIFY(!support::exists(quarantine + "/.gate-1"));
        QVERIFY(!support::exists(quarantine + "/.gate-2"));
    }

    void whoeverMayNotActTouchesNothing()
    {
        const Folder folder;
        support::writeFile(folder.path(), "x");
        const FileIdentity identity = folder.identity("x");
        const storage::Root root = folder.root();
        std::chrono::nanoseconds mayAct = 0ns;
        auto remover = std::move(*storage::Remover::open(root, run, [&] { return mayAct; }));
        QCOMPARE(remover.quarantine("x", identity).moved, Moved::Fenced);
        QVERIFY(folder.has("x"));
        mayAct = 1ns;
        QCOMPARE(remover.quarantine("x", identity).moved, Moved::Done);
        mayAct = 0ns;
        QCOMPARE(remover.restore("x", identity).moved, Moved::Fenced);
        QCOMPARE(remover.purge("x", identity).moved, Moved::Fenced);
        QVERIFY(support::exists(folder.quarantined("x")));
    }

    void pathsAndRunsThatAreNoneAreRefused_data()
    {
        QTest::addColumn<QByteArray>("path");
        const auto row = [&](const char *tag, const QByteArray &path) { QTest::newRow(tag) << path; };
        row("up", "../outside/x");
        row("up behind a NUL", QByteArray("..\0/outside/x", 13));
        row("NUL after the name", QByteArray("x\0y", 3));
        row("NUL after a folder", QByteArray("a\0b/x", 5));
        row("absolute", "/etc/passwd");
        row("nothing", "");
        row("dot", ".");
        row("inner dot", "a/./x");
        row("empty part", "a//x");
        row("trailing slash", "x/");
        row("own folder", ".scrapazoid-console/root.json");
        row("own folder in capitals", ".SCRAPAZOID-Console/root.json");
        row("own folder of another root", "a/.scrapazoid-console/root.json");
    }

    void pathsAndRunsThatAreNoneAreRefused()
    {
        QFETCH(QByteArray, path);
        const Folder folder;
        support::writeFile(folder.path(), "x");
        support::writeFile(folder.path(), "a/x");
        support::writeFile(folder.outside(), "x");
        support::writeFile(folder.path(), "a/.scrapazoid-console/root.json");
        const FileIdentity identity = folder.identity("x");
        const auto before = support::snapshot(folder.scratch->path());
        Opened it(folder);
        QCOMPARE(it.remover.quarantine(path, identity).moved, Moved::Refused);
        QCOMPARE(it.remover.restore(path, identity).moved, Moved::Refused);
        QCOMPARE(it.remover.purge(path, identity).moved, Moved::Refused);
        QCOMPARE(it.remover.lookAtOriginal(path).state, FileState::Problem);
        QCOMPARE(support::difference(before, support::snapshot(folder.scratch->path())), QByteArray());
        for (const char *name : {"", ".", "..", "../../../outside", "a/../..", ".gate-1"}) {
            const auto refused = storage::Remover::open(it.root, RunId{QString::fromLatin1(name)});
            QVERIFY2(!refused, name);
            QCOMPARE(refused.error().kind, ErrorKind::Storage);
        }
    }

    void foldersComeBackAsTheyWere()
    {
        if (::geteuid() != 0)
            QSKIP("Needs root to give files away.");
        const Folder folder;
        support::writeFile(folder.path(), "a/b/x");
        const QByteArray a = folder.path() + "/a";
        const QByteArray b = a + "/b";
        QCOMPARE(::chown(a.constData(), 65534, 65533), 0);
        QCOMPARE(::chmod(a.constData(), 02770), 0);
        QCOMPARE(::chown(b.constData(), 65532, 65533), 0);
        QCOMPARE(::chmod(b.constData(), 0751), 0);
        const FileIdentity identity = folder.identity("a/b/x");
        Opened it(folder);
        QCOMPARE(it.remover.quarantine("a/b/x", identity).moved, Moved::Done);
        it.remover.forget();
        // The service tidies up.
        QCOMPARE(::rmdir(b.constData()), 0);
        QCOMPARE(::rmdir(a.constData()), 0);
        QCOMPARE(it.remover.restore("a/b/x", identity).moved, Moved::Done);
        struct stat status { };
        QCOMPARE(::stat(a.constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777U, 02770U);
        QCOMPARE(status.st_uid, 65534U);
        QCOMPARE(status.st_gid, 65533U);
        QCOMPARE(::stat(b.constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777U, 0751U);
        QCOMPARE(status.st_uid, 65532U);
    }

    void foldersThatARunEmptiedGo()
    {
        const Folder folder;
        support::writeFile(folder.path(), "a/b/x");
        support::writeFile(folder.path(), "c/y");
        support::writeFile(folder.path(), "c/stays");
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        const qint64 tomorrow = std::chrono::nanoseconds(now + std::chrono::hours(24)).count();
        const qint64 yesterday = std::chrono::nanoseconds(now - std::chrono::hours(24)).count();
        Opened it(folder);
        QCOMPARE(it.remover.quarantine("a/b/x", folder.identity("a/b/x")).moved, Moved::Done);
        it.remover.removeEmptied(yesterday);
        QVERIFY(support::exists(folder.path() + "/a/b")); // too young
        QCOMPARE(it.remover.quarantine("c/y", folder.identity("c/y")).moved, Moved::Done);
        support::writeFile(folder.path(), "a/b/z");
        QCOMPARE(it.remover.quarantine("a/b/z", folder.identity("a/b/z")).moved, Moved::Done);
        it.remover.removeEmptied(tomorrow);
        QVERIFY(!support::exists(folder.path() + "/a"));
        QVERIFY(folder.has("c/stays"));
    }

    /// Another file takes the name at any moment: it must never be lost, wherever it ends up.
    void aFileReplacedInTheMeantimeIsNeverLost()
    {
        constexpr int rounds = 4'000;
        const Folder folder;
        int taken = 0, left = 0;
        Opened it(folder);
        for (int round = 0; round < rounds; ++round) {
            const QByteArray name = "x" + QByteArray::number(round);
            support::writeContent(folder.path(), name, "old");
            support::writeContent(folder.path(), name + ".new", "newer");
            const FileIdentity identity = folder.identity(name);
            std::atomic<bool> go{false};
            std::thread service([&] {
                while (!go) { }
                ::rename((folder.path() + '/' + name + ".new").constData(), (folder.path() + '/' + name).constData());
            });
            go = true;
            // Where one core does both, the service would never come first.
            if (round % 8 == 7)
                std::this_thread::sleep_for(std::chrono::microseconds(100));
            const MoveResult moved = it.remover.quarantine(name, identity);
            service.join();
            QCOMPARE(support::readFile(folder.path() + '/' + name), QByteArray("newer"));
            if (moved.moved == Moved::Done)
                QCOMPARE(support::readFile(folder.quarantined(name)), QByteArray("old"));
            else
                QVERIFY(!support::exists(folder.quarantined(name)));
            moved.moved == Moved::Done ? ++taken : ++left;
        }
        QVERIFY2(taken > 0 && left > 0, qPrintable(u"%1 taken, %2 left"_s.arg(taken).arg(left)));
    }

    void emptyFoldersGoAndNothingElse()
    {
        const Folder folder;
        makeFolders(folder.quarantined("a/b/c"));
        support::writeFile(folder.quarantined(), "d/kept");
        makeFolders(folder.quarantined("d/empty"));
        makeFolders(folder.outside() + "/empty");
        support::makeSymlink(folder.outside(), folder.quarantined("link"));
        Opened it(folder);
        it.remover.removeEmptyFolders();
        QVERIFY(!support::exists(folder.quarantined("a")));
        QVERIFY(!support::exists(folder.quarantined("d/empty")));
        QVERIFY(support::exists(folder.quarantined("d/kept")));
        QVERIFY(support::exists(folder.quarantined("link")));
        QVERIFY(support::exists(folder.outside() + "/empty"));
    }

private:
    static bool changeAttribute(const char *what, const QByteArray &path)
    {
        return QProcess::execute(u"chattr"_s, {QString::fromLatin1(what), QString::fromLatin1(path)}) == 0;
    }

    /// Until nothing more fits.
    static void fill(const QByteArray &volume, bool byBytes)
    {
        makeFolders(volume + "/filled");
        for (int number = 0; number < 20'000; ++number) {
            const storage::FileDescriptor file(::open((volume + "/filled/" + QByteArray::number(number)).constData(),
                                                      O_WRONLY | O_CREAT | O_CLOEXEC, 0600));
            if (!file.isOpen())
                return;
            const QByteArray block(byBytes ? 64 * 1024 : 0, 'x');
            if (byBytes && ::write(file.number(), block.constData(), static_cast<size_t>(block.size())) < block.size())
                return;
        }
    }

    static void expectRefusal(const Folder &folder, bool permanent, const FileIdentity &identity, int error)
    {
        Opened it(folder);
        const MoveResult moved = take(it.remover, permanent, "a/x", identity);
        QCOMPARE(moved.moved, Moved::Error);
        QCOMPARE(moved.error, error);
        QVERIFY(!moved.reason().isEmpty());
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestRemover>)
#include "tst_remover.moc"
