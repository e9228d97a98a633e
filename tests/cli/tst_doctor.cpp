// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "support/failed.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using support::TestDatabase;
using support::TestRoots;

/// The command doctor as scripts meet it; what it finds is tst_diagnose's subject.
class tst_Doctor : public QObject {
    Q_OBJECT

private slots:
    void healthy();
    void warningsAreNoFailure();
    void whatIsBadIsRefused();
    void noConnection();
    void schemaDoesNotFit();
    void jsonIsOneObject();
    void wordsThatMakeNoSense();

private:
    support::TestCluster m_cluster;
};

namespace {
/// The states by key; of several findings with one key the last.
QMap<QString, QString> statesOf(const QJsonObject &object)
{
    QMap<QString, QString> states;
    for (const QJsonValue &finding : object.value("findings"_L1).toArray())
        states.insert(finding["key"_L1].toString(), finding["state"_L1].toString());
    return states;
}

/// Lines with a mend about the machine's volume, which may be as full as it likes.
const QRegularExpression roomLine(uR"(^(good|warn)  The volume of the \w+ folder has .*\n(?:      .*\n)?)"_s,
                                  QRegularExpression::MultilineOption);

/// How doctor ends where so many things are to be mended besides that volume.
QByteArray closing(const QByteArray &out, int things)
{
    for (auto lines = roomLine.globalMatch(QString::fromUtf8(out)); lines.hasNext();)
        things += lines.next().captured(1) == "warn"_L1 ? 1 : 0;
    return things == 0 ? "\nNothing to mend.\n"_ba
        : things == 1  ? "\n1 thing to mend.\n"_ba
                       : '\n' + QByteArray::number(things) + " things to mend.\n";
}

/// Somebody with a command for alerts has just looked.
void noteALook(TestDatabase &db)
{
    db.exec(u"INSERT INTO scrapazoid_console.looks (kind, looked_at, by) VALUES ('alerts', now(), 'somebody')"_s);
}
} // namespace

void tst_Doctor::healthy()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    noteALook(db);
    const auto ended = program.run({u"doctor"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.err, "");
    QVERIFY2(ended.out.endsWith(closing(ended.out, 0)), ended.out.constData());
    const QRegularExpression expected(uR"(\A(good  \S.*\n){28,}\S.* to mend\.\n\z)"_s);
    const QString rest = QString::fromUtf8(ended.out).remove(roomLine);
    QVERIFY2(expected.match(rest).hasMatch(), ended.out.constData());
}

void tst_Doctor::warningsAreNoFailure()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    noteALook(db);
    db.exec(u"ALTER TABLE screenshots SET (autovacuum_enabled = false)"_s);
    const auto ended = program.run({u"doctor"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.err, "");
    QVERIFY2(
        ended.out.contains("\nwarn  Autovacuum is off for public.screenshots, so it keeps the room of removed rows.\n"
                           "      ALTER TABLE public.screenshots RESET (autovacuum_enabled);\n"),
        ended.out.constData());
    QVERIFY2(ended.out.endsWith(closing(ended.out, 1)), ended.out.constData());
    const auto json = program.run({u"doctor"_s, u"--json"_s});
    QCOMPARE(json.status, 0);
    QVERIFY(json.json().value("healthy"_L1).toBool());
    QCOMPARE(statesOf(json.json()).value(u"autovacuum"_s), u"warning"_s);
}

void tst_Doctor::whatIsBadIsRefused()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    const auto ended = program.run({u"doctor"_s});
    QCOMPARE(ended.status, 2);
    QCOMPARE(ended.err, "");
    QVERIFY2(ended.out.contains("\nbad   The console is not set up in this database, so nothing can be removed.\n"
                                "      Run: scrapazoidctl setup\n"),
             ended.out.constData());
    QVERIFY2(ended.out.endsWith(closing(ended.out, 3)), ended.out.constData());
    program.setUp();
    QCOMPARE(program.run({u"doctor"_s}).status, 0);
    const auto unsafe = program.run({u"doctor"_s, u"--json"_s, u"--screenshots-dir"_s, u"/nonexistent/folder"_s});
    QCOMPARE(unsafe.status, 2);
    QVERIFY(!unsafe.json().value("healthy"_L1).toBool(true));
    QCOMPARE(statesOf(unsafe.json()).value(u"root-screenshots"_s), u"bad"_s);
    QCOMPARE(statesOf(unsafe.json()).value(u"root-downloads"_s), u"good"_s);
}

