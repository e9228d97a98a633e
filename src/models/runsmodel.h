// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/history.h"
#include "models/columns.h"

#include <QAbstractTableModel>
#include <QList>

namespace models {

/// The history: one run a row, newest first. A refresh keeps rows that are still there.
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

    void apply(const QList<RunRecord> &runs);
    void setShowsLocalTime(bool local);
    const RunRecord &at(int row) const { return m_runs.at(row); }

private:
    QVariant text(const RunRecord &run, int column) const;

    QList<RunRecord> m_runs;
    bool m_localTime = false;
};

/// "3 downloads, 2 executions"; "nothing" where there is nothing.
QString countsText(const Counts &counts);
/// "Downloads", "Stuck executions", "Undo of 2026…": what a run was, for people.
QString titleOf(const RunRecord &run);

} // namespace models
