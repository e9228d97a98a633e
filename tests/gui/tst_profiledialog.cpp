// SPDX-License-Identifier: GPL-3.0-or-later
#include "config/settingkey.h"
#include "core/target/schemapresets.h"
#include "gui/profiles/containersdialog.h"
#include "gui/profiles/profiledialog.h"
#include "gui/profiles/settinglabels.h"
#include "gui/profiles/windowwords.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/checklist.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/palette.h"
#include "gui/widgets/theme.h"
#include "support/failed.h"
#include "support/patience.h"
#include "support/testdatabase.h"

#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QUrl>
#include <QWheelEvent>
#include <QtTest>
#include <cmath>

using namespace Qt::StringLiterals;
using support::patienceMs;

namespace {
struct Dialog {
    Dialog()
        : session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s})
        , store(folder.filePath(u"console.ini"_s))
        , dialog(session, store, keychain, {}, nullptr)
    {
        dialog.show();
    }
    QLineEdit *edit(const char *name) const { return dialog.findChild<QLineEdit *>(QString::fromLatin1(name)); }
    /// The fields have no names of their own, so they are found by what is in them.
    bool hasFieldWith(const QString &text) const
    {
        const auto edits = dialog.findChildren<QLineEdit *>();
        return std::any_of(edits.begin(), edits.end(), [&](const QLineEdit *edit) { return edit->text() == text; });
    }

    QLineEdit *field(const QString &name) const
    {
        const auto edits = dialog.findChildren<QLineEdit *>();
        const auto found = std::find_if(edits.begin(), edits.end(),
                                        [&](const QLineEdit *edit) { return edit->accessibleName().startsWith(name); });
        return found == edits.end() ? nullptr : *found;
    }

    /// What the banner says.
    QString said() const
    {
        const auto labels = dialog.findChild<gui::Banner *>(u"banner"_s)->findChildren<QLabel *>();
        QStringList texts;
        for (const QLabel *label : labels)
            texts << label->text();
        return texts.join(QString());
    }

    QTemporaryDir folder;
    gui::LiveSession session;
    ProfileStore store;
    Keychain keychain;
    gui::ProfileDialog dialog;
};

/// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QColor &color)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a), other = luminance(b);
    return (std::max(one, other) + 0.05) / (std::min(one, other) + 0.05);
}
} // namespace

