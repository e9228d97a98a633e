// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "support/failed.h"
#include "support/patience.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::TestDatabase;
using support::TestRoots;

/// Which server and folders a command line means, and what happens where they cannot be used.
class tst_Connecting : public QObject {
    Q_OBJECT

private slots:
    void notSetUp();
    void unsafeRoot();
    void noConnection();
    void schemaDoesNotFit();
    void mappingBySet();
    void connectionFromTheEnvironment();
    void passwordFromACredential();
    void connectionFromAProfile();
    void pathsThatAreNotUtf8();

private:
    support::TestCluster m_cluster;
};

void tst_Connecting::notSetUp()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    db.insertExecution({.status = u"running"_s, .started = 1h, .id = 1});
    const auto ended = program.run({u"stuck"_s, u"--yes"_s});
    QCOMPARE(ended.status, 2);
    QVERIFY(ended.err.contains("scrapazoidctl setup"));
    QCOMPARE(db.executionStatus(1), u"running"_s);
    QCOMPARE(program.run({u"undo"_s, u"last"_s}).status, 2);
    QCOMPARE(program.run({u"purge"_s}).status, 2);
}

void tst_Connecting::unsafeRoot()
{
    TestDatabase db(m_cluster);
    TestDatabase other(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    // A folder that belongs to another database is not ours to clean, nor to bind.
    const Program stranger(other, roots);
    const auto ended = stranger.run({u"setup"_s, u"--yes"_s});
    QCOMPARE(ended.status, 2);
    QVERIFY(ended.out.isEmpty());
    QCOMPARE(program.run({u"screenshots"_s, u"--screenshots-dir"_s, u"/nonexistent/folder"_s}).status, 2);
    support::makeSymlink(roots.screenshots(), roots.outside() + "/link");
    const auto link = program.run(
        {u"screenshots"_s, u"--yes"_s, u"--screenshots-dir"_s, QString::fromUtf8(roots.outside() + "/link")});
    QCOMPARE(link.status, 2);
}

void tst_Connecting::noConnection()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    for (const QString &command :
         {u"stuck"_s, u"screenshots"_s, u"downloads"_s, u"history"_s, u"setup"_s, u"purge"_s}) {
        const auto ended
            = program.run({u"-d"_s, u"postgresql+psycopg2://ann:hunter2@127.0.0.1:1/jobs"_s, command, u"--json"_s});
        QCOMPARE(ended.status, 3);
        QCOMPARE(ended.out.count('\n'), 1);
        QVERIFY(ended.json().value("error"_L1).isString());
        QVERIFY(!ended.out.contains("hunter2") && !ended.err.contains("hunter2"));
    }
}

void tst_Connecting::schemaDoesNotFit()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    db.exec(u"ALTER TABLE screenshots RENAME COLUMN file_path TO path"_s);
    const auto ended = program.run({u"screenshots"_s, u"--dry-run"_s});
    QCOMPARE(ended.status, 3);
    QVERIFY2(ended.err.contains("file_path"), ended.err.constData());
    QVERIFY(!ended.err.contains("SELECT"));
}

void tst_Connecting::mappingBySet()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    db.exec(u"ALTER TABLE screenshots RENAME COLUMN file_path TO path"_s);
    const auto ended
        = program.run({u"screenshots"_s, u"--dry-run"_s, u"--set"_s, u"schema.screenshots.file_path=path"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
}

void tst_Connecting::connectionFromTheEnvironment()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    db.insertExecution({.status = u"running"_s, .started = 1h});
    QTemporaryDir folder;
    const auto found = [&](const QMap<QString, QString> &variables) {
        QProcess process;
        auto environment = Program::environment(folder.filePath(u"console.ini"_s));
        for (auto it = variables.begin(); it != variables.end(); ++it)
            environment.insert(it.key(), it.value());
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(SCRAPAZOIDCTL), {u"stuck"_s, u"--dry-run"_s});
        return Program::wait(process).out.startsWith("[Cleanup] Found 1 stuck execution(s)\n");
    };
    const QString socket = m_cluster.server().socketDirectory();
    const QString url = u"postgresql+psycopg2://postgres@/%1?host=%2"_s.arg(db.name(), socket);
    QVERIFY(found({{u"DATABASE_URL"_s, url}}));
    QVERIFY(found({{u"PGHOST"_s, socket}, {u"PGDATABASE"_s, db.name()}, {u"PGUSER"_s, u"postgres"_s}}));
    const QString services = folder.filePath(u"services"_s);
    QFile file(services);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(u"[scrapazoid]\nhost=%1\ndbname=%2\nuser=postgres\n"_s.arg(socket, db.name()).toUtf8());
    file.close();
    QVERIFY(found({{u"PGSERVICEFILE"_s, services}, {u"PGSERVICE"_s, u"scrapazoid"_s}}));
}

