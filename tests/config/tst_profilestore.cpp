// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/profilestore.h"
#include "support/failed.h"

#include "config/settingkey.h"
#include "core/target/schemapresets.h"

#include <QFileInfo>
#include <QLockFile>
#include <QTemporaryDir>
#include <QTest>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
mode_t modeOf(const QString &name)
{
    struct stat status { };
    return stat(QFile::encodeName(name).constData(), &status) == 0 ? status.st_mode & 07777U : 0;
}
} // namespace

class tst_ProfileStore : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void noFileYet();
    void roundTrip();
    void aPresetIsWrittenWithWhatDiffersFromIt();
    void aNewFileIsItsOwnersAlone();
    void aFileKeepsItsOwnerAndItsRights();
    void aFileThatEverybodyMayWriteIsNotBelieved();
    void whatNobodyUnderstandsIsSaid_data();
    void whatNobodyUnderstandsIsSaid();
    void unknownKeysAreKept();
    void damagedFileIsNeverWritten();
    void badValueNamesItsLine();
    void oneBadValueCanBeMended();
    void defaultProfile();
    void removing();
    void names_data();
    void names();
    void lockedFile();
    void notAFile();
    void environmentChoosesTheFile();
    void noPasswordInTheFile();

private:
    QByteArray content() const;
    void write(const QByteArray &text) const;
    QString file() const { return m_folder->filePath(u"sub/console.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void tst_ProfileStore::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void tst_ProfileStore::cleanup()
{
    m_folder.reset();
}

QByteArray tst_ProfileStore::content() const
{
    QFile opened(file());
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
}

void tst_ProfileStore::write(const QByteArray &text) const
{
    QDir().mkpath(QFileInfo(file()).path());
    QFile opened(file());
    QVERIFY(opened.open(QIODevice::WriteOnly));
    QCOMPARE(opened.write(text), text.size());
}

void tst_ProfileStore::noFileYet()
{
    const ProfileStore store(file());
    QCOMPARE(store.names().value(), QStringList());
    QCOMPARE(store.defaultName().value(), QString());
    const auto missing = store.load(u"x"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(!QFileInfo::exists(file()));
}

void tst_ProfileStore::roundTrip()
{
    Profile profile;
    profile.target.name = u"Büro 1"_s;
    profile.target.connection.keywords
        = {{u"host"_s, u"/run/postgresql"_s}, {u"dbname"_s, u"jobs"_s}, {u"target_session_attrs"_s, u"read-write"_s}};
    profile.target.connection.statementTimeoutSeconds = 90;
    profile.target.screenshots = {"/srv/shots\xff\\x", {u"/data/shots/"_s, u"s/"_s}};
    profile.target.schema.downloads.size = QString();
    profile.target.guards.maxPercent = 12.5;
    profile.target.screenshotDays = 3;
    profile.refreshSeconds = 2;
    ProfileStore store(file());
    QVERIFY(store.save(profile));

    const auto loaded = store.load(u"Büro 1"_s);
    QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().message));
    QCOMPARE(loaded->name(), profile.name());
    QCOMPARE(loaded->target.connection.keywords, profile.target.connection.keywords);
    for (const SettingKey &key : settingKeys())
        QCOMPARE(key.read(*loaded), key.read(profile));
    QCOMPARE(store.names().value(), QStringList{u"Büro 1"_s});
    QVERIFY(!content().contains("stuck.grace")); // defaults are not written
}

/// A preset is one line; what differs from it is one more, also where that is what would hold without a preset.
void tst_ProfileStore::aPresetIsWrittenWithWhatDiffersFromIt()
{
    Profile profile;
    profile.target.name = u"flows"_s;
    ProfileStore store(file());
    for (const SchemaPreset &preset : schemaPresets()) {
        apply(preset, profile.target);
        QVERIFY(store.save(profile));
        const auto loaded = store.load(u"flows"_s);
        QVERIFY(loaded && presetOf(loaded->target.schema) == &preset);
        QCOMPARE(loaded->target.stuck.maxExecutionTime, preset.maxExecutionTime);
        QCOMPARE(content().count("schema."), preset.name == "scrapazoid" ? 0 : 1);
        QCOMPARE(content().count("status."), 0);
    }
    profile.target.stuck.maxExecutionTime = 300;
    QVERIFY(store.save(profile));
    QCOMPARE(store.load(u"flows"_s).value().target.stuck.maxExecutionTime, qint64{300});
    profile.target.schema.executionError = u"error_message"_s;
    QVERIFY(store.save(profile));
    const auto loaded = store.load(u"flows"_s);
    QVERIFY(loaded->target.schema == profile.target.schema);
    QVERIFY(!presetOf(loaded->target.schema));
    // By hand: the preset first, wherever it stands, and what is named besides wins.
    write("[profile flows]\nschema.executions.table = airflow.dag_run\nstuck.max_execution_time = 2h\nschema.preset = "
          "airflow\n");
    const auto byHand = store.load(u"flows"_s);
    QVERIFY2(byHand, byHand ? "" : qPrintable(byHand.error().message));
    QCOMPARE(byHand->target.schema.executions, u"airflow.dag_run"_s);
    QCOMPARE(byHand->target.schema.executionStatus, u"state"_s);
    QCOMPARE(byHand->target.stuck.maxExecutionTime, qint64{7200});
    write("[profile flows]\nschema.preset = luigi\n");
    const auto unknown = store.load(u"flows"_s);
    QVERIFY(!unknown);
    QVERIFY2(unknown.error().message.contains(u"one of scrapazoid, n8n, airflow"_s),
             qPrintable(unknown.error().message));
}

void tst_ProfileStore::aNewFileIsItsOwnersAlone()
{
    Profile profile;
    profile.target.name = u"a"_s;
    QVERIFY(ProfileStore(file()).save(profile));
    QCOMPARE(modeOf(file()), 0600U);
}

/// Several accounts of one machine may share a file: whoever changes a line of it takes it from none of them.
void tst_ProfileStore::aFileKeepsItsOwnerAndItsRights()
{
    write("[profile a]\n");
    const QByteArray name = QFile::encodeName(file());
    QCOMPARE(chmod(name.constData(), 0640), 0);
    const bool isRoot = geteuid() == 0;
    if (isRoot)
        QCOMPARE(chown(name.constData(), 65534, 65533), 0);
    QVERIFY(ProfileStore(file()).setValue(u"a"_s, "server.host", "db"));
    QVERIFY(content().contains("server.host = db"));
    struct stat status { };
    QCOMPARE(stat(name.constData(), &status), 0);
    QCOMPARE(status.st_mode & 07777U, 0640U);
    QCOMPARE(status.st_uid, isRoot ? 65534U : geteuid());
    QCOMPARE(status.st_gid, isRoot ? 65533U : getegid());
}

/// What says what is deleted is not for everybody to write.
void tst_ProfileStore::aFileThatEverybodyMayWriteIsNotBelieved()
{
    write("[profile a]\n");
    QCOMPARE(chmod(QFile::encodeName(file()).constData(), 0666), 0);
    ProfileStore store(file());
    const auto loaded = store.load(u"a"_s);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Refused);
    QVERIFY2(loaded.error().message.contains(file()), qPrintable(loaded.error().message));
    QVERIFY(!store.setValue(u"a"_s, "server.host", "db"));
    QCOMPARE(content(), QByteArray("[profile a]\n"));
    QCOMPARE(chmod(QFile::encodeName(file()).constData(), 0664), 0);
    QVERIFY(store.load(u"a"_s));
}

