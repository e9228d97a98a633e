// SPDX-License-Identifier: GPL-3.0-or-later
// Who is told of what, by whoever leads: once, whatever happens to the database, the command or the leader.

#include "cleanup/diagnose/diagnose.h"
#include "cleanup/watch/alertkeeper.h"
#include "cleanup/watch/manageschedule.h"
#include "cleanup/watch/watch.h"
#include "enginefixture.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
using support::patienceMs;
constexpr auto shots = Directory::Screenshots;

/// An installation whose command writes down what it is told.
struct Told {
    explicit Told(support::TestCluster &cluster)
        : it(cluster)
    {
        it.target.alerts.hook = hook();
        it.target.alerts.scanSeconds = 0;
    }

    QString hook() const { return u"cat >> '%1'"_s.arg(folder.filePath(u"told"_s)); }
    /// "raised nobody-cleans", in the order of telling.
    QStringList news() const
    {
        QStringList news;
        for (const QJsonObject &letter : letters())
            news << letter[u"event"_s].toString() + u' ' + letter[u"key"_s].toString();
        return news;
    }
    QList<QJsonObject> letters() const
    {
        QList<QJsonObject> letters;
        QFile file(folder.filePath(u"told"_s));
        if (!file.open(QIODevice::ReadOnly))
            return letters;
        for (const QByteArray &line : file.readAll().trimmed().split('\n'))
            letters << QJsonDocument::fromJson(line).object();
        return letters;
    }
    qint64 addStuck() { return it.db.insertExecution({.status = u"running"_s, .started = 3h}); }
    void endStuck() { it.db.exec(u"UPDATE executions SET status = 'completed', completed_at = now()"_s); }
    qint64 kept(const QString &condition = u"true"_s) { return it.db.count(u"scrapazoid_console.alerts"_s, condition); }
    void letFailedOnesBeTriedAgain()
    {
        it.db.exec(u"UPDATE scrapazoid_console.alerts SET telling_until = now() - interval '1 second'"_s);
    }

    QTemporaryDir folder;
    Installation it;
};

/// A leader at work: it looks again and again.
struct Leader {
    explicit Leader(Installation &it)
        : session(it.target)
        , keeper(session, it.context, 0ms)
    {
    }
    QStringList look()
    {
        complaints += keeper.look(session);
        return complaints;
    }
    /// Looks until that is so.
    template <typename Condition> bool looksUntil(Condition condition)
    {
        return QTest::qWaitFor(
            [&] {
                look();
                return condition();
            },
            patienceMs);
    }
    /// Looks often enough for whatever would be told to be told.
    void lookForAWhile()
    {
        for (int times = 0; times < 10; ++times) {
            look();
            QTest::qWait(30);
        }
    }

    cleanup::Session session;
    cleanup::AlertKeeper keeper;
    QStringList complaints;
};
} // namespace

class TestAlertKeeper : public QObject {
    Q_OBJECT

private slots:
    void raisedOnceAndClearedOnce()
    {
        Told told(m_cluster);
        told.addStuck();
        Leader leader(told.it);
        QVERIFY(leader.looksUntil([&] { return told.kept(u"is_told"_s) == 1; }));
        leader.lookForAWhile();
        QCOMPARE(told.news(), QStringList{u"raised nobody-cleans"_s});
        // Whoever looks after several installations knows which one.
        const QJsonObject letter = told.letters().constFirst();
        QCOMPARE(letter[u"profile"_s].toString(), told.it.target.name);
        QCOMPARE(letter[u"database"_s].toString(), told.it.target.connection.forPeople());
        told.endStuck();
        QVERIFY(leader.looksUntil([&] { return told.kept() == 0; }));
        leader.lookForAWhile();
        QCOMPARE(told.news(), (QStringList{u"raised nobody-cleans"_s, u"cleared nobody-cleans"_s}));
        QCOMPARE(leader.complaints, QStringList());
    }