/// With the mode that systemd gives it where a list of rights lets the unit's user read.
void tst_Connecting::passwordFromACredential()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    db.exec(u"CREATE ROLE locked LOGIN SUPERUSER PASSWORD 'correct horse'"_s);
    db.exec(u"COPY (VALUES ('local all locked scram-sha-256'), ('local all all trust')) TO '%1'"_s.arg(
        db.value(u"SELECT current_setting('hba_file')"_s).toString()));
    db.exec(u"SELECT pg_reload_conf()"_s);
    const QTemporaryDir folder;
    const auto status = [&](const QByteArray &text, const QString &own = {}) {
        QFile file(folder.filePath(u"pgpass"_s));
        [[maybe_unused]] const bool isOpen = file.open(QIODevice::WriteOnly);
        file.write(text);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::ReadGroup);
        QProcessEnvironment variables;
        variables.insert(u"CREDENTIALS_DIRECTORY"_s, folder.path());
        if (!own.isEmpty())
            variables.insert(u"PGPASSFILE"_s, own);
        const auto process
            = program.start({u"stuck"_s, u"--dry-run"_s, u"--set"_s, u"server.user=locked"_s}, variables);
        return Program::wait(*process).status;
    };
    constexpr int noConnection = 3;
    const QByteArray password = "*:*:*:locked:correct horse\n";
    QTRY_COMPARE_WITH_TIMEOUT(status("*:*:*:locked:wrong\n"), noConnection, support::patienceMs);
    QCOMPARE(status("# scrapazoid\n" + password), 0);
    QCOMPARE(status("#none"), noConnection);
    QCOMPARE(status(""), noConnection);
    QCOMPARE(status(password, u"/nonexistent"_s), noConnection);
}

void tst_Connecting::connectionFromAProfile()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    QCOMPARE(program.run({u"config"_s, u"add"_s, u"demo"_s}).status, 0);
    QCOMPARE(program.runBare({u"setup"_s, u"--yes"_s}).status, 0);
    insertScreenshots(db, roots, 3, 4);
    QCOMPARE(program.runBare({u"config"_s, u"set"_s, u"guards.max_delete"_s, u"2"_s}).status, 0);
    QCOMPARE(program.runBare({u"screenshots"_s, u"--yes"_s}).status, 2);
    QCOMPARE(program.runBare({u"-p"_s, u"demo"_s, u"screenshots"_s, u"--yes"_s, u"--max-delete"_s, u"3"_s}).status, 0);
    QCOMPARE(db.count(u"screenshots"_s), 4);
}

/// A name that no QString can hold goes from the shell to the folder, and to JSON as \xNN.
void tst_Connecting::pathsThatAreNotUtf8()
{
    TestDatabase db(m_cluster, {.encoding = "SQL_ASCII"});
    const TestRoots roots;
    const Program program(db, roots);
    const QByteArray odd = roots.outside() + "/odd\xff";
    support::makeFolder(odd);
    support::writeFile(odd, "bad\xfe\\.png", 100, 240h);
    support::writeFile(odd, "young.png", 100, 1h);
    support::writeFile(odd, "young2.png", 100, 1h);
    db.insertFile(Directory::Screenshots, {.path = "bad\xfe\\.png", .time = 240h});
    db.insertFile(Directory::Screenshots, {.path = "young.png", .time = 1h});
    db.insertFile(Directory::Screenshots, {.path = "young2.png", .time = 1h});
    const QString script = u"exec \"$0\" \"$@\" --screenshots-dir \"$(printf '%s/odd\\377' '%1')\""_s;
    const auto run = [&](const QStringList &words) {
        QProcess process;
        QTemporaryDir folder;
        process.setProcessEnvironment(Program::environment(folder.filePath(u"console.ini"_s)));
        process.setStandardInputFile(QProcess::nullDevice());
        QString command = script;
        command.replace(u"%1"_s, QString::fromUtf8(roots.outside()));
        process.start(u"/bin/sh"_s,
                      QStringList{u"-c"_s, command, QStringLiteral(SCRAPAZOIDCTL)} + program.connection() + words);
        return Program::wait(process);
    };
    const auto set = run({u"setup"_s, u"--yes"_s});
    QVERIFY2(set.status == 0, set.err.constData());
    const auto ended = run({u"screenshots"_s, u"--yes"_s, u"--json"_s, u"--items"_s});
    QVERIFY2(ended.status == 0, ended.err.constData());
    QVERIFY2(ended.out.contains("\"path\": \"bad\\\\xfe\\\\\\\\.png\""), ended.out.constData());
    QVERIFY(!support::exists(odd + "/bad\xfe\\.png"));
}

QTEST_GUILESS_MAIN(support::Guarded<tst_Connecting>)
#include "tst_connecting.moc"
