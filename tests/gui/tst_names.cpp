// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "core/automation/schedule.h"
#include "gui/automation/jobdialog.h"
#include "gui/capacity/applyretentiondialog.h"
#include "gui/capacity/capacitypage.h"
#include "gui/cleanup/cleanuppage.h"
#include "gui/cleanup/confirmdialog.h"
#include "gui/cleanup/presetdialog.h"
#include "gui/cleanup/previewview.h"
#include "gui/executions/shotviewer.h"
#include "gui/find/findpalette.h"
#include "gui/find/keyboardlist.h"
#include "gui/help/manual.h"
#include "gui/profiles/containersdialog.h"
#include "gui/profiles/profiledialog.h"
#include "gui/profiles/setupdialog.h"
#include "gui/session/signindialog.h"
#include "gui/widgets/pindialog.h"
#include "gui/widgets/textviewer.h"
#include "gui/window/mainwindow.h"
#include "gui/windowfinding.h"
#include "support/patience.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QSplitter>
#include <QTabBar>
#include <QTemporaryDir>
#include <QToolBar>
#include <QToolButton>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::patienceMs;

namespace {
/// What Qt makes for itself inside of a control that has the name.
bool isPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return widget.objectName().startsWith("qt_"_L1) || widget.inherits("QHeaderView")
        || widget.inherits("QComboBoxListView") || widget.inherits("QComboBoxPrivateContainer")
        || qobject_cast<const QAbstractSpinBox *>(parent)
        || qobject_cast<const QComboBox *>(parent)
        // Their tabs and entries have names, each of its own.
        || qobject_cast<const QTabBar *>(&widget) || qobject_cast<const QMenuBar *>(&widget);
}

/// Without a text, and therefore hidden: there is nothing to be announced.
bool isEmpty(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    return (label && label->text().isEmpty())
        || (button && button->text().isEmpty() && button->icon().isNull() && button->isHidden());
}

/// Controls that a key or a click can give the focus to and that would be announced by nothing but their kind; seen
/// or not.
QStringList unnamed(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->focusProxy() || isPart(*widget) || isEmpty(*widget))
            continue;
        const QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).trimmed().isEmpty())
            found << u"%1 \"%2\" in %3 \"%4\""_s.arg(
                QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                QString::fromLatin1(widget->parentWidget()->metaObject()->className()),
                widget->parentWidget()->objectName());
    }
    return found;
}

/// Boxes as a screen reader comes to them, whatever they are made of, that are announced by nothing but their state.
void findNamelessBoxes(QAccessibleInterface *from, QStringList &found)
{
    if (!from || !from->isValid())
        return;
    if (from->role() == QAccessible::CheckBox && from->text(QAccessible::Name).trimmed().isEmpty())
        found << u"box \"%1\" in \"%2\""_s.arg(from->object() ? from->object()->objectName() : QString(),
                                               from->object() && from->object()->parent() ? QString::fromLatin1(
                                                   from->object()->parent()->metaObject()->className())
                                                                                          : QString());
    for (int child = 0; child < from->childCount(); ++child)
        findNamelessBoxes(from->child(child), found);
}

/// What is walked through on the way to the controls: borders that can be moved, and pictures that are seen.
QStringList silent(const QWidget &window)
{
    QStringList found;
    for (const QSplitter *splitter : window.findChildren<QSplitter *>()) {
        if (splitter->accessibleName().isEmpty())
            found << u"splitter \"%1\""_s.arg(splitter->objectName());
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->pixmap().isNull() && label->isVisible() && label->accessibleName().isEmpty())
            found << u"picture \"%1\" in %2"_s.arg(label->objectName(), label->parentWidget()->objectName());
    }
    findNamelessBoxes(QAccessible::queryAccessibleInterface(const_cast<QWidget *>(&window)), found);
    return found;
}
} // namespace

