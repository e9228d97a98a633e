// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/executions/pictureview.h"

#include "gui/widgets/palette.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace {
constexpr double smallest = 0.02;
constexpr double largest = 16;
constexpr double step = 1.25;
constexpr int wheelNotch = 120;
} // namespace

gui::PictureView::PictureView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Window);
}

void gui::PictureView::setPicture(Picture picture)
{
    m_picture = std::move(picture);
    m_note.clear();
    updateBars();
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
    emit scaleChanged();
}

void gui::PictureView::setNote(const QString &note)
{
    m_picture = {};
    m_note = note;
    updateBars();
}

double gui::PictureView::fittedScale() const
{
    if (m_picture.levels.isEmpty())
        return 1;
    const QSizeF room = maximumViewportSize();
    const QSizeF whole = QSizeF(m_picture.size()) / devicePixelRatioF();
    // What is smaller than its place is shown as it is.
    return std::min({1.0, room.width() / whole.width(), room.height() / whole.height()});
}

double gui::PictureView::scale() const
{
    return m_isFitted ? fittedScale() : m_scale;
}

void gui::PictureView::fit()
{
    m_isFitted = true;
    updateBars();
    emit scaleChanged();
}

void gui::PictureView::setScale(double scale)
{
    zoom(scale, QRectF(viewport()->rect()).center());
}

void gui::PictureView::zoomIn()
{
    setScale(scale() * step);
}

void gui::PictureView::zoomOut()
{
    setScale(scale() / step);
}

void gui::PictureView::zoom(double wanted, const QPointF &around)
{
    if (m_picture.levels.isEmpty())
        return;
    const double before = scale();
    m_scale = std::clamp(wanted, smallest, largest);
    m_isFitted = false;
    const QPointF place = (QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value()) + around) / before;
    updateBars();
    horizontalScrollBar()->setValue(qRound(place.x() * m_scale - around.x()));
    verticalScrollBar()->setValue(qRound(place.y() * m_scale - around.y()));
    emit scaleChanged();
}

void gui::PictureView::updateBars()
{
    const QSize room = viewport()->size();
    QSize shown;
    if (!m_picture.levels.isEmpty() && !m_isFitted)
        shown = (QSizeF(m_picture.size()) / devicePixelRatioF() * m_scale).toSize();
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(std::max(1, room.width() / 20));
    horizontalScrollBar()->setRange(0, std::max(0, shown.width() - room.width()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(std::max(1, room.height() / 20));
    verticalScrollBar()->setRange(0, std::max(0, shown.height() - room.height()));
    viewport()->update();
}

void gui::PictureView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (m_picture.levels.isEmpty()) {
        painter.setPen(quietText(palette()));
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, m_note);
        return;
    }
    const double perPixel = scale() / devicePixelRatioF();
    const QSizeF shown = QSizeF(m_picture.size()) * perPixel;
    const QPointF origin(shown.width() < viewport()->width() ? (viewport()->width() - shown.width()) / 2
                                                             : -horizontalScrollBar()->value(),
                         shown.height() < viewport()->height() ? (viewport()->height() - shown.height()) / 2
                                                               : -verticalScrollBar()->value());
    const QRectF target = QRectF(origin, shown) & QRectF(event->rect());
    if (target.isEmpty())
        return;
    const QImage &level = m_picture.levelFor(scale());
    const double toLevel = level.width() / shown.width();
    const QRectF source((target.topLeft() - origin) * toLevel, target.size() * toLevel);
    // Enlarged, its pixels are to be seen.
    painter.setRenderHint(QPainter::SmoothPixmapTransform, scale() < 2);
    painter.drawImage(target, level, source);
}

void gui::PictureView::resizeEvent(QResizeEvent *)
{
    updateBars();
    if (m_isFitted)
        emit scaleChanged();
}

void gui::PictureView::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoom(scale() * std::pow(step, double(event->angleDelta().y()) / wheelNotch), event->position());
    event->accept();
}

void gui::PictureView::mousePressEvent(QMouseEvent *event)
{
    m_dragged = event->pos();
}

void gui::PictureView::mouseMoveEvent(QMouseEvent *event)
{
    if (!event->buttons().testFlag(Qt::LeftButton))
        return;
    const QPoint moved = event->pos() - m_dragged;
    m_dragged = event->pos();
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}
