// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "support/failed.h"
#include "support/patience.h"

#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::TestDatabase;
using support::TestRoots;

namespace {
/// The program on a terminal of its own: what a person sees, and types.
class Terminal {
public:
    Terminal(const QStringList &words, const QString &configFile)
    {
        QList<QByteArray> arguments{SCRAPAZOIDCTL};
        for (const QString &word : words)
            arguments.append(word.toUtf8());
        const QStringList variables = Program::environment(configFile).toStringList();
        QList<QByteArray> environment;
        for (const QString &variable : variables)
            environment.append(variable.toUtf8());
        std::vector<char *> argv;
        for (QByteArray &argument : arguments)
            argv.push_back(argument.data());
        argv.push_back(nullptr);
        std::vector<char *> envp;
        for (QByteArray &variable : environment)
            envp.push_back(variable.data());
        envp.push_back(nullptr);
        m_pid = forkpty(&m_master, nullptr, nullptr, nullptr);
        if (m_pid == 0) {
            execve(argv.front(), argv.data(), envp.data());
            _exit(127);
        }
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;
    ~Terminal()
    {
        if (m_pid > 0 && !m_hasEnded)
            ::kill(m_pid, SIGKILL);
        if (!m_hasEnded)
            waitpid(m_pid, nullptr, 0);
        close(m_master);
    }

    pid_t pid() const { return m_pid; }
    bool echoes() const
    {
        termios settings{};
        return tcgetattr(m_master, &settings) == 0 && (settings.c_lflag & ECHO) != 0;
    }
    /// Everything seen so far, once `text` is among it or the test's patience is over.
    QByteArray waitFor(const QByteArray &text)
    {
        const QDeadlineTimer patience(support::patienceMs);
        while (!patience.hasExpired() && !m_seen.contains(text) && readSome()) { }
        return m_seen;
    }
    void type(const QByteArray &text)
    {
        [[maybe_unused]] const auto count = write(m_master, text.constData(), static_cast<size_t>(text.size()));
    }
    /// The exit status; -1 where a signal killed it.
    int wait()
    {
        while (readSome(support::patienceMs)) { }
        int status = 0;
        waitpid(m_pid, &status, 0);
        m_hasEnded = true;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    const QByteArray &seen() const { return m_seen; }

private:
    bool readSome(int timeoutMs = 10)
    {
        pollfd ready{.fd = m_master, .events = POLLIN, .revents = 0};
        if (poll(&ready, 1, timeoutMs) == 0)
            return timeoutMs < 1000;
        char buffer[4096];
        const ssize_t count = read(m_master, buffer, sizeof buffer);
        if (count > 0)
            m_seen.append(buffer, count);
        return count > 0;
    }

    int m_master = -1;
    pid_t m_pid = -1;
    bool m_hasEnded = false;
    QByteArray m_seen;
};
} // namespace

/// What happens when a person sits in front of it.
class tst_Terminal : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void yes();
    void no_data();
    void no();
    void interruptedWhileAsking();
    void jsonKeepsTheQuestionApart();
    void guardSpeaksBeforeAnybodyIsAsked();
    void nothingToDoAsksNothing();
    void progressIsShownAndWiped();
    void passwordIsNotEchoed();
    void secretOfAKeyIsNotEchoed();
    void connectionIsWipedFromTheProcessList();

private:
    QStringList words(const QStringList &more) const { return m_program->connection() + more; }
    QString configFile() const { return m_folder->filePath(u"console.ini"_s); }