void tst_ProfileStore::whatNobodyUnderstandsIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("says"); // of the one trouble; empty: there is none
    const auto row = [](const char *name, const char *text, const QStringList &says) {
        QTest::newRow(name) << QByteArray(text) << says;
    };
    row("nothing", "[console]\ndefault = a\n[profile a]\nscreenshots.days = 30\n[preset b]\nstuck = yes\n", {});
    row("a mistyped setting", "[profile a]\nscreenshot.days = 30\n",
        {u"\"screenshot.days\""_s, u"did you mean screenshots.days?"_s, u"line 2"_s});
    row("a setting of another profile", "[profile a]\n[profile b]\nscreenshot.days = 30\n", {});
    row("a mistyped section", "[profile a]\n[profil b]\nscreenshots.days = 30\n", {u"[profil b]"_s});
    row("a section without a kind", "[profile a]\n[Nightly]\n", {u"[Nightly]"_s});
    row("a mistyped default", "[console]\ndefalt = b\n[profile a]\n", {u"\"defalt\""_s, u"line 2"_s});
}

void tst_ProfileStore::whatNobodyUnderstandsIsSaid()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, says);
    write(text);
    const auto profile = ProfileStore(file()).load(u"a"_s);
    QVERIFY2(profile, profile ? "" : qPrintable(profile.error().message));
    const QStringList &trouble = profile->target.configurationTrouble;
    QCOMPARE(trouble.size(), says.isEmpty() ? 0 : 1);
    for (const QString &word : says)
        QVERIFY2(trouble.first().contains(word), qPrintable(trouble.first()));
}

