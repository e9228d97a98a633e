// SPDX-License-Identifier: GPL-3.0-or-later
// What is made of the tables of options and settings, by the shells and the manual's reader that it is for.

#include "cli/frame/application.h"
#include "cli/frame/targetresolver.h"
#include "cli/program.h"
#include "config/settingkey.h"
#include "support/failed.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;
using support::TestDatabase;
using support::TestRoots;

class tst_Documents : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void bashCompletes_data() { lines(); }
    void bashCompletes();
    void fishCompletes_data() { lines(); }
    void fishCompletes();
    void zshCompletes_data() { lines(); }
    void zshCompletes();
    void helpFitsATerminal();
    void manualsAreSound();
    void everySettingIsDescribed();
    void everyOptionIsInTheManual();

private:
    void lines();
    /// Of a shell with the program in its path and the world's configuration.
    Program::Ending run(const QString &shell, const QStringList &words, const QByteArray &input = {}) const;

    support::TestCluster m_cluster;
    std::unique_ptr<TestDatabase> m_db;
    std::unique_ptr<TestRoots> m_roots;
    std::unique_ptr<Program> m_program;
    QTemporaryDir m_folder;
    QString m_run;
};

namespace {
const QString documents = QStringLiteral(SCRAPAZOID_DOCUMENTS);
}

void tst_Documents::initTestCase()
{
    m_db = std::make_unique<TestDatabase>(m_cluster);
    m_roots = std::make_unique<TestRoots>();
    m_program = std::make_unique<Program>(*m_db, *m_roots);
    m_program->setUp();
    const qint64 execution
        = m_db->insertExecution({.status = u"running"_s, .started = std::chrono::hours(1), .id = 4711});
    QCOMPARE(m_program->run({u"stuck"_s, u"--yes"_s}).status, 0);
    QCOMPARE(m_program->run({u"pin"_s, QString::number(execution)}).status, 0);
    m_run = m_program->run({u"history"_s, u"--json"_s}).json()["runs"_L1][0]["run"_L1].toString();
    QVERIFY(!m_run.isEmpty());
    m_program->writeConfiguration("[preset My nights]\nstuck = yes\n");
    QCOMPARE(m_program->runBare(QStringList{u"config"_s, u"add"_s, u"north"_s} + m_program->connection()).status, 0);
}

Program::Ending tst_Documents::run(const QString &shell, const QStringList &words, const QByteArray &input) const
{
    QProcess process;
    auto environment = m_program->environmentHere();
    environment.insert(u"PATH"_s, QFileInfo(QStringLiteral(SCRAPAZOIDCTL)).path() + u":/usr/bin:/bin"_s);
    environment.insert(u"HOME"_s, m_folder.path());
    environment.insert(u"TERM"_s, u"dumb"_s);
    // Whatever language the reader has.
    environment.remove(u"LC_ALL"_s);
    environment.insert(u"LANG"_s, u"de_DE.UTF-8"_s);
    process.setProcessEnvironment(environment);
    process.start(shell, words);
    process.write(input);
    process.closeWriteChannel();
    return Program::wait(process);
}

/// Lines up to where TAB is pressed, with what has to be offered then and what must not.
void tst_Documents::lines()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArrayList>("expected");
    QTest::addColumn<QByteArray>("unwanted");
    const auto row = [](const char *line, const QByteArrayList &expected, const char *unwanted) {
        QTest::newRow(line) << QByteArray("scrapazoidctl ") + line << expected << QByteArray(unwanted);
    };
    row("un", {"undo", "unpin"}, "stuck");
    row("help sch", {"schedule"}, "stuck");
    row("stuck --gr", {"--grace"}, "--days");
    row("-p ", {"north"}, "default");
    row("orphans ", {"screenshots", "downloads"}, "stuck");
    row("undo ", {"last", "RUN"}, "STARTED");
    row("-p north history ", {"RUN"}, "WHAT");
    row("purge --run ", {"RUN"}, "WHAT");
    row("schedule ", {"observe", "agree"}, "weekly");
    row("schedule enable ", {"weekly", "files"}, "KIND");
    row("preset ", {"nights"}, "north");
    row("unpin ", {"4711"}, "EXECUTION");
    row("config ", {"presets", "unset"}, "north");
    row("config default ", {"north"}, "screenshots");
    row("config get screenshots.da", {"screenshots.days"}, "downloads");
    row("--set downloads.di", {"downloads.dir="}, "screenshots");
    row("--profile=", {"north"}, "default");
}

namespace {
void check(const QByteArray &said, const QString &run, bool showsSuffixes = true)
{
    QFETCH(QByteArrayList, expected);
    QFETCH(const QByteArray, unwanted);
    for (QByteArray word : expected) {
        word.replace("RUN", run.toUtf8());
        if (!showsSuffixes)
            word.replace("=", "");
        QVERIFY2(said.contains(word), (word + " in " + said).constData());
    }
    QVERIFY2(!said.contains(unwanted), said.constData());
}
} // namespace

