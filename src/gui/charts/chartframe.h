// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chartdata.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/stacks.h"
#include "models/figuretablemodel.h"

#include <QChartView>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace gui {

class DataTable;
class LegendLine;

/// What stands around a chart: its title, its legend, its table twin and its export. The twin has the same figures for
/// keyboard and screen reader; which of the two is shown is remembered.
class ChartFrame : public Card {
    Q_OBJECT

public:
    /// Once: the title, and the name under which the choice is remembered and pictures are proposed.
    void setUp(const QString &title, const QString &key);
    void setSubtitle(const QString &text);
    /// Shown in place of the chart while there is nothing to draw.
    void setPlaceholder(const QString &text);
    /// What the twin shows.
    const ChartData &figures() const { return m_figures; }
    DataTable &table() { return *m_table; }
    /// Below the chart, for controls that belong to it.
    void addControl(QWidget *control);
    void showTable(bool isTable);
    /// Asks for a file, and writes the twin there.
    void exportCsv();

    bool savePng(const QString &fileName) const;
    bool saveSvg(const QString &fileName) const;

protected:
    /// Takes the view.
    ChartFrame(QChartView *view, QWidget *parent);
    /// The table is filled when somebody looks at it.
    void setFigures(ChartData figures);
    /// The place of a row of the table among the categories.
    int categoryOf(int row) const { return m_model.sourceRow(row); }

private:
    void fillTable();
    void showLayer();
    void exportAs(const QString &suffix, const QString &filter, bool (ChartFrame::*save)(const QString &) const);

    QString m_key;
    QLabel *m_title;
    ElidedLabel *m_subtitle;
    LegendLine *m_legend;
    QToolButton *m_toggle;
    QToolButton *m_export;
    Stack *m_stack;
    QChartView *m_view;
    DataTable *m_table;
    QLabel *m_empty;
    QVBoxLayout *m_rows;
    models::FigureTableModel m_model;
    ChartData m_figures;
    bool m_isTableStale = false;
};

} // namespace gui
