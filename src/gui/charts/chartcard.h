// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/barchart.h"
#include "gui/charts/chartframe.h"

namespace gui {

/// A bar chart in its frame.
class ChartCard : public ChartFrame {
    Q_OBJECT

public:
    explicit ChartCard(QWidget *parent = nullptr);

    void setData(const ChartData &data);
    const ChartData &data() const { return figures(); }
    BarChart &chart() { return *m_chart; }

signals:
    /// A part was clicked, or chosen in the table; `series` -1: the whole category.
    void partChosen(int category, int series);

private:
    ChartCard(BarChart *chart, QWidget *parent);

    BarChart *m_chart;
};

} // namespace gui
