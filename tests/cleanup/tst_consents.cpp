// SPDX-License-Identifier: GPL-3.0-or-later
// A job that was refused goes on once somebody has looked and agreed: for that cause, up to that count and cutoff, as
// far as the profile of the machine lets it, and not by what anybody writes into the database.

#include "cleanup/guard/consents.h"
#include "support/failed.h"

#include "cleanup/simulatedworld.h"

#include <functional>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
constexpr auto shots = Directory::Screenshots;
constexpr qint64 day = 86'400;

using Forgery = std::function<void(SimulatedWorld &)>;
} // namespace
Q_DECLARE_METATYPE(Forgery)

class TestConsents : public QObject {
    Q_OBJECT

private slots:
    void theFirstRunIsAgreedOnOnce()
    {
        SimulatedWorld world(m_cluster, {});
        world.live(12);
        const auto refused = world.runFiles();
        QCOMPARE(refused.ending, JobEnding::Refused);
        QVERIFY2(refused.message.contains(u"\"first-run\""_s), qPrintable(refused.message));
        QVERIFY2(refused.message.contains(u"schedule agree files"_s), qPrintable(refused.message));
        // A round that was refused leaves nothing behind for the next one.
        QCOMPARE(world.it.db.count(u"scrapazoid_console.baselines"_s), 0);
        QCOMPARE(world.it.db.count(u"scrapazoid_console.clocks"_s), 0);
        QVERIFY(world.agree(world.filesJob(), u"new here"_s));
        const auto first = world.runFiles();
        QVERIFY2(first.ending == JobEnding::Done && first.run.done.items() > 0, qPrintable(first.message));
        // The history says who and why.
        const QString guards = world.it.db.value(u"SELECT guards::text FROM scrapazoid_console.runs"_s).toString();
        for (const auto word : {"first-run"_L1, "tester at here"_L1, "new here"_L1, "agreed"_L1})
            QVERIFY2(guards.contains(word), qPrintable(guards));
        const qint64 shotsFirst = world.it.db
                                      .value(u"SELECT facts->'causes'->'screenshots'->>'first_run' "
                                             "FROM scrapazoid_console.runs"_s)
                                      .toLongLong();
        QCOMPARE(shotsFirst, first.run.done.of(ItemKind::Screenshot));
        QCOMPARE(world.it.db.count(u"scrapazoid_console.agreements"_s, u"used_by IS NULL"_s), 0);
        // And nobody is asked again.
        world.live(2);
        QCOMPARE(world.runFiles().ending, JobEnding::Done);
        QVERIFY(!world.agree(world.filesJob()));
    }

    void whoAsksIsNotAskedBack()
    {
        SimulatedWorld world(m_cluster, {});
        world.live(12);
        QCOMPARE(world.it.redKeys(world.it.plan(shots)), QStringList());
        QVERIFY(world.it.tryRun(world.it.plan(filesPolicy(7, 7))));
        // The very same is nothing new for the schedule.
        world.live(1);
        QCOMPARE(world.runFiles().ending, JobEnding::Done);
    }

    void fewerDaysAreAgreedOnOnce()
    {
        SimulatedWorld world(m_cluster, {});
        world.begin();
        world.live(1);
        QCOMPARE(world.runFiles().ending, JobEnding::Done);
        world.it.target.screenshotDays = world.it.target.downloadDays = 3;
        const auto refused = world.runFiles();
        QVERIFY2(refused.message.contains(u"kept for 3 days now, and were for 7 days before"_s)
                     || refused.message.contains(u"kept for 3 day(s) now, and were for 7 day(s) before"_s),
                 qPrintable(refused.message));
        QVERIFY(world.agree(world.filesJob()));
        QVERIFY(world.runFiles().run.done.items() > 0);
        world.live(1);
        QCOMPARE(world.runFiles().ending, JobEnding::Done);
    }

    void anImportIsAgreedOnUpToItsCount()
    {
        SimulatedWorld world(m_cluster, {});
        world.begin();
        world.live(1);
        QCOMPARE(world.runFiles().ending, JobEnding::Done);
        world.import(150);
        QVERIFY(world.runFiles().message.contains(u"\"dated-back\""_s));
        QVERIFY(world.agree(world.filesJob()));
        world.import(1); // one more than somebody has seen
        QVERIFY(world.runFiles().message.contains(u"\"dated-back\""_s));
        QVERIFY(world.agree(world.filesJob()));
        const auto ran = world.runFiles();
        QVERIFY2(ran.ending == JobEnding::Done, qPrintable(ran.message));
        QCOMPARE(ran.run.done.of(ItemKind::Screenshot), 151);
        world.import(150); // the next one is another one
        QVERIFY(world.runFiles().message.contains(u"\"dated-back\""_s));
    }

    void aFewLateRowsAreNoImport()
    {
        SimulatedWorld world(m_cluster, {});
        world.begin();
        world.live(1);
        QCOMPARE(world.runFiles().ending, JobEnding::Done);
        world.import(100);
        QCOMPARE(world.runFiles().ending, JobEnding::Done);
    }