/// Whoever does not see the window hears what each control is.
class TestNames : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("SCRAPAZOID_CONFIG", (m_home.path() + u"/console.ini"_s).toLocal8Bit());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    }

    void whatHasNoNameIsFound()
    {
        QWidget window;
        auto *nameless = new QLineEdit(&window);
        auto *field = new QLineEdit(&window);
        field->setAccessibleName(u"Host"_s);
        QCOMPARE(unnamed(window).size(), 1);
        nameless->setAccessibleName(u"Port"_s);
        QCOMPARE(unnamed(window), QStringList());
    }

    void everyPageAndDrawer()
    {
        Open open(m_cluster);
        for (const QToolButton *button : open.window.findChild<QToolBar *>()->findChildren<QToolButton *>())
            QVERIFY(!button->accessibleName().isEmpty());
        for (const QString &page : gui::Pages::names()) {
            open.window.showPage(page);
            QTRY_VERIFY_WITH_TIMEOUT(!open.session.announced(), patienceMs);
            QTest::qWait(100);
            QCOMPARE(unnamed(open.window).join(u'\n'), QString());
            QCOMPARE(silent(open.window).join(u'\n'), QString());
        }
        // A plan makes controls of its own: chips, questions, the mode.
        auto &cleanup = open.window.page<gui::CleanupPage>();
        open.window.showPage(u"cleanup"_s);
        cleanup.preview(aggressivePolicy());
        QTRY_VERIFY_WITH_TIMEOUT(cleanup.step() == gui::CleanupPage::Step::Preview && cleanup.previewView().isSettled(),
                                 patienceMs);
        QCOMPARE(unnamed(open.window).join(u'\n'), QString());
        QCOMPARE(silent(open.window).join(u'\n'), QString());
        open.window.findPalette().open();
        QCOMPARE(unnamed(open.window).join(u'\n'), QString());
    }

    void everyDialog_data()
    {
        using Make = std::function<QWidget *(gui::LiveSession &, gui::MainWindow &)>;
        QTest::addColumn<Make>("make");
        const auto row = [](const char *name, const Make &make) { QTest::newRow(name) << make; };
        row("connection", [this](gui::LiveSession &session, gui::MainWindow &window) {
            return new gui::ProfileDialog(session, m_store, m_keychain, {}, &window);
        });
        row("set-up",
            [](gui::LiveSession &session, gui::MainWindow &window) { return new gui::SetupDialog(session, &window); });
        row("containers", [](gui::LiveSession &session, gui::MainWindow &window) {
            return new gui::ContainersDialog(session, &window);
        });
        row("preset", [](gui::LiveSession &, gui::MainWindow &window) { return new gui::PresetDialog({}, &window); });
        row("job", [](gui::LiveSession &session, gui::MainWindow &window) {
            return new gui::JobDialog(defaultSchedule(session.target()).jobs.first(), session.target(), &window);
        });
        row("retention", [](gui::LiveSession &session, gui::MainWindow &window) {
            return new gui::ApplyRetentionDialog(session, std::array{3, 5}, &window);
        });
        row("confirmation", [](gui::LiveSession &, gui::MainWindow &window) {
            return new gui::ConfirmDialog(
                gui::ConfirmDialog::Wording{
                    .title = u"t"_s, .headline = u"h"_s, .verb = u"Delete 9"_s, .facts = {}, .count = 9},
                &window);
        });
        row("a secret", [](gui::LiveSession &, gui::MainWindow &window) {
            return new gui::SignInDialog({.id = 1, .place = u"ann@host"_s, .text = u"Password:"_s}, &window);
        });
        row("a choice", [](gui::LiveSession &, gui::MainWindow &window) {
            return new gui::SignInDialog(
                {.id = 1, .kind = gui::SignInQuestion::Kind::Choice, .place = u"ann@host"_s, .text = u"Trust it?"_s},
                &window);
        });
        row("keys", [](gui::LiveSession &, gui::MainWindow &window) { return new gui::KeyboardList(window); });
        row("manual", [](gui::LiveSession &, gui::MainWindow &window) { return new gui::Manual(&window); });
        row("a text", [](gui::LiveSession &session, gui::MainWindow &window) {
            return new gui::TextViewer(session, u"Error"_s, u"one\ntwo"_s, &window);
        });
        row("a screenshot", [](gui::LiveSession &session, gui::MainWindow &window) {
            cleanup::ExecutionFile shot;
            shot.path = "a.png";
            return new gui::ShotViewer(session, ExecutionId{1}, {shot}, &window);
        });
    }

    void everyDialog()
    {
        using Make = std::function<QWidget *(gui::LiveSession &, gui::MainWindow &)>;
        QFETCH(const Make, make);
        Open open(m_cluster);
        QPointer<QWidget> dialog = make(open.session, open.window);
        dialog->show();
        QTest::qWait(100);
        QVERIFY(dialog);
        QVERIFY(!dialog->windowTitle().isEmpty());
        QCOMPARE(unnamed(*dialog).join(u'\n'), QString());
        QCOMPARE(silent(*dialog).join(u'\n'), QString());
        delete dialog;
    }

private:
    /// The real window on an installation with something of everything.
    struct Open {
        explicit Open(support::TestCluster &cluster)
            : it(cluster)
            , session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s})
            , window(session)
        {
            const qint64 stuck = it.db.insertExecution({.status = u"running"_s, .started = 3h, .error = u"no"_s});
            it.add(Directory::Screenshots, "old.png", 240h, 100, stuck);
            it.add(Directory::Screenshots, "young.png", 1h);
            it.roots.write(Directory::Downloads, "orphan.zip", 11'000, 480h);
            session.setRefreshInterval(0);
            window.resize(1200, 800);
            window.show();
            session.setTarget(it.target);
            if (!QTest::qWaitFor([this] { return session.isConnected(); }, patienceMs))
                support::fail("no connection");
        }

        Installation it;
        gui::LiveSession session;
        gui::MainWindow window;
    };

    QTemporaryDir m_home;
    ProfileStore m_store{m_home.filePath(u"profiles.ini"_s)};
    Keychain m_keychain;
    support::TestCluster m_cluster;
};

QTEST_MAIN(support::Guarded<TestNames>)
#include "tst_names.moc"
