// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/help/manual.h"
#include "gui/window/mainwindow.h"
#include "gui/window/pages.h"
#include "support/failed.h"

#include <QAction>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QTextBrowser>
#include <QtTest>

using namespace Qt::StringLiterals;

/// The manual that is built in.
class TestManual : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qputenv("SCRAPAZOID_CONFIG", (m_home.path() + u"/console.ini"_s).toLocal8Bit());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_home.path());
    }

    void everyPageHasASection()
    {
        gui::Manual manual(nullptr);
        for (const QString &page : gui::Pages::names()) {
            manual.showSection(page);
            QCOMPARE(manual.section().toLower(), page);
        }
        manual.showSection(u"nowhere"_s);
        QCOMPARE(manual.section().toLower(), gui::Pages::names().last());
    }

    void aSectionIsShownFromItsHeading()
    {
        gui::Manual manual(nullptr);
        manual.showSection(u"storage"_s);
        const auto *text = manual.findChild<QTextBrowser *>();
        QCOMPARE(text->textCursor().block().text(), u"Storage"_s);
        QTRY_VERIFY(std::abs(text->cursorRect().top()) < text->fontMetrics().height() * 3);
        const int before = text->verticalScrollBar()->value();
        manual.findChild<QListWidget *>()->setCurrentRow(0);
        QVERIFY(text->verticalScrollBar()->value() < before);
    }

    void keyOpensItAtThePage()
    {
        gui::LiveSession session(Actor{.user = u"tester"_s, .host = u"here"_s, .program = u"test"_s});
        gui::MainWindow window(session);
        window.show();
        window.showPage(u"capacity"_s);
        QList<QAction *> actions;
        for (const QMenu *menu : window.menuBar()->findChildren<QMenu *>())
            actions += menu->actions();
        const auto help = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->shortcut() == QKeySequence(QKeySequence::HelpContents);
        });
        QVERIFY(help != actions.end());
        QCOMPARE((*help)->shortcut(), QKeySequence(Qt::Key_F1));
        (*help)->trigger();
        const auto *manual = window.findChild<gui::Manual *>();
        QVERIFY(manual && manual->isVisible() && !manual->isModal());
        QCOMPARE(manual->section(), u"Capacity"_s);
        // Every key that it tells of is one.
        const QString all = manual->findChild<QTextBrowser *>()->toPlainText();
        for (const QAction *action : actions) {
            const QString key = action->shortcut().toString();
            if (!key.isEmpty() && !key.startsWith(u"Ctrl+"_s + QString::number(key.back().digitValue())))
                QVERIFY2(all.contains(key), qPrintable(key + u" "_s + action->text()));
        }
    }

private:
    QTemporaryDir m_home;
};

QTEST_MAIN(support::Guarded<TestManual>)
#include "tst_manual.moc"
