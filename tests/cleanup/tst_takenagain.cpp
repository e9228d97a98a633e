// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "cleanup/undo/takenagain.h"
#include "cleanup/watch/manageschedule.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

/// Whoever takes a cleanup back hears what the schedule will do about it.
class TestTakenAgain : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_schedule = defaultSchedule(m_target);
        m_schedule.setBy = u"ann at here"_s;
        m_automation.takenAt = ServerTime{1'000'000'000'000'000};
    }

    void saysWhichJobTakesWhatAndWhen()
    {
        Counts back;
        back.add(ItemKind::Download, 100);
        const QStringList said = of(back);
        QCOMPARE(said.size(), 2);
        QVERIFY2(said.first().contains(u"\"files\""_s), qPrintable(said.first()));
        QVERIFY2(said.first().contains(due(u"files"_s).toWords()), qPrintable(said.first()));
        QVERIFY2(said.last().contains(u"pinned"_s), qPrintable(said.last()));
        Counts marks;
        marks.add(ItemKind::Execution, 0);
        QCOMPARE(of(marks).size(), 1);
        QVERIFY(of(marks).first().contains(u"\"stuck\""_s));
        back.add(ItemKind::Execution, 0);
        QCOMPARE(of(back).size(), 3);
    }

    /// A job that is on takes only what its policy is about.
    void saysNothingOfWhatNoJobTakes()
    {
        Counts back;
        back.add(ItemKind::Orphan, 100);
        QCOMPARE(of(back), QStringList());
        QCOMPARE(of(Counts()), QStringList());
    }

    void saysNothingWhereTheScheduleChangesNothing_data()
    {
        QTest::addColumn<bool>("isOn");
        QTest::addColumn<bool>("observes");
        QTest::addColumn<bool>("isKept");
        QTest::newRow("off") << false << false << true;
        QTest::newRow("observing") << true << true << true;
        QTest::newRow("of nobody") << true << false << false;
    }
    void saysNothingWhereTheScheduleChangesNothing()
    {
        QFETCH(const bool, isOn);
        QFETCH(const bool, observes);
        QFETCH(const bool, isKept);
        Schedule schedule = m_schedule;
        schedule.isOn = isOn;
        schedule.observeOnly = observes;
        if (!isKept)
            schedule.setBy.clear();
        Counts back;
        back.add(ItemKind::Download, 100);
        QCOMPARE(of(back, schedule), QStringList());
    }

    void aPausedScheduleIsDueAfterItsPause()
    {
        Counts back;
        back.add(ItemKind::Execution, 0);
        const ServerTime until = m_automation.takenAt.minusSeconds(-7200);
        m_automation.pause = Pause{.until = until, .by = u"ann"_s};
        const QStringList said = of(back);
        m_automation.pause.reset();
        QVERIFY2(said.value(0).contains(until.toWords()), qPrintable(said.value(0)));
    }

    void anUndoSaysIt()
    {
        Installation it(m_cluster);
        it.add(Directory::Downloads, "old.pdf", 240h);
        const RunResult run = it.run(it.plan(Directory::Downloads));
        auto schedule = cleanup::findSchedule(it.session(), it.context);
        QVERIFY(schedule);
        QVERIFY(cleanup::setSchedule(it.session(), *schedule, it.context));
        const auto back = cleanup::runUndo(it.session(), run.run.value, it.context);
        QVERIFY(back);
        QCOMPARE(back->done.items(), 1);
        QVERIFY2(back->notes.join(u' ').contains(u"its job \"files\""_s), qPrintable(back->notes.join(u' ')));
    }

private:
    QStringList of(const Counts &back) { return of(back, m_schedule); }
    QStringList of(const Counts &back, const Schedule &schedule)
    {
        m_automation.schedule = schedule;
        m_automation.jobs = jobStates(schedule, {}, {}, m_target, m_automation.takenAt);
        // As if each had just run.
        for (JobState &state : m_automation.jobs) {
            if (state.nextDue)
                state.nextDue = nextOccurrence(state.job.timing, m_automation.takenAt);
        }
        return cleanup::takenAgain(m_automation, back, m_target);
    }
    ServerTime due(const QString &job) const
    {
        return nextOccurrence(m_schedule.find(job)->timing, m_automation.takenAt);
    }

    Target m_target;
    Schedule m_schedule;
    Automation m_automation;
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestTakenAgain>)
#include "tst_takenagain.moc"
