// SPDX-License-Identifier: GPL-3.0-or-later
// The table that was checked is the one that is written: whoever puts another one in its place gets nothing written.

#include "faults/reusedinstallation.h"
#include "support/failed.h"

#include "cleanup/session/lead.h"
#include "database/journal/executionjournal.h"
#include "database/journal/filejournal.h"
#include "database/server/transaction.h"
#include "support/ordie.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::orDie;

namespace {
constexpr auto shots = Directory::Screenshots;

/// What writes one of the service's tables, of the run that `run` names.
using Write = Result<void> (*)(cleanup::Lead &lead, const database::OpenRun &run);

template <typename T> Result<void> errorOf(const Result<T> &result)
{
    return result ? Result<void>() : tl::unexpected(result.error());
}
} // namespace

Q_DECLARE_METATYPE(Write)

class TestExchangedTable : public QObject {
    Q_OBJECT

private slots:
    void nothingIsWritten_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<Write>("write");
        const auto row
            = [](const char *tag, const QString &table, Write write) { QTest::newRow(tag) << table << write; };
        row("marking", u"executions"_s, [](cleanup::Lead &lead, const database::OpenRun &run) {
            const std::vector<database::ExecutionClaim> claims{{0, 1, 1, u"running"_s, u"0:01"_s}};
            return errorOf(database::ExecutionJournal(lead.connection(), lead.schema())
                               .mark(run, 7, lead.facts().now, claims, {u"a"_s, u"b"_s}, false));
        });
        row("taking marks back", u"executions"_s, [](cleanup::Lead &lead, const database::OpenRun &run) {
            return errorOf(database::ExecutionJournal(lead.connection(), lead.schema()).takeBack(run, 7, run, -1, 10));
        });
        row("another path", u"screenshots"_s, [](cleanup::Lead &lead, const database::OpenRun &run) {
            const std::vector<database::RelinkClaim> claims{{0, 1, 1, "old.png", "new.png"}};
            return errorOf(
                database::FileJournal(lead.connection(), lead.schema(), partOf(shots)).relink(run, 7, claims));
        });
        row("putting rows back", u"screenshots"_s, [](cleanup::Lead &lead, const database::OpenRun &run) {
            const std::vector<qint64> seqs{0};
            return errorOf(database::FileJournal(lead.connection(), lead.schema(), partOf(shots))
                               .restoreRows(run, seqs, database::Likeness::Exact));
        });
    }

    void nothingIsWritten()
    {
        QFETCH(QString, table);
        QFETCH(Write, write);
        Installation &it = m_plain.fresh();
        it.add(shots, "old.png", 300h);
        QCOMPARE(it.run(it.plan(shots)).done.of(ItemKind::Screenshot), 1);
        cleanup::Session session(it.target);
        auto lead = orDie(cleanup::Lead::take(session, it.context));
        const database::OpenRun run{it.db.value(u"SELECT max(run) FROM scrapazoid_console.runs"_s).toLongLong(), {}};
        it.db.exec(u"ALTER TABLE %1 RENAME TO real; CREATE TABLE %1 (LIKE real INCLUDING ALL)"_s.arg(table));
        const auto back
            = qScopeGuard([&] { it.db.exec(u"DROP TABLE %1; ALTER TABLE real RENAME TO %1"_s.arg(table)); });
        {
            auto transaction = orDie(database::Transaction::begin(lead.connection()));
            const auto written = write(lead, run);
            QVERIFY(!written);
            QCOMPARE(written.error().kind, ErrorKind::Schema);
            QVERIFY2(written.error().message.contains(u"public."_s + table), qPrintable(written.error().message));
        }
        QCOMPARE(it.db.count(table), 0);
    }

private:
    support::TestCluster m_cluster;
    ReusedInstallation m_plain{m_cluster};
};

QTEST_GUILESS_MAIN(support::Guarded<TestExchangedTable>)
#include "tst_exchangedtable.moc"