    void theNextLeaderGoesOn()
    {
        Told told(m_cluster);
        told.addStuck();
        {
            Leader first(told.it);
            QVERIFY(first.looksUntil([&] { return told.kept(u"is_told"_s) == 1; }));
        }
        Leader second(told.it);
        second.lookForAWhile();
        QCOMPARE(told.news(), QStringList{u"raised nobody-cleans"_s});
        told.endStuck();
        QVERIFY(second.looksUntil([&] { return told.news().size() == 2; }));
    }

    void twoAtATimeTellItOnce()
    {
        Told told(m_cluster);
        told.addStuck();
        told.it.target.alerts.hook = u"sleep 0.3; "_s + told.hook();
        Leader first(told.it), second(told.it);
        QVERIFY(first.looksUntil([&] {
            second.look();
            return told.kept(u"is_told"_s) == 1;
        }));
        first.lookForAWhile();
        second.lookForAWhile();
        QCOMPARE(told.news(), QStringList{u"raised nobody-cleans"_s});
    }

    void whoHasNoCommandLeavesItToOthers()
    {
        Told told(m_cluster);
        told.addStuck();
        const QString hook = std::exchange(told.it.target.alerts.hook, QString());
        {
            Leader silent(told.it);
            silent.lookForAWhile();
            QCOMPARE(told.kept(u"NOT is_told"_s), 1);
        }
        told.it.target.alerts.hook = hook;
        Leader speaker(told.it);
        QVERIFY(speaker.looksUntil([&] { return told.kept(u"is_told"_s) == 1; }));
        QCOMPARE(told.news(), QStringList{u"raised nobody-cleans"_s});
    }

    /// What was over before anybody knew of it is nobody's business.
    void clearedBeforeItWasTold()
    {
        Told told(m_cluster);
        told.addStuck();
        const QString hook = std::exchange(told.it.target.alerts.hook, QString());
        Leader silent(told.it);
        silent.lookForAWhile();
        told.endStuck();
        QVERIFY(silent.looksUntil([&] { return told.kept() == 0; }));
        told.it.target.alerts.hook = hook;
        Leader speaker(told.it);
        speaker.lookForAWhile();
        QCOMPARE(told.news(), QStringList());
    }

    void aCommandThatFailsIsTriedAgain()
    {
        Told told(m_cluster);
        told.addStuck();
        const QString flag = told.folder.filePath(u"broken"_s);
        QFile(flag).open(QIODevice::WriteOnly);
        told.it.target.alerts.hook
            = u"if [ -e '%1' ]; then echo no such chat >&2; exit 3; fi; "_s.arg(flag) + told.hook();
        Leader leader(told.it);
        QVERIFY(leader.looksUntil([&] { return !leader.complaints.isEmpty(); }));
        QVERIFY2(leader.complaints[0].contains(u"status 3: no such chat"_s), qPrintable(leader.complaints[0]));
        leader.lookForAWhile();
        QCOMPARE(leader.complaints.size(), 1); // not at once
        QCOMPARE(told.kept(u"is_told"_s), 0);
        QFile::remove(flag);
        told.letFailedOnesBeTriedAgain();
        QVERIFY(leader.looksUntil([&] { return told.kept(u"is_told"_s) == 1; }));
        QCOMPARE(told.news(), QStringList{u"raised nobody-cleans"_s});
    }

    void aCommandThatIsNone()
    {
        Told told(m_cluster);
        told.addStuck();
        told.it.target.alerts.hook = u"/nowhere/at-all"_s;
        Leader leader(told.it);
        QVERIFY(leader.looksUntil([&] { return !leader.complaints.isEmpty(); }));
        QVERIFY2(leader.complaints[0].contains(u"status 127"_s), qPrintable(leader.complaints[0]));
    }

    /// A leader that ends does not wait for a command that hangs.
    void aCommandThatHangs()
    {
        Told told(m_cluster);
        told.addStuck();
        const QString begun = told.folder.filePath(u"begun"_s), ended = told.folder.filePath(u"ended"_s);
        told.it.target.alerts.hook = u"touch '%1'; sleep 25; touch '%2'"_s.arg(begun, ended);
        {
            Leader leader(told.it);
            QVERIFY(leader.looksUntil([&] { return QFile::exists(begun); }));
        }
        QVERIFY(!QFile::exists(ended));
        QCOMPARE(told.kept(u"is_told"_s), 0);
    }

