// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace gui {

/// The platform's style with plain text in every label, and with room left and right of a table's texts: without grid
/// lines numbers of one column and words of the next would touch.
class ConsoleStyle : public QProxyStyle {
public:
    static constexpr int cellPadding = 8; ///< Pixels left and right of a table's texts.

    /// `key`: a style as QStyleFactory knows it.
    explicit ConsoleStyle(const QString &key)
        : QProxyStyle(key)
    {
    }

    using QProxyStyle::polish;
    /// Labels that would guess whether their text is markup take it as it is; widgets whose form bounds them by their
    /// font (see FontBounds) are bounded; dialogs are as high as their texts.
    void polish(QWidget *widget) override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    /// Buttons of dialogs say what they do in words, like all others.
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
};

} // namespace gui
