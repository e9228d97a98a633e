// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chartframe.h"
#include "gui/charts/linechart.h"

namespace gui {

/// A line chart in its frame: the twin has a row a day.
class LineCard : public ChartFrame {
    Q_OBJECT

public:
    explicit LineCard(QWidget *parent = nullptr);

    void setData(const LineData &data);
    LineChart &chart() { return *m_chart; }

private:
    LineCard(LineChart *chart, QWidget *parent);

    LineChart *m_chart;
};

} // namespace gui