    support::TestCluster m_cluster;
    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<TestRoots> m_roots;
    std::unique_ptr<Program> m_program;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_Terminal::init()
{
    m_database = std::make_unique<TestDatabase>(m_cluster);
    m_roots = std::make_unique<TestRoots>();
    m_program = std::make_unique<Program>(*m_database, *m_roots);
    m_folder = std::make_unique<QTemporaryDir>();
    m_program->setUp();
}

void tst_Terminal::cleanup()
{
    m_program.reset();
    m_roots.reset();
    m_database.reset();
    m_folder.reset();
}

void tst_Terminal::yes()
{
    insertScreenshots(*m_database, *m_roots, 2, 3);
    Terminal terminal(words({u"screenshots"_s}), configFile());
    const QByteArray seen = terminal.waitFor("[y/N] ");
    QVERIFY2(seen.contains("goes: 2 screenshot"), seen.constData());
    QVERIFY(seen.contains("to quarantine? [y/N] "));
    QCOMPARE(m_database->count(u"screenshots"_s), 5);
    terminal.type("y\n");
    QCOMPARE(terminal.wait(), 0);
    QCOMPARE(m_database->count(u"screenshots"_s), 3);
    QVERIFY(terminal.seen().contains("scrapazoidctl undo "));
}

void tst_Terminal::no_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("no") << QByteArray("n\n");
    QTest::newRow("just enter") << QByteArray("\n");
    QTest::newRow("anything else") << QByteArray("perhaps\n");
    QTest::newRow("end of input") << QByteArray("\x04");
}

void tst_Terminal::no()
{
    QFETCH(QByteArray, answer);
    insertScreenshots(*m_database, *m_roots, 2, 3);
    Terminal terminal(words({u"screenshots"_s, u"--permanent"_s}), configFile());
    QVERIFY(terminal.waitFor("[y/N] ").contains("for good, without undo? [y/N] "));
    terminal.type(answer);
    QCOMPARE(terminal.wait(), 2);
    QCOMPARE(m_database->count(u"screenshots"_s), 5);
}

void tst_Terminal::interruptedWhileAsking()
{
    insertScreenshots(*m_database, *m_roots, 2, 3);
    Terminal terminal(words({u"screenshots"_s}), configFile());
    QVERIFY(terminal.waitFor("[y/N] ").contains("[y/N] "));
    terminal.type("\x03"); // Ctrl+C
    QCOMPARE(terminal.wait(), 130);
    QCOMPARE(m_database->count(u"screenshots"_s), 5);
}

void tst_Terminal::jsonKeepsTheQuestionApart()
{
    insertScreenshots(*m_database, *m_roots, 2, 3);
    const QString file = m_folder->filePath(u"out.json"_s);
    // Standard output goes elsewhere; the question still reaches the terminal.
    int master = -1;
    const pid_t child = forkpty(&master, nullptr, nullptr, nullptr);
    if (child == 0) {
        const int out = open(QFile::encodeName(file).constData(), O_CREAT | O_WRONLY, 0600);
        dup2(out, STDOUT_FILENO);
        const QStringList all = words({u"screenshots"_s, u"--json"_s});
        QList<QByteArray> arguments{SCRAPAZOIDCTL};
        for (const QString &word : all)
            arguments.append(word.toUtf8());
        std::vector<char *> argv;
        for (QByteArray &argument : arguments)
            argv.push_back(argument.data());
        argv.push_back(nullptr);
        execv(argv.front(), argv.data());
        _exit(127);
    }
    QByteArray seen;
    char buffer[4096];
    while (!seen.contains("[y/N] ")) {
        const ssize_t count = read(master, buffer, sizeof buffer);
        QVERIFY2(count > 0, seen.constData());
        seen.append(buffer, count);
    }
    QVERIFY(seen.contains("goes: 2 screenshot"));
    QCOMPARE(write(master, "y\n", 2), 2);
    int status = 0;
    QCOMPARE(waitpid(child, &status, 0), child);
    close(master);
    QCOMPARE(WEXITSTATUS(status), 0);
    QFile out(file);
    QVERIFY(out.open(QIODevice::ReadOnly));
    const QByteArray json = out.readAll();
    QCOMPARE(json.count('\n'), 1);
    QCOMPARE(QJsonDocument::fromJson(json).object().value("done"_L1).toObject().value("screenshots"_L1).toInt(), 2);
}

void tst_Terminal::guardSpeaksBeforeAnybodyIsAsked()
{
    insertScreenshots(*m_database, *m_roots, 5, 1);
    Terminal terminal(words({u"screenshots"_s, u"--max-percent"_s, u"50"_s}), configFile());
    QCOMPARE(terminal.wait(), 2);
    QVERIFY(!terminal.seen().contains("[y/N]"));
    QVERIFY2(terminal.seen().contains("--override-guards"), terminal.seen().constData());
    QCOMPARE(m_database->count(u"screenshots"_s), 6);
}

void tst_Terminal::nothingToDoAsksNothing()
{
    insertScreenshots(*m_database, *m_roots, 0, 3);
    Terminal terminal(words({u"screenshots"_s}), configFile());
    QCOMPARE(terminal.wait(), 0);
    QVERIFY(!terminal.seen().contains("[y/N]"));
}

void tst_Terminal::progressIsShownAndWiped()
{
    insertScreenshots(*m_database, *m_roots, 2, 3);
    m_database->exec(u"CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS "
                     "$$ BEGIN PERFORM pg_sleep(1.5); RETURN NULL; END $$"_s);
    m_database->exec(u"CREATE TRIGGER slow BEFORE DELETE ON screenshots FOR EACH STATEMENT EXECUTE FUNCTION slow()"_s);
    Terminal terminal(words({u"screenshots"_s, u"--yes"_s}), configFile());
    QCOMPARE(terminal.wait(), 0);
    QVERIFY2(terminal.seen().contains("\r\x1b[KRemoving: 0 of 2 (0 %)"), terminal.seen().constData());
    QVERIFY(terminal.seen().contains("\r\x1b[KMoved") || terminal.seen().contains("\r\x1b[K\r\nMoved")
            || terminal.seen().lastIndexOf("\x1b[K") < terminal.seen().lastIndexOf("Moved to quarantine"));
}

void tst_Terminal::passwordIsNotEchoed()
{
    QCOMPARE(Terminal({u"config"_s, u"add"_s, u"demo"_s}, configFile()).wait(), 0);
    Terminal terminal({u"config"_s, u"password"_s}, configFile());
    QVERIFY(terminal.waitFor("profile demo: ").contains("Password of the profile demo: "));
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.echoes(), support::patienceMs); // right behind the prompt
    terminal.type("hunter2\n");
    QCOMPARE(terminal.wait(), 2); // there is no keychain here
    QVERIFY2(!terminal.seen().contains("hunter2"), terminal.seen().constData());
    QVERIFY(terminal.seen().contains("There is no keychain"));
}

