// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "core/base/csv.h"
#include "core/base/excerpt.h"
#include "core/base/nearest.h"
#include "core/plan/itemkinds.h"
#include "support/failed.h"

#include <QtTest>

using namespace Qt::StringLiterals;

/// What others have written, on its way to a terminal, a spreadsheet or a label.
class TestTexts : public QObject {
    Q_OBJECT

private slots:
    void nothingSteersATerminal_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"läuft – 100 %"_s << u"läuft – 100 %"_s;
        QTest::newRow("lines and tabs") << u"a\tb\nc"_s << u"a\tb\nc"_s;
        QTest::newRow("escape") << u"\x1b[2Jx\a\r"_s << u"\\x1b[2Jx\\x07\\x0d"_s;
        QTest::newRow("C1") << u"\u009b31m"_s << u"\\x9b31m"_s;
        QTest::newRow("right to left") << u"a\u202egnp.exe"_s << u"a\\u{202e}gnp.exe"_s;
        QTest::newRow("a backslash is one") << u"C:\\x"_s << u"C:\\x"_s;
    }

    void nothingSteersATerminal()
    {
        QFETCH(QString, text);
        QTEST(bytes::displayText(text), "shown");
    }

    void aSpreadsheetComputesNothing_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QByteArray>("line");
        const auto row = [](const char *cell, const char *line) {
            QTest::newRow(cell) << QString::fromUtf8(cell) << QByteArray(line) + "\r\n";
        };
        row("=1+1", "'=1+1");
        row("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"");
        row("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0");
        row("-2+3", "'-2+3");
        row("@SUM(A1)", "'@SUM(A1)");
        row("\t=1", "'\t=1");
        row("\r=1", "\"'\r=1\"");
        row("=", "'=");
        row("-", "'-");
        row("-5", "-5");
        row("+1.5e3", "+1.5e3");
        row("-1,234.5", "\"-1,234.5\"");
        row("a=b", "a=b");
        row("", "");
    }

    void aSpreadsheetComputesNothing()
    {
        QFETCH(QString, cell);
        QTEST(csv::line({cell}), "line");
    }

    void aLongTextKeepsItsBeginningAndItsEnd()
    {
        const QString text = u"Traceback "_s + QString(4'000'000, u'x') + u" ValueError: no"_s;
        const QString shown = excerpt(text, 300);
        QCOMPARE(shown.size(), 300);
        QVERIFY(shown.startsWith(u"Traceback x"_s));
        QVERIFY(shown.endsWith(u"x ValueError: no"_s));
        QVERIFY(shown.contains(u" … "_s));
        QCOMPARE(excerpt(u"short"_s, 5), u"short"_s);
    }

    void whatIsNearlyAName_data()
    {
        QTest::addColumn<QByteArray>("written");
        QTest::addColumn<QByteArray>("meant");
        const auto row = [](const char *written, const char *meant) {
            QTest::newRow(written) << QByteArray(written) << QByteArray(meant);
        };
        row("screenshot", "screenshots");
        row("orphnas", "orphans");
        row("stucks", "stuck");
        row("stuck", "stuck");
        row("frobnicate", "");
        row("x", "");
        row("", "");
    }

    void whatIsNearlyAName()
    {
        QFETCH(QByteArray, written);
        QTEST(nearestName(written, {"stuck", "screenshots", "downloads", "orphans"}), "meant");
    }

    /// A folder may be called whatever it likes, also like a place for a value.
    void aKindsTextTakesValuesAsTheyAre()
    {
        QCOMPARE(textOfKind(factsOf(ItemKind::Orphan).heading, {u"1 h"_s, u"%3"_s, u"/srv/%1/100%"_s}),
                 u"Orphans older than 1 h, before %3, below /srv/%1/100%"_s);
        QCOMPARE(textOfKind(factsOf(ItemKind::Screenshot).rule, {u"screenshots"_s, u"unused"_s}, 7),
                 u"screenshots older than 7 day(s)"_s);
        for (const ItemKind kind : itemKinds) {
            const ItemKindFacts &facts = factsOf(kind);
            for (const char *text :
                 {facts.policy, facts.content, facts.because, facts.nothing, facts.rule, facts.heading})
                QVERIFY(!textOfKind(text).isEmpty());
        }
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestTexts>)
#include "tst_texts.moc"
