// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/charts/linecard.h"

gui::LineCard::LineCard(QWidget *parent)
    : LineCard(new LineChart, parent)
{
}

gui::LineCard::LineCard(LineChart *chart, QWidget *parent)
    : ChartFrame(chart, parent)
    , m_chart(chart)
{
}

void gui::LineCard::setData(const LineData &lines)
{
    m_chart->setData(lines);
    ChartData figures{.isStacked = false, .categoryTitle = tr("Day")};
    for (int place = 0; place < lines.length(); ++place)
        figures.categories << lines.dayText(lines.firstDay + place);
    const auto add = [&](const LineData::Line &line, bool isInLegend) {
        std::vector<double> values = line.values;
        values.resize(static_cast<size_t>(lines.length()));
        figures.series.append({line.name, line.color, std::move(values), isInLegend});
    };
    for (const LineData::Line &line : lines.lines)
        add(line, true);
    if (!lines.low.empty()) {
        add({tr("at least"), models::NoState, lines.low}, false);
        add({tr("at most"), models::NoState, lines.high}, false);
    }
    setFigures(std::move(figures));
}
