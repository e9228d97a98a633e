// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/barchart.h"
#include "gui/widgets/controls.h"
#include "models/figuretablemodel.h"

#include <QStackedWidget>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace gui {

class DataTable;
class LegendLine;

/// A chart with its title, its legend, its table twin and its export. The twin has the same parts for keyboard and
/// screen reader; which of the two is shown is remembered.
class ChartCard : public Card {
    Q_OBJECT

public:
    explicit ChartCard(QWidget *parent = nullptr);

    /// Once: the title, and the name under which the choice is remembered and pictures are proposed.
    void setUp(const QString &title, const QString &key);
    void setSubtitle(const QString &text);
    /// Shown in place of the chart while there is nothing to draw.
    void setPlaceholder(const QString &text);
    void setData(const ChartData &data);
    const ChartData &data() const { return m_chart->data(); }
    BarChart &chart() { return *m_chart; }
    DataTable &table() { return *m_table; }
    /// Below the chart, for controls that belong to it.
    void addControl(QWidget *control);
    void showTable(bool isTable);

    bool savePng(const QString &fileName) const;
    bool saveSvg(const QString &fileName) const;

signals:
    /// A part was clicked, or chosen in the table; `series` -1: the whole category.
    void partChosen(int category, int series);

private:
    void fillTable();
    void exportAs(const QString &suffix, const QString &filter, bool (ChartCard::*save)(const QString &) const);

    QString m_key;
    QLabel *m_title;
    QLabel *m_subtitle;
    LegendLine *m_legend;
    QToolButton *m_toggle;
    QToolButton *m_export;
    QStackedWidget *m_stack;
    BarChart *m_chart;
    DataTable *m_table;
    QLabel *m_empty;
    QVBoxLayout *m_rows;
    models::FigureTableModel m_model;
};

} // namespace gui