class TestProfileDialog : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void whatIsTypedAtOnceIsTheName()
    {
        const Dialog it;
        QCOMPARE(it.dialog.focusWidget(), it.edit("nameEdit"));
    }

    void aPastedAddressFillsTheFieldsAndItsPasswordIsNotSeen()
    {
        const Dialog it;
        QLineEdit *url = it.edit("urlEdit");
        QVERIFY(url);
        url->insert(u"postgresql+psycopg2://anna:s3cr%21t@db.internal:5433/scrapes"_s);
        QVERIFY(it.hasFieldWith(u"db.internal"_s));
        QVERIFY(it.hasFieldWith(u"5433"_s));
        QVERIFY(it.hasFieldWith(u"scrapes"_s));
        QVERIFY(it.hasFieldWith(u"anna"_s));
        QVERIFY(!url->text().contains(u"s3cr"_s));
        for (const QLineEdit *edit : it.dialog.findChildren<QLineEdit *>())
            QVERIFY2(edit->echoMode() == QLineEdit::Password || !edit->displayText().contains(u"s3cr"_s),
                     qPrintable(edit->accessibleName()));
    }

    void aTypedAddressIsHiddenWhenItIsLeft()
    {
        const Dialog it;
        QLineEdit *url = it.edit("urlEdit");
        url->setFocus();
        QTest::keyClicks(url, u"postgresql://anna:secret@db/scrapes"_s);
        QVERIFY(it.hasFieldWith(u"scrapes"_s));
        emit url->editingFinished();
        QVERIFY(!url->text().contains(u"secret"_s));
    }

    void whatMakesNoSenseIsNotSaved()
    {
        const Dialog it;
        QSignalSpy saved(&it.dialog, &gui::ProfileDialog::saved);
        it.dialog.findChild<QPushButton *>(u"saveButton"_s)->click(); // without a name
        QCOMPARE(saved.size(), 0);
        QVERIFY(it.dialog.isVisible());
        QVERIFY(it.store.names()->isEmpty());
        QCOMPARE(it.said(), u"Server › Name must not be empty: the connection needs a name, such as \"production\"."_s);
    }

    /// What is wrong is told by the names in the window, not by those in the file.
    void whatIsWrongIsNamedAsItStandsThere()
    {
        const Dialog it;
        auto *save = it.dialog.findChild<QPushButton *>(u"saveButton"_s);
        auto *tabs = it.dialog.findChild<QTabWidget *>();
        it.edit("nameEdit")->setText(u"x"_s);
        QLineEdit *table = it.field(u"Table of the executions"_s);
        table->clear();
        save->click();
        QVERIFY2(it.said().startsWith(u"Schema › Table must not be empty"_s), qPrintable(it.said()));
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Schema"_s);
        table->setText(u"executions"_s);
        QLineEdit *port = it.field(u"Server's port"_s);
        port->setText(u"70000"_s);
        save->click();
        QVERIFY2(it.said().startsWith(u"Server › Port cannot be \"70000\""_s), qPrintable(it.said()));
        QCOMPARE(tabs->currentIndex(), 0);
        QVERIFY(it.store.names()->isEmpty());
    }

    void everySettingHasANameForPeople()
    {
        for (const SettingKey &key : settingKeys())
            QVERIFY2(gui::settingLabel(key.name) != QString::fromLatin1(key.name), key.name.constData());
    }

    /// Into whichever field an address comes, it goes where it belongs, and nothing of its password is to be read.
    void anAddressInAnyFieldIsUnderstood_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<bool>("isTyped");
        for (const QString &field : {u"Server's name"_s, u"Server's port"_s, u"Database of"_s, u"User to connect"_s,
                                     u"Password"_s, u"Table of the executions"_s, u"Folder of the screenshots"_s}) {
            QTest::addRow("pasted into %s", qPrintable(field)) << field << false;
            QTest::addRow("typed into %s", qPrintable(field)) << field << true;
        }
    }

    void anAddressInAnyFieldIsUnderstood()
    {
        QFETCH(QString, field);
        QFETCH(bool, isTyped);
        const Dialog it;
        it.edit("nameEdit")->setText(u"x"_s);
        QLineEdit *edit = it.field(field);
        QVERIFY(edit);
        const QString address = u"postgresql+psycopg2://anna:s3cr%21t@db.internal:5433/scrapes"_s;
        edit->clear();
        if (isTyped) {
            edit->setText(address.chopped(1));
            QTest::keyClick(edit, 's');
        } else {
            QGuiApplication::clipboard()->setText(address);
            edit->paste();
        }
        if (isTyped) { // saved by a key, the field never left
            it.dialog.findChild<QPushButton *>(u"saveButton"_s)->click();
            const auto saved = it.store.load(u"x"_s);
            QVERIFY2(saved, qPrintable(it.said()));
            QCOMPARE(saved->target.connection.keywords.value(u"dbname"_s), u"scrapes"_s);
        }
        for (const QString &part : {u"db.internal"_s, u"5433"_s, u"scrapes"_s, u"anna"_s})
            QVERIFY2(it.hasFieldWith(part), qPrintable(part));
        QVERIFY(it.hasFieldWith(u"s3cr!t"_s)); // the password's own, which shows dots
        for (QLineEdit *one : it.dialog.findChildren<QLineEdit *>()) {
            QVERIFY2(one->echoMode() == QLineEdit::Password || !one->text().contains(u"s3cr"_s),
                     qPrintable(one->accessibleName()));
            one->undo();
            QVERIFY2(one->echoMode() == QLineEdit::Password || !one->text().contains(u"s3cr"_s),
                     qPrintable(one->accessibleName()));
        }
        QVERIFY2(!it.said().contains(u"s3cr"_s), qPrintable(it.said()));
    }

    void anAddressThatCannotBeReadIsNotQuoted()
    {
        const Dialog it;
        it.edit("nameEdit")->setText(u"x"_s);
        it.field(u"Server's port"_s)->setText(u"postgresql://anna:s3cr/t@db/scrapes"_s);
        it.dialog.findChild<QPushButton *>(u"saveButton"_s)->click();
        QVERIFY(it.store.names()->isEmpty());
        QVERIFY2(it.said().startsWith(u"The connection URL cannot be read"_s), qPrintable(it.said()));
        QVERIFY(!it.said().contains(u"s3cr"_s));
    }

    void tlsIsChosenByWhatItDoes()
    {
        const Dialog it;
        it.edit("nameEdit")->setText(u"x"_s);
        const auto boxes = it.dialog.findChildren<QComboBox *>();
        const auto tls = std::find_if(boxes.begin(), boxes.end(),
                                      [](const QComboBox *box) { return box->findData(u"verify-full"_s) >= 0; });
        QVERIFY(tls != boxes.end());
        QCOMPARE((*tls)->currentData().toString(), QString());
        // An address says it, too.
        it.edit("urlEdit")->insert(u"postgresql://anna@db/scrapes?sslmode=require"_s);
        QCOMPARE((*tls)->currentData().toString(), u"require"_s);
        (*tls)->setCurrentIndex((*tls)->findData(u"verify-full"_s));
        emit(*tls)->activated((*tls)->currentIndex());
        it.dialog.findChild<QPushButton *>(u"saveButton"_s)->click();
        QCOMPARE(it.store.load(u"x"_s)->target.connection.keywords.value(u"sslmode"_s), u"verify-full"_s);
    }

    void aPortIsChosenOrWritten()
    {
        const Dialog it;
        it.edit("nameEdit")->setText(u"x"_s);
        const auto boxes = it.dialog.findChildren<QComboBox *>();
        const auto ports = std::find_if(boxes.begin(), boxes.end(),
                                        [](const QComboBox *box) { return box->findText(u"6432"_s) >= 0; });
        QVERIFY(ports != boxes.end());
        QCOMPARE((*ports)->currentText(), QString()); // libpq's own
        (*ports)->setCurrentIndex((*ports)->findText(u"6432"_s));
        QCOMPARE(it.field(u"Server's port"_s)->text(), u"6432"_s);
        (*ports)->setEditText(u"5439"_s);
        it.dialog.findChild<QPushButton *>(u"saveButton"_s)->click();
        QCOMPARE(it.store.load(u"x"_s)->target.connection.keywords.value(u"port"_s), u"5439"_s);
    }

    void savesWhatWasEntered()
    {
        const Dialog it;
        it.edit("nameEdit")->setText(u"R&D"_s);
        it.edit("urlEdit")->insert(u"postgresql://anna@db.internal/scrapes"_s);
        QSignalSpy saved(&it.dialog, &gui::ProfileDialog::saved);
        it.dialog.findChild<QPushButton *>(u"saveButton"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patienceMs);
        const auto profile = it.store.load(u"R&D"_s);
        QVERIFY(profile);
        QCOMPARE(profile->target.connection.keywords.value(u"dbname"_s), u"scrapes"_s);
    }

    void aStoresKeyStandsBesideItsServer()
    {
        const Dialog it;
        auto *tabs = it.dialog.findChild<QTabWidget *>();
        auto *save = it.dialog.findChild<QPushButton *>(u"saveButton"_s);
        QLineEdit *id = it.field(u"Object store's access key ID"_s);
        QLineEdit *secret = it.field(u"Object store's secret"_s);
        QLineEdit *server = it.field(u"Server of the buckets"_s);
        QVERIFY(id && secret && server);
        QCOMPARE(secret->echoMode(), QLineEdit::Password);
        for (const QLineEdit *edit : {id, secret})
            QCOMPARE(edit->parentWidget(), server->parentWidget());
        it.edit("nameEdit")->setText(u"x"_s);

        QSignalSpy saved(&it.dialog, &gui::ProfileDialog::saved);
        secret->setText(u"hunter2"_s);
        save->click();
        QCOMPARE(it.said(), u"Folders › Access key ID is missing: the two halves of a key belong together."_s);
        QCOMPARE(it.dialog.focusWidget(), id);
        QCOMPARE(tabs->tabText(tabs->currentIndex()), u"Folders"_s);
        QVERIFY(it.store.names()->isEmpty());

        id->setText(u" AKIA "_s); // as it is pasted
        save->click();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patienceMs);
        const auto secrets = saved.first().at(1).value<ProfileSecrets>();
        QCOMPARE(secrets.storeKey, (ObjectStoreKey{.id = u"AKIA"_s, .secret = u"hunter2"_s}));
        // There is no keychain here, which is said, and the profile's file is no place for it.
        QVERIFY2(it.said().startsWith(u"The connection is saved and used, but its object store's key is not kept:"_s),
                 qPrintable(it.said()));
        QVERIFY(!it.said().contains(u"hunter2"_s));
        QFile file(it.store.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY2(!content.contains("hunter2") && !content.contains("AKIA"), content.constData());
    }

    void aColourIsChosenOnTheFirstTab()
    {
        const Dialog it;
        it.edit("nameEdit")->setText(u"production"_s);
        const auto boxes = it.dialog.findChildren<QComboBox *>();
        const auto colors = std::find_if(boxes.begin(), boxes.end(),
                                         [](const QComboBox *box) { return box->findData(u"vermillion"_s) >= 0; });
        QVERIFY(colors != boxes.end());
        QVERIFY((*colors)->isVisible()); // without a look at another tab
        QCOMPARE((*colors)->currentText(), u"none"_s);
        (*colors)->setCurrentIndex((*colors)->findData(u"vermillion"_s));
        emit(*colors)->activated((*colors)->currentIndex());
        QSignalSpy saved(&it.dialog, &gui::ProfileDialog::saved);
        it.dialog.findChild<QPushButton *>(u"saveButton"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, patienceMs);
        QCOMPARE(it.store.load(u"production"_s)->color, u"vermillion"_s);
    }

    void aPresetFillsInTheNamesAndANameMakesItSomebodysOwn()
    {
        const Dialog it;
        auto *preset = it.dialog.findChild<QComboBox *>(u"presetBox"_s);
        QVERIFY(preset);
        QCOMPARE(preset->currentText(), u"Scrapazoid"_s);
        it.edit("nameEdit")->setText(u"flows"_s);
        preset->setCurrentText(u"Airflow"_s);
        emit preset->activated(preset->currentIndex());
        QVERIFY(it.hasFieldWith(u"dag_run"_s));
        QVERIFY(!it.hasFieldWith(u"downloaded_files"_s));
        it.dialog.findChild<QPushButton *>(u"saveButton"_s)->click();
        const auto saved = it.store.load(u"flows"_s);
        QVERIFY(saved);
        QCOMPARE(presetOf(saved->target.schema)->name, "airflow");
        QCOMPARE(saved->target.stuck.maxExecutionTime, qint64{86'400});

        for (QLineEdit *edit : it.dialog.findChildren<QLineEdit *>()) {
            if (edit->text() == u"dag_run"_s)
                QTest::keyClicks(edit, u"s"_s);
        }
        QCOMPARE(preset->currentIndex(), preset->count() - 1);
    }

    /// What counts is what stands in the fields; the choice writes it and reads it.
    void whereTheFilesAreIsWrittenIntoTheirAddresses()
    {
        Dialog it;
        auto *kind = it.dialog.findChild<QComboBox *>(u"placeKindBox"_s);
        auto *place = it.dialog.findChild<QComboBox *>(u"placeBox"_s);
        QLineEdit *shots = it.field(u"Folder of the screenshots"_s);
        QLineEdit *downloads = it.field(u"Folder of the downloaded"_s);
        QVERIFY(kind && place && shots && downloads);
        QTest::keyClicks(shots, u"/srv/shots"_s);
        QTest::keyClicks(downloads, u"/srv/downloads"_s);
        const auto browse = it.dialog.findChildren<QPushButton *>();
        // That of the archive always is.
        const auto isBrowsing = [&] {
            return std::count_if(browse.begin(), browse.end(), [](const QPushButton *button) {
                return button->text() == u"Browse…"_s && button->isEnabled();
            });
        };
        QCOMPARE(isBrowsing(), 3);
        // By the keyboard, too: from the tab, before the folders, and the buttons come last.
        QVERIFY(QTest::qWaitForWindowActive(&it.dialog));
        auto *tabs = it.dialog.findChild<QTabWidget *>();
        tabs->setCurrentIndex(1);
        tabs->tabBar()->setFocus();
        const auto next = [&] {
            QTest::keyClick(it.dialog.focusWidget(), Qt::Key_Tab);
            return it.dialog.focusWidget();
        };
        QCOMPARE(next(), kind);
        QCOMPARE(next(), shots);
        while (!qobject_cast<QPushButton *>(it.dialog.focusWidget()))
            next();
        QCOMPARE(it.dialog.findChild<QPushButton *>(u"saveButton"_s)->previousInFocusChain(),
                 it.dialog.findChild<QPushButton *>(u"cancelButton"_s));
        kind->setCurrentText(u"Another computer, by ssh"_s);
        emit kind->activated(kind->currentIndex());
        QTest::keyClicks(place->lineEdit(), u"anna@files"_s);
        QCOMPARE(shots->text(), u"ssh://anna@files/srv/shots"_s);
        QCOMPARE(downloads->text(), u"ssh://anna@files/srv/downloads"_s);
        QCOMPARE(isBrowsing(), 1);
        // Somebody writes an address of their own.
        downloads->selectAll();
        QTest::keyClicks(downloads, u"ssh://other:22/srv/downloads"_s);
        QCOMPARE(kind->currentText(), u"Each folder its own place"_s);
        shots->selectAll();
        QTest::keyClicks(shots, u"ssh://other:22/srv/shots"_s);
        QCOMPARE(kind->currentText(), u"Another computer, by ssh"_s);
        QCOMPARE(place->currentText(), u"other:22"_s);
        // In the middle of a place, too.
        place->lineEdit()->setCursorPosition(0);
        QTest::keyClicks(place->lineEdit(), u"an"_s);
        QCOMPARE(shots->text(), u"ssh://another:22/srv/shots"_s);
        const auto choose = [&](const QString &text) {
            kind->setCurrentText(text);
            emit kind->activated(kind->currentIndex());
        };
        choose(u"A pod (Kubernetes)"_s);
        place->lineEdit()->selectAll();
        QTest::keyClicks(place->lineEdit(), u"scraping/web-0:files"_s);
        QCOMPARE(shots->text(), u"kubernetes://scraping/web-0:files/srv/shots"_s);
        choose(u"This computer, with root's rights"_s);
        QCOMPARE(shots->text(), u"sudo:///srv/shots"_s);
        choose(u"This computer"_s);
        QCOMPARE(shots->text(), u"/srv/shots"_s);
        QCOMPARE(downloads->text(), u"/srv/downloads"_s);
        // A volume is a place of its own for each folder.
        choose(u"Volumes of containers (Docker)"_s);
        QCOMPARE(shots->text(), u"docker-volume://"_s);
        QTest::keyClicks(shots, u"scrapazoid_shots"_s);
        QTest::keyClicks(downloads, u"scrapazoid_files/old"_s);
        QCOMPARE(kind->currentText(), u"Volumes of containers (Docker)"_s);
        QVERIFY(!place->isVisible());
    }

    void withoutAnEngineTheListOfVolumesSaysSo()
    {
        qputenv("DOCKER_HOST", "unix:///nowhere/docker.sock");
        const auto unset = qScopeGuard([] { qunsetenv("DOCKER_HOST"); });
        gui::LiveSession session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s});
        gui::ContainersDialog dialog(session, nullptr);
        dialog.show();
        const auto *said = dialog.findChild<QLabel *>();
        QVERIFY(QTest::qWaitFor([&] { return !said->text().isEmpty() && !said->text().endsWith(u'…'); }, patienceMs));
        for (const gui::DataTable *table : dialog.findChildren<gui::DataTable *>())
            QVERIFY(!table->isVisible());
        QVERIFY2(!said->text().contains(u"0 volume"_s), qPrintable(said->text()));
    }

    /// Nothing is guessed: what a test finds is what doctor finds, each with its mend.
    void aTestSaysWhatIsInTheWay()
    {
        const Dialog it;
        it.edit("nameEdit")->setText(u"x"_s);
        it.edit("urlEdit")->insert(u"postgresql://anna@127.0.0.1:1/scrapes"_s);
        it.field(u"Folder of the screenshots"_s)->insert(u"/no/such/folder"_s);
        QTest::mouseClick(it.dialog.findChild<QPushButton *>(u"testButton"_s), Qt::LeftButton);
        auto *checks = it.dialog.findChild<gui::CheckList *>();
        const auto says = [&](const QString &text) {
            const auto labels = checks->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->text().contains(text); });
        };
        QTRY_VERIFY_WITH_TIMEOUT(says(u"Cannot connect to anna@127.0.0.1:1/scrapes"_s), patienceMs);
        QVERIFY(says(u"/no/such/folder"_s));
        QVERIFY(checks->isVisible());
        // What stands in this dialog is named by its place, not by a command.
        QVERIFY(says(u"Folders › Screenshots"_s));
        QVERIFY(!says(u"scrapazoidctl config set"_s));
        // Enter goes where it went before: once more.
        QCOMPARE(it.dialog.focusWidget(), it.dialog.findChild<QPushButton *>(u"testButton"_s));
        auto *copy = checks->findChild<QToolButton *>(u"copyButton"_s);
        QVERIFY(copy && copy->accessibleName().contains(u"Cannot connect"_s));
        copy->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"psql"_s));
    }

    /// The field is before one's eyes: it is named, and not the command that does the same.
    void aWrongPasswordIsCorrectedInItsField()
    {
        support::TestCluster cluster;
        support::TestDatabase db(cluster);
        db.exec(u"CREATE ROLE locked LOGIN PASSWORD 'correct horse'"_s);
        db.exec(u"COPY (VALUES ('local all locked scram-sha-256'), ('local all all trust')) TO '%1'"_s.arg(
            db.value(u"SELECT current_setting('hba_file')"_s).toString()));
        db.exec(u"SELECT pg_reload_conf()"_s);
        const QString socket = db.value(u"SELECT current_setting('unix_socket_directories')"_s).toString();
        const Dialog it;
        it.edit("nameEdit")->setText(u"x"_s);
        it.edit("urlEdit")->insert(
            u"postgresql://locked:wrong@%1/%2"_s.arg(QString::fromLatin1(QUrl::toPercentEncoding(socket)), db.name()));
        QTest::mouseClick(it.dialog.findChild<QPushButton *>(u"testButton"_s), Qt::LeftButton);
        QTRY_VERIFY2_WITH_TIMEOUT(it.said().contains(u"Server › Password"_s), qPrintable(it.said()), patienceMs);
        QVERIFY(!it.said().contains(u"scrapazoidctl"_s));
        const auto labels = it.dialog.findChild<gui::CheckList *>()->findChildren<QLabel *>();
        QVERIFY(std::none_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"scrapazoidctl config password"_s);
        }));
    }

    void mendsNameThePlacesOfTheWindow_data()
    {
        QTest::addColumn<QString>("mend");
        QTest::addColumn<QString>("inWindow");
        const auto row = [](const char *name, const QString &mend, const QString &inWindow) {
            QTest::newRow(name) << mend << inWindow;
        };
        row("a blank", u"Set it: scrapazoidctl config set downloads.dir FOLDER"_s, u"Set it: [downloads.dir]"_s);
        row("a blank in an address", u"Use https: scrapazoidctl config set server.host https://HOST"_s,
            u"Use https: [server.host]"_s);
        row("a value", u"Then: scrapazoidctl config set server.sslmode require"_s,
            u"Then: [server.sslmode]: require"_s);
        row("two of them", u"See scrapazoidctl config set server.host and server.port"_s,
            u"See [server.host] and [server.port]"_s);
        row("set-up", u"Run \"scrapazoidctl setup\"."_s, u"Run Set up…, which the window offers above its pages."_s);
        row("more than a set-up", u"Run: scrapazoidctl setup --rebind"_s, u"Run: scrapazoidctl setup --rebind"_s);
        row("a key without a field", u"Do: scrapazoidctl config set alerts.hook X"_s,
            u"Do: scrapazoidctl config set alerts.hook X"_s);
        row("an example", u"Name one (\"scrapazoidctl config set server.host '...'\") and go on."_s,
            u"Name one ([server.host]) and go on."_s);
        row("in German", u"„scrapazoidctl setup“ ausführen; („scrapazoidctl config set server.host '…'“)."_s,
            u"Set up…, which the window offers above its pages ausführen; ([server.host])."_s);
        row("in French", u"Utiliser «\u202fscrapazoidctl config set server.host https://HÔTE\u202f»."_s,
            u"Utiliser [server.host]."_s);
        row("in Spanish", u"Ejecutar «scrapazoidctl setup»."_s,
            u"Ejecutar Set up…, which the window offers above its pages."_s);
        row("in Chinese", u"更正（“scrapazoidctl config set downloads.dir 文件夹”），见 server.host 和 server.port"_s,
            u"更正（[downloads.dir]），见 [server.host] 和 [server.port]"_s);
        row("Chinese after a key", u"请将 server.host 设为允许它使用的大小，见 server.port、server.sslmode 和凭据"_s,
            u"请将 [server.host] 设为允许它使用的大小，见 [server.port]、[server.sslmode] 和凭据"_s);
        row("no command", u"Mount /srv/files.d and try version 1.2."_s, u"Mount /srv/files.d and try version 1.2."_s);
    }
    void mendsNameThePlacesOfTheWindow()
    {
        QFETCH(const QString, mend);
        QFETCH(const QString, inWindow);
        const QByteArrayList known{"downloads.dir", "server.host", "server.port", "server.sslmode"};
        QCOMPARE(gui::inWindowWords(mend,
                                    [&](const QByteArray &key) {
                                        return known.contains(key) ? u"[%1]"_s.arg(QString::fromLatin1(key))
                                                                   : QString();
                                    }),
                 inWindow);
    }

    void whoScrollsPastAChoiceChoosesNothing()
    {
        const Dialog it;
        for (auto *box : it.dialog.findChildren<QComboBox *>()) {
            const int before = box->currentIndex();
            QWheelEvent wheel(QPointF(5, 5), box->mapToGlobal(QPointF(5, 5)), {}, {0, -120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(box, &wheel);
            QVERIFY(!wheel.isAccepted());
            QCOMPARE(box->currentIndex(), before);
        }
    }

    void fieldsShowOnTheirGround()
    {
        for (const QString &theme : {u"light"_s, u"dark"_s}) {
            gui::applyTheme(theme);
            const QPalette palette = qApp->palette();
            QVERIFY(contrast(gui::fieldOutline(palette), palette.color(QPalette::Window)) >= 3.0);
        }
    }
};

QTEST_MAIN(support::Guarded<TestProfileDialog>)
#include "tst_profiledialog.moc"
