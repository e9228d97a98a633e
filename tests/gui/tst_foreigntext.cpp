// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/enginefixture.h"
#include "cleanup/look/pins.h"
#include "config/profilestore.h"
#include "gui/charts/barchart.h"
#include "gui/executions/executionspage.h"
#include "gui/executions/shotviewer.h"
#include "gui/find/findpalette.h"
#include "gui/history/historypage.h"
#include "gui/storage/filemapview.h"
#include "gui/storage/filespane.h"
#include "gui/storage/openfiles.h"
#include "gui/storage/storagepage.h"
#include "gui/widgets/consolestyle.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/question.h"
#include "gui/widgets/textviewer.h"
#include "gui/window/mainwindow.h"
#include "gui/windowfinding.h"
#include "support/failed.h"
#include "support/patience.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCategoryAxis>
#include <QChart>
#include <QClipboard>
#include <QDesktopServices>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolTip>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using support::patienceMs;

namespace {
/// A label that took it for markup would open a terminal, and wait for it for good.
const QString hostile = u"<img src=\"file:///dev/ptmx\"> <b>bold</b>"_s;

/// Labels that would guess what their text is, or show foreign text as markup.
QStringList guessing(const QWidget &parent)
{
    QStringList found;
    for (const QLabel *label : parent.findChildren<QLabel *>()) {
        const bool isForeign = label->text().contains(u"<img"_s) && label->textFormat() != Qt::PlainText;
        if (isForeign || (label->isVisible() && label->textFormat() == Qt::AutoText))
            found << label->objectName() + u": "_s + label->text();
    }
    return found;
}

QMessageBox *topBox()
{
    return qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
}
} // namespace

/// Takes what would be handed to the desktop.
class Desktop : public QObject {
    Q_OBJECT

public:
    QList<QUrl> opened;
public slots:
    void open(const QUrl &url) { opened << url; }
};

