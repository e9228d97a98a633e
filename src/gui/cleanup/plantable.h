// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/cleanup/plansummary.h"

#include <QTableWidget>
#include <optional>

namespace gui {

/// A plan in a few rows: of each section how many items go and what space that gives back, and the whole below them.
/// The row that is chosen says what the list beside it shows. As high as its rows, and scrolls where it gets less.
class PlanTable : public QTableWidget {
    Q_OBJECT

public:
    explicit PlanTable(QWidget *parent = nullptr);

    /// Its sections, with nothing counted; the whole is chosen. Null: no rows.
    void setPlan(const PlanPtr &plan);
    /// What is ticked.
    void setSummary(const PlanSummary &summary);
    /// None: the whole plan.
    std::optional<size_t> section() const;
    void choose(std::optional<size_t> section);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void sectionChosen();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Column { NameColumn, CountColumn, SpaceColumn, ColumnCount };
    void fitRows();
    bool hasWhole() const { return rowCount() > 1; }
    void setFigures(int row, const QString &count, const QString &space, const QString &hint);
    int heightOf(int rows) const;
};

} // namespace gui
