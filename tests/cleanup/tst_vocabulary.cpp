// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "cleanup/look/inspect.h"
#include "support/failed.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr Directory shots = Directory::Screenshots;

/// An installation whose executions have their states in a column of another type, with other words.
struct Spelled : Installation {
    explicit Spelled(support::TestCluster &cluster, const QString &type, const QString &setUp = {})
        : Installation(cluster)
    {
        if (!setUp.isEmpty())
            db.exec(setUp);
        db.exec(u"ALTER TABLE executions ALTER status DROP DEFAULT, ALTER status TYPE %1 USING NULL::%1"_s.arg(type));
        for (const QVariant &index :
             db.column(u"SELECT i.indexrelid::regclass::text FROM pg_index i JOIN pg_attribute a"
                       " ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]"
                       " WHERE i.indrelid = 'executions'::regclass AND a.attname = 'status'"_s))
            db.exec(u"DROP INDEX "_s + index.toString());
        QFETCH_GLOBAL(const bool, isIndexed);
        if (isIndexed)
            db.exec(u"CREATE INDEX ON executions (status, started_at)"_s);
    }

    qint64 execution(const QString &status, std::chrono::seconds ago, bool hasEnded = false)
    {
        const QString started = u"now() AT TIME ZONE 'UTC' - interval '%1 seconds'"_s.arg(ago.count());
        return db
            .value(
                u"INSERT INTO executions (user_id, status, started_at, completed_at) VALUES (1, '%1', %2, %3) RETURNING id"_s
                    .arg(status, started, hasEnded ? started : u"NULL"_s))
            .toLongLong();
    }
};
} // namespace

class TestVocabulary : public QObject {
    Q_OBJECT

private slots:
    /// States are read another way where an index has them.
    static void initTestCase_data()
    {
        QTest::addColumn<bool>("isIndexed");
        QTest::newRow("without an index") << false;
        QTest::newRow("by an index") << true;
    }

    void statesAreFoundHoweverTheColumnSpellsThem_data()
    {
        QTest::addColumn<QString>("setUp");
        QTest::addColumn<QString>("type");
        QTest::addColumn<QStringList>("words"); // running, pending, failed, finished
        const QString labels = u"CREATE TYPE public.state AS ENUM (%1)"_s;
        QTest::newRow("as they are") << QString() << u"varchar(20)"_s
                                     << QStringList{u"running"_s, u"pending"_s, u"failed"_s, u"completed"_s};
        QTest::newRow("an enum in capitals")
            << labels.arg(u"'PENDING', 'RUNNING', 'COMPLETED', 'FAILED'"_s) << u"public.state"_s
            << QStringList{u"RUNNING"_s, u"PENDING"_s, u"FAILED"_s, u"COMPLETED"_s};
        QTest::newRow("a domain over such an enum")
            << labels.arg(u"'PENDING', 'RUNNING', 'COMPLETED', 'FAILED'"_s)
                + u"; CREATE DOMAIN public.checked AS public.state"_s
            << u"public.checked"_s << QStringList{u"RUNNING"_s, u"PENDING"_s, u"FAILED"_s, u"COMPLETED"_s};
        QTest::newRow("text in capitals")
            << QString() << u"text"_s << QStringList{u"RUNNING"_s, u"PENDING"_s, u"FAILED"_s, u"COMPLETED"_s};
        QTest::newRow("with a capital") << QString() << u"varchar(20)"_s
                                        << QStringList{u"Running"_s, u"Pending"_s, u"Failed"_s, u"Completed"_s};
        QTest::newRow("padded") << QString() << u"char(20)"_s
                                << QStringList{u"running"_s, u"pending"_s, u"failed"_s, u"completed"_s};
    }

    void statesAreFoundHoweverTheColumnSpellsThem()
    {
        QFETCH(QString, setUp);
        QFETCH(QString, type);
        QFETCH(QStringList, words);
        Spelled it(m_cluster, type, setUp);
        const qint64 ran = it.execution(words[0], 2h);
        const qint64 waited = it.execution(words[1], 1h);
        const qint64 live = it.execution(words[0], 10s);
        const qint64 over = it.execution(words[3], 400h, true);
        it.add(shots, "live.png", 240h, 100, live);
        it.add(shots, "old.png", 240h, 100, over);
        const PlanPtr stuck = it.planStuck();
        QCOMPARE(stuck->itemCount(), 2);
        const PlanPtr files = it.plan(shots);
        QCOMPARE(files->itemCount(), 1);
        QCOMPARE(files->sections.front().items.path(0), QByteArray("old.png"));
        const RunResult marked = it.run(stuck);
        QCOMPARE(marked.done.of(ItemKind::Execution), 2);
        for (const qint64 id : {ran, waited})
            QCOMPARE(it.db.executionStatus(id).trimmed(), words[2]);
        QCOMPARE(it.db.executionStatus(live).trimmed(), words[0]);
        const auto back = cleanup::runUndo(it.session(), marked.run.value, it.context);
        QVERIFY2(back, back ? "" : qPrintable(back.error().message));
        QCOMPARE(back->done.of(ItemKind::Execution), 2);
        QCOMPARE(it.db.executionStatus(ran).trimmed(), words[0]);
        QCOMPARE(it.db.executionStatus(waited).trimmed(), words[1]);
    }

