// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "support/failed.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using support::TestDatabase;
using support::TestRoots;

/// What comes after a run: history, undo and purge; and before the first: setup.
class tst_TakingBack : public QObject {
    Q_OBJECT

private slots:
    void undoAndPurge();
    void archives();
    void history();
    void findsOverAllRuns();
    void findingNothingAndAskingWrongly();
    void setup();
    void theClockWasWrong();
    void whatATriggerSaysStaysUnsaid();

private:
    support::TestCluster m_cluster;
};

void tst_TakingBack::undoAndPurge()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    insertScreenshots(db, roots, 3, 4);
    const auto before = support::snapshot(roots.screenshots());
    QCOMPARE(program.run({u"screenshots"_s, u"--yes"_s}).status, 0);
    const auto preview = program.run({u"undo"_s, u"last"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(preview.status, 0);
    QCOMPARE(preview.json().value("planned"_L1).toObject().value("screenshots"_L1).toInt(), 3);
    QCOMPARE(db.count(u"screenshots"_s), 4);
    const auto undone = program.run({u"undo"_s, u"last"_s, u"--json"_s, u"--items"_s});
    QCOMPARE(undone.status, 0);
    QCOMPARE(undone.json().value("command"_L1).toString(), u"undo"_s);
    QCOMPARE(undone.json().value("done"_L1).toObject().value("screenshots"_L1).toInt(), 3);
    QVERIFY(support::difference(before, support::snapshot(roots.screenshots())).isEmpty());
    QCOMPARE(program.run({u"undo"_s, u"nonesuch"_s}).status, 2);

    QCOMPARE(program.run({u"screenshots"_s, u"--yes"_s}).status, 0);
    const auto tooEarly = program.run({u"purge"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(tooEarly.status, 0);
    QCOMPARE(tooEarly.json().value("done"_L1).toObject().value("screenshots"_L1).toInt(), 0);
    QCOMPARE(program.run({u"purge"_s, u"--now"_s}).status, 2); // nobody confirmed
    QCOMPARE(program.run({u"purge"_s, u"--now"_s, u"--dry-run"_s}).status, 0);
    const auto purged = program.run({u"purge"_s, u"--now"_s, u"--yes"_s, u"--run"_s, u"last"_s, u"--json"_s});
    QVERIFY2(purged.status == 0, purged.err.constData());
    QCOMPARE(purged.json().value("done"_L1).toObject().value("screenshots"_L1).toInt(), 3);
    QCOMPARE(program.run({u"undo"_s, u"last"_s}).status, 2);
}

void tst_TakingBack::archives()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    insertScreenshots(db, roots, 3, 4);
    const auto before = support::snapshot(roots.screenshots());
    const QByteArray folder = roots.outside() + "/archive";
    const QString archive = QString::fromUtf8(folder);
    support::makeFolder(folder);
    QCOMPARE(program.run({u"screenshots"_s, u"--yes"_s, u"--archive"_s, archive, u"--permanent"_s}).status, 2);
    QCOMPARE(program.run({u"screenshots"_s, u"--yes"_s, u"--archive"_s, u"not/absolute"_s}).status, 2);
    QCOMPARE(program.run({u"screenshots"_s, u"--yes"_s, u"--archive"_s, u""_s}).status, 2);
    QCOMPARE(program.run({u"screenshots"_s, u"--archive"_s, archive}).status, 2); // nobody confirmed
    // Inside a folder of the service: a dry run says what a run is refused for.
    const QByteArray inside = roots.downloads() + "/archive";
    support::makeFolder(inside);
    const QString within = QString::fromUtf8(inside);
    const auto tried = program.run({u"screenshots"_s, u"--dry-run"_s, u"--archive"_s, within});
    QCOMPARE(tried.status, 0);
    QVERIFY2(tried.out.contains("A run would be refused: The archive "), tried.out.constData());
    const auto refused = program.run({u"screenshots"_s, u"--yes"_s, u"--archive"_s, within});
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("choose another place"), refused.err.constData());
    QCOMPARE(db.count(u"screenshots"_s), 7);
    QCOMPARE(support::listFiles(inside), QByteArrayList());
    QCOMPARE(support::listFiles(folder), QByteArrayList());
    const auto ran = program.run({u"screenshots"_s, u"--yes"_s, u"--archive"_s, archive, u"--json"_s});
    QVERIFY2(ran.status == 0, ran.err.constData());
    const QJsonObject there = ran.json().value("archive"_L1).toObject();
    QCOMPARE(there.value("place"_L1).toString(), archive);
    QCOMPARE(there.value("waiting_files"_L1).toInt(-1), 0);
    QCOMPARE(support::listFiles(folder).size(), 4); // with its marker
    const auto told = [&] {
        return program.run({u"history"_s, u"last"_s, u"--json"_s}).json().value("run"_L1).toObject();
    };
    QCOMPARE(told().value("mode"_L1).toString(), u"archive"_s);
    const auto kept = [&] {
        return told().value("archive"_L1).toObject().value("kept"_L1).toObject().value("screenshots"_L1).toInt(-1);
    };
    QCOMPARE(kept(), 3);
    QVERIFY(program.run({u"history"_s, u"last"_s}).out.contains(folder));
    // No purge but its own takes any of it.
    QCOMPARE(program.run({u"purge"_s, u"--now"_s, u"--yes"_s}).status, 0);
    QCOMPARE(kept(), 3);
    QCOMPARE(program.run({u"undo"_s, u"last"_s}).status, 0);
    QVERIFY(support::difference(before, support::snapshot(roots.screenshots())).isEmpty());
    const QString run = told().value("run"_L1).toString();
    QCOMPARE(program.run({u"purge"_s, u"--archive"_s, run, u"--now"_s, u"--yes"_s}).status, 2);
    QCOMPARE(program.run({u"purge"_s, u"--archive"_s, run}).status, 2); // nobody confirmed
    QCOMPARE(program.run({u"purge"_s, u"--archive"_s, run, u"--dry-run"_s}).status, 0);
    QCOMPARE(kept(), 3);
    const auto purged = program.run({u"purge"_s, u"--archive"_s, run, u"--yes"_s});
    QVERIFY2(purged.status == 0, purged.err.constData());
    QCOMPARE(kept(), 0);
    QCOMPARE(support::listFiles(folder).size(), 1);
    QCOMPARE(program.run({u"purge"_s, u"--archive"_s, run, u"--yes"_s}).status, 2);
}

void tst_TakingBack::history()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    QCOMPARE(program.run({u"history"_s}).out, "There are no runs yet.\n");
    program.setUp();
    insertScreenshots(db, roots, 3, 4);
    QCOMPARE(program.run({u"screenshots"_s, u"--yes"_s}).status, 0);
    const auto list = program.run({u"history"_s, u"--json"_s});
    const QJsonArray runs = list.json().value("runs"_L1).toArray();
    QCOMPARE(runs.size(), 1);
    const QString run = runs.first().toObject().value("run"_L1).toString();
    const auto one = program.run({u"history"_s, run, u"--json"_s});
    QCOMPARE(one.json().value("run"_L1).toObject(), runs.first().toObject());
    QCOMPARE(one.json().value("items"_L1).toArray().size(), 3);
    const auto text = program.run({u"history"_s, run});
    QVERIFY(text.out.contains("old/3.png"));
    QVERIFY(program.run({u"history"_s}).out.contains(run.toUtf8()));
    const auto missing = program.run({u"history"_s, u"nonesuch"_s, u"--json"_s});
    QCOMPARE(missing.status, 2);
    QVERIFY(missing.json().value("run"_L1).isNull());
}

