// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/runjournal.h"
#include "support/failed.h"

#include "cleanup/enginefixture.h"
#include "database/server/transaction.h"

using namespace Qt::StringLiterals;

class TestRunJournal : public QObject {
    Q_OBJECT

private slots:
    /// Names are a second and four digits: where most of a second's are taken, a run draws until it has a free one.
    void namesThatAreTakenAreNotTakenTwice()
    {
        Installation it(m_cluster);
        auto connection = database::Connection::open(it.target.connection, u"test"_s);
        QVERIFY(connection);
        const auto transaction = database::Transaction::begin(*connection); // now() stands still in it
        QVERIFY(transaction);
        QVERIFY(connection->execute(uR"(
            INSERT INTO scrapazoid_console.runs (name, action, state, command, mode, actor_user, actor_host, actor_program)
            SELECT to_char(now() AT TIME ZONE 'UTC', 'YYYYMMDD-HH24MISS') || '-' || lpad(to_hex(n), 4, '0'),
                   'cleanup', 'finished', 'stuck', 'quarantine', 'tester', 'here', 'test'
              FROM generate_series(0, 65535) n WHERE n % 4 > 0)"_s,
                                    u"fill"_s));
        database::RunJournal journal(*connection);
        database::NewRun stuck;
        stuck.command = u"stuck"_s;
        QSet<QString> names;
        constexpr int runs = 20; // one in 4^20 that none of them meets a taken name
        for (int run = 0; run < runs; ++run) {
            const auto opened = journal.insertRun(stuck, it.context.actor);
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
            names << opened->id.value;
        }
        QCOMPARE(names.size(), runs);
        for (const QString &name : std::as_const(names))
            QVERIFY2(name.right(4).toInt(nullptr, 16) % 4 == 0, qPrintable(name));
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestRunJournal>)
#include "tst_runjournal.moc"
