// SPDX-License-Identifier: GPL-3.0-or-later
// What every kind of archive does: one in a folder, and one in a bucket at a real server, with versions and without.

#include "demo/scratchdirectory.h"
#include "storage/archive/archive.h"
#include "storage/bucket/uploads.h"
#include "support/failed.h"
#include "support/objectserver.h"
#include "support/testroots.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace Qt::StringLiterals;
using support::ObjectServer;

namespace {
constexpr char markerName[] = ".scrapazoid-archive.json";
constexpr qint64 mebibyte = qint64{1} << 20;

QByteArray sumOf(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

/// Where an archive can be.
struct Place {
    explicit Place(const QByteArray &kind)
    {
        if (kind == "folder") {
            scratch = std::move(*demo::ScratchDirectory::make("scrapazoid-archive-"));
            address = scratch->path() + "/archive";
            support::makeFolder(address);
            return;
        }
        const QByteArray bucket = ObjectServer::instance().makeBucket(kind == "versions");
        address = "s3://" + bucket + "/old/files";
        client = ObjectServer::instance().client(bucket);
        settings = ObjectServer::instance().target(bucket).objectStore;
    }

    Result<std::unique_ptr<storage::Archive>> open(const QString &expected = {}) const
    {
        return storage::openArchive({address, expected}, settings);
    }
    /// Everything that takes up room there, as names below it.
    QByteArrayList all() const
    {
        if (!client)
            return support::listFiles(address);
        QByteArrayList names;
        const auto listed = client->listVersions("", [&](std::vector<storage::s3::Object> &&objects) {
            for (const storage::s3::Object &object : objects)
                names << (object.key.startsWith("old/files/") ? object.key.sliced(10) : "outside: " + object.key);
            return true;
        });
        return listed ? names : QByteArrayList{"not listed"};
    }
    int uploads() const
    {
        const auto answer = client->ask(storage::s3::Question{.query = {{"uploads", ""}, {"encoding-type", "url"}}});
        const auto read = answer ? storage::s3::readUploads(answer->body) : std::nullopt;
        return read ? static_cast<int>(read->uploads.size()) : -1;
    }
    /// As somebody else would.
    void write(const QByteArray &name, const QByteArray &content) const
    {
        if (!client) {
            const qsizetype slash = name.lastIndexOf('/');
            support::writeContent(address + '/' + name.left(std::max<qsizetype>(0, slash)), name.sliced(slash + 1),
                                  content);
        } else if (!client->put("old/files/" + name, content)) {
            support::fail("not written");
        }
    }

    std::unique_ptr<demo::ScratchDirectory> scratch;
    QByteArray address;
    std::shared_ptr<storage::s3::BucketClient> client; ///< Of a bucket.
    ObjectStoreSettings settings;
};

/// One run's part of it.
struct World {
    explicit World(const QByteArray &kind)
        : place(kind)
        , archive(held())
    {
    }

    std::unique_ptr<storage::Archive> held() const
    {
        auto opened = place.open();
        if (!opened)
            support::fail("%s", qPrintable(opened.error().message));
        if (const auto held = (*opened)->hold(run); !held)
            support::fail("%s", qPrintable(held.error().message));
        return std::move(*opened);
    }
    storage::ArchivePlace placeOf(const QByteArray &file) const { return {run, Directory::Screenshots, file}; }
    static FileIdentity like(const QByteArray &content)
    {
        return {.token = {}, .size = content.size(), .modifiedNs = 1'500'000'000'123'456'789};
    }
    /// In pieces, as a file is read.
    static Result<void> write(storage::ArchiveCopy &copy, QByteArrayView content)
    {
        while (!content.isEmpty()) {
            const qsizetype size = std::min<qsizetype>(content.size(), mebibyte);
            if (const auto written = copy.write(content.first(size)); !written)
                return written;
            content = content.sliced(size);
        }
        return {};
    }
    Result<void> put(const QByteArray &file, const QByteArray &content, const QByteArray &sum)
    {
        auto copy = archive->begin(placeOf(file), like(content));
        if (!copy)
            return tl::unexpected(copy.error());
        const storage::WrittenCopy whole{copy->get(), sum};
        return write(**copy, content).and_then([&] { return archive->finish(std::span(&whole, 1)).front(); });
    }
    Result<void> put(const QByteArray &file, const QByteArray &content) { return put(file, content, sumOf(content)); }
    QByteArray content(const QByteArray &file)
    {
        QByteArray content;
        const auto read = archive->read(placeOf(file), [&](QByteArrayView piece) -> Result<void> {
            content.append(piece);
            return {};
        });
        return read ? content : "error: " + read.error().message.toUtf8();
    }
    Result<bool> remove(const QByteArray &file)
    {
        const storage::ArchivePlace one = placeOf(file);
        return archive->remove(std::span(&one, 1)).front();
    }

    Place place;
    RunId run{u"r-1"_s};
    std::unique_ptr<storage::Archive> archive;
};
} // namespace

class TestArchiveContract : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QByteArray>("kind");
        for (const char *kind : {"folder", "versions", "no versions"})
            QTest::addRow("%s", kind) << QByteArray(kind);
    }

    static void initTestCase()
    {
        qputenv("AWS_ACCESS_KEY_ID", "test-access");
        qputenv("AWS_SECRET_ACCESS_KEY", "test-secret");
    }

    void keepsBytesAndNames_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("plain") << "a.png"_ba;
        QTest::newRow("spaces, plus and percent") << "a b/c+d%2F100%.png"_ba;
        QTest::newRow("letters of XML") << "<&\">'.png"_ba;
        QTest::newRow("newline and ESC") << QByteArray("x\n\x1b[2J.png");
        QTest::newRow("dots") << "..a/...b"_ba;
        QTest::newRow("no letters at all") << QByteArray("\xe2\x80\xae\xf0\x9f\x98\x80 ?#;=*.png");
    }

    void keepsBytesAndNames()
    {
        QFETCH_GLOBAL(QByteArray, kind);
        QFETCH(QByteArray, name);
        World world(kind);
        const QByteArray content = QByteArray("0123456789abcdef").repeated(20'000);
        const auto put = world.put(name, content);
        QVERIFY2(put, put ? "" : qPrintable(put.error().message));
        QVERIFY(world.put(name + "2", {}));
        QVERIFY(world.archive->commit());
        QVERIFY(world.content(name) == content);
        QCOMPARE(world.content(name + "2"), QByteArray());
        QCOMPARE(*world.remove(name), true);
        QCOMPARE(*world.remove(name), false);
        QCOMPARE(world.content(name + "2"), QByteArray());
        QCOMPARE(*world.remove(name + "2"), true);
        world.archive->tidy(world.run);
        QCOMPARE(world.place.all(), QByteArrayList{markerName});
    }

    /// What cannot be a name there is refused, or kept as it is; nothing else.
    void refusesOrKeepsWhatIsNoText_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("no UTF-8") << QByteArray("bad\xff\xfe.png");
        QTest::newRow("long") << QByteArray(200, 'd') + '/' + QByteArray(255, 'n');
        QTest::newRow("longer than a key") << QByteArray(QByteArray(250, 'd') + '/').repeated(5) + "n";
    }

    void refusesOrKeepsWhatIsNoText()
    {
        QFETCH_GLOBAL(QByteArray, kind);
        QFETCH(QByteArray, name);
        World world(kind);
        QVERIFY(world.put("other", "other"));
        const auto put = world.put(name, "content");
        if (put) {
            QCOMPARE(world.content(name), "content"_ba);
            QCOMPARE(*world.remove(name), true);
        } else {
            QVERIFY(put.error().kind == ErrorKind::Storage && !put.error().message.isEmpty());
        }
        QCOMPARE(put.has_value(), kind == "folder" || QTest::currentDataTag() == "long"_ba);
        QCOMPARE(*world.remove("other"), true);
        world.archive->tidy(world.run);
        QCOMPARE(world.place.all(), QByteArrayList{markerName});
    }

    void leadsNowhereElse()
    {
        QFETCH_GLOBAL(QByteArray, kind);
        World world(kind);
        for (const char *name : {"../x", "/x", "a/../../x", "", ".", "a//b", "a/", ".scrapazoid-console/x"}) {
            QVERIFY(!world.archive->begin(world.placeOf(name), {}));
            QVERIFY(!world.remove(name));
            QVERIFY(world.content(name).startsWith("error"));
        }
        // Of a run that is not held.
        const storage::ArchivePlace other{RunId{u"r-2"_s}, Directory::Screenshots, "a"};
        QVERIFY(!world.archive->begin(other, {}));
        QVERIFY(!world.archive->remove(std::span(&other, 1)).front());
        QVERIFY(!world.archive->hold(RunId{u".."_s}));
        QVERIFY(!world.archive->hold(RunId{u"a/b"_s}));
        QCOMPARE(world.place.all(), QByteArrayList{markerName});
    }

    void neverOverAFile()
    {
        QFETCH_GLOBAL(QByteArray, kind);
        World world(kind);
        QVERIFY(world.put("a.png", "first"));
        QVERIFY(!world.put("a.png", "other"));
        QCOMPARE(world.content("a.png"), "first"_ba);
        // What a killed one has brought there and not noted counts.
        QVERIFY(world.put("a.png", "first"));
        world.place.write("r-1/screenshots/b.png", "somebody's");
        const auto over = world.put("b.png", "ours");
        QVERIFY(!over && over.error().kind == ErrorKind::Storage);
        QCOMPARE(world.content("b.png"), "somebody's"_ba);
        QCOMPARE(world.place.all().size(), 3);
    }

    void whatDoesNotReadBackCountsNot()
    {
        QFETCH_GLOBAL(QByteArray, kind);
        World world(kind);
        const auto put = world.put("a.png", "content", sumOf("something else"));
        QVERIFY(!put && put.error().message.contains(u"read back"_s));
        if (kind != "no versions") {
            QCOMPARE(world.place.all(), QByteArrayList{markerName});
            QVERIFY(world.put("a.png", "content"));
        } else {
            // Nobody knows whose it is by the time that it could be removed: it stays, and counts for its own content.
            QVERIFY(!world.put("a.png", "another content"));
        }
    }

    void largeOnesGoThereToo()
    {
        QFETCH_GLOBAL(QByteArray, kind);
        World world(kind);
        QByteArray content(static_cast<qsizetype>(21 * mebibyte + 17), 'x');
        for (qsizetype at = 0; at < content.size(); at += 1000)
            content[at] = static_cast<char>(at / 1000);
        // One that ends where a part does, too.
        for (const QByteArray &one : {content, content.first(16 * mebibyte), content.first(8 * mebibyte)}) {
            const QByteArray name = QByteArray::number(one.size());
            const auto put = world.put(name, one);
            QVERIFY2(put, put ? "" : qPrintable(put.error().message));
            QVERIFY(world.content(name) == one);
            // There already, and another one.
            QVERIFY(world.put(name, one));
            QByteArray other = one;
            other.back() = '!';
            QVERIFY(!world.put(name, other));
            QVERIFY(world.content(name) == one);
            QCOMPARE(*world.remove(name), true);
        }
        QVERIFY(!world.put("bad", content, sumOf("something else")));
        if (world.place.client)
            QCOMPARE(world.place.uploads(), 0);
    }

    void whatIsBegunIsGoneAfterwards()
    {
        QFETCH_GLOBAL(QByteArray, kind);
        World world(kind);
        const QByteArray content(static_cast<qsizetype>(9 * mebibyte), 'x');
        {
            auto copy = world.archive->begin(world.placeOf("a.png"), World::like(content));
            QVERIFY(copy && World::write(**copy, content));
            if (world.place.client)
                QCOMPARE(world.place.uploads(), 1);
        }
        QCOMPARE(world.place.all(), QByteArrayList{markerName});
        if (!world.place.client)
            return;
        QCOMPARE(world.place.uploads(), 0);
        // Of one that was killed, and of another run, which another one may be at work on.
        for (const char *key : {"old/files/r-1/screenshots/a b.png", "old/files/r-10/screenshots/a.png"})
            QVERIFY(storage::s3::Uploads(*world.place.client).begin(key, {}));
        QCOMPARE(world.place.uploads(), 2);
        const auto next = world.held();
        QCOMPARE(world.place.uploads(), 1);
    }

    void manyAreFinishedAtOnce()
    {
        QFETCH_GLOBAL(QByteArray, kind);
        World world(kind);
        QVERIFY(world.put("f3", "in the way"));
        std::vector<std::unique_ptr<storage::ArchiveCopy>> copies;
        std::vector<storage::WrittenCopy> whole;
        for (int number = 0; number < 40; ++number) {
            const QByteArray content = "content " + QByteArray::number(number);
            copies.push_back(std::move(
                *world.archive->begin(world.placeOf("f" + QByteArray::number(number)), World::like(content))));
            QVERIFY(copies.back()->write(content));
            whole.push_back({copies.back().get(), sumOf(number == 5 ? "another" : content)});
        }
        const auto finished = world.archive->finish(whole);
        QCOMPARE(finished.size(), whole.size());
        for (size_t number = 0; number < finished.size(); ++number)
            QCOMPARE(finished[number].has_value(), number != 3 && number != 5);
        QCOMPARE(world.content("f39"), "content 39"_ba);
        std::vector<storage::ArchivePlace> places;
        for (int number = 39; number >= -1; --number)
            places.push_back(world.placeOf("f" + QByteArray::number(number)));
        const auto removed = world.archive->remove(places);
        QCOMPARE(removed.size(), places.size());
        QVERIFY(removed.front().value_or(false) && !removed.back().value_or(true));
        copies.clear();
        world.archive->tidy(world.run);
        QCOMPARE(world.place.all(), QByteArrayList{markerName});
    }

    void knowsItself()
    {
        QFETCH_GLOBAL(QByteArray, kind);
        const Place place(kind);
        const auto first = place.open();
        QVERIFY(first);
        const QString id = (*first)->name().id;
        QVERIFY(!id.isEmpty());
        QCOMPARE((*first)->name().address, place.address);
        QCOMPARE((*place.open(id))->name().id, id);
        const auto other = place.open(u"another"_s);
        QVERIFY(!other && other.error().kind == ErrorKind::Refused);
        place.write(markerName, "{\"format\": 1");
        QVERIFY(!place.open());
        place.write(markerName, "{\"format\": 2, \"id\": \"x\"}");
        const auto newer = place.open();
        QVERIFY(!newer && newer.error().kind == ErrorKind::Refused);
        const Place none(kind);
        const auto missing = none.open(id);
        QVERIFY(!missing && missing.error().kind == ErrorKind::Refused);
        QCOMPARE(none.all(), QByteArrayList());
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestArchiveContract>)
#include "tst_archivecontract.moc"