void tst_TakingBack::findsOverAllRuns()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    insertScreenshots(db, roots, 3, 4);
    QCOMPARE(program.run({u"screenshots"_s, u"--yes"_s}).status, 0);
    const auto text = program.run({u"history"_s, u"--find"_s, u"OLD/2"_s});
    QCOMPARE(text.status, 0);
    QVERIFY2(text.out.contains("old/2.png"), text.out.constData());
    QVERIFY2(text.out.contains("can be brought back until"), text.out.constData());
    QVERIFY(!text.out.contains("old/1.png"));
    const QJsonObject found = program.run({u"history"_s, u"--find"_s, u"old/"_s, u"--json"_s}).json();
    QCOMPARE(found.value("found"_L1).toArray().size(), 3);
    QVERIFY(found.value("complete"_L1).toBool() && found.value("error"_L1).isNull());
    const QJsonObject item = found.value("found"_L1).toArray().first().toObject();
    QCOMPARE(item.value("path"_L1).toString(), u"old/1.png"_s);
    QCOMPARE(item.value("restore"_L1).toString(), u"possible"_s);
    QVERIFY(item.value("can_restore"_L1).toBool());
    QCOMPARE(item.value("run_command"_L1).toString(), u"screenshots"_s);
    const auto some = program.run({u"history"_s, u"--find"_s, u"old/"_s, u"--limit"_s, u"2"_s});
    QCOMPARE(some.out.count(".png"), 2);
    QVERIFY2(some.err.contains("--limit"), some.err.constData());
    const auto csv = program.run({u"history"_s, u"--find"_s, u"#1"_s, u"--csv"_s});
    QCOMPARE(csv.out.count("\r\n"), 4);
    QVERIFY(csv.out.startsWith("path,kind,id,execution,bytes,outcome,run,"));
    const QString tomorrow = QDateTime::currentDateTimeUtc().addDays(1).date().toString(Qt::ISODate);
    const auto later = program.run({u"history"_s, u"--find"_s, u"old/"_s, u"--since"_s, tomorrow, u"--json"_s});
    QVERIFY(later.json().value("found"_L1).toArray().isEmpty());
    QCOMPARE(program.run({u"history"_s, u"--until"_s, tomorrow, u"--json"_s}).json().value("runs"_L1).toArray().size(),
             1);
    QCOMPARE(program.run({u"history"_s, u"--since"_s, tomorrow}).out, "There are no runs of that time.\n");
}

