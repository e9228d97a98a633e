// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/filepart.h"
#include "models/columns.h"

#include <QAbstractTableModel>

namespace models {

/// Files of an inventory, largest first until somebody sorts. Sorted and searched here.
class InventoryFilesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        DirectoryColumn,
        SizeColumn,
        AllocatedColumn,
        TimeColumn,
        StandingColumn,
        ExecutionColumn,
        UserColumn,
        ColumnCount
    };

    explicit InventoryFilesModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    void setFiles(std::vector<FileEntry> files);
    /// Matches the path or the execution's number; empty: everything.
    void setSearch(const QString &text);
    void setShowsLocalTime(bool local);

    const FileEntry &at(int row) const { return m_files[m_shown[static_cast<size_t>(row)]]; }
    /// The row of a file, -1 where none shows it.
    int rowOf(Directory directory, const QByteArray &path) const;
    qsizetype size() const { return static_cast<qsizetype>(m_files.size()); }

private:
    QString text(const FileEntry &file, int column) const;
    bool isLess(const FileEntry &a, const FileEntry &b) const;
    void arrange();

    std::vector<FileEntry> m_files;
    std::vector<size_t> m_shown;
    QString m_search;
    int m_sortColumn = SizeColumn;
    Qt::SortOrder m_order = Qt::DescendingOrder;
    bool m_localTime = false;
};

/// "live", "expired", "orphan", translated.
QString standingText(Standing standing);
State standingState(Standing standing);

} // namespace models
