// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/automation/serviceunits.h"
#include "support/failed.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {
/// What the others call when they fail; it is the same for all.
const QString failedUnit = u"scrapazoidctl-failed@.service"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not there: " + path.toUtf8());
}

QByteArray unitOf(const ServiceUnitSettings &settings, const QString &name)
{
    for (const ServiceUnit &unit : serviceUnits(settings)) {
        if (unit.name == name)
            return unit.text;
    }
    return {};
}

ServiceUnitSettings strange()
{
    return {.program = SCRAPAZOIDCTL,
            .profile = u"night % shift $HOME \"x\""_s,
            .configFile = "/home/ann/my config.ini",
            .roots = {"/srv/a b/100%", "/srv/back\\slash"},
            .user = u"ann"_s};
}
} // namespace

class tst_ServiceUnits : public QObject {
    Q_OBJECT

private slots:
    void packagedOnesAreThese();
    void systemdAccepts_data();
    void systemdAccepts();
    void systemdReadsTheWords();
    void onlyTheRootsAreWritable();
    void usersOwn();
    void withoutThePackageNobodyIsTold();
    void intervals();
    void cron();
};

/// One source: what is installed is what the page would show for a plain installation.
void tst_ServiceUnits::packagedOnesAreThese()
{
    const QDir folder(QStringLiteral(SCRAPAZOID_UNITS));
    QStringList names{u"crontab.example"_s};
    for (const ServiceUnit &unit : serviceUnits({})) {
        QCOMPARE(contentOf(folder.filePath(unit.name)), unit.text);
        names << unit.name;
    }
    QCOMPARE(contentOf(folder.filePath(u"crontab.example"_s)), crontab({}));
    names << failedUnit;
    names.sort();
    QCOMPARE(folder.entryList(QDir::Files, QDir::Name), names);
}

void tst_ServiceUnits::systemdAccepts_data()
{
    QTest::addColumn<ServiceUnitSettings>("settings");
    QTest::addColumn<bool>("isUser");
    QTest::newRow("plain") << ServiceUnitSettings{.program = SCRAPAZOIDCTL} << false;
    QTest::newRow("strange names") << strange() << false;
    QTest::newRow("a user's own") << ServiceUnitSettings{.program = SCRAPAZOIDCTL,
                                                         .configFile = {},
                                                         .user = {},
                                                         .stuckSeconds = 90,
                                                         .filesSeconds = 3600}
                                  << true;
}

void tst_ServiceUnits::systemdAccepts()
{
    QFETCH(ServiceUnitSettings, settings);
    QFETCH(bool, isUser);
    const QString tool = QStandardPaths::findExecutable(u"systemd-analyze"_s);
    QVERIFY2(!tool.isEmpty(), "systemd-analyze is not installed");
    QTemporaryDir folder;
    QStringList words{u"verify"_s, u"--man=no"_s};
    if (isUser)
        words << u"--user"_s;
    for (const ServiceUnit &unit : serviceUnits(settings)) {
        QFile file(folder.filePath(unit.name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(unit.text);
        words << file.fileName();
    }
    if (!isUser) {
        QVERIFY(QFile::copy(QStringLiteral(SCRAPAZOID_UNITS) + u'/' + failedUnit, folder.filePath(failedUnit)));
        words << folder.filePath(u"scrapazoidctl-failed@x.service"_s);
        QVERIFY(QFile::link(failedUnit, words.last()));
    }
    QProcess process;
    // A session has one, a machine that only runs tests may not.
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"XDG_RUNTIME_DIR"_s, folder.path());
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(tool, words);
    QVERIFY(process.waitForFinished(30'000));
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitCode() == 0, said.constData());
    // Of other units it may speak, of ours there is nothing to say.
    QVERIFY2(!said.contains("scrapazoidctl"), said.constData());
}

void tst_ServiceUnits::systemdReadsTheWords()
{
    const QByteArray service = unitOf(strange(), u"scrapazoidctl.service"_s);
    QVERIFY(service.contains("--profile \"night %% shift $$HOME \\\"x\\\"\" watch\n"));
    QVERIFY(service.contains("Environment=\"SCRAPAZOID_CONFIG=/home/ann/my config.ini\"\n"));
    QVERIFY(service.contains("ProtectHome=read-only\n"));
    QVERIFY(service.contains("User=ann\n"));
}

void tst_ServiceUnits::onlyTheRootsAreWritable()
{
    const QByteArray service = unitOf(strange(), u"scrapazoidctl.service"_s);
    QVERIFY(service.contains("ProtectSystem=strict\n"));
    QVERIFY(service.contains("ReadWritePaths=\"-/srv/a b/100%%\"\nReadWritePaths=\"-/srv/back\\\\slash\"\n"));
    QCOMPARE(service.count("ReadWritePaths="), 2);
    for (const ServiceUnit &unit : serviceUnits({}))
        QCOMPARE(unit.text.contains("ProtectSystem=strict"), unit.name.endsWith(u".service"_s));
}

/// A user's systemd may do no sandboxing of the file system, and has no users to choose from.
void tst_ServiceUnits::usersOwn()
{
    const QByteArray service = unitOf({.configFile = {}, .user = {}}, u"scrapazoidctl.service"_s);
    for (const char *line : {"User=", "ProtectSystem=", "PrivateTmp=", "CapabilityBoundingSet=", "SCRAPAZOID_CONFIG",
                             "OnFailure=", "Credential"})
        QVERIFY2(!service.contains(line), line);
    QVERIFY(service.contains("NoNewPrivileges=yes\n"));
    QVERIFY(service.contains("WantedBy=default.target\n"));
}

/// A unit that is not there is not called.
void tst_ServiceUnits::withoutThePackageNobodyIsTold()
{
    for (const ServiceUnit &unit : serviceUnits({.tellsFailures = false}))
        QVERIFY2(!unit.text.contains("scrapazoidctl-failed"), unit.text.constData());
    int calls = 0;
    for (const ServiceUnit &unit : serviceUnits({}))
        calls += static_cast<int>(unit.text.count("OnFailure=scrapazoidctl-failed@%n.service\n"));
    QCOMPARE(calls, 3);
}

void tst_ServiceUnits::intervals()
{
    const ServiceUnitSettings often{.stuckSeconds = 30, .filesSeconds = 6 * 3600};
    QVERIFY(unitOf(often, u"scrapazoidctl-stuck.timer"_s).contains("OnUnitActiveSec=30\n"));
    QVERIFY(unitOf(often, u"scrapazoidctl-files.timer"_s).contains("OnUnitActiveSec=21600\n"));
    QVERIFY(unitOf({}, u"scrapazoidctl-files.timer"_s)
                .contains("OnCalendar=*-*-* 03:00:00 UTC\nRandomizedDelaySec=900\nPersistent=yes\n"));
}

void tst_ServiceUnits::cron()
{
    const QByteArray plain = crontab({.stuckSeconds = 300});
    QVERIFY(plain.contains("\n*/5 * * * *  /usr/bin/scrapazoidctl watch --once --jobs stuck\n"));
    QVERIFY(plain.contains("\n0 3 * * *  /usr/bin/scrapazoidctl watch --once --jobs files\n"));
    const QByteArray odd = crontab({.profile = u"it's 5%"_s});
    QVERIFY2(odd.contains("--profile 'it'\\''s 5\\%' watch"), odd.constData());
}

QTEST_GUILESS_MAIN(support::Guarded<tst_ServiceUnits>)
#include "tst_serviceunits.moc"
