// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/target/archiveaddress.h"
#include "demo/scratchdirectory.h"
#include "storage/archive/archive.h"
#include "storage/localstore.h"
#include "support/failed.h"
#include "support/filesizelimit.h"
#include "support/testroots.h"

#include <QCryptographicHash>
#include <QtTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {
constexpr char marker[] = ".scrapazoid-archive.json";

QByteArray sumOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

/// A folder that is one, and one run in it.
struct World {
    World() { support::makeFolder(path()); }

    QByteArray path() const { return scratch->path() + "/archive"; }
    QByteArray placed(const QByteArray &file) const { return path() + "/r-1/screenshots/" + file; }
    Result<std::unique_ptr<storage::Archive>> open(const QString &expected = {}) const
    {
        return storage::openArchive({path(), expected});
    }
    std::unique_ptr<storage::Archive> held() const
    {
        auto archive = open();
        if (!archive || !(*archive)->hold(run))
            support::fail("no archive");
        return std::move(*archive);
    }
    storage::ArchivePlace place(const QByteArray &file) const { return {run, Directory::Screenshots, file}; }
    static FileIdentity written(qint64 size = 0)
    {
        return {.token = {}, .size = size, .modifiedNs = 1'500'000'000'000'000'000};
    }
    static Result<bool> remove(storage::Archive &archive, const storage::ArchivePlace &place)
    {
        return archive.remove(std::span(&place, 1)).front();
    }
    /// Whether it took its place.
    Result<void> put(storage::Archive &archive, const QByteArray &file, const QByteArray &content,
                     const QByteArray &sum) const
    {
        auto copy = archive.begin(place(file), written(content.size()));
        if (!copy)
            return tl::unexpected(copy.error());
        const storage::WrittenCopy whole{copy->get(), sum};
        return (*copy)->write(content).and_then([&] { return archive.finish(std::span(&whole, 1)).front(); });
    }
    Result<void> put(storage::Archive &archive, const QByteArray &file, const QByteArray &content) const
    {
        return put(archive, file, content, sumOf(content));
    }
    static QByteArray contentOf(storage::Archive &archive, const storage::ArchivePlace &place)
    {
        QByteArray content;
        const auto read = archive.read(place, [&](QByteArrayView piece) -> Result<void> {
            content.append(piece);
            return {};
        });
        return read ? content : "error: " + read.error().message.toUtf8();
    }

    std::unique_ptr<demo::ScratchDirectory> scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-archive-"));
    RunId run{u"r-1"_s};
};
} // namespace

