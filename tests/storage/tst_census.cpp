// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/census.h"
#include "support/failed.h"

#include "demo/scratchdirectory.h"
#include "storage/root.h"
#include "support/testroots.h"

#include <QtTest>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using storage::Census;
using storage::Listing;

namespace {
struct Folder {
    Folder() { support::makeFolder(path()); }

    QByteArray path() const { return scratch->path() + "/root"; }
    storage::Root root() const
    {
        return std::move(*storage::Root::open({.path = path(), .prefixes = {}}, Directory::Screenshots));
    }

    std::unique_ptr<demo::ScratchDirectory> scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-census-"));
};

struct stat statusOf(const QByteArray &path)
{
    struct stat status { };
    if (lstat(path.constData(), &status) != 0)
        support::fail("lstat %s", path.constData());
    return status;
}
} // namespace

class TestCensus : public QObject {
    Q_OBJECT

private slots:
    void measuresAsTheSystemDoes()
    {
        const Folder folder;
        // More than one thread's share.
        for (int number = 0; number < 20'000; ++number)
            support::writeFile(folder.path(),
                               "f" + QByteArray::number(number / 1000) + '/' + QByteArray::number(number), number % 7);
        support::writeFile(folder.path(), "old.png", 70'000, std::chrono::hours(100));
        const storage::Root root = folder.root();
        const Listing listing = Listing::of(root, {});
        std::atomic<qsizetype> told = 0;
        const Census census
            = Census::of(root, listing, {}, [&](qsizetype files) { told = std::max(told.load(), files); });
        QVERIFY2(census.isComplete(), qPrintable(census.trouble()));
        QCOMPARE(told, 20'001);
        qint64 folders = statusOf(folder.path()).st_blocks * 512;
        for (int number = 0; number < 20; ++number)
            folders += statusOf(folder.path() + "/f" + QByteArray::number(number)).st_blocks * 512;
        QCOMPARE(census.folderBytes(), folders);
        for (qsizetype file = 0; file < listing.size(); file += 997) {
            const struct stat status = statusOf(folder.path() + '/' + listing.path(file));
            QCOMPARE(census.at(file).size, status.st_size);
            QCOMPARE(census.at(file).allocated, status.st_blocks * 512);
        }
        const Census::Measure &old = census.at(listing.find("old.png"));
        const struct stat status = statusOf(folder.path() + "/old.png");
        QCOMPARE(old.modified, status.st_mtim.tv_sec * 1'000'000 + status.st_mtim.tv_nsec / 1000);
        QCOMPARE(old.changed, status.st_ctim.tv_sec * 1'000'000 + status.st_ctim.tv_nsec / 1000);
        QVERIFY(old.changed > old.modified);
        QCOMPARE(old.inode, 0U);
        QVERIFY(census.names().empty());
    }

    void aFileWithHolesTakesLessThanItSays()
    {
        const Folder folder;
        support::writeFile(folder.path(), "sparse.zip", 50'000'000);
        const storage::Root root = folder.root();
        const Listing listing = Listing::of(root, {});
        const Census census = Census::of(root, listing, {});
        QCOMPARE(census.at(0).size, 50'000'000);
        QVERIFY(census.at(0).allocated < 5'000'000);
    }

    void namesOfOneFileAreCountedOnce()
    {
        const Folder folder;
        support::writeFile(folder.path(), "a/x.png", 10);
        support::makeHardLink(folder.path() + "/a/x.png", folder.path() + "/y.png");
        support::makeHardLink(folder.path() + "/a/x.png", folder.path() + "/a/z.png");
        support::writeFile(folder.path(), "single.png", 10);
        const storage::Root root = folder.root();
        const Listing listing = Listing::of(root, {});
        const Census census = Census::of(root, listing, {});
        int further = 0;
        for (qsizetype file = 0; file < listing.size(); ++file) {
            const bool isSingle = listing.path(file) == "single.png";
            QCOMPARE(census.at(file).inode == 0, isSingle);
            further += census.isFurtherName(file) ? 1 : 0;
        }
        QCOMPARE(further, 2);
        QCOMPARE(census.names().size(), size_t(3));
    }

    void whatWentMeanwhileIsGoneAndNoTrouble()
    {
        const Folder folder;
        support::writeFile(folder.path(), "a/x.png");
        support::writeFile(folder.path(), "y.png");
        support::writeFile(folder.path(), "z.png");
        const storage::Root root = folder.root();
        const Listing listing = Listing::of(root, {});
        support::removeFile(folder.path() + "/a/x.png");
        rmdir((folder.path() + "/a").constData());
        support::removeFile(folder.path() + "/y.png");
        support::makeFolder(folder.path() + "/y.png");
        const Census census = Census::of(root, listing, {});
        QVERIFY(census.isComplete());
        QCOMPARE(census.at(listing.find("a/x.png")).size, Census::gone);
        QCOMPARE(census.at(listing.find("y.png")).size, Census::gone);
        QCOMPARE(census.at(listing.find("z.png")).size, 100);
    }

    void aStopLeavesItIncomplete()
    {
        const Folder folder;
        support::writeFile(folder.path(), "x.png");
        const storage::Root root = folder.root();
        const Listing listing = Listing::of(root, {});
        std::stop_source stop;
        stop.request_stop();
        const Census census = Census::of(root, listing, stop.get_token());
        QVERIFY(!census.isComplete());
        QCOMPARE(census.at(0).size, Census::gone);
    }

    void ofWhatQuarantineHolds()
    {
        const Folder folder;
        QCOMPARE(storage::usageOfOwnFolder(folder.root())->files, 0);
        QCOMPARE(storage::usageOfOwnFolder(folder.root())->allocated, 0);
        support::writeFile(folder.path(), ".scrapazoid-console/root.json", 10);
        support::writeFile(folder.path(), ".scrapazoid-console/quarantine/run/a/x.png", 10'000);
        const storage::Usage usage = *storage::usageOfOwnFolder(folder.root());
        QCOMPARE(usage.files, 1);
        QVERIFY(usage.allocated >= 10'000);
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestCensus>)
#include "tst_census.moc"
