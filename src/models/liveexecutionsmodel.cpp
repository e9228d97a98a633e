// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/liveexecutionsmodel.h"

#include "core/base/duration.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

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

models::LiveExecutionsModel::LiveExecutionsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

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
    case IdColumn: return QString(u'#' + execution.id.value.toString());
    case StateColumn: return isStuck(row) ? tr("stuck · %1").arg(execution.status) : execution.status;
    case UserColumn: return execution.userId ? tr("user %1").arg(execution.userId->toString()) : QString();
    case StartedColumn: return hasStart ? timeText(*execution.startedAt, m_localTime) : tr("never");
    case RuntimeColumn: return hasStart ? duration::clock(runtime(row)) : QString(u'–');
    case LimitColumn: return hasStart ? timesLimit(row) : QString();
    case ScreenshotsColumn: return QLocale().toString(row.screenshots);
    case DownloadsColumn: return QLocale().toString(row.downloads);
    default: return {};
    }
}

/// "47 %", and past the limit "×1.4", "×260".
QString models::LiveExecutionsModel::timesLimit(const LiveExecution &row) const
{
    const auto limit = static_cast<double>(std::max<qint64>(1, m_rule.limitSeconds()));
    const double times = static_cast<double>(runtime(row)) / limit;
    if (!isStuck(row))
        return tr("%1 %").arg(QLocale().toString(std::min(100.0, std::floor(100 * times)), 'f', 0));
    // "×1.0" would be no more than the limit.
    return tr("×%1").arg(QLocale().toString(std::max(times, 1.1), 'f', times < 10 ? 1 : 0));
}

RowKey models::LiveExecutionsModel::sortKey(const LiveExecution &row) const
{
    const Execution &execution = row.execution;
    // Rows without a start come last when the longest running come first.
    const qint64 started = execution.startedAt ? execution.startedAt->microseconds : std::numeric_limits<qint64>::max();
    switch (m_sortColumn) {
    case StateColumn: return isStuck(row) ? 0 : execution.state == ExecutionState::Running ? 1 : 2;
    case UserColumn: return execution.userId.value_or(RowKey(-1));
    case StartedColumn: return started;
    case RuntimeColumn:
    case LimitColumn: return -started;
    case ScreenshotsColumn: return row.screenshots;
    case DownloadsColumn: return row.downloads;
    default: return execution.id.value;
    }
}

QVariant models::LiveExecutionsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const LiveExecution &row = at(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == StateColumn || index.column() == LimitColumn
            ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
            : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::ToolTipRole:
        return index.column() == LimitColumn && row.execution.startedAt
            ? QVariant(tr("%1 of %2").arg(duration::clock(runtime(row)), duration::clock(m_rule.limitSeconds())))
            : QVariant();
    case Qt::AccessibleTextRole:
        return index.column() == LimitColumn ? tr("%1 of the limit").arg(text(row, LimitColumn).toString())
                                             : text(row, index.column());
    case StateRole:
        return isStuck(row) ? StuckState : row.execution.state == ExecutionState::Running ? RunningState : PendingState;
    case FractionRole:
        return row.execution.startedAt ? QVariant(static_cast<double>(runtime(row))
                                                  / static_cast<double>(std::max<qint64>(1, m_rule.limitSeconds())))
                                       : QVariant();
    case IdRole: return row.execution.id.value.toString();
    default: return {};
    }
}

QVariant models::LiveExecutionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == StateColumn || section == LimitColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                                                : QVariant(Qt::AlignRight | Qt::AlignVCenter);
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
    case Scope::Running: return row.execution.state != ExecutionState::Pending && !isStuck(row);
    case Scope::Pending: return row.execution.state == ExecutionState::Pending && !isStuck(row);
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
    if (m_keys)
        return matchesKeys(row.execution, isStuck(row));
    for (const int column : {IdColumn, StateColumn, UserColumn}) {
        if (text(row, column).toString().contains(m_search, Qt::CaseInsensitive))
            return true;
    }
    return row.execution.errorMessage.contains(m_search, Qt::CaseInsensitive);
}

