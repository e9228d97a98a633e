// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chartdata.h"

#include <QChartView>

QT_BEGIN_NAMESPACE
class QAbstractBarSeries;
class QBarSet;
class QCategoryAxis;
QT_END_NAMESPACE

namespace gui {

/// Stacked bars in the console's quiet style: thin axes, colours of the palette, sums beside lying bars, a tooltip for
/// each part. New values of the same shape move the bars in place.
class BarChart : public QChartView {
    Q_OBJECT

public:
    explicit BarChart(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    const ChartData &data() const { return m_data; }

signals:
    void partClicked(int category, int series);

protected:
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    void build();
    void replaceValues();
    void scaleAxis();
    void applyPalette();
    void showPart(bool isOver, int category, const QBarSet *set);
    int seriesOf(const QBarSet *set) const;
    void drawMarker(QPainter *painter) const;
    void drawSums(QPainter *painter) const;
    void drawNotes(QPainter *painter) const;

    ChartData m_data;
    QAbstractBarSeries *m_bars = nullptr;
    QList<QBarSet *> m_sets;
    QCategoryAxis *m_categories = nullptr;
    QCategoryAxis *m_values = nullptr;
};

} // namespace gui
