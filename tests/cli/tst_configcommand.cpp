// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/storekeytext.h"
#include "fakesurroundings.h"
#include "support/failed.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using Words = QList<QByteArray>;

class tst_ConfigCommand : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void addAndShow();
    void setGetUnset();
    void refusesBadValues();
    void profiles();
    void folderBytesSurvive();
    void passwordGoesToTheKeychain();
    void withoutAKeychain();
    void keepAndForgetPassword();
    void keepAndForgetStoreKey();
    void originsOfLibpq();
    void damagedFile();
    void wrongWords_data();
    void wrongWords();
    void json();
};

void tst_ConfigCommand::initTestCase()
{
    for (const char *name : {"DATABASE_URL", "PGHOST", "PGSERVICE", "PGPASSWORD", "PGDATABASE", "PGUSER"})
        qunsetenv(name);
}

void tst_ConfigCommand::addAndShow()
{
    FakeSurroundings surroundings;
    QCOMPARE(surroundings.run({"config", "add", "demo", "-d", "postgresql+psycopg2://ann@db/jobs?sslmode=require",
                               "--screenshots-dir", "/srv/shots", "--set", "downloads.days=3"}),
             0);
    QVERIFY(surroundings.written().startsWith("Made the profile demo in "));
    QCOMPARE(surroundings.run({"config", "show"}), 0);
    const auto line = [&](const char *key) {
        for (const QByteArray &text : surroundings.written().split('\n')) {
            if (text.startsWith(key))
                return text.simplified();
        }
        return QByteArray();
    };
    QCOMPARE(line("server.host"), "server.host db profile demo");
    QCOMPARE(line("server.sslmode"), "server.sslmode require profile demo");
    QCOMPARE(line("screenshots.dir"), "screenshots.dir /srv/shots profile demo");
    QCOMPARE(line("downloads.days"), "downloads.days 3 profile demo");
    QCOMPARE(line("screenshots.days"), "screenshots.days 7 default");
    QVERIFY(line("Password").contains("keychain"));

    QCOMPARE(surroundings.run({"config", "show", "-d", "host=other", "--set", "screenshots.days=9"}), 0);
    QCOMPARE(line("server.host"), "server.host other -d");
    QCOMPARE(line("screenshots.days"), "screenshots.days 9 --set");
    QCOMPARE(line("screenshots.dir"), ""); // -d alone does not use the default profile
    QCOMPARE(surroundings.run({"config", "show", "-p", "demo", "-d", "host=other"}), 0);
    QCOMPARE(line("screenshots.dir"), "screenshots.dir /srv/shots profile demo");
    QVERIFY(!line("Password").contains("keychain")); // the profile's password is not for another server
}

void tst_ConfigCommand::setGetUnset()
{
    FakeSurroundings surroundings;
    QCOMPARE(surroundings.run({"config", "add", "demo"}), 0);
    QCOMPARE(surroundings.run({"config", "set", "screenshots.days", "30"}), 0);
    QVERIFY(surroundings.written().isEmpty());
    QCOMPARE(surroundings.run({"config", "get", "screenshots.days"}), 0);
    QCOMPARE(surroundings.written(), "30\n");
    QCOMPARE(surroundings.run({"config", "unset", "screenshots.days"}), 0);
    QCOMPARE(surroundings.run({"config", "get", "screenshots.days"}), 0);
    QCOMPARE(surroundings.written(), "7\n");
}

void tst_ConfigCommand::refusesBadValues()
{
    FakeSurroundings surroundings;
    QCOMPARE(surroundings.run({"config", "add", "demo"}), 0);
    QCOMPARE(surroundings.run({"config", "set", "downloads.days", "0"}), 2);
    QCOMPARE(surroundings.complained(),
             "scrapazoidctl: downloads.days cannot be \"0\": it takes a whole number from 1 to 3650.\n");
    QCOMPARE(surroundings.run({"config", "set", "server.password", "hunter2"}), 2);
    QVERIFY(surroundings.complained().contains("keychain"));
    QVERIFY(!surroundings.complained().contains("hunter2"));
    for (const char *key : {"s3.secret", "s3.access_key_id", "s3.secret_access_key"}) {
        QCOMPARE(surroundings.run({"config", "set", key, "hunter2"}), 2);
        QVERIFY2(surroundings.complained().contains("config s3-key"), surroundings.complained().constData());
        QVERIFY(!surroundings.complained().contains("hunter2"));
    }
    QCOMPARE(surroundings.run({"config", "set", "downloads.days", "3", "-d", "host=x"}), 2);
}

