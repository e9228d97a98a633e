// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns.h"

#include <QChartView>
#include <optional>
#include <vector>

QT_BEGIN_NAMESPACE
class QAreaSeries;
class QCategoryAxis;
class QLineSeries;
QT_END_NAMESPACE

namespace gui {

/// Bytes over days, day 0 first: lines, a band between two of them, and levels that matter. New values of the same
/// shape move the lines in place.
struct LineData {
    struct Line {
        QString name;
        models::State color = models::NoState;
        std::vector<double> values;
    };
    struct Level {
        QString name;
        models::State color = models::NoState;
        double value = 0;
    };
    std::vector<Line> lines{};
    std::vector<double> low{}; ///< Of the band around the first line; empty: none.
    std::vector<double> high{};
    std::vector<Level> levels{};
    double mostShown = 0; ///< What is above it is cut off; 0: nothing is.
    int firstDay = 0; ///< What the axis calls the first value: 0 is today.
    std::optional<qint64> today{}; ///< Since 1970-01-01 in UTC, so that days have dates.

    int length() const; ///< Days.
    /// "in 3 days", with its date where that is known.
    QString dayText(int day) const;
};

class LineChart : public QChartView {
    Q_OBJECT

public:
    explicit LineChart(QWidget *parent = nullptr);

    void setData(const LineData &data);
    const LineData &data() const { return m_data; }
    /// Where the names of the levels stand, one for each; null for one that is above the chart.
    QList<QRectF> levelRooms() const;

protected:
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void build();
    void replaceValues();
    void scaleAxes();
    void applyPalette();
    double highest() const;
    double levelAt(const LineData::Level &level) const;
    void drawLevels(QPainter *painter) const;

    LineData m_data;
    QList<QLineSeries *> m_lines;
    QLineSeries *m_low = nullptr;
    QLineSeries *m_high = nullptr;
    QAreaSeries *m_band = nullptr;
    QCategoryAxis *m_days = nullptr;
    QCategoryAxis *m_values = nullptr;
};

} // namespace gui