void tst_TakingBack::findingNothingAndAskingWrongly()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    const auto early = program.run({u"history"_s, u"--find"_s, u"x"_s});
    QCOMPARE(early.status, 0);
    program.setUp();
    const auto none = program.run({u"history"_s, u"--find"_s, u"100%_\\"_s});
    QCOMPARE(none.status, 0);
    QCOMPARE(none.out, "No cleanup has touched anything like that.\n");
    const QList<QStringList> wrong{{u"--find"_s, u""_s},
                                   {u"--find"_s, u"x"_s, u"last"_s},
                                   {u"--find"_s, u"x"_s, u"--since"_s, u"yesterday"_s},
                                   {u"--find"_s, u"x"_s, u"--limit"_s, u"0"_s},
                                   {u"--find"_s, u"x"_s, u"--csv"_s, u"--json"_s},
                                   {u"--csv"_s}};
    for (const QStringList &words : wrong) {
        const auto refused = program.run(QStringList{u"history"_s} + words);
        QCOMPARE(refused.status, 2);
        QVERIFY2(refused.out.isEmpty() || words.contains(u"--json"_s), refused.out.constData());
        QCOMPARE(refused.err.count('\n'), 1);
    }
}

void tst_TakingBack::setup()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    const auto planned = program.run({u"setup"_s, u"--dry-run"_s, u"--json"_s});
    QCOMPARE(planned.json().value("steps"_L1).toArray().size(), 3);
    QCOMPARE(planned.json().value("changed"_L1).toBool(), false);
    const auto done = program.run({u"setup"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(done.json().value("steps"_L1), planned.json().value("steps"_L1));
    QCOMPARE(done.json().value("changed"_L1).toBool(), true);
    const auto again = program.run({u"setup"_s, u"--json"_s});
    QCOMPARE(again.status, 0);
    QCOMPARE(again.out,
             "{\"command\": \"setup\", \"dry_run\": false, \"steps\": [], \"changed\": false, \"format\": 1, "
             "\"error\": null}\n");
}

void tst_TakingBack::theClockWasWrong()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    QCOMPARE(program.run({u"setup"_s, u"--reset-clock"_s, u"--yes"_s}).status, 2); // nothing to forget yet
    program.setUp();
    const auto cleanup = [&] { return program.run({u"stuck"_s, u"--yes"_s}); };
    QCOMPARE(cleanup().status, 0);
    QCOMPARE(db.count(u"scrapazoid_console.clocks"_s), 1);
    db.exec(u"UPDATE scrapazoid_console.clocks SET server_now = server_now + interval '3 days'"_s);
    const auto refused = cleanup();
    QCOMPARE(refused.status, 2);
    QVERIFY2(refused.err.contains("setup --reset-clock"), refused.err.constData());
    QCOMPARE(program.run({u"purge"_s, u"--yes"_s}).status, 2);
    const auto unasked = program.run({u"setup"_s, u"--reset-clock"_s});
    QCOMPARE(unasked.status, 2);
    QVERIFY2(unasked.err.contains("--yes"), unasked.err.constData());
    QVERIFY(!program.run({u"setup"_s, u"--reset-clock"_s, u"--dry-run"_s, u"--json"_s}).json()["changed"_L1].toBool());
    QCOMPARE(cleanup().status, 2);
    const auto reset = program.run({u"setup"_s, u"--reset-clock"_s, u"--yes"_s, u"--json"_s});
    QCOMPARE(reset.status, 0);
    QVERIFY(reset.json()["changed"_L1].toBool());
    QVERIFY(db.value(u"SELECT reset_by <> '' FROM scrapazoid_console.clocks"_s).toBool());
    QCOMPARE(cleanup().status, 0);
    QCOMPARE(program.run({u"purge"_s, u"--yes"_s}).status, 0);
}

/// Notices are foreign text: they steer no terminal, and make no mail of a run that went well.
void tst_TakingBack::whatATriggerSaysStaysUnsaid()
{
    TestDatabase db(m_cluster);
    const TestRoots roots;
    const Program program(db, roots);
    program.setUp();
    insertScreenshots(db, roots, 3, 4);
    db.exec(u"CREATE FUNCTION shout() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            " RAISE WARNING E'\\x1b]0;owned\\x07'; RETURN OLD; END $$"_s);
    db.exec(u"CREATE TRIGGER shouts BEFORE DELETE ON screenshots FOR EACH ROW EXECUTE FUNCTION shout()"_s);
    const auto ran = program.run({u"screenshots"_s, u"--yes"_s, u"--quiet"_s});
    QCOMPARE(ran.status, 0);
    QCOMPARE(ran.err, "");
    QCOMPARE(ran.out, "");
    QCOMPARE(db.count(u"screenshots"_s), 4);
}

QTEST_GUILESS_MAIN(support::Guarded<tst_TakingBack>)
#include "tst_takingback.moc"
