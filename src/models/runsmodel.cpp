// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/runsmodel.h"

#include "core/base/bytes.h"
#include "core/plan/policyrule.h"
#include "models/liveexecutionsmodel.h"

#include <QHash>
#include <QLocale>
#include <QSet>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array orderColumns{RunOrder::Column::Started, RunOrder::Column::What,    RunOrder::Column::State,
                                  RunOrder::Column::Done,    RunOrder::Column::Skipped, RunOrder::Column::Failed,
                                  RunOrder::Column::Bytes,   RunOrder::Column::Who,     RunOrder::Column::Undoable};
} // namespace

QString models::countsText(const Counts &counts)
{
    QStringList parts;
    for (const ItemKind kind : itemKinds) {
        if (counts.of(kind) > 0)
            parts << countedItems(kind, counts.of(kind));
    }
    return parts.isEmpty() ? RunsModel::tr("nothing") : parts.join(u", "_s);
}

QString models::titleOf(const RunRecord &run)
{
    switch (run.action) {
    case RunAction::Undo: return RunsModel::tr("Undo of %1").arg(run.subject.value);
    case RunAction::Purge: return RunsModel::tr("Purge of %1").arg(run.subject.value);
    case RunAction::Cleanup: break;
    }
    if (run.command == "stuck"_L1)
        return RunsModel::tr("Stuck executions");
    if (run.command == "screenshots"_L1)
        return RunsModel::tr("Screenshots");
    if (run.command == "downloads"_L1)
        return RunsModel::tr("Downloads");
    if (run.command == "orphans"_L1)
        return RunsModel::tr("Orphans");
    if (run.command == "missing"_L1)
        return RunsModel::tr("Rows without a file");
    if (run.command == "weekly"_L1)
        return RunsModel::tr("Weekly cleanup");
    if (run.command == "aggressive"_L1)
        return RunsModel::tr("Aggressive cleanup");
    return run.command;
}

models::RunsModel::RunsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int models::RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int models::RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant models::RunsModel::text(const RunRecord &run, int column) const
{
    switch (column) {
    case WhenColumn: return timeText(run.startedAt, m_localTime);
    case WhatColumn: return titleOf(run);
    case StateColumn:
        switch (run.state) {
        case RunState::Running: return tr("running");
        case RunState::Finished:
            return run.isUndone() ? tr("undone")
                : run.undone > 0  ? tr("partly undone")
                : run.failed > 0  ? tr("partly failed")
                                  : tr("finished");
        case RunState::Stopped: return tr("stopped");
        case RunState::Interrupted: return tr("interrupted");
        }
        return {};
    case DoneColumn: return QLocale().toString(run.done.items());
    case SkippedColumn: return QLocale().toString(run.skipped);
    case FailedColumn: return QLocale().toString(run.failed);
    case BytesColumn: return run.done.bytes > 0 ? bytes::forPeople(run.done.bytes) : QString(u'–');
    case WhoColumn: return tr("%1 at %2").arg(run.user, run.host);
    case UndoColumn:
        if (run.undoable == 0)
            return QString(u'–');
        return run.undoUntil && run.mode == RemovalMode::Quarantine && run.done.of(ItemKind::Execution) == 0
            ? tr("until %1").arg(timeText(*run.undoUntil, m_localTime).chopped(3))
            : tr("yes");
    default: return {};
    }
}

QVariant models::RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RunRecord &run = m_runs.at(index.row());
    const bool isNumber = index.column() >= DoneColumn && index.column() <= BytesColumn;
    switch (role) {
    case Qt::DisplayRole: return text(run, index.column());
    case Qt::ToolTipRole: return index.column() == WhatColumn ? describePolicy(run.policy) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case StateRole:
        switch (run.state) {
        case RunState::Running: return RunningState;
        case RunState::Finished:
            return run.isUndone() ? UndoneState : run.undone > 0 || run.failed > 0 ? WarningState : CompletedState;
        case RunState::Stopped: return KeptState;
        case RunState::Interrupted: return FailedState;
        }
        return {};
    case IdRole: return run.id.value;
    default: return {};
    }
}

