// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/alert.h"
#include "support/failed.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace {
constexpr ServerTime noon{1'795'435'200'000'000};

Volume volumeOf(int percent)
{
    return {.totalBytes = 1000, .freeBytes = 1000 - percent * 10, .availableBytes = 1000 - percent * 10};
}

QStringList keysOf(const QList<Alert> &alerts)
{
    QStringList keys;
    for (const Alert &alert : alerts)
        keys << alert.key;
    return keys;
}

/// What changes after one look at a volume that is this full.
AlertBook::Changes lookAt(AlertBook &book, int percent)
{
    return book.update({.now = noon, .volumes = {{Directory::Downloads, volumeOf(percent)}}}, {});
}
} // namespace

class TestAlertBook : public QObject {
    Q_OBJECT

private slots:
    /// Over 80 %, cleared under 75 %, nothing in between.
    void volumeHasTwoLimits()
    {
        AlertBook book;
        QVERIFY(lookAt(book, 80).raised.isEmpty());
        QCOMPARE(keysOf(lookAt(book, 81).raised), QStringList{u"volume-full-downloads"_s});
        QVERIFY(lookAt(book, 90).raised.isEmpty());
        QVERIFY(book.active().constFirst().text.contains(u"90 %"_s));
        QVERIFY(lookAt(book, 79).cleared.isEmpty());
        QVERIFY(lookAt(book, 75).cleared.isEmpty());
        QCOMPARE(book.active().size(), 1);
        QCOMPARE(keysOf(lookAt(book, 74).cleared), QStringList{u"volume-full-downloads"_s});
        QVERIFY(lookAt(book, 60).cleared.isEmpty());
        QVERIFY(lookAt(book, 80).raised.isEmpty());
    }

    /// No file fits on a volume without inodes, however many bytes are left.
    void inodesCountAsTheVolumesUse()
    {
        AlertBook book;
        Volume volume = volumeOf(10);
        volume.totalInodes = 1000;
        volume.freeInodes = 100;
        const auto raised = book.update({.now = noon, .volumes = {{Directory::Downloads, volume}}}, {}).raised;
        QCOMPARE(keysOf(raised), QStringList{u"volume-full-downloads"_s});
        QVERIFY2(raised.constFirst().text.contains(u"90 % of its inodes"_s), qPrintable(raised.constFirst().text));
        volume.freeInodes = 900;
        QCOMPARE(book.update({.now = noon, .volumes = {{Directory::Downloads, volume}}}, {}).cleared.size(), 1);
    }

    void jobsThatWereRefused()
    {
        AlertBook book;
        const QMap<QString, QString> refusals{{u"stuck"_s, {}}, {u"files"_s, u"first-run"_s}};
        QCOMPARE(keysOf(book.update({.now = noon, .refusals = refusals}, {}).raised),
                 QStringList{u"job-refused-files"_s});
        QVERIFY(book.update({.now = noon}, {}).cleared.isEmpty()); // unknown
        // A job that is not there any more is no trouble.
        QCOMPARE(keysOf(book.update({.now = noon, .refusals = QMap<QString, QString>{{u"stuck"_s, {}}}}, {}).cleared),
                 QStringList{u"job-refused-files"_s});
        QVERIFY(book.active().isEmpty());
    }

    void overdueJobs()
    {
        AlertBook book;
        QVERIFY(book.update({.now = noon, .overdueJobs = QStringList()}, {}).raised.isEmpty());
        const auto raised = book.update({.now = noon, .overdueJobs = QStringList{u"stuck"_s}}, {}).raised;
        QCOMPARE(keysOf(raised), QStringList{u"schedule-overdue"_s});
        QVERIFY(book.update({.now = noon, .overdueJobs = QStringList{u"stuck"_s, u"files"_s}}, {}).raised.isEmpty());
        QVERIFY(book.active().constFirst().text.contains(u"stuck, files"_s));
        QVERIFY(book.update({.now = noon}, {}).cleared.isEmpty()); // unknown
        QCOMPARE(keysOf(book.update({.now = noon, .overdueJobs = QStringList()}, {}).cleared),
                 QStringList{u"schedule-overdue"_s});
    }

    void failingJobs()
    {
        AlertBook book;
        const auto raised = book.update({.now = noon, .failingJobs = QStringList{u"files"_s}}, {}).raised;
        QCOMPARE(keysOf(raised), QStringList{u"schedule-failing"_s});
        QCOMPARE(alertKindFromName(toName(raised.constFirst().kind)), AlertKind::ScheduleFailing);
        QVERIFY(raised.constFirst().text.contains(u"files"_s));
        QVERIFY(book.update({.now = noon}, {}).cleared.isEmpty()); // unknown
        QCOMPARE(keysOf(book.update({.now = noon, .failingJobs = QStringList()}, {}).cleared),
                 QStringList{u"schedule-failing"_s});
    }

