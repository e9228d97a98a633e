// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/watchlogmodel.h"

#include "models/liveexecutionsmodel.h"

models::WatchLogModel::WatchLogModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int models::WatchLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int models::WatchLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant models::WatchLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const WatchLogLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case WhenColumn: return timeText(line.at, m_localTime);
        case LevelColumn:
            return line.level == LogLevel::Info   ? tr("info")
                : line.level == LogLevel::Warning ? tr("warning")
                                                  : tr("error");
        case TextColumn: return line.text;
        case ByColumn: return line.by;
        default: return {};
        }
    case Qt::ToolTipRole: return index.column() == TextColumn ? line.text : QVariant();
    case StateRole:
        return line.level == LogLevel::Info ? NoState : line.level == LogLevel::Warning ? WarningState : FailedState;
    case LevelRole: return static_cast<int>(line.level);
    default: return {};
    }
}

QVariant models::WatchLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn: return m_localTime ? tr("When (local)") : tr("When (UTC)");
    case LevelColumn: return tr("Level");
    case TextColumn: return tr("Line");
    case ByColumn: return tr("By");
    default: return {};
    }
}

void models::WatchLogModel::append(const QList<WatchLogLine> &lines)
{
    if (lines.isEmpty())
        return;
    const auto first = static_cast<int>(m_lines.size());
    beginInsertRows({}, first, first + static_cast<int>(lines.size()) - 1);
    m_lines += lines;
    endInsertRows();
    if (const auto surplus = static_cast<int>(m_lines.size()) - mostLines; surplus > 0) {
        beginRemoveRows({}, 0, surplus - 1);
        m_lines.remove(0, surplus);
        endRemoveRows();
    }
}

void models::WatchLogModel::clear()
{
    beginResetModel();
    m_lines.clear();
    endResetModel();
}

void models::WatchLogModel::setShowsLocalTime(bool local)
{
    m_localTime = local;
    if (!m_lines.isEmpty())
        emit dataChanged(index(0, WhenColumn), index(rowCount() - 1, WhenColumn));
    emit headerDataChanged(Qt::Horizontal, WhenColumn, WhenColumn);
}
