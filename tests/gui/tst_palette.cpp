// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/palette.h"
#include "gui/widgets/theme.h"

#include <QApplication>
#include <QtTest>

using namespace Qt::StringLiterals;

class TestPalette : public QObject {
    Q_OBJECT

private slots:
    /// The ends of the scale, and a grey whose ratio is published with the formula.
    void contrastIsTheOneOfTheStandard()
    {
        QCOMPARE(gui::contrast(Qt::black, Qt::white), 21.0);
        QCOMPARE(gui::contrast(Qt::white, Qt::white), 1.0);
        QVERIFY(qAbs(gui::contrast(QColor(0x767676), Qt::white) - 4.54) < 0.01);
    }

    void everyTextCanBeRead_data()
    {
        QTest::addColumn<QString>("theme");
        QTest::newRow("light") << u"light"_s;
        QTest::newRow("dark") << u"dark"_s;
    }

    /// Quiet text, and a state's word on its own tint as pills have it.
    void everyTextCanBeRead()
    {
        QFETCH(QString, theme);
        gui::applyTheme(theme);
        const QPalette palette = QApplication::palette();
        QCOMPARE(gui::isDark(palette), theme == "dark"_L1);
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::AlternateBase}) {
            QVERIFY(gui::contrast(palette.color(QPalette::WindowText), palette.color(role)) >= gui::legibleContrast);
            for (int state = models::NoState; state <= models::DownloadsState; ++state) {
                const QColor color = gui::stateColor(static_cast<models::State>(state), palette);
                QColor tint = color;
                tint.setAlphaF(0.22F);
                const QColor ground = gui::laidOn(tint, palette.color(role));
                QVERIFY2(gui::contrast(gui::legible(color, ground), ground) >= gui::legibleContrast,
                         qPrintable(color.name()));
            }
        }
        // A folder's colour is no state's, and as a shape it is seen on its ground.
        for (const models::State folder : {models::ScreenshotsState, models::DownloadsState}) {
            const QColor color = gui::stateColor(folder, palette);
            QVERIFY(gui::contrast(color, palette.color(QPalette::Base)) >= 3);
            for (int state = models::RunningState; state < folder; ++state)
                QVERIFY2(color != gui::stateColor(static_cast<models::State>(state), palette),
                         qPrintable(color.name()));
        }
        for (const auto role : {QPalette::Window, QPalette::Base})
            QVERIFY(gui::contrast(gui::quietText(palette), palette.color(role)) >= gui::legibleContrast);
        QVERIFY(gui::contrast(Qt::white, gui::dangerColor(palette)) >= gui::legibleContrast);
        QVERIFY(gui::contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight))
                >= gui::legibleContrast);
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
