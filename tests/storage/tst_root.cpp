// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/census.h"
#include "storage/listing.h"
#include "storage/root.h"
#include "support/failed.h"

#include "demo/scratchdirectory.h"
#include "storage/testmount.h"
#include "support/testroots.h"

#include <QDir>
#include <QDirIterator>
#include <QTranslator>
#include <QtTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {
void makeFolders(const QByteArray &path)
{
    if (!QDir().mkpath(QString::fromLatin1(path)))
        support::fail("mkpath %s", path.constData());
}

const storage::Binding someBinding{
    .database = {u"7301"_s, u"scrapazoid"_s, u"b0b"_s}, .role = u"screenshots"_s, .id = u"4711"_s};

Result<storage::Root> openRoot(const QByteArray &path, Directory directory = Directory::Screenshots)
{
    return storage::Root::open({.path = path, .prefixes = {}}, directory);
}

struct Folder {
    QByteArray path() const { return scratch->path() + "/root"; }
    QByteArray own() const { return path() + '/' + storage::ownFolderName; }
    storage::Root root() const { return std::move(*openRoot(path())); }

    Folder() { makeFolders(path()); }
    std::unique_ptr<demo::ScratchDirectory> scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-root-"));
};
} // namespace

class TestRoot : public QObject {
    Q_OBJECT

private slots:
    /// In whatever language folders are called by their words, an option has one name.
    void theOptionIsNamedInEveryLanguage()
    {
        struct Elsewhere : QTranslator {
            bool isEmpty() const override { return false; }
            QString translate(const char *, const char *source, const char *, int) const override
            {
                return QByteArrayView(source) == QByteArrayView("downloads") ? u"Herunterladungen"_s : QString();
            }
        } elsewhere;
        QCoreApplication::installTranslator(&elsewhere);
        const auto root = storage::Root::open({}, Directory::Downloads);
        QCoreApplication::removeTranslator(&elsewhere);
        QVERIFY(!root);
        QVERIFY2(root.error().message.contains(u"Herunterladungen"_s), qPrintable(root.error().message));
        QVERIFY2(root.error().message.contains(u"--downloads-dir"_s), qPrintable(root.error().message));
    }

