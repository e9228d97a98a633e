// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chartdata.h"

#include <QWidget>

namespace gui {

/// A small square and a word for each series, in one line.
class LegendLine : public QWidget {
    Q_OBJECT

public:
    explicit LegendLine(QWidget *parent = nullptr);

    void setSeries(const QList<ChartData::Series> &series);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<std::pair<QString, models::State>> m_entries;
};

} // namespace gui
