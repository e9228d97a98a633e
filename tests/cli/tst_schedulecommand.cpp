// SPDX-License-Identifier: GPL-3.0-or-later
// schedule as scripts meet it. When jobs are due is tst_schedule's subject.

#include "cli/program.h"
#include "support/failed.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using support::TestDatabase;
using support::TestRoots;

class tst_ScheduleCommand : public QObject {
    Q_OBJECT

private slots:
    void showsWhatTheServiceWouldDo();
    void switchesAndPauses();
    void jobsAreEnabledAtTheirTime();
    void asksWhereFilesWouldGo();
    void aRefusedJobIsAgreedTo();
    void theYesToAScheduleIsGoodForItsFirstRun_data();
    void theYesToAScheduleIsGoodForItsFirstRun();
    void usage_data();
    void usage();
    void beforeSetup();

private:
    support::TestCluster m_cluster;
};

namespace {
QJsonObject jobOf(const QJsonObject &all, int place)
{
    return all["jobs"_L1].toArray().at(place).toObject();
}
} // namespace

void tst_ScheduleCommand::showsWhatTheServiceWouldDo()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    const auto ended = program.run({u"schedule"_s, u"--json"_s});
    QCOMPARE(ended.status, 0);
    const QJsonObject all = ended.json();
    QVERIFY(all["on"_L1].toBool());
    QVERIFY(all["leader"_L1].isNull());
    QCOMPARE(jobOf(all, 0)["name"_L1].toString(), u"stuck"_s);
    QCOMPARE(jobOf(all, 0)["when"_L1].toString(), u"every 1 min"_s);
    QCOMPARE(jobOf(all, 0)["timing"_L1].toString(), u"interval"_s);
    QCOMPARE(jobOf(all, 0)["every_seconds"_L1].toInt(), 60);
    for (const QLatin1StringView key : {"at"_L1, "weekday"_L1, "zone"_L1})
        QVERIFY2(jobOf(all, 0)[key].isNull(), key.data());
    QVERIFY(!jobOf(all, 0)["overdue"_L1].toBool()); // nobody relies on it
    QVERIFY(!jobOf(all, 2)["on"_L1].toBool());
    const auto text = program.run({u"schedule"_s});
    QVERIFY2(text.out.startsWith("The schedule is on.\nNobody keeps it: run \"scrapazoidctl watch\".\n"),
             text.out.constData());
    QCOMPARE(program.run({u"watch"_s, u"--once"_s, u"--jobs"_s, u"stuck"_s}).status, 0);
    const QJsonObject after = program.run({u"schedule"_s, u"--json"_s}).json();
    QCOMPARE(jobOf(after, 0)["ending"_L1].toString(), u"done"_s);
    QCOMPARE(after["heartbeats"_L1].toArray().size(), 1);
}

void tst_ScheduleCommand::switchesAndPauses()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    const auto json = [&](const QStringList &words) {
        return program.run(QStringList{u"schedule"_s} + words + QStringList{u"--json"_s}).json();
    };
    QVERIFY(!json({u"off"_s})["on"_L1].toBool());
    QVERIFY(program.run({u"watch"_s, u"--once"_s}).out.contains("The schedule is off"));
    const QJsonObject observing = json({u"observe"_s});
    QVERIFY(observing["on"_L1].toBool() && observing["observe_only"_L1].toBool());
    QVERIFY(!json({u"pause"_s, u"--for"_s, u"30m"_s})["paused_until"_L1].isNull());
    QCOMPARE(
        db.value(u"SELECT round(extract(epoch FROM paused_until - now()) / 60) FROM scrapazoid_console.automation"_s)
            .toInt(),
        30);
    QVERIFY(json({u"resume"_s})["paused_until"_L1].isNull());
}

