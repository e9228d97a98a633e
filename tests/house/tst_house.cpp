// SPDX-License-Identifier: GPL-3.0-or-later
// What an engineer may rely on who opens a folder: a floor sees what stands above it, and of another floor only its
// doors. cmake/house.txt is the law; every include below src/ is held against it.

#include "support/failed.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
/// "cleanup", "guard" and "interlocks" of "cleanup/guard/interlocks.h"; a floor without rooms has the room ".".
struct Place {
    QString floor;
    QString room;
    QString header;
};

Place placeOf(const QString &path)
{
    QStringList parts = path.split(u'/');
    Place place{.floor = parts.takeFirst(), .room = u"."_s, .header = parts.takeLast().section(u'.', 0, 0)};
    if (!parts.isEmpty())
        place.room = parts.join(u'/');
    return place;
}

struct House {
    QStringList floors; ///< From the ground up.
    QMap<QString, QStringList> sees;
    QMap<QString, QSet<QString>> doors; ///< By "floor room".
    QStringList faults; ///< Of the text itself.
};

/// A line that begins deeper than a room goes on with the doors of the room above it.
House read(const QString &text)
{
    House house;
    QString room;
    for (const QString &line : text.split(u'\n')) {
        const QStringList words = line.split(u' ', Qt::SkipEmptyParts);
        if (words.isEmpty() || line.startsWith(u'#'))
            continue;
        if (words[0] == "floor"_L1) {
            house.floors << words.value(1);
            house.sees[words.value(1)] = words.mid(3);
            for (const QString &seen : words.mid(3)) {
                if (!house.floors.contains(seen) || seen == words.value(1))
                    house.faults << words.value(1) + u" sees "_s + seen + u", which does not stand above it"_s;
            }
        } else if (words[0] == "room"_L1) {
            room = house.floors.value(house.floors.size() - 1) + u' ' + words.value(1).chopped(1);
            house.doors[room] = QSet(words.cbegin() + 2, words.cend());
        } else {
            house.doors[room].unite(QSet(words.cbegin(), words.cend()));
        }
    }
    return house;
}

/// What is wrong with these includes of a file, each as "file includes header: why".
QStringList faultsOf(const House &house, const QString &file, const QString &text)
{
    static const QRegularExpression include(u"^#include \"([a-z]+/[^\"]+)\""_s, QRegularExpression::MultilineOption);
    QStringList faults;
    const Place here = placeOf(file);
    for (auto found = include.globalMatch(text); found.hasNext();) {
        const QString header = found.next().captured(1);
        const Place there = placeOf(header);
        if (there.floor == here.floor || !house.floors.contains(there.floor))
            continue;
        if (!house.sees.value(here.floor).contains(there.floor))
            faults << u"%1 includes %2: %3 does not see %4"_s.arg(file, header, here.floor, there.floor);
        else if (!house.doors.value(there.floor + u' ' + there.room).contains(there.header))
            faults << u"%1 includes %2, which is no door"_s.arg(file, header);
    }
    return faults;
}

QString contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

const QString sources = QString::fromUtf8(SCRAPAZOID_SOURCES);

/// What stands between the bracket that ends there and its counterpart.
QString argumentsAt(const QString &text, qsizetype begin)
{
    int depth = 1;
    qsizetype at = begin;
    for (; at < text.size() && depth > 0; ++at)
        depth += text[at] == u'(' ? 1 : text[at] == u')' ? -1 : 0;
    return text.sliced(begin, at - begin);
}
} // namespace

class TestHouse : public QObject {
    Q_OBJECT

private slots:
    void everyIncludeIsThroughADoor()
    {
        const House house = read(contentOf(sources + u"/cmake/house.txt"_s));
        QCOMPARE(house.faults, QStringList());
        QCOMPARE(house.floors.value(0), u"core"_s);
        QStringList faults;
        int files = 0;
        for (QDirIterator it(sources + u"/src"_s, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();) {
            const QString name = it.next();
            const QString file = name.sliced(sources.size() + 5);
            ++files;
            if (!house.floors.contains(file.section(u'/', 0, 0)))
                faults << file + u" stands on no floor"_s;
            faults += faultsOf(house, file, contentOf(name));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(files > 500);
    }

    /// What scripts and journals call a thing is English; a sentence says what people call it (core/plan/words), but
    /// where it quotes a setting or an option.
    void sentencesSayWordsNotNames()
    {
        static const QRegularExpression sentence(
            u"\\btr\\(((?:\\s*\"(?:[^\"\\\\]|\\\\.)*\")+)(?:\\s*,\\s*\"[^\"]*\")?[^\";]*\\)\\s*\\.arg\\("_s);
        QStringList faults;
        int sentences = 0;
        for (QDirIterator it(sources + u"/src"_s, {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();) {
            const QString name = it.next();
            const QString text = contentOf(name);
            for (auto found = sentence.globalMatch(text); found.hasNext();) {
                const QRegularExpressionMatch match = found.next();
                ++sentences;
                static const QRegularExpression command(u"config (un)?set"_s);
                if (!match.captured(1).contains(command)
                    && argumentsAt(text, match.capturedEnd()).contains(u"toName("_s))
                    faults << name.sliced(sources.size() + 5) + u": "_s + match.captured(1).simplified();
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QVERIFY(sentences > 1000);
    }

    /// A door that nobody goes through, or that leads nowhere, says something untrue.
    void everyDoorIsUsed()
    {
        const House house = read(contentOf(sources + u"/cmake/house.txt"_s));
        QMap<QString, QSet<QString>> used;
        static const QRegularExpression include(u"^#include \"([a-z]+/[^\"]+)\""_s,
                                                QRegularExpression::MultilineOption);
        for (QDirIterator it(sources + u"/src"_s, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();) {
            const QString name = it.next();
            const Place here = placeOf(name.sliced(sources.size() + 5));
            const QString text = contentOf(name);
            for (auto found = include.globalMatch(text); found.hasNext();) {
                const Place there = placeOf(found.next().captured(1));
                if (there.floor != here.floor)
                    used[there.floor + u' ' + there.room].insert(there.header);
            }
        }
        QStringList unused;
        for (const auto &[room, doors] : house.doors.asKeyValueRange()) {
            for (const QString &door : doors) {
                if (!used.value(room).contains(door))
                    unused << room + u": "_s + door;
            }
        }
        unused.sort();
        QVERIFY2(unused.isEmpty(), qPrintable(unused.join(u'\n')));
    }

    void whatIsNoDoorIsFound()
    {
        const House house = read(u"floor ground\n    room hall: key\n         lock\n"
                                 "floor attic sees ground\n    room .: roof\n"_s);
        QCOMPARE(house.faults, QStringList());
        QCOMPARE(faultsOf(house, u"attic/a.cpp"_s,
                          u"#include \"ground/hall/key.h\"\n"
                          "#include \"ground/hall/lock.h\"\n#include \"attic/own.h\"\n"_s),
                 QStringList());
        QCOMPARE(faultsOf(house, u"attic/a.cpp"_s, u"#include \"ground/hall/drawer.h\"\n"_s).size(), 1);
        QCOMPARE(faultsOf(house, u"ground/hall/key.cpp"_s, u"#include \"attic/roof.h\"\n"_s).size(), 1);
        QCOMPARE(read(u"floor ground sees attic\nfloor attic\n"_s).faults.size(), 1);
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestHouse>)
#include "tst_house.moc"
