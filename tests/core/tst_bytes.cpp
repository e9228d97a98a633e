// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/bytes.h"
#include "support/failed.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestBytes : public QObject {
    Q_OBJECT

private slots:
    void escapesWhatIsNotText_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QString>("json");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QByteArray("a/b.png") << u"a/b.png"_s << u"a/b.png"_s;
        QTest::newRow("umlaut") << QByteArray("\xc3\xa4") << u"ä"_s << u"ä"_s;
        QTest::newRow("bad bytes") << QByteArray("bad\xff\xfe.png") << u"bad\\xff\\xfe.png"_s << u"bad\\xff\\xfe.png"_s;
        QTest::newRow("backslash") << QByteArray("a\\b") << u"a\\\\b"_s << u"a\\\\b"_s;
        QTest::newRow("overlong") << QByteArray("\xc0\xaf") << u"\\xc0\\xaf"_s << u"\\xc0\\xaf"_s;
        QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << u"\\xed\\xa0\\x80"_s << u"\\xed\\xa0\\x80"_s;
        QTest::newRow("cut short") << QByteArray("x\xe2\x82") << u"x\\xe2\\x82"_s << u"x\\xe2\\x82"_s;
        QTest::newRow("newline") << QByteArray("a\nb") << u"a\nb"_s << u"a\\x0ab"_s;
        QTest::newRow("escape") << QByteArray("a\x1b[31m") << u"a\u001b[31m"_s << u"a\\x1b[31m"_s;
        QTest::newRow("right to left") << QByteArray("a\xe2\x80\xae"
                                                     "gnp")
                                       << u"a\u202egnp"_s << u"a\\u{202e}gnp"_s;
        QTest::newRow("beyond the first plane")
            << QByteArray("\xf0\x9f\x98\x80") << QString::fromUtf8("\xf0\x9f\x98\x80")
            << QString::fromUtf8("\xf0\x9f\x98\x80");
    }

    void escapesWhatIsNotText()
    {
        QFETCH(QByteArray, name);
        QFETCH(QString, json);
        QFETCH(QString, shown);
        QCOMPARE(bytes::escapeName(name), json);
        QCOMPARE(bytes::displayName(name), shown);
    }

    void neverGivesTwoNamesOneText()
    {
        // The traps of lossy decoding: the broken name, its U+FFFD twin, and the escape written out by hand.
        const QList<QByteArray> names{"bad\xff.png", "bad\xef\xbf\xbd.png", "bad\\xff.png", "bad\\\\xff.png"};
        QSet<QString> texts;
        for (const QByteArray &name : names)
            texts.insert(bytes::escapeName(name));
        QCOMPARE(texts.size(), names.size());
    }

    void readsSizes()
    {
        QCOMPARE(bytes::parse(u"100KB").value(), 100'000);
        QCOMPARE(bytes::parse(u"5 MB").value(), 5'000'000);
        QCOMPARE(bytes::parse(u"4KiB").value(), 4096);
        QCOMPARE(bytes::parse(u"1.5GiB").value(), 1'610'612'736);
        QCOMPARE(bytes::parse(u"12").value(), 12);
        for (const auto text : {u"", u"KB", u"-5MB", u"5XB", u"1e3", u"99999999PB"})
            QVERIFY2(!bytes::parse(text), qPrintable(QString::fromUtf16(text)));
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestBytes>)
#include "tst_bytes.moc"