void tst_ConfigCommand::profiles()
{
    FakeSurroundings surroundings;
    QCOMPARE(surroundings.run({"config", "profiles"}), 0);
    QVERIFY(surroundings.written().startsWith("There are no profiles in "));
    QCOMPARE(surroundings.run({"config", "set", "downloads.days", "3"}), 2);
    QVERIFY(surroundings.complained().contains("no default profile"));
    QCOMPARE(surroundings.run({"config", "add", "one"}), 0);
    QCOMPARE(surroundings.run({"config", "add", "two"}), 0);
    QCOMPARE(surroundings.run({"config", "add", "two"}), 2);
    QCOMPARE(surroundings.run({"config", "default", "two"}), 0);
    QCOMPARE(surroundings.run({"config", "profiles"}), 0);
    QCOMPARE(surroundings.written(), "one\ntwo (default)\n");
    QCOMPARE(surroundings.run({"config", "set", "downloads.days", "3", "-p", "one"}), 0);
    QCOMPARE(surroundings.run({"config", "get", "downloads.days"}), 0);
    QCOMPARE(surroundings.written(), "7\n");
    surroundings.passwords.kept.insert(u"two"_s, u"x"_s);
    surroundings.passwords.storeKeys.insert(u"two"_s, u"y"_s);
    QCOMPARE(surroundings.run({"config", "remove", "two"}), 0);
    QVERIFY(surroundings.passwords.kept.isEmpty());
    QVERIFY(surroundings.passwords.storeKeys.isEmpty());
    QCOMPARE(surroundings.run({"config", "remove", "two"}), 2);
}

void tst_ConfigCommand::folderBytesSurvive()
{
    FakeSurroundings surroundings;
    QCOMPARE(surroundings.run({"config", "add", "demo", "--screenshots-dir", "/srv/a\xff\\b c"}), 0);
    QCOMPARE(surroundings.run({"config", "get", "screenshots.dir"}), 0);
    QCOMPARE(surroundings.written(), "/srv/a\xff\\b c\n");
    surroundings.surroundings.streams.outIsTerminal = true;
    QCOMPARE(surroundings.run({"config", "get", "screenshots.dir"}), 0);
    QCOMPARE(surroundings.written(), "/srv/a\\xff\\\\b c\n");
}

void tst_ConfigCommand::passwordGoesToTheKeychain()
{
    FakeSurroundings surroundings;
    QCOMPARE(surroundings.run({"config", "add", "demo", "-d", "postgresql://ann:hunter2@db/jobs"}), 0);
    QCOMPARE(surroundings.passwords.kept.value(u"demo"_s), u"hunter2"_s);
    QVERIFY(surroundings.written().contains("in the keychain"));
    QVERIFY(!surroundings.written().contains("hunter2"));
}

void tst_ConfigCommand::withoutAKeychain()
{
    FakeSurroundings surroundings;
    surroundings.passwords.isThere = false;
    QCOMPARE(surroundings.run({"config", "add", "demo", "-d", "postgresql://ann:hunter2@db/jobs"}), 0);
    QVERIFY(surroundings.written().contains("not kept"));
    surroundings.answer = u"hunter2"_s;
    QCOMPARE(surroundings.run({"config", "password"}), 2);
    QVERIFY(!surroundings.complained().contains("hunter2"));
}

void tst_ConfigCommand::keepAndForgetPassword()
{
    FakeSurroundings surroundings;
    QCOMPARE(surroundings.run({"config", "add", "demo"}), 0);
    QCOMPARE(surroundings.run({"config", "password"}), 2); // end of input
    surroundings.answer = u"hunter2"_s;
    QCOMPARE(surroundings.run({"config", "password"}), 0);
    QCOMPARE(surroundings.passwords.kept.value(u"demo"_s), u"hunter2"_s);
    QCOMPARE(surroundings.run({"config", "password", "--remove"}), 0);
    QVERIFY(!surroundings.passwords.kept.contains(u"demo"_s));
}

void tst_ConfigCommand::keepAndForgetStoreKey()
{
    FakeSurroundings surroundings;
    FakePasswords &keychain = surroundings.passwords;
    QCOMPARE(surroundings.run({"config", "add", "demo"}), 0);
    QCOMPARE(surroundings.run({"config", "s3-key", "AKIA", "hunter2"}), 2); // never as an argument
    QVERIFY(!surroundings.complained().contains("hunter2"));
    for (const QStringList &half : {QStringList{}, QStringList{u"AKIA"_s}, QStringList{u""_s, u"hunter2"_s}}) {
        surroundings.answers = half;
        QCOMPARE(surroundings.run({"config", "s3-key"}), 2);
        QVERIFY(!surroundings.complained().contains("hunter2"));
    }
    QVERIFY(keychain.storeKeys.isEmpty());
    surroundings.answers = {u"AKIA"_s, u"hunter2/+="_s};
    surroundings.secretly.clear();
    QCOMPARE(surroundings.run({"config", "s3-key"}), 0);
    QCOMPARE(surroundings.secretly, (QList<bool>{false, true}));
    QCOMPARE(surroundings.written(), "The keychain has the object store's key of the profile demo.\n");
    QCOMPARE(storekey::fromText(keychain.storeKeys.value(u"demo"_s)),
             (ObjectStoreKey{.id = u"AKIA"_s, .secret = u"hunter2/+="_s}));
    QVERIFY(keychain.kept.isEmpty()); // an entry of its own
    QCOMPARE(surroundings.run({"config", "password", "--remove"}), 0);
    QCOMPARE(keychain.storeKeys.size(), 1);
    QCOMPARE(surroundings.run({"config", "s3-key", "--remove"}), 0);
    QVERIFY(keychain.storeKeys.isEmpty());

    keychain.isThere = false;
    surroundings.answers = {u"AKIA"_s, u"hunter2"_s};
    QCOMPARE(surroundings.run({"config", "s3-key"}), 2);
    QCOMPARE(surroundings.complained(), "scrapazoidctl: There is no keychain.\n");
}

