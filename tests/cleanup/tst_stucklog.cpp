// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/watch/stucklog.h"
#include "support/failed.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The service's lines, byte for byte as its documentation has them.
class tst_StuckLog : public QObject {
    Q_OBJECT

private slots:
    void found();
    void dryRun();
    void allDone();
    void noneDone();
    void someFailed();
    void stopped();

private:
    static ItemOutcome marked(qint64 id, qint64 runtime)
    {
        return {.kind = ItemKind::Execution,
                .id = id,
                .path = {},
                .outcome = Outcome::Done,
                .reason = {},
                .runtimeSeconds = runtime};
    }
    static ItemOutcome left(qint64 id, Outcome outcome, const QString &reason = {})
    {
        return {.kind = ItemKind::Execution, .id = id, .path = {}, .outcome = outcome, .reason = reason};
    }
};

void tst_StuckLog::found()
{
    Plan plan;
    QCOMPARE(cleanup::stucklog::found(plan), u"[Cleanup] Found 0 stuck execution(s)"_s);
    plan.sections.resize(1);
    plan.sections[0].items = ItemList(ItemKind::Execution);
    for (const qint64 id : {123, 124}) {
        Item item;
        item.id = id;
        plan.sections[0].items.append(item);
    }
    QCOMPARE(cleanup::stucklog::found(plan), u"[Cleanup] Found 2 stuck execution(s)"_s);
}

void tst_StuckLog::dryRun()
{
    Plan plan;
    plan.madeAt = {1'000'000'000'000};
    plan.sections.resize(1);
    plan.sections[0].items = ItemList(ItemKind::Execution);
    Item item;
    item.id = 123;
    item.time = plan.madeAt.minusSeconds(462);
    plan.sections[0].items.append(item);
    QCOMPARE(cleanup::stucklog::wouldMark(plan),
             QStringList{u"[Cleanup] Would mark execution #123 as failed (runtime: 0:07:42)"_s});
}

void tst_StuckLog::allDone()
{
    RunResult result;
    for (const auto &item : {marked(123, 462), marked(124, 495), marked(47, 3795), marked(9, 93784)})
        result.add(item);
    QCOMPARE(cleanup::stucklog::ran(result).join(u'\n'),
             u"[Cleanup] Marking execution #123 as failed (runtime: 0:07:42)\n"
             "[Cleanup] Marking execution #124 as failed (runtime: 0:08:15)\n"
             "[Cleanup] Marking execution #47 as failed (runtime: 1:03:15)\n"
             "[Cleanup] Marking execution #9 as failed (runtime: 1 day, 2:03:04)\n"
             "[Cleanup] Cleaned up 4 stuck execution(s)\n"
             "Successfully cleaned up 4 stuck execution(s)."_s);
}

void tst_StuckLog::noneDone()
{
    RunResult result;
    result.add(left(5, Outcome::Changed));
    QCOMPARE(
        cleanup::stucklog::ran(result),
        QStringList({u"[Cleanup] Left execution #5 alone: changed"_s, u"[Cleanup] Cleaned up 0 stuck execution(s)"_s,
                     u"Successfully cleaned up 0 stuck execution(s)."_s}));
}

void tst_StuckLog::someFailed()
{
    RunResult result;
    result.add(marked(1, 400));
    result.add(left(2, Outcome::Failed, u"a trigger said no"_s));
    QCOMPARE(cleanup::stucklog::ran(result),
             QStringList({u"[Cleanup] Marking execution #1 as failed (runtime: 0:06:40)"_s,
                          u"[Cleanup] Could not mark execution #2: a trigger said no"_s,
                          u"[Cleanup] Cleaned up 1 stuck execution(s)"_s}));
}

void tst_StuckLog::stopped()
{
    RunResult result;
    result.add(marked(1, 400));
    result.stopped = true;
    QCOMPARE(cleanup::stucklog::ran(result).last(), u"[Cleanup] Cleaned up 1 stuck execution(s)"_s);
}

QTEST_GUILESS_MAIN(support::Guarded<tst_StuckLog>)
#include "tst_stucklog.moc"
