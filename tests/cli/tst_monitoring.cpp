// SPDX-License-Identifier: GPL-3.0-or-later
// What is handed to monitoring systems, by their own tools and in their own terms: nothing of it may name a figure that
// there is not.

#include "cli/program.h"
#include "support/failed.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using support::TestDatabase;
using support::TestRoots;

class tst_Monitoring : public QObject {
    Q_OBJECT

private slots:
    void everyAnswerFitsItsSchema();
    void everyCommandHasASchema();
    void faultsAreFound();
    void prometheusTakesTheFigures();
    void rulesRaiseWhatTheyShould();
    void dashboardShowsWhatThereIs();

private:
    support::TestCluster m_cluster;
};

namespace {
const QString monitoring = QStringLiteral(SCRAPAZOID_PACKAGING) + u"/monitoring"_s;
const QString schemas = QStringLiteral(SCRAPAZOID_PACKAGING) + u"/schemas"_s;
const QString here = QStringLiteral(SCRAPAZOID_TESTS);

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Program::Ending runTool(const QString &tool, const QStringList &words, const QByteArray &input = {})
{
    QProcess process;
    process.start(tool, words);
    process.write(input);
    process.closeWriteChannel();
    return Program::wait(process);
}

/// Python with a validator of schemas, where there is one.
QString python()
{
    for (const QString &name : {u"/usr/bin/python3"_s, QStandardPaths::findExecutable(u"python3"_s)}) {
        if (!name.isEmpty() && runTool(name, {u"-c"_s, u"import jsonschema"_s}).status == 0)
            return name;
    }
    return {};
}

QByteArray pair(const QString &schema, const QByteArray &json)
{
    return schemas.toUtf8() + '/' + schema.toUtf8() + ".schema.json\t" + json.trimmed() + '\n';
}

/// Every figure that the program has, in a database where all of them are known.
QSet<QString> figuresOf(const Program &program)
{
    QSet<QString> names;
    for (const QJsonValue &sample : program.run({u"metrics"_s, u"--json"_s}).json()["metrics"_L1].toArray())
        names.insert(sample["name"_L1].toString());
    return names;
}

QStringList unknownFigures(const QString &text, const QSet<QString> &known)
{
    static const QRegularExpression figure(u"\\bscrapazoid_[a-z_]+\\b"_s);
    QStringList unknown;
    for (auto found = figure.globalMatch(text); found.hasNext();) {
        const QString name = found.next().captured();
        if (!known.contains(name))
            unknown << name;
    }
    return unknown;
}

/// Rows, files, a run, an attempt of each job: whatever there is to be told of.
void live(const Program &program, TestDatabase &db, const TestRoots &roots)
{
    program.setUp();
    db.letScheduleBegin();
    insertScreenshots(db, roots, 3, 4);
    db.insertExecution({.status = u"running"_s, .started = std::chrono::minutes(20)});
    QCOMPARE(program.run({u"watch"_s, u"--once"_s}).status, 0);
}
} // namespace

