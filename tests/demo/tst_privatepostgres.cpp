// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/postgresprocess.h"
#include "demo/privatepostgres.h"
#include "demo/scratchdirectory.h"
#include "demo/sqlsession.h"
#include "support/patience.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using support::patienceMs;

namespace {

constexpr auto childArgument = "--be-a-parent-to-be-killed";

bool isAlive(qint64 pid)
{
    // A zombie that nobody in a container reaps answers kill(0), too.
    QFile status(u"/proc/%1/stat"_s.arg(pid));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    const QByteArray line = status.readAll();
    return !line.mid(line.lastIndexOf(')')).startsWith(") Z");
}

/// The role of the process that the test kills: starts a server, says where, and waits for the end.
int beAParent()
{
    const auto server = demo::PrivatePostgres::start();
    if (!server)
        return 1;
    std::printf("%lld %s\n", static_cast<long long>((*server)->pid()), qPrintable((*server)->socketDirectory()));
    std::fflush(stdout);
    for (;;)
        ::pause();
}

} // namespace

class TestPrivatePostgres : public QObject {
    Q_OBJECT
private slots:
    void startsAndAnswers();
    void listensToNobodyElse();
    void restartKeepsData();
    void killCutsConnections();
    void databasesFromTemplates();
    void settingsAndEncodingAreTaken();
    void aWrongSettingIsExplained();
    void anotherServerCanBeChosen();
    void leavesNothingBehind();
    void endsWithAKilledParent();
};

void TestPrivatePostgres::startsAndAnswers()
{
    auto server = demo::PrivatePostgres::start();
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    demo::SqlSession session(**server, u"postgres"_s);
    QVERIFY(session.isOpen());
    QCOMPARE(session.value(u"SELECT current_user::text"_s)->toString(), (*server)->superuser());
    QCOMPARE(session.value(u"SHOW TimeZone"_s)->toString(), u"UTC"_s);
    if (session.value(u"SELECT current_setting('server_version_num')::int"_s)->toInt() >= 140000)
        QCOMPARE(session.value(u"SHOW client_connection_check_interval"_s)->toString(), u"1s"_s);
    QCOMPARE(session.value(u"SHOW fsync"_s)->toString(), u"off"_s);
}

void TestPrivatePostgres::listensToNobodyElse()
{
    auto server = demo::PrivatePostgres::start();
    QVERIFY(server);
    demo::SqlSession session(**server, u"postgres"_s);
    QCOMPARE(session.value(u"SHOW listen_addresses"_s)->toString(), QString());
    const QString socket = (*server)->socketDirectory() + "/.s.PGSQL.5432"_L1;
    QVERIFY(socket.size() <= 107);
    struct stat info { };
    QCOMPARE(::stat(qPrintable((*server)->socketDirectory()), &info), 0);
    QCOMPARE(info.st_mode & 0777, 0755U);
}

void TestPrivatePostgres::restartKeepsData()
{
    auto server = demo::PrivatePostgres::start();
    QVERIFY(server);
    demo::SqlSession session(**server, u"postgres"_s);
    QVERIFY(session.run(u"CREATE TABLE kept AS SELECT 42 AS answer"_s));
    const qint64 before = (*server)->pid();
    QVERIFY((*server)->stop());
    QVERIFY(!(*server)->isRunning());
    QVERIFY(!isAlive(before));
    QVERIFY(!session.run(u"SELECT 1"_s));
    QVERIFY((*server)->restart());
    QVERIFY((*server)->pid() != before);
    QVERIFY(session.reopen());
    QCOMPARE(session.value(u"SELECT answer FROM kept"_s)->toInt(), 42);
}

void TestPrivatePostgres::killCutsConnections()
{
    auto server = demo::PrivatePostgres::start({.fsync = true});
    QVERIFY(server);
    demo::SqlSession session(**server, u"postgres"_s);
    QVERIFY(session.run(u"CREATE TABLE kept AS SELECT 42 AS answer"_s));
    QVERIFY((*server)->kill());
    QVERIFY(!session.run(u"SELECT 1"_s));
    QVERIFY((*server)->restart());
    QVERIFY(session.reopen());
    QCOMPARE(session.value(u"SELECT answer FROM kept"_s)->toInt(), 42);
    QVERIFY((*server)->log().contains("recovery"));
}

