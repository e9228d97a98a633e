// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/csv.h"
#include "core/execution/executionfilter.h"
#include "support/failed.h"

#include <QtTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(ExecutionFilter)

class TestExecutionFilter : public QObject {
    Q_OBJECT

private slots:
    void linesAreRead_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<ExecutionFilter>("filter");
        constexpr ServerTime midnight{1'795'305'600'000'000}; // 2026-11-22
        QTest::newRow("nothing") << u"   "_s << ExecutionFilter{};
        QTest::newRow("id") << u"#123"_s << ExecutionFilter{.id = ExecutionId{123}};
        QTest::newRow("id by word") << u"ID:123"_s << ExecutionFilter{.id = ExecutionId{123}};
        QTest::newRow("text ids") << u"#12x user:bob"_s
                                  << ExecutionFilter{.id = ExecutionId{RowKey::ofText("12x")},
                                                     .user = RowKey::ofText("bob")};
        QTest::newRow("id of several words")
            << u"id:\"a \\\"b\""_s << ExecutionFilter{.id = ExecutionId{RowKey::ofText("a \"b")}};
        QTest::newRow("lone uuid") << u"0f8fad5b-d9cb-469f-a165-70867728950e"_s
                                   << ExecutionFilter{
                                          .id = ExecutionId{RowKey::ofText("0f8fad5b-d9cb-469f-a165-70867728950e")}};
        QTest::newRow("more digits than a number has")
            << u"user:99999999999999999999"_s << ExecutionFilter{.user = RowKey::ofText("99999999999999999999")};
        QTest::newRow("lone number") << u" 123 "_s << ExecutionFilter{.id = ExecutionId{123}};
        QTest::newRow("number among words") << u"HTTP 500"_s << ExecutionFilter{.errorText = u"HTTP 500"_s};
        QTest::newRow("quoted number") << u"\"500\""_s << ExecutionFilter{.errorText = u"500"_s};
        QTest::newRow("number with a status")
            << u"500 status:failed"_s << ExecutionFilter{.statuses = {u"failed"_s}, .id = ExecutionId{500}};
        QTest::newRow("words") << u"connection  timed out"_s << ExecutionFilter{.errorText = u"connection timed out"_s};
        QTest::newRow("colons of others")
            << u"net::ERR_TIMED_OUT at 10:00"_s << ExecutionFilter{.errorText = u"net::ERR_TIMED_OUT at 10:00"_s};
        QTest::newRow("quotes") << u"error:\"a  b\\\" \\\\c\" user:7"_s
                                << ExecutionFilter{.user = 7, .errorText = u"a  b\" \\c"_s};
        QTest::newRow("quoted key") << u"\"user:7\""_s << ExecutionFilter{.errorText = u"user:7"_s};
        QTest::newRow("statuses") << u"status:failed Status:running status:failed"_s
                                  << ExecutionFilter{.statuses = {u"failed"_s, u"running"_s}};
        QTest::newRow("stuck") << u"is:stuck user:7"_s << ExecutionFilter{.user = 7, .onlyStuck = true};
        QTest::newRow("a kind of error") << u"like:\"Timeout after # s\""_s
                                         << ExecutionFilter{.errorShape = u"Timeout after # s"_s};
        QTest::newRow("nearly keys of others")
            << u"https://a users::b OSError: no terror: 12:30"_s
            << ExecutionFilter{.errorText = u"https://a users::b OSError: no terror: 12:30"_s};
        QTest::newRow("a quoted mistake") << u"\"usr:17\""_s << ExecutionFilter{.errorText = u"usr:17"_s};
        QTest::newRow("day") << u"from:2026-11-22"_s << ExecutionFilter{.startedFrom = midnight};
        QTest::newRow("moment") << u"to:2026-11-22T00:00:00"_s << ExecutionFilter{.startedTo = midnight};
        QTest::newRow("zone") << u"to:2026-11-22T02:00:00+02:00"_s << ExecutionFilter{.startedTo = midnight};
        QTest::newRow("ended") << u"ended-from:2026-11-22 ended-to:2026-11-22T00:00:00Z"_s
                               << ExecutionFilter{.endedFrom = midnight, .endedTo = midnight};
        QTest::newRow("unfinished") << u"user:7 status: \"open"_s << ExecutionFilter{.user = 7, .errorText = u"open"_s};
    }

    void linesAreRead()
    {
        QFETCH(const QString, line);
        QFETCH(const ExecutionFilter, filter);
        const auto parsed = ExecutionFilter::parse(line);
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().message));
        QVERIFY2(*parsed == filter, qPrintable(parsed->toText()));
        QCOMPARE(parsed->isEmpty(), filter == ExecutionFilter{});
        // What is written is read back.
        QVERIFY2(*ExecutionFilter::parse(filter.toText()) == filter, qPrintable(filter.toText()));
    }

    void whatMakesNoSenseIsRefused_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line :
             {"user:", "id:", "from:yesterday", "to:2026-13-01", "ended-to:soon", "is:done", "usr:17", "statsu:failed"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }

    void whatMakesNoSenseIsRefused()
    {
        QFETCH(const QString, line);
        const auto parsed = ExecutionFilter::parse(line);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().kind, ErrorKind::Usage);
    }

    void aMistypedKeyIsToldWithTheNearest()
    {
        const auto parsed = ExecutionFilter::parse(u"failed usr:17"_s);
        QVERIFY(!parsed);
        QVERIFY2(parsed.error().message.contains(u"user:17"_s), qPrintable(parsed.error().message));
    }

    void csvFieldsAreQuotedAndNoFormulas()
    {
        QCOMPARE(csv::line({u"a"_s, u""_s, u"b,c"_s, u"say \"x\""_s, u"two\nlines"_s}),
                 QByteArray("a,,\"b,c\",\"say \"\"x\"\"\",\"two\nlines\"\r\n"));
        QCOMPARE(csv::line({u"=SUM(A1)"_s, u"-5"_s, u"@x"_s}), QByteArray("'=SUM(A1),-5,'@x\r\n"));
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestExecutionFilter>)
#include "tst_executionfilter.moc"