    /// Where nobody can keep it, this keeper tells it once, and once it is kept it is no news any more.
    void whileItCannotBeKept()
    {
        Told told(m_cluster);
        told.addStuck();
        told.it.db.exec(u"ALTER TABLE scrapazoid_console.alerts RENAME TO elsewhere"_s);
        Leader leader(told.it);
        QVERIFY(leader.looksUntil([&] { return told.news().size() == 1; }));
        leader.lookForAWhile();
        QCOMPARE(told.news(), QStringList{u"raised nobody-cleans"_s});
        QVERIFY(!leader.complaints.isEmpty());
        told.it.db.exec(u"ALTER TABLE scrapazoid_console.elsewhere RENAME TO alerts"_s);
        QVERIFY(leader.looksUntil([&] { return told.kept(u"is_told"_s) == 1; }));
        leader.lookForAWhile();
        QCOMPARE(told.news(), QStringList{u"raised nobody-cleans"_s});
        told.endStuck();
        QVERIFY(leader.looksUntil([&] { return told.news().size() == 2; }));
    }

    /// At any moment of a look.
    void theServerGoesAway()
    {
        Told told(m_cluster);
        told.it.target.alerts.scanSeconds = 24 * 3600;
        told.addStuck();
        Leader leader(told.it);
        leader.look();
        QVERIFY(m_cluster.server().stop().has_value());
        leader.lookForAWhile();
        QVERIFY(!leader.complaints.isEmpty());
        QVERIFY(m_cluster.server().restart().has_value());
        told.it.db.reconnect();
        QVERIFY(leader.looksUntil([&] { return told.kept(u"is_told"_s) == 1; }));
        QCOMPARE(told.news(), QStringList{u"raised nobody-cleans"_s});
    }

    void withoutADatabaseVolumesAreSeen()
    {
        Told told(m_cluster);
        told.it.target.alerts.volumePercent = 1e-6;
        told.it.target.alerts.volumeClearPercent = 1e-6;
        cleanup::AlertKeeper keeper(cleanup::Session(told.it.target), told.it.context, 0ms);
        QVERIFY(QTest::qWaitFor(
            [&] {
                keeper.lookWithoutDatabase();
                return told.news().size() == 1;
            },
            patienceMs));
        for (int times = 0; times < 10; ++times) {
            keeper.lookWithoutDatabase();
            QTest::qWait(30);
        }
        // Both folders lie on one volume.
        QCOMPARE(told.news().size(), 1);
        QVERIFY(told.news()[0].startsWith(u"raised volume-full-"_s));
    }

    void twoFoldersOnOneVolumeAreOneAlert()
    {
        Told told(m_cluster);
        told.it.target.alerts.volumePercent = 1e-6;
        Leader leader(told.it);
        QVERIFY(leader.looksUntil([&] { return told.kept(u"is_told"_s) == 1; }));
        QCOMPARE(told.kept(), 1);
    }

    void refusedJobs()
    {
        Told told(m_cluster);
        QVERIFY(cleanup::setSchedule(told.it.session(), defaultSchedule(told.it.target), told.it.context));
        told.it.db.exec(u"INSERT INTO scrapazoid_console.attempts (job, began_at, ended_at, ending, message, run, by) "
                        "VALUES ('files', now(), now(), 'refused', 'Refused by the guard \"first-run\".', '', 'me')"_s);
        Leader leader(told.it);
        QVERIFY(leader.looksUntil([&] { return told.news().contains(u"raised job-refused-files"_s); }));
        QVERIFY(told.it.db.value(u"SELECT text FROM scrapazoid_console.alerts WHERE key = 'job-refused-files'"_s)
                    .toString()
                    .contains(u"first-run"_s));
        Schedule schedule = *cleanup::findSchedule(told.it.session(), told.it.context);
        for (ScheduledJob &job : schedule.jobs)
            job.isOn = job.isOn && job.name != "files"_L1;
        QVERIFY(cleanup::setSchedule(told.it.session(), schedule, told.it.context));
        QVERIFY(leader.looksUntil([&] { return told.news().contains(u"cleared job-refused-files"_s); }));
    }

