// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/chartcard.h"

#include "gui/widgets/datatable.h"

gui::ChartCard::ChartCard(QWidget *parent)
    : ChartCard(new BarChart, parent)
{
}

gui::ChartCard::ChartCard(BarChart *chart, QWidget *parent)
    : ChartFrame(chart, parent)
    , m_chart(chart)
{
    connect(m_chart, &BarChart::partClicked, this, &ChartCard::partChosen);
    connect(&table(), &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const int series = index.column() - 1;
        emit partChosen(categoryOf(index.row()), series < data().series.size() ? series : -1);
    });
}

void gui::ChartCard::setData(const ChartData &data)
{
    m_chart->setData(data);
    setFigures(data);
}
