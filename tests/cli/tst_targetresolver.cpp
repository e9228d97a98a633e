// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame/targetresolver.h"
#include "support/failed.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using Words = QList<QByteArray>;

class tst_TargetResolver : public QObject {
    Q_OBJECT

private slots:
    void init();
    void order_data();
    void order();
    void ofTwoItIsSaidWhichWasTaken();
    void brokenDatabaseUrl();
    void damagedProfileIsNotPassedOver();
    void keychainOnlyForItsOwnServer_data();
    void keychainOnlyForItsOwnServer();
    void foldersAreAbsolute();
    void thePasswordIsKeptApart();
    void timeoutOfTheConnection();
    void aSettingThatIsThereTwice();
    void aPresetLeavesWhatSomebodyHasSet();

private:
    Result<cli::ResolvedTarget> resolve(const Words &words) const
    {
        return cli::resolveTarget(cli::Arguments::parse(words, cli::connectionOptions()).value(), *m_store);
    }
    void save(const QString &name, const QString &host)
    {
        Profile profile;
        profile.target.name = name;
        profile.target.connection.keywords.insert(u"host"_s, host);
        profile.target.objectStore.endpoint = "https://store";
        profile.target.screenshotDays = 30;
        QVERIFY(m_store->save(profile));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileStore> m_store;
};

void tst_TargetResolver::aPresetLeavesWhatSomebodyHasSet()
{
    Profile profile;
    profile.target.name = u"flows"_s;
    profile.target.stuck.maxExecutionTime = 7200;
    QVERIFY(m_store->save(profile));
    for (const Words &words :
         {Words{"-p", "flows", "--set", "schema.preset=n8n", "--set", "status.pending=new,queued"},
          Words{"-p", "flows", "--set", "status.pending=new,queued", "--set", "schema.preset=n8n"}}) {
        const auto target = resolve(words);
        QVERIFY2(target, target ? "" : qPrintable(target.error().message));
        const Target &resolved = target->profile.target;
        QCOMPARE(resolved.schema.executions, u"execution_entity"_s);
        QCOMPARE(resolved.schema.statuses.pending, (QStringList{u"new"_s, u"queued"_s}));
        QCOMPARE(resolved.stuck.maxExecutionTime, qint64{7200});
    }
    QCOMPARE(resolve({"-d", "dbname=flows", "--set", "schema.preset=n8n"})->profile.target.stuck.maxExecutionTime,
             qint64{86'400});
}

void tst_TargetResolver::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = std::make_unique<ProfileStore>(m_folder->filePath(u"console.ini"_s));
    qunsetenv("DATABASE_URL");
}

void tst_TargetResolver::order_data()
{
    QTest::addColumn<bool>("hasProfiles");
    QTest::addColumn<bool>("hasUrl");
    QTest::addColumn<Words>("words");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("days");
    QTest::addColumn<QString>("profile");
    QTest::newRow("nothing: libpq") << false << false << Words{} << u""_s << 7 << u""_s;
    QTest::newRow("DATABASE_URL") << false << true << Words{} << u"url"_s << 7 << u""_s;
    QTest::newRow("DATABASE_URL before default profile") << true << true << Words{} << u"url"_s << 7 << u""_s;
    QTest::newRow("default profile") << true << false << Words{} << u"first"_s << 30 << u"one"_s;
    QTest::newRow("-p") << true << true << Words{"-p", "two"} << u"second"_s << 30 << u"two"_s;
    QTest::newRow("-d") << true << true << Words{"-d", "host=given"} << u"given"_s << 7 << u""_s;
    QTest::newRow("-d and -p") << true << true << Words{"-d", "host=given", "-p", "two"} << u"given"_s << 30
                               << u"two"_s;
    QTest::newRow("--set over all") << true << false << Words{"--set", "server.host=set", "--set=screenshots.days=1"}
                                    << u"set"_s << 1 << u"one"_s;
}

void tst_TargetResolver::order()
{
    QFETCH(bool, hasProfiles);
    QFETCH(bool, hasUrl);
    QFETCH(Words, words);
    if (hasProfiles) {
        save(u"one"_s, u"first"_s);
        save(u"two"_s, u"second"_s);
    }
    if (hasUrl)
        qputenv("DATABASE_URL", "postgresql+psycopg2://url/jobs");
    const auto resolved = resolve(words);
    QVERIFY2(resolved, resolved ? "" : qPrintable(resolved.error().message));
    QTEST(resolved->profile.target.connection.keywords.value(u"host"_s), "host");
    QTEST(resolved->profile.target.screenshotDays, "days");
    QTEST(resolved->profileName, "profile");
}

/// Who left DATABASE_URL in the environment, or has a default profile as well, hears which of the two it was.
void tst_TargetResolver::ofTwoItIsSaidWhichWasTaken()
{
    save(u"one"_s, u"first"_s);
    QCOMPARE(resolve({})->choice, QString());
    QCOMPARE(resolve({"-d", "host=given"})->choice, QString());
    qputenv("DATABASE_URL", "postgresql://url/jobs");
    QCOMPARE(resolve({})->choice, u"Connecting as DATABASE_URL says; the default profile one is left out."_s);
    QCOMPARE(resolve({"-d", "host=given"})->choice, u"Connecting as -d says; DATABASE_URL is left out."_s);
    QCOMPARE(resolve({"-p", "one"})->choice, u"Connecting as profile one says; DATABASE_URL is left out."_s);
    QCOMPARE(resolve({"-d", "host=given", "-p", "one"})->choice,
             u"Connecting as -d says, with everything else of profile one."_s);
}

void tst_TargetResolver::brokenDatabaseUrl()
{
    qputenv("DATABASE_URL", "sqlite:///hunter2.db");
    const auto resolved = resolve({});
    QVERIFY(!resolved);
    QVERIFY(resolved.error().message.startsWith(u"DATABASE_URL: "_s));
    QVERIFY(!resolved.error().message.contains(u"hunter2"_s));
    QVERIFY(resolve({"-d", "host=x"})); // not looked at
}

/// Falling back to another server because the profile is broken would be the worst of surprises.
void tst_TargetResolver::damagedProfileIsNotPassedOver()
{
    save(u"one"_s, u"first"_s);
    QFile file(m_store->file());
    QVERIFY(file.open(QIODevice::Append));
    file.write("downloads.days = 0\n");
    file.close();
    const auto resolved = resolve({});
    QVERIFY(!resolved);
    QVERIFY(resolved.error().message.contains(u"downloads.days"_s));
}

void tst_TargetResolver::keychainOnlyForItsOwnServer_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<bool>("usesKeychain");
    QTest::addColumn<bool>("usesStoreKey");
    QTest::newRow("the profile") << Words{} << true << true;
    QTest::newRow("other settings") << Words{"--set", "screenshots.days=1", "--set", "server.database=x"} << true
                                    << true;
    QTest::newRow("the same host again") << Words{"--set", "server.host=first"} << true << true;
    QTest::newRow("another host") << Words{"--set", "server.host=evil"} << false << true;
    QTest::newRow("another port") << Words{"--set", "server.port=1"} << false << true;
    QTest::newRow("another address") << Words{"--set", "server.parameters=hostaddr=6.6.6.6"} << false << true;
    QTest::newRow("-d") << Words{"-p", "one", "-d", "host=first"} << false << true;
    QTest::newRow("another store") << Words{"--set", "s3.endpoint=https://evil"} << true << false;
    QTest::newRow("the same store again") << Words{"--set", "s3.endpoint=https://store"} << true << true;
    QTest::newRow("another bucket of it") << Words{"--screenshots-dir", "s3://other/x"} << true << true;
}

void tst_TargetResolver::keychainOnlyForItsOwnServer()
{
    QFETCH(Words, words);
    save(u"one"_s, u"first"_s);
    const auto resolved = resolve(words);
    QVERIFY(resolved);
    QTEST(resolved->usesKeychain, "usesKeychain");
    QTEST(resolved->usesStoreKey, "usesStoreKey");
}

void tst_TargetResolver::foldersAreAbsolute()
{
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_folder->path()));
    const auto resolved = resolve({"--screenshots-dir", "./sub/./x", "--downloads-dir", "/a//b/"});
    QVERIFY(resolved);
    QCOMPARE(resolved->profile.target.screenshots.path, QFile::encodeName(QDir::currentPath()) + "/sub/x");
    QCOMPARE(resolved->profile.target.downloads.path, QByteArray("/a/b"));
    QVERIFY(QDir::setCurrent(before));
}

