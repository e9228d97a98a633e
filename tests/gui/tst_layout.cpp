// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "gui/automation/jobdialog.h"
#include "gui/capacity/applyretentiondialog.h"
#include "gui/cleanup/cleanuppage.h"
#include "gui/cleanup/presetdialog.h"
#include "gui/cleanup/previewview.h"
#include "gui/executions/executionspage.h"
#include "gui/layoutcheck.h"
#include "gui/profiles/profilemenu.h"
#include "gui/profiles/setupdialog.h"
#include "gui/widgets/cardrow.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/question.h"
#include "gui/widgets/theme.h"
#include "gui/window/mainwindow.h"
#include "gui/windowfinding.h"
#include "models/executionpagemodel.h"
#include "models/liveexecutionsmodel.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QMenuBar>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTranslator>
#include <QVBoxLayout>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::patienceMs;

namespace {
/// How a person may have set up their desktop.
struct Desktop {
    double points;
    Qt::LayoutDirection direction;
    QString language; ///< Of a file in translations/.
};

QList<Desktop> desktops()
{
    QList<Desktop> all;
    for (const double points : {10.0, 9.0, 14.0}) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (const QString &language : {u"en"_s, u"de"_s})
                all << Desktop{points, direction, language};
        }
    }
    return all;
}

constexpr QSize reference(1280, 800);
constexpr QSize sizes[]{reference, {960, 600}, {1920, 1080}};
constexpr int sampleStep = 5; ///< In a short run so many desktops are passed over after each one looked at.

/// Layouts and elided texts come to rest.
void settle(QWidget &window)
{
    for (int turn = 0; turn < 3; ++turn) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(&window, QEvent::LayoutRequest);
    }
    QTest::qWait(30);
}
} // namespace

