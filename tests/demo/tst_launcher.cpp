// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/scratchdirectory.h"
#include "support/failed.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;

/// scrapazoid-demo with stand-ins for the window and the command line: shell scripts that write down what they see.
class TestLauncher : public QObject {
    Q_OBJECT
private slots:
    void init();
    void setsUpThenStartsTheWindow();
    void passesTheTourAndTheStatusOn();
    void aSignalEndsEverything_data();
    void aSignalEndsEverything();
    void aSignalEndsTheMakingOfTheWorld();
    void aShellSeesTheSameConfiguration();
    void explainsWhatIsMissing();
    void refusesNonsense_data();
    void refusesNonsense();

private:
    void writeProgram(const QString &name, const QByteArray &body);
    QByteArray seen(const QString &name);
    void start(QProcess &demo, const QStringList &arguments = {});
    /// What the launcher made and should have removed.
    QString worldFolder() { return QString::fromUtf8(seen(u"world"_s)); }
    QString socketFolder() { return QString::fromUtf8(seen(u"socket"_s)); }

    std::unique_ptr<demo::ScratchDirectory> m_directory;
};

void TestLauncher::init()
{
    m_directory.reset();
    m_directory = *demo::ScratchDirectory::make("scrapazoid-launcher-");
    writeProgram(u"scrapazoidctl"_s, "echo \"$@\" > setup\necho all is set up\n");
    writeProgram(u"scrapazoid-console"_s,
                 "cat \"$SCRAPAZOID_CONFIG\" > config\n"
                 "dirname \"$SCRAPAZOID_CONFIG\" > world\necho \"$PGHOST\" > socket\n"
                 "psql -Atc 'SELECT current_user, count(*) > 10 FROM executions GROUP BY 1' > rows 2>&1\n"
                 "find \"$(dirname \"$SCRAPAZOID_CONFIG\")/static\" -name '*.png' | head -3 > files\n"
                 "echo \"$@\" > arguments\n");
}