/// Whatever comes from the service's database, from its folders or from the server is text.
class TestForeignText : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("SCRAPAZOID_CONFIG", (m_home.path() + u"/console.ini"_s).toLocal8Bit());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
        QApplication::setStyle(new gui::ConsoleStyle(u"Fusion"_s));
    }

    void labelsTakeTextAsItIs()
    {
        QLabel label(hostile);
        label.show();
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QLabel markup(u"<b>ours</b>"_s);
        markup.setTextFormat(Qt::RichText);
        markup.show();
        QCOMPARE(markup.textFormat(), Qt::RichText);
    }

    void questionsAndTooltipsTakeTextAsItIs()
    {
        QWidget window;
        window.show();
        gui::ask(&window, {.title = hostile, .text = hostile, .detail = hostile, .action = hostile}, [] {});
        QTRY_VERIFY_WITH_TIMEOUT(topBox(), patienceMs);
        QCOMPARE(guessing(*topBox()), QStringList());
        topBox()->reject();
        gui::tell(&window, hostile, hostile);
        QTRY_VERIFY_WITH_TIMEOUT(topBox(), patienceMs);
        QCOMPARE(guessing(*topBox()), QStringList());
        topBox()->reject();
        QMessageBox plain(QMessageBox::Warning, hostile, hostile, QMessageBox::Ok, &window);
        plain.open();
        QCOMPARE(guessing(plain), QStringList());
        QToolTip::showText(window.mapToGlobal(QPoint(5, 5)), hostile, &window);
        const QLabel *tip = nullptr;
        for (const QWidget *widget : QApplication::topLevelWidgets()) {
            if (widget->inherits("QTipLabel"))
                tip = qobject_cast<const QLabel *>(widget);
        }
        QVERIFY(tip);
        QCOMPARE(tip->text(), hostile);
        QCOMPARE(tip->textFormat(), Qt::PlainText);
    }

    /// Charts draw their labels as markup, whatever anybody sets.
    void chartsDrawNoMarkupOfOthers()
    {
        gui::BarChart chart;
        chart.resize(500, 300);
        chart.setData({.direction = gui::ChartData::Direction::Bars,
                       .categoryTitle = hostile,
                       .categories = {hostile},
                       .labels = {u"<img src=\"x\">"_s},
                       .series = {{.name = hostile, .values = {3.0}}}});
        QStringList labels;
        for (const QAbstractAxis *axis : chart.chart()->axes()) {
            if (const auto *categories = qobject_cast<const QCategoryAxis *>(axis))
                labels += const_cast<QCategoryAxis *>(categories)->categoriesLabels();
        }
        QVERIFY(labels.contains(u"&lt;img src=&quot;x&quot;&gt;"_s));
        QVERIFY(labels.filter(u"<"_s).isEmpty());
    }

    void noPageOfTheWindowGuesses()
    {
        Installation it(m_cluster);
        const qint64 failed
            = it.db.insertExecution({.status = u"failed"_s, .started = 2h, .completed = 1h, .error = hostile});
        const qint64 running = it.db.insertExecution({.status = u"running"_s, .started = 10s, .error = hostile});
        for (const qint64 execution : {failed, running}) {
            for (const Directory directory : directories)
                it.add(directory, hostile.toUtf8().replace('/', '_') + QByteArray::number(execution), 240h, 100,
                       execution);
        }
        QVERIFY(cleanup::pin(it.session(), {ExecutionId{failed}}, hostile, it.context));
        gui::LiveSession session(Actor{.user = hostile, .host = u"here"_s, .program = u"test"_s});
        gui::MainWindow window(session);
        window.resize(1200, 800);
        window.show();
        Target target = it.target;
        target.name = hostile;
        window.session().setTarget(target);
        QTRY_VERIFY_WITH_TIMEOUT(window.session().isConnected(), patienceMs);
        for (const QString &page : gui::Pages::names()) {
            window.showPage(page);
            QTRY_VERIFY_WITH_TIMEOUT(!window.session().announced(), patienceMs);
            QTest::qWait(200); // what a page still reads by then, no two pages tell alike
            QCOMPARE(guessing(window), QStringList());
            for (QAbstractItemView *view : window.findChildren<QAbstractItemView *>()) {
                if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
                    view->setCurrentIndex(view->model()->index(0, 0));
            }
            QTest::qWait(100);
            QCOMPARE(guessing(window), QStringList());
        }
    }

    /// What opens over the pages, and what a page shows only when it is asked.
    void nothingThatOpensGuesses()
    {
        Installation it(m_cluster);
        // A name from the web, taken by a cleanup and there to be found again.
        const QByteArray name = hostile.toUtf8().replace('/', '_') + ".png";
        it.add(Directory::Screenshots, name, 240h);
        it.run(it.plan(Directory::Screenshots));
        const qint64 failed
            = it.db.insertExecution({.status = u"failed"_s, .started = 2h, .completed = 1h, .error = hostile});
        it.add(Directory::Downloads, name, 1h, 100'000, failed);
        // Another connection, called like that.
        for (const QString &called : {u"other"_s, hostile}) {
            Profile profile;
            profile.target = it.target;
            profile.target.name = called;
            QVERIFY(ProfileStore(m_home.path() + u"/console.ini"_s).save(profile));
        }
        gui::LiveSession session(Actor{.user = hostile, .host = u"here"_s, .program = u"test"_s});
        gui::MainWindow window(session);
        window.resize(1200, 800);
        window.show();
        Target target = it.target;
        target.name = hostile;
        session.setTarget(target);
        QTRY_VERIFY_WITH_TIMEOUT(session.isConnected(), patienceMs);

        const auto *fleet = named<gui::DataTable>(window, u"fleetTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(fleet->isVisible() && fleet->model()->rowCount() == 2, patienceMs);
        QCOMPARE(guessing(window), QStringList());

        window.showPage(u"history"_s);
        window.page<gui::HistoryPage>().showFound(u"<img"_s, {});
        const auto *found = named<gui::DataTable>(window, u"foundTable"_s);
        QTRY_VERIFY_WITH_TIMEOUT(found->model()->rowCount() > 0, patienceMs);
        window.grab();
        QCOMPARE(guessing(window), QStringList());

        gui::FindPalette &palette = window.findPalette();
        palette.open();
        palette.setText(u"<img"_s);
        QTRY_VERIFY_WITH_TIMEOUT(palette.isSettled() && palette.model().resultCount() > 0, patienceMs);
        window.grab(); // drawn, too
        QCOMPARE(guessing(window), QStringList());
        palette.close();

        // The whole text of an error, and a picture that is none.
        auto *text = new gui::TextViewer(session, hostile, hostile + u'\n' + hostile, &window);
        text->show();
        text->grab();
        QCOMPARE(guessing(*text), QStringList());
        cleanup::ExecutionFile file;
        file.path = name;
        auto *shot = new gui::ShotViewer(session, ExecutionId{failed}, {file}, &window);
        shot->show();
        QTest::qWait(300); // until somebody says that there is no picture
        shot->grab();
        QCOMPARE(guessing(*shot), QStringList());
        shot->close();
        text->close();

        window.showPage(u"storage"_s);
        auto &storage = window.page<gui::StoragePage>();
        storage.showTab(0);
        QTRY_VERIFY_WITH_TIMEOUT(storage.isSettled() && storage.look(), patienceMs);
        gui::FileMapView &map = storage.pane().map();
        QTRY_VERIFY_WITH_TIMEOUT(map.map().cells().size() > 1, patienceMs);
        map.grab();
        QStringList described;
        for (const Treemap::Cell &cell : map.map().cells()) {
            if (cell.kind != Treemap::Cell::Kind::File)
                continue;
            const QPoint at = cell.area.center().toPoint();
            QHelpEvent help(QEvent::ToolTip, at, map.mapToGlobal(at));
            QApplication::sendEvent(&map, &help);
            described << QToolTip::text();
            for (const QWidget *widget : QApplication::topLevelWidgets()) {
                const auto *tip = qobject_cast<const QLabel *>(widget);
                if (widget->inherits("QTipLabel") && tip->isVisible())
                    QCOMPARE(tip->textFormat(), Qt::PlainText);
            }
        }
        QVERIFY2(described.join(u'|').contains(u"<img"_s), qPrintable(described.join(u'|')));
        QCOMPARE(guessing(window), QStringList());
    }

    void aMegabyteOfTracebackIsShownByItsEnds()
    {
        Installation it(m_cluster);
        const QString error = u"Traceback "_s + QString(1'000'000, u'x') + u" ValueError: no"_s;
        it.db.insertExecution({.status = u"running"_s, .started = 10s, .error = error});
        gui::LiveSession session(Actor{.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s});
        gui::MainWindow window(session);
        window.resize(1200, 800);
        window.show();
        window.session().setTarget(it.target);
        window.showPage(u"executions"_s);
        auto *shown = window.findChild<QLabel *>(u"detailError"_s);
        auto *copy = window.findChild<QPushButton *>(u"copyErrorButton"_s);
        QVERIFY(shown && copy);
        QVERIFY(!copy->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(window.session().isConnected(), patienceMs);
        for (QAbstractItemView *view : window.page<gui::ExecutionsPage>().findChildren<QAbstractItemView *>()) {
            if (view->isVisible() && view->model())
                QTRY_VERIFY_WITH_TIMEOUT(view->model()->rowCount() > 0 || !view->isVisible()
                                             || view->objectName() == u"filesList"_s,
                                         patienceMs);
            if (view->isVisible() && view->model() && view->model()->rowCount() > 0)
                view->setCurrentIndex(view->model()->index(0, 0));
        }
        QTRY_VERIFY_WITH_TIMEOUT(shown->isVisible(), patienceMs);
        QVERIFY(shown->text().size() < 4000);
        QVERIFY(shown->text().contains(u"Traceback"_s));
        QVERIFY(shown->text().endsWith(u"ValueError: no"_s));
        QVERIFY(copy->isVisible());
        copy->click();
        QCOMPARE(QApplication::clipboard()->text(), error);
    }

    void aScrapedFileIsOpenedAfterAQuestionFromAPrivateCopy_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isOpened");
        QTest::newRow("text") << QByteArray("d/a.txt") << QByteArray("hello\n") << true;
        QTest::newRow("a desktop entry") << QByteArray("a.desktop")
                                         << QByteArray("[Desktop Entry]\nType=Application\nExec=true\n") << false;
        QTest::newRow("a script by its content") << QByteArray("a.txt") << QByteArray("#!/bin/sh\ntrue\n") << false;
        QTest::newRow("a program by its name") << QByteArray("a.exe") << QByteArray("hello\n") << false;
    }

    void aScrapedFileIsOpenedAfterAQuestionFromAPrivateCopy()
    {
        QFETCH(QByteArray, name);
        QFETCH(QByteArray, content);
        QFETCH(bool, isOpened);
        Installation it(m_cluster);
        support::writeContent(it.roots.downloads(), name, content);
        Desktop desktop;
        QDesktopServices::setUrlHandler(u"file"_s, &desktop, "open");
        const auto unset = qScopeGuard([] { QDesktopServices::unsetUrlHandler(u"file"_s); });
        gui::LiveSession session(Actor{.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s});
        gui::MainWindow window(session);
        window.show();
        window.session().setTarget(it.target);
        gui::OpenFiles opener(window.session(), &window);
        FileEntry file;
        file.directory = Directory::Downloads;
        file.path = name;
        file.execution = 7;
        opener.open({file});
        QTRY_VERIFY_WITH_TIMEOUT(topBox(), patienceMs);
        QVERIFY(desktop.opened.isEmpty());
        QVERIFY2(topBox()->informativeText().contains(u"#7"_s), qPrintable(topBox()->informativeText()));
        topBox()->findChild<QPushButton *>(u"actionButton"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(desktop.opened.size(), 1, patienceMs);
        const QString opened = desktop.opened.first().toLocalFile();
        const QString root = QString::fromUtf8(it.roots.downloads());
        if (!isOpened) {
            QCOMPARE(opened, root); // the folder, and no file
            return;
        }
        QVERIFY2(!opened.startsWith(root), qPrintable(opened));
        QFile copy(opened);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), content);
        QVERIFY(!(QFileInfo(opened).permissions() & (QFile::WriteOther | QFile::ExeOwner)));
        // Nobody else gets as far as that.
        const QString folder = opened.left(opened.indexOf(u'/', QDir::tempPath().size() + 1));
        QVERIFY2(!(QFileInfo(folder).permissions() & (QFile::ReadOther | QFile::ExeOther)), qPrintable(folder));
    }

private:
    QTemporaryDir m_home;
    support::TestCluster m_cluster;
};

QTEST_MAIN(support::Guarded<TestForeignText>)
#include "tst_foreigntext.moc"
