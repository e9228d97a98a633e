// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/lifesimulation.h"
#include "demo/world.h"
#include "support/failed.h"
#include "support/patience.h"
#include "support/testdatabase.h"
#include "support/testroots.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using support::patienceMs;

class TestLifeSimulation : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void everythingHappens();
    void stopsAndStartsAgain();
    void leavesAloneWhatOthersEnded();
    void outlivesARestartOfTheServer();

private:
    int number(const QString &query) { return m_session->value(query)->toInt(); }

    std::unique_ptr<demo::PrivatePostgres> m_server;
    std::unique_ptr<demo::SqlSession> m_session;
    support::TestRoots m_roots;
    demo::LifeOptions m_options;
};

void TestLifeSimulation::initTestCase()
{
    auto server = demo::PrivatePostgres::start();
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    m_server = std::move(*server);
    QVERIFY(m_server->createDatabase(u"scrapazoid"_s));
    m_options.address = demo::addressOf(*m_server, u"scrapazoid"_s);
    m_options.roots = {m_roots.screenshots(), m_roots.downloads()};
    m_options.speed = 400;
    QVERIFY(demo::World::fill(m_options.address, m_options.roots, {.scale = 0.01}));
    m_session = std::make_unique<demo::SqlSession>(m_options.address);
}

void TestLifeSimulation::everythingHappens()
{
    const int executions = number(u"SELECT count(*) FROM executions"_s);
    const int screenshots = number(u"SELECT count(*) FROM screenshots"_s);
    const int downloads = number(u"SELECT count(*) FROM downloaded_files"_s);
    const qsizetype files = support::listFiles(m_roots.screenshots()).size();

    demo::LifeSimulation life(m_options);
    QSignalSpy happened(&life, &demo::LifeSimulation::happened);
    QSignalSpy troubled(&life, &demo::LifeSimulation::troubled);
    life.start();
    QTRY_VERIFY_WITH_TIMEOUT(happened.count() > 60, patienceMs);
    life.stop();
    QCOMPARE(troubled.count(), 0);

    QVERIFY(number(u"SELECT count(*) FROM executions"_s) > executions);
    const int taken = number(u"SELECT count(*) FROM screenshots"_s) - screenshots;
    QVERIFY(taken > 0);
    QVERIFY(number(u"SELECT count(*) FROM downloaded_files"_s) > downloads);
    QCOMPARE(support::listFiles(m_roots.screenshots()).size(), files + taken);
    QCOMPARE(number(u"SELECT count(*) FROM screenshots WHERE timestamp > (now() AT TIME ZONE 'UTC')"_s), 0);
    QCOMPARE(number(u"SELECT count(*) FROM executions WHERE status IN ('running', 'pending') "
                    "AND started_at < (now() AT TIME ZONE 'UTC') - interval '6 minutes'"_s),
             7);
}

void TestLifeSimulation::stopsAndStartsAgain()
{
    demo::LifeSimulation life(m_options);
    QSignalSpy happened(&life, &demo::LifeSimulation::happened);
    for (int round = 0; round < 3; ++round) {
        life.start();
        QTRY_VERIFY_WITH_TIMEOUT(happened.count() > 3, patienceMs);
        life.stop();
        QCoreApplication::processEvents();
        happened.clear();
        QTest::qWait(50); // nothing comes, so nothing is to be waited for
        QCOMPARE(happened.count(), 0);
    }
}

void TestLifeSimulation::leavesAloneWhatOthersEnded()
{
    demo::LifeSimulation life(m_options);
    QSignalSpy happened(&life, &demo::LifeSimulation::happened);
    life.start();
    QTRY_VERIFY_WITH_TIMEOUT(happened.count() > 3, patienceMs);
    QVERIFY(m_session->run(u"UPDATE executions SET status = 'failed', error_message = 'by hand' "
                           "WHERE status IN ('running', 'pending')"_s));
    const int byHand = number(u"SELECT count(*) FROM executions WHERE error_message = 'by hand'"_s);
    const qsizetype before = happened.count();
    QTRY_VERIFY_WITH_TIMEOUT(happened.count() > before + 60, patienceMs);
    QCOMPARE(number(u"SELECT count(*) FROM executions WHERE error_message = 'by hand'"_s), byHand);
    QCOMPARE(number(u"SELECT count(*) FROM executions WHERE error_message = 'by hand' AND status <> 'failed'"_s), 0);
}

void TestLifeSimulation::outlivesARestartOfTheServer()
{
    demo::LifeSimulation life(m_options);
    QSignalSpy happened(&life, &demo::LifeSimulation::happened);
    QSignalSpy troubled(&life, &demo::LifeSimulation::troubled);
    life.start();
    QTRY_VERIFY_WITH_TIMEOUT(happened.count() > 3, patienceMs);
    QVERIFY(m_server->stop());
    QTRY_VERIFY_WITH_TIMEOUT(troubled.count() > 3, patienceMs);
    QVERIFY(m_server->restart());
    const qsizetype before = happened.count();
    QTRY_VERIFY_WITH_TIMEOUT(happened.count() > before + 5, patienceMs);
}

QTEST_GUILESS_MAIN(support::Guarded<TestLifeSimulation>)
#include "tst_lifesimulation.moc"
