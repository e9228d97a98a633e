// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/palette.h"

#include "gui/widgets/consolestyle.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QStyle>
#include <QSvgRenderer>
#include <optional>

using namespace Qt::StringLiterals;

namespace {
QColor mix(const QColor &a, const QColor &b, double share)
{
    const auto part = [&](int x, int y) { return static_cast<int>(x * (1 - share) + y * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

/// Draws an SVG of the set in one colour, at whatever size is asked for. Without a colour of its own it takes the
/// application's text colour at the moment it paints, so that it follows a change of theme.
class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(QString name, std::optional<QColor> color)
        : m_name(std::move(name))
        , m_color(std::move(color))
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QApplication::palette();
        QColor color = m_color.value_or(palette.color(QPalette::ButtonText));
        if (mode == QIcon::Disabled)
            color = palette.color(QPalette::Disabled, QPalette::ButtonText);
        else if (mode == QIcon::Selected && !m_color)
            color = palette.color(QPalette::HighlightedText);
        QFile file(u":/icons/%1.svg"_s.arg(m_name));
        if (!file.open(QIODevice::ReadOnly))
            return;
        QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, QRectF(rect));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return picture;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name, m_color); }

private:
    QString m_name;
    std::optional<QColor> m_color;
};

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
    palette.setColor(QPalette::Highlight, QColor(0x3d7be8));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x7fb0ff));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(0x6b6f77));
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(0x3a3d43));
    return palette;
}
} // namespace

bool gui::isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor gui::stateColor(models::State state, const QPalette &palette)
{
    const bool dark = isDark(palette);
    switch (state) {
    case models::RunningState: return dark ? QColor(0x56b4e9) : QColor(0x0072b2);
    case models::StuckState:
    case models::FailedState: return dark ? QColor(0xff9a52) : QColor(0xd55e00);
    case models::PendingState:
    case models::ExpiredState:
    case models::WarningState: return dark ? QColor(0xf5c04a) : QColor(0xe69f00);
    case models::CompletedState: return dark ? QColor(0x3fd0a4) : QColor(0x009e73);
    case models::OrphanState:
    case models::UndoneState: return dark ? QColor(0xe29bc4) : QColor(0xcc79a7);
    case models::KeptState:
    case models::NoState: break;
    }
    return quietText(palette);
}

QColor gui::quietText(const QPalette &palette)
{
    return mix(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.38);
}

QColor gui::fieldOutline(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.5);
}

QColor gui::hairline(const QPalette &palette)
{
    return mix(palette.color(QPalette::Window), palette.color(QPalette::WindowText), isDark(palette) ? 0.18 : 0.12);
}

QColor gui::dangerColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(0xd9482f) : QColor(0xc0321f);
}

QIcon gui::icon(const QString &name)
{
    return QIcon(new LineIconEngine(name, std::nullopt));
}

QIcon gui::icon(const QString &name, const QColor &color)
{
    return QIcon(new LineIconEngine(name, color));
}

void gui::applyTheme(const QString &theme)
{
    if (theme != "light"_L1 && theme != "dark"_L1) {
        QApplication::setStyle(new ConsoleStyle(QApplication::style()->name()));
        return;
    }
    QApplication::setStyle(new ConsoleStyle(u"Fusion"_s));
    QApplication::setPalette(theme == "dark"_L1 ? darkPalette() : lightPalette());
}
