// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/settingkey.h"
#include "support/failed.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_SettingKey : public QObject {
    Q_OBJECT

private slots:
    void everyKeyReadsBackItsDefault();
    void everyKeyHasItsOwnPlace();
    void accepts_data();
    void accepts();
    void refuses_data();
    void refuses();
    void unknownKey();
    void parametersHoldNoPassword();
};

void tst_SettingKey::everyKeyReadsBackItsDefault()
{
    QSet<QByteArray> names;
    for (const SettingKey &key : settingKeys()) {
        QVERIFY2(!names.contains(key.name), key.name.constData());
        names.insert(key.name);
        QVERIFY(!key.describe().isEmpty());
        QVERIFY(!key.range.isEmpty());
        Profile profile;
        const QByteArray before = key.read(profile);
        const auto written = key.write(profile, before);
        QVERIFY2(written, written ? "" : qPrintable(written.error().message));
        QCOMPARE(key.read(profile), before);
    }
}

/// Two keys that by mistake share a member would both change. A preset is made of others.
void tst_SettingKey::everyKeyHasItsOwnPlace()
{
    for (const SettingKey &key : settingKeys()) {
        if (key.name == schemaPresetKey)
            continue;
        Profile profile;
        const Profile untouched;
        for (const char *value : {"2", "61", "true", "require", "ssh", "blue", "/srv/x", "keepalives=2", "shortened",
                                  "notes.path", "https://objects", "s3://bucket/reports"}) {
            if (key.write(profile, value) && key.read(profile) != key.read(untouched))
                break;
        }
        for (const SettingKey &other : settingKeys()) {
            if (other.name == schemaPresetKey)
                continue;
            const bool isChanged = other.read(profile) != other.read(untouched);
            QVERIFY2(isChanged == (other.name == key.name), (key.name + " and " + other.name).constData());
        }
    }
}

void tst_SettingKey::accepts_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("read");
    const auto row = [](const char *key, const QByteArray &value, const QByteArray &read) {
        QTest::addRow("%s = %s", key, value.toPercentEncoding(" /,=").constData()) << QByteArray(key) << value << read;
    };
    row("screenshots.days", "1", "1");
    row("screenshots.days", "3650", "3650");
    row("server.port", "5432,5433", "5432,5433");
    row("server.port", "", "");
    row("server.sslmode", "verify-full", "verify-full");
    row("stuck.max_execution_time", "300", "5m");
    row("stuck.grace", "90s", "90s");
    row("undo.window", "2d", "2d");
    row("orphans.min_age", "90m", "90m");
    row("guards.max_percent", "12.5", "12.5");
    row("guards.max_percent", "0", "0");
    row("guards.agreeable", " first-run , shortened", "first-run,shortened");
    row("guards.agreeable", "", "");
    row("schedule.shortest_days", "0", "0");
    row("schedule.shortest_days", "3650", "3650");
    row("schedule.permanent", "true", "true");
    row("schedule.permanent", " False ", "false");
    row("schema.executions.user_id", "", "");
    row("schema.screenshots.table", "scraper.shots", "scraper.shots");
    row("schema.screenshots.table", "", "");
    row("schema.preset", "n8n", "n8n");
    row("screenshots.dir", "/srv//shots/", "/srv/shots");
    row("screenshots.dir", "/srv/\xff\xfe", "/srv/\xff\xfe");
    row("screenshots.dir", "", "");
    row("screenshots.dir", "docker-volume://shots/", "docker-volume://shots");
    row("helper.image", " registry.internal:5000/tools/ctl:1.2 ", "registry.internal:5000/tools/ctl:1.2");
    row("screenshots.dir", "s3://bucket/shots/", "s3://bucket/shots");
    row("archive.dir", "/mnt//backup/", "/mnt/backup");
    row("archive.dir", "s3://bucket/old/", "s3://bucket/old");
    row("archive.dir", "", "");
    row("screenshots.inventory", "s3://reports/inventory/shots/daily/", "s3://reports/inventory/shots/daily");
    row("downloads.inventory", "", "");
    row("s3.endpoint", " https://objects.internal:9000/ ", "https://objects.internal:9000");
    row("s3.endpoint", "", "");
    row("s3.region", "eu-central-1", "eu-central-1");
    row("s3.capacity", "2TB", "2000000000000");
    row("s3.capacity", "0", "0");
    row("downloads.prefixes", "/data/files, old/", "/data/files/,old/");
    row("server.parameters", "keepalives_idle=60", "keepalives_idle='60'");
}

void tst_SettingKey::accepts()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    const auto setting = findSettingKey(key);
    QVERIFY(setting);
    Profile profile;
    const auto written = (*setting)->write(profile, value);
    QVERIFY2(written, written ? "" : qPrintable(written.error().message));
    QTEST((*setting)->read(profile), "read");
}

