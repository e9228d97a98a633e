// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/execution/stucksimulation.h"
#include "models/figuretablemodel.h"

#include <QWidget>

class QLabel;
class QSpinBox;

namespace gui {

class DataTable;

/// What another limit for stuck executions would have done to those that completed in the end.
class ThresholdView : public QWidget {
    Q_OBJECT

public:
    explicit ThresholdView(QWidget *parent = nullptr);

    void setLimitSeconds(int seconds);
    /// Null: nothing has been measured yet.
    void show(const StuckSimulation *runtimes);

private:
    void fill();

    QSpinBox *m_limit;
    QLabel *m_verdict;
    DataTable *m_table;
    models::FigureTableModel m_model;
    StuckSimulation m_runtimes{{}};
    bool m_isKnown = false;
};

} // namespace gui
