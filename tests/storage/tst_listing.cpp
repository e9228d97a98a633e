// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/listing.h"
#include "support/failed.h"

#include "demo/scratchdirectory.h"
#include "storage/root.h"
#include "support/testroots.h"

#include <QtTest>
#include <algorithm>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using storage::Listing;

namespace {
struct Folder {
    Folder() { support::makeFolder(path()); }

    QByteArray path() const { return scratch->path() + "/root"; }
    Listing list(const std::stop_token &stop = {}, const std::function<void(qsizetype)> &progress = {}) const
    {
        const auto root = storage::Root::open({.path = path(), .prefixes = {}}, Directory::Screenshots);
        return Listing::of(*root, stop, progress);
    }

    std::unique_ptr<demo::ScratchDirectory> scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-listing-"));
};

QByteArrayList pathsOf(const Listing &listing)
{
    QByteArrayList paths;
    for (qsizetype file = 0; file < listing.size(); ++file)
        paths << listing.path(file);
    std::sort(paths.begin(), paths.end());
    return paths;
}
} // namespace

class TestListing : public QObject {
    Q_OBJECT

private slots:
    void nothing()
    {
        const Listing listing = Folder().list();
        QVERIFY(listing.isComplete());
        QCOMPARE(listing.size(), 0);
        QCOMPARE(listing.find("x"), -1);
        QCOMPARE(Listing().find("x"), -1);
        QVERIFY(!Listing().hasTop("a/"));
    }

    void everyNameIsFoundByItsPathAndNoOther()
    {
        const Folder folder;
        // Names that are the beginning, the end or the folder of each other; bytes that are no text.
        const QByteArrayList paths{"a",        "a.png",          "aa", "b/a", "b/a.png", "b/b/a", "b b", "c\n",
                                   "\xff\xfe", "d/\xc3\x28.png", "-x"};
        for (const QByteArray &path : paths)
            support::writeFile(folder.path(), path);
        const Listing listing = folder.list();
        QCOMPARE(pathsOf(listing), [&] {
            QByteArrayList sorted = paths;
            std::sort(sorted.begin(), sorted.end());
            return sorted;
        }());
        std::vector<QByteArrayView> asked;
        for (const QByteArray &path : paths)
            asked.emplace_back(path);
        const std::vector<QByteArrayView> others{"", "b", "b/", "/a", "a/", "b/b", "b/a.pn", "b//a", "A", "./a"};
        asked.insert(asked.end(), others.begin(), others.end());
        std::vector<qsizetype> found(asked.size(), 99);
        listing.findAll(asked, found);
        for (size_t place = 0; place < asked.size(); ++place) {
            const bool isThere = place < static_cast<size_t>(paths.size());
            QCOMPARE(found[place] >= 0, isThere);
            QCOMPARE(listing.find(asked[place]), found[place]);
            if (isThere)
                QCOMPARE(listing.path(found[place]), paths[static_cast<qsizetype>(place)]);
        }
        for (const QByteArrayView known : {"b/", "d/"})
            QVERIFY(listing.hasTop(known));
        for (const QByteArrayView none : {"/", "a/", "b", "B/", "b/b/", "b//"})
            QVERIFY(!listing.hasTop(none));
    }

    /// As where it was moved away and back between two looks at its parent.
    void aFolderThatWasListedTwice()
    {
        Listing::Builder builder;
        builder.addFolder("a/");
        builder.addFolder("b/c/"); // some stores know of no folder between
        builder.addFolder("a/");
        for (quint32 folder : {1U, 2U, 3U}) {
            builder.enter(folder);
            builder.addFile("only" + QByteArray::number(folder));
        }
        const Listing listing = builder.finish();
        QVERIFY(listing.find("a/only1") >= 0);
        QVERIFY(listing.find("b/c/only2") >= 0);
        QVERIFY(listing.find("a/only3") >= 0);
        QVERIFY(listing.hasTop("a/"));
        QVERIFY(listing.hasTop("b/"));
    }

    void aNestIsReadAsFarAsItMayBe_data()
    {
        QTest::addColumn<int>("levels");
        QTest::addColumn<int>("length");
        QTest::addColumn<bool>("isWhole");
        QTest::newRow("as deep as a path may be") << 45 << 90 << true;
        QTest::newRow("deeper than a path may be") << 1500 << 10 << true;
        QTest::newRow("without an end, long names") << 400 << 200 << false;
        QTest::newRow("without an end, short names") << 9000 << 1 << false;
    }