void tst_Terminal::secretOfAKeyIsNotEchoed()
{
    QCOMPARE(Terminal({u"config"_s, u"add"_s, u"demo"_s}, configFile()).wait(), 0);
    Terminal terminal({u"config"_s, u"s3-key"_s}, configFile());
    QVERIFY(terminal.waitFor("profile demo: ").contains("Access key ID of the object store of the profile demo: "));
    terminal.type("AKIA\n");
    QVERIFY(terminal.waitFor("Secret access key: ").contains("AKIA"));
    QTRY_VERIFY_WITH_TIMEOUT(!terminal.echoes(), support::patienceMs);
    terminal.type("hunter2\n");
    QCOMPARE(terminal.wait(), 2); // there is no keychain here
    QVERIFY2(!terminal.seen().contains("hunter2"), terminal.seen().constData());
    QVERIFY2(terminal.seen().contains("There is no keychain to keep the object store's key of \"demo\""),
             terminal.seen().constData());
    QVERIFY(terminal.seen().contains("~/.aws/credentials"));
}

void tst_Terminal::connectionIsWipedFromTheProcessList()
{
    QCOMPARE(Terminal({u"config"_s, u"add"_s, u"demo"_s}, configFile()).wait(), 0);
    Terminal terminal({u"-d"_s, u"postgres://ann:hunter2@db/jobs"_s, u"config"_s, u"password"_s}, configFile());
    QVERIFY(terminal.waitFor("profile demo: ").contains("Password of"));
    QFile commandLine(u"/proc/%1/cmdline"_s.arg(terminal.pid()));
    QVERIFY(commandLine.open(QIODevice::ReadOnly));
    const QByteArray shown = commandLine.readAll();
    QVERIFY(shown.contains("config"));
    QVERIFY2(!shown.contains("hunter2") && !shown.contains("ann"), shown.constData());
    terminal.type("\x03");
    QCOMPARE(terminal.wait(), 130);
}

QTEST_GUILESS_MAIN(support::Guarded<tst_Terminal>)
#include "tst_terminal.moc"
