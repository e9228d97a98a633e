// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/historysearch.h"
#include "models/columns.h"

#include <QAbstractTableModel>
#include <QList>

namespace models {

/// Items of one run, page by page: the view asks with fetchMore, `pageWanted` asks the owner, who answers with
/// `append`.
class RunItemsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, KindColumn, OutcomeColumn, SizeColumn, ExecutionColumn, ColumnCount };
    static constexpr int pageSize = 500;

    explicit RunItemsModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Empty, waiting for the first page of this run; a null id: of none.
    void setRun(const RunId &run);
    const RunId &run() const { return m_run; }
    /// In which the pages are wanted: that of the run, until a column is chosen.
    const RunItemOrder &order() const { return m_order; }
    /// The page that was asked for; fewer than `pageSize` items: the last. Pages of another run are ignored.
    void append(const RunId &run, const QList<RunItem> &items);

signals:
    void pageWanted(const RunId &run, qint64 after);

private:
    RunId m_run;
    RunItemOrder m_order;
    QList<RunItem> m_items;
    bool m_hasMore = false;
    bool m_isWaiting = false;
};

} // namespace models
