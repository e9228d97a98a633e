// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/keylist.h"
#include "core/plan/item.h"
#include "support/failed.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestKeyList : public QObject {
    Q_OBJECT

private slots:
    void aTextIsNeverTakenForANumber()
    {
        QVERIFY(RowKey(7) != RowKey::ofText("7"));
        QVERIFY(RowKey() != RowKey::ofText(""));
        QVERIFY(RowKey::ofText("").isText());
        QVERIFY(RowKey(std::numeric_limits<qint64>::max()) < RowKey::ofText("0"));
        QCOMPARE(RowKey::ofInput(u"12"_s), RowKey(12));
        for (const char *text : {"012", "+12", "12 ", "1e3", "99999999999999999999", "", "abc"})
            QCOMPARE(RowKey::ofInput(QString::fromLatin1(text)), RowKey::ofText(text));
    }

    void peopleSeeNothingThatATerminalObeys()
    {
        const RowKey key = RowKey::ofText("a\x1b[2Jb\n");
        QVERIFY(!key.toString().contains(u'\x1b') && !key.toString().contains(u'\n'));
        QCOMPARE(key.plain(), u"a\x1b[2Jb\n"_s);
    }

    /// A sentence is made of all its parts at once: a key may look like the place of another one.
    void aKeyIsNoPlaceInASentence()
    {
        const FileRow row{Directory::Downloads, RowKey::ofText("%2 %1")};
        QCOMPARE(describe(Problem::MayBeMeant, row), u"may be meant by row #%2 %1 of downloads"_s);
        QCOMPARE(describe(Problem::NamedElsewhere, row),
                 u"row #%2 %1 of downloads names it under a prefix that is not configured"_s);
    }

    void listsKeepWhatTheyAreGiven_data()
    {
        QTest::addColumn<QList<RowKey>>("keys");
        QTest::newRow("numbers") << QList<RowKey>{1, -5, 0, std::numeric_limits<qint64>::min()};
        QTest::newRow("texts") << QList<RowKey>{RowKey::ofText("a"), RowKey::ofText(""), RowKey::ofText("'")};
        QTest::newRow("texts behind numbers") << QList<RowKey>{3, 4, RowKey::ofText("x"), 5, RowKey::ofText("yy"), 0};
        QTest::newRow("a number behind texts") << QList<RowKey>{RowKey::ofText("x"), 9};
    }

    void listsKeepWhatTheyAreGiven()
    {
        QFETCH(const QList<RowKey>, keys);
        KeyList list;
        for (const RowKey &key : keys)
            list.append(key);
        QCOMPARE(list.size(), static_cast<size_t>(keys.size()));
        for (qsizetype place = 0; place < keys.size(); ++place)
            QCOMPARE(list.at(static_cast<size_t>(place)), keys.at(place));
    }

    void numbersStandForThemselvesAndTextsForTheirPlace()
    {
        KeyNumbers numbers;
        QCOMPARE(numbers.of(17), 17);
        QCOMPARE(numbers.key(17), RowKey(17));
        KeyNumbers texts;
        QCOMPARE(texts.of(RowKey()), 0);
        const qint64 one = texts.of(RowKey::ofText("one"));
        const qint64 two = texts.of(RowKey::ofText("two"));
        QVERIFY(one != two && one != 0 && two != 0);
        QCOMPARE(texts.of(RowKey::ofText("one")), one);
        QCOMPARE(texts.find(RowKey::ofText("two")), two);
        QCOMPARE(texts.find(RowKey::ofText("three")), -1);
        QCOMPARE(texts.key(two), RowKey::ofText("two"));
        QCOMPARE(texts.key(0), RowKey());
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestKeyList>)
#include "tst_keylist.moc"
