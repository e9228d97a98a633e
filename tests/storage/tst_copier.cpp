// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copier.h"
#include "support/failed.h"

#include "demo/scratchdirectory.h"
#include "storage/destination.h"
#include "support/testroots.h"

#include <QtTest>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {
struct World {
    World()
    {
        support::makeFolder(source());
        support::makeFolder(target());
        root.emplace(std::move(*storage::Root::open({.path = source(), .prefixes = {}}, Directory::Screenshots)));
        destination.emplace(std::move(*storage::Destination::open(target())));
        copier.emplace(*root, destination->descriptor());
    }

    QByteArray source() const { return scratch->path() + "/root"; }
    QByteArray target() const { return scratch->path() + "/copies"; }
    storage::KnownFile known(const QByteArray &path) const
    {
        return {path, storage::lookAt(root->descriptor(), path).identity};
    }
    storage::Copied copy(const storage::KnownFile &file, const std::stop_token &stop = {})
    {
        return copier->copy(file, stop, written);
    }

    std::unique_ptr<demo::ScratchDirectory> scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-copier-"));
    std::optional<storage::Root> root;
    std::optional<storage::Destination> destination;
    std::optional<storage::Copier> copier;
    std::atomic<qint64> written = 0;
};
} // namespace

class TestCopier : public QObject {
    Q_OBJECT

private slots:
    void keepsPathContentAndTime()
    {
        World world;
        // More than one piece.
        const QByteArray content = QByteArray("0123456789abcdef").repeated(600'000);
        support::writeContent(world.source(), "a.bin", content, std::chrono::hours(50));
        support::writeContent(world.source(), "deep/er/b.bin", "x");
        QCOMPARE(world.copy(world.known("a.bin")).error, QString());
        QCOMPARE(world.written, content.size());
        QCOMPARE(support::readFile(world.target() + "/a.bin"), content);
        struct stat before {
        }, after{};
        QCOMPARE(stat((world.source() + "/a.bin").constData(), &before), 0);
        QCOMPARE(stat((world.target() + "/a.bin").constData(), &after), 0);
        QCOMPARE(after.st_mtim.tv_sec, before.st_mtim.tv_sec);
        QCOMPARE(after.st_mtim.tv_nsec, before.st_mtim.tv_nsec);
        QCOMPARE(world.copy({"deep/er/b.bin", world.known("deep/er/b.bin").identity}).error, QString());
        QCOMPARE(support::readFile(world.target() + "/deep/er/b.bin"), "x"_ba);
    }

    void takesNothingButTheFileThatIsMeant()
    {
        World world;
        support::writeContent(world.source(), "a.png", "12345");
        const storage::KnownFile file = world.known("a.png");
        support::writeContent(world.source(), "a.png", "54321");
        QVERIFY(!world.copy(file).error.isEmpty());
        support::removeFile(world.source() + "/a.png");
        QVERIFY(!world.copy(file).error.isEmpty());
        support::writeContent(world.source(), "b.png", "secret");
        support::makeSymlink("b.png", world.source() + "/a.png");
        QVERIFY(!world.copy(file).error.isEmpty());
        QCOMPARE(support::listFiles(world.target()), QByteArrayList());
        QCOMPARE(world.written, 0);
    }

    void neverOverAFileThatIsThere()
    {
        World world;
        support::writeContent(world.source(), "a.png", "12345");
        support::writeContent(world.target(), "a.png", "mine");
        QVERIFY(!world.copy(world.known("a.png")).error.isEmpty());
        QCOMPARE(support::readFile(world.target() + "/a.png"), "mine"_ba);
    }

    void whatWasBegunIsTakenAwayAgain()
    {
        World world;
        support::writeContent(world.source(), "a.png", "12345");
        std::stop_source stop;
        stop.request_stop();
        const storage::Copied copied = world.copy(world.known("a.png"), stop.get_token());
        QVERIFY(copied.isStopped);
        QCOMPARE(support::listFiles(world.target()), QByteArrayList());
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestCopier>)
#include "tst_copier.moc"
