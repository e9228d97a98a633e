// SPDX-License-Identifier: GPL-3.0-or-later
// The window's own alerts beside those of whoever leads: each once, and nothing that is over.
#include "gui/alerts/alertcenter.h"
#include "support/failed.h"

#include "cleanup/enginefixture.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
const ServerTime now{1'795'000'000'000'000};

Alert alertOf(AlertKind kind, const QString &key, ServerTime since)
{
    return {.kind = kind, .key = key, .text = u"as the leader says"_s, .mend = {}, .since = since};
}

/// Files have expired; nobody has cleaned yet, or just now.
Overview overviewOf(bool isCleaned, const QList<Alert> &kept)
{
    Overview overview;
    overview.takenAt = now;
    overview.statistics.takenAt = now;
    overview.statistics.files.resize(2);
    overview.statistics.files[0].expired = {5, 500};
    if (isCleaned)
        overview.lastFileCleanup = now;
    overview.alerts = kept;
    return overview;
}

struct World {
    explicit World(support::TestCluster &cluster)
        : it(cluster)
        , session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s})
        , alerts(session, nullptr)
    {
        session.setRefreshInterval(0);
        session.setTarget(it.target);
    }
    QStringList keys() const
    {
        QStringList keys;
        for (const Alert &alert : alerts.active())
            keys << alert.key;
        return keys;
    }

    Installation it;
    gui::LiveSession session;
    gui::AlertCenter alerts;
};
} // namespace

class TestAlertCenter : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void whatBothSeeIsOneAlertSinceTheLeaderSawIt()
    {
        World world(m_cluster);
        QSignalSpy changed(&world.alerts, &gui::AlertCenter::changed);
        const ServerTime since = now.minusSeconds(3600);
        world.alerts.observe(overviewOf(false, {alertOf(AlertKind::CleanupOverdue, u"cleanup-overdue"_s, since)}));
        QCOMPARE(world.keys(), QStringList{u"cleanup-overdue"_s});
        QCOMPARE(world.alerts.active().first().since, since);
        QVERIFY(world.alerts.active().first().text != u"as the leader says"_s); // the window's figures are newer
        QCOMPARE(changed.size(), 1);
    }

    /// The leader looks once a minute; until then it goes on saying what was.
    void whatIsOverStaysOver()
    {
        World world(m_cluster);
        const QList<Alert> kept{alertOf(AlertKind::CleanupOverdue, u"cleanup-overdue"_s, now.minusSeconds(60))};
        world.alerts.observe(overviewOf(false, kept));
        world.alerts.observe(overviewOf(true, kept));
        QCOMPARE(world.keys(), QStringList());
        // A look that says nothing of cleanups brings nothing of them back.
        LiveSnapshot live;
        live.takenAt = now;
        emit world.session.liveChanged(live);
        QCOMPARE(world.keys(), QStringList());
    }

    /// A look through the folders knows what has expired, and not when somebody last cleaned up.
    void aLookAtTheFoldersSaysNothingOfCleanups()
    {
        World world(m_cluster);
        world.it.add(Directory::Screenshots, "old.png", std::chrono::hours(240));
        world.alerts.observe(overviewOf(true, {}));
        const auto look = cleanup::lookAtStorage(world.it.session(), world.it.context);
        QVERIFY2(look, look ? "" : qPrintable(look.error().message));
        QCOMPARE((*look)->figures.of(Directory::Screenshots).expired(7).count, 1);
        world.alerts.observe(**look);
        QCOMPARE(world.keys(), QStringList());
    }

    void whatOnlyTheLeaderSeesIsShownAsLongAsItSays()
    {
        World world(m_cluster);
        const QList<Alert> kept{alertOf(AlertKind::ManyOrphans, u"many-orphans"_s, now.minusSeconds(60))};
        world.alerts.observe(overviewOf(true, kept));
        QCOMPARE(world.keys(), QStringList{u"many-orphans"_s});
        QCOMPARE(world.alerts.active().first().text, u"as the leader says"_s);
        world.alerts.observe(overviewOf(true, {}));
        QCOMPARE(world.keys(), QStringList());
    }

    void anotherDatabaseHasItsOwn()
    {
        World world(m_cluster);
        world.alerts.observe(overviewOf(false, {}));
        QCOMPARE(world.keys(), QStringList{u"cleanup-overdue"_s});
        Target other = world.it.target;
        other.name = u"another"_s;
        world.session.setTarget(other);
        QCOMPARE(world.keys(), QStringList());
    }

private:
    support::TestCluster m_cluster;
};

QTEST_MAIN(support::Guarded<TestAlertCenter>)
#include "tst_alertcenter.moc"