void tst_ProfileStore::unknownKeysAreKept()
{
    write("; mine\n[console]\ndefault = a\ntheme = dark\n\n[profile a]\nserver.host = old\nfuture.key = 1\n; end\n");
    ProfileStore store(file());
    auto profile = store.load(u"a"_s);
    QVERIFY(profile);
    profile->target.connection.keywords.insert(u"host"_s, u"new"_s);
    QVERIFY(store.save(*profile));
    QCOMPARE(content(),
             "; mine\n[console]\ndefault = a\ntheme = dark\n\n[profile a]\nserver.host = new\nfuture.key = 1\n; end\n");
    QCOMPARE(store.setKeys(u"a"_s).value(), QList<QByteArray>({"server.host", "future.key"}));
    QVERIFY(store.unsetValue(u"a"_s, "future.key"));
    QVERIFY(!content().contains("future"));
}

void tst_ProfileStore::damagedFileIsNeverWritten()
{
    const QByteArray damaged = "[profile a]\nserver.host = db\n<<<<<<< mine\n";
    write(damaged);
    ProfileStore store(file());
    Profile profile;
    profile.target.name = u"b"_s;
    for (const auto &result : {store.save(profile), store.remove(u"a"_s), store.setDefaultName(u"a"_s),
                               store.setValue(u"a"_s, "server.host", "x"), store.unsetValue(u"a"_s, "server.host")}) {
        QVERIFY(!result);
        QVERIFY(result.error().message.contains(u"line 3"_s));
    }
    QVERIFY(!store.names());
    QCOMPARE(content(), damaged);
}

void tst_ProfileStore::badValueNamesItsLine()
{
    write("[profile a]\nscreenshots.days = 0\n");
    const auto loaded = ProfileStore(file()).load(u"a"_s);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::Usage);
    QVERIFY(loaded.error().message.contains(u"screenshots.days cannot be \"0\""_s));
    QVERIFY(loaded.error().message.contains(u"1 to 3650"_s));
    QVERIFY(loaded.error().message.contains(u"line 2"_s));
}

void tst_ProfileStore::oneBadValueCanBeMended()
{
    write("[profile a]\nscreenshots.days = 0\nserver.port = x\n");
    ProfileStore store(file());
    QVERIFY(!store.setValue(u"a"_s, "screenshots.days", "-1"));
    QVERIFY(store.setValue(u"a"_s, "screenshots.days", "9"));
    QVERIFY(store.unsetValue(u"a"_s, "server.port"));
    QCOMPARE(store.load(u"a"_s).value().target.screenshotDays, 9);
}

