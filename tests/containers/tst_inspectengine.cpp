// SPDX-License-Identifier: GPL-3.0-or-later
#include "containers/inspectengine.h"
#include "support/failed.h"
#include "support/patience.h"
#include "support/standinengine.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace containers;
using support::patienceMs;
using support::StandInEngine;

/// Every docker client of this machine, asking an engine that is not one.
class tst_InspectEngine : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void findsVolumes_data() { addClients(); }
    void findsVolumes();
    void tellsTheUseOfTheDisk_data() { addClients(); }
    void tellsTheUseOfTheDisk();
    void anEmptyEngine_data() { addClients(); }
    void anEmptyEngine();
    void manyVolumes_data() { addClients(); }
    void manyVolumes();
    void oddNamesAreLeftOut_data() { addClients(); }
    void oddNamesAreLeftOut();
    void goneMeanwhile_data() { addClients(); }
    void goneMeanwhile();
    void hostFromTheEnvironment_data() { addClients(); }
    void hostFromTheEnvironment();
    void anotherMachinesPathsAreNoRoots_data() { addClients(); }
    void anotherMachinesPathsAreNoRoots();
    void noEngine_data() { addClients(); }
    void noEngine();
    void anEngineThatRefuses_data() { addClients(); }
    void anEngineThatRefuses();
    void anEngineThatNeverAnswers_data();
    void anEngineThatNeverAnswers();
    void anEngineThatCountsTooLong_data() { addClients(); }
    void anEngineThatCountsTooLong();
    void stopEndsItSoon_data() { addClients(); }
    void stopEndsItSoon();
    void brokenJson_data();
    void brokenJson();
    void noClient();
    void aClientThatIsNone();
    void aClientThatTalksNonsense_data();
    void aClientThatTalksNonsense();
    void noPermission();
    void totalsMayBeMissing_data() { addClients(); }
    void totalsMayBeMissing();

private:
    static QStringList clients();
    static void addClients();
    QString script(const QByteArray &text);
    static EngineOptions optionsFor(const StandInEngine &engine);

    QTemporaryDir m_folder;
    QByteArray m_path;
};