void TestPrivatePostgres::databasesFromTemplates()
{
    auto server = demo::PrivatePostgres::start();
    QVERIFY(server);
    QVERIFY((*server)->createDatabase(u"fir'st"_s));
    {
        demo::SqlSession session(**server, u"fir'st"_s);
        QVERIFY(session.run(u"CREATE TABLE things AS SELECT 1 AS n"_s));
    }
    QVERIFY((*server)->createDatabase(u"second"_s, u"fir'st"_s));
    QVERIFY((*server)->createDatabase(u"plain"_s, {}, "SQL_ASCII"));
    demo::SqlSession copy(**server, u"second"_s);
    QCOMPARE(copy.value(u"SELECT n FROM things"_s)->toInt(), 1);
    const auto again = (*server)->createDatabase(u"second"_s);
    QVERIFY(!again);
    QVERIFY2(again.error().contains("already exists"_L1), qPrintable(again.error()));
    QVERIFY((*server)->dropDatabase(u"second"_s));
    QVERIFY(!demo::SqlSession(**server, u"second"_s).isOpen());
}

void TestPrivatePostgres::settingsAndEncodingAreTaken()
{
    auto server
        = demo::PrivatePostgres::start({.fsync = true, .settings = {u"max_connections=7"_s}, .encoding = "SQL_ASCII"});
    QVERIFY2(server, server ? "" : qPrintable(server.error()));
    demo::SqlSession session(**server, u"postgres"_s);
    QCOMPARE(session.value(u"SHOW max_connections"_s)->toString(), u"7"_s);
    QCOMPARE(session.value(u"SHOW fsync"_s)->toString(), u"on"_s);
    QCOMPARE(session.value(u"SHOW server_encoding"_s)->toString(), u"SQL_ASCII"_s);
}

void TestPrivatePostgres::aWrongSettingIsExplained()
{
    const auto server = demo::PrivatePostgres::start({.settings = {u"no_such_setting=1"_s}});
    QVERIFY(!server);
    QVERIFY2(server.error().contains("no_such_setting"_L1), qPrintable(server.error()));
}

void TestPrivatePostgres::anotherServerCanBeChosen()
{
    const QByteArray before = qgetenv("SCRAPAZOID_POSTGRES");
    const auto restore = qScopeGuard([&] {
        if (before.isEmpty())
            qunsetenv("SCRAPAZOID_POSTGRES");
        else
            qputenv("SCRAPAZOID_POSTGRES", before);
    });
    const auto usual = demo::findPostgresBinaries();
    QVERIFY(usual);
    const QTemporaryDir folder;
    qputenv("SCRAPAZOID_POSTGRES", folder.path().toUtf8());
    const auto none = demo::findPostgresBinaries();
    QVERIFY(!none);
    QVERIFY2(none.error().contains(folder.path()), qPrintable(none.error()));
    for (const QString &program : {u"/initdb"_s, u"/postgres"_s})
        QVERIFY(QFile::link(*usual + program, folder.path() + program));
    const auto chosen = demo::findPostgresBinaries();
    QVERIFY(chosen);
    QCOMPARE(*chosen, folder.path());
}

void TestPrivatePostgres::leavesNothingBehind()
{
    QString sockets;
    qint64 pid = 0;
    {
        auto server = demo::PrivatePostgres::start();
        QVERIFY(server);
        sockets = (*server)->socketDirectory();
        pid = (*server)->pid();
        QVERIFY(isAlive(pid));
    }
    QVERIFY(!isAlive(pid));
    QVERIFY(!QFileInfo::exists(QFileInfo(sockets).path()));
}

void TestPrivatePostgres::endsWithAKilledParent()
{
    QProcess parent;
    parent.start(QCoreApplication::applicationFilePath(), {QString::fromLatin1(childArgument)});
    QTRY_VERIFY_WITH_TIMEOUT(parent.canReadLine(), 60'000);
    const QList<QByteArray> words = parent.readLine().trimmed().split(' ');
    QCOMPARE(words.size(), 2);
    const qint64 server = words.at(0).toLongLong();
    QVERIFY(isAlive(server));
    ::kill(static_cast<pid_t>(parent.processId()), SIGKILL);
    QVERIFY(parent.waitForFinished());
    QTRY_VERIFY_WITH_TIMEOUT(!isAlive(server), patienceMs);

    // What the dead left on disk, the next one clears away once it is no longer very young.
    const QByteArray left = QFileInfo(QString::fromUtf8(words.at(1))).path().toUtf8();
    QVERIFY(QFileInfo::exists(QString::fromUtf8(left)));
    const timespec old[2] = {{1, 0}, {1, 0}};
    QCOMPARE(::utimensat(AT_FDCWD, left.constData(), old, 0), 0);
    QVERIFY(demo::ScratchDirectory::make("scrapazoid-pg-", QFileInfo(QString::fromUtf8(left)).path().toUtf8()));
    QVERIFY(!QFileInfo::exists(QString::fromUtf8(left)));
}

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    if (application.arguments().contains(QLatin1StringView(childArgument)))
        return beAParent();
    TestPrivatePostgres test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_privatepostgres.moc"
