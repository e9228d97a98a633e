// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/liveexecutionsmodel.h"

#include "core/duration.h"

#include <QHash>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
/// Past this many scattered changes one relayout is cheaper than telling the view of each.
constexpr size_t mostScattered = 50;
} // namespace

QString models::timeText(ServerTime time, bool local)
{
    const QDateTime moment = local ? time.toUtc().toLocalTime() : time.toUtc();
    return moment.toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

models::LiveExecutionsModel::LiveExecutionsModel(QObject *parent) : QAbstractTableModel(parent) { }

int models::LiveExecutionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int models::LiveExecutionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

qint64 models::LiveExecutionsModel::runtime(const LiveExecution &row) const
{
    return row.execution.startedAt ? std::max<qint64>(0, m_now.secondsSince(*row.execution.startedAt)) : 0;
}

QVariant models::LiveExecutionsModel::text(const LiveExecution &row, int column) const
{
    const Execution &execution = row.execution;
    const bool hasStart = execution.startedAt.has_value();
    switch (column) {
    case IdColumn: return QString(u'#' + QString::number(execution.id.value));
    case StateColumn: return isStuck(row) ? tr("stuck · %1").arg(execution.status) : execution.status;
    case UserColumn: return execution.userId ? tr("user %1").arg(*execution.userId) : QString();
    case StartedColumn: return hasStart ? timeText(*execution.startedAt, m_localTime) : tr("never");
    case RuntimeColumn: return hasStart ? duration::clock(runtime(row)) : QString(u'–');
    case ScreenshotsColumn: return QLocale().toString(row.screenshots);
    case DownloadsColumn: return QLocale().toString(row.downloads);
    default: return {};
    }
}

qint64 models::LiveExecutionsModel::sortNumber(const LiveExecution &row) const
{
    const Execution &execution = row.execution;
    // Rows without a start come last when the longest running come first.
    const qint64 started = execution.startedAt ? execution.startedAt->microseconds : std::numeric_limits<qint64>::max();
    switch (m_sortColumn) {
    case StateColumn: return isStuck(row) ? 0 : execution.status == "running"_L1 ? 1 : 2;
    case UserColumn: return execution.userId.value_or(-1);
    case StartedColumn: return started;
    case RuntimeColumn:
    case LimitColumn: return -started;
    case ScreenshotsColumn: return row.screenshots;
    case DownloadsColumn: return row.downloads;
    default: return execution.id.value;
    }
}

bool models::LiveExecutionsModel::comesBefore(const LiveExecution &a, const LiveExecution &b) const
{
    const qint64 left = sortNumber(a);
    const qint64 right = sortNumber(b);
    if (left != right)
        return m_order == Qt::AscendingOrder ? left < right : right < left;
    return a.execution.id < b.execution.id;
}

QVariant models::LiveExecutionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LiveExecution &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == StateColumn || index.column() == LimitColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                                                              : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == LimitColumn && row.execution.startedAt
            ? QVariant(tr("%1 of %2").arg(duration::clock(runtime(row)), duration::clock(m_rule.limitSeconds())))
            : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == LimitColumn ? tr("%1 percent of the limit").arg(100 * runtime(row) / std::max<qint64>(1, m_rule.limitSeconds()))
                                             : text(row, index.column());
    case StateRole: return isStuck(row) ? StuckState : row.execution.status == "running"_L1 ? RunningState : PendingState;
    case FractionRole:
        return row.execution.startedAt ? QVariant(static_cast<double>(runtime(row)) / static_cast<double>(std::max<qint64>(1, m_rule.limitSeconds())))
                                       : QVariant();
    case IdRole: return row.execution.id.value;
    default: return {};
    }
}

QVariant models::LiveExecutionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == StateColumn || section == LimitColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case IdColumn: return tr("Execution");
    case StateColumn: return tr("State");
    case UserColumn: return tr("User");
    case StartedColumn: return m_localTime ? tr("Started (local)") : tr("Started (UTC)");
    case RuntimeColumn: return tr("Runtime");
    case LimitColumn: return tr("Of %1 limit").arg(duration::forPeople(m_rule.limitSeconds()));
    case ScreenshotsColumn: return tr("Shots");
    case DownloadsColumn: return tr("Files");
    default: return {};
    }
}

bool models::LiveExecutionsModel::isInScope(const LiveExecution &row, Scope scope) const
{
    switch (scope) {
    case Scope::Running: return row.execution.startedAt && !isStuck(row);
    case Scope::Stuck: return isStuck(row);
    case Scope::NoStart: return !row.execution.startedAt;
    case Scope::All: return true;
    }
    return true;
}

bool models::LiveExecutionsModel::matches(const LiveExecution &row) const
{
    if (m_search.isEmpty())
        return true;
    for (const int column : {IdColumn, StateColumn, UserColumn}) {
        if (text(row, column).toString().contains(m_search, Qt::CaseInsensitive))
            return true;
    }
    return row.execution.errorMessage.contains(m_search, Qt::CaseInsensitive);
}

models::LiveExecutionsModel::Rows models::LiveExecutionsModel::wanted() const
{
    Rows rows;
    rows.reserve(m_all.size());
    std::copy_if(m_all.cbegin(), m_all.cend(), std::back_inserter(rows), [this](const LiveExecution &row) { return isInScope(row, m_scope) && matches(row); });
    std::sort(rows.begin(), rows.end(), [this](const LiveExecution &a, const LiveExecution &b) { return comesBefore(a, b); });
    return rows;
}