namespace {
QJsonObject labelled(QJsonObject volume, const QJsonObject &labels)
{
    volume.insert(u"Labels"_s, labels);
    return volume;
}

QJsonObject image(const QString &id, const QString &tag, qint64 bytes, qint64 shared, int containers)
{
    return {{u"Id"_s, u"sha256:"_s + id.repeated(64)},
            {u"RepoTags"_s, QJsonArray{tag}},
            {u"Size"_s, bytes},
            {u"VirtualSize"_s, bytes},
            {u"SharedSize"_s, shared},
            {u"Containers"_s, containers},
            {u"Created"_s, 1'790'000'000}};
}

QJsonObject container(const QString &id, const QString &name, const QString &state, qint64 bytes)
{
    return {{u"Id"_s, id.repeated(64)},
            {u"Names"_s, QJsonArray{QString(u'/' + name)}},
            {u"Image"_s, u"app:latest"_s},
            {u"State"_s, state},
            {u"Status"_s, state},
            {u"SizeRw"_s, bytes},
            {u"Created"_s, 1'790'000'000},
            {u"HostConfig"_s, QJsonObject()},
            {u"NetworkSettings"_s, QJsonObject{{u"Networks"_s, QJsonObject()}}}};
}

QJsonObject cachePiece(const QString &id, qint64 bytes, bool inUse)
{
    return {{u"ID"_s, id},
            {u"Type"_s, u"regular"_s},
            {u"Description"_s, u"step "_s + id},
            {u"InUse"_s, inUse},
            {u"Shared"_s, false},
            {u"Size"_s, bytes},
            {u"CreatedAt"_s, u"2026-11-01T10:00:00Z"_s},
            {u"UsageCount"_s, 1}};
}

/// Sizes of at most four digits, so that what the client prints is exact.
StandInEngine::Content serviceContent()
{
    QJsonObject share = StandInEngine::volume(u"scrapazoid_downloads"_s, u"/vol/scrapazoid_downloads/_data"_s, 0, 0);
    share.remove(u"UsageData"_s);
    share.insert(u"Options"_s,
                 QJsonObject{{u"type"_s, u"none"_s}, {u"o"_s, u"bind"_s}, {u"device"_s, u"/srv/down loads"_s}});
    QJsonObject plugin = StandInEngine::volume(u"backup"_s, QString(), 4'000'000, 0);
    plugin.insert(u"Driver"_s, u"vieux/sshfs:latest"_s);
    return {.volumes
            = {StandInEngine::volume(u"pgdata"_s, u"/vol/pgdata/_data"_s, 2'500'000'000, 1),
               labelled(StandInEngine::volume(u"web_static"_s, u"/vol/web_static/_data"_s, 70'000, 0),
                        {{u"com.docker.compose.project"_s, u"web"_s}, {u"com.docker.compose.volume"_s, u"static"_s}}),
               labelled(StandInEngine::volume(u"scrapazoid_screenshots"_s, u"/vol/shöts/_data"_s, 1'234'000'000, 2),
                        {{u"note"_s, u"a=b,c=d"_s}}),
               share, plugin},
            .images = {image(u"a"_s, u"app:latest"_s, 3'000'000'000, 1'000'000'000, 1),
                       image(u"b"_s, u"app:old"_s, 2'000'000'000, 1'000'000'000, 0),
                       image(u"e"_s, u"db:2"_s, 700'000'000, 200'000'000, 0),
                       image(u"f"_s, u"db:1"_s, 600'000'000, 200'000'000, 0)},
            .containers
            = {container(u"c"_s, u"web"_s, u"running"_s, 123'000), container(u"d"_s, u"once"_s, u"exited"_s, 77'000)},
            .buildCache = {cachePiece(u"one"_s, 700'000'000, false), cachePiece(u"two"_s, 300'000'000, true)},
            .layersSize = 5'100'000'000};
}

const ContainerVolume *find(const EngineReport &report, const QString &name)
{
    for (const ContainerVolume &volume : report.volumes) {
        if (volume.name == name)
            return &volume;
    }
    return nullptr;
}

QStringList namesOf(const EngineReport &report)
{
    QStringList names;
    for (const ContainerVolume &volume : report.volumes)
        names.append(volume.name);
    return names;
}
} // namespace

/// Where this machine's client would look must not decide.
void tst_InspectEngine::initTestCase()
{
    m_path = qgetenv("PATH");
    qunsetenv("DOCKER_CONTEXT");
    qputenv("DOCKER_CONFIG", QFile::encodeName(m_folder.filePath(u"config"_s)));
}

void tst_InspectEngine::init()
{
    qputenv("PATH", m_path);
    qputenv("DOCKER_HOST", "unix:///nonexistent/engine");
}

QStringList tst_InspectEngine::clients()
{
    QStringList found;
    for (const QString &folder :
         qEnvironmentVariable("PATH").split(u':') + QStringList{u"/usr/bin"_s, u"/usr/local/bin"_s}) {
        const QFileInfo client(folder + "/docker"_L1);
        if (client.isExecutable() && !found.contains(client.canonicalFilePath()))
            found.append(client.canonicalFilePath());
    }
    return found;
}

void tst_InspectEngine::addClients()
{
    QTest::addColumn<QString>("client");
    if (clients().isEmpty())
        QSKIP("there is no docker client here");
    for (const QString &client : clients())
        QTest::newRow(qPrintable(client)) << client;
}

EngineOptions tst_InspectEngine::optionsFor(const StandInEngine &engine)
{
    QFETCH(QString, client);
    return {.client = client, .host = engine.host(), .timeout = 30s};
}

QString tst_InspectEngine::script(const QByteArray &text)
{
    QFile file(m_folder.filePath(u"docker"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        support::fail("cannot write a script");
    file.write("#!/bin/sh\n" + text);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return file.fileName();
}

void tst_InspectEngine::findsVolumes()
{
    const StandInEngine engine(serviceContent());
    const auto report = inspectEngine(optionsFor(engine), {});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(report->endpoint, engine.host());
    QVERIFY(report->isLocal);
    QCOMPARE(report->leftOut, 0);
    QCOMPARE(namesOf(*report),
             QStringList(
                 {u"scrapazoid_downloads"_s, u"scrapazoid_screenshots"_s, u"web_static"_s, u"backup"_s, u"pgdata"_s}));

    const ContainerVolume *screenshots = find(*report, u"scrapazoid_screenshots"_s);
    QCOMPARE(screenshots->driver, u"local"_s);
    QCOMPARE(screenshots->mountPoint, QByteArray("/vol/sh\xc3\xb6ts/_data"));
    QCOMPARE(screenshots->bytes, 1'234'000'000);
    QCOMPARE(screenshots->links, 2);
    QCOMPARE(screenshots->labels.value(u"note"_s), u"a=b,c=d"_s);
    QVERIFY(screenshots->isNamedAfterService);
    QCOMPARE(screenshots->roots, QList<RootGuess>({{Directory::Screenshots, screenshots->mountPoint}}));

    const ContainerVolume *downloads = find(*report, u"scrapazoid_downloads"_s);
    QCOMPARE(downloads->device, QByteArray("/srv/down loads"));
    QVERIFY(downloads->isBound);
    QCOMPARE(downloads->bytes, -1);
    QCOMPARE(downloads->links, -1);
    QCOMPARE(downloads->roots, QList<RootGuess>({{Directory::Downloads, "/srv/down loads"}}));

    const ContainerVolume *both = find(*report, u"web_static"_s);
    QVERIFY(!both->isNamedAfterService);
    QCOMPARE(both->roots,
             QList<RootGuess>({{Directory::Screenshots, "/vol/web_static/_data/screenshots"},
                               {Directory::Downloads, "/vol/web_static/_data/downloads"}}));

    const ContainerVolume *backup = find(*report, u"backup"_s);
    QCOMPARE(backup->driver, u"vieux/sshfs:latest"_s);
    QCOMPARE(backup->mountPoint, QByteArray());
    QVERIFY(backup->roots.isEmpty());
    QVERIFY(find(*report, u"pgdata"_s)->roots.isEmpty());
}

void tst_InspectEngine::tellsTheUseOfTheDisk()
{
    const StandInEngine engine(serviceContent());
    const auto report = inspectEngine(optionsFor(engine), {});
    QVERIFY(report && report->use);
    const EngineUse &use = *report->use;
    QCOMPARE(use.images.count, 4);
    QCOMPARE(use.images.bytes, 5'100'000'000);
    QCOMPARE(use.images.reclaimableBytes, 3'100'000'000); // all but what the one in use has for itself
    QCOMPARE(use.containers.count, 2);
    QCOMPARE(use.containers.bytes, 200'000);
    QCOMPARE(use.containers.reclaimableBytes, 77'000);
    QCOMPARE(use.volumes.count, 4); // not the bound one
    // The total is a sum that the client has rounded to four digits.
    QCOMPARE(use.volumes.bytes, 3'738'000'000);
    QCOMPARE(use.volumes.reclaimableBytes, 4'070'000);
    QCOMPARE(use.buildCache.count, 2);
    QCOMPARE(use.buildCache.bytes, 1'000'000'000);
    QCOMPARE(use.buildCache.reclaimableBytes, 700'000'000);
    QCOMPARE(use.totalBytes(), 9'838'200'000);

    for (const EngineItem &item : use.images.items) {
        const bool isLatest = item.name == "app:latest"_L1;
        QCOMPARE(item.use, isLatest ? ItemUse::InUse : ItemUse::NotUsed);
        QVERIFY(!isLatest || (item.bytes == 3'000'000'000 && item.sharedBytes == 1'000'000'000));
    }
    QSet<QString> idle;
    for (const EngineShare *share : {&use.containers, &use.volumes, &use.buildCache}) {
        QCOMPARE(share->items.size(), share->count);
        for (const EngineItem &item : share->items) {
            if (item.use == ItemUse::NotUsed)
                idle.insert(item.name);
        }
    }
    QCOMPARE(idle, QSet<QString>({u"once"_s, u"web_static"_s, u"backup"_s, u"step one"_s}));
}

void tst_InspectEngine::anEmptyEngine()
{
    const StandInEngine engine;
    const auto report = inspectEngine(optionsFor(engine), {});
    QVERIFY(report && report->use);
    QVERIFY(report->volumes.isEmpty());
    QCOMPARE(report->use->totalBytes(), 0);
    QVERIFY(!engine.requests().contains(u"GET /volumes/"_s));
}

void tst_InspectEngine::manyVolumes()
{
    StandInEngine::Content content;
    for (int number = 0; number < 250; ++number) {
        const QString name = u"v%1"_s.arg(number, 64, 10, QChar(u'0'));
        content.volumes.append(StandInEngine::volume(name, u"/vol/"_s + name, 1'000, 0));
    }
    const StandInEngine engine(content);
    const auto report = inspectEngine(optionsFor(engine), {});
    QVERIFY(report && report->use);
    QCOMPARE(report->volumes.size(), 250);
    QCOMPARE(report->leftOut, 0);
    QCOMPARE(report->use->volumes.bytes, 250'000);
}

void tst_InspectEngine::oddNamesAreLeftOut()
{
    StandInEngine::Content content;
    for (const QString &name : {u"--format"_s, u"a\nb"_s, u"../escape"_s, u"$(id)"_s, QString(), QString(300, u'x'),
                                u"a\0b"_s, u"\u202etxt"_s, u"good"_s})
        content.volumes.append(StandInEngine::volume(name, u"/vol/x"_s, 1'000, 0));
    content.volumes.append(StandInEngine::volume(u"relative_downloads"_s, u"vol/x"_s, 1'000, 0));
    content.volumes.append(StandInEngine::volume(u"zero_downloads"_s, u"/vol/\0x"_s, 1'000, 0));
    content.volumes.append(StandInEngine::volume(u"lost_downloads"_s, u"/vol/\ufffd"_s, 1'000, 0));
    const StandInEngine engine(content);
    const auto report = inspectEngine(optionsFor(engine), {});
    QVERIFY2(report, qPrintable(report ? QString() : report.error().message));
    QCOMPARE(namesOf(*report),
             QStringList({u"good"_s, u"lost_downloads"_s, u"relative_downloads"_s, u"zero_downloads"_s}));
    QCOMPARE(report->leftOut, 8);
    for (const ContainerVolume &volume : report->volumes)
        QCOMPARE(volume.mountPoint, volume.name == "good"_L1 ? QByteArray("/vol/x") : QByteArray());
}

void tst_InspectEngine::goneMeanwhile()
{
    StandInEngine engine(serviceContent());
    engine.reply(u"/volumes/pgdata"_s, {.status = 404, .body = R"({"message":"get pgdata: no such volume"})"});
    auto report = inspectEngine(optionsFor(engine), {});
    QVERIFY(report);
    QCOMPARE(report->volumes.size(), 4);
    QCOMPARE(report->leftOut, 1);
    for (const QString &name : {u"backup"_s, u"web_static"_s, u"scrapazoid_screenshots"_s, u"scrapazoid_downloads"_s})
        engine.reply(u"/volumes/"_s + name, {.status = 404, .body = R"({"message":"no such volume"})"});
    report = inspectEngine(optionsFor(engine), {});
    QVERIFY(report);
    QVERIFY(report->volumes.isEmpty());
    QCOMPARE(report->leftOut, 5);
}

void tst_InspectEngine::hostFromTheEnvironment()
{
    const StandInEngine engine(serviceContent());
    EngineOptions options = optionsFor(engine);
    options.host.clear();
    QVERIFY(!inspectEngine(options, {}));
    qputenv("DOCKER_HOST", engine.host().toUtf8());
    const auto report = inspectEngine(options, {});
    QVERIFY(report);
    QCOMPARE(report->endpoint, engine.host());
    QCOMPARE(report->volumes.size(), 5);
}

/// The client's context is made to say that the engine is far away; what follows is from the stand-in.
void tst_InspectEngine::anotherMachinesPathsAreNoRoots()
{
    const StandInEngine engine(serviceContent());
    EngineOptions options = optionsFor(engine);
    options.client = script("case $1 in context) echo tcp://far:2375;; *) export DOCKER_HOST=" + options.host.toUtf8()
                            + "; exec " + options.client.toUtf8() + " \"$@\";; esac");
    options.host.clear();
    qunsetenv("DOCKER_HOST");
    const auto report = inspectEngine(options, {});
    QVERIFY(report);
    QCOMPARE(report->endpoint, u"tcp://far:2375"_s);
    QVERIFY(!report->isLocal);
    QCOMPARE(report->volumes.size(), 5);
    for (const ContainerVolume &volume : report->volumes)
        QVERIFY(volume.roots.isEmpty());
}

void tst_InspectEngine::noEngine()
{
    QFETCH(QString, client);
    const auto report = inspectEngine({.client = client, .host = u"unix:///nonexistent/engine"_s}, {});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Connection);
    QVERIFY2(report.error().message.startsWith(u"No container engine answers here: "_s),
             qPrintable(report.error().message));
    QVERIFY(report.error().message.contains(u"unix:///nonexistent/engine"_s));
    QVERIFY(!report.error().message.contains(u'\n'));
}

void tst_InspectEngine::anEngineThatRefuses()
{
    StandInEngine engine;
    engine.reply(u"/volumes"_s, {.status = 500, .body = R"({"message":"disk on \u001b[31mfire"})"});
    const auto report = inspectEngine(optionsFor(engine), {});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Connection);
    QCOMPARE(report.error().message, u"The container engine refuses: disk on \\x1b[31mfire."_s);
}

void tst_InspectEngine::anEngineThatNeverAnswers_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("path");
    if (clients().isEmpty())
        QSKIP("there is no docker client here");
    for (const QString &client : clients()) {
        for (const QString &path : {u"/_ping"_s, u"/volumes"_s, u"/volumes/pgdata"_s})
            QTest::addRow("%s %s", qPrintable(client), qPrintable(path)) << client << path;
    }
}

void tst_InspectEngine::anEngineThatNeverAnswers()
{
    QFETCH(QString, path);
    StandInEngine engine(serviceContent());
    engine.fallSilent(path);
    EngineOptions options = optionsFor(engine);
    options.timeout = 1s;
    QElapsedTimer clock;
    clock.start();
    const auto report = inspectEngine(options, {});
    const qint64 elapsed = clock.elapsed();
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Connection);
    QVERIFY(report.error().message.contains(engine.host()));
    QVERIFY2(elapsed >= 1'000, qPrintable(QString::number(elapsed)));
    QTRY_COMPARE_WITH_TIMEOUT(engine.connections(), 0, patienceMs); // no client is left behind
}

/// The volumes are known by then.
void tst_InspectEngine::anEngineThatCountsTooLong()
{
    StandInEngine engine(serviceContent());
    engine.fallSilent(u"/system/df"_s);
    EngineOptions options = optionsFor(engine);
    options.timeout = 3s;
    const auto report = inspectEngine(options, {});
    QVERIFY(report);
    QCOMPARE(report->volumes.size(), 5);
    QCOMPARE(report->volumes.first().roots.size(), 1);
    QCOMPARE(report->volumes.first().bytes, -1);
    QVERIFY(!report->use);
    QCOMPARE(report->use.error().kind, ErrorKind::Connection);
}

/// From a worker without an event loop, at the beginning and in the middle.
void tst_InspectEngine::stopEndsItSoon()
{
    StandInEngine engine(serviceContent());
    engine.fallSilent(u"/system/df"_s);
    EngineOptions options = optionsFor(engine);
    options.timeout = std::chrono::milliseconds(2 * patienceMs);
    std::optional<Result<EngineReport>> report;
    std::atomic<bool> isDone{false};
    std::jthread worker([&](const std::stop_token &stop) {
        report = inspectEngine(options, stop);
        isDone = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(engine.requests().contains(u"GET /system/df"_s), patienceMs);
    worker.request_stop();
    QTRY_VERIFY_WITH_TIMEOUT(isDone, patienceMs);
    QVERIFY(report && !*report);
    QCOMPARE(report->error().kind, ErrorKind::Stopped);
    QTRY_COMPARE_WITH_TIMEOUT(engine.connections(), 0, patienceMs);

    std::stop_source stopped;
    stopped.request_stop();
    const auto requests = engine.requests();
    const auto second = inspectEngine(options, stopped.get_token());
    QVERIFY(!second);
    QCOMPARE(second.error().kind, ErrorKind::Stopped);
    QCOMPARE(engine.requests(), requests);
}

void tst_InspectEngine::brokenJson_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("body");
    if (clients().isEmpty())
        QSKIP("there is no docker client here");
    for (const QString &client : clients()) {
        for (const QString &path : {u"/volumes"_s, u"/volumes/pgdata"_s, u"/system/df"_s}) {
            for (const char *body :
                 {"", "{\"Volumes\":[{\"Na", "[[[", "\"text\"", "{\"Volumes\":7,\"Images\":\"x\"}", "null"})
                QTest::addRow("%s %s %s", qPrintable(client), qPrintable(path), body)
                    << client << path << QByteArray(body);
        }
    }
}

/// Whatever it is, the outcome is an error or less to report; the rest holds.
void tst_InspectEngine::brokenJson()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, body);
    StandInEngine engine(serviceContent());
    engine.reply(path, {.body = body});
    const auto report = inspectEngine(optionsFor(engine), {});
    if (path == "/system/df"_L1) {
        QVERIFY(report);
        QCOMPARE(report->volumes.size(), 5);
        QVERIFY(!report->use || report->use->totalBytes() == 0);
    } else if (path == "/volumes"_L1) {
        QVERIFY(report ? report->volumes.isEmpty() : report.error().kind == ErrorKind::Connection);
    } else {
        QVERIFY(report ? !find(*report, u"pgdata"_s) : report.error().kind == ErrorKind::Connection);
    }
}

void tst_InspectEngine::noClient()
{
    qputenv("PATH", "");
    const auto report = inspectEngine({}, {});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::NotFound);
}

void tst_InspectEngine::aClientThatIsNone()
{
    const auto report = inspectEngine({.client = u"/nonexistent/docker"_s, .host = {}}, {});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::NotFound);
    QVERIFY(report.error().message.contains(u"/nonexistent/docker"_s));
}

void tst_InspectEngine::aClientThatTalksNonsense_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("words") << QByteArray("echo hello; echo world");
    QTest::newRow("bytes") << QByteArray("head -c 100000 /dev/urandom");
    QTest::newRow("no end") << QByteArray("exec cat /dev/zero");
    QTest::newRow("complaints without end") << QByteArray("exec cat /dev/zero >&2");
    QTest::newRow("dies") << QByteArray("kill -9 $$");
    QTest::newRow("silent failure") << QByteArray("exit 3");
    QTest::newRow("list, then nonsense") << QByteArray(
        "case \"$2\" in ls) echo '{\"Name\":\"a\"}';; *) echo '[{\"Name\":\"a\"'; esac");
}

void tst_InspectEngine::aClientThatTalksNonsense()
{
    QFETCH(QByteArray, text);
    const auto report = inspectEngine({.client = script(text), .host = {}, .timeout = 3s}, {});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Connection);
    QVERIFY(!report.error().message.isEmpty());
}

/// In the words of the clients, old and new: tests that run as root are never refused.
void tst_InspectEngine::noPermission()
{
    qunsetenv("DOCKER_HOST");
    const QString client = script(R"(case $1 in context) echo unix:///run/docker.sock; exit 0; esac
echo 'WARNING: Error loading config file: permission denied' >&2
echo 'Got permission denied while trying to connect to the Docker daemon socket at unix:///run/docker.sock: Get x' >&2
exit 1)");
    const auto report = inspectEngine({.client = client, .host = {}}, {});
    QVERIFY(!report);
    QCOMPARE(report.error().kind, ErrorKind::Connection);
    QCOMPARE(report.error().message,
             u"No container engine answers here: you have no permission to use unix:///run/docker.sock. Join the group "
             "that owns it, or ask as root."_s);
}

void tst_InspectEngine::totalsMayBeMissing()
{
    const StandInEngine engine(serviceContent());
    EngineOptions options = optionsFor(engine);
    options.client = script("case \"$*\" in 'system df --format'*) exit 1;; *) exec " + options.client.toUtf8()
                            + " \"$@\";; esac");
    const auto report = inspectEngine(options, {});
    QVERIFY(report && report->use);
    QCOMPARE(report->use->images.bytes, 4'900'000'000); // the least: two pairs that share
    QCOMPARE(report->use->images.reclaimableBytes, 1'900'000'000);
    QCOMPARE(report->use->volumes.bytes, 3'738'070'000);
}

QTEST_GUILESS_MAIN(support::Guarded<tst_InspectEngine>)
#include "tst_inspectengine.moc"