    /// Where rows have only ever been finished, the first one that runs is spelled like them.
    void whatIsSpelledItsOwnWayMayBeSpelledSoLater()
    {
        Spelled it(m_cluster, u"text"_s);
        it.execution(u"COMPLETED"_s, 2h, true);
        cleanup::Session session(it.target);
        QVERIFY(session.begin(it.context));
        const qint64 late = it.execution(u"RUNNING"_s, 2h);
        const auto plan = cleanup::makePlan(session, stuckPolicy(), it.context);
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message));
        QCOMPARE((*plan)->itemCount(), 1);
        QCOMPARE((*plan)->sections.front().items.id(0), late);
        const auto ran = cleanup::runPlan(
            session, {.plan = *plan, .selection = {}, .mode = RemovalMode::Quarantine, .overriddenFingerprint = {}},
            it.context);
        QVERIFY2(ran, ran ? "" : qPrintable(ran.error().message));
        QCOMPARE(it.db.executionStatus(late), u"FAILED"_s);
    }

    void wordsOfTheProfileGoFirst()
    {
        Spelled it(m_cluster, u"integer"_s);
        it.target.schema.statuses
            = {.running = {u"1"_s}, .pending = {u"0"_s}, .failed = {u"3"_s}, .finished = {u"2"_s}};
        const qint64 stuck = it.execution(u"1"_s, 2h);
        it.execution(u"2"_s, 2h, true);
        const RunResult marked = it.run(it.planStuck());
        QCOMPARE(marked.done.of(ItemKind::Execution), 1);
        QCOMPARE(it.db.executionStatus(stuck), u"3"_s);
    }

    /// "0 stuck" would be a lie: nobody knows which of them run.
    void whereNoStateIsKnownNothingIsSaidToBeFine_data()
    {
        QTest::addColumn<QString>("setUp");
        QTest::addColumn<QString>("type");
        QTest::newRow("text") << QString() << u"text"_s;
        QTest::newRow("an enum") << u"CREATE TYPE public.state AS ENUM ('laeuft', 'fertig')"_s << u"public.state"_s;
    }

    void whereNoStateIsKnownNothingIsSaidToBeFine()
    {
        QFETCH(QString, setUp);
        QFETCH(QString, type);
        Spelled it(m_cluster, type, setUp);
        it.execution(u"laeuft"_s, 2h);
        it.execution(u"fertig"_s, 20h, true);
        const auto plan = cleanup::makePlan(it.session(), stuckPolicy(), it.context);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, ErrorKind::Schema);
        QVERIFY2(plan.error().message.contains(u"\"laeuft\""_s), qPrintable(plan.error().message));
        QVERIFY2(plan.error().message.contains(u"status.running"_s), qPrintable(plan.error().message));
        const auto files = cleanup::makePlan(it.session(), retentionPolicy(shots, 7), it.context);
        QVERIFY(!files);
        QCOMPARE(files.error().kind, ErrorKind::Schema);
        it.target.schema.statuses.running = {u"laeuft"_s};
        it.target.schema.statuses.finished = {u"fertig"_s};
        QCOMPARE(it.planStuck()->itemCount(), 1);
    }

    /// A state that the service has learnt since: whoever has it may be at work.
    void aStateThatNobodyHasExplainedKeepsItsFiles()
    {
        Spelled it(m_cluster, u"text"_s);
        it.execution(u"running"_s, 10s);
        const qint64 paused = it.execution(u"paused"_s, 10s);
        const qint64 archived = it.execution(u"archived"_s, 400h, true);
        it.add(shots, "paused.png", 240h, 100, paused);
        it.add(shots, "archived.png", 240h, 100, archived);
        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->itemCount(), 1);
        QCOMPARE(plan->sections.front().items.path(0), QByteArray("archived.png"));
        const auto status = cleanup::inspect(it.session(), it.context);
        QVERIFY(status);
        QCOMPARE(status->degraded.size(), 1);
        QVERIFY2(status->degraded.first().contains(u"\"paused\""_s), qPrintable(status->degraded.first()));
        it.target.schema.statuses.finished << u"paused"_s;
        QCOMPARE(it.plan(shots)->itemCount(), 2);
    }

    void aServiceThatHasNotBegunIsFine()
    {
        Installation it(m_cluster);
        QCOMPARE(it.planStuck()->itemCount(), 0);
    }

    /// An enum without a word for it takes none: said, and nothing is marked.
    void withoutAWordForFailedNothingIsMarked()
    {
        Spelled it(m_cluster, u"public.state"_s, u"CREATE TYPE public.state AS ENUM ('running', 'completed')"_s);
        const qint64 stuck = it.execution(u"running"_s, 2h);
        const auto ran = it.tryRun(it.planStuck());
        const Error error = ran ? ran->error : ran.error();
        QCOMPARE(error.kind, ErrorKind::Schema);
        QVERIFY2(error.message.contains(u"status.failed"_s), qPrintable(error.message));
        QCOMPARE(it.db.executionStatus(stuck), u"running"_s);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestVocabulary>)
#include "tst_vocabulary.moc"