void tst_Documents::bashCompletes()
{
    QFETCH(const QByteArray, line);
    // As readline cuts it: "=" is a word of its own.
    QByteArrayList words = QByteArray(line).replace("=", " = ").split(' ');
    const bool endsInEquals = line.endsWith('=');
    if (endsInEquals)
        words.removeLast();
    words.removeAll(QByteArray());
    if (line.endsWith(' '))
        words << "";
    QByteArray script = "source " + documents.toUtf8() + "/scrapazoidctl.bash\nCOMP_WORDS=(";
    for (const QByteArray &word : words)
        script += '\'' + word + "' ";
    script += ")\nCOMP_CWORD=$((${#COMP_WORDS[@]} - 1))\n_scrapazoidctl\nprintf '%s\\n' \"${COMPREPLY[@]}\"\n";
    const auto ended = run(u"bash"_s, {u"--norc"_s}, script);
    QCOMPARE(ended.err, "");
    check(ended.out, m_run);
}

void tst_Documents::fishCompletes()
{
    if (QStandardPaths::findExecutable(u"fish"_s).isEmpty())
        QSKIP("fish is not there");
    QFETCH(const QByteArray, line);
    const auto ended = run(u"fish"_s,
                           {u"--no-config"_s, u"-c"_s,
                            u"source %1/scrapazoidctl.fish; complete -C '%2' | string replace -r '\\t.*' ''"_s.arg(
                                documents, QString::fromUtf8(line))});
    QCOMPARE(ended.err, "");
    check(ended.out, m_run);
}

/// zsh completes for a person only: in a terminal of its own, until what is expected is there or has had its time.
void tst_Documents::zshCompletes()
{
    if (QStandardPaths::findExecutable(u"zsh"_s).isEmpty())
        QSKIP("zsh is not there");
    QFETCH(const QByteArray, line);
    QFETCH(QByteArrayList, expected);
    QByteArray all;
    for (QByteArray word : expected)
        all += " && $said == *" + word.replace("RUN", m_run.toUtf8()).replace("=", "") + "*";
    // Lists what it would offer, in one column and without a word of the line itself.
    const QByteArray script = R"(
zmodload zsh/zpty
zpty shell zsh -f -i
zpty -w shell 'stty cols 200; fpath=(DOCUMENTS $fpath); autoload -U compinit; compinit -u -D; PS1=; bindkey "^I" list-choices; print RE""ADY'
said=
integer tries
for ((tries = 0; tries < 300; ++tries)) { zpty -rt shell part && said+=$part; [[ $said == *READY* ]] && break; sleep 0.1 }
said=
zpty -w -n shell "LINE"$'\t'
for ((tries = 0; tries < 300; ++tries)) { zpty -rt shell part && said+=$part; [[ -n $said ALL ]] && break; sleep 0.1 }
print -r -- "${said#*LINE}"
)";
    const auto ended
        = run(u"zsh"_s, {u"-f"_s},
              QByteArray(script).replace("DOCUMENTS", documents.toUtf8()).replace("LINE", line).replace("ALL", all));
    check(ended.out, m_run, false);
}

void tst_Documents::helpFitsATerminal()
{
    const cli::Application application;
    QStringList helps{QString::fromUtf8(m_program->runBare({u"--help"_s}).out)};
    for (const auto &command : application.commands())
        helps << QString::fromUtf8(m_program->runBare({QString::fromLatin1(command->name()), u"--help"_s}).out);
    for (const QString &help : helps) {
        QVERIFY(help.contains(u"--profile"_s));
        for (const QString &line : help.split(u'\n'))
            QVERIFY2(line.size() <= 80, qPrintable(line));
    }
}

void tst_Documents::manualsAreSound()
{
    if (QStandardPaths::findExecutable(u"mandoc"_s).isEmpty())
        QSKIP("mandoc is not there");
    const QString packaging = QStringLiteral(SCRAPAZOID_PACKAGING);
    for (const QString &page : {packaging + u"/scrapazoidctl.1"_s, packaging + u"/scrapazoid-console.1"_s,
                                documents + u"/scrapazoid-console.ini.5"_s}) {
        const auto ended = run(u"mandoc"_s, {u"-T"_s, u"lint"_s, u"-W"_s, u"warning"_s, page});
        QVERIFY2(ended.status == 0 && ended.out.isEmpty(), (ended.out + ended.err).constData());
    }
}

void tst_Documents::everySettingIsDescribed()
{
    QFile page(documents + u"/scrapazoid-console.ini.5"_s);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    for (const SettingKey &key : settingKeys())
        QVERIFY2(text.contains(".TP\n.B " + QByteArray(key.name).replace('-', "\\-") + '\n'), key.name.constData());
}

void tst_Documents::everyOptionIsInTheManual()
{
    QFile page(QStringLiteral(SCRAPAZOID_PACKAGING) + u"/scrapazoidctl.1"_s);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    const cli::Application application;
    cli::Options all = cli::connectionOptions() + cli::Application::generalOptions();
    for (const auto &command : application.commands())
        all += command->options();
    for (const cli::Option &option : all)
        QVERIFY2(text.contains("\\-\\-" + QByteArray(option.name).replace('-', "\\-")), option.name.constData());
}

QTEST_GUILESS_MAIN(support::Guarded<tst_Documents>)
#include "tst_documents.moc"
