// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/palette.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QStyle>
#include <QSvgRenderer>
#include <cmath>
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
    LineIconEngine(QString name, const std::optional<QColor> &color)
        : m_name(std::move(name))
        , m_color(color)
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
} // namespace

namespace {
/// WCAG 2.1, relative luminance.
double luminance(const QColor &color)
{
    const auto linear
        = [](double part) { return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}
} // namespace

double gui::contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QColor gui::legible(const QColor &color, const QColor &ground)
{
    constexpr double step = 0.04;
    const QColor end = luminance(ground) > 0.18 ? QColor(Qt::black) : QColor(Qt::white);
    QColor found = color;
    for (double share = step; contrast(found, ground) < legibleContrast && share <= 1; share += step)
        found = mix(color, end, share);
    return found;
}

QColor gui::laidOn(const QColor &color, const QColor &ground)
{
    return mix(ground, color, color.alphaF());
}

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
    case models::ScreenshotsState: return mix(palette.color(QPalette::Base), palette.color(QPalette::WindowText), 0.88);
    case models::DownloadsState: return mix(palette.color(QPalette::Base), palette.color(QPalette::WindowText), 0.56);
    case models::KeptState:
    case models::NoState: break;
    }
    return quietText(palette);
}

QColor gui::quietText(const QPalette &palette)
{
    // On a card it stands on the base colour, elsewhere on the window's: the one that is nearer to it decides.
    const QColor quiet = mix(palette.color(QPalette::WindowText), palette.color(QPalette::Window), 0.38);
    return legible(legible(quiet, palette.color(QPalette::Window)), palette.color(QPalette::Base));
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
    return isDark(palette) ? QColor(0xcf3d26) : QColor(0xc0321f);
}

QIcon gui::icon(const QString &name)
{
    return QIcon(new LineIconEngine(name, std::nullopt));
}

QIcon gui::icon(const QString &name, const QColor &color)
{
    return QIcon(new LineIconEngine(name, color));
}