    /// Where nobody looks, the leader does: once a day, whoever leads.
    void looksThroughTheFolders()
    {
        Told told(m_cluster);
        told.it.target.alerts.scanSeconds = 24 * 3600;
        told.it.target.orphanMinAgeSeconds = 0;
        told.it.roots.write(shots, "orphan.png", 5000, 300h);
        told.it.add(shots, "named.png", 1h, 1000);
        {
            Leader leader(told.it);
            QVERIFY(leader.looksUntil([&] { return told.news().contains(u"raised many-orphans-screenshots"_s); }));
        }
        QCOMPARE(told.it.db.count(u"scrapazoid_console.looks"_s, u"kind = 'folders'"_s), 1);
        QCOMPARE(told.it.db.count(u"scrapazoid_console.snapshots"_s), 2);
        told.it.db.exec(u"DELETE FROM scrapazoid_console.snapshots"_s);
        {
            Leader next(told.it);
            next.lookForAWhile();
        }
        QCOMPARE(told.it.db.count(u"scrapazoid_console.snapshots"_s), 0);
        told.it.db.exec(u"UPDATE scrapazoid_console.looks SET looked_at = now() - interval '25 hours'"_s);
        Leader later(told.it);
        QVERIFY(later.looksUntil([&] { return told.it.db.count(u"scrapazoid_console.snapshots"_s) == 2; }));
    }

    void oneRoundTellsEverything()
    {
        Told told(m_cluster);
        told.it.target.alerts.volumePercent = 1e-6;
        told.it.target.alerts.scanSeconds = 24 * 3600;
        told.it.target.orphanMinAgeSeconds = 0;
        told.it.roots.write(shots, "orphan.png", 5000, 300h);
        told.addStuck();
        struct Silent : cleanup::WatchListener {
            void logged(LogLevel, const QString &) override { }
            void stateChanged(const cleanup::WatchState &) override { }
        } silent;
        QVERIFY(cleanup::watchOnce(told.it.target, {.jobs = {u"files"_s}}, silent, told.it.context));
        QStringList news = told.news();
        news.sort();
        QCOMPARE(news.size(), 3);
        QCOMPARE(news[0], u"raised many-orphans-screenshots"_s);
        QCOMPARE(news[1], u"raised nobody-cleans"_s);
        QVERIFY(news[2].startsWith(u"raised volume-full-"_s));
        QVERIFY(cleanup::watchOnce(told.it.target, {.jobs = {u"files"_s}}, silent, told.it.context));
        QCOMPARE(told.news().size(), 3);
    }

    void theDoctorSaysWhereNobodyWouldBeTold()
    {
        Told told(m_cluster);
        const auto line = [&] {
            const Findings findings = cleanup::diagnose(told.it.session(), told.it.context);
            const auto found = std::find_if(findings.begin(), findings.end(),
                                            [](const Finding &one) { return one.key == "alerts"_L1; });
            return found == findings.end() ? Finding{} : *found;
        };
        QCOMPARE(line().state, Finding::State::Warning);
        QVERIFY(line().mend.contains(u"keep the schedule"_s));
        // Somebody relies on it.
        QVERIFY(cleanup::setSchedule(told.it.session(), defaultSchedule(told.it.target), told.it.context));
        QCOMPARE(line().state, Finding::State::Bad);
        Leader leader(told.it);
        leader.look();
        QCOMPARE(line().state, Finding::State::Good);
        told.it.db.exec(u"UPDATE scrapazoid_console.looks SET looked_at = now() - interval '27 hours'"_s);
        QCOMPARE(line().state, Finding::State::Bad);
        told.it.target.alerts.hook.clear();
        QVERIFY(line().mend.contains(u"alerts.hook"_s));
        Leader silent(told.it);
        silent.look();
        QCOMPARE(line().state, Finding::State::Bad);
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestAlertKeeper>)
#include "tst_alertkeeper.moc"
