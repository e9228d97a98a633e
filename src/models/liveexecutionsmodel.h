// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/execution/execution.h"
#include "core/execution/executionfilter.h"
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
    enum Column {
        IdColumn,
        StateColumn,
        UserColumn,
        StartedColumn,
        RuntimeColumn,
        LimitColumn,
        ScreenshotsColumn,
        DownloadsColumn,
        ColumnCount
    };
    /// Each row is in one of the first three; those without a start, which can never be stuck, are also by themselves.
    enum class Scope { Running, Pending, Stuck, NoStart, All };

    explicit LiveExecutionsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// A new state of the world. Rows that ascend by id cost least.
    void apply(const LiveSnapshot &snapshot);
    void clear();
    /// The server's time now, for runtimes; may make rows stuck. Called about once a second.
    void setNow(ServerTime now);
    void setScope(Scope scope);
    /// Matches id, user or state; empty: everything. "user:7", "status:pending", "is:stuck" and "#481" mean what they
    /// mean to `ExecutionFilter`.
    void setSearch(const QString &text);
    void setShowsLocalTime(bool local);

    int count(Scope scope) const;
    const LiveExecution &at(int row) const { return m_all[m_shown[static_cast<size_t>(row)]]; }
    bool isStuck(const LiveExecution &row) const { return m_rule.isStuck(row.execution, m_now); }
    const StuckRule &rule() const { return m_rule; }
    ServerTime now() const { return m_now; }

signals:
    void countsChanged();

private:
    using Rows = QList<LiveExecution>; ///< Ascending by id.
    using Place = int; ///< Of a row in `Rows`.
    using Order = std::vector<Place>;
    static constexpr Place nowhere = -1;

    /// From what is shown to what shall be shown.
    struct Difference {
        const Rows &rows;
        Order order; ///< The rows to show.
        Order newPlaces; ///< By place in m_all: the same execution in `rows`, or nowhere.
        std::vector<bool> isChanged; ///< By place in `rows`: reads differently from before.
        Order rowOf; ///< By place in `rows`: where `order` has it, or nowhere.

        Place newRow(Place old) const
        {
            const Place place = newPlaces[static_cast<size_t>(old)];
            return place == nowhere ? nowhere : rowOf[static_cast<size_t>(place)];
        }
    };

    bool isInScope(const LiveExecution &row, Scope scope) const;
    bool matches(const LiveExecution &row) const;
    bool matchesKeys(const Execution &execution, bool isStuck) const;
    QString timesLimit(const LiveExecution &row) const;
    RowKey sortKey(const LiveExecution &row) const;
    void recount();
    /// What scope, search and order make of `rows`.
    Order wanted(const Rows &rows) const;
    Order placesIn(const Rows &rows) const;
    /// Brings the view from what is shown to what is wanted of `rows`, told by the smallest set of changes.
    void show(const Rows &rows, const StuckRule &rule, ServerTime now);
    void rearrange();
    void showByParts(const Difference &difference, const std::vector<std::pair<int, int>> &removed);
    void relayout(const Difference &difference);
    QVariant text(const LiveExecution &row, int column) const;
    qint64 runtime(const LiveExecution &row) const;

    Rows m_all;
    Order m_shown;
    StuckRule m_rule;
    ServerTime m_now;
    Scope m_scope = Scope::All;
    QString m_search;
    std::optional<ExecutionFilter> m_keys; ///< Where the search has some.
    int m_sortColumn = StartedColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_localTime = false;
    std::array<int, 5> m_counts{}; ///< By Scope, over all rows.
};

/// "2026-11-22 14:03:22" in UTC or this machine's zone.
QString timeText(ServerTime time, bool local);

} // namespace models