void tst_TargetResolver::thePasswordIsKeptApart()
{
    const auto resolved = resolve({"-d", "postgres://ann:hunter2@db/jobs"});
    QVERIFY(resolved);
    QCOMPARE(resolved->password, u"hunter2"_s);
    QVERIFY(resolved->profile.target.connection.password.isEmpty());
    QVERIFY(!resolved->profile.name().contains(u"hunter2"_s));
}

void tst_TargetResolver::timeoutOfTheConnection()
{
    const auto resolved = resolve({"-d", "host=db connect_timeout=9"});
    QVERIFY(resolved);
    QCOMPARE(resolved->profile.target.connection.connectTimeoutSeconds, 9);
}

void tst_TargetResolver::aSettingThatIsThereTwice()
{
    const auto resolved = resolve({"--set", "screenshots.days=7", "--set", "screenshots.days=1"});
    QVERIFY(!resolved);
    QCOMPARE(resolved.error().kind, ErrorKind::Usage);
    QVERIFY2(resolved.error().message.contains(u"screenshots.days twice"_s), qPrintable(resolved.error().message));
    QVERIFY(resolve({"--set", "screenshots.days=7", "--set", "downloads.days=1", "--set", "screenshots.days=7"}));
}

QTEST_GUILESS_MAIN(support::Guarded<tst_TargetResolver>)
#include "tst_targetresolver.moc"