bool models::LiveExecutionsModel::matchesKeys(const Execution &execution, bool isStuck) const
{
    return (!m_keys->id || *m_keys->id == execution.id) && (!m_keys->user || m_keys->user == execution.userId)
        && (!m_keys->onlyStuck || isStuck)
        && (m_keys->statuses.isEmpty() || m_keys->statuses.contains(execution.status, Qt::CaseInsensitive))
        && execution.errorMessage.contains(m_keys->errorText, Qt::CaseInsensitive);
}

models::LiveExecutionsModel::Order models::LiveExecutionsModel::wanted(const Rows &rows) const
{
    std::vector<std::pair<RowKey, Place>> keyed;
    keyed.reserve(static_cast<size_t>(rows.size()));
    for (Place place = 0; place < rows.size(); ++place) {
        const LiveExecution &row = rows[place];
        if (isInScope(row, m_scope) && matches(row))
            keyed.emplace_back(sortKey(row), place);
    }
    // Places ascend with ids, so that equal keys stand in the order of their ids, whichever way the keys go.
    std::sort(keyed.begin(), keyed.end(), [descending = m_order == Qt::DescendingOrder](const auto &a, const auto &b) {
        return a.first == b.first ? a.second < b.second : (a.first < b.first) != descending;
    });
    Order order(keyed.size());
    std::transform(keyed.cbegin(), keyed.cend(), order.begin(), [](const auto &entry) { return entry.second; });
    return order;
}

models::LiveExecutionsModel::Order models::LiveExecutionsModel::placesIn(const Rows &rows) const
{
    // Both sides ascend by id.
    Order places(static_cast<size_t>(m_all.size()), nowhere);
    Place next = 0;
    for (Place place = 0; place < m_all.size(); ++place) {
        const ExecutionId id = m_all[place].execution.id;
        while (next < rows.size() && rows[next].execution.id < id)
            ++next;
        if (next < rows.size() && rows[next].execution.id == id)
            places[static_cast<size_t>(place)] = next;
    }
    return places;
}

void models::LiveExecutionsModel::show(const Rows &rows, const StuckRule &rule, ServerTime now)
{
    const StuckRule ruleBefore = std::exchange(m_rule, rule);
    const ServerTime nowBefore = std::exchange(m_now, now);
    Difference difference{
        .rows = rows, .order = wanted(rows), .newPlaces = placesIn(rows), .isChanged = {}, .rowOf = {}};
    difference.isChanged.resize(static_cast<size_t>(rows.size()));
    for (Place old = 0; old < m_all.size(); ++old) {
        const Place place = difference.newPlaces[static_cast<size_t>(old)];
        if (place != nowhere)
            difference.isChanged[static_cast<size_t>(place)]
                = ruleBefore.isStuck(m_all[old].execution, nowBefore) != isStuck(rows[place])
                || m_all[old] != rows[place];
    }
    difference.rowOf.assign(static_cast<size_t>(rows.size()), nowhere);
    for (size_t row = 0; row < difference.order.size(); ++row)
        difference.rowOf[static_cast<size_t>(difference.order[row])] = static_cast<Place>(row);
    std::vector<std::pair<int, int>> removed;
    Place reached = nowhere;
    size_t kept = 0;
    bool isMoved = false;
    for (int row = 0; row < rowCount(); ++row) {
        const Place newRow = difference.newRow(m_shown[static_cast<size_t>(row)]);
        if (newRow != nowhere) {
            isMoved = isMoved || newRow < reached;
            reached = newRow;
            ++kept;
        } else if (!removed.empty() && removed.back().second == row - 1) {
            removed.back().second = row;
        } else {
            removed.emplace_back(row, row);
        }
    }
    // A row taken out and put in elsewhere would lose its selection.
    const size_t inserted = difference.order.size() - kept;
    if (isMoved || removed.size() + std::min(inserted, kept + 1) > mostScattered)
        relayout(difference);
    else
        showByParts(difference, removed);
}

