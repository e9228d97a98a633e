// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/theme.h"

#include "gui/widgets/consolestyle.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace {
constexpr auto desktopStyle = "desktopStyle";

QPalette lightPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0xf3f4f6));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(0xf7f8fa));
    palette.setColor(QPalette::Button, QColor(0xfcfcfd));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(0x1d1f23));
    palette.setColor(QPalette::ToolTipBase, QColor(0xfffff0));
    palette.setColor(QPalette::PlaceholderText, QColor(0x73767d));
    palette.setColor(QPalette::Highlight, QColor(0x2f6fde));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x1f5fc4));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0xa3a6ad));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0xd0d4db));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette;
    palette.setColor(QPalette::Window, QColor(0x1b1d20));
    // Lighter than the window: the style draws outlines darker than it, and boxes must show on cards.
    palette.setColor(QPalette::Base, QColor(0x282b30));
    palette.setColor(QPalette::AlternateBase, QColor(0x2d3036));
    palette.setColor(QPalette::Button, QColor(0x353940));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, QColor(0xe6e7ea));
    palette.setColor(QPalette::ToolTipBase, QColor(0x2b2e33));
    palette.setColor(QPalette::PlaceholderText, QColor(0x8d9199));
    palette.setColor(QPalette::Highlight, QColor(0x346fd6));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7fb0ff));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x6b6f77));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x3a3d43));
    return palette;
}
} // namespace

void gui::applyTheme(const QString &theme)
{
    // The first time tells which style the desktop has; later ones find what was set here.
    if (!qApp->property(desktopStyle).isValid())
        qApp->setProperty(desktopStyle, QApplication::style()->name());
    if (theme != "light"_L1 && theme != "dark"_L1) {
        QApplication::setStyle(new ConsoleStyle(qApp->property(desktopStyle).toString()));
        QApplication::setPalette(QPalette());
        return;
    }
    QApplication::setStyle(new ConsoleStyle(u"Fusion"_s));
    QApplication::setPalette(theme == "dark"_L1 ? darkPalette() : lightPalette());
}
