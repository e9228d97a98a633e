// SPDX-License-Identifier: GPL-3.0-or-later
// A pooler hands the same session to one program after the other: there no lock holds, and nothing may be left behind.

#include "cleanup/diagnose/diagnose.h"
#include "cleanup/watch/watchsession.h"
#include "database/server/transaction.h"
#include "faults/reusedinstallation.h"
#include "support/failed.h"
#include "support/pooler.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;

/// What the next program of the pool finds.
const QString sessionState = uR"(
    SELECT concat_ws(' | ', current_setting('statement_timeout'), current_setting('lock_timeout'),
                     current_setting('idle_in_transaction_session_timeout'), current_setting('TimeZone'),
                     current_setting('DateStyle'), current_setting('bytea_output'), current_setting('search_path'),
                     current_setting('jit'), current_setting('synchronous_commit'), current_setting('transaction_read_only'),
                     (SELECT count(*) FROM pg_prepared_statements),
                     (SELECT count(*) FROM pg_locks WHERE locktype = 'advisory')))"_s;

/// As the web service comes through the pool.
QString askAsService(const ConnectionParameters &parameters, const QString &sql)
{
    demo::SqlSession session({.socketDirectory = parameters.keywords.value(u"host"_s),
                              .port = parameters.keywords.value(u"port"_s).toInt(),
                              .user = parameters.keywords.value(u"user"_s),
                              .database = parameters.keywords.value(u"dbname"_s)});
    const auto value = session.value(sql);
    return value ? value->toString() : value.error();
}

Finding poolerFinding(const Target &target, const cleanup::Context &context)
{
    for (const Finding &finding : cleanup::diagnose(OwnSession(target), context)) {
        if (finding.key == "pooler"_L1)
            return finding;
    }
    return {};
}
} // namespace

class TestPooler : public QObject {
    Q_OBJECT

private slots:
    void throughAPoolerIsLookedAndNothingChanged_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<QString>("ignored");
        QTest::newRow("session") << u"session"_s << u"options"_s;
        QTest::newRow("transaction") << u"transaction"_s << u"options"_s;
        QTest::newRow("transaction, without options") << u"transaction"_s << QString();
    }

    void throughAPoolerIsLookedAndNothingChanged()
    {
        QFETCH(QString, mode);
        QFETCH(QString, ignored);
        Installation it(m_cluster);
        it.add(shots, "old.png", 300h);
        it.add(shots, "new.png", 1h);
        it.db.insertExecution({.status = u"running"_s, .started = 2h});
        const support::Pooler pooler(m_cluster, mode, ignored);
        const Target direct = it.target;
        it.target.connection = pooler.through(direct.connection);
        const QString session = askAsService(it.target.connection, sessionState);
        const QString rows = it.rows();

        const PlanPtr plan = it.plan(shots);
        QCOMPARE(plan->itemCount(), 1);
        QCOMPARE(it.planStuck()->itemCount(), 1);
        const auto refused = [&](const auto &result) {
            return !result && result.error().kind == ErrorKind::Refused
                && result.error().message.contains(pooler.address());
        };
        QVERIFY(refused(it.tryRun(plan)));
        QVERIFY(refused(it.tryRun(it.planStuck())));
        QVERIFY(refused(cleanup::runUndo(it.session(), u"last"_s, it.context)));
        QVERIFY(
            refused(cleanup::WatchSession::open(it.target, it.context, u"w"_s, std::make_shared<storage::Stores>())));
        QCOMPARE(poolerFinding(it.target, it.context).state, Finding::State::Bad);
        QVERIFY(poolerFinding(it.target, it.context).label.contains(pooler.address()));

        QCOMPARE(it.rows(), rows);
        QCOMPARE(support::listFiles(it.roots.screenshots()).size(), 2);
        QCOMPARE(it.db.count(u"scrapazoid_console.runs"_s), 0);
        QCOMPARE(askAsService(it.target.connection, sessionState), session);
        QCOMPARE(it.db.count(u"pg_locks"_s, u"locktype = 'advisory'"_s), 0);

        it.target = direct;
        QCOMPARE(poolerFinding(it.target, it.context).state, Finding::State::Good);
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 1);
        QCOMPARE(it.undo().done.of(ItemKind::Screenshot), 1);
        QCOMPARE(it.rows(), rows);
    }

    void noWriteSlipsThrough()
    {
        Installation it(m_cluster);
        const support::Pooler pooler(m_cluster, u"transaction"_s);
        auto opened = database::Connection::open(pooler.through(it.target.connection), u"test"_s);
        QVERIFY(opened);
        QVERIFY(opened->isPooled());
        QCOMPARE(database::tryLead(*opened).error().kind, ErrorKind::Refused);
        QCOMPARE(database::tryWatch(*opened).error().kind, ErrorKind::Refused);
        QCOMPARE(database::Transaction::begin(*opened).error().kind, ErrorKind::Refused);
        QCOMPARE(opened->execute(u"DELETE FROM public.executions"_s, {}).error().kind, ErrorKind::Refused);
        QCOMPARE(opened->query(u"DELETE FROM public.executions WHERE id = $1"_s, {1}, {}).error().kind,
                 ErrorKind::Refused);
        // And it goes on reading, one moment after the other.
        auto before = opened->query(u"SELECT now()::text"_s, {}, {});
        QVERIFY(before && before->next());
        const QString first = before->value(0).toString();
        before->finish();
        auto after = opened->query(u"SELECT now()::text, current_setting('search_path')"_s, {}, {});
        QVERIFY(after && after->next());
        QVERIFY(after->value(0).toString() != first);
        QCOMPARE(after->value(1).toString(), u"pg_catalog, pg_temp"_s);
    }

    void whereEveryStatementMayGoElsewhereNotEvenALookIsSafe()
    {
        Installation it(m_cluster);
        const support::Pooler pooler(m_cluster, u"statement"_s);
        it.target.connection = pooler.through(it.target.connection);
        const auto planned = cleanup::makePlan(it.session(), retentionPolicy(shots, 7), it.context);
        QVERIFY(!planned);
        QCOMPARE(planned.error().kind, ErrorKind::Refused);
        QVERIFY2(planned.error().message.contains(pooler.address()), qPrintable(planned.error().message));
    }

    void aPathThatThePoolerLeavesToOthersIsNotTrusted()
    {
        Installation it(m_cluster);
        it.db.exec(
            u"CREATE TABLE loot (who text);"
            "CREATE FUNCTION version() RETURNS text LANGUAGE sql AS $$ INSERT INTO public.loot VALUES (current_user); "
            "SELECT pg_catalog.version() $$"_s);
        it.db.exec(u"ALTER DATABASE %1 SET search_path = public, pg_catalog"_s.arg(it.db.name()));
        const support::Pooler pooler(m_cluster, u"transaction"_s);
        const auto opened = database::Connection::open(pooler.through(it.target.connection), u"test"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Refused);
        QVERIFY2(opened.error().message.contains(u"public, pg_catalog"_s), qPrintable(opened.error().message));
        QCOMPARE(it.db.count(u"public.loot"_s), 0);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestPooler>)
#include "tst_pooler.moc"