void models::LiveExecutionsModel::showByParts(const Difference &difference,
                                              const std::vector<std::pair<int, int>> &removed)
{
    for (auto range = removed.crbegin(); range != removed.crend(); ++range) {
        beginRemoveRows({}, range->first, range->second);
        m_shown.erase(m_shown.begin() + range->first, m_shown.begin() + range->second + 1);
        endRemoveRows();
    }
    // What stays is looked up in the new rows from here on.
    for (Place &place : m_shown)
        place = difference.newPlaces[static_cast<size_t>(place)];
    m_all = difference.rows;
    for (size_t row = 0; row < difference.order.size(); ++row) {
        if (row < m_shown.size() && m_shown[row] == difference.order[row])
            continue;
        // Everything up to the next row that is shown already comes in as one block.
        size_t end = row + 1;
        while (end < difference.order.size() && (row >= m_shown.size() || difference.order[end] != m_shown[row]))
            ++end;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(end) - 1);
        const auto from = difference.order.begin();
        m_shown.insert(m_shown.begin() + static_cast<std::ptrdiff_t>(row), from + static_cast<std::ptrdiff_t>(row),
                       from + static_cast<std::ptrdiff_t>(end));
        endInsertRows();
        row = end - 1;
    }
    for (int row = 0; row < rowCount(); ++row) {
        const int first = row;
        while (row < rowCount() && difference.isChanged[static_cast<size_t>(m_shown[static_cast<size_t>(row)])])
            ++row;
        if (row > first)
            emit dataChanged(index(first, 0), index(row - 1, ColumnCount - 1));
    }
}

void models::LiveExecutionsModel::relayout(const Difference &difference)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QModelIndexList to;
    to.reserve(from.size());
    for (const QModelIndex &old : from) {
        const Place row = difference.newRow(m_shown[static_cast<size_t>(old.row())]);
        to.append(row == nowhere ? QModelIndex() : createIndex(row, old.column()));
    }
    m_all = difference.rows;
    m_shown = difference.order;
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void models::LiveExecutionsModel::apply(const LiveSnapshot &snapshot)
{
    const bool limitChanged = snapshot.rule.limitSeconds() != m_rule.limitSeconds();
    Rows rows = snapshot.rows;
    const auto byId = [](const LiveExecution &a, const LiveExecution &b) { return a.execution.id < b.execution.id; };
    if (!std::is_sorted(rows.cbegin(), rows.cend(), byId))
        std::sort(rows.begin(), rows.end(), byId);
    show(rows, snapshot.rule, snapshot.takenAt);
    recount();
    if (limitChanged)
        emit headerDataChanged(Qt::Horizontal, LimitColumn, LimitColumn);
}

void models::LiveExecutionsModel::recount()
{
    std::array<int, 5> counts{};
    for (const LiveExecution &row : m_all) {
        for (const Scope scope : {Scope::Running, Scope::Pending, Scope::Stuck, Scope::NoStart, Scope::All})
            counts[static_cast<size_t>(scope)] += isInScope(row, scope) ? 1 : 0;
    }
    if (counts == m_counts)
        return;
    m_counts = counts;
    emit countsChanged();
}

void models::LiveExecutionsModel::clear()
{
    show({}, m_rule, m_now);
    recount();
}

void models::LiveExecutionsModel::setNow(ServerTime now)
{
    show(m_all, m_rule, now);
    recount();
    if (!m_shown.empty())
        emit dataChanged(index(0, RuntimeColumn), index(rowCount() - 1, LimitColumn));
}

void models::LiveExecutionsModel::setScope(Scope scope)
{
    m_scope = scope;
    rearrange();
}

void models::LiveExecutionsModel::setSearch(const QString &text)
{
    m_search = text.trimmed();
    m_keys.reset();
    // A word alone may be any part of what is shown; a key says what it is about.
    const auto filter = ExecutionFilter::parse(m_search);
    if (filter && m_search.contains(u':')
        && (filter->id || filter->user || filter->onlyStuck || !filter->statuses.isEmpty()))
        m_keys = *filter;
    rearrange();
}

void models::LiveExecutionsModel::rearrange()
{
    show(m_all, m_rule, m_now);
}

void models::LiveExecutionsModel::setShowsLocalTime(bool local)
{
    m_localTime = local;
    emit headerDataChanged(Qt::Horizontal, StartedColumn, StartedColumn);
    if (!m_shown.empty())
        emit dataChanged(index(0, StartedColumn), index(rowCount() - 1, StartedColumn));
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
    rearrange();
}
