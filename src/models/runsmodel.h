// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/historysearch.h"
#include "models/columns.h"

#include <QAbstractTableModel>
#include <QList>

namespace models {

/// The history: one run a row, in the order in which it is told them. A refresh keeps rows that are still there. Who
/// sorts is whoever reads: `orderWanted` and `moreWanted` ask for it.
class RunsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        WhenColumn,
        WhatColumn,
        StateColumn,
        DoneColumn,
        SkippedColumn,
        FailedColumn,
        BytesColumn,
        WhoColumn,
        UndoColumn,
        ColumnCount
    };

    explicit RunsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// `hasMore`: there are runs beyond these.
    void apply(const QList<RunRecord> &runs, bool hasMore = false);
    /// The column that an order sorts by.
    static int columnOf(RunOrder::Column column);
    void setShowsLocalTime(bool local);
    const RunRecord &at(int row) const { return m_runs.at(row); }

signals:
    void orderWanted(const RunOrder &order);
    /// More runs than there are, once until the next `apply`.
    void moreWanted();

private:
    void rearrange(const QList<RunRecord> &runs);
    QVariant text(const RunRecord &run, int column) const;

    QList<RunRecord> m_runs;
    bool m_localTime = false;
    bool m_hasMore = false;
};

/// "3 downloads, 2 executions"; "nothing" where there is nothing.
QString countsText(const Counts &counts);
/// "Downloads", "Stuck executions", "Undo of 2026…": what a run was, for people.
QString titleOf(const RunRecord &run);

} // namespace models