class TestFolderArchive : public QObject {
    Q_OBJECT

private slots:
    void keepsBytesNamesAndTimes_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("plain") << "a.png"_ba;
        QTest::newRow("deep") << "a/b c/d.png"_ba;
        QTest::newRow("no UTF-8") << QByteArray("bad\xff\xfe.png");
        QTest::newRow("newline and ESC") << QByteArray("x\n\x1b[2J.png");
        QTest::newRow("as a part is called") << "a.png.part"_ba;
        QTest::newRow("of the longest") << QByteArray(255, 'n');
        QTest::newRow("backslash and percent") << QByteArray("..\\%2e%2e.png");
    }

    void keepsBytesNamesAndTimes()
    {
        QFETCH(QByteArray, name);
        const World world;
        const auto archive = world.held();
        const QByteArray content = QByteArray("0123456789abcdef").repeated(200'000);
        const auto put = world.put(*archive, name, content);
        QVERIFY2(put, put ? "" : qPrintable(put.error().message));
        QVERIFY(archive->commit());
        QCOMPARE(support::readFile(world.placed(name)), content);
        QCOMPARE(World::contentOf(*archive, world.place(name)), content);
        struct stat status { };
        QCOMPARE(stat(world.placed(name).constData(), &status), 0);
        QCOMPARE(status.st_mtim.tv_sec, 1'500'000'000);
        QCOMPARE(status.st_mode & 07777U, 0600U);
        QCOMPARE(stat((world.path() + "/r-1").constData(), &status), 0);
        QCOMPARE(status.st_mode & 07777U, 0700U);
        QCOMPARE(*World::remove(*archive, world.place(name)), true);
        QCOMPARE(*World::remove(*archive, world.place(name)), false);
        archive->tidy(world.run);
        QCOMPARE(support::listFiles(world.path()), QByteArrayList{marker});
        QCOMPARE(support::listFolders(world.path()), QByteArrayList());
    }

    void leadsNowhereElse_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"../x", "/x", "a/../../x", "", ".", "a//b", "a/", ".scrapazoid-console/x"})
            QTest::addRow("%s", name) << QByteArray(name);
    }

    void leadsNowhereElse()
    {
        QFETCH(QByteArray, name);
        const World world;
        const auto archive = world.held();
        QVERIFY(!archive->begin(world.place(name), World::written()));
        QVERIFY(!World::remove(*archive, world.place(name)));
        QVERIFY(World::contentOf(*archive, world.place(name)).startsWith("error"));
        // Of a run that is not held.
        QVERIFY(!archive->begin({RunId{u"../r-2"_s}, Directory::Screenshots, "a"}, World::written()));
        QVERIFY(!archive->begin({RunId{u"r-2"_s}, Directory::Screenshots, "a"}, World::written()));
        QVERIFY(!archive->hold(RunId{u".."_s}));
    }

    void neverOverAFile()
    {
        const World world;
        const auto archive = world.held();
        QVERIFY(world.put(*archive, "a.png", "first"));
        QVERIFY(!world.put(*archive, "a.png", "other"));
        QCOMPARE(support::readFile(world.placed("a.png")), "first"_ba);
        // What a killed one has brought there and not noted counts.
        QVERIFY(world.put(*archive, "a.png", "first"));
        support::makeFolder(world.placed("folder"));
        QVERIFY(!world.put(*archive, "folder", "x"));
        QCOMPARE(support::listFiles(world.path() + "/r-1/.parts"), QByteArrayList());
    }

    void whatDoesNotReadBackTakesNoPlace()
    {
        const World world;
        const auto archive = world.held();
        QVERIFY(!world.put(*archive, "a.png", "content", sumOf("something else")));
        QVERIFY(!support::exists(world.placed("a.png")));
        QCOMPARE(support::listFiles(world.path() + "/r-1/.parts"), QByteArrayList());
    }

    void aLinkIsNotFollowed()
    {
        const World world;
        const auto archive = world.held();
        QVERIFY(world.put(*archive, "d/a.png", "a"));
        const QByteArray elsewhere = world.scratch->path() + "/elsewhere";
        support::makeFolder(elsewhere);
        support::writeContent(elsewhere, "a.png", "secret");
        QVERIFY(archive->commit());
        QCOMPARE(::rename(world.placed("d").constData(), (world.scratch->path() + "/was").constData()), 0);
        support::makeSymlink(elsewhere, world.placed("d"));
        QVERIFY(!world.put(*archive, "d/b.png", "b"));
        QVERIFY(World::contentOf(*archive, world.place("d/a.png")).startsWith("error"));
        QVERIFY(!World::remove(*archive, world.place("d/a.png")));
        QCOMPARE(support::listFiles(elsewhere), QByteArrayList{"a.png"});
        support::makeSymlink(elsewhere + "/a.png", world.placed("link.png"));
        QVERIFY(World::contentOf(*archive, world.place("link.png")).startsWith("error"));
        QVERIFY(!world.put(*archive, "link.png", "secret"));
        QCOMPARE(support::readFile(elsewhere + "/a.png"), "secret"_ba);
    }

    void whatIsBegunIsGoneAfterwards()
    {
        const World world;
        {
            const auto archive = world.held();
            auto copy = archive->begin(world.place("a.png"), World::written());
            QVERIFY(copy && (*copy)->write("half"));
            QCOMPARE(support::listFiles(world.path() + "/r-1/.parts").size(), 1);
        }
        QCOMPARE(support::listFiles(world.path() + "/r-1/.parts").size(), 0);
        support::writeContent(world.path() + "/r-1/.parts", "ofAKilledOne", "half");
        const auto archive = world.held();
        QCOMPARE(support::listFiles(world.path() + "/r-1/.parts").size(), 0);
    }

    void oneAtATime()
    {
        const World world;
        const auto archive = world.held();
        const auto second = world.open();
        QVERIFY(second);
        const auto held = (*second)->hold(world.run);
        QVERIFY(!held && held.error().kind == ErrorKind::Busy);
        QVERIFY((*second)->hold(RunId{u"r-2"_s}));
    }

    void knowsItself()
    {
        const World world;
        const auto first = world.open();
        QVERIFY(first);
        const QString id = (*first)->name().id;
        QVERIFY(!id.isEmpty());
        QCOMPARE((*first)->name().address, world.path());
        QCOMPARE((*world.open(id))->name().id, id);
        // Another disk at its place, and none.
        const auto other = world.open(u"another"_s);
        QVERIFY(!other && other.error().kind == ErrorKind::Refused);
        support::removeFile(world.path() + '/' + marker);
        const auto none = world.open(id);
        QVERIFY(!none && none.error().kind == ErrorKind::Refused);
        QCOMPARE(support::listFiles(world.path()), QByteArrayList());
        support::writeContent(world.path(), marker, "{\"format\": 1");
        QVERIFY(!world.open());
        support::writeContent(world.path(), marker, "{\"format\": 2, \"id\": \"x\"}");
        const auto newer = world.open();
        QVERIFY(!newer && newer.error().kind == ErrorKind::Refused);
        support::removeFile(world.path() + '/' + marker);
        support::makeSymlink("/etc/passwd", world.path() + '/' + marker);
        QVERIFY(!world.open());
    }

    void placesThatAreNone_data()
    {
        QTest::addColumn<QByteArray>("address");
        for (const char *address :
             {"", "/", "relative/path", "/a/../b", "ssh://host/path", "s3://", "s3://bucket/a/../b", "ftp://x/y"})
            QTest::addRow("%s", address) << QByteArray(address);
    }

    void placesThatAreNone()
    {
        QFETCH(QByteArray, address);
        QVERIFY(!parseArchiveAddress(address));
        QVERIFY(!storage::openArchive({address, {}}));
    }

    void notAmongTheFilesOfAService()
    {
        const World world;
        const support::TestRoots roots;
        Target target;
        roots.addTo(target);
        const auto root = storage::LocalStore::open(target.screenshots, Directory::Screenshots);
        QVERIFY(root);
        QVERIFY(storage::requireOutside(world.path(), **root));
        support::makeFolder(roots.screenshots() + "/below");
        support::makeSymlink(roots.screenshots() + "/below", world.scratch->path() + "/link");
        for (const QByteArray &inside :
             {roots.screenshots(), roots.screenshots() + "/below", world.scratch->path() + "/link"}) {
            const auto outside = storage::requireOutside(inside, **root);
            QVERIFY2(!outside && outside.error().kind == ErrorKind::Refused, inside.constData());
        }
    }

    void noRoomIsAReason()
    {
        const World world;
        const auto archive = world.held();
        const auto put = [&] {
            const support::FileSizeLimit limit(1000);
            return world.put(*archive, "a.png", QByteArray(5000, 'x'));
        }();
        QVERIFY(!put && put.error().kind == ErrorKind::Storage);
        QVERIFY(!put.error().message.isEmpty());
        QVERIFY(!support::exists(world.placed("a.png")));
        QCOMPARE(support::listFiles(world.path() + "/r-1/.parts"), QByteArrayList());
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestFolderArchive>)
#include "tst_folderarchive.moc"
