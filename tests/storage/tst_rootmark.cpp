// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rootmark.h"
#include "support/failed.h"

#include "demo/scratchdirectory.h"
#include "storage/root.h"
#include "storage/rootlock.h"
#include "support/testroots.h"

#include <QtTest>
#include <fcntl.h>
#include <sys/wait.h>

using namespace Qt::StringLiterals;

namespace {
struct Folder {
    Folder()
    {
        support::makeFolder(path());
        const auto bound = root().bind(
            {.database = {u"1"_s, u"d"_s, u"i"_s}, .role = u"screenshots"_s, .id = u"x"_s, .servers = {u"here:1"_s}});
        if (!bound)
            support::fail("%s", qPrintable(bound.error().message));
    }
    QByteArray path() const { return scratch->path() + "/root"; }
    QByteArray own(const char *name) const { return path() + "/.scrapazoid-console/" + name; }
    storage::Root root() const
    {
        return std::move(*storage::Root::open({.path = path(), .prefixes = {}}, Directory::Screenshots));
    }
    std::unique_ptr<demo::ScratchDirectory> scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-mark-"));
};

storage::RootMark markOf(qint64 counter)
{
    return {.counter = counter,
            .nonce = u"word-%1"_s.arg(counter),
            .run = u"20261126-010203-ab%1"_s.arg(counter),
            .serverTime = 1'700'000'000'000'000 + counter,
            .sequences = {{u"public.screenshots_id_seq"_s, 9'007'199'254'740'993 + counter}}};
}

void writeAt(const QByteArray &path, off_t place, const QByteArray &content)
{
    const storage::FileDescriptor file(::open(path.constData(), O_WRONLY | O_CLOEXEC));
    QCOMPARE(::pwrite(file.number(), content.constData(), static_cast<size_t>(content.size()), place), content.size());
}
} // namespace

class TestRootMark : public QObject {
    Q_OBJECT

private slots:
    void aRootThatWasNeverMarkedHasNone()
    {
        const Folder folder;
        const auto mark = storage::readMark(folder.root());
        QVERIFY(mark && !*mark);
    }

    void theLastMarkHolds()
    {
        const Folder folder;
        for (qint64 counter = 1; counter <= 5; ++counter) {
            QVERIFY(storage::writeMark(folder.root(), markOf(counter)));
            QCOMPARE(**storage::readMark(folder.root()), markOf(counter));
        }
        QCOMPARE(support::sizeOf(folder.own("mark")), 8192);
    }

    /// Whatever part of a mark a power cut left: the one before it is there.
    void aTornMarkLeavesTheOneBefore_data()
    {
        QTest::addColumn<qint64>("kept");
        for (const qint64 kept : {0, 1, 100, 4000, 4095})
            QTest::addRow("%lld bytes", kept) << kept;
    }

    void aTornMarkLeavesTheOneBefore()
    {
        QFETCH(qint64, kept);
        const Folder folder;
        QVERIFY(storage::writeMark(folder.root(), markOf(1)));
        QVERIFY(storage::writeMark(folder.root(), markOf(2)));
        const QByteArray before = support::readFile(folder.own("mark"));
        QVERIFY(storage::writeMark(folder.root(), markOf(3)));
        const QByteArray after = support::readFile(folder.own("mark"));
        const off_t place = before.first(4096) != after.first(4096) ? 0 : 4096;
        writeAt(folder.own("mark"), place + kept, before.mid(place + kept, 4096 - kept));
        QCOMPARE(**storage::readMark(folder.root()), markOf(2));
        QVERIFY(storage::writeMark(folder.root(), markOf(4)));
        QCOMPARE(**storage::readMark(folder.root()), markOf(4));
    }

    void whatIsDamagedIsAnErrorAndNoBlankPage()
    {
        const Folder folder;
        QVERIFY(storage::writeMark(folder.root(), markOf(1)));
        QVERIFY(storage::writeMark(folder.root(), markOf(2)));
        writeAt(folder.own("mark"), 10, "x");
        writeAt(folder.own("mark"), 4096 + 10, "x");
        const auto mark = storage::readMark(folder.root());
        QVERIFY(!mark);
        QCOMPARE(mark.error().kind, ErrorKind::Storage);
    }

    void aLinkInItsPlaceIsNotFollowed()
    {
        const Folder folder;
        support::writeFile(folder.scratch->path(), "elsewhere");
        support::makeSymlink(folder.scratch->path() + "/elsewhere", folder.own("mark"));
        QVERIFY(!storage::readMark(folder.root()));
        QVERIFY(!storage::writeMark(folder.root(), markOf(1)));
        QCOMPARE(support::sizeOf(folder.scratch->path() + "/elsewhere"), 100);
    }

    void aBindingRemembersItsServers()
    {
        const Folder folder;
        QCOMPARE((*folder.root().binding())->servers, QStringList{u"here:1"_s});
    }

    void oneHoldsTheLockAndTheOtherIsToldWho()
    {
        const Folder folder;
        const storage::Root root = folder.root();
        auto lock = storage::RootLock::take(root, u"scrapazoidctl anna@there\nand more"_s);
        QVERIFY(lock);
        QVERIFY(lock->isInPlace());
        const auto other = storage::RootLock::take(root, u"bert"_s);
        QVERIFY(!other);
        QCOMPARE(other.error().kind, ErrorKind::Busy);
        QVERIFY2(other.error().message.contains(u"scrapazoidctl anna@there"_s), qPrintable(other.error().message));
        QVERIFY(!other.error().message.contains(u"and more"_s));
        // Whoever puts another file there has not freed it, and the holder sees that.
        support::removeFile(folder.own("lock"));
        support::writeFile(folder.path() + "/.scrapazoid-console", "lock", 1);
        QVERIFY(!lock->isInPlace());
    }

    void aKilledHolderLetsGo()
    {
        const Folder folder;
        const storage::Root root = folder.root();
        const pid_t child = ::fork();
        if (child == 0) {
            const auto lock = storage::RootLock::take(root, u"child"_s);
            ::_exit(lock ? 0 : 1);
        }
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QCOMPARE(WEXITSTATUS(status), 0);
        QVERIFY(storage::RootLock::take(root, u"next"_s));
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestRootMark>)
#include "tst_rootmark.moc"