void models::LiveExecutionsModel::show(Rows rows)
{
    QHash<qint64, size_t> placeOf;
    placeOf.reserve(static_cast<qsizetype>(rows.size()));
    for (size_t place = 0; place < rows.size(); ++place)
        placeOf.insert(rows[place].execution.id.value, place);
    // A row leaves where it is gone, or where it would have to jump over one that stays.
    std::vector<std::pair<int, int>> removed;
    size_t reached = 0;
    size_t kept = 0;
    for (int row = 0; row < static_cast<int>(m_shown.size()); ++row) {
        const auto found = placeOf.constFind(m_shown[static_cast<size_t>(row)].execution.id.value);
        const bool stays = found != placeOf.cend() && (kept == 0 || *found > reached);
        if (stays) {
            reached = *found;
            ++kept;
        } else if (!removed.empty() && removed.back().second == row - 1) {
            removed.back().second = row;
        } else {
            removed.emplace_back(row, row);
        }
    }
    const size_t inserted = rows.size() - kept;
    if (removed.size() + std::min(inserted, kept + 1) > mostScattered)
        relayout(std::move(rows));
    else
        showByParts(std::move(rows), removed);
}

void models::LiveExecutionsModel::showByParts(Rows rows, const std::vector<std::pair<int, int>> &removed)
{
    for (auto range = removed.crbegin(); range != removed.crend(); ++range) {
        beginRemoveRows({}, range->first, range->second);
        m_shown.erase(m_shown.begin() + range->first, m_shown.begin() + range->second + 1);
        endRemoveRows();
    }
    int changedFrom = -1;
    const auto flush = [&](int upTo) {
        if (changedFrom >= 0)
            emit dataChanged(index(changedFrom, 0), index(upTo, ColumnCount - 1));
        changedFrom = -1;
    };
    for (size_t place = 0; place < rows.size(); ++place) {
        const int row = static_cast<int>(place);
        if (place < m_shown.size() && m_shown[place].execution.id == rows[place].execution.id) {
            if (m_shown[place] == rows[place]) {
                flush(row - 1);
                continue;
            }
            m_shown[place] = rows[place];
            if (changedFrom < 0)
                changedFrom = row;
            continue;
        }
        flush(row - 1);
        // Everything up to the next row that is shown already comes in as one block.
        size_t end = place + 1;
        while (end < rows.size() && (place >= m_shown.size() || rows[end].execution.id != m_shown[place].execution.id))
            ++end;
        beginInsertRows({}, row, static_cast<int>(end) - 1);
        m_shown.insert(m_shown.begin() + row, rows.begin() + row, rows.begin() + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        place = end - 1;
    }
    flush(static_cast<int>(rows.size()) - 1);
}

void models::LiveExecutionsModel::relayout(Rows rows)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QHash<qint64, int> rowOf;
    if (!from.isEmpty()) {
        rowOf.reserve(static_cast<qsizetype>(rows.size()));
        for (size_t place = 0; place < rows.size(); ++place)
            rowOf.insert(rows[place].execution.id.value, static_cast<int>(place));
    }
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from) {
        const int row = rowOf.value(at(old.row()).execution.id.value, -1);
        to.append(row < 0 ? QModelIndex() : createIndex(row, old.column()));
    }
    m_shown = std::move(rows);
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void models::LiveExecutionsModel::apply(const LiveSnapshot &snapshot)
{
    const bool limitChanged = snapshot.rule.limitSeconds() != m_rule.limitSeconds();
    m_rule = snapshot.rule;
    m_now = snapshot.takenAt;
    m_all.assign(snapshot.rows.cbegin(), snapshot.rows.cend());
    recount();
    show(wanted());
    if (limitChanged)
        emit headerDataChanged(Qt::Horizontal, LimitColumn, LimitColumn);
}

void models::LiveExecutionsModel::recount()
{
    std::array<int, 4> counts {};
    for (const LiveExecution &row : m_all) {
        ++counts[static_cast<size_t>(Scope::All)];
        ++counts[static_cast<size_t>(!row.execution.startedAt ? Scope::NoStart : isStuck(row) ? Scope::Stuck : Scope::Running)];
    }
    if (counts == m_counts)
        return;
    m_counts = counts;
    emit countsChanged();
}

void models::LiveExecutionsModel::clear()
{
    m_all.clear();
    recount();
    show({});
}

void models::LiveExecutionsModel::setNow(ServerTime now)
{
    const auto before = m_counts;
    m_now = now;
    recount();
    // Somebody has crossed the limit: the scope's rows, the order by state and the pill may all be different.
    if (m_counts != before)
        show(wanted());
    if (!m_shown.empty()) {
        const int last = static_cast<int>(m_shown.size()) - 1;
        emit dataChanged(index(0, RuntimeColumn), index(last, LimitColumn));
        if (m_counts != before)
            emit dataChanged(index(0, StateColumn), index(last, StateColumn));
    }
}

void models::LiveExecutionsModel::setScope(Scope scope)
{
    m_scope = scope;
    show(wanted());
}

void models::LiveExecutionsModel::setSearch(const QString &text)
{
    m_search = text.trimmed();
    show(wanted());
}

void models::LiveExecutionsModel::setShowsLocalTime(bool local)
{
    m_localTime = local;
    emit headerDataChanged(Qt::Horizontal, StartedColumn, StartedColumn);
    if (!m_shown.empty())
        emit dataChanged(index(0, StartedColumn), index(static_cast<int>(m_shown.size()) - 1, StartedColumn));
}

int models::LiveExecutionsModel::count(Scope scope) const
{
    return m_counts[static_cast<size_t>(scope)];
}

void models::LiveExecutionsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0)
        return;
    m_sortColumn = column;
    m_order = order;
    relayout(wanted());
}
