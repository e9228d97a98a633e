// SPDX-License-Identifier: GPL-3.0-or-later
// The whole way through a cleanup as a person goes it: against a real server and real files, by clicks and keys.
#include "cleanup/enginefixture.h"
#include "gui/cleanup/choicecard.h"
#include "gui/cleanup/cleanuppage.h"
#include "gui/cleanup/confirmdialog.h"
#include "gui/cleanup/decisionbar.h"
#include "gui/cleanup/plantable.h"
#include "gui/cleanup/policytext.h"
#include "gui/cleanup/presetdialog.h"
#include "gui/cleanup/previewview.h"
#include "gui/cleanup/resultview.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/checklist.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/datatable.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QRadioButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QToolButton>
#include <csignal>
#include <unistd.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using gui::CleanupPage;
using Step = gui::CleanupPage::Step;

namespace {
using support::patienceMs;

const CleanupPolicy oldDownloads = retentionPolicy(Directory::Downloads, 7);

/// A page over an installation with three old downloads and a new one.
struct Console {
    explicit Console(support::TestCluster &cluster, bool setUp = true)
        : installation(cluster, {}, setUp)
        , session({.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s})
        , page(session)
    {
        for (const char *name : {"a.pdf", "b.pdf", "c.pdf"})
            ids.append(installation.add(Directory::Downloads, name, 240h));
        installation.add(Directory::Downloads, "new.pdf", 1h);
        page.resize(1100, 700);
    }

    void open()
    {
        session.setRefreshInterval(0);
        session.setTarget(installation.target);
        page.show();
        page.activateWindow();
        QVERIFY(QTest::qWaitFor([this] { return session.isConnected(); }, patienceMs));
    }

    void preview(const CleanupPolicy &choice)
    {
        open();
        page.preview(choice);
        QVERIFY(QTest::qWaitFor([this] { return page.previewView().isSettled(); }, patienceMs));
    }

    template <typename Widget> Widget *child(const char *name) const
    {
        auto *widget = page.findChild<Widget *>(QString::fromLatin1(name));
        if (!widget)
            support::fail("no %s", name);
        return widget;
    }

    QPushButton *runButton() const { return page.previewView().findChild<QPushButton *>(u"runButton"_s); }
    QAbstractItemModel *going() const { return child<gui::DataTable>("goingTable")->model(); }

    gui::PlanTable *planTable() const { return child<gui::PlanTable>("planTable"); }
    QStringList planRow(int row) const
    {
        return {planTable()->item(row, 0)->text(), planTable()->item(row, 1)->text()};
    }
    QString barHint() const
    {
        return page.previewView().findChild<gui::DecisionBar *>()->findChild<QLabel *>(u"hintLabel"_s)->text();
    }
    /// Of the step that runs.
    QString runHint() const
    {
        for (const QLabel *label : page.findChildren<QLabel *>(u"hintLabel"_s)) {
            if (!page.previewView().isAncestorOf(label))
                return label->text();
        }
        return {};
    }
    void answerAll() const
    {
        for (QCheckBox *question : page.findChildren<QCheckBox *>(u"overrideCheck"_s))
            question->setChecked(true);
    }

    gui::ConfirmDialog *askToRun() const
    {
        runButton()->click();
        return page.window()->findChild<gui::ConfirmDialog *>();
    }

    void runToResult()
    {
        gui::ConfirmDialog *dialog = askToRun();
        QVERIFY(dialog);
        dialog->accept();
        QVERIFY(QTest::qWaitFor([this] { return page.step() == Step::Result; }, patienceMs));
    }

    bool has(const char *name) const { return installation.roots.has(Directory::Downloads, name); }

    Installation installation;
    gui::LiveSession session;
    mutable CleanupPage page;
    QList<qint64> ids;
};

int checkState(const QAbstractItemModel *model, int row)
{
    return model->index(row, 0).data(Qt::CheckStateRole).toInt();
}

QString shownText(const QLabel *label)
{
    return label->isVisible() ? label->text() : QString();
}

/// By its menu.
bool offersExport(gui::DataTable *table)
{
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), table->viewport()->mapToGlobal(QPoint(5, 5)));
    QCoreApplication::sendEvent(table->viewport(), &event);
    const auto *menu = table->findChild<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    if (!menu)
        support::fail("the list has no menu");
    const QList<QAction *> actions = menu->actions();
    const bool offers = std::any_of(actions.begin(), actions.end(),
                                    [](const QAction *one) { return one->text() == u"Export as CSV…"_s; });
    delete menu;
    return offers;
}
} // namespace

class TestCleanupPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("SCRAPAZOID_CONFIG", (m_home.path() + u"/console.ini"_s).toLocal8Bit());
    }

    void disconnectedCardsSayWhy()
    {
        Console console(m_cluster);
        const auto cards = console.page.findChildren<gui::ChoiceCard *>();
        QCOMPARE(cards.size(), 7);
        for (const gui::ChoiceCard *card : cards) {
            const auto *button = card->findChild<QPushButton *>(u"previewButton"_s);
            QVERIFY(!button->isEnabled());
            QVERIFY(!button->toolTip().isEmpty());
            QVERIFY(!button->accessibleName().isEmpty());
        }
    }

    void cardsTellTheVolumeOnceThereIsAConnection()
    {
        Console console(m_cluster);
        console.open(); // shown before it is connected
        const auto isTold = [&] {
            const auto figures = console.page.findChildren<QLabel *>(u"figureLabel"_s);
            // Whichever is scarcer on the volume that the test has.
            return std::any_of(figures.begin(), figures.end(), [](const QLabel *label) {
                return label->text().contains(u"% full"_s) || label->text().contains(u"% of its inodes"_s);
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), patienceMs);
    }

    void previewShowsThePlanAndWritesNothing()
    {
        Console console(m_cluster);
        const QString before = console.installation.rows();
        console.preview(oldDownloads);
        QCOMPARE(console.page.step(), Step::Preview);
        QCOMPARE(console.going()->rowCount(), 3);
        QCOMPARE(console.page.previewView().summary().items(), 3);
        QVERIFY(console.runButton()->isEnabled());
        QVERIFY(console.runButton()->text().contains(u'3'));
        QVERIFY(!console.runButton()->isDefault());
        QCOMPARE(console.installation.rows(), before);
        QVERIFY(console.has("a.pdf") && console.has("b.pdf") && console.has("c.pdf"));
    }

    void errorOfThePlanIsSaid()
    {
        Console console(m_cluster);
        console.open();
        console.page.preview(retentionPolicy(Directory::Downloads, 0));
        QTRY_VERIFY_WITH_TIMEOUT(console.child<gui::Banner>("banner")->isVisible(), patienceMs);
        QCOMPARE(console.page.step(), Step::Choose);
    }

    void backLeavesEverything()
    {
        Console console(m_cluster);
        const QString before = console.installation.rows();
        console.preview(oldDownloads);
        console.child<QPushButton>("backButton")->click();
        QCOMPARE(console.page.step(), Step::Choose);
        QCOMPARE(console.installation.rows(), before);
    }

    void cancelIsTheDefaultAndHasTheFocus()
    {
        Console console(m_cluster);
        console.preview(oldDownloads);
        const QString before = console.installation.rows();
        gui::ConfirmDialog *dialog = console.askToRun();
        QVERIFY(dialog);
        QVERIFY(dialog->isModal());
        auto *cancel = dialog->findChild<QPushButton *>(u"cancelButton"_s);
        auto *run = dialog->findChild<QPushButton *>(u"runButton"_s);
        QVERIFY(cancel->isDefault());
        QCOMPARE(dialog->focusWidget(), cancel);
        QVERIFY(!run->isDefault() && !run->autoDefault());
        QVERIFY(run->text().contains(u'3'));
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!console.page.window()->findChild<gui::ConfirmDialog *>(), patienceMs);
        QCOMPARE(console.page.step(), Step::Preview);
        QCOMPARE(console.installation.rows(), before);
    }

    void quarantineRunAndUndoComeFullCircle()
    {
        Console console(m_cluster);
        console.preview(oldDownloads);
        const QString before = console.installation.rows();
        console.runToResult();
        const RunResult &result = console.page.resultView().result();
        QCOMPARE(result.done.of(ItemKind::Download), 3);
        QVERIFY(!console.has("a.pdf") && !console.has("b.pdf") && !console.has("c.pdf"));
        QVERIFY(console.has("new.pdf"));
        auto *undo = console.child<QPushButton>("undoButton");
        QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), patienceMs);
        emit console.page.resultView().undoWanted(result.run);
        QPushButton *yes = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((yes = buttonNamed(u"Undo this run"_s)), patienceMs);
        yes->click();
        QTRY_VERIFY_WITH_TIMEOUT(console.has("a.pdf") && console.has("b.pdf") && console.has("c.pdf"), patienceMs);
        // Files come back before their rows do.
        QTRY_COMPARE_WITH_TIMEOUT(console.installation.db.count(u"downloaded_files"_s), 4, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!undo->isEnabled(), patienceMs);
        QCOMPARE(console.installation.rows(), before);
    }

    void aSectionOfACombinedPlanCanBeLeftOutWhole()
    {
        Console console(m_cluster);
        console.installation.db.insertExecution({.status = u"running"_s, .started = 2h});
        console.preview(weeklyPolicy());
        gui::PlanTable *table = console.planTable();
        QCOMPARE(table->rowCount(), 4); // three kinds, and the whole
        QVERIFY(!table->section());
        QCOMPARE(console.going()->rowCount(), 4);
        QCOMPARE(console.planRow(3), (QStringList{u"Whole plan"_s, u"4"_s}));
        table->choose(2); // each row is a filter
        QCOMPARE(console.going()->rowCount(), 3);
        console.child<QPushButton>("noneButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(console.page.previewView().isSettled(), patienceMs);
        QCOMPARE(console.page.previewView().summary().items(), 1);
        QCOMPARE(console.planRow(2), (QStringList{u"Downloads"_s, u"0"_s}));
        QCOMPARE(console.planRow(3), (QStringList{u"Whole plan"_s, u"1"_s}));
        QCOMPARE(console.child<gui::Chip>("goingChip")->text(), u"Goes 1"_s); // the whole plan's, with the ticks
        table->choose(0);
        QCOMPARE(console.going()->rowCount(), 1);
        QCOMPARE(checkState(console.going(), 0), static_cast<int>(Qt::Checked));
        console.runToResult();
        const RunResult &result = console.page.resultView().result();
        QCOMPARE(result.done.of(ItemKind::Execution), 1);
        QCOMPARE(result.done.of(ItemKind::Download), 0);
        QVERIFY(console.has("a.pdf") && console.has("b.pdf") && console.has("c.pdf"));
        // What ran can be said: the command for that kind alone.
        const QString command = console.child<QLabel>("commandLabel")->text();
        QVERIFY2(command.endsWith(u" stuck --yes"_s), qPrintable(command));
    }

    void unticksOfOneKindHaveNoCommand()
    {
        Console console(m_cluster);
        console.preview(oldDownloads);
        QVERIFY(console.going()->setData(console.going()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QTRY_VERIFY_WITH_TIMEOUT(console.page.previewView().isSettled(), patienceMs);
        console.runToResult();
        const QString said = console.child<QLabel>("commandLabel")->text();
        QVERIFY2(!said.contains(u"scrapazoidctl"_s) && said.contains(u"cannot leave out"_s), qPrintable(said));
        QVERIFY(!console.child<QPushButton>("copyButton")->isVisible());
    }

    void kindsThatAreLeftOutAreLeftOutOfTheCommand()
    {
        Plan plan;
        for (const ItemKind kind : {ItemKind::Screenshot, ItemKind::Download, ItemKind::Orphan}) {
            PlanSection section;
            section.kind = kind;
            section.directory = kind == ItemKind::Screenshot ? Directory::Screenshots : Directory::Downloads;
            section.retentionDays = kind == ItemKind::Orphan ? 0 : 1;
            section.items = ItemList(kind);
            Item item;
            item.kind = kind;
            item.id = 1;
            section.items.append(item);
            plan.sections.push_back(section);
        }
        RunRequest request{.plan = std::make_shared<const Plan>(plan), .selection = {}, .overriddenFingerprint = {}};
        const CleanupPolicy policy = aggressivePolicy();
        QCOMPARE(gui::commandLineOf(policy, request, u"prod"_s).text, u"scrapazoidctl -p prod aggressive --yes"_s);
        request.selection.setSectionWanted(0, 1, false);
        request.mode = RemovalMode::Permanent;
        QCOMPARE(gui::commandLineOf(policy, request, u"prod"_s).text,
                 u"scrapazoidctl -p prod downloads --days 1 --permanent --yes && "
                 "scrapazoidctl -p prod orphans downloads --permanent --yes"_s);
    }

    void whatCanOnlyFailDoesNotGo()
    {
        Console console(m_cluster);
        console.installation.db.insertFile(Directory::Downloads, {.path = "../../etc/passwd", .time = 240h});
        console.preview(oldDownloads);
        QCOMPARE(console.going()->rowCount(), 3);
        QCOMPARE(console.page.previewView().summary().items(), 3);
        auto *kept = console.child<gui::Chip>("keptChip");
        QCOMPARE(kept->text(), u"Kept 1"_s);
        kept->click();
        const QAbstractItemModel *rows = console.child<gui::DataTable>("keptTable")->model();
        QCOMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->index(0, 1).data().toString(), describe(Problem::OutsideRoot));
        console.runToResult();
        QCOMPARE(console.page.resultView().result().failed, 0);
        QCOMPARE(console.page.resultView().result().done.items(), 3);
    }

    void aResultOpensOnWhatFailed()
    {
        Console console(m_cluster);
        console.installation.db.insertExecution({.status = u"running"_s, .started = 2h});
        console.installation.db.exec(
            u"CREATE FUNCTION keep_it() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF OLD.id = %1 THEN RETURN NULL; "
            "END IF; RETURN OLD; END $$"_s.arg(console.ids.first()));
        console.installation.db.exec(u"CREATE TRIGGER keep_it BEFORE DELETE ON downloaded_files FOR EACH ROW EXECUTE "
                                     "FUNCTION keep_it()"_s);
        console.preview(weeklyPolicy());
        console.answerAll();
        QTRY_VERIFY_WITH_TIMEOUT(console.runButton()->isEnabled(), patienceMs);
        console.runToResult();
        const RunResult &result = console.page.resultView().result();
        QCOMPARE(result.failed, 1);
        QCOMPARE(result.done.items(), 3);
        auto *failed = console.child<gui::Chip>("failedChip");
        QVERIFY(failed->isChecked());
        QCOMPARE(failed->text(), u"Failed 1"_s); // of all kinds
        auto *table = console.child<gui::DataTable>("table");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patienceMs);
        QVERIFY(table->model()->index(0, 0).data().toString().contains(u".pdf"_s));
        auto *all = console.child<gui::Chip>("allChip");
        all->click();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 4, patienceMs);
        // What is said of it leads back to them.
        console.child<gui::Banner>("banner")->findChild<QPushButton *>()->click();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patienceMs);
        QVERIFY(failed->isChecked());
    }

    void aFewOfManyAreNotLostAmongWhatWasLeftOut()
    {
        Console console(m_cluster);
        console.preview(oldDownloads);
        for (int row = 0; row < 2; ++row)
            QVERIFY(console.going()->setData(console.going()->index(row, 0), Qt::Unchecked, Qt::CheckStateRole));
        QTRY_VERIFY_WITH_TIMEOUT(console.page.previewView().isSettled() && console.runButton()->isEnabled(),
                                 patienceMs);
        console.runToResult();
        QVERIFY(console.child<gui::Chip>("doneChip")->isChecked());
        // Low: what scrolls keeps clear of its scroll bar.
        console.page.resize(1000, 460);
        const auto *body = console.child<QWidget>("sideBody");
        QTRY_VERIFY_WITH_TIMEOUT(console.child<QScrollArea>("sideScroll")->verticalScrollBar()->isVisible(),
                                 patienceMs);
        QTRY_VERIFY2_WITH_TIMEOUT(body->width() <= body->parentWidget()->width(),
                                  qPrintable(QString::number(body->width())), patienceMs);
        auto *table = console.child<gui::DataTable>("table");
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, patienceMs);
        console.child<gui::Chip>("allChip")->click();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 3, patienceMs);
    }

    void aStalePreviewIsTakenAnewAndSaysWhatIsDifferent()
    {
        Console console(m_cluster);
        console.page.setStaleAfter(1ms);
        console.preview(oldDownloads);
        auto *banner = console.child<gui::Banner>("banner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patienceMs); // says that it is old
        QVERIFY(console.going()->setData(console.going()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QTRY_VERIFY_WITH_TIMEOUT(console.page.previewView().isSettled() && console.runButton()->isEnabled(),
                                 patienceMs);
        console.installation.add(Directory::Downloads, "d.pdf", 200h);
        console.page.setStaleAfter(1h);
        const PlanPtr before = console.page.previewView().plan();
        QVERIFY(!console.askToRun()); // nothing is asked: the preview is taken anew instead
        QTRY_VERIFY_WITH_TIMEOUT(console.page.previewView().isSettled() && console.page.previewView().plan() != before,
                                 patienceMs);
        QCOMPARE(console.page.step(), Step::Preview);
        QVERIFY(console.has("a.pdf") && console.has("d.pdf"));
        QStringList said;
        for (const QLabel *label : banner->findChildren<QLabel *>())
            said << label->text();
        QVERIFY2(said.join(u' ').contains(u"1 came in, 0 went"_s), qPrintable(said.join(u' ')));
        QCOMPARE(console.going()->rowCount(), 4);
        QCOMPARE(console.page.previewView().summary().items(), 3);
        QTRY_VERIFY_WITH_TIMEOUT(console.runButton()->isEnabled(), patienceMs);
        console.runToResult();
        QVERIFY(!console.has("a.pdf") && console.has("b.pdf") && !console.has("c.pdf") && !console.has("d.pdf"));
    }

    void filesAreCopiedFirst()
    {
        Console console(m_cluster);
        console.preview(oldDownloads);
        auto *button = console.child<QPushButton>("copyFirstButton");
        QVERIFY(button->isVisible());
        QVERIFY(button->isEnabled());
        QVERIFY(console.going()->setData(console.going()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QTRY_VERIFY_WITH_TIMEOUT(console.page.previewView().isSettled(), patienceMs);
        const QByteArray place = console.installation.roots.outside() + "/copies";
        support::makeFolder(place);
        gui::PreviewView &view = console.page.previewView();
        view.copyFirst().copyTo(QString::fromUtf8(place), view.plan(), view.selection());
        QVERIFY(!console.runButton()->isEnabled()); // one job of the window at a time
        QTRY_VERIFY_WITH_TIMEOUT(!console.session.announced(), patienceMs);
        QByteArrayList names;
        for (const QByteArray &copy : support::listFiles(place))
            names << copy.mid(copy.lastIndexOf('/') + 1);
        QCOMPARE(names, (QByteArrayList{"a.pdf", "c.pdf"}));
        QTRY_VERIFY_WITH_TIMEOUT(console.runButton()->isEnabled(), patienceMs);
        console.runToResult();
        QVERIFY(!console.has("a.pdf"));
        QCOMPARE(support::listFiles(place).size(), 2);
    }

    void aPresetIsMadeChangedRunAndRemoved()
    {
        Console console(m_cluster);
        console.open();
        const auto dialog = [] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *found = qobject_cast<gui::PresetDialog *>(widget); found && found->isVisible())
                    return found;
            }
            return static_cast<gui::PresetDialog *>(nullptr);
        };
        const auto cards = [&] { return console.page.findChildren<gui::ChoiceCard *>(); };
        const auto press = [](const QWidget *in, const QString &text) {
            for (auto *button : in->findChildren<QAbstractButton *>()) {
                if (button->text().remove(u'&').startsWith(text)) {
                    button->click();
                    return;
                }
            }
            support::fail("no button %s", qPrintable(text));
        };
        press(&console.page, u"New preset"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), patienceMs);
        // Nothing to clean, no name: said in the dialog, which stays.
        press(dialog(), u"Save"_s);
        QVERIFY(dialog());
        dialog()->findChild<QLineEdit *>()->setText(u"Nightly"_s);
        press(dialog(), u"Downloads older than"_s);
        press(dialog(), u"Delete permanently"_s);
        press(dialog(), u"Save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patienceMs);
        QCOMPARE(cards().size(), 8);
        const CleanupPolicy made = PresetStore().load(u"Nightly"_s).value();
        QCOMPARE(made.downloadDays, 7);
        QVERIFY(!made.stuck && !made.screenshotDays && made.orphans.isEmpty());
        QCOMPARE(made.mode, RemovalMode::Permanent);

        gui::ChoiceCard *card = cards().last();
        press(card, u"Edit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), patienceMs);
        press(dialog(), u"Quarantine"_s);
        press(dialog(), u"Save"_s);
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patienceMs);
        QCOMPARE(PresetStore().load(u"Nightly"_s).value().mode, RemovalMode::Quarantine);

        press(cards().last(), u"Preview"_s);
        QTRY_VERIFY_WITH_TIMEOUT(console.page.previewView().isSettled(), patienceMs);
        QCOMPARE(console.page.previewView().summary().items(), 3);
        console.runToResult();
        QVERIFY2(console.child<QLabel>("commandLabel")->text().contains(u"preset Nightly"_s),
                 qPrintable(console.child<QLabel>("commandLabel")->text()));

        console.page.showChoose();
        press(cards().last(), u"Edit"_s);
        QTRY_VERIFY_WITH_TIMEOUT(dialog(), patienceMs);
        press(dialog(), u"Remove"_s);
        QPushButton *yes = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((yes = buttonNamed(u"Remove preset"_s)), patienceMs);
        yes->click();
        QTRY_VERIFY_WITH_TIMEOUT(!dialog(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(cards().size(), 7, patienceMs);
        QVERIFY(!PresetStore().load(u"Nightly"_s));
    }

    void missingRowsWhoseFileWasMovedAreOfferedToBeRelinked()
    {
        Console console(m_cluster);
        console.installation.target.orphanMinAgeSeconds = 0;
        console.installation.db.insertFile(Directory::Downloads, {.path = "lost/moved.pdf", .time = 48h, .size = 55});
        console.installation.roots.write(Directory::Downloads, "found/lost/moved.pdf", 55, 48h);
        console.installation.add(Directory::Screenshots, "there.png", 1h);
        console.preview(missingPolicy({Directory::Downloads}));
        auto *banner = console.child<gui::Banner>("banner");
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), patienceMs);
        banner->findChild<QPushButton *>()->click();
        QTRY_VERIFY_WITH_TIMEOUT(console.page.previewView().isSettled()
                                     && console.page.previewView().plan()->sections.front().isRelink(),
                                 patienceMs);
        QCOMPARE(console.going()->rowCount(), 1);
        QVERIFY(!console.child<QPushButton>("copyFirstButton")->isVisible());
        console.answerAll(); // a file cannot be made that is old by its ctime
        QTRY_VERIFY_WITH_TIMEOUT(console.runButton()->isEnabled(), patienceMs);
        QVERIFY2(console.runButton()->text().startsWith(u"Re-link 1"_s), qPrintable(console.runButton()->text()));
        console.runToResult();
        QCOMPARE(console.installation.db.count(u"downloaded_files"_s, u"file_path = 'found/lost/moved.pdf'"_s), 1);
        QVERIFY2(console.child<QLabel>("commandLabel")->text().contains(u"missing --relink"_s),
                 qPrintable(console.child<QLabel>("commandLabel")->text()));
    }

    void marksOfAPermanentRunCanBeTakenBackAndItsFilesCannot()
    {
        Console console(m_cluster);
        const qint64 stuck = console.installation.db.insertExecution({.status = u"running"_s, .started = 2h});
        console.preview(weeklyPolicy());
        console.child<QRadioButton>("permanentRadio")->setChecked(true);
        gui::ConfirmDialog *dialog = console.askToRun();
        QVERIFY(dialog);
        dialog->accept();
        QTRY_COMPARE_WITH_TIMEOUT(console.page.step(), Step::Result, patienceMs);
        const QString hint = console.runHint();
        QVERIFY2(!hint.contains(u"undone"_s) && hint.contains(u"cannot be brought back"_s), qPrintable(hint));
        QCOMPARE(console.installation.db.executionStatus(stuck), u"failed"_s);
        auto *undo = console.child<QPushButton>("undoButton");
        QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), patienceMs);
        undo->click();
        QPushButton *yes = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((yes = buttonNamed(u"Undo this run"_s)), patienceMs);
        // The question says what comes back, and the note what does not.
        const auto *box = qobject_cast<QMessageBox *>(yes->window());
        QVERIFY(box && box->informativeText().contains(u"get the state back"_s));
        QVERIFY2(box->informativeText().contains(u"neither they nor their rows"_s), qPrintable(box->informativeText()));
        QVERIFY(!box->informativeText().contains(u"go back to their places"_s));
        const QString note = console.child<QLabel>("noteLabel")->text();
        QVERIFY2(note.contains(u"can be taken back;"_s) && note.contains(u"cannot."_s) && note.contains(u"Promised"_s),
                 qPrintable(note));
        yes->click();
        QTRY_COMPARE_WITH_TIMEOUT(console.installation.db.executionStatus(stuck), u"running"_s, patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(!console.session.announced(), patienceMs);
        QVERIFY(!console.has("a.pdf"));
        const auto &outcomes = console.page.resultView().result().outcomes;
        QCOMPARE(outcomes.front().front(), Outcome::Undone);
        QCOMPARE(outcomes.back().front(), Outcome::Done);
    }

    void untickedItemsStay()
    {
        Console console(m_cluster);
        console.preview(oldDownloads);
        QVERIFY(console.going()->setData(console.going()->index(1, 0), Qt::Unchecked, Qt::CheckStateRole));
        QTRY_VERIFY_WITH_TIMEOUT(console.page.previewView().isSettled(), patienceMs);
        QCOMPARE(console.page.previewView().summary().items(), 2);
        QCOMPARE(console.page.previewView().summary().unticked, 1);
        console.runToResult();
        QCOMPARE(console.page.resultView().result().done.of(ItemKind::Download), 2);
        QVERIFY(!console.has("a.pdf") && console.has("b.pdf") && !console.has("c.pdf"));
    }

    void nothingTickedRunsNothing()
    {
        Console console(m_cluster);
        console.preview(oldDownloads);
        console.child<QPushButton>("noneButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(console.page.previewView().isSettled(), patienceMs);
        QVERIFY(!console.runButton()->isEnabled());
        console.child<QPushButton>("allButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(console.page.previewView().isSettled() && console.runButton()->isEnabled(),
                                 patienceMs);
    }

    void selectAllIsAboutWhatTheFilterShows()
    {
        Console console(m_cluster);
        console.preview(oldDownloads);
        console.page.previewView().findChild<QLineEdit *>(u"filterEdit"_s)->setText(u"b.pdf"_s);
        QTRY_COMPARE_WITH_TIMEOUT(console.going()->rowCount(), 1, patienceMs);
        console.child<QPushButton>("noneButton")->click();
        QTRY_VERIFY_WITH_TIMEOUT(console.page.previewView().isSettled(), patienceMs);
        QCOMPARE(console.page.previewView().summary().items(), 2);
    }

    void permanentWantsTheCountTyped()
    {
        Console console(m_cluster);
        console.preview(oldDownloads);
        console.child<QRadioButton>("permanentRadio")->click();
        QVERIFY(console.runButton()->text().contains(u"Delete"_s));
        gui::ConfirmDialog *dialog = console.askToRun();
        QVERIFY(dialog);
        auto *run = dialog->findChild<QPushButton *>(u"runButton"_s);
        auto *count = dialog->findChild<QLineEdit *>(u"typeEdit"_s);
        QVERIFY(count->isVisible());
        QVERIFY(!run->isEnabled());
        QTest::keyClicks(count, u"4"_s);
        QVERIFY(!run->isEnabled());
        count->clear();
        QTest::keyClicks(count, u"3"_s);
        QVERIFY(run->isEnabled());
        run->click();
        QTRY_COMPARE_WITH_TIMEOUT(console.page.step(), Step::Result, patienceMs);
        QCOMPARE(console.page.resultView().result().done.of(ItemKind::Download), 3);
        QVERIFY(!console.child<QPushButton>("undoButton")->isEnabled());
    }

    /// Live files go only after a yes to exactly that, and come back like all others.
    void chosenFilesAskWhetherThatIsMeant()
    {
        Console console(m_cluster);
        const CleanupPolicy chosen = chosenPolicy({QSet<QByteArray>{}, {"new.pdf", "a.pdf"}});
        console.preview(chosen);
        QCOMPARE(console.going()->rowCount(), 2);
        QVERIFY(console.child<QLabel>("titleLabel")->text().contains(u"Chosen files"_s));
        const auto questions = console.page.findChildren<QCheckBox *>(u"overrideCheck"_s);
        QCOMPARE(questions.size(), 1);
        QCOMPARE(questions.first()->text(), u"Yes, that is meant: 1 live file(s)"_s);
        QVERIFY(!console.runButton()->isEnabled());
        questions.first()->click();
        QVERIFY(console.runButton()->isEnabled());
        const RunRequest request = console.page.previewView().request();
        QCOMPARE(request.overriddenGuards, QStringList{u"live-files"_s});
        const auto line = gui::commandLineOf(chosen, request, u"prod"_s);
        QVERIFY(line.text.isEmpty() && !line.whyNot.isEmpty());
        console.runToResult();
        QCOMPARE(console.page.resultView().result().done.of(ItemKind::Download), 2);
        QVERIFY(!console.has("new.pdf") && !console.has("a.pdf") && console.has("b.pdf"));
        // A reason that is none of age.
        for (int column = 0; column < console.going()->columnCount(); ++column)
            QVERIFY(!console.going()->index(0, column).data().toString().contains(u"expired"_s));
    }

    void guardIsOverriddenForThisPlanOnly()
    {
        Console console(m_cluster);
        console.installation.target.guards.maxPercent = 10;
        console.preview(oldDownloads);
        const auto questions = [&] { return console.page.findChildren<QCheckBox *>(u"overrideCheck"_s); };
        QCOMPARE(questions().size(), 2); // one for each guard: of the rows, and of the files
        for (const QCheckBox *question : questions()) {
            QVERIFY(question->text().contains(u"% of the"_s));
            QVERIFY(!question->isChecked());
        }
        QVERIFY(!console.runButton()->isEnabled());
        // Nothing to hunt for: what is missing is said beside the button.
        QVERIFY2(console.barHint().contains(u"2 "_s) && console.barHint().contains(u"% of the rows"_s),
                 qPrintable(console.barHint()));
        questions().first()->click();
        QVERIFY(!console.runButton()->isEnabled());
        QVERIFY2(console.barHint().contains(u"One answer"_s) && !console.barHint().contains(u"% of the rows"_s),
                 qPrintable(console.barHint()));
        questions().last()->click();
        QVERIFY(console.runButton()->isEnabled());
        QVERIFY(console.barHint().isEmpty());
        const RunRequest request = console.page.previewView().request();
        QCOMPARE(request.overriddenFingerprint, request.plan->fingerprint);
        QCOMPARE(request.overriddenGuards, (QStringList{u"table-share"_s, u"root-share"_s}));
        console.page.preview(oldDownloads);
        QTRY_VERIFY_WITH_TIMEOUT(console.page.previewView().isSettled(), patienceMs);
        QVERIFY(!questions().first()->isChecked());
        QVERIFY(!console.runButton()->isEnabled());
    }

    void enterOnTheRedButtonDoesWhatItSays()
    {
        Console console(m_cluster);
        console.preview(oldDownloads);
        gui::ConfirmDialog *dialog = console.askToRun();
        QVERIFY(dialog);
        auto *run = dialog->findChild<QPushButton *>(u"runButton"_s);
        run->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(run->hasFocus(), patienceMs);
        QTest::keyClick(run, Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(console.page.step(), Step::Result, patienceMs);
        QCOMPARE(console.page.resultView().result().done.of(ItemKind::Download), 3);
    }

    void enterBehindTheCountThrowsNothingAway()
    {
        Console console(m_cluster);
        console.preview(oldDownloads);
        console.child<QRadioButton>("permanentRadio")->click();
        gui::ConfirmDialog *dialog = console.askToRun();
        QVERIFY(dialog);
        auto *run = dialog->findChild<QPushButton *>(u"runButton"_s);
        auto *count = dialog->findChild<QLineEdit *>(u"typeEdit"_s);
        QCOMPARE(dialog->focusWidget(), count);
        QTest::keyClick(count, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(count, u"3"_s);
        QTest::keyClick(count, Qt::Key_Return);
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->focusWidget(), run);
        QCOMPARE(console.page.step(), Step::Preview);
    }

    void aFullVolumeSaysWhatQuarantineMeans()
    {
        Console console(m_cluster);
        console.installation.target.alerts.volumePercent = 0;
        console.preview(oldDownloads);
        auto *said = console.child<QLabel>("modeLabel");
        QTRY_VERIFY_WITH_TIMEOUT(said->text().contains(u"quarantine keeps"_s), patienceMs);
        console.child<QRadioButton>("permanentRadio")->click();
        QVERIFY2(!said->text().contains(u"quarantine"_s) && said->text().contains(u"free at once"_s),
                 qPrintable(said->text()));
        QVERIFY2(!said->text().contains(u"brought back"_s), qPrintable(said->text()));
    }

    void theForecastIsOfBlocks()
    {
        Console console(m_cluster);
        const QByteArray path = console.installation.roots.downloads() + "/holes.zip";
        console.installation.add(Directory::Downloads, "holes.zip", 240h);
        QVERIFY(::truncate(path.constData(), 1 << 30) == 0);
        console.preview(oldDownloads);
        const gui::PlanSummary &summary = console.page.previewView().summary();
        QVERIFY(summary.counts.bytes >= 1 << 30);
        QVERIFY(summary.space.isExact);
        QVERIFY(summary.space.bytes < 1 << 20);
        QVERIFY2(!console.runButton()->text().contains(u"GiB"_s), qPrintable(console.runButton()->text()));
    }

    void whatIsGoodIsOneLineThatOpens()
    {
        Console console(m_cluster);
        console.preview(oldDownloads);
        auto *passed = console.child<QToolButton>("passedButton");
        auto *list = console.child<gui::CheckList>("interlocks");
        const auto shown = [&](const QString &word) {
            int lines = 0;
            for (const QWidget *line : list->findChildren<QWidget *>())
                lines += line->isVisibleTo(list) && line->accessibleName().startsWith(word) ? 1 : 0;
            return lines;
        };
        QVERIFY(passed->isVisible());
        QVERIFY2(passed->text().contains(u"passed"_s), qPrintable(passed->text()));
        QCOMPARE(shown(u"Good:"_s), 0);
        QCOMPARE(shown(u"Not good:"_s), 0);
        passed->click();
        QVERIFY(shown(u"Good:"_s) > 10);
        QVERIFY(passed->text().startsWith(QString::number(shown(u"Good:"_s))));
    }

    /// Of many only some are ticked: the first of them is in sight.
    void chosenFilesAreInSight()
    {
        Console console(m_cluster);
        for (int file = 0; file < 100; ++file)
            console.installation.add(Directory::Downloads, "more" + QByteArray::number(file), 400h - 1h * file);
        console.open();
        console.page.previewFiles(oldDownloads, {QSet<QByteArray>(), QSet<QByteArray>{"more90", "more95"}});
        QTRY_VERIFY_WITH_TIMEOUT(console.page.previewView().isSettled(), patienceMs);
        QCOMPARE(console.page.previewView().summary().items(), 2);
        const auto *table = console.child<gui::DataTable>("goingTable");
        QCOMPARE(table->currentIndex().data().toString(), u"more90"_s);
        QVERIFY(table->viewport()->rect().contains(table->visualRect(table->currentIndex())));
    }

    /// The arrow at the dates is true for every plan, not for the first alone.
    void everyPreviewIsSortedAsItsHeaderSays()
    {
        Console console(m_cluster);
        console.installation.add(Directory::Screenshots, "shot.png", 500h);
        console.installation.add(Directory::Downloads, "oldest.pdf", 1000h);
        for (int round = 0; round < 2; ++round) {
            console.preview(filesPolicy(7, 7));
            QCOMPARE(console.going()->rowCount(), 5);
            QCOMPARE(console.going()->index(0, 0).data().toString(), u"oldest.pdf"_s);
        }
    }

    void blockedCannotBeOverridden()
    {
        Console console(m_cluster, false);
        console.preview(oldDownloads);
        QVERIFY(!console.runButton()->isEnabled());
        QVERIFY(!console.page.findChild<QCheckBox *>(u"overrideCheck"_s));
        QVERIFY2(console.barHint().contains(u"cannot run"_s), qPrintable(console.barHint()));
    }

    void onlyTheChosenExecutionsAreMarked()
    {
        Console console(m_cluster);
        const qint64 one = console.installation.db.insertExecution({.status = u"running"_s, .started = 2h});
        const qint64 other = console.installation.db.insertExecution({.status = u"running"_s, .started = 3h});
        console.open();
        console.page.previewStuck({ExecutionId{one}});
        QTRY_VERIFY_WITH_TIMEOUT(console.page.previewView().isSettled(), patienceMs);
        QCOMPARE(console.going()->rowCount(), 1);
        console.runToResult();
        QCOMPARE(console.installation.db.executionStatus(one), u"failed"_s);
        QCOMPARE(console.installation.db.executionStatus(other), u"running"_s);
    }

    void changedMeanwhileIsLeftAloneAndCounted()
    {
        Console console(m_cluster);
        console.preview(oldDownloads);
        console.installation.db.exec(u"UPDATE downloaded_files SET file_size = 7 WHERE id = ?"_s,
                                     {console.ids.first()});
        console.runToResult();
        const RunResult &result = console.page.resultView().result();
        QCOMPARE(result.done.of(ItemKind::Download), 2);
        QCOMPARE(result.skipped(), 1);
        QVERIFY(console.has("a.pdf"));
        console.child<QAbstractButton>("skippedChip")->click();
        QTRY_COMPARE_WITH_TIMEOUT(console.child<gui::DataTable>("table")->model()->rowCount(), 1, patienceMs);
    }

    void anotherConnectionEndsThePreview()
    {
        Console console(m_cluster);
        console.preview(oldDownloads);
        console.session.setTarget(std::nullopt);
        QCOMPARE(console.page.step(), Step::Choose);
    }

    void spaceTicksTheCurrentRow()
    {
        Console console(m_cluster);
        console.preview(oldDownloads);
        auto *table = console.child<gui::DataTable>("goingTable");
        table->setFocus();
        QTRY_VERIFY_WITH_TIMEOUT(table->hasFocus(), patienceMs);
        QTest::keyClick(table, Qt::Key_Space);
        QCOMPARE(checkState(console.going(), 0), static_cast<int>(Qt::Unchecked));
    }

    void commandForSomeExecutionsSaysThatItTakesAll()
    {
        Console console(m_cluster);
        const qint64 one = console.installation.db.insertExecution({.status = u"running"_s, .started = 2h});
        console.installation.db.insertExecution({.status = u"running"_s, .started = 3h});
        console.open();
        console.page.previewStuck({ExecutionId{one}});
        QTRY_VERIFY_WITH_TIMEOUT(console.page.previewView().isSettled(), patienceMs);
        console.runToResult();
        const QString said = shownText(console.child<QLabel>("commandLabel"));
        QVERIFY2(!said.contains(u"scrapazoidctl"_s) && said.contains(u"all stuck executions"_s), qPrintable(said));
    }

    void undoIsNotOfferedTwiceAtOnce()
    {
        Console console(m_cluster);
        console.preview(oldDownloads);
        console.runToResult();
        auto *undo = console.child<QPushButton>("undoButton");
        QTRY_VERIFY_WITH_TIMEOUT(undo->isEnabled(), patienceMs);
        undo->click();
        QPushButton *yes = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((yes = buttonNamed(u"Undo this run"_s)), patienceMs);
        yes->click();
        QVERIFY(console.session.announced());
        QVERIFY(!undo->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(!console.session.announced(), patienceMs);
    }

    void connectionGoneDuringTheRunStillGivesAResult()
    {
        Console console(m_cluster);
        console.preview(oldDownloads);
        gui::ConfirmDialog *dialog = console.askToRun();
        QVERIFY(dialog);
        dialog->accept();
        QCOMPARE(console.page.step(), Step::Run);
        console.session.setTarget(std::nullopt);
        QTRY_VERIFY_WITH_TIMEOUT(console.page.step() != Step::Run, patienceMs);
    }

    void planningIsNotCalledNothingToDo()
    {
        Console console(m_cluster);
        console.open();
        console.page.preview(oldDownloads);
        QVERIFY(!console.page.previewView().hasPlan());
        QVERIFY2(!console.runButton()->text().contains(u"Nothing"_s), qPrintable(console.runButton()->text()));
    }

    /// Read, not ticked: what of it goes nobody knows yet.
    void whatIsFoundFirstIsThereWhileThePlanIsMade()
    {
        Console console(m_cluster);
        for (const char *name : {"a.png", "b.png"})
            console.installation.add(Directory::Screenshots, name, 240h);
        console.preview(oldDownloads);
        auto *table = console.child<gui::DataTable>("goingTable");
        table->sortByColumn(models::PlanItemsModel::NameColumn, Qt::DescendingOrder);
        support::TestDatabase &db = console.installation.db;
        // Which files others mean is asked after the rows of the first table were read.
        db.exec(u"BEGIN; LOCK TABLE downloaded_files IN ACCESS EXCLUSIVE MODE"_s);
        // What waits for a lock does so for two seconds, which a busy machine may let pass.
        bool isThere = false;
        for (int attempt = 0; attempt < 3 && !isThere; ++attempt) {
            console.page.preview(weeklyPolicy());
            isThere = QTest::qWaitFor([&] { return console.going()->rowCount() == 2; }, patienceMs / 3);
        }
        const QVariant tick = console.going()->index(0, 0).data(Qt::CheckStateRole);
        const QString why
            = console.going()->index(0, models::PlanItemsModel::WhyColumn).data(Qt::DisplayRole).toString();
        const int sortedBy = table->horizontalHeader()->sortIndicatorSection();
        const QString scope = console.child<QLabel>("scopeLabel")->text();
        const bool canAct = console.child<QPushButton>("noneButton")->isEnabled()
            || console.page.previewView().findChild<QPushButton *>(u"exportButton"_s)->isEnabled()
            || console.runButton()->isEnabled() || console.page.previewView().hasPlan()
            || console.child<QAbstractButton>("copyFirstButton")->isEnabled() || offersExport(table);
        db.exec(u"ROLLBACK"_s);
        QVERIFY(isThere);
        QVERIFY(!tick.isValid());
        QVERIFY2(why.contains(u"not checked yet"_s), qPrintable(why));
        QCOMPARE(sortedBy, static_cast<int>(models::PlanItemsModel::TimeColumn)); // not as the plan before
        QVERIFY2(scope.contains(u"the first 2"_s) && !scope.contains(u"so far"_s), qPrintable(scope));
        QVERIFY(!canAct);
        // Anew: that one may have waited too long for a plan.
        console.page.preview(weeklyPolicy());
        QTRY_VERIFY_WITH_TIMEOUT(console.page.previewView().isSettled(), patienceMs);
        QCOMPARE(console.going()->rowCount(), 5);
        QCOMPARE(checkState(console.going(), 0), static_cast<int>(Qt::Checked));
        QVERIFY(console.child<QPushButton>("noneButton")->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(offersExport(table), patienceMs);
    }

    void aSlowServerDoesNotHoldTheWindow()
    {
        Console console(m_cluster);
        console.preview(oldDownloads);
        support::TestDatabase &db = console.installation.db;
        db.exec(u"BEGIN; LOCK TABLE downloaded_files, executions IN ACCESS EXCLUSIVE MODE"_s);
        // Seen once is enough: what waits for a lock does so for two seconds.
        const auto isWaitedFor
            = [&] { return db.value(u"SELECT count(*) FROM pg_locks WHERE NOT granted"_s).toInt() > 0; };
        console.child<QPushButton>("noneButton")->click();
        QVERIFY(QTest::qWaitFor(isWaitedFor, patienceMs));
        // This thread alone lets the server go on: a click that waited for it would wait for ever.
        console.child<QPushButton>("allButton")->click();
        QCOMPARE(checkState(console.going(), 0), static_cast<int>(Qt::Checked));
        QVERIFY(!console.page.previewView().isSettled());
        QVERIFY(QTest::qWaitFor(isWaitedFor, patienceMs));
        console.page.preview(oldDownloads);
        QVERIFY(!console.page.previewView().hasPlan());
        QVERIFY(QTest::qWaitFor(isWaitedFor, patienceMs));
        console.child<QPushButton>("backButton")->click();
        QCOMPARE(console.page.step(), Step::Choose);
        db.exec(u"ROLLBACK"_s);
    }

    void anUnreachableServerDoesNotHoldTheWindow()
    {
        Console console(m_cluster);
        console.preview(oldDownloads);
        const auto pid = static_cast<pid_t>(m_cluster.server().pid());
        QVERIFY(pid > 0);
        ::kill(pid, SIGSTOP);
        const auto goOn = qScopeGuard([pid] { ::kill(pid, SIGCONT); });
        // The server goes on when this ends: a click that waited for it would wait for ever. When a question has been
        // begun that nobody takes, nothing tells: each gets the time to.
        console.child<QPushButton>("noneButton")->click();
        QTest::qWait(300);
        console.child<QPushButton>("allButton")->click();
        QCOMPARE(checkState(console.going(), 0), static_cast<int>(Qt::Checked));
        QVERIFY(!console.page.previewView().isSettled());
        QTest::qWait(300);
        console.page.preview(oldDownloads);
        QVERIFY(!console.page.previewView().hasPlan());
        QTest::qWait(300);
        console.child<QPushButton>("backButton")->click();
        QCOMPARE(console.page.step(), Step::Choose);
    }

private:
    static QPushButton *buttonNamed(const QString &text)
    {
        for (QWidget *widget : QApplication::allWidgets()) {
            auto *button = qobject_cast<QPushButton *>(widget);
            if (button && button->isVisible() && button->text().remove(u'&') == text)
                return button;
        }
        return nullptr;
    }

    QTemporaryDir m_home;
    support::TestCluster m_cluster;
};

QTEST_MAIN(support::Guarded<TestCleanupPage>)
#include "tst_cleanuppage.moc"
