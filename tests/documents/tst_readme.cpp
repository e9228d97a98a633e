// SPDX-License-Identifier: GPL-3.0-or-later
// The README's commands, in its order, as somebody types them who has nothing but it.

#include "cli/program.h"
#include "support/failed.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;
using support::TestDatabase;
using support::TestRoots;

class tst_Readme : public QObject {
    Q_OBJECT

private slots:
    void newcomersWay();
    void examplesAreThere();

private:
    support::TestCluster m_cluster;
};

namespace {
const QString project = QStringLiteral(SCRAPAZOID_PROJECT);

QString readme()
{
    QFile file(project + u"/README.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Lines of code with our program, from the first connection to the removal; of cron's without the time, of psql's
/// without the change of the user.
QStringList commands()
{
    static const QRegularExpression line(
        u"^ {4}(?:[0-9*/]+ +[0-9*]+ +[*] +[*] +[0-9*] +)?(?:sudo -u postgres )?((?:scrapazoidctl|psql|export) .*)$"_s);
    QStringList found;
    bool isIn = false;
    for (const QString &text : readme().split(u'\n')) {
        if (text.startsWith(u"## "_s))
            isIn = text != "## Folders elsewhere"_L1 && (isIn || text.startsWith(u"## Connect"_s));
        if (const auto match = line.match(text); isIn && match.hasMatch())
            found << match.captured(1);
    }
    return found;
}

/// Whoever is asked says yes; and what goes on for ever is done once.
QString answered(const QString &command)
{
    static const QRegularExpression asks(
        u"production (?:--set [^ ]+ )?(setup|screenshots|downloads|retention|schedule agree|purge|weekly)\\b(?!.*--(yes|dry-run))"_s);
    if (command.endsWith(u" watch"_s))
        return command + u" --once --jobs stuck"_s;
    return asks.match(command).hasMatch() ? command + u" --yes"_s : command;
}
} // namespace

void tst_Readme::newcomersWay()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    insertScreenshots(db, roots, 10, 30);
    for (const QString &role : {u"support"_s, u"nightly"_s})
        db.exec(u"DO $$ BEGIN CREATE ROLE %1 LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$"_s.arg(role));
    const QStringList all = commands();
    QVERIFY(all.size() > 20);
    auto environment = program.environmentHere();
    environment.insert(u"PATH"_s, QFileInfo(QStringLiteral(SCRAPAZOIDCTL)).path() + u":/usr/bin:/bin"_s);
    const QString socket = m_cluster.server().socketDirectory();
    int cleaned = 0;
    bool isSetUpByOwner = false;
    for (QString command : all) {
        if (command.startsWith(u"export DATABASE_URL="_s)) {
            environment.insert(u"DATABASE_URL"_s,
                               u"postgresql+psycopg2://postgres@/%1?host=%2"_s.arg(db.name(), socket));
            continue;
        }
        command = answered(command)
                      .replace(u"psql -d scrapazoid"_s, u"psql -h %1 -U postgres -d %2"_s.arg(socket, db.name()))
                      .replace(u"packaging/"_s, project + u"/packaging/"_s)
                      .replace(u"server.host db.internal"_s, u"server.host "_s + socket)
                      .replace(u"server.database scrapazoid"_s, u"server.database "_s + db.name())
                      .replace(u"server.user scrapazoid"_s, u"server.user postgres"_s)
                      .replace(u"/srv/scrapazoid/screenshots"_s, QFile::decodeName(roots.screenshots()))
                      .replace(u"/srv/scrapazoid/downloads"_s, QFile::decodeName(roots.downloads()));
        QProcess shell;
        shell.setProcessEnvironment(environment);
        shell.setStandardInputFile(QProcess::nullDevice());
        shell.start(u"/bin/sh"_s, {u"-c"_s, command});
        const auto ended = Program::wait(shell);
        // A plugin's status says how things are; doctor finds bad what setup is for.
        const bool isDoctor = command.endsWith(u" doctor"_s);
        const int most = isDoctor || command.contains(u" check "_s) ? 2 : 0;
        QVERIFY2(ended.status >= 0 && ended.status <= most,
                 (command.toUtf8() + ": " + ended.out + ended.err).constData());
        for (const QString &finding : QString::fromUtf8(ended.out).split(u"\nbad "_s).mid(isDoctor ? 1 : INT_MAX))
            QVERIFY2(finding.section(u'\n', 1, 1).contains(u"scrapazoidctl setup"_s), qPrintable(finding.left(300)));
        if (command.contains(u"screenshots --days 7 --yes"_s) && !command.contains(u"--quiet"_s)) {
            QCOMPARE(db.count(u"screenshots"_s), 30);
            ++cleaned;
        }
        if (command.contains(u"scrapazoid_owner setup"_s))
            isSetUpByOwner
                = db.value(u"SELECT nspowner::regrole::text FROM pg_namespace WHERE nspname = 'scrapazoid_console'"_s)
                == "scrapazoid_owner"_L1;
        if (command.contains(u"undo last"_s))
            QCOMPARE(db.count(u"screenshots"_s), 40);
    }
    QCOMPARE(cleaned, 1);
    QVERIFY(isSetUpByOwner);
    QCOMPARE(db.value(u"SELECT count(*) FROM pg_namespace WHERE nspname = 'scrapazoid_console'"_s).toInt(), 0);
    QVERIFY(!support::exists(roots.screenshots() + "/.scrapazoid-console"));
}

/// What it names in the project is there.
void tst_Readme::examplesAreThere()
{
    static const QRegularExpression path(u"\\b(?:packaging|docs|resources)/[A-Za-z0-9_./-]*[A-Za-z0-9]"_s);
    int count = 0;
    const QString text = readme();
    for (auto found = path.globalMatch(text); found.hasNext(); ++count) {
        const QString name = found.next().captured();
        QVERIFY2(QFileInfo::exists(project + u'/' + name), qPrintable(name));
    }
    QVERIFY(count > 10);
}

QTEST_GUILESS_MAIN(support::Guarded<tst_Readme>)
#include "tst_readme.moc"
