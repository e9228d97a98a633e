// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "cleanup/guard/interlocks.h"
#include "cleanup/look/findexecutions.h"
#include "cleanup/look/inspect.h"
#include "support/failed.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;

QString backendOf(cleanup::Session &session)
{
    auto query = session.connection().query(u"SELECT pg_backend_pid()::text"_s, {}, u"ask"_s);
    return query && query->next() ? query->value(0).toString() : QString();
}
} // namespace

class TestSession : public QObject {
    Q_OBJECT

private slots:
    void oneConnectionServesOneUseCaseAfterTheOther()
    {
        Installation it(m_cluster);
        it.add(shots, "old.png", 300h);
        cleanup::Session session(it.target);
        QVERIFY(cleanup::lookLive(session, it.context));
        const QString backend = backendOf(session);
        const auto plan = cleanup::makePlan(session, retentionPolicy(shots, 7), it.context);
        QVERIFY(plan);
        const auto ran = cleanup::runPlan(
            session, {.plan = *plan, .selection = {}, .mode = RemovalMode::Quarantine, .overriddenFingerprint = {}},
            it.context);
        QVERIFY2(ran, ran ? "" : qPrintable(ran.error().message));
        QCOMPARE(ran->done.of(ItemKind::Screenshot), 1);
        QVERIFY(cleanup::runUndo(session, u"last"_s, it.context));
        QCOMPARE(backendOf(session), backend);
        // The lead has given back what it took.
        QVERIFY(OwnLead(it.target, it.context));
    }

    void aRefusalLeavesNoLockBehind()
    {
        Installation it(m_cluster);
        it.db.exec(
            u"CREATE ROLE weaker; CREATE FUNCTION f() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'; "
            "ALTER FUNCTION f() OWNER TO weaker; "
            "CREATE TRIGGER t AFTER DELETE ON screenshots FOR EACH ROW EXECUTE FUNCTION f()"_s);
        const auto clean = qScopeGuard([&] { it.db.exec(u"DROP FUNCTION f() CASCADE; DROP ROLE weaker"_s); });
        cleanup::Session session(it.target);
        const auto refused = cleanup::Lead::take(session, it.context);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Refused);
        QCOMPARE(it.db.value(u"SELECT count(*) FROM pg_locks WHERE locktype = 'advisory' AND database = "
                             "(SELECT oid FROM pg_database WHERE datname = current_database())"_s),
                 0);
    }

    /// Somebody who wrote screenshot.days = 30 believes that screenshots are kept for 30 days.
    void aConfigurationThatNobodyUnderstandsChangesNothing()
    {
        Installation it(m_cluster);
        it.add(shots, "old.png", 300h);
        const PlanPtr plan = it.plan(shots);
        it.target.configurationTrouble = {u"There is no setting \"screenshot.days\"."_s};
        QCOMPARE(it.plan(shots)->itemCount(), 1); // looking is for everybody
        const auto ran = it.tryRun(plan);
        QVERIFY(!ran);
        QCOMPARE(ran.error().kind, ErrorKind::Refused);
        QVERIFY2(ran.error().message.contains(u"screenshot.days"_s), qPrintable(ran.error().message));
        const auto lines = cleanup::checkInterlocks(it.session(), *plan, {}, it.context);
        QVERIFY(lines);
        const auto isRed = [](const Interlock &line) {
            return line.key == "configuration"_L1 && line.state == Interlock::State::Blocked;
        };
        QVERIFY(std::any_of(lines->cbegin(), lines->cend(), isRed));
        QVERIFY(!cleanup::runPurge(it.session(), {}, it.context));
        QVERIFY(it.roots.has(shots, "old.png"));
        it.target.configurationTrouble.clear();
        QCOMPARE(it.run(plan).done.of(ItemKind::Screenshot), 1);
    }

    void itsFactsAreThoseOfTheMoment()
    {
        Installation it(m_cluster);
        cleanup::Session session(it.target);
        QVERIFY(session.begin(it.context));
        const ServerTime before = session.facts().now;
        QVERIFY(session.begin(it.context));
        QVERIFY(session.facts().now > before);
    }

    void whatTheCatalogueSaysAnewIsSeen_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("stillFits");
        QTest::newRow("a column gone") << u"ALTER TABLE screenshots DROP COLUMN timestamp"_s << false;
        QTest::newRow("a column of another type")
            << u"ALTER TABLE screenshots ALTER COLUMN timestamp TYPE timestamptz"_s << true;
        QTest::newRow("another table")
            << u"ALTER TABLE screenshots RENAME TO old; CREATE TABLE screenshots (LIKE old)"_s << true;
        QTest::newRow("a newer journal") << u"UPDATE scrapazoid_console.meta SET version = version + 1"_s << false;
        QTest::newRow("no journal") << u"DROP SCHEMA scrapazoid_console CASCADE"_s << true;
    }

    void whatTheCatalogueSaysAnewIsSeen()
    {
        QFETCH(QString, sql);
        QFETCH(bool, stillFits);
        Installation it(m_cluster);
        cleanup::Session session(it.target);
        QVERIFY(session.begin(it.context));
        const auto oid = session.schema().files(shots).oid;
        it.db.exec(sql);
        const auto again = session.begin(it.context);
        QCOMPARE(again.has_value(), stillFits);
        if (!again) {
            QCOMPARE(again.error().kind, ErrorKind::Schema);
            return;
        }
        cleanup::Session other(it.target);
        QVERIFY(other.begin(it.context));
        QCOMPARE(session.schema().files(shots).oid, other.schema().files(shots).oid);
        QCOMPARE(session.schema().files(shots).time.hasZone, other.schema().files(shots).time.hasZone);
        QCOMPARE(session.schema().isSetUp(), other.schema().isSetUp());
        QCOMPARE(session.schema().files(shots).oid != oid, sql.contains(u"CREATE TABLE"_s));
    }

    /// Vacuum and statistics are no news.
    void whatChangesNothingIsNotReadAgain()
    {
        Installation it(m_cluster);
        cleanup::Session session(it.target);
        QVERIFY(session.begin(it.context));
        it.add(shots, "x.png", 1h);
        it.db.exec(u"ANALYZE screenshots"_s);
        QVERIFY(*session.schema().holds(session.connection()));
        it.db.exec(u"ALTER TABLE screenshots ADD COLUMN more text"_s);
        QVERIFY(!*session.schema().holds(session.connection()));
    }

    void aServerThatWasAwayIsConnectedToAgain()
    {
        Installation it(m_cluster);
        cleanup::Session session(it.target);
        QVERIFY(session.begin(it.context));
        const QString backend = backendOf(session);
        it.db.exec(u"SELECT pg_terminate_backend(%1)"_s.arg(backend));
        QVERIFY(cleanup::lookLive(session, it.context));
        QVERIFY(backendOf(session) != backend);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestSession>)
#include "tst_session.moc"