    void onlyARealFolderOpens_data()
    {
        QTest::addColumn<QByteArray>("path"); // %1: the scratch folder
        QTest::addColumn<bool>("opens");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *tag, const QByteArray &path, bool opens, ErrorKind kind = ErrorKind::Storage) {
            QTest::newRow(tag) << path << opens << kind;
        };
        row("a folder", "%1/root", true);
        row("with trailing slashes", "%1/root//", true);
        row("not configured", "", false, ErrorKind::Refused);
        row("missing", "%1/none", false);
        row("a file", "%1/file", false);
        row("a FIFO", "%1/fifo", false);
        row("a link", "%1/link", false);
        row("a link with a slash", "%1/link/", false);
        row("a link with slashes and a dot", "%1/link/.", false);
        row("a link with a dot and slashes", "%1/link/.//", false);
        row("a link with dots", "%1/link/././", false);
        row("dangling", "%1/dangling", false);
        row("relative", "root", false);
        row("the whole disk", "/", false);
        row("the whole disk, disguised", "///", false);
        row("the whole disk by a dot", "/.", false);
        row("the whole disk by dots", "/tmp/..", false);
    }

    void onlyARealFolderOpens()
    {
        QFETCH(QByteArray, path);
        QFETCH(bool, opens);
        QFETCH(ErrorKind, kind);
        const Folder folder;
        support::writeFile(folder.scratch->path(), "file");
        support::makeFifo(folder.scratch->path() + "/fifo");
        support::makeSymlink(folder.path(), folder.scratch->path() + "/link");
        support::makeSymlink("nowhere", folder.scratch->path() + "/dangling");
        const auto root = openRoot(path.replace("%1", folder.scratch->path()));
        QCOMPARE(root.has_value(), opens);
        if (!opens)
            QCOMPARE(root.error().kind, kind);
    }

    void bindingComesBackAsItWasWritten()
    {
        const Folder folder;
        const storage::Root root = folder.root();
        const auto none = root.binding();
        QVERIFY(none && !*none);
        QVERIFY(root.bind(someBinding));
        const auto read = folder.root().binding();
        QVERIFY(read && *read);
        QCOMPARE((*read)->database, someBinding.database);
        QCOMPARE((*read)->role, someBinding.role);
        QCOMPARE((*read)->id, someBinding.id);
        struct stat status { };
        QCOMPARE(::lstat(folder.own().constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777U, 0700U);
        QVERIFY(support::exists(folder.own() + "/quarantine"));
        QVERIFY(!support::exists(folder.own() + "/root.json.new"));
    }

    void aDamagedBindingIsAnErrorAndNotNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not JSON") << QByteArray("id=4711");
        QTest::newRow("cut off") << QByteArray("{\"id\": \"4711\", \"data");
        QTest::newRow("no id") << QByteArray("{\"database\": \"scrapazoid\"}");
        QTest::newRow("id of another type") << QByteArray("{\"id\": 4711}");
        QTest::newRow("a list") << QByteArray("[\"4711\"]");
        QTest::newRow("zeroes after a power cut") << QByteArray(200, '\0');
        QTest::newRow("huge") << QByteArray(1'000'000, ' ') + "{\"id\": \"4711\"}";
    }

    void aDamagedBindingIsAnErrorAndNotNone()
    {
        QFETCH(QByteArray, content);
        const Folder folder;
        QVERIFY(folder.root().bind(someBinding));
        support::writeContent(folder.own(), "root.json", content);
        const auto read = folder.root().binding();
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Storage);
    }

    void whatStandsInTheOwnFoldersPlaceIsRefused_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("own folder a link") << u"own"_s;
        QTest::newRow("own folder a file") << u"file"_s;
        QTest::newRow("root.json a link") << u"json"_s;
        QTest::newRow("root.json a folder") << u"folder"_s;
        QTest::newRow("root.json a FIFO") << u"fifo"_s;
        QTest::newRow("quarantine a link") << u"quarantine"_s;
    }

    void whatStandsInTheOwnFoldersPlaceIsRefused()
    {
        QFETCH(QString, what);
        const Folder folder;
        const QByteArray elsewhere = folder.scratch->path() + "/elsewhere";
        makeFolders(elsewhere + "/quarantine");
        const storage::Root root = folder.root();
        if (what == "own"_L1) {
            support::writeContent(elsewhere, "root.json", "{\"id\": \"4711\"}");
            support::makeSymlink(elsewhere, folder.own());
        } else if (what == "file"_L1) {
            support::writeFile(folder.path(), storage::ownFolderName);
        } else {
            makeFolders(folder.own());
            const QByteArray json = folder.own() + "/root.json";
            if (what == "json"_L1) {
                support::writeContent(elsewhere, "other.json", "{\"id\": \"4711\"}");
                support::makeSymlink(elsewhere + "/other.json", json);
            } else if (what == "folder"_L1) {
                makeFolders(json);
            } else if (what == "fifo"_L1) {
                support::makeFifo(json);
            } else {
                support::makeSymlink(elsewhere + "/quarantine", folder.own() + "/quarantine");
            }
        }
        const auto before = support::snapshot(elsewhere);
        if (what != "quarantine"_L1) {
            const auto read = root.binding();
            QVERIFY(!read);
            QCOMPARE(read.error().kind, ErrorKind::Storage);
        }
        if (what == "own"_L1 || what == "file"_L1) {
            QVERIFY(!root.ownFolder());
            QVERIFY(!root.bind(someBinding));
        } else if (what == "quarantine"_L1) {
            QVERIFY(!root.bind(someBinding));
        }
        QCOMPARE(support::difference(before, support::snapshot(elsewhere)), QByteArray());
    }

    void anOwnFolderOnAnotherFileSystemIsRefused()
    {
        const Folder folder;
        makeFolders(folder.own());
        const TestMount mount = TestMount::memory(folder.own());
        if (!mount.isGood())
            QSKIP(mount.reason());
        QVERIFY(!folder.root().ownFolder());
        QVERIFY(!folder.root().bind(someBinding));
    }

    void countsFilesAndSkipsItsOwnFolder()
    {
        const Folder folder;
        const storage::Root root = folder.root();
        QVERIFY(root.bind(someBinding));
        support::writeFile(folder.own(), "quarantine/20261123-000000-0000/x.png");
        support::writeFile(folder.path(), "x.png");
        support::writeFile(folder.path(), "a/b/c/y.png");
        support::writeFile(folder.path(), "a/.hidden");
        support::writeFile(folder.path(), "a/bad\xff.png");
        // A folder of that name further down is the service's own business.
        support::writeFile(folder.path(), "a/.scrapazoid-console/z.png");
        makeFolders(folder.path() + "/empty");
        support::makeFifo(folder.path() + "/fifo");
        support::makeSymlink(folder.scratch->path(), folder.path() + "/link");
        support::makeSymlink("x.png", folder.path() + "/filelink");
        const auto count = storage::Listing::of(root, {});
        QCOMPARE(count.size(), 5);
        QVERIFY(count.isComplete());
    }

    void everyFolderIsReadWhereverItIs()
    {
        // A chain, each of it with a sibling that has a child of its own: parents change all the time.
        constexpr int levels = 40;
        const Folder folder;
        QMap<QByteArray, qint64> sizes;
        QByteArray path;
        qint64 blocks = 0;
        const auto add = [&](const QByteArray &below) {
            makeFolders(folder.path() + '/' + below);
            const qint64 size = sizes.size() + 1;
            support::writeFile(folder.path(), below + "file", size);
            sizes.insert(below + "file", size);
        };
        for (int level = 0; level < levels; ++level) {
            add(path + "a/x/");
            path += "b/";
            add(path);
        }
        const auto addBlocks = [&](const QString &name) {
            struct stat status { };
            QCOMPARE(::stat(name.toUtf8().constData(), &status), 0);
            blocks += status.st_blocks * 512;
        };
        addBlocks(QString::fromUtf8(folder.path()));
        QDirIterator all(QString::fromUtf8(folder.path()), QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            addBlocks(all.next());
        const storage::Root root = folder.root();
        const storage::Listing listing = storage::Listing::of(root, {});
        QCOMPARE(listing.trouble(), QString());
        QCOMPARE(listing.size(), 2 * levels);
        const storage::Census census = storage::Census::of(root, listing, {});
        QCOMPARE(census.trouble(), QString());
        QMap<QByteArray, qint64> found;
        for (qsizetype file = 0; file < listing.size(); ++file)
            found.insert(listing.path(file), census.at(file).size);
        QCOMPARE(found, sizes);
        QCOMPARE(census.folderBytes(), blocks);
    }

    void countingStopsAtOtherFileSystemsAndSaysSo()
    {
        const Folder folder;
        support::writeFile(folder.path(), "x.png");
        makeFolders(folder.path() + "/mounted");
        const TestMount mount = TestMount::memory(folder.path() + "/mounted");
        if (!mount.isGood())
            QSKIP(mount.reason());
        support::writeFile(folder.path(), "mounted/y.png");
        const auto count = storage::Listing::of(folder.root(), {});
        QCOMPARE(count.size(), 1);
        QVERIFY(!count.isComplete());
    }

    void countingEndsWhenAsked()
    {
        const Folder folder;
        for (int index = 0; index < 20; ++index)
            support::writeFile(folder.path(), QByteArray::number(index));
        std::stop_source stop;
        stop.request_stop();
        QCOMPARE(storage::Listing::of(folder.root(), stop.get_token()).size(), 0);
    }

    void knowsWhatLiesInsideWhat()
    {
        const Folder folder;
        makeFolders(folder.path() + "/a/b");
        makeFolders(folder.scratch->path() + "/root2");
        support::makeSymlink(folder.path() + "/a", folder.scratch->path() + "/by-link");
        const storage::Root outer = folder.root();
        const storage::Root inner = std::move(*openRoot(folder.path() + "/a/b", Directory::Downloads));
        const storage::Root sibling = std::move(*openRoot(folder.scratch->path() + "/root2"));
        const storage::Root throughLink = std::move(*openRoot(folder.scratch->path() + "/by-link/b"));
        QVERIFY(inner.isInside(outer));
        QVERIFY(!outer.isInside(inner));
        QVERIFY(outer.isInside(folder.root()));
        QVERIFY(outer.isSameFolder(folder.root()));
        QVERIFY(!sibling.isInside(outer) && !outer.isInside(sibling));
        QVERIFY(!sibling.isSameFolder(outer));
        QVERIFY(throughLink.isInside(outer));
        QVERIFY(throughLink.isSameFolder(inner));
    }

    void theSameFolderByASecondMountIsTheSameFolder()
    {
        const Folder folder;
        const QByteArray second = folder.scratch->path() + "/second";
        makeFolders(second);
        const TestMount mount = TestMount::bind(folder.path(), second);
        if (!mount.isGood())
            QSKIP(mount.reason());
        const storage::Root other = std::move(*openRoot(second, Directory::Downloads));
        QVERIFY(other.isSameFolder(folder.root()));
        QVERIFY(other.isInside(folder.root()));
    }

    void worksInTheFolderThatWasOpenedWhateverItsPathBecomes()
    {
        const Folder folder;
        support::writeFile(folder.path(), "x.png");
        const storage::Root root = folder.root();
        QCOMPARE(::rename(folder.path().constData(), (folder.path() + ".away").constData()), 0);
        makeFolders(folder.path());
        QCOMPARE(storage::Listing::of(root, {}).size(), 1);
        QVERIFY(root.bind(someBinding));
        QVERIFY(!support::exists(folder.own()));
    }

    void looksWithoutFollowing_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<FileState>("state");
        QTest::addColumn<Problem>("problem");
        QTest::newRow("a file") << QByteArray("x.png") << FileState::Present << Problem::None;
        QTest::newRow("nothing") << QByteArray("none") << FileState::Gone << Problem::None;
        QTest::newRow("a link to a file") << QByteArray("filelink") << FileState::Problem << Problem::SymbolicLink;
        QTest::newRow("a dangling link") << QByteArray("dangling") << FileState::Problem << Problem::SymbolicLink;
        QTest::newRow("a folder") << QByteArray("folder") << FileState::Problem << Problem::NotRegular;
        QTest::newRow("a FIFO") << QByteArray("fifo") << FileState::Problem << Problem::NotRegular;
        QTest::newRow("an overlong name") << QByteArray(256, 'x') << FileState::Problem << Problem::NotAFileName;
        QTest::newRow("empty") << QByteArray("") << FileState::Gone << Problem::None;
    }

    void looksWithoutFollowing()
    {
        QFETCH(QByteArray, name);
        const Folder folder;
        support::writeFile(folder.path(), "x.png", 4321);
        support::makeSymlink("x.png", folder.path() + "/filelink");
        support::makeSymlink("none", folder.path() + "/dangling");
        makeFolders(folder.path() + "/folder");
        support::makeFifo(folder.path() + "/fifo");
        const storage::Root root = folder.root();
        const storage::Found found = storage::lookAt(root.descriptor(), name);
        QTEST(found.state, "state");
        QTEST(found.problem, "problem");
        if (found.state == FileState::Present) {
            QCOMPARE(found.identity.size, 4321);
            QCOMPARE(found.identity.links, 1U);
        }
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestRoot>)
#include "tst_root.moc"
