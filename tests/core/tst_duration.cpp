// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/duration.h"
#include "core/base/servertime.h"
#include "support/failed.h"

#include <QtTest>

using namespace Qt::StringLiterals;

class TestDuration : public QObject {
    Q_OBJECT

private slots:
    void printsAsPythonDoes_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("zero") << qint64(0) << u"0:00:00"_s;
        QTest::newRow("minutes") << qint64(462) << u"0:07:42"_s;
        QTest::newRow("hour") << qint64(3795) << u"1:03:15"_s;
        QTest::newRow("last second of a day") << qint64(86399) << u"23:59:59"_s;
        QTest::newRow("one day") << qint64(86400 + 2 * 3600 + 3 * 60 + 4) << u"1 day, 2:03:04"_s;
        QTest::newRow("days") << qint64(12 * 86400) << u"12 days, 0:00:00"_s;
    }

    void printsAsPythonDoes()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, expected);
        QCOMPARE(duration::pythonTimedelta(seconds), expected);
    }

    void readsWhatItWrites()
    {
        for (const qint64 seconds : {0LL, 1LL, 59LL, 60LL, 90LL, 3600LL, 86400LL, 7LL * 86400, 86401LL}) {
            const auto read = duration::parse(duration::toText(seconds));
            QVERIFY(read);
            QCOMPARE(*read, seconds);
        }
    }

    void saysInFullWhatWasSet_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<QString>("expected");
        QTest::newRow("zero") << qint64(0) << u"0 s"_s;
        QTest::newRow("minute") << qint64(60) << u"1 min"_s;
        QTest::newRow("minute and a half") << qint64(90) << u"1 min 30 s"_s;
        QTest::newRow("day") << qint64(86'400) << u"1 d"_s;
        QTest::newRow("every unit") << qint64(86'400 + 2 * 3600 + 3 * 60 + 4) << u"1 d 2 h 3 min 4 s"_s;
    }

    void saysInFullWhatWasSet()
    {
        QFETCH(qint64, seconds);
        QFETCH(QString, expected);
        QCOMPARE(duration::inFull(seconds), expected);
    }

    void refusesNonsense_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "h", "-1", "1x", "1.5h", "99999999999d", "one hour", "1 h 5"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void refusesNonsense()
    {
        QFETCH(QString, text);
        const auto read = duration::parse(text);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Usage);
    }

    void keepsMicrosecondsInSql_data()
    {
        QTest::addColumn<qint64>("microseconds");
        QTest::addColumn<QString>("sql");
        QTest::newRow("epoch") << qint64(0) << u"1970-01-01 00:00:00.000000"_s;
        QTest::newRow("one") << qint64(1) << u"1970-01-01 00:00:00.000001"_s;
        QTest::newRow("before the epoch") << qint64(-1) << u"1969-12-31 23:59:59.999999"_s;
        QTest::newRow("all digits") << qint64(1'794'500'158'123'456) << u"2026-11-12 16:15:58.123456"_s;
    }

    void keepsMicrosecondsInSql()
    {
        QFETCH(qint64, microseconds);
        QFETCH(QString, sql);
        QCOMPARE(ServerTime{microseconds}.toSql(), sql);
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestDuration>)
#include "tst_duration.moc"
