// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakesurroundings.h"
#include "support/failed.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using Words = QList<QByteArray>;

/// What holds for every command, and for words that name none.
class tst_Command : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void help();
    void helpOfEveryCommand();
    void version();
    void refusals_data();
    void refusals();
    void noServer();
    void passwordNeverShown_data();
    void passwordNeverShown();
};

void tst_Command::initTestCase()
{
    for (const char *name : {"DATABASE_URL", "PGHOST", "PGSERVICE", "PGPASSWORD", "PGDATABASE", "PGUSER"})
        qunsetenv(name);
}

void tst_Command::help()
{
    for (const Words &words : {Words{"--help"}, Words{"-h"}, Words{"help"}}) {
        FakeSurroundings surroundings;
        QCOMPARE(surroundings.run(words), 0);
        for (const char *expected : {"Usage: scrapazoidctl [connection] COMMAND [options]", "  stuck", "  undo RUN",
                                     "-p, --profile NAME", "-d, --database CONNINFO", "--set KEY=VALUE"})
            QVERIFY2(surroundings.written().contains(expected), expected);
        QVERIFY(surroundings.complained().isEmpty());
    }
}

void tst_Command::helpOfEveryCommand()
{
    const cli::Application application;
    for (const auto &command : application.commands()) {
        FakeSurroundings surroundings;
        QCOMPARE(surroundings.run({command->name(), "--help"}), 0);
        QVERIFY(surroundings.written().startsWith("Usage: scrapazoidctl [connection] " + command->name()));
        for (const cli::Option &option : command->options())
            QVERIFY2(surroundings.written().contains("--" + option.name), option.name.constData());
        FakeSurroundings other;
        QCOMPARE(other.run({"help", command->name()}), 0);
        QCOMPARE(other.written(), surroundings.written());
    }
}

void tst_Command::version()
{
    FakeSurroundings surroundings;
    QCOMPARE(surroundings.run({"--version"}), 0);
    QCOMPARE(surroundings.written(), "scrapazoidctl " SCRAPAZOID_VERSION "\n");
}

void tst_Command::refusals_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<QByteArray>("mentions");
    QTest::newRow("nothing") << Words{} << QByteArray("no command");
    QTest::newRow("unknown command") << Words{"clean"} << QByteArray("\"clean\"");
    QTest::newRow("unknown option") << Words{"stuck", "--nope"} << QByteArray("--nope");
    QTest::newRow("another command's option")
        << Words{"stuck", "--days", "3"} << QByteArray("stuck has no option --days");
    QTest::newRow("option before its command") << Words{"--days", "0", "screenshots"} << QByteArray("1 to 3650");
    QTest::newRow("a word too many") << Words{"stuck", "now"} << QByteArray("\"now\"");
    QTest::newRow("undo without a run") << Words{"undo"} << QByteArray("undo needs a run");
    QTest::newRow("both modes") << Words{"downloads", "--quarantine", "--permanent"}
                                << QByteArray("exclude each other");
    QTest::newRow("days 0") << Words{"downloads", "--days", "0"} << QByteArray("1 to 3650");
    QTest::newRow("days negative") << Words{"downloads", "--days", "-7"} << QByteArray("1 to 3650");
    QTest::newRow("days in words") << Words{"screenshots", "--days=week"} << QByteArray("1 to 3650");
    QTest::newRow("days absurd") << Words{"screenshots", "--days=99999999999"} << QByteArray("1 to 3650");
    QTest::newRow("percent") << Words{"screenshots", "--max-percent=nan"} << QByteArray("0.1 to 100");
    QTest::newRow("count") << Words{"screenshots", "--max-delete=0"} << QByteArray("from 1");
    QTest::newRow("limit") << Words{"stuck", "--max-execution-time=soon"} << QByteArray("--max-execution-time");
    QTest::newRow("unknown profile") << Words{"-p", "nope", "stuck"} << QByteArray("no profile \"nope\"");
    QTest::newRow("unknown setting") << Words{"--set", "guard.x=1", "stuck"} << QByteArray("no setting \"guard.x\"");
    QTest::newRow("bad setting") << Words{"--set", "screenshots.days=0", "stuck"} << QByteArray("1 to 3650");
    QTest::newRow("half a setting") << Words{"--set", "screenshots.days", "stuck"} << QByteArray("KEY=VALUE");
    QTest::newRow("bad connection") << Words{"-d", "mysql://x", "stuck"} << QByteArray("-d: ");
    QTest::newRow("folder with dots") << Words{"--downloads-dir", "../x", "stuck"} << QByteArray("downloads.dir");
    QTest::newRow("empty folder") << Words{"--downloads-dir=", "stuck"} << QByteArray("--downloads-dir");
}

