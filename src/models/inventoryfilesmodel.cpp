// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/inventoryfilesmodel.h"

#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "models/liveexecutionsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
bool isFileFigure(int column)
{
    using Model = models::InventoryFilesModel;
    return column == Model::SizeColumn || column == Model::AllocatedColumn || column >= Model::ExecutionColumn;
}
} // namespace

models::InventoryFilesModel::InventoryFilesModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

QString models::standingText(Standing standing)
{
    switch (standing) {
    case Standing::Live: return InventoryFilesModel::tr("live");
    case Standing::Expired: return InventoryFilesModel::tr("expired");
    case Standing::Orphan: return InventoryFilesModel::tr("orphan");
    }
    return {};
}

models::State models::standingState(Standing standing)
{
    switch (standing) {
    case Standing::Live: return RunningState;
    case Standing::Expired: return ExpiredState;
    case Standing::Orphan: return OrphanState;
    }
    return NoState;
}

int models::InventoryFilesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int models::InventoryFilesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString models::InventoryFilesModel::text(const FileEntry &file, int column) const
{
    switch (column) {
    case NameColumn: return bytes::displayName(file.path);
    case DirectoryColumn: return toWord(file.directory);
    case SizeColumn: return bytes::forPeople(file.bytes);
    case AllocatedColumn: return bytes::forPeople(file.allocated);
    case TimeColumn: return timeText(file.time, m_localTime);
    case StandingColumn: return standingText(file.standing);
    case ExecutionColumn: return file.execution != 0 ? QString(u'#' + file.execution.toString()) : u"–"_s;
    case UserColumn: return file.user ? file.user->toString() : u"–"_s;
    default: return {};
    }
}

QVariant models::InventoryFilesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FileEntry &file = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(file, index.column());
    case Qt::ToolTipRole: return index.column() == NameColumn ? text(file, NameColumn) : QVariant();
    case Qt::TextAlignmentRole: {
        return QVariant((isFileFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    case StateRole: return standingState(file.standing);
    case PathRole: return file.path;
    default: return {};
    }
}

QVariant models::InventoryFilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant((isFileFigure(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("File");
    case DirectoryColumn: return tr("Directory");
    case SizeColumn: return tr("Size");
    case AllocatedColumn: return tr("On disk");
    case TimeColumn: return m_localTime ? tr("Time (local)") : tr("Time (UTC)");
    case StandingColumn: return tr("State");
    case ExecutionColumn: return tr("Execution");
    case UserColumn: return tr("User");
    default: return {};
    }
}

void models::InventoryFilesModel::setFiles(std::vector<FileEntry> files)
{
    beginResetModel();
    m_files = std::move(files);
    arrange();
    endResetModel();
}

int models::InventoryFilesModel::rowOf(Directory directory, const QByteArray &path) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(), [&](size_t file) {
        return m_files[file].directory == directory && m_files[file].path == path;
    });
    return found == m_shown.end() ? -1 : static_cast<int>(found - m_shown.begin());
}

void models::InventoryFilesModel::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    beginResetModel();
    m_search = search;
    arrange();
    endResetModel();
}

void models::InventoryFilesModel::setShowsLocalTime(bool local)
{
    m_localTime = local;
    if (!m_shown.empty())
        emit dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn), {Qt::DisplayRole});
    emit headerDataChanged(Qt::Horizontal, TimeColumn, TimeColumn);
}

void models::InventoryFilesModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_order = order;
    arrange();
    endResetModel();
}

bool models::InventoryFilesModel::isLess(const FileEntry &a, const FileEntry &b) const
{
    switch (m_sortColumn) {
    case NameColumn: return a.path < b.path;
    case DirectoryColumn: return a.directory < b.directory;
    case AllocatedColumn: return a.allocated < b.allocated;
    case TimeColumn: return a.time < b.time;
    case StandingColumn: return a.standing < b.standing;
    case ExecutionColumn: return a.execution < b.execution;
    case UserColumn: return a.user < b.user;
    default: return a.bytes < b.bytes;
    }
}

void models::InventoryFilesModel::arrange()
{
    const QByteArray wanted = m_search.toUtf8().toLower();
    m_shown.clear();
    for (size_t file = 0; file < m_files.size(); ++file) {
        if (wanted.isEmpty() || m_files[file].path.toLower().contains(wanted)
            || m_files[file].execution.plain().toUtf8().toLower() == wanted)
            m_shown.push_back(file);
    }
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](size_t a, size_t b) {
        return m_order == Qt::AscendingOrder ? isLess(m_files[a], m_files[b]) : isLess(m_files[b], m_files[a]);
    });
}
