// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "config/profilestore.h"
#include "gui/fleet/fleetmodel.h"
#include "gui/fleet/fleetwatch.h"
#include "gui/profiles/profilecolor.h"
#include "gui/widgets/palette.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QAbstractItemModelTester>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimeZone>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using gui::FleetMember;
using support::patienceMs;

namespace {
/// A server that says nothing, or one that wants a password, in PostgreSQL's protocol.
class StrangeServer : public QTcpServer {
public:
    explicit StrangeServer(bool wantsPassword)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, wantsPassword] {
            QTcpSocket *socket = nextPendingConnection();
            if (!wantsPassword)
                return;
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                const QByteArray said = socket->readAll();
                if (said.startsWith(QByteArray::fromHex("0000000804d2162f")))
                    socket->write("N"); // no TLS
                else
                    socket->write(QByteArray::fromHex("520000000800000003")); // a password, please
            });
        });
    }
    Profile profile(const QString &name) const
    {
        Profile profile;
        profile.target.name = name;
        profile.target.connection.keywords = {{u"host"_s, u"127.0.0.1"_s},
                                              {u"port"_s, QString::number(serverPort())},
                                              {u"user"_s, u"somebody"_s},
                                              {u"dbname"_s, u"scrapazoid"_s},
                                              {u"passfile"_s, u"/no/such/file"_s}};
        return profile;
    }
};
} // namespace

class TestFleet : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        qputenv("SCRAPAZOID_CONFIG", (m_home->path() + u"/console.ini"_s).toLocal8Bit());
    }

    void everyProfileIsSeenWhateverTheOthersDo()
    {
        const StrangeServer silent(false), locked(true);
        Installation it(m_cluster);
        it.db.insertExecution({.status = u"running"_s, .started = 3h});
        it.add(Directory::Screenshots, "a", 240h);
        it.run(it.plan(Directory::Screenshots));
        save(silent.profile(u"silent"_s));
        save(locked.profile(u"locked"_s));
        Profile ssh = silent.profile(u"far"_s);
        ssh.target.connection.isThroughSsh = true;
        save(ssh);
        Profile good;
        good.target = it.target;
        good.target.name = u"good"_s;
        good.color = u"green"_s;
        save(good);
        gui::FleetWatch watch({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s});
        watch.setPace(3s, 1h);
        watch.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(member(watch, u"silent"_s).state, FleetMember::State::NoAnswer, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(member(watch, u"good"_s).state, FleetMember::State::Seen, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(member(watch, u"locked"_s).state, FleetMember::State::PasswordNeeded, patienceMs);
        QCOMPARE(member(watch, u"far"_s).state, FleetMember::State::BySsh);
        const FleetMember seen = member(watch, u"good"_s);
        QCOMPARE(seen.seen.stuck, 1);
        QCOMPARE(seen.color, u"green"_s);
        QCOMPARE(seen.seen.lastCleanup->done.items(), 1);
        QCOMPARE(seen.seen.volumes.size(), size_t(1)); // both folders on one
    }

    void offItLooksAtNobody()
    {
        StrangeServer one(true), other(true);
        save(one.profile(u"one"_s));
        save(other.profile(u"other"_s));
        QSignalSpy called(&one, &QTcpServer::newConnection);
        gui::FleetWatch watch({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s});
        watch.setOn(false);
        watch.refresh();
        QTest::qWait(200);
        QCOMPARE(called.size(), 0);
        QCOMPARE(watch.members().size(), 2);
        watch.setOn(true);
        QTRY_VERIFY_WITH_TIMEOUT(!called.isEmpty(), patienceMs);
    }

    void aModelKeepsWhatWasSeen()
    {
        gui::FleetModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        FleetMember known{.name = u"a"_s, .color = u"blue"_s, .state = FleetMember::State::NoAnswer};
        model.apply({FleetMember{.name = u"b"_s, .color = {}}, known}, u"a"_s, false);
        QCOMPARE(text(0, gui::FleetModel::StuckColumn), u"–"_s); // unknown is not none
        QCOMPARE(text(0, gui::FleetModel::StateColumn), u"not looked at yet"_s);
        QCOMPARE(text(1, gui::FleetModel::NameColumn), u"a (shown)"_s);
        known.at = QDateTime(QDate(2026, 1, 2), QTime(3, 4), QTimeZone::utc());
        known.seen.stuck = 3;
        model.apply({known}, {}, false);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(text(0, gui::FleetModel::StuckColumn), u"3"_s);
        QCOMPARE(text(0, gui::FleetModel::AtColumn), u"2026-01-02 03:04"_s);
        QCOMPARE(text(0, gui::FleetModel::StateColumn), u"no answer"_s);
    }

    void coloursCanBeTold()
    {
        for (const bool dark : {false, true}) {
            QPalette palette;
            palette.setColor(QPalette::Window, dark ? QColor(0x1b1d20) : QColor(0xf3f4f6));
            palette.setColor(QPalette::WindowText, dark ? QColor(0xe6e7ea) : QColor(0x1d1f23));
            QSet<QRgb> all;
            for (const QString &name : profileColors) {
                const auto color = gui::profileColor(name, palette);
                QVERIFY(color);
                QVERIFY2(gui::contrast(*color, palette.color(QPalette::Window)) >= 3, qPrintable(name));
                QVERIFY2(gui::contrast(*color, dark ? Qt::black : Qt::white) >= 3, qPrintable(name)); // the name on it
                all.insert(color->rgb());
            }
            QCOMPARE(all.size(), profileColors.size());
            QVERIFY(!gui::profileColor({}, palette));
        }
        QCOMPARE(gui::profileColorTitles().size(), profileColors.size() + 1);
    }

private:
    static void save(const Profile &profile)
    {
        if (const auto saved = ProfileStore().save(profile); !saved)
            support::fail("%s", qPrintable(saved.error().message));
    }
    static FleetMember member(const gui::FleetWatch &watch, const QString &name)
    {
        for (const FleetMember &one : watch.members()) {
            if (one.name == name)
                return one;
        }
        return {};
    }

    std::unique_ptr<QTemporaryDir> m_home;
    support::TestCluster m_cluster;
};

QTEST_MAIN(support::Guarded<TestFleet>)
#include "tst_fleet.moc"
