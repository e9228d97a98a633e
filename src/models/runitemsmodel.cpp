// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runitemsmodel.h"

#include "core/plan/words.h"

#include "core/base/bytes.h"

#include <array>

using namespace Qt::StringLiterals;

models::RunItemsModel::RunItemsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int models::RunItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int models::RunItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant models::RunItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RunItem &item = m_items.at(index.row());
    const bool isExecution = !factsOf(item.kind).namesFile;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case NameColumn:
            return isExecution ? tr("Execution #%1 (was %2)").arg(item.id.toString(), QString::fromUtf8(item.path))
                               : bytes::displayName(item.path);
        case KindColumn: return toWord(item.kind);
        case OutcomeColumn:
            return item.reason.isEmpty() ? toWord(item.outcome) : tr("%1: %2").arg(toWord(item.outcome), item.reason);
        case SizeColumn: return isExecution ? QString(u'–') : bytes::forPeople(item.bytes);
        case ExecutionColumn: return item.execution ? QString(u'#' + item.execution->value.toString()) : QString(u'–');
        default: return {};
        }
    case Qt::TextAlignmentRole:
        return index.column() >= SizeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                            : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case StateRole:
        switch (item.outcome) {
        case Outcome::Done: return CompletedState;
        case Outcome::KeptByDatabase:
        case Outcome::Failed: return FailedState;
        case Outcome::Undone: return UndoneState;
        case Outcome::Planned: return NoState;
        default: return KeptState;
        }
    case IdRole: return item.id.toString();
    case PathRole: return item.path;
    default: return {};
    }
}

QVariant models::RunItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= SizeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                     : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Item");
    case KindColumn: return tr("Kind");
    case OutcomeColumn: return tr("Outcome");
    case SizeColumn: return tr("Size");
    case ExecutionColumn: return tr("Execution");
    default: return {};
    }
}

bool models::RunItemsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isWaiting;
}

void models::RunItemsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isWaiting = true;
    emit pageWanted(m_run, m_items.isEmpty() ? -1 : m_items.constLast().key);
}

void models::RunItemsModel::sort(int column, Qt::SortOrder order)
{
    using Order = RunItemOrder::Column;
    constexpr std::array columns{Order::Name, Order::Kind, Order::Outcome, Order::Size, Order::Execution};
    const RunItemOrder wanted{column >= 0 && column < ColumnCount ? columns[static_cast<size_t>(column)] : Order::Place,
                              column >= 0 && order == Qt::DescendingOrder};
    if (wanted == m_order)
        return;
    m_order = wanted;
    setRun(m_run);
}

void models::RunItemsModel::setRun(const RunId &run)
{
    beginResetModel();
    m_run = run;
    m_items.clear();
    m_hasMore = !run.isNull();
    m_isWaiting = false;
    endResetModel();
    fetchMore({});
}

void models::RunItemsModel::append(const RunId &run, const QList<RunItem> &items)
{
    if (run != m_run || !m_isWaiting)
        return;
    m_isWaiting = false;
    m_hasMore = items.size() == pageSize;
    if (items.isEmpty())
        return;
    const int first = static_cast<int>(m_items.size());
    beginInsertRows({}, first, first + static_cast<int>(items.size()) - 1);
    m_items.append(items);
    endInsertRows();
}