/// Every page at every size, with small and large letters, from either side, in English and in the language that takes
/// the most room: nothing is cut, nothing lies over anything, and whatever can be used can be used everywhere.
class TestLayout : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("SCRAPAZOID_CONFIG", (m_home.path() + u"/console.ini"_s).toLocal8Bit());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
        gui::applyTheme(u"light"_s);
    }

    /// However small the screen is of which Qt takes a share for it.
    void aDialogIsAsHighAsItsTexts()
    {
        QDialog dialog;
        auto *rows = new QVBoxLayout(&dialog);
        for (int row = 0; row < 12; ++row) {
            auto *text = new QLabel(u"Words enough for more than one line of it. "_s.repeated(3), &dialog);
            text->setWordWrap(true);
            rows->addWidget(text);
        }
        dialog.resize(320, 100);
        dialog.show();
        QVERIFY(dialog.height() >= rows->totalHeightForWidth(dialog.width()));
    }

    void aQuestionIsReadToItsEnd()
    {
        QWidget parent;
        parent.show();
        for (int words = 1; words <= 40; ++words) {
            const QString text = u"Clean up by itself? "_s.repeated(words).left(5 * words).trimmed();
            auto *box = gui::ask(&parent, {.title = u"Keep it"_s, .text = text, .detail = u"One."_s, .action = u"Do"_s},
                                 [] {});
            const auto *label = box->findChild<QLabel *>(u"qt_msgbox_label"_s);
            QVERIFY2(label->wordWrap() || label->width() >= label->fontMetrics().horizontalAdvance(text),
                     qPrintable(text));
            box->close();
        }
    }

    void everythingHasRoom_data()
    {
        QTest::addColumn<double>("points");
        QTest::addColumn<int>("direction");
        QTest::addColumn<QString>("language");
        const QList<Desktop> all = desktops();
        const int step = qEnvironmentVariable("SCRAPAZOID_DESKTOPS") == "all"_L1 ? 1 : sampleStep;
        const int first = step > 1 ? qEnvironmentVariableIntValue("SCRAPAZOID_SEED") % step : 0;
        for (qsizetype index = first; index < all.size(); index += step) {
            const Desktop &one = all[index];
            QTest::addRow("%g pt %s %s", one.points, one.direction == Qt::LeftToRight ? "ltr" : "rtl",
                          qPrintable(one.language))
                << one.points << static_cast<int>(one.direction) << one.language;
        }
    }

    void everythingHasRoom()
    {
        QFETCH(double, points);
        QFETCH(int, direction);
        QFETCH(QString, language);
        const QFont usual = QApplication::font();
        QFont font = usual;
        font.setPointSizeF(points);
        QApplication::setFont(font);
        QApplication::setLayoutDirection(static_cast<Qt::LayoutDirection>(direction));
        QTranslator translator;
        QVERIFY(translator.load(u"scrapazoid_%1"_s.arg(language), QStringLiteral(SCRAPAZOID_TRANSLATIONS)));
        QApplication::installTranslator(&translator);
        const auto back = qScopeGuard([&] {
            QApplication::removeTranslator(&translator);
            QApplication::setLayoutDirection(Qt::LeftToRight);
            QApplication::setFont(usual);
        });
        m_label = QString::fromUtf8(QTest::currentDataTag()).replace(u' ', u'-');
        Installation it(m_cluster);
        fill(it);
        gui::LiveSession session(Actor{.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s});
        gui::MainWindow window(session);
        window.resize(reference);
        window.show();
        session.setTarget(it.target);
        QTRY_VERIFY_WITH_TIMEOUT(session.isConnected(), patienceMs);
        m_troubles.clear();
        for (const QString &name : gui::Pages::names()) {
            window.showPage(name);
            QTRY_VERIFY_WITH_TIMEOUT(isSettled(window), patienceMs);
            lookAtTabs(window, name);
        }
        lookAtBars(window);
        lookAtAllExecutions(window);
        gui::CleanupPage &cleanup = window.page<gui::CleanupPage>();
        window.showPage(u"cleanup"_s);
        cleanup.preview(aggressivePolicy());
        QTRY_VERIFY_WITH_TIMEOUT(cleanup.step() == gui::CleanupPage::Step::Preview && cleanup.previewView().isSettled(),
                                 patienceMs);
        look(window, u"preview"_s);
        lookAtDialogs(window, it);
        for (const QString &trouble : std::as_const(m_troubles))
            qWarning("%s", qPrintable(trouble));
        QCOMPARE(m_troubles.size(), 0);
    }

    /// A card has a limit, and its place may be wider: a text that has room there may need a line more in the card.
    void aCardIsAsHighAsItsText()
    {
        constexpr int most = 200;
        constexpr int place = 206;
        gui::CardRow row;
        std::array<QLabel *, 2> cards{new QLabel(&row), new QLabel(&row)};
        for (QLabel *card : cards) {
            card->setWordWrap(true);
            card->setMaximumWidth(most);
        }
        QString text;
        do {
            text += u"i "_s;
            cards[1]->setText(text);
        } while (cards[1]->heightForWidth(most) == cards[1]->heightForWidth(place));
        row.resize(2 * place + row.layout()->spacing(), row.heightForWidth(2 * place + row.layout()->spacing()));
        row.show();
        settle(row);
        QCOMPARE(cards[1]->width(), most);
        QVERIFY(cards[1]->height() >= cards[1]->heightForWidth(most));
    }

    /// Alt and a letter opens a menu or presses a control of the page, never one of both by chance.
    void pageKeysAreNotThoseOfMenus_data()
    {
        QTest::addColumn<QString>("language");
        for (const QFileInfo &file :
             QDir(QStringLiteral(SCRAPAZOID_TRANSLATIONS)).entryInfoList({u"scrapazoid_*.qm"_s}))
            QTest::addRow("%s", qPrintable(file.completeBaseName())) << file.completeBaseName();
    }

    void pageKeysAreNotThoseOfMenus()
    {
        QFETCH(QString, language);
        gui::LiveSession session(Actor{.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s});
        QSet<QString> sources;
        if (language != "scrapazoid_en"_L1) {
            const gui::MainWindow english(session);
            sources = keyedTexts(english);
        }
        QTranslator translator;
        QVERIFY(translator.load(language, QStringLiteral(SCRAPAZOID_TRANSLATIONS)));
        QApplication::installTranslator(&translator);
        const auto back = qScopeGuard([&] { QApplication::removeTranslator(&translator); });
        const gui::MainWindow window(session);
        QHash<QKeySequence, QString> menus;
        for (const QAction *menu : window.menuBar()->actions())
            menus.insert(QKeySequence::mnemonic(menu->text()), menu->text());
        QCOMPARE(menus.size(), window.menuBar()->actions().size());
        const QSet<QString> texts = keyedTexts(window);
        QStringList same;
        for (const QString &text : texts) {
            const QString menu = menus.value(QKeySequence::mnemonic(text));
            // That everything is translated is another test's: a key of the source is chosen for English.
            if (!menu.isEmpty() && menu != text && !sources.contains(text) && !sources.contains(menu))
                same << u"\"%1\" and the menu \"%2\""_s.arg(text, menu);
        }
        QVERIFY2(same.isEmpty(), qPrintable(same.join(u'\n')));
        QVERIFY(texts.size() > 30);
    }