void tst_Doctor::noConnection()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    const QStringList elsewhere{u"-d"_s, u"postgresql+psycopg2://ann:hunter2@127.0.0.1:1/jobs"_s, u"doctor"_s};
    const auto ended = program.run(elsewhere);
    QCOMPARE(ended.status, 3);
    QVERIFY2(ended.out.startsWith("bad   Cannot connect to ann@127.0.0.1:1/jobs"), ended.out.constData());
    QVERIFY2(ended.out.contains("\n?     "), ended.out.constData());
    const auto json = program.run(elsewhere + QStringList{u"--json"_s});
    QCOMPARE(json.status, 3);
    QCOMPARE(statesOf(json.json()).value(u"connection"_s), u"bad"_s);
    QCOMPARE(statesOf(json.json()).value(u"root-screenshots"_s), u"good"_s);
    QCOMPARE(statesOf(json.json()).value(u"root-screenshots-binding"_s), u"unknown"_s);
    for (const auto &said : {ended, json})
        QVERIFY(!said.out.contains("hunter2") && !said.err.contains("hunter2"));
}

void tst_Doctor::schemaDoesNotFit()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    const auto ended = program.run({u"doctor"_s, u"--json"_s, u"--set"_s, u"schema.screenshots.timestamp=taken_at"_s});
    QCOMPARE(ended.status, 3);
    QCOMPARE(statesOf(ended.json()).value(u"schema"_s), u"bad"_s);
}

void tst_Doctor::jsonIsOneObject()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    noteALook(db);
    const auto ended = program.run({u"doctor"_s, u"--json"_s});
    QCOMPARE(ended.status, 0);
    QCOMPARE(ended.err, "");
    QString rest = QString::fromUtf8(ended.out);
    const QString start = uR"({"command": "doctor", "healthy": true, "findings": [)"_s;
    QVERIFY2(rest.startsWith(start), ended.out.constData());
    QVERIFY2(rest.endsWith(u"], \"format\": 1, \"error\": null}\n"_s), ended.out.constData());
    const QString good = uR"("key": "[a-z-]+", "state": "good", "label": "(?:[^"\\]|\\.)+", "mend": "")"_s;
    const QString room = uR"("key": "root-\w+-room", "state": "\w+", "label": "[^"]+", "mend": "[^"]*")"_s;
    const QRegularExpression finding(uR"(\{(%1|%2)\}(, )?)"_s.arg(good, room));
    rest.remove(finding);
    QCOMPARE(rest, start + u"], \"format\": 1, \"error\": null}\n"_s);
}

void tst_Doctor::wordsThatMakeNoSense()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    for (const QString &word : {u"nurse"_s, u"--yes"_s}) {
        const auto ended = program.run({u"doctor"_s, word, u"--json"_s});
        QCOMPARE(ended.status, 2);
        QCOMPARE(ended.json().value("command"_L1).toString(), u"doctor"_s);
        QVERIFY(!ended.json().value("healthy"_L1).toBool(true));
        QVERIFY(ended.json().value("error"_L1).isString());
    }
    const auto help = program.run({u"doctor"_s, u"--help"_s});
    QCOMPARE(help.status, 0);
    QVERIFY(help.out.startsWith("Usage: scrapazoidctl [connection] doctor [options]\n"));
}

QTEST_GUILESS_MAIN(support::Guarded<tst_Doctor>)
#include "tst_doctor.moc"
