// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/scheduledjobsmodel.h"

#include "models/liveexecutionsmodel.h"

QString models::endingText(JobEnding ending)
{
    switch (ending) {
    case JobEnding::Done: return ScheduledJobsModel::tr("done");
    case JobEnding::Partly: return ScheduledJobsModel::tr("partly");
    case JobEnding::Observed: return ScheduledJobsModel::tr("observed");
    case JobEnding::Refused: return ScheduledJobsModel::tr("refused");
    case JobEnding::Failed: return ScheduledJobsModel::tr("failed");
    }
    return {};
}

models::State models::stateOf(JobEnding ending)
{
    switch (ending) {
    case JobEnding::Done: return CompletedState;
    case JobEnding::Partly:
    case JobEnding::Refused: return WarningState;
    case JobEnding::Observed: return KeptState;
    case JobEnding::Failed: return FailedState;
    }
    return NoState;
}

models::ScheduledJobsModel::ScheduledJobsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int models::ScheduledJobsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

int models::ScheduledJobsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString models::ScheduledJobsModel::text(int row, int column) const
{
    const JobState &state = m_jobs.at(row);
    switch (column) {
    case JobColumn: return state.job.name;
    case WhenColumn: return describe(state.job.timing);
    case CleansColumn: return m_contents.at(row);
    case NextColumn:
        if (!state.nextDue)
            return tr("never");
        return state.isOverdue ? tr("overdue since %1").arg(timeText(*state.nextDue, m_localTime))
                               : timeText(*state.nextDue, m_localTime);
    case LastColumn: return state.last ? timeText(state.last->beganAt, m_localTime) : tr("never");
    case ResultColumn: return state.last ? endingText(state.last->ending) : QString();
    case MessageColumn: return state.last ? state.last->message : QString();
    default: return {};
    }
}

QVariant models::ScheduledJobsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JobState &state = m_jobs.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(index.row(), index.column());
    case Qt::CheckStateRole:
        return index.column() == JobColumn ? QVariant(state.job.isOn ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == JobColumn
            ? (state.job.isOn ? tr("%1, on") : tr("%1, off")).arg(text(index.row(), JobColumn))
            : QVariant();
    case Qt::ToolTipRole:
        if (index.column() == ResultColumn && state.last)
            return tr("By %1").arg(state.last->by);
        return text(index.row(), index.column());
    case StateRole:
        return index.column() == ResultColumn && state.last ? QVariant(stateOf(state.last->ending)) : QVariant();
    default: return {};
    }
}

QVariant models::ScheduledJobsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case JobColumn: return tr("Job");
    case WhenColumn: return tr("When");
    case CleansColumn: return tr("Cleans");
    case NextColumn: return m_localTime ? tr("Next (local)") : tr("Next (UTC)");
    case LastColumn: return m_localTime ? tr("Last (local)") : tr("Last (UTC)");
    case ResultColumn: return tr("Result");
    case MessageColumn: return tr("What it did");
    default: return {};
    }
}

Qt::ItemFlags models::ScheduledJobsModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.column() == JobColumn ? usual | Qt::ItemIsUserCheckable : usual;
}

bool models::ScheduledJobsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != JobColumn)
        return false;
    emit switchWanted(m_jobs.at(index.row()).job.name, value.toInt() == Qt::Checked);
    return true;
}

void models::ScheduledJobsModel::apply(const QList<JobState> &jobs, const QStringList &contents)
{
    const bool isSame
        = std::equal(jobs.begin(), jobs.end(), m_jobs.begin(), m_jobs.end(),
                     [](const JobState &one, const JobState &other) { return one.job.name == other.job.name; });
    if (!isSame)
        beginResetModel();
    m_jobs = jobs;
    m_contents = contents;
    if (!isSame)
        endResetModel();
    else if (!m_jobs.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void models::ScheduledJobsModel::setShowsLocalTime(bool local)
{
    m_localTime = local;
    if (!m_jobs.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}
