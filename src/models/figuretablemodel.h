// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns.h"

#include <QAbstractTableModel>
#include <vector>

namespace models {

/// One column of figures or words.
struct FigureColumn {
    enum class Kind {
        Text,
        Words, ///< Text that reads like a number: to the right.
        Count,
        SignedCount,
        Bytes, ///< "4.8 MiB"
        SignedBytes, ///< "+4.8 MiB"
        Percent,
    };
    QString title;
    Kind kind = Kind::Text;

    bool isNumber() const { return kind != Kind::Text && kind != Kind::Words; }
    Qt::Alignment alignment() const { return (kind == Kind::Text ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter; }
};

/// Some thousand rows of figures: the table twin of a chart, and small lists. Sorted by value and searched here. An
/// invalid value is unknown and reads "–".
class FigureTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using Row = std::vector<QVariant>;

    explicit FigureTableModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// Rows of as many values as there are columns; as they come where nobody has sorted.
    void setContent(QList<FigureColumn> columns, std::vector<Row> rows);
    /// Matches any text that is shown; empty: everything.
    void setSearch(const QString &text);
    /// The place of a shown row among those that were set.
    int sourceRow(int row) const { return m_shown[static_cast<size_t>(row)]; }
    qsizetype size() const { return static_cast<qsizetype>(m_rows.size()); }

private:
    QString text(int row, int column) const;
    bool matches(int row) const;
    void arrange();

    QList<FigureColumn> m_columns;
    std::vector<Row> m_rows;
    std::vector<int> m_shown;
    QString m_search;
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace models
