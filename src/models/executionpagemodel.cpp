// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/executionpagemodel.h"

#include "core/base/duration.h"
#include "core/base/excerpt.h"
#include "models/liveexecutionsmodel.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype longestCell = 400;
constexpr qsizetype longestTip = 2000;

bool isNumber(int column)
{
    return column != models::ExecutionPageModel::StateColumn && column != models::ExecutionPageModel::ErrorColumn;
}
} // namespace

models::ExecutionPageModel::ExecutionPageModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int models::ExecutionPageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_page.rows.size());
}

int models::ExecutionPageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString models::ExecutionPageModel::runtime(const Execution &execution) const
{
    if (!execution.startedAt || (!execution.completedAt && !execution.isUnfinished()))
        return u"–"_s;
    const ServerTime end = execution.completedAt.value_or(m_page.takenAt);
    return duration::clock(std::max<qint64>(0, end.secondsSince(*execution.startedAt)));
}

QString models::ExecutionPageModel::text(const Execution &execution, int column) const
{
    const auto time = [this](const std::optional<ServerTime> &moment, const QString &none) {
        return moment ? timeText(*moment, m_localTime) : none;
    };
    switch (column) {
    case IdColumn: return u'#' + execution.id.value.toString();
    case StateColumn:
        return m_rule.isStuck(execution, m_page.takenAt) ? tr("stuck · %1").arg(execution.status) : execution.status;
    case UserColumn: return execution.userId ? tr("user %1").arg(execution.userId->toString()) : QString();
    case StartedColumn: return time(execution.startedAt, tr("never"));
    case CompletedColumn: return time(execution.completedAt, u"–"_s);
    case RuntimeColumn: return runtime(execution);
    case ErrorColumn: return excerpt(execution.errorMessage, longestCell).simplified();
    default: return {};
    }
}

models::State models::ExecutionPageModel::state(const Execution &execution) const
{
    if (m_rule.isStuck(execution, m_page.takenAt))
        return StuckState;
    switch (execution.state) {
    case ExecutionState::Running: return RunningState;
    case ExecutionState::Pending: return PendingState;
    case ExecutionState::Failed: return FailedState;
    case ExecutionState::Finished:
        return execution.status.startsWith("cancel"_L1, Qt::CaseInsensitive) ? UndoneState : CompletedState;
    case ExecutionState::Other: break;
    }
    return NoState;
}

QVariant models::ExecutionPageModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Execution &execution = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return text(execution, index.column());
    case Qt::ToolTipRole:
        return index.column() == ErrorColumn ? QVariant(excerpt(execution.errorMessage, longestTip)) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumber(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                        : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case StateRole: return state(execution);
    case IdRole: return execution.id.value.toString();
    default: return {};
    }
}

QVariant models::ExecutionPageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isNumber(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                 : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case IdColumn: return tr("Execution");
    case StateColumn: return tr("State");
    case UserColumn: return tr("User");
    case StartedColumn: return m_localTime ? tr("Started (local)") : tr("Started (UTC)");
    case CompletedColumn: return m_localTime ? tr("Completed (local)") : tr("Completed (UTC)");
    case RuntimeColumn: return tr("Runtime");
    case ErrorColumn: return tr("Error");
    default: return {};
    }
}

std::optional<ExecutionOrder::Column> models::ExecutionPageModel::orderColumn(int column)
{
    switch (column) {
    case IdColumn: return ExecutionOrder::Column::Id;
    case StateColumn: return ExecutionOrder::Column::Status;
    case UserColumn: return ExecutionOrder::Column::User;
    case StartedColumn: return ExecutionOrder::Column::Started;
    case CompletedColumn: return ExecutionOrder::Column::Completed;
    default: return {};
    }
}

int models::ExecutionPageModel::columnOf(ExecutionOrder::Column column)
{
    int place = IdColumn;
    while (orderColumn(place) != column)
        ++place;
    return place;
}

void models::ExecutionPageModel::sort(int column, Qt::SortOrder order)
{
    if (const auto wanted = orderColumn(column))
        emit orderWanted({*wanted, order == Qt::DescendingOrder});
}

void models::ExecutionPageModel::apply(const ExecutionPage &page, const StuckRule &rule)
{
    m_rule = rule;
    const auto sameId = [](const Execution &a, const Execution &b) { return a.id == b.id; };
    if (std::equal(page.rows.cbegin(), page.rows.cend(), m_page.rows.cbegin(), m_page.rows.cend(), sameId)) {
        m_page = page;
        if (!m_page.rows.isEmpty())
            emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_page = page;
    endResetModel();
}

int models::ExecutionPageModel::rowOf(const ExecutionId &id) const
{
    const auto found = std::find_if(m_page.rows.cbegin(), m_page.rows.cend(),
                                    [id](const Execution &execution) { return execution.id == id; });
    return found == m_page.rows.cend() ? -1 : static_cast<int>(found - m_page.rows.cbegin());
}

void models::ExecutionPageModel::setShowsLocalTime(bool local)
{
    m_localTime = local;
    emit headerDataChanged(Qt::Horizontal, StartedColumn, CompletedColumn);
    if (!m_page.rows.isEmpty())
        emit dataChanged(index(0, StartedColumn), index(rowCount() - 1, CompletedColumn));
}