    /// Whoever may write below a root must not be able to fill the memory of whoever reads it.
    void aNestIsReadAsFarAsItMayBe()
    {
        QFETCH(const int, levels);
        QFETCH(const int, length);
        QFETCH(const bool, isWhole);
        const Folder folder;
        const QByteArray name(length, 'n');
        int here = ::open(folder.path().constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
        for (int level = 0; level < levels; ++level) {
            QCOMPARE(::mkdirat(here, name.constData(), 0755), 0);
            const int below = ::openat(here, name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
            QVERIFY(below >= 0);
            ::close(here);
            here = below;
        }
        ::close(::openat(here, "deepest", O_WRONLY | O_CREAT | O_CLOEXEC, 0644));
        ::close(here);
        const Listing listing = folder.list();
        QCOMPARE(listing.size(), isWhole ? 1 : 0);
        QCOMPARE(listing.trouble().isEmpty(), isWhole);
        QVERIFY2(listing.trouble().size() < 500, qPrintable(listing.trouble()));
        qint64 weight = 0;
        for (const QByteArray &path : listing.folders())
            weight += path.size();
        QVERIFY2(weight < 80'000'000, qPrintable(QString::number(weight)));
    }

    void filesOfOneFolderFollowEachOther()
    {
        const Folder folder;
        for (int number = 0; number < 3000; ++number)
            support::writeFile(folder.path(), "f" + QByteArray::number(number % 11) + '/' + QByteArray::number(number),
                               0);
        qsizetype told = 0;
        const Listing listing = folder.list({}, [&](qsizetype files) {
            QVERIFY(files >= told);
            told = files;
        });
        QCOMPARE(told, 3000);
        QCOMPARE(listing.size(), 3000);
        QCOMPARE(listing.folders().size(), size_t(12));
        QSet<quint32> done;
        for (qsizetype file = 1; file < listing.size(); ++file) {
            if (listing.folderOf(file) == listing.folderOf(file - 1))
                continue;
            done << listing.folderOf(file - 1);
            QVERIFY(!done.contains(listing.folderOf(file)));
        }
        for (qsizetype file = 0; file < listing.size(); ++file)
            QCOMPARE(listing.find(listing.path(file)), file);
    }

    void whatIsNoFileIsToldApart()
    {
        const Folder folder;
        support::writeFile(folder.path(), "a.png");
        support::makeSymlink("a.png", folder.path() + "/link");
        support::makeFolder(folder.path() + "/elsewhere");
        support::writeFile(folder.path(), "elsewhere/b.png");
        support::makeSymlink("elsewhere", folder.path() + "/linked");
        support::makeFifo(folder.path() + "/pipe");
        const Listing listing = folder.list();
        QVERIFY(listing.isComplete());
        QCOMPARE(pathsOf(listing), (QByteArrayList{"a.png", "elsewhere/b.png"}));
        QMap<QByteArray, Problem> odd;
        for (const Listing::Odd &one : listing.odd())
            odd.insert(one.path, one.problem);
        QCOMPARE(odd,
                 (QMap<QByteArray, Problem>{{"link", Problem::SymbolicLink},
                                            {"linked", Problem::SymbolicLink},
                                            {"pipe", Problem::NotRegular}}));
    }

    void theConsolesOwnAndFscksFolderAreNoContent()
    {
        const Folder folder;
        for (const char *path : {".scrapazoid-console/quarantine/r/x", "lost+found/#12", "a/lost+found/y"})
            support::writeFile(folder.path(), path);
        QCOMPARE(pathsOf(folder.list()), QByteArrayList{"a/lost+found/y"});
        QVERIFY(folder.list().isComplete());
        // Below the top it is another database's root: what lies around it is not for this one to judge.
        support::writeFile(folder.path(), "b/.scrapazoid-console/root.json");
        QVERIFY(!folder.list().isComplete());
        QVERIFY2(folder.list().trouble().contains(u"another database"_s), qPrintable(folder.list().trouble()));
    }

    void aFolderThatIsClosedLeavesItIncomplete()
    {
        const Folder folder;
        support::writeFile(folder.path(), "closed/x.png");
        chmod((folder.path() + "/closed").constData(), 0);
        const auto root = storage::Root::open({.path = folder.path(), .prefixes = {}}, Directory::Screenshots);
        // Nothing is closed to the superuser.
        const bool isRoot = geteuid() == 0;
        QVERIFY(!isRoot || seteuid(65534) == 0);
        const Listing listing = Listing::of(*root, {});
        QVERIFY(!isRoot || seteuid(0) == 0);
        chmod((folder.path() + "/closed").constData(), 0700);
        QVERIFY(!listing.isComplete());
        QVERIFY2(listing.trouble().contains(u"closed/: permission denied"_s), qPrintable(listing.trouble()));
    }

    void aStopLeavesItIncomplete()
    {
        const Folder folder;
        support::writeFile(folder.path(), "a/x.png");
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!folder.list(stop.get_token()).isComplete());
    }

    void oneThatIsBuiltIsTheSame()
    {
        Listing::Builder builder;
        builder.addFolder("a/");
        builder.enter(0);
        builder.addFile("top.png");
        builder.enter(1);
        builder.addFile("x.png");
        builder.addOdd("a/l", Problem::SymbolicLink);
        builder.complain(u"first"_s);
        builder.complain(u"second"_s);
        QCOMPARE(builder.size(), 2);
        const Listing listing = builder.finish();
        QCOMPARE(pathsOf(listing), (QByteArrayList{"a/x.png", "top.png"}));
        QCOMPARE(listing.find("a/x.png"), 1);
        QCOMPARE(listing.folderOf(1), 1U);
        QCOMPARE(listing.odd().size(), size_t(1));
        QCOMPARE(listing.trouble(), u"first"_s);
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestListing>)
#include "tst_listing.moc"