void tst_SettingKey::refuses_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("range");
    const auto row = [](const char *key, const QByteArray &value, const QString &range) {
        QTest::addRow("%s = %s", key, value.toPercentEncoding(" /,=").constData()) << QByteArray(key) << value << range;
    };
    for (const char *endpoint :
         {"objects.internal", "ftp://objects", "https://", "https://a/b", "https://a b", "https://u@h"})
        row("s3.endpoint", endpoint, u"https://HOST"_s);
    row("s3.region", "eu central", u"region"_s);
    for (const char *capacity : {"-1", "much", ""})
        row("s3.capacity", capacity, u"500GB"_s);
    for (const char *days : {"0", "-1", "3651", "seven", "", "7.5", "1e3", "nan", "99999999999999999999"}) {
        row("screenshots.days", days, u"from 1 to 3650"_s);
        row("downloads.days", days, u"from 1 to 3650"_s);
    }
    for (const char *percent : {"-5", "101", "nan", "inf", "50%", ""})
        row("guards.max_percent", percent, u"from 0 to 100"_s);
    for (const char *days : {"-1", "3651", "never", ""})
        row("schedule.shortest_days", days, u"from 0 to 3650"_s);
    for (const char *guard : {"time", "first-run,root-share", "first-run shortened", "*"})
        row("guards.agreeable", guard, u"any of first-run, dated-back, shortened"_s);
    for (const char *word : {"yes", "1", "", "truely"})
        row("schedule.permanent", word, u"true or false"_s);
    for (const char *port : {"0", "65536", "http", "5432,", "5432,x"})
        row("server.port", port, u"1 to 65535"_s);
    row("server.sslmode", "yes", u"verify-full"_s);
    row("server.host", "a\nb", u"control characters"_s);
    row("server.host", "a\xff", u"control characters"_s);
    row("stuck.max_execution_time", "0", u"1s"_s);
    row("stuck.max_execution_time", "5 minutes", u"s, m, h or d"_s);
    row("undo.window", "-1", u"0s"_s);
    for (const char *image : {"", "-v", "--privileged", "a b", "a;b", "/ctl"})
        row("helper.image", image, u"name of an image"_s);
    row("schema.executions.id", "", u"63 bytes"_s);
    row("schema.executions.id", QByteArray(64, 'x'), u"63 bytes"_s);
    row("schema.executions.table", "", u"table's name"_s);
    row("schema.preset", "own", u"one of scrapazoid, n8n, airflow"_s);
    row("screenshots.dir", "srv/shots", u"absolute path"_s);
    for (const char *place : {"backup", "/", "/mnt/../etc", "ssh://host/backup", "s3://"})
        row("archive.dir", place, u"s3://BUCKET/PREFIX"_s);
    for (const char *place : {"backup", "/srv/reports", "s3://bucket", "ssh://host/reports"})
        row("screenshots.inventory", place, u"s3://BUCKET/PREFIX"_s);
    row("screenshots.dir", "/", u"absolute path"_s);
    row("screenshots.dir", "/srv/../etc", u"absolute path"_s);
    row("screenshots.dir", "~/shots", u"absolute path"_s);
}

void tst_SettingKey::refuses()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, value);
    QFETCH(QString, range);
    const auto setting = findSettingKey(key);
    QVERIFY(setting);
    Profile profile;
    const auto written = (*setting)->write(profile, value);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, ErrorKind::Usage);
    QVERIFY2(written.error().message.contains(range), qPrintable(written.error().message));
    QVERIFY(written.error().message.startsWith(QString::fromLatin1(key)));
    QCOMPARE((*setting)->read(profile), (*setting)->read(Profile()));
}

void tst_SettingKey::unknownKey()
{
    const auto misspelt = findSettingKey("guard.max_percent");
    QVERIFY(!misspelt);
    QVERIFY(misspelt.error().message.contains(u"guards.max_percent"_s));
    // What earlier versions had is known, and explained.
    QVERIFY(retiredSetting("guards.surge_factor").value_or(QString()).contains(u"does nothing"_s));
    QVERIFY(!retiredSetting("guards.max_percent"));
    const auto retired = findSettingKey("guards.surge_factor");
    QVERIFY(!retired);
    QCOMPARE(retired.error().message, *retiredSetting("guards.surge_factor"));
    const auto password = findSettingKey("server.password");
    QVERIFY(!password);
    QVERIFY(password.error().message.contains(u"keychain"_s));
}

void tst_SettingKey::parametersHoldNoPassword()
{
    const auto setting = findSettingKey("server.parameters");
    QVERIFY(setting);
    for (const char *value : {"password=hunter2", "sslpassword=hunter2", "host=x password=hunter2", "hunter2",
                              "host=hunter2", "connect_timeout=4"}) {
        Profile profile;
        const auto written = (*setting)->write(profile, value);
        QVERIFY2(!written, value);
        QVERIFY(!written.error().message.contains(u"hunter2"_s));
        QVERIFY(profile.target.connection.keywords.isEmpty());
    }
}

QTEST_GUILESS_MAIN(support::Guarded<tst_SettingKey>)
#include "tst_settingkey.moc"