void tst_Monitoring::everyAnswerFitsItsSchema()
{
    const QString validator = python();
    if (validator.isEmpty())
        QSKIP("python3-jsonschema is not there");
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    QByteArray pairs;
    const auto add = [&](const QString &schema, const QStringList &words) {
        const auto ended = program.run(words + QStringList{u"--json"_s});
        QVERIFY2(ended.out.count('\n') == 1, (words.join(u' ').toUtf8() + ": " + ended.out + ended.err).constData());
        pairs += pair(schema, ended.out);
    };
    add(u"setup"_s, {u"setup"_s, u"--dry-run"_s});
    add(u"history"_s, {u"history"_s});
    live(program, db, roots);
    insertScreenshots(db, roots, 2, 1);
    roots.write(Directory::Downloads, "orphan.zip", 50, std::chrono::hours(48));
    db.insertFile(Directory::Screenshots, {.path = "lost.png", .time = std::chrono::hours(48)});
    const qint64 execution = db.insertExecution({.status = u"pending"_s, .started = std::chrono::minutes(1)});
    add(u"setup"_s, {u"setup"_s, u"--yes"_s});
    for (const QString &command :
         {u"stuck"_s, u"screenshots"_s, u"downloads"_s, u"orphans"_s, u"missing"_s, u"weekly"_s, u"aggressive"_s})
        add(u"cleanup"_s, {command, u"--dry-run"_s, u"--items"_s, u"--override-guards"_s});
    add(u"cleanup"_s, {u"screenshots"_s, u"--yes"_s, u"--items"_s});
    add(u"cleanup"_s, {u"undo"_s, u"last"_s, u"--items"_s});
    add(u"cleanup"_s, {u"purge"_s, u"--now"_s, u"--yes"_s, u"--items"_s});
    add(u"cleanup"_s, {u"preset"_s, u"none"_s});
    add(u"cleanup"_s, {u"screenshots"_s, u"--max-percent=1"_s, u"--yes"_s});
    add(u"cleanup"_s, {u"nonsense"_s});
    add(u"history"_s, {u"history"_s});
    add(u"history"_s, {u"history"_s, u"last"_s});
    add(u"history"_s, {u"history"_s, u"--find"_s, u"."_s});
    add(u"history"_s, {u"history"_s, u"none"_s});
    add(u"pins"_s, {u"pin"_s, QString::number(execution), u"--note"_s, u"\"kept\""_s});
    add(u"pins"_s, {u"pins"_s});
    add(u"pins"_s, {u"unpin"_s, QString::number(execution)});
    add(u"pins"_s, {u"pin"_s, u"987654321"_s});
    add(u"stats"_s, {u"stats"_s});
    add(u"stats"_s, {u"stats"_s, u"--no-scan"_s});
    add(u"capacity"_s, {u"capacity"_s});
    add(u"capacity"_s, {u"capacity"_s, u"--volume"_s, u"100GB"_s});
    add(u"capacity"_s, {u"capacity"_s, u"--measured"_s, u"3"_s});
    add(u"retention"_s, {u"retention"_s, u"--screenshots"_s, u"30"_s, u"--downloads"_s, u"9"_s, u"--yes"_s});
    add(u"retention"_s, {u"retention"_s, u"--from-profile"_s, u"--yes"_s});
    add(u"check"_s, {u"check"_s});
    add(u"check"_s, {u"check"_s, u"-w"_s, u"stuck=1:"_s, u"-c"_s, u"volume=~:99"_s});
    add(u"check"_s, {u"check"_s, u"-w"_s, u"nonsense"_s});
    add(u"doctor"_s, {u"doctor"_s});
    add(u"schedule"_s, {u"schedule"_s});
    add(u"schedule"_s, {u"schedule"_s, u"pause"_s});
    add(u"metrics"_s, {u"metrics"_s});
    add(u"config"_s, {u"config"_s});
    add(u"config"_s, {u"config"_s, u"show"_s});
    add(u"config"_s, {u"config"_s, u"profiles"_s});
    add(u"config"_s, {u"config"_s, u"presets"_s});
    add(u"service"_s, {u"watch"_s, u"--once"_s, u"--jobs"_s, u"stuck"_s});
    add(u"service"_s, {u"serve"_s});
    const QStringList away{u"-d"_s, u"host=/nonexistent dbname=x"_s};
    for (const QString &command : {u"stats"_s, u"check"_s, u"doctor"_s, u"schedule"_s, u"metrics"_s, u"retention"_s})
        add(command, away + QStringList{command});
    const auto checked = runTool(validator, {here + u"/check-schemas.py"_s}, pairs);
    QVERIFY2(checked.status == 0, (checked.out + checked.err).constData());
}

void tst_Monitoring::everyCommandHasASchema()
{
    QByteArray all;
    for (const QString &file : QDir(schemas).entryList({u"*.schema.json"_s}))
        all += contentOf(schemas + u'/' + file);
    // A cleanup's may be a preset's name as well, so that it lists none.
    for (const char *command :
         {"stuck", "screenshots", "downloads", "orphans", "missing", "aggressive", "weekly", "preset", "undo", "purge"})
        all += QByteArray(" \"") + command + '"';
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const QString help = QString::fromUtf8(Program(db, roots).runBare({u"--help"_s}).out);
    const QString commands = help.section(u"Commands:\n"_s, 1).section(u"\n\n"_s, 0, 0);
    static const QRegularExpression name(u"^  ([a-z]+)"_s, QRegularExpression::MultilineOption);
    int count = 0;
    for (auto found = name.globalMatch(commands); found.hasNext(); ++count) {
        const QByteArray command = found.next().captured(1).toUtf8();
        QVERIFY2(all.contains('"' + command + '"'), command.constData());
    }
    QVERIFY(count > 20);
}