    void stuckForTwoIntervalsMeansNobodyCleans()
    {
        AlertBook book;
        Target target;
        target.intervals.stuckSeconds = 60;
        const auto stuckFor = [](qint64 seconds) {
            LiveSummary live;
            live.stuck = 3;
            live.longestPastLimitSeconds = seconds;
            return Observation{.now = noon, .live = live};
        };
        QVERIFY(book.update(stuckFor(120), target).raised.isEmpty());
        const auto raised = book.update(stuckFor(121), target).raised;
        QCOMPARE(keysOf(raised), QStringList{u"nobody-cleans"_s});
        QVERIFY(raised.constFirst().text.contains(u"for 2 min past its limit"_s));
        QCOMPARE(keysOf(book.update({.now = noon, .live = LiveSummary{}}, target).cleared),
                 QStringList{u"nobody-cleans"_s});
    }

    void overdueOnlyWhereSomethingHasExpired_data()
    {
        QTest::addColumn<int>("hoursAgo");
        QTest::addColumn<int>("expired");
        QTest::addColumn<bool>("isOverdue");
        QTest::newRow("just done") << 1 << 5 << false;
        QTest::newRow("within two intervals") << 48 << 5 << false;
        QTest::newRow("a little late") << 50 << 5 << false;
        QTest::newRow("after them") << 51 << 5 << true;
        QTest::newRow("nothing to do") << 490 << 0 << false;
        QTest::newRow("never, and something to do") << -1 << 1 << true;
        QTest::newRow("never, and nothing to do") << -1 << 0 << false;
    }
    void overdueOnlyWhereSomethingHasExpired()
    {
        QFETCH(const int, hoursAgo);
        QFETCH(const int, expired);
        QFETCH(const bool, isOverdue);
        AlertBook book;
        Observation seen{.now = noon, .expiredFiles = expired};
        if (hoursAgo >= 0)
            seen.lastFileCleanup = noon.minusSeconds(hoursAgo * 3600);
        book.update(seen, {});
        QCOMPARE(keysOf(book.active()), isOverdue ? QStringList{u"cleanup-overdue"_s} : QStringList());
    }

    void orphansScanAndClock()
    {
        AlertBook book;
        Observation seen{.now = noon,
                         .orphanPercent = {{Directory::Screenshots, 20.0}, {Directory::Downloads, 20.5}},
                         .scanTrouble
                         = {{Directory::Screenshots, u"sub: permission denied"_s}, {Directory::Downloads, {}}},
                         .clockSkewMs = -61'000};
        book.update(seen, {});
        QCOMPARE(keysOf(book.active()),
                 (QStringList{u"many-orphans-downloads"_s, u"scan-incomplete-screenshots"_s, u"clock-skew"_s}));
        seen = {.now = noon,
                .orphanPercent = {{Directory::Downloads, 1.0}},
                .scanTrouble = {{Directory::Screenshots, {}}},
                .clockSkewMs = 59'000};
        QCOMPARE(book.update(seen, {}).cleared.size(), 3);
        QVERIFY(book.active().isEmpty());
    }

    void whatIsNotKnownChangesNothing()
    {
        AlertBook book;
        lookAt(book, 95);
        const AlertBook::Changes changes = book.update({.now = noon}, {});
        QVERIFY(changes.raised.isEmpty() && changes.cleared.isEmpty());
        QCOMPARE(book.active().size(), 1);
    }

    void restoredAlertsAreNotRaisedAgain()
    {
        AlertBook first;
        lookAt(first, 95);
        AlertBook second;
        second.restore(first.active());
        QVERIFY(lookAt(second, 95).raised.isEmpty());
        QCOMPARE(lookAt(second, 10).cleared.size(), 1);
    }

    void namesComeBack()
    {
        for (const auto kind : {AlertKind::VolumeFull, AlertKind::NobodyCleans, AlertKind::CleanupOverdue,
                                AlertKind::ManyOrphans, AlertKind::ScanIncomplete, AlertKind::ClockSkew})
            QCOMPARE(alertKindFromName(toName(kind)), std::optional(kind));
        QVERIFY(!alertKindFromName(u"nothing"));
    }
};

QTEST_GUILESS_MAIN(support::Guarded<TestAlertBook>)
#include "tst_alertbook.moc"
