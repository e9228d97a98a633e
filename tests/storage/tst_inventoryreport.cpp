// SPDX-License-Identifier: GPL-3.0-or-later
// Reports of S3 Inventory in place of a listing, at a real server: what they name, and what is not believed.

#include "storage/bucket/bucketlisting.h"
#include "storage/bucket/compressedlines.h"
#include "storage/bucket/inventoryreport.h"
#include "support/failed.h"
#include "support/inventoryreports.h"
#include "support/objectserver.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using storage::CompressedLines;
using support::ObjectServer;
using support::ReportToMake;

namespace {
const QByteArray folder = "reports/source/daily/";

/// A root in a bucket, and reports of it in another one.
struct World {
    World()
        : root(ObjectServer::instance().root(ObjectServer::instance().makeBucket()))
    {
        root.reports = ObjectServer::instance().client(ObjectServer::instance().makeBucket(false));
        root.reportFolder = folder;
    }

    const QByteArray &bucket() const { return root.client->place().bucket; }
    QByteArray write(const ReportToMake &report) const { return support::writeReport(*root.reports, folder, report); }
    void put(const QByteArray &key, const QByteArray &content) const
    {
        if (!root.reports->put(key, content))
            support::fail("not written");
    }
    storage::Listing list() const { return storage::listBucket(root, {}, {}); }

    storage::BucketRoot root;
};

QByteArrayList pathsOf(const storage::Listing &listing)
{
    QByteArrayList paths;
    for (qsizetype file = 0; file < listing.size(); ++file)
        paths << listing.path(file);
    std::sort(paths.begin(), paths.end());
    return paths;
}

/// The lines that come of a text in pieces of so many bytes; nothing where it was not taken to its end.
std::optional<QByteArrayList> linesOf(const QByteArray &packed, qsizetype pieceBytes)
{
    QByteArrayList lines;
    CompressedLines reader([&](QByteArrayView line) {
        lines << line.toByteArray();
        return line != "refused";
    });
    for (qsizetype at = 0; at < packed.size(); at += pieceBytes) {
        if (!reader.add(QByteArrayView(packed).sliced(at, std::min(pieceBytes, packed.size() - at))))
            return std::nullopt;
    }
    return reader.finish() ? std::optional(lines) : std::nullopt;
}
} // namespace