void tst_ScheduleCommand::jobsAreEnabledAtTheirTime()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    const auto enabled = program.run({u"schedule"_s, u"enable"_s, u"weekly"_s, u"--at"_s, u"4:30"_s, u"--weekday"_s,
                                      u"2"_s, u"--zone"_s, u"Europe/Berlin"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(enabled.status, 0);
    QCOMPARE(jobOf(enabled.json(), 2)["when"_L1].toString(), u"every Tuesday at 04:30 Europe/Berlin"_s);
    QCOMPARE(jobOf(enabled.json(), 2)["timing"_L1].toString(), u"weekly"_s);
    QVERIFY(jobOf(enabled.json(), 2)["every_seconds"_L1].isNull());
    QCOMPARE(jobOf(enabled.json(), 2)["at"_L1].toString(), u"04:30"_s);
    QCOMPARE(jobOf(enabled.json(), 2)["weekday"_L1].toInt(), 2);
    QCOMPARE(jobOf(enabled.json(), 2)["zone"_L1].toString(), u"Europe/Berlin"_s);
    QVERIFY(jobOf(enabled.json(), 2)["on"_L1].toBool());
    QCOMPARE(
        db.value(
              u"SELECT minute || ' ' || weekday || ' ' || zone FROM scrapazoid_console.schedule WHERE job = 'weekly'"_s)
            .toString(),
        u"270 2 Europe/Berlin"_s);
    const auto disabled = program.run({u"schedule"_s, u"disable"_s, u"weekly"_s, u"--json"_s});
    QVERIFY(!jobOf(disabled.json(), 2)["on"_L1].toBool());
    QCOMPARE(jobOf(disabled.json(), 2)["when"_L1].toString(), u"every Tuesday at 04:30 Europe/Berlin"_s);
}

/// Off, observing and later need no consent; beginning to remove does.
void tst_ScheduleCommand::asksWhereFilesWouldGo()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    QCOMPARE(program.run({u"schedule"_s, u"observe"_s}).status, 0);
    const auto unasked = program.run({u"schedule"_s, u"on"_s});
    QCOMPARE(unasked.status, 2);
    QVERIFY(db.value(u"SELECT observe_only FROM scrapazoid_console.automation"_s).toBool());
    QCOMPARE(program.run({u"schedule"_s, u"enable"_s, u"weekly"_s}).status, 0); // it only observes
    QCOMPARE(program.run({u"schedule"_s, u"on"_s, u"--yes"_s}).status, 0);
    QVERIFY(!db.value(u"SELECT observe_only FROM scrapazoid_console.automation"_s).toBool());
    QCOMPARE(program.run({u"schedule"_s, u"on"_s}).status, 0); // it is already
}

namespace {
void addOld(TestDatabase &db, const TestRoots &roots, int count)
{
    for (int number = 0; number < count; ++number) {
        const QByteArray path = QByteArray::number(number) + ".png";
        roots.write(Directory::Screenshots, path);
        db.insertFile(Directory::Screenshots, {.path = path, .time = std::chrono::hours(240)});
    }
}
} // namespace

void tst_ScheduleCommand::aRefusedJobIsAgreedTo()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    addOld(db, roots, 12);
    const QStringList files{u"watch"_s, u"--once"_s, u"--jobs"_s, u"files"_s};
    const auto refused = program.run(files);
    QVERIFY2((refused.out + refused.err).contains("schedule agree files"), (refused.out + refused.err).constData());
    QCOMPARE(db.count(u"screenshots"_s), 12);
    // Nobody is there to be asked: it is shown, and nothing is agreed.
    const auto shown = program.run({u"schedule"_s, u"agree"_s, u"files"_s});
    QCOMPARE(shown.status, 2);
    QVERIFY2(shown.out.contains("The guard \"first-run\": No cleanup of screenshots has gone by itself")
                 && shown.out.contains("would remove 12 rows"),
             shown.out.constData());
    program.run(files);
    QCOMPARE(db.count(u"screenshots"_s), 12);
    const auto agreed = program.run({u"schedule"_s, u"agree"_s, u"files"_s, u"--reason"_s, u"seen"_s, u"--yes"_s});
    QCOMPARE(agreed.status, 0);
    QVERIFY2(agreed.out.contains("goes on once"), agreed.out.constData());
    QCOMPARE(program.run(files).status, 0);
    QCOMPARE(db.count(u"screenshots"_s), 0);
    QCOMPARE(db.value(u"SELECT guards->0->>'reason' FROM scrapazoid_console.runs"_s).toString(), u"seen"_s);
    const auto again = program.run({u"schedule"_s, u"agree"_s, u"files"_s, u"--yes"_s});
    QCOMPARE(again.status, 0);
    QVERIFY2(again.out.contains("nobody has to agree"), again.out.constData());
}