private:
    /// What has a key by its text: menus, buttons and the names of fields.
    static QSet<QString> keyedTexts(const gui::MainWindow &window)
    {
        QStringList texts;
        for (const QAction *menu : window.menuBar()->actions())
            texts << menu->text();
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            if (button->window() == &window)
                texts << button->text();
        }
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->window() == &window && label->buddy())
                texts << label->text();
        }
        texts.removeIf([](const QString &text) { return QKeySequence::mnemonic(text).isEmpty(); });
        return {texts.begin(), texts.end()};
    }

    static void fill(Installation &it)
    {
        for (int index = 0; index < 12; ++index) {
            const qint64 execution
                = it.db.insertExecution({.status = index < 4 ? u"running"_s : u"failed"_s,
                                         .started = index < 3 ? 200h : std::chrono::hours(index + 1),
                                         .completed = index < 4 ? support::When::never() : support::When(1h),
                                         .user = index % 3,
                                         .error = u"TimeoutError: the page did not answer within 30 s"_s});
            it.add(Directory::Screenshots, "user_1/shot_" + QByteArray::number(index) + ".png",
                   std::chrono::hours(30 * index), 100'000, execution);
            it.add(Directory::Downloads, "2026/quarterly-report-of-all-branches_" + QByteArray::number(index) + ".pdf",
                   std::chrono::hours(30 * index), 2'000'000, execution);
        }
    }

    static bool isSettled(gui::MainWindow &window)
    {
        if (window.session().announced())
            return false;
        for (const auto *page : window.findChildren<gui::Page *>()) {
            if (page->isVisible() && !page->isSettled())
                return false;
        }
        return true;
    }

    void lookAtTabs(gui::MainWindow &window, const QString &name)
    {
        QTabWidget *tabs = nullptr;
        for (auto *candidate : window.findChildren<QTabWidget *>()) {
            if (candidate->isVisible())
                tabs = candidate;
        }
        if (!tabs)
            return look(window, name);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            tabs->setCurrentIndex(tab);
            look(window, u"%1-%2"_s.arg(name).arg(tab + 1));
        }
    }

    /// However long the words beside them are, bars keep a length that tells something.
    void lookAtBars(gui::MainWindow &window)
    {
        window.showPage(u"executions"_s);
        const auto *table = window.page<gui::ExecutionsPage>().findChild<gui::DataTable *>(u"table"_s);
        constexpr int column = models::LiveExecutionsModel::LimitColumn;
        for (const QSize &size : sizes) {
            window.resize(size);
            settle(window);
            const int least = static_cast<const QAbstractItemView *>(table)->sizeHintForColumn(column);
            if (!table->isVisible() || table->columnWidth(column) < least)
                m_troubles << u"bars at %1x%2: %3 pixels, not %4"_s.arg(size.width())
                                  .arg(size.height())
                                  .arg(table->columnWidth(column))
                                  .arg(least);
        }
        window.resize(reference);
    }

    /// Five rows at least, times to choose from a calendar, and what went wrong is read beside the details of an
    /// execution.
    void lookAtAllExecutions(gui::MainWindow &window)
    {
        window.showPage(u"executions"_s);
        window.page<gui::ExecutionsPage>().showExecutions({.statuses = {u"failed"_s}});
        const auto *table = named<gui::DataTable>(window, u"allTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(table->isVisible() && table->model()->rowCount() > 5 && isSettled(window), patienceMs);
        for (const QSize &size : sizes) {
            window.resize(size);
            settle(window);
            const int rows = table->viewport()->height() / table->rowHeight(0);
            const QModelIndex error = table->model()->index(0, models::ExecutionPageModel::ErrorColumn);
            const QRect seen = table->visualRect(error) & table->viewport()->rect();
            const QString where = u"all executions at %1x%2: "_s.arg(size.width()).arg(size.height());
            takePicture(window, u"all-executions-%1x%2"_s.arg(size.width()).arg(size.height()));
            if (rows < 5)
                m_troubles << where + u"only %1 rows"_s.arg(rows);
            if (!named<QCheckBox>(window, u"fromCheck"_s)->isVisible())
                m_troubles << where + u"no times are offered"_s;
            if (size.width() >= reference.width() && seen.width() < gui::characters(table, 12))
                m_troubles << where + u"%1 pixels of the error"_s.arg(seen.width());
        }
        window.page<gui::ExecutionsPage>().showExecutions({});
        window.page<gui::ExecutionsPage>().showStuck();
        window.resize(reference);
    }

    /// As each opens by itself, in a screen that is no larger than the smallest window.
    void lookAtDialogs(gui::MainWindow &window, const Installation &it)
    {
        gui::LiveSession &session = window.session();
        window.resize(sizes[1]);
        const std::pair<QString, std::function<void()>> dialogs[]{
            {u"confirm"_s, [&] { emit window.page<gui::CleanupPage>().previewView().runWanted(); }},
            {u"connection"_s, [&] { window.findChild<gui::ProfileMenu *>()->addProfile(); }},
            {u"set-up"_s, [&] { (new gui::SetupDialog(session, &window))->open(); }},
            {u"apply"_s,
             [&] {
                 (new gui::ApplyRetentionDialog(session, std::array{3, 7}, &window))->open();
             }},
            {u"job"_s, [&] { (new gui::JobDialog({.name = u"files"_s}, it.target, &window))->open(); }},
            {u"preset"_s, [&] { (new gui::PresetDialog({}, &window))->open(); }}};
        for (const auto &[name, open] : dialogs) {
            open();
            QTRY_VERIFY_WITH_TIMEOUT(QApplication::activeModalWidget(), patienceMs);
            QPointer<QWidget> dialog = QApplication::activeModalWidget();
            dialog->resize(dialog->size().boundedTo(sizes[1]));
            auto *tabs = dialog->findChild<QTabWidget *>();
            for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
                if (tabs)
                    tabs->setCurrentIndex(tab);
                settle(*dialog);
                const QString what = tabs ? u"%1-%2"_s.arg(name).arg(tab + 1) : name;
                for (const QString &trouble : layoutcheck::troubles(*dialog))
                    m_troubles
                        << u"%1 at %2x%3: %4"_s.arg(what).arg(dialog->width()).arg(dialog->height()).arg(trouble);
                takePicture(*dialog, u"dialog-"_s + what);
            }
            delete dialog;
        }
        window.resize(reference);
    }

    /// At every size; the first says what there is to use.
    void look(gui::MainWindow &window, const QString &what)
    {
        QSet<QString> expected;
        for (const QSize &size : sizes) {
            window.resize(size);
            settle(window);
            QStringList found = layoutcheck::troubles(window);
            if (size == reference)
                expected = layoutcheck::controls(window);
            else
                found << layoutcheck::missing(window, expected);
            for (const QString &trouble : std::as_const(found))
                m_troubles << u"%1 at %2x%3: %4"_s.arg(what).arg(size.width()).arg(size.height()).arg(trouble);
            takePicture(window, u"%1-%2x%3"_s.arg(what).arg(size.width()).arg(size.height()));
        }
        window.resize(reference);
        settle(window);
    }

    /// For people: where SCRAPAZOID_PICTURES names a folder.
    void takePicture(QWidget &window, const QString &what) const
    {
        const QString folder = qEnvironmentVariable("SCRAPAZOID_PICTURES");
        if (folder.isEmpty())
            return;
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(window.grab().save(u"%1/%2-%3.png"_s.arg(folder, what, m_label)));
    }

    QString m_label;
    QStringList m_troubles;
    QTemporaryDir m_home;
    support::TestCluster m_cluster;
};

QTEST_MAIN(support::Guarded<TestLayout>)
#include "tst_layout.moc"
