// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/execution/executionpage.h"
#include "models/columns.h"

#include <QAbstractTableModel>

namespace models {

/// One page of all executions, in the order in which the server gave it. Sorting is the server's, too: `sort` asks for
/// it with `orderWanted`, and the rows stay until the next `apply`.
class ExecutionPageModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        IdColumn,
        StateColumn,
        UserColumn,
        StartedColumn,
        CompletedColumn,
        RuntimeColumn,
        ErrorColumn,
        ColumnCount
    };

    explicit ExecutionPageModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Another page, or the same one read again: then selection and scroll position stay.
    void apply(const ExecutionPage &page, const StuckRule &rule);
    void clear() { apply({}, m_rule); }
    void setShowsLocalTime(bool local);

    const Execution &at(int row) const { return m_page.rows.at(row); }
    bool isStuck(int row) const { return m_rule.isStuck(at(row), m_page.takenAt); }
    const ExecutionPage &page() const { return m_page; }
    /// The row of an execution, or -1.
    int rowOf(const ExecutionId &id) const;
    /// What a column is sorted by; empty: it cannot be.
    static std::optional<ExecutionOrder::Column> orderColumn(int column);
    static int columnOf(ExecutionOrder::Column column);

signals:
    void orderWanted(const ExecutionOrder &order);

private:
    QString text(const Execution &execution, int column) const;
    QString runtime(const Execution &execution) const;
    State state(const Execution &execution) const;

    ExecutionPage m_page;
    StuckRule m_rule;
    bool m_localTime = false;
};

} // namespace models