QVariant models::RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= DoneColumn && section <= BytesColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                                               : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn: return m_localTime ? tr("When (local)") : tr("When (UTC)");
    case WhatColumn: return tr("What");
    case StateColumn: return tr("State");
    case DoneColumn: return tr("Done");
    case SkippedColumn: return tr("Skipped");
    case FailedColumn: return tr("Failed");
    case BytesColumn: return tr("Size");
    case WhoColumn: return tr("Who");
    case UndoColumn: return tr("Can be undone");
    default: return {};
    }
}

void models::RunsModel::sort(int column, Qt::SortOrder order)
{
    for (const RunOrder::Column one : orderColumns) {
        if (columnOf(one) == column)
            emit orderWanted({one, order == Qt::DescendingOrder});
    }
}

int models::RunsModel::columnOf(RunOrder::Column column)
{
    switch (column) {
    case RunOrder::Column::Started: return WhenColumn;
    case RunOrder::Column::What: return WhatColumn;
    case RunOrder::Column::State: return StateColumn;
    case RunOrder::Column::Done: return DoneColumn;
    case RunOrder::Column::Skipped: return SkippedColumn;
    case RunOrder::Column::Failed: return FailedColumn;
    case RunOrder::Column::Bytes: return BytesColumn;
    case RunOrder::Column::Who: return WhoColumn;
    case RunOrder::Column::Undoable: return UndoColumn;
    }
    return WhenColumn;
}

bool models::RunsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore;
}

void models::RunsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_hasMore = false;
    emit moreWanted();
}

/// What stays, in the order that it has in `runs`; whoever has one of them selected keeps it.
void models::RunsModel::rearrange(const QList<RunRecord> &runs)
{
    QHash<QString, int> places;
    for (int row = 0; row < static_cast<int>(m_runs.size()); ++row)
        places.insert(m_runs.at(row).id.value, row);
    QList<int> order;
    for (const RunRecord &run : runs) {
        if (places.contains(run.id.value))
            order << places.value(run.id.value);
    }
    if (std::is_sorted(order.cbegin(), order.cend()))
        return;
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    QList<RunRecord> moved;
    QHash<int, int> rows;
    for (const int row : std::as_const(order)) {
        rows.insert(row, static_cast<int>(moved.size()));
        moved.append(m_runs.at(row));
    }
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &index : before)
        after << createIndex(rows.value(index.row()), index.column());
    m_runs = std::move(moved);
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void models::RunsModel::apply(const QList<RunRecord> &runs, bool hasMore)
{
    QSet<QString> wanted;
    for (const RunRecord &run : runs)
        wanted.insert(run.id.value);
    for (int row = static_cast<int>(m_runs.size()) - 1; row >= 0; --row) {
        if (wanted.contains(m_runs.at(row).id.value))
            continue;
        beginRemoveRows({}, row, row);
        m_runs.removeAt(row);
        endRemoveRows();
    }
    rearrange(runs);
    // What is left has the same order on both sides; what is new comes in wherever it belongs.
    for (int row = 0; row < static_cast<int>(runs.size()); ++row) {
        if (row < m_runs.size() && m_runs.at(row).id == runs.at(row).id)
            continue;
        int end = row + 1;
        while (end < runs.size() && (row >= m_runs.size() || runs.at(end).id != m_runs.at(row).id))
            ++end;
        beginInsertRows({}, row, end - 1);
        for (int place = row; place < end; ++place)
            m_runs.insert(place, runs.at(place));
        endInsertRows();
        row = end - 1;
    }
    m_runs = runs;
    m_hasMore = hasMore;
    if (!m_runs.isEmpty())
        emit dataChanged(index(0, 0), index(static_cast<int>(m_runs.size()) - 1, ColumnCount - 1));
}

void models::RunsModel::setShowsLocalTime(bool local)
{
    m_localTime = local;
    emit headerDataChanged(Qt::Horizontal, WhenColumn, WhenColumn);
    if (!m_runs.isEmpty())
        emit dataChanged(index(0, 0), index(static_cast<int>(m_runs.size()) - 1, ColumnCount - 1));
}