    void theProfileSaysWhatMayBeAgreedOn()
    {
        SimulatedWorld world(m_cluster, {});
        world.live(12);
        world.it.target.guards.agreeable = {u"dated-back"_s, u"shortened"_s};
        const auto agreed = world.agree(world.filesJob());
        QVERIFY(!agreed && agreed.error().kind == ErrorKind::Refused);
        QVERIFY2(agreed.error().message.contains(u"guards.agreeable"_s), qPrintable(agreed.error().message));
        // What another machine has agreed to does not count on this one.
        world.it.target.guards.agreeable = agreeableGuards;
        QVERIFY(world.agree(world.filesJob()));
        world.it.target.guards.agreeable.clear();
        QCOMPARE(world.runFiles().ending, JobEnding::Refused);
        world.it.target.guards.agreeable = agreeableGuards;
        QCOMPARE(world.runFiles().ending, JobEnding::Done);
    }

    void otherGuardsAreNotForAgreement()
    {
        SimulatedWorld world(m_cluster, {});
        world.begin();
        world.live(1);
        world.it.target.guards.maxDelete = 1;
        const auto agreed = world.agree(world.filesJob());
        QVERIFY(!agreed && agreed.error().kind == ErrorKind::Guard);
        QVERIFY2(agreed.error().message.contains(u"max-delete"_s), qPrintable(agreed.error().message));
    }

    void whatStandsInTheDatabaseAloneIsNoConsent_data()
    {
        QTest::addColumn<Forgery>("forge");
        QTest::newRow("written there") << Forgery([](SimulatedWorld &world) {
            world.it.db.exec(
                u"INSERT INTO scrapazoid_console.agreements (job, guard, directory, most, cutoff, agreed_by, "
                "machine, proof) SELECT 'files', g, d, 1000000, now(), 'mallory', 'here', 'x' "
                "FROM unnest(ARRAY['first-run', 'dated-back', 'shortened', 'alive', 'time']) g, "
                "unnest(ARRAY['screenshots', 'downloads']) d"_s);
        });
        QTest::newRow("widened") << Forgery([](SimulatedWorld &world) {
            QVERIFY(world.agree(world.filesJob()));
            world.import(20);
            world.it.db.exec(u"UPDATE scrapazoid_console.agreements SET most = most + 100"_s);
        });
        QTest::newRow("of another job") << Forgery([](SimulatedWorld &world) {
            ScheduledJob other = world.filesJob();
            other.name = u"other"_s;
            QVERIFY(world.agree(other));
            world.it.db.exec(u"UPDATE scrapazoid_console.agreements SET job = 'files'"_s);
        });
        QTest::newRow("used again") << Forgery([](SimulatedWorld &world) {
            QVERIFY(world.agree(world.filesJob()));
            QCOMPARE(world.runFiles().ending, JobEnding::Done);
            world.live(4);
            world.it.db.exec(u"UPDATE scrapazoid_console.agreements SET used_by = NULL;"
                             "DELETE FROM scrapazoid_console.baselines"_s);
        });
    }

    void whatStandsInTheDatabaseAloneIsNoConsent()
    {
        QFETCH(const Forgery, forge);
        SimulatedWorld world(m_cluster, {});
        world.live(12);
        forge(world);
        const QString rows = world.it.rows();
        const auto result = world.runFiles();
        QCOMPARE(result.ending, JobEnding::Refused);
        QVERIFY2(result.message.contains(u"\"first-run\""_s), qPrintable(result.message));
        QCOMPARE(world.it.rows(), rows);
    }

    void whatCameOfAgeSinceIsCovered()
    {
        Plan plan;
        plan.job = u"files"_s;
        plan.madeAt = {1'795'000'000'000'000};
        PlanSection section;
        section.directory = shots;
        section.retentionDays = 7;
        section.cutoff = plan.madeAt.minusSeconds(7 * day);
        section.items = ItemList(ItemKind::Screenshot);
        for (const double age : {9.0, 8.5, 7.2}) {
            Item item;
            item.id = 1;
            item.time = plan.madeAt.minusSeconds(static_cast<qint64>(age * day));
            section.items.append(item);
        }
        plan.sections.push_back(std::move(section));
        const cleanup::ConsentNeeded needed{u"first-run"_s, 0, Cause::FirstRun, 3};
        // Agreed half a day ago, when two were of age.
        database::Consent consent{.job = plan.job,
                                  .guard = needed.guard,
                                  .most = 2,
                                  .cutoff = plan.madeAt.minusSeconds(7 * day + day / 2),
                                  .agreedAt = plan.madeAt.minusSeconds(day / 2)};
        QVERIFY(cleanup::covering({consent}, plan, {}, needed));
        consent.most = 1;
        QVERIFY(!cleanup::covering({consent}, plan, {}, needed));
        consent.most = 2;
        consent.directory = Directory::Downloads;
        QVERIFY(!cleanup::covering({consent}, plan, {}, needed));
        consent.directory = shots;
        // Fewer days since then: that is not what was agreed.
        consent.cutoff = plan.madeAt.minusSeconds(8 * day);
        QVERIFY(!cleanup::covering({consent}, plan, {}, needed));
    }

private:
    support::TestCluster m_cluster;
};

QTEST_GUILESS_MAIN(support::Guarded<TestConsents>)
#include "tst_consents.moc"
