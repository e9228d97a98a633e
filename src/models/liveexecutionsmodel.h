// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/execution.h"
#include "models/columns.h"

#include <QAbstractTableModel>
#include <array>
#include <vector>

namespace models {

/// Running, pending and stuck executions, live. Sorted, filtered and searched here, because a proxy over 20 000 rows
/// that tick would cost more than all the rest. A refresh is applied as inserts, removals and changes by key, so that
/// selection and scroll position survive.
class LiveExecutionsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { IdColumn, StateColumn, UserColumn, StartedColumn, RuntimeColumn, LimitColumn, ScreenshotsColumn, DownloadsColumn, ColumnCount };
    enum class Scope { Running, Stuck, NoStart, All }; ///< Running: everything unfinished that is not stuck.

    explicit LiveExecutionsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// A new state of the world; rows may come in any order.
    void apply(const LiveSnapshot &snapshot);
    void clear();
    /// The server's time now, for runtimes; may make rows stuck. Called about once a second.
    void setNow(ServerTime now);
    void setScope(Scope scope);
    /// Matches id, user or state; empty: everything.
    void setSearch(const QString &text);
    void setShowsLocalTime(bool local);

    int count(Scope scope) const;
    const LiveExecution &at(int row) const { return m_shown[static_cast<size_t>(row)]; }
    bool isStuck(const LiveExecution &row) const { return m_rule.isStuck(row.execution, m_now); }
    const StuckRule &rule() const { return m_rule; }
    ServerTime now() const { return m_now; }

signals:
    void countsChanged();

private:
    using Rows = std::vector<LiveExecution>;

    bool isInScope(const LiveExecution &row, Scope scope) const;
    bool matches(const LiveExecution &row) const;
    bool comesBefore(const LiveExecution &a, const LiveExecution &b) const;
    qint64 sortNumber(const LiveExecution &row) const;
    void recount();
    Rows wanted() const;
    void show(Rows rows);
    void showByParts(Rows rows, const std::vector<std::pair<int, int>> &removed);
    void relayout(Rows rows);
    QVariant text(const LiveExecution &row, int column) const;
    qint64 runtime(const LiveExecution &row) const;

    Rows m_all;
    Rows m_shown;
    StuckRule m_rule;
    ServerTime m_now;
    Scope m_scope = Scope::All;
    QString m_search;
    int m_sortColumn = StartedColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_localTime = false;
    std::array<int, 4> m_counts {}; ///< By Scope, over all rows.
};

/// "2026-11-22 14:03:22" in UTC or this machine's zone.
QString timeText(ServerTime time, bool local);

} // namespace models
