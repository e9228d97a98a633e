// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/bodyscroller.h"

#include "gui/widgets/measure.h"

#include <QEvent>
#include <QLayout>
#include <QScrollBar>
#include <QStyle>

namespace {
// What is left of a body in the smallest window, in characters and lines.
constexpr double leastCharacters = 40;
constexpr double leastLines = 8;
} // namespace

gui::BodyScroller::BodyScroller(QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    // The body draws its own ground, and what has the focus is inside.
    setFocusPolicy(Qt::NoFocus);
}

void gui::BodyScroller::setBody(QWidget *body)
{
    setWidget(body);
    body->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    body->installEventFilter(this);
    body->show();
    fit();
}

QSize gui::BodyScroller::sizeHint() const
{
    return widget() ? widget()->sizeHint() : QScrollArea::sizeHint();
}

QSize gui::BodyScroller::minimumSizeHint() const
{
    const QSize least(characters(this, leastCharacters), lines(this, leastLines));
    return widget() ? least.boundedTo(widget()->minimumSizeHint()) : least;
}

bool gui::BodyScroller::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return QScrollArea::eventFilter(watched, event);
}

void gui::BodyScroller::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    emit roomChanged(maximumViewportSize());
    fit();
}

void gui::BodyScroller::fit()
{
    QWidget *body = widget();
    if (!body || !body->layout())
        return;
    const QLayout *layout = body->layout();
    const QSize room = maximumViewportSize();
    const int bar = style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    const auto heightAt = [&](int width) {
        const int least = layout->totalMinimumSize().height();
        return layout->hasHeightForWidth() ? std::max(layout->totalMinimumHeightForWidth(width), 0) : least;
    };
    const int leastWidth = layout->totalMinimumSize().width();
    int width = std::max(room.width(), leastWidth);
    int height = heightAt(width);
    const bool isWide = width > room.width();
    if (height > room.height() - (isWide ? bar : 0)) {
        width = std::max(room.width() - bar, leastWidth);
        height = heightAt(width);
    } else {
        height = room.height() - (isWide ? bar : 0);
    }
    body->resize(width, height);
}