void tst_ScheduleCommand::theYesToAScheduleIsGoodForItsFirstRun_data()
{
    QTest::addColumn<bool>("isSetBefore");
    QTest::newRow("that observed before") << true;
    QTest::newRow("that nobody had set") << false;
}

void tst_ScheduleCommand::theYesToAScheduleIsGoodForItsFirstRun()
{
    QFETCH(const bool, isSetBefore);
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    addOld(db, roots, 12);
    if (isSetBefore)
        QCOMPARE(program.run({u"schedule"_s, u"observe"_s}).status, 0);
    const auto on = program.run({u"schedule"_s, u"on"_s, u"--yes"_s});
    QCOMPARE(on.status, 0);
    QVERIFY2(on.out.contains("files would begin with this:") && on.out.contains("12"), on.out.constData());
    QCOMPARE(program.run({u"watch"_s, u"--once"_s, u"--jobs"_s, u"files"_s}).status, 0);
    QCOMPARE(db.count(u"screenshots"_s), 0);
}

void tst_ScheduleCommand::usage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no such action") << QStringList{u"begin"_s} << QByteArray("\"begin\"");
    QTest::newRow("no job") << QStringList{u"enable"_s} << QByteArray("which job");
    QTest::newRow("a job too many") << QStringList{u"off"_s, u"stuck"_s} << QByteArray("takes no job");
    QTest::newRow("no such job") << QStringList{u"disable"_s, u"nightly"_s} << QByteArray("no job \"nightly\"");
    QTest::newRow("time") << QStringList{u"enable"_s, u"weekly"_s, u"--at"_s, u"24:00"_s} << QByteArray("--at");
    QTest::newRow("weekday") << QStringList{u"enable"_s, u"weekly"_s, u"--at"_s, u"3:00"_s, u"--weekday"_s, u"8"_s}
                             << QByteArray("--weekday");
    QTest::newRow("zone") << QStringList{u"enable"_s, u"weekly"_s, u"--at"_s, u"3:00"_s, u"--zone"_s, u"Middle/Earth"_s}
                          << QByteArray("Middle/Earth");
    QTest::newRow("both") << QStringList{u"enable"_s, u"weekly"_s, u"--at"_s, u"3:00"_s, u"--every"_s, u"1d"_s}
                          << QByteArray("exclude each other");
    QTest::newRow("too often") << QStringList{u"enable"_s, u"files"_s, u"--every"_s, u"5s"_s} << QByteArray("files");
    QTest::newRow("pause of a month") << QStringList{u"pause"_s, u"--for"_s, u"30d"_s} << QByteArray("a week at most");
    QTest::newRow("agreed without a job") << QStringList{u"agree"_s} << QByteArray("which job");
    QTest::newRow("agreed to no job") << QStringList{u"agree"_s, u"nightly"_s} << QByteArray("no job \"nightly\"");
    QTest::newRow("a reason for nothing") << QStringList{u"off"_s, u"--reason"_s, u"x"_s} << QByteArray("--reason");
    QTest::newRow("for nothing") << QStringList{u"off"_s, u"--for"_s, u"1h"_s} << QByteArray("--for");
}

void tst_ScheduleCommand::usage()
{
    QFETCH(const QStringList, words);
    QFETCH(const QByteArray, said);
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    const auto ended = program.run(QStringList{u"schedule"_s, u"--yes"_s} + words);
    QCOMPARE(ended.status, 2);
    QVERIFY2(ended.err.contains(said), ended.err.constData());
    QCOMPARE(ended.err.count('\n'), 1);
    QVERIFY(db.value(u"SELECT set_at IS NULL FROM scrapazoid_console.automation"_s).toBool());
}

void tst_ScheduleCommand::beforeSetup()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    QCOMPARE(program.run({u"schedule"_s}).status, 0);
    const auto refused = program.run({u"schedule"_s, u"off"_s});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("scrapazoidctl setup"), refused.err.constData());
}

QTEST_GUILESS_MAIN(support::Guarded<tst_ScheduleCommand>)
#include "tst_schedulecommand.moc"