/// What holds for everything holds nothing.
void tst_Monitoring::faultsAreFound()
{
    const QString validator = python();
    if (validator.isEmpty())
        QSKIP("python3-jsonschema is not there");
    const auto status = [&](const QByteArray &json) {
        return runTool(validator, {here + u"/check-schemas.py"_s}, pair(u"pins"_s, json)).status;
    };
    QCOMPARE(status(R"({"command": "pins", "pins": [], "format": 1, "error": null})"), 0);
    QCOMPARE(status(R"({"command": "pins", "pins": [], "format": 2, "error": null})"), 1);
    QCOMPARE(status(R"({"command": "pins", "pins": [], "error": null})"), 1);
    QCOMPARE(status(R"({"command": "pins", "pins": [], "new": 1, "format": 1, "error": null})"), 1);
    QCOMPARE(status(R"({"command": "pins", "pins": [{"execution": null}], "format": 1, "error": null})"), 1);
}

void tst_Monitoring::prometheusTakesTheFigures()
{
    const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
    if (promtool.isEmpty())
        QSKIP("promtool is not there");
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    live(program, db, roots);
    const auto checked = runTool(promtool, {u"check"_s, u"metrics"_s}, program.run({u"metrics"_s}).out);
    QVERIFY2(checked.status == 0 && checked.out.isEmpty() && checked.err.isEmpty(),
             (checked.out + checked.err).constData());
}

void tst_Monitoring::rulesRaiseWhatTheyShould()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    live(program, db, roots);
    const QString rules = monitoring + u"/scrapazoid.rules.yml"_s;
    const QString text = QString::fromUtf8(contentOf(rules));
    QVERIFY(text.contains(u"alert: "_s));
    QCOMPARE(unknownFigures(text, figuresOf(program)), QStringList());

    const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
    if (promtool.isEmpty())
        QSKIP("promtool is not there");
    const QTemporaryDir folder;
    QVERIFY(QFile::copy(rules, folder.filePath(u"scrapazoid.rules.yml"_s)));
    QVERIFY(QFile::copy(here + u"/scrapazoid.rules.test.yml"_s, folder.filePath(u"test.yml"_s)));
    const auto checked = runTool(promtool, {u"check"_s, u"rules"_s, rules});
    QVERIFY2(checked.status == 0, (checked.out + checked.err).constData());
    const auto tested = runTool(promtool, {u"test"_s, u"rules"_s, folder.filePath(u"test.yml"_s)});
    QVERIFY2(tested.status == 0, (tested.out + tested.err).constData());
}

void tst_Monitoring::dashboardShowsWhatThereIs()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    live(program, db, roots);
    const QByteArray text = contentOf(monitoring + u"/grafana-dashboard.json"_s);
    QCOMPARE(unknownFigures(QString::fromUtf8(text), figuresOf(program)), QStringList());
    const QJsonArray panels = QJsonDocument::fromJson(text)["panels"_L1].toArray();
    QVERIFY(panels.size() > 5);
    // No two of one id, and none over another.
    QSet<int> ids;
    QSet<std::pair<int, int>> taken;
    QByteArray rules = "groups:\n  - name: dashboard\n    rules:\n";
    for (const QJsonValue &panel : panels) {
        ids.insert(panel["id"_L1].toInt());
        const QJsonValue place = panel["gridPos"_L1];
        const int right = place["x"_L1].toInt() + place["w"_L1].toInt();
        QVERIFY(right <= 24);
        for (int x = place["x"_L1].toInt(); x < right; ++x) {
            for (int y = place["y"_L1].toInt(); y < place["y"_L1].toInt() + place["h"_L1].toInt(); ++y) {
                QVERIFY2(!taken.contains({x, y}), qPrintable(panel["title"_L1].toString()));
                taken.insert({x, y});
            }
        }
        for (const QJsonValue &target : panel["targets"_L1].toArray()) {
            rules += "      - {record: dashboard:panel" + QByteArray::number(rules.size()) + ", expr: '"
                + target["expr"_L1].toString().toUtf8().replace("$instance", ".*") + "'}\n";
        }
    }
    QCOMPARE(ids.size(), panels.size());

    if (const QString promtool = QStandardPaths::findExecutable(u"promtool"_s); !promtool.isEmpty()) {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"panels.yml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(rules);
        file.close();
        const auto checked = runTool(promtool, {u"check"_s, u"rules"_s, file.fileName()});
        QVERIFY2(checked.status == 0, (checked.out + checked.err + rules).constData());
    }
    const QString validator = python();
    if (validator.isEmpty())
        QSKIP("python3-jsonschema is not there");
    const auto checked = runTool(validator, {here + u"/check-schemas.py"_s, u"--open"_s},
                                 here.toUtf8() + "/grafana.schema.json\t"
                                     + QJsonDocument::fromJson(text).toJson(QJsonDocument::Compact) + '\n');
    QVERIFY2(checked.status == 0, (checked.out + checked.err).constData());
}

QTEST_GUILESS_MAIN(support::Guarded<tst_Monitoring>)
#include "tst_monitoring.moc"
