// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/executions/pictures.h"

#include <QAbstractScrollArea>

namespace gui {

/// One picture, as large as there is room or by a scale of one's own, in scroll bars. Ctrl and the wheel zoom around
/// the pointer; it can be dragged. Paints only what is seen.
class PictureView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PictureView(QWidget *parent = nullptr);

    void setPicture(Picture picture);
    /// In place of a picture: that it is on its way, or why there is none.
    void setNote(const QString &note);

    bool isFitted() const { return m_isFitted; }
    /// Pixels of the screen for one of the picture.
    double scale() const;
    void fit();
    /// Around the middle of what is seen.
    void setScale(double scale);
    void zoomIn();
    void zoomOut();

signals:
    void scaleChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    double fittedScale() const;
    /// `around`, a point of the viewport, goes on showing what it shows.
    void zoom(double scale, const QPointF &around);
    void updateBars();

    Picture m_picture;
    QString m_note;
    bool m_isFitted = true;
    double m_scale = 1;
    QPoint m_dragged;
};

} // namespace gui