void tst_ConfigCommand::originsOfLibpq()
{
    qputenv("PGHOST", "from-environment");
    FakeSurroundings surroundings;
    QCOMPARE(surroundings.run({"config", "show"}), 0);
    QVERIFY(surroundings.written().simplified().contains("server.host from-environment PGHOST"));
    qputenv("DATABASE_URL", "postgresql+psycopg2://ann:hunter2@url-host/jobs");
    QCOMPARE(surroundings.run({"config", "show"}), 0);
    QVERIFY(surroundings.written().simplified().contains("server.host url-host DATABASE_URL"));
    QVERIFY(!surroundings.written().contains("hunter2"));
    qunsetenv("PGHOST");
    qunsetenv("DATABASE_URL");
}

void tst_ConfigCommand::damagedFile()
{
    FakeSurroundings surroundings;
    QFile file(surroundings.configFile());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[profile a]\nnonsense\n");
    file.close();
    for (const Words &words :
         {Words{"config"}, Words{"stuck"}, Words{"config", "add", "b"}, Words{"config", "profiles"}}) {
        QCOMPARE(surroundings.run(words), 2);
        QVERIFY(surroundings.complained().contains("damaged in line 2"));
    }
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "[profile a]\nnonsense\n");
    QCOMPARE(surroundings.run({"config", "show", "-d", "host=x"}), 0); // -d needs no file
}

void tst_ConfigCommand::wrongWords_data()
{
    QTest::addColumn<Words>("words");
    QTest::addColumn<QByteArray>("mentions");
    QTest::newRow("unknown action") << Words{"edit"} << QByteArray("no action \"edit\"");
    QTest::newRow("set without a value") << Words{"set", "downloads.days"} << QByteArray("config set KEY VALUE");
    QTest::newRow("get without a key") << Words{"get"} << QByteArray("config get KEY");
    QTest::newRow("show what") << Words{"show", "me"} << QByteArray("config show");
    QTest::newRow("too many") << Words{"set", "a", "b", "c"} << QByteArray("one word too many");
    QTest::newRow("unknown key") << Words{"get", "downloads.day"} << QByteArray("downloads.days");
    QTest::newRow("bad name") << Words{"add", "a]b"} << QByteArray("cannot be a name");
}

void tst_ConfigCommand::wrongWords()
{
    QFETCH(Words, words);
    QFETCH(QByteArray, mentions);
    FakeSurroundings surroundings;
    QCOMPARE(surroundings.run(Words{"config"} + words), 2);
    QVERIFY2(surroundings.complained().contains(mentions), surroundings.complained().constData());
}

void tst_ConfigCommand::json()
{
    FakeSurroundings surroundings;
    QCOMPARE(surroundings.run({"config", "add", "demo", "-d", "host=db", "--json"}), 0);
    QCOMPARE(surroundings.run({"config", "--json"}), 0);
    const QJsonObject object = QJsonDocument::fromJson(surroundings.written()).object();
    QCOMPARE(object.value("profile"_L1).toString(), u"demo"_s);
    QVERIFY(object.value("error"_L1).isNull());
    const QJsonObject first = object.value("settings"_L1).toArray().first().toObject();
    QCOMPARE(first.value("key"_L1).toString(), u"server.host"_s);
    QCOMPARE(first.value("value"_L1).toString(), u"db"_s);
    QCOMPARE(first.value("origin"_L1).toString(), u"profile demo"_s);
    QCOMPARE(surroundings.run({"config", "profiles", "--json"}), 0);
    QCOMPARE(QJsonDocument::fromJson(surroundings.written()).object().value("profiles"_L1).toArray(),
             QJsonArray{u"demo"_s});
}

QTEST_GUILESS_MAIN(support::Guarded<tst_ConfigCommand>)
#include "tst_configcommand.moc"
