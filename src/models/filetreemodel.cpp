// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filetreemodel.h"

#include "core/base/bytes.h"
#include "core/plan/words.h"

#include <QDate>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
QString percentOf(qint64 part, qint64 whole)
{
    if (whole <= 0)
        return u"–"_s;
    const double percent = 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    return QLocale().toString(percent, 'f', percent < 10 ? 1 : 0) + u" %"_s;
}
} // namespace

models::FileTreeModel::FileTreeModel(QObject *parent)
    : QAbstractItemModel(parent)
    , m_tree(std::make_shared<FileTree>())
{
}

QString models::groupText(const FileTree &tree, FileTree::Group group)
{
    const FileTree::Node &node = tree.at(group);
    const auto key = tree.key(group);
    switch (node.level) {
    case FileTree::Level::All: return FileTreeModel::tr("All files");
    case FileTree::Level::Directory: return toWord(node.directory);
    case FileTree::Level::Folder: return bytes::displayName(tree.name(group));
    case FileTree::Level::User:
        return key ? FileTreeModel::tr("User %1").arg(key->toString()) : FileTreeModel::tr("No user");
    case FileTree::Level::Execution:
        return key ? FileTreeModel::tr("Execution #%1").arg(key->toString()) : FileTreeModel::tr("No execution");
    case FileTree::Level::Type:
        return tree.name(group).isEmpty() ? FileTreeModel::tr("No extension")
                                          : u'.' + bytes::displayName(tree.name(group));
    case FileTree::Level::Month:
        return QLocale().toString(QDate(static_cast<int>(node.key / 12), static_cast<int>(node.key % 12) + 1, 1),
                                  u"MMMM yyyy"_s);
    case FileTree::Level::Day: return QDate(1970, 1, 1).addDays(node.key).toString(Qt::ISODate);
    case FileTree::Level::Rowless: return FileTreeModel::tr("In no row");
    }
    return {};
}

QModelIndex models::FileTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    const FileTree::Group group
        = parent.isValid() ? m_tree->at(groupAt(parent)).firstChild + static_cast<quint32>(row) : FileTree::all;
    return createIndex(row, column, quintptr{group});
}

QModelIndex models::FileTreeModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || groupAt(index) == FileTree::all)
        return {};
    return indexOf(m_tree->at(groupAt(index)).parent);
}

QModelIndex models::FileTreeModel::indexOf(FileTree::Group group, int column) const
{
    const int row
        = group == FileTree::all ? 0 : static_cast<int>(group - m_tree->at(m_tree->at(group).parent).firstChild);
    return createIndex(row, column, quintptr{group});
}

FileTree::Group models::FileTreeModel::groupAt(const QModelIndex &index) const
{
    return static_cast<FileTree::Group>(index.internalId());
}

int models::FileTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return m_tree->at(FileTree::all).sum().count > 0 ? 1 : 0;
    return parent.column() == NameColumn ? static_cast<int>(m_tree->at(groupAt(parent)).children) : 0;
}

int models::FileTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString models::FileTreeModel::text(FileTree::Group group, int column) const
{
    const FileTree::Node &node = m_tree->at(group);
    const auto part = [&](Standing standing) {
        return node.sums[static_cast<size_t>(standing)].count > 0 ? bytes::forPeople(m_tree->bytes(group, standing))
                                                                  : u"–"_s;
    };
    switch (column) {
    case NameColumn: return groupText(*m_tree, group);
    case SizeColumn: return bytes::forPeople(m_tree->bytes(group));
    case ShareColumn: return percentOf(m_tree->bytes(group), m_tree->bytes(FileTree::all));
    case FilesColumn: return QLocale().toString(node.sum().count);
    case ExpiredColumn: return part(Standing::Expired);
    case OrphanColumn: return part(Standing::Orphan);
    default: return {};
    }
}

QVariant models::FileTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FileTree::Group group = groupAt(index);
    switch (role) {
    case Qt::DisplayRole: return text(group, index.column());
    case Qt::ToolTipRole: {
        const FileSum sum = m_tree->at(group).sum();
        return tr("%1: %2 on disk, %3 in file sizes")
            .arg(groupText(*m_tree, group), bytes::forPeople(sum.allocated), bytes::forPeople(sum.apparent));
    }
    case Qt::TextAlignmentRole:
        return QVariant((index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    default: return {};
    }
}

QVariant models::FileTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Where");
    case SizeColumn: return m_tree->request().measure == SizeMeasure::Allocated ? tr("On disk") : tr("Size");
    case ShareColumn: return tr("Share");
    case FilesColumn: return tr("Files");
    case ExpiredColumn: return tr("Expired");
    case OrphanColumn: return tr("Orphans");
    default: return {};
    }
}

void models::FileTreeModel::setTree(FileTreePtr tree)
{
    beginResetModel();
    m_tree = std::move(tree);
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, SizeColumn, SizeColumn);
}