class TestInventoryReport : public QObject {
    Q_OBJECT

private slots:
    void linesComeInPieces()
    {
        const QByteArray one = support::gzip("a\r\n\nbc\n" + QByteArray(60'000, 'x') + '\n');
        const QByteArray two = support::gzip("d\ne");
        const QByteArrayList all{"a", "bc", QByteArray(60'000, 'x'), "d", "e"};
        for (const qsizetype pieceBytes : {1, 7, 1'000'000}) {
            QCOMPARE(linesOf(one + two, pieceBytes), std::optional(all));
            QVERIFY(!linesOf(one.chopped(1), pieceBytes));
            QVERIFY(!linesOf(one + "no more", pieceBytes));
            QVERIFY(!linesOf("a\nbc\n", pieceBytes));
            QVERIFY(!linesOf(support::gzip("refused\n"), pieceBytes));
            QVERIFY(!linesOf(support::gzip(QByteArray(70'000, 'x')), pieceBytes));
        }
    }

    void namesWhatWasThere()
    {
        const World world;
        // What is there now is not asked: a report is as old as it is.
        QVERIFY(world.root.client->put("shots/new.png", "x"));
        const QByteArrayList odd{"shots/a b+c%2F.png", "shots/u/\"quoted\", and more.png", "shots/ü/日.png"};
        const QDateTime taken = QDateTime::currentDateTimeUtc().addDays(-2);
        world.write({.bucket = world.bucket(), .keys = {"shots/older.png"}, .takenAt = taken.addDays(-1)});
        world.write(
            {.bucket = world.bucket(),
             .keys = QByteArrayList{"shots/u/1.png", "files/2.pdf", "shots/.scrapazoid-console/root.json"} + odd,
             .takenAt = taken});
        world.write({.bucket = world.bucket(),
                     .keys = {"shots/unfinished.png"},
                     .takenAt = taken.addDays(1),
                     .isFinished = false});
        const storage::Listing listing = world.list();
        QVERIFY2(listing.isComplete(), qPrintable(listing.trouble()));
        QByteArrayList wanted{"u/1.png"};
        for (const QByteArray &key : odd)
            wanted << key.sliced(6);
        std::sort(wanted.begin(), wanted.end());
        QCOMPARE(pathsOf(listing), wanted);
        QVERIFY(listing.takenAt());
        QCOMPARE(listing.takenAt()->microseconds / 1'000'000, taken.toSecsSinceEpoch());
        const storage::Census census = storage::measureBucket(world.root, listing, {}, {});
        QVERIFY2(census.isComplete(), qPrintable(census.trouble()));
        for (qsizetype file = 0; file < listing.size(); ++file) {
            QCOMPARE(census.at(file).size, 10);
            QCOMPARE(census.at(file).modified / 1'000'000, taken.addDays(-1).toSecsSinceEpoch());
        }
        // Of what else the bucket keeps by now it says nothing; that is not none.
        QVERIFY(!census.hidden()->versions);
        QCOMPARE(*storage::sumOfBucket(world.root), 10 * (listing.size() + 1)); // and what is the console's own
    }

    void oldVersionsAndMarkersAreNoFiles()
    {
        const World world;
        const QByteArray begin = '"' + world.bucket() + "\",";
        world.write({.bucket = world.bucket(),
                     .keys = {},
                     .schema = "Bucket, Key, VersionId, IsLatest, IsDeleteMarker, Size, LastModifiedDate",
                     .lines = {begin + R"("shots/a.png","v2","true","false","7","2026-11-01T00:00:00.000Z")",
                               begin + R"("shots/a.png","v1","false","false","5","2026-10-01T00:00:00.000Z")",
                               begin + R"("shots/b.png","v4","true","true","","2026-11-01T00:00:00.000Z")",
                               begin + R"("shots/b.png","v3","false","false","5","2026-10-01T00:00:00.000Z")"}});
        const storage::Listing listing = world.list();
        QVERIFY2(listing.isComplete(), qPrintable(listing.trouble()));
        QCOMPARE(pathsOf(listing), QByteArrayList{"a.png"});
        QCOMPARE(storage::measureBucket(world.root, listing, {}, {}).at(0).size, 7);
    }

    /// It says itself why, and names are never fewer without a word.
    void whatMakesNoSenseIsNoListing_data()
    {
        QTest::addColumn<QString>("defect");
        QTest::addColumn<QString>("sentence");
        for (const auto &[defect, sentence] :
             {std::pair(u"none"_s, u"There is no report"_s), std::pair(u"another bucket"_s, u"it is of the bucket"_s),
              std::pair(u"another form"_s, u"only CSV is read"_s), std::pair(u"too old"_s, u"9 day"_s),
              std::pair(u"without sizes"_s, u"have it made with them"_s),
              std::pair(u"versions that nobody tells apart"_s, u"which they are"_s),
              std::pair(u"changed manifest"_s, u"not what its checksum says"_s),
              std::pair(u"no manifest"_s, u"is not in the bucket"_s),
              std::pair(u"changed data"_s, u"not what the report says"_s), std::pair(u"missing data"_s, u""_s),
              std::pair(u"a short line"_s, u"not what the report says"_s),
              std::pair(u"another bucket's line"_s, u"not what the report says"_s),
              std::pair(u"a size that is none"_s, u"not what the report says"_s)})
            QTest::newRow(qPrintable(defect)) << defect << sentence;
    }
    void whatMakesNoSenseIsNoListing()
    {
        QFETCH(QString, defect);
        QFETCH(QString, sentence);
        const World world;
        ReportToMake report{.bucket = world.bucket(), .keys = {"shots/1.png", "shots/2.png"}};
        const QByteArray time = "\"2026-11-01T00:00:00.000Z\"";
        if (defect == "another bucket"_L1)
            report.bucket = "somebody-elses";
        else if (defect == "another form"_L1)
            report.format = "ORC";
        else if (defect == "too old"_L1)
            report.takenAt = report.takenAt.addDays(-9);
        else if (defect == "without sizes"_L1)
            report.schema = "Bucket, Key";
        else if (defect == "versions that nobody tells apart"_L1)
            report.schema = "Bucket, Key, VersionId, Size, LastModifiedDate";
        else if (defect == "a short line"_L1)
            report.lines = {'"' + world.bucket() + "\",\"shots/1.png\""};
        else if (defect == "another bucket's line"_L1)
            report.lines = {"\"other\",\"shots/1.png\",\"1\"," + time + ",\"x\""};
        else if (defect == "a size that is none"_L1)
            report.lines = {'"' + world.bucket() + "\",\"shots/1.png\",\"much\"," + time + ",\"x\""};
        const QByteArray dated = defect == "none"_L1 ? QByteArray() : world.write(report);
        QByteArray data;
        QVERIFY(world.root.reports->list(folder + "data/", [&](auto &&objects) {
            for (const storage::s3::Object &object : objects)
                data = object.key;
            return true;
        }));
        if (defect == "changed manifest"_L1)
            world.put(dated + "manifest.json", "{}");
        else if (defect == "no manifest"_L1)
            QVERIFY(world.root.reports->remove({.key = dated + "manifest.json"}));
        else if (defect == "changed data"_L1)
            world.put(data, support::gzip('"' + world.bucket() + "\",\"shots/1.png\",\"1\"," + time + ",\"x\"\n"));
        else if (defect == "missing data"_L1)
            QVERIFY(world.root.reports->remove({.key = data}));
        const storage::Listing listing = world.list();
        QVERIFY(!listing.isComplete());
        QVERIFY2(listing.trouble().contains(sentence), qPrintable(listing.trouble()));
    }

    void aStopIsNoListing()
    {
        const World world;
        world.write({.bucket = world.bucket(), .keys = {"shots/1.png"}});
        std::stop_source stop;
        stop.request_stop();
        QVERIFY(!storage::listBucket(world.root, stop.get_token(), {}).isComplete());
    }
};

QTEST_GUILESS_MAIN(TestInventoryReport)
#include "tst_inventoryreport.moc"