void tst_Command::refusals()
{
    QFETCH(Words, words);
    QFETCH(QByteArray, mentions);
    FakeSurroundings plain;
    QCOMPARE(plain.run(words), 2);
    QVERIFY2(plain.written().isEmpty(), plain.written().constData());
    QVERIFY2(plain.complained().contains(mentions), plain.complained().constData());
    QVERIFY(plain.complained().startsWith("scrapazoidctl: "));
    QCOMPARE(plain.complained().count('\n'), 1);

    FakeSurroundings json;
    QCOMPARE(json.run(words + Words{"--json"}), 2);
    QVERIFY2(json.complained().contains(mentions), json.complained().constData());
    QCOMPARE(json.written().count('\n'), 1);
    const QJsonObject object = QJsonDocument::fromJson(json.written()).object();
    QCOMPARE("scrapazoidctl: " + object.value("error"_L1).toString().toUtf8() + '\n', json.complained());
}

void tst_Command::noServer()
{
    for (const char *command : {"stuck", "screenshots", "downloads", "history", "purge", "setup"}) {
        FakeSurroundings surroundings;
        QCOMPARE(surroundings.run({"-d", "host=/nonexistent dbname=x", "--screenshots-dir", "/tmp", "--downloads-dir",
                                   "/tmp", command, "--json"}),
                 3);
        const QJsonObject object = QJsonDocument::fromJson(surroundings.written()).object();
        QCOMPARE(object.value("command"_L1).toString(), QString::fromLatin1(command));
        QVERIFY(object.value("error"_L1).isString());
    }
}

void tst_Command::passwordNeverShown_data()
{
    QTest::addColumn<Words>("words");
    for (const char *connection :
         {"postgresql://ann:hunter2@127.0.0.1:1/jobs", "postgres://ann:hunter2/@127.0.0.1:1/jobs",
          "postgresql+psycopg2://ann:hunter2@127.0.0.1:1/jobs?plugin=x", "host=127.0.0.1 port=1 password=hunter2",
          "host=127.0.0.1 port=1 password=x hunter2", "hunter2",
          "postgresql://ann@127.0.0.1:1/jobs?sslpassword=hunter2"}) {
        for (const Words &rest :
             {Words{"stuck"}, Words{"config", "show"}, Words{"config"}, Words{"undo", "last"}, Words{"nope"},
              Words{"config", "add", "x"}, Words{"config", "get", "server.parameters"}}) {
            const Words words = Words{"-d", connection, "--set", "server.connect_timeout=1"} + rest;
            QTest::addRow("%s %s", connection, rest.join(' ').constData()) << words;
        }
    }
}

void tst_Command::passwordNeverShown()
{
    QFETCH(Words, words);
    for (const Words &more : {Words{}, Words{"--json"}}) {
        FakeSurroundings surroundings;
        surroundings.run(words + more);
        QVERIFY2(!surroundings.written().contains("hunter2"), surroundings.written().constData());
        QVERIFY2(!surroundings.complained().contains("hunter2"), surroundings.complained().constData());
        QFile file(surroundings.configFile());
        QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("hunter2"));
    }
}

QTEST_GUILESS_MAIN(support::Guarded<tst_Command>)
#include "tst_command.moc"
