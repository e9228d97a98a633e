// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/filetree.h"
#include "models/columns.h"

#include <QAbstractItemModel>

namespace models {

/// The groups of a file tree, largest first, with what they take. The files themselves are in no row.
class FileTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { NameColumn, SizeColumn, ShareColumn, FilesColumn, ExpiredColumn, OrphanColumn, ColumnCount };

    explicit FileTreeModel(QObject *parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    using QObject::parent;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// Never null.
    void setTree(FileTreePtr tree);
    const FileTree &tree() const { return *m_tree; }
    QModelIndex indexOf(FileTree::Group group, int column = NameColumn) const;
    FileTree::Group groupAt(const QModelIndex &index) const;

private:
    QString text(FileTree::Group group, int column) const;

    FileTreePtr m_tree;
};

/// What a group is called: "User 7", "November 2026", a folder's name.
QString groupText(const FileTree &tree, FileTree::Group group);

} // namespace models
