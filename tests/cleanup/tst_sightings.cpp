// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/sightings.h"
#include "storage/localstore.h"
#include "support/failed.h"

#include "support/testroots.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using cleanup::Sightings;

namespace {
constexpr qint64 apart = Sightings::apartSeconds;
const DatabaseIdentity ours{.systemIdentifier = u"7"_s, .database = u"jobs"_s, .installation = {}};

ServerTime at(qint64 seconds)
{
    return {(1'795'000'000 + seconds) * 1'000'000};
}

/// Previews of one root, one after the other.
struct Previews {
    Previews()
        : root(storage::LocalStore::open({.path = roots.screenshots(), .prefixes = {}}, Directory::Screenshots))
    {
        if (!root)
            support::fail("%s", qPrintable(root.error().message));
    }

    /// One that finds this file.
    bool find(const QByteArray &path, quint64 inode, qint64 seconds, const DatabaseIdentity &database = ours)
    {
        Sightings sightings(cache(), database, **root);
        const bool isKnown = sightings.note(path, {.token = FileToken(std::to_string(inode))}, at(seconds));
        sightings.save();
        return isKnown;
    }
    QString cache() const { return folder.filePath(u"cache"_s); }
    QString file() const
    {
        const QStringList files = QDir(cache()).entryList(QDir::Files | QDir::Hidden);
        return files.size() == 1 ? cache() + u'/' + files.first() : QString();
    }

    QTemporaryDir folder;
    support::TestRoots roots;
    Result<std::unique_ptr<storage::Store>> root;
};
} // namespace

class TestSightings : public QObject {
    Q_OBJECT

private slots:
    void foundTwiceIsWhatWasFoundLongEnoughBefore()
    {
        Previews it;
        QVERIFY(!it.find("a.png", 1, 0));
        QVERIFY(!it.find("a.png", 1, apart - 1));
        QVERIFY(it.find("a.png", 1, apart));
        QVERIFY(it.find("a.png", 1, apart + 1)); // it counts from the first time
    }

    void anotherFileOfTheSameNameIsAnotherOne()
    {
        Previews it;
        QVERIFY(!it.find("a.png", 1, 0));
        QVERIFY(!it.find("a.png", 2, apart));
        QVERIFY(it.find("a.png", 2, 2 * apart));
    }

    void whatWasNotFoundAgainIsForgotten()
    {
        Previews it;
        QVERIFY(!it.find("a.png", 1, 0));
        QVERIFY(!it.find("b.png", 2, apart));
        QVERIFY(!it.find("a.png", 1, 2 * apart));
    }

    void whatIsNotSavedIsNotKnown()
    {
        Previews it;
        Sightings(it.cache(), ours, **it.root).note("a.png", {.token = FileToken("1")}, at(0));
        QVERIFY(!it.find("a.png", 1, apart));
    }

    void eachDatabaseAndEachRootHasItsOwn()
    {
        Previews it;
        QVERIFY(!it.find("a.png", 1, 0));
        DatabaseIdentity other = ours;
        other.database = u"jobs2"_s;
        QVERIFY(!it.find("a.png", 1, apart, other));
        other = ours;
        other.systemIdentifier = u"8"_s;
        QVERIFY(!it.find("a.png", 1, apart, other));
        const auto downloads
            = storage::LocalStore::open({.path = it.roots.downloads(), .prefixes = {}}, Directory::Downloads);
        QVERIFY(!Sightings(it.cache(), ours, **downloads).note("a.png", {.token = FileToken("1")}, at(apart)));
        QVERIFY(it.find("a.png", 1, apart));
    }

    /// A server whose clock was wrong: what seems to come from the future is not older than it is.
    void aClockThatWentBackStartsAnew()
    {
        Previews it;
        QVERIFY(!it.find("a.png", 1, 10 * apart));
        QVERIFY(!it.find("a.png", 1, 0));
        QVERIFY(it.find("a.png", 1, apart));
    }

    void withoutAFolderNothingIsRemembered()
    {
        Previews it;
        for (const qint64 seconds : {qint64(0), apart}) {
            Sightings sightings({}, ours, **it.root);
            QVERIFY(!sightings.note("a.png", {.token = FileToken("1")}, at(seconds)));
            sightings.save();
        }
    }

    void aDamagedFileIsNone_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another format") << QByteArray(64, '\0');
        QTest::newRow("cut off") << QByteArray();
    }

    void aDamagedFileIsNone()
    {
        QFETCH(QByteArray, content);
        Previews it;
        QVERIFY(!it.find("a.png", 1, 0));
        QFile file(it.file());
        QVERIFY(file.open(QIODevice::ReadWrite));
        if (QByteArray(QTest::currentDataTag()) == "cut off")
            content = file.readAll().chopped(4);
        QVERIFY(file.resize(0) && file.seek(0) && file.write(content) == content.size());
        file.close();
        QVERIFY(!it.find("a.png", 1, apart));
        QVERIFY(it.find("a.png", 1, 2 * apart)); // and is written anew
    }

    /// Names of what people scraped are nobody else's business, and no name of ours turns up among theirs.
    void keptForTheUserAlone()
    {
        Previews it;
        const auto before = support::snapshot(it.roots.outside());
        QVERIFY(!it.find("a.png", 1, 0));
        QVERIFY(!it.file().isEmpty());
        QCOMPARE(QFile::permissions(it.file()) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(!support::readFile(it.file().toUtf8()).contains("a.png"));
        QCOMPARE(support::difference(before, support::snapshot(it.roots.outside())), QByteArray());
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestSightings>)
#include "tst_sightings.moc"
