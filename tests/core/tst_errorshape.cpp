// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/execution/errorshape.h"
#include "support/failed.h"

#include <QRegularExpression>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
bool matches(const QString &shape, const QString &message)
{
    const QRegularExpression pattern(patternOfShape(shape), QRegularExpression::DotMatchesEverythingOption);
    return pattern.isValid() && pattern.match(message).hasMatch();
}
} // namespace

class TestErrorShape : public QObject {
    Q_OBJECT

private slots:
    void whatVariesIsFolded_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("shape");
        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("a number") << u"Timeout after 30 s"_s << u"Timeout after # s"_s;
        QTest::newRow("with its unit") << u"Timeout after 30.5s"_s << u"Timeout after #s"_s;
        QTest::newRow("a number sign") << u"Execution #481 died"_s << u"Execution ## died"_s;
        QTest::newRow("within a word") << u"step_12 of v2"_s << u"step_# of v#"_s;
        QTest::newRow("a time") << u"at 10:00:01, gone"_s << u"at #, gone"_s;
        QTest::newRow("a number at the end") << u"code 500."_s << u"code #."_s;
        QTest::newRow("a uuid") << u"job 0f8fad5b-d9cb-469f-a165-70867728950e lost"_s << u"job # lost"_s;
        QTest::newRow("an address") << u"<Page object at 0x7f3a9C>"_s << u"<Page object at #>"_s;
        QTest::newRow("a digest") << u"blob deadbeef01 is gone"_s << u"blob # is gone"_s;
        QTest::newRow("words of hexadecimal letters") << u"a faced decade"_s << u"a faced decade"_s;
        QTest::newRow("quotes") << u"No element '.price > b' in \"a 'b'\""_s << u"No element '#' in \"#\""_s;
        QTest::newRow("apostrophes") << u"can't open, don't know"_s << u"can't open, don't know"_s;
        QTest::newRow("a quote that does not end") << u"open 'here"_s << u"open 'here"_s;
        QTest::newRow("space") << u"  two\n\tlines  7 "_s << u"two lines #"_s;
        QTest::newRow("what a pattern could be") << u"a.*(b)[c]{d}|^$+?\\ 1"_s << u"a.*(b)[c]{d}|^$+?\\ #"_s;
        QTest::newRow("a traceback")
            << u"Traceback (most recent call last):\n  File \"a.py\", line 7\nValueError: no 'x' in 9\n"_s
            << u"… ValueError: no '#' in #"_s;
    }

    void whatVariesIsFolded()
    {
        QFETCH(const QString, message);
        QFETCH(const QString, shape);
        QCOMPARE(foldError(message), shape);
        QVERIFY2(matches(shape, message), qPrintable(patternOfShape(shape)));
    }

    void onlyAMessagesBeginningTells()
    {
        const QString beginning = u"Blob "_s + QString(tellingCharacters, u'x');
        const QString one = foldError(beginning + u" 1 and so on"_s);
        QCOMPARE(one.size(), tellingCharacters + 1);
        QVERIFY(one.endsWith(u'…'));
        QCOMPARE(foldError(beginning + QString(4'000'000, u'y')), one);
        QVERIFY(matches(one, beginning + u" 1 and so on"_s));
        // Neither half of a letter stays behind, nor what was cut within its quotes.
        const QString letter = QString::fromUcs4(U"\U0001F600");
        QVERIFY(!foldError(QString(tellingCharacters - 1, u'x') + letter + letter).contains(letter.front()));
        QCOMPARE(foldError(u"open '"_s + QString(tellingCharacters, u'z')), u"open '…"_s);
        const QString traceback
            = u"Traceback (most recent call last):\n"_s + QString(4'000'000, u'x') + u"\nKeyError: 5"_s;
        QCOMPARE(foldError(traceback), u"… KeyError: #"_s);
    }

    void patternsTellKindsApart()
    {
        QVERIFY(!matches(u"Timeout after # s"_s, u"Timeout after some s"_s));
        QVERIFY(!matches(u"Timeout after # s"_s, u"Timeout after 3 s, again"_s));
        QVERIFY(!matches(u"No element '#'"_s, u"No element ''"_s));
        QVERIFY(!matches(u"a.c"_s, u"abc"_s));
    }

    void groupsAreCountedByFrequency()
    {
        ErrorGrouping grouping;
        for (int n = 0; n < 214; ++n)
            grouping.add(u"Timeout after %1 s"_s.arg(n), ServerTime{n == 7 ? 1'000 : n});
        grouping.add(u"Broken"_s, {});
        const QList<ErrorGroup> groups = grouping.groups();
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.at(0).shape, u"Timeout after # s"_s);
        QCOMPARE(groups.at(0).count, 214);
        QCOMPARE(*groups.at(0).lastAt, ServerTime{1'000});
        QVERIFY(!groups.at(1).lastAt);
        QCOMPARE(grouping.messages(), 215);
    }

    void itHoldsOnlySoManyKinds()
    {
        ErrorGrouping grouping(10);
        const auto word = [](int n) { return QString(1 + n % 40, QChar(u'g' + n / 40 % 20)); };
        for (int n = 0; n < 800; ++n) {
            grouping.add(u"often"_s, {});
            grouping.add(word(n), {});
        }
        const QList<ErrorGroup> groups = grouping.groups();
        QCOMPARE(groups.size(), 10);
        QCOMPARE(groups.at(0).shape, u"often"_s);
        QCOMPARE(groups.at(0).count, 800);
        QCOMPARE(grouping.messages(), 1'600);
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestErrorShape>)
#include "tst_errorshape.moc"
