// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/consolestyle.h"

#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"

#include <QDialog>
#include <QEvent>
#include <QLabel>
#include <QLayout>
#include <QPainter>
#include <QScreen>
#include <QStyleOption>
#include <QTableView>
#include <algorithm>

namespace {
constexpr int headerPadding = 5; ///< On top of the style's own margin.
constexpr auto boundedProperty = "isBoundedByFont"; ///< Dressed before: a style may come twice.

/// What a form asks for in dynamic properties; see FontBounds.
void boundByFont(QWidget *widget)
{
    const auto asked = [widget](const char *name) { return widget->property(name).toDouble(); };
    const gui::FontBounds bounds{.leastCharacters = asked("leastCharacters"),
                                 .mostCharacters = asked("mostCharacters"),
                                 .leastLines = asked("leastLines"),
                                 .mostLines = asked("mostLines")};
    const bool isAsked
        = bounds.leastCharacters > 0 || bounds.mostCharacters > 0 || bounds.leastLines > 0 || bounds.mostLines > 0;
    if (!isAsked || widget->property(boundedProperty).toBool())
        return;
    widget->setProperty(boundedProperty, true);
    gui::keepWithin(widget, bounds);
}

/// Qt bounds the first size of a dialog by two thirds of the screen, whatever its texts take: on a small screen with a
/// large font their last lines would be cut off.
class HeightOfTexts : public QObject {
public:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (auto *dialog = event->type() == QEvent::Show ? qobject_cast<QDialog *>(watched) : nullptr)
            grow(*dialog);
        return QObject::eventFilter(watched, event);
    }

private:
    static void grow(QDialog &dialog)
    {
        const QLayout *layout = dialog.layout();
        if (!layout || !layout->hasHeightForWidth())
            return;
        const int wanted
            = std::min(layout->totalHeightForWidth(dialog.width()), dialog.screen()->availableGeometry().height());
        if (dialog.height() < wanted)
            dialog.resize(dialog.width(), wanted);
    }
};

/// Fields and boxes that nothing but their outline shows; the style draws its own around what has the focus.
bool hasDarkOutline(QStyle::PrimitiveElement element, const QStyleOption &option)
{
    switch (element) {
    case QStyle::PE_IndicatorCheckBox:
    case QStyle::PE_IndicatorRadioButton:
    case QStyle::PE_IndicatorItemViewItemCheck: return true;
    case QStyle::PE_PanelLineEdit: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(&option);
        return frame && frame->lineWidth > 0 && !option.state.testFlag(QStyle::State_HasFocus);
    }
    default: return false;
    }
}
} // namespace

void gui::ConsoleStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Labels, message boxes and tooltips show what others have written, too: a label that guesses would take a scraped
    // <img src="file:///…"> for a picture and open what it names. Who means markup says so.
    if (auto *label = qobject_cast<QLabel *>(widget); label && label->textFormat() == Qt::AutoText)
        label->setTextFormat(Qt::PlainText);
    boundByFont(widget);
    static HeightOfTexts heightOfTexts;
    if (qobject_cast<QDialog *>(widget))
        widget->installEventFilter(&heightOfTexts);
}

QSize gui::ConsoleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                          const QWidget *widget) const
{
    const QSize whole = QProxyStyle::sizeFromContents(type, option, size, widget);
    return type == CT_HeaderSection ? whole + QSize(2 * headerPadding, 0) : whole;
}

int gui::ConsoleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    // Views add one pixel to it on their own.
    if (metric == PM_FocusFrameHMargin && qobject_cast<const QTableView *>(widget))
        return cellPadding - 1;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int gui::ConsoleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                 QStyleHintReturn *returned) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returned);
}

void gui::ConsoleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                      const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (!isDark(option->palette) || !hasDarkOutline(element, *option))
        return;
    // The style's outline is darker than the window, which on a dark one nobody sees.
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(fieldOutline(option->palette));
    const QRectF outline = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (element == PE_IndicatorRadioButton)
        painter->drawEllipse(outline);
    else
        painter->drawRoundedRect(outline, 2, 2);
    painter->restore();
}

void gui::ConsoleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                                    const QWidget *widget) const
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (element != CE_HeaderLabel || !header) {
        QProxyStyle::drawControl(element, option, painter, widget);
        return;
    }
    // Not the margin of the metric: that would raise every row and move the sort arrow, too.
    QStyleOptionHeaderV2 padded;
    if (const auto *version2 = qstyleoption_cast<const QStyleOptionHeaderV2 *>(option))
        padded = *version2;
    else
        static_cast<QStyleOptionHeader &>(padded) = *header;
    padded.rect.adjust(headerPadding, 0, -headerPadding, 0);
    QProxyStyle::drawControl(element, &padded, painter, widget);
}