void tst_ProfileStore::defaultProfile()
{
    ProfileStore store(file());
    Profile profile;
    for (const QString &name : {u"first"_s, u"second"_s}) {
        profile.target.name = name;
        QVERIFY(store.save(profile));
    }
    QCOMPARE(store.defaultName().value(), u"first"_s);
    QVERIFY(store.setDefaultName(u"second"_s));
    QCOMPARE(store.defaultName().value(), u"second"_s);
    QVERIFY(!store.setDefaultName(u"third"_s));
    QVERIFY(store.remove(u"second"_s));
    QCOMPARE(store.defaultName().value(), QString());
}

void tst_ProfileStore::removing()
{
    write("[profile a]\nx = 1\n[profile b]\nserver.host = db\n");
    ProfileStore store(file());
    QVERIFY(store.remove(u"a"_s));
    QCOMPARE(content(), "[profile b]\nserver.host = db\n");
    const auto again = store.remove(u"a"_s);
    QVERIFY(!again);
    QCOMPARE(again.error().kind, ErrorKind::NotFound);
    QVERIFY(again.error().message.contains(u"it has b"_s));
}

void tst_ProfileStore::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("plain") << u"demo"_s << true;
    QTest::newRow("words") << u"München, Keller 2"_s << true;
    QTest::newRow("empty") << u""_s << false;
    QTest::newRow("bracket") << u"a]b"_s << false;
    QTest::newRow("newline") << u"a\nb"_s << false;
    QTest::newRow("blank end") << u"a "_s << false;
    QTest::newRow("long") << QString(65, u'x') << false;
    QTest::newRow("right-to-left mark") << u"a\u202eb"_s << false;
}

void tst_ProfileStore::names()
{
    QFETCH(QString, name);
    QFETCH(bool, isGood);
    ProfileStore store(file());
    Profile profile;
    profile.target.name = name;
    QCOMPARE(store.save(profile).has_value(), isGood);
    QCOMPARE(store.load(name).has_value(), isGood);
}

void tst_ProfileStore::lockedFile()
{
    write("[profile a]\n");
    QLockFile lock(file() + u".lock"_s);
    QVERIFY(lock.lock());
    ProfileStore store(file());
    const auto changed = store.setValue(u"a"_s, "server.host", "db");
    QVERIFY(!changed);
    QCOMPARE(changed.error().kind, ErrorKind::Storage);
    QVERIFY(store.load(u"a"_s)); // reading needs no lock
}

void tst_ProfileStore::notAFile()
{
    QVERIFY(QDir().mkpath(file()));
    const auto names = ProfileStore(file()).names();
    QVERIFY(!names);
    QCOMPARE(names.error().kind, ErrorKind::Storage);
    QVERIFY(names.error().message.contains(u"regular file"_s));
}

void tst_ProfileStore::environmentChoosesTheFile()
{
    qputenv("SCRAPAZOID_CONFIG", "/somewhere/else.ini");
    QCOMPARE(ProfileStore().file(), u"/somewhere/else.ini"_s);
    qunsetenv("SCRAPAZOID_CONFIG");
    qputenv("XDG_CONFIG_HOME", "/cfg");
    QCOMPARE(ProfileStore().file(), u"/cfg/scrapazoid/console.ini"_s);
    qunsetenv("XDG_CONFIG_HOME");
}

void tst_ProfileStore::noPasswordInTheFile()
{
    Profile profile;
    profile.target.name = u"a"_s;
    profile.target.connection.password = u"hunter2"_s;
    ProfileStore store(file());
    QVERIFY(store.save(profile));
    QVERIFY(!content().contains("hunter2"));
    profile.target.connection.keywords.insert(u"sslpassword"_s, u"hunter2"_s);
    QVERIFY(!store.save(profile));
    QVERIFY(!content().contains("hunter2"));
}

QTEST_GUILESS_MAIN(support::Guarded<tst_ProfileStore>)
#include "tst_profilestore.moc"
