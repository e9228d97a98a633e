// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/founditemsmodel.h"

#include "core/plan/words.h"

#include "core/base/bytes.h"
#include "models/liveexecutionsmodel.h"
#include "models/runsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
QString minutes(ServerTime time, bool local)
{
    return models::timeText(time, local).chopped(3);
}

QString untilText(const RunRecord &run, bool local)
{
    return run.undoUntil ? minutes(*run.undoUntil, local) : QString();
}

models::State stateOf(Return comeBack)
{
    switch (comeBack) {
    case Return::Possible: return models::CompletedState;
    case Return::Overdue: return models::WarningState;
    case Return::IsBack: return models::UndoneState;
    case Return::Purged:
    case Return::Permanent: return models::FailedState;
    case Return::NotTaken: return models::KeptState;
    case Return::Unsettled: return models::RunningState;
    }
    return models::NoState;
}
} // namespace

QString models::nameOf(const RunItem &item)
{
    return factsOf(item.kind).namesFile ? bytes::displayName(item.path)
                                        : FoundItemsModel::tr("Execution #%1").arg(item.id.toString());
}

QString models::sentenceOf(const FoundItem &found, bool localTime)
{
    const RunRecord &run = found.run;
    const QString when = minutes(run.startedAt, localTime);
    const QString what = describeReturn(found, untilText(run, localTime));
    const QString text = found.item.kind == ItemKind::Execution ? FoundItemsModel::tr("Marked %1 by %2, %3: %4")
        : found.comeBack == Return::NotTaken                    ? FoundItemsModel::tr("Seen %1 by %2, %3: %4")
                                                                : FoundItemsModel::tr("Removed %1 by %2, %3: %4");
    return text.arg(when, bytes::displayText(run.user), bytes::displayText(titleOf(run)), what);
}

models::FoundItemsModel::FoundItemsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int models::FoundItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int models::FoundItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString models::FoundItemsModel::text(const FoundItem &found, int column) const
{
    switch (column) {
    case NameColumn: return nameOf(found.item);
    case WhenColumn: return minutes(found.run.startedAt, m_localTime);
    case WhatColumn: return titleOf(found.run);
    case WhoColumn: return found.run.user;
    case NowColumn: return describeReturn(found, untilText(found.run, m_localTime));
    case SizeColumn: return factsOf(found.item.kind).namesFile ? bytes::forPeople(found.item.bytes) : QString(u'–');
    case KindColumn: return toWord(found.item.kind);
    default: return {};
    }
}

QVariant models::FoundItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const FoundItem &found = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(found, index.column());
    case Qt::AccessibleDescriptionRole: return sentenceOf(found, m_localTime);
    case Qt::TextAlignmentRole:
        return index.column() == SizeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                            : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case StateRole: return stateOf(found.comeBack);
    case IdRole: return found.item.id.toString();
    case PathRole: return found.item.path;
    default: return {};
    }
}

QVariant models::FoundItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == SizeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                     : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Item");
    case WhenColumn: return m_localTime ? tr("When (local)") : tr("When (UTC)");
    case WhatColumn: return tr("Cleanup");
    case WhoColumn: return tr("Who");
    case NowColumn: return tr("Now");
    case SizeColumn: return tr("Size");
    case KindColumn: return tr("Kind");
    default: return {};
    }
}

bool models::FoundItemsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_next && !m_isWaiting;
}

void models::FoundItemsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isWaiting = true;
    emit pageWanted(*m_next);
}

void models::FoundItemsModel::replace(const FoundItems &found)
{
    const auto samePlace = [](const FoundItem &one, const FoundItem &other) { return one.place == other.place; };
    m_isWaiting = false;
    m_next = found.next;
    m_readTo = found.readTo;
    if (std::equal(m_items.cbegin(), m_items.cend(), found.items.cbegin(), found.items.cend(), samePlace)) {
        m_items = found.items;
        if (!m_items.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_items = found.items;
    endResetModel();
}

void models::FoundItemsModel::append(const FoundItems &found)
{
    m_isWaiting = false;
    m_next = found.next;
    m_readTo = found.readTo;
    if (found.items.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(found.items.size()) - 1);
    m_items.append(found.items);
    endInsertRows();
}

void models::FoundItemsModel::clear()
{
    beginResetModel();
    m_items.clear();
    m_next.reset();
    m_readTo.reset();
    m_isWaiting = false;
    endResetModel();
}

int models::FoundItemsModel::rowOf(const JournalPlace &place) const
{
    const auto found
        = std::find_if(m_items.cbegin(), m_items.cend(), [&](const FoundItem &item) { return item.place == place; });
    return found == m_items.cend() ? -1 : static_cast<int>(found - m_items.cbegin());
}

void models::FoundItemsModel::setShowsLocalTime(bool local)
{
    m_localTime = local;
    emit headerDataChanged(Qt::Horizontal, WhenColumn, WhenColumn);
    if (!m_items.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}
