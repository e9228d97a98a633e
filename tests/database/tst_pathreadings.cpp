// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/schema/canonicalpath.h"
#include "database/schema/readings.h"
#include "support/failed.h"

#include <QtTest>
#include <rapidcheck.h>

using namespace Qt::StringLiterals;

namespace {
Target target()
{
    Target target;
    target.screenshots = {.path = "/srv/web//shots/", .prefixes = {u"/data/shots"_s, u"old"_s}};
    target.downloads = {.path = "/srv/web/loads", .prefixes = {u"/data/shots/deep/"_s}};
    return target;
}

QByteArrayList certainOf(Directory table, const QByteArray &path)
{
    QByteArray room;
    database::CertainReadings certain;
    database::Readings(target()).certain(table, path, room, certain);
    QByteArrayList files;
    for (const database::Reading &reading : certain.files)
        files << toName(reading.directory).toUtf8().left(1) + ':' + reading.path.toByteArray();
    return files;
}

/// A path below a root, of names that mean nothing else.
rc::Gen<QByteArrayList> plainPaths()
{
    const auto name = rc::gen::element<std::string>("a", "b7", "exec_12", "page.png", "static", "downloads",
                                                    "screenshots", "x.y", "\xd0\xb6.png", "old", "deep");
    return rc::gen::map(rc::gen::resize(4, rc::gen::nonEmpty(rc::gen::container<std::vector<std::string>>(name))),
                        [](const std::vector<std::string> &names) {
                            QByteArrayList parts;
                            for (const std::string &part : names)
                                parts << QByteArray::fromStdString(part);
                            return parts;
                        });
}

QByteArray percentEncoded(const QByteArray &path)
{
    QByteArray encoded;
    for (qsizetype at = 0; at < path.size(); ++at)
        encoded += at % 3 == 1 ? '%' + path.mid(at, 1).toHex() : path.mid(at, 1);
    return encoded;
}

/// One more way in which people and programs write a path.
QByteArray written(const QByteArray &path, int way)
{
    switch (way) {
    case 0: return "/mnt/else/" + path;
    case 1: return "up/../" + path;
    case 2: return "https://example.org/" + path;
    case 3: return percentEncoded(path);
    case 4: return path + "?size=1";
    case 5: return path + "#top";
    case 6: return "  " + path + "\n";
    case 7: return path + '/';
    case 8: return QByteArray(path).replace('/', '\\');
    case 9: return QString::fromUtf8(path).toUpper().toUtf8();
    case 10: return QString::fromUtf8(path).normalized(QString::NormalizationForm_D).toUtf8();
    case 11: return "C:\\" + path;
    case 12: return "./" + QByteArray(path).replace("/", "//./");
    default: return path;
    }
}
} // namespace

class TestPathReadings : public QObject {
    Q_OBJECT

private slots:
    void certainReadingsAreThesePrefixesAndNoOthers_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArrayList>("files"); // of a row of screenshots
        const auto row
            = [](const char *path, const QByteArrayList &files) { QTest::newRow(path) << QByteArray(path) << files; };
        row("x.png", {"s:x.png"});
        row("screenshots/x.png", {"s:x.png", "s:screenshots/x.png"});
        row("static/screenshots//x.png", {"s:x.png", "s:static/screenshots/x.png"});
        row("/app/static/screenshots/x.png", {"s:x.png"});
        row("/srv/web/shots/a/x.png", {"s:a/x.png"});
        row("/srv/web/loads/a/x.png", {"d:a/x.png"});
        row("downloads/x.png", {"s:downloads/x.png", "d:x.png"});
        row("static/x.png", {"s:static/x.png"});
        row("old/screenshots/x.png", {"s:screenshots/x.png", "s:old/screenshots/x.png"});
        row("/data/shots/deep/x.png", {"s:deep/x.png", "d:x.png"});
        row("/data/shots/deep/../x.png", {});
        row("/etc/passwd", {});
        row("screenshots/.Scrapazoid-Console/root.json", {});
        row("", {});
    }

    void certainReadingsAreThesePrefixesAndNoOthers()
    {
        QFETCH(QByteArray, path);
        QTEST(certainOf(Directory::Screenshots, path), "files");
    }

    void noCertainReadingIsEverLost()
    {
        const bool holds = rc::check([&] {
            const QByteArray path = (*plainPaths()).join('/');
            const auto prefix = *rc::gen::element<std::string>(
                "", "./", "screenshots/", "static/screenshots//", "/app/static/screenshots/", "/srv/web/shots/./",
                "/data/shots/", "old/", "downloads/", "/srv/web/loads/", "/data/shots/deep/");
            const QByteArray row = QByteArray::fromStdString(prefix) + path;
            const bool isDownload
                = prefix == "downloads/" || prefix == "/srv/web/loads/" || prefix == "/data/shots/deep/";
            for (const Directory table : directories) {
                if (prefix.empty() || prefix == "./")
                    RC_ASSERT(certainOf(table, row).contains(toName(table).toUtf8().left(1) + ':' + path));
                else
                    RC_ASSERT(certainOf(table, row).contains((isDownload ? "d:" : "s:") + path));
            }
        });
        QVERIFY(holds);
    }

    void everyWayOfWritingAPathStillMeansItsFile()
    {
        const database::Readings readings(target());
        const bool holds = rc::check([&] {
            const QByteArray path = (*plainPaths()).join('/');
            const auto ways = *rc::gen::resize(3, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 13)));
            QByteArray row = path;
            for (const int way : ways)
                row = written(row, way);
            RC_PRE(!row.startsWith('?') && !row.startsWith('#'));
            const QByteArray wanted = database::folded(path);
            const database::UncertainReadings uncertain = readings.uncertain(row);
            const bool isFound
                = std::any_of(uncertain.paths.begin(), uncertain.paths.end(), [&](const QByteArray &reading) {
                      return reading == wanted || reading.endsWith('/' + wanted);
                  });
            if (!isFound)
                RC_LOG() << row.toStdString();
            RC_ASSERT(isFound);
            // What is passed over by its last name alone must end in it.
            if (!database::Readings::mayEndOtherwise(row)) {
                const QByteArray name = wanted.mid(wanted.lastIndexOf('/') + 1);
                RC_ASSERT(database::folded(row.mid(row.lastIndexOf('/') + 1)) == name);
            }
        });
        QVERIFY(holds);
    }

    void foldedNamesMeetAsOnFileSystemsThatFold_data()
    {
        QTest::addColumn<QByteArray>("one");
        QTest::addColumn<QByteArray>("other");
        QTest::addColumn<bool>("meet");
        const auto row = [](const char *tag, const char *one, const char *other, bool meet) {
            QTest::newRow(tag) << QByteArray(one) << QByteArray(other) << meet;
        };
        row("case", "A/x.PNG", "a/X.png", true);
        row("case, not ASCII", "\xd0\x96.png", "\xd0\xb6.png", true);
        row("composed", "caf\xc3\xa9", "cafe\xcc\x81", true);
        row("composed, other case", "CAF\xc3\x89", "cafe\xcc\x81", true);
        row("unseen", "a\xc2\xad.png", "a.png", true);
        row("another letter", "caf\xc3\xa9", "cafe", false);
        row("no text", "A\xff", "a\xff", true);
        row("other bytes", "a\xff", "a\xfe", false);
    }

    void foldedNamesMeetAsOnFileSystemsThatFold()
    {
        QFETCH(QByteArray, one);
        QFETCH(QByteArray, other);
        QTEST(database::folded(one) == database::folded(other), "meet");
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestPathReadings>)
#include "tst_pathreadings.moc"
