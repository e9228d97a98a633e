// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame/exitstatus.h"
#include "support/failed.h"

#include <QTest>
#include <csignal>

class tst_ExitStatus : public QObject {
    Q_OBJECT

private slots:
    void errors_data();
    void errors();
    void results_data();
    void results();
};

void tst_ExitStatus::errors_data()
{
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("status");
    QTest::newRow("usage") << ErrorKind::Usage << 0 << 2;
    QTest::newRow("refused") << ErrorKind::Refused << 0 << 2;
    QTest::newRow("guard") << ErrorKind::Guard << 0 << 2;
    QTest::newRow("not found") << ErrorKind::NotFound << 0 << 2;
    QTest::newRow("unusable root") << ErrorKind::Storage << 0 << 2;
    QTest::newRow("connection") << ErrorKind::Connection << 0 << 3;
    QTest::newRow("schema") << ErrorKind::Schema << 0 << 3;
    QTest::newRow("busy") << ErrorKind::Busy << 0 << 4;
    QTest::newRow("database") << ErrorKind::Database << 0 << 1;
    QTest::newRow("SIGINT") << ErrorKind::Stopped << SIGINT << 130;
    QTest::newRow("SIGTERM") << ErrorKind::Stopped << SIGTERM << 143;
    QTest::newRow("statement timeout") << ErrorKind::Stopped << 0 << 1;
    QTest::newRow("a refusal stays one after a signal") << ErrorKind::Guard << SIGTERM << 2;
}

void tst_ExitStatus::errors()
{
    QFETCH(ErrorKind, kind);
    QFETCH(int, signal);
    QTEST(cli::exitStatusOf(Error{kind, {}, {}}, signal), "status");
}

void tst_ExitStatus::results_data()
{
    QTest::addColumn<int>("failed");
    QTest::addColumn<bool>("stopped");
    QTest::addColumn<bool>("interrupted");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<int>("signal");
    QTest::addColumn<int>("status");
    const auto any = ErrorKind::Refused;
    QTest::newRow("all done") << 0 << false << false << any << 0 << 0;
    QTest::newRow("done before the signal came") << 0 << false << false << any << SIGTERM << 0;
    QTest::newRow("some failed") << 3 << false << false << any << 0 << 1;
    QTest::newRow("stopped") << 0 << true << false << any << SIGTERM << 143;
    QTest::newRow("stopped with failures") << 3 << true << false << any << SIGINT << 130;
    QTest::newRow("server lost") << 0 << false << true << ErrorKind::Connection << 0 << 3;
    QTest::newRow("journal failed") << 0 << false << true << ErrorKind::Database << 0 << 1;
    QTest::newRow("root failed midway") << 0 << false << true << ErrorKind::Storage << 0 << 1;
}

void tst_ExitStatus::results()
{
    QFETCH(int, failed);
    QFETCH(bool, stopped);
    QFETCH(bool, interrupted);
    QFETCH(ErrorKind, kind);
    QFETCH(int, signal);
    RunResult result;
    result.failed = failed;
    result.stopped = stopped;
    result.interrupted = interrupted;
    result.error.kind = kind;
    QTEST(cli::exitStatusOf(result, signal), "status");
}

QTEST_GUILESS_MAIN(support::Guarded<tst_ExitStatus>)
#include "tst_exitstatus.moc"