void TestLauncher::writeProgram(const QString &name, const QByteArray &body)
{
    QFile file(m_directory->toString() + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write("#!/bin/sh\ncd \"$(dirname \"$0\")\" || exit 1\n" + body);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

QByteArray TestLauncher::seen(const QString &name)
{
    QFile file(m_directory->toString() + u'/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
}

void TestLauncher::start(QProcess &demo, const QStringList &arguments)
{
    demo.setProcessChannelMode(QProcess::MergedChannels);
    demo.start(QStringLiteral(SCRAPAZOID_DEMO),
               QStringList{u"--programs"_s, m_directory->toString(), u"--scale"_s, u"0.01"_s} + arguments);
    QVERIFY(demo.waitForStarted());
}

void TestLauncher::setsUpThenStartsTheWindow()
{
    QProcess demo;
    start(demo);
    QVERIFY(demo.waitForFinished(60'000));
    const QByteArray said = demo.readAll();
    QVERIFY2(demo.exitStatus() == QProcess::NormalExit && demo.exitCode() == 0, said.constData());
    QCOMPARE(seen(u"setup"_s), "-p demo setup --yes");
    QVERIFY(seen(u"config"_s).contains("[profile demo]"));
    QVERIFY(seen(u"config"_s).contains("/static/screenshots"));
    QCOMPARE(seen(u"rows"_s), "scrapazoid|t");
    QCOMPARE(seen(u"files"_s).count(".png"), 3);
    QVERIFY(said.contains("executions"));
    QVERIFY(!worldFolder().isEmpty() && !QFileInfo::exists(worldFolder()));
    QVERIFY(!socketFolder().isEmpty() && !QFileInfo::exists(socketFolder()));
}

void TestLauncher::passesTheTourAndTheStatusOn()
{
    writeProgram(u"scrapazoid-console"_s, "echo \"$@\" > arguments\nexit 7\n");
    QProcess demo;
    start(demo, {u"--tour"_s, u"pictures here"_s, u"--no-life"_s});
    QVERIFY(demo.waitForFinished(60'000));
    QCOMPARE(demo.exitCode(), 7);
    QCOMPARE(seen(u"arguments"_s), "--tour pictures here");
}

void TestLauncher::aSignalEndsEverything_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("terminate") << SIGTERM;
    QTest::newRow("hang up") << SIGHUP;
}

void TestLauncher::aSignalEndsEverything()
{
    QFETCH(int, signal);
    writeProgram(u"scrapazoid-console"_s,
                 "dirname \"$SCRAPAZOID_CONFIG\" > world\necho \"$PGHOST\" > socket\necho $$ > pid\nexec sleep 300\n");
    QProcess demo;
    start(demo);
    QTRY_VERIFY_WITH_TIMEOUT(!seen(u"pid"_s).isEmpty(), 60'000);
    QVERIFY(QFileInfo::exists(worldFolder()));
    ::kill(static_cast<pid_t>(demo.processId()), signal);
    QVERIFY(demo.waitForFinished(20'000));
    QCOMPARE(demo.exitCode(), 128 + signal);
    QVERIFY(::kill(seen(u"pid"_s).toInt(), 0) != 0);
    QVERIFY(!QFileInfo::exists(worldFolder()));
    QVERIFY(!QFileInfo::exists(socketFolder()));
}

void TestLauncher::aSignalEndsTheMakingOfTheWorld()
{
    QProcess demo;
    start(demo, {u"--scale"_s, u"3"_s, u"--directory"_s, m_directory->toString()});
    const QString pattern = m_directory->toString();
    QTRY_VERIFY_WITH_TIMEOUT(!QDir(pattern).entryList({u"scrapazoid-demo-*"_s}, QDir::Dirs).isEmpty(), 60'000);
    ::kill(static_cast<pid_t>(demo.processId()), SIGTERM);
    QVERIFY(demo.waitForFinished(60'000));
    QVERIFY(demo.readAll().contains("Interrupted."));
    QVERIFY(seen(u"setup"_s).isEmpty());
    QVERIFY(QDir(pattern).entryList({u"scrapazoid-demo-*"_s}, QDir::Dirs).isEmpty());
}

void TestLauncher::aShellSeesTheSameConfiguration()
{
    writeProgram(u"shell"_s, "command -v scrapazoidctl > where\ncat \"$SCRAPAZOID_CONFIG\" > config\n");
    QFile::remove(m_directory->toString() + "/scrapazoid-console"_L1);
    qputenv("SHELL", (m_directory->path() + "/shell"));
    QProcess demo;
    start(demo, {u"--shell"_s});
    QVERIFY(demo.waitForFinished(60'000));
    QCOMPARE(demo.exitCode(), 0);
    QVERIFY(seen(u"config"_s).contains("[profile demo]"));
    QCOMPARE(seen(u"where"_s), m_directory->path() + "/scrapazoidctl");
}

void TestLauncher::explainsWhatIsMissing()
{
    QFile::remove(m_directory->toString() + "/scrapazoidctl"_L1);
    QProcess without;
    start(without);
    QVERIFY(without.waitForFinished(60'000));
    QCOMPARE(without.exitCode(), 1);
    QVERIFY(without.readAll().contains("scrapazoidctl"));

    writeProgram(u"scrapazoidctl"_s, "echo the schema does not fit\nexit 3\n");
    QProcess failing;
    start(failing);
    QVERIFY(failing.waitForFinished(60'000));
    QCOMPARE(failing.exitCode(), 1);
    QVERIFY(failing.readAll().contains("the schema does not fit"));
}

void TestLauncher::refusesNonsense_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("scale") << QStringList{u"--scale"_s, u"-1"_s};
    QTest::newRow("speed") << QStringList{u"--speed"_s, u"fast"_s};
    QTest::newRow("both") << QStringList{u"--shell"_s, u"--tour"_s, u"x"_s};
    QTest::newRow("word") << QStringList{u"now"_s};
}

void TestLauncher::refusesNonsense()
{
    QFETCH(QStringList, arguments);
    QProcess demo;
    start(demo, arguments);
    QVERIFY(demo.waitForFinished(60'000));
    QCOMPARE(demo.exitCode(), 2);
}

QTEST_GUILESS_MAIN(support::Guarded<TestLauncher>)
#include "tst_launcher.moc"
