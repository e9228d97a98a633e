// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planitemsmodel.h"

#include "core/bytes.h"
#include "core/duration.h"
#include "models/liveexecutionsmodel.h"

#include <QHash>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

models::PlanItemsModel::PlanItemsModel(QObject *parent) : QAbstractTableModel(parent) { }

int models::PlanItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int models::PlanItemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const ItemList &models::PlanItemsModel::items() const
{
    static const ItemList none;
    if (!m_plan)
        return none;
    const PlanSection &section = m_plan->sections[m_section];
    return m_part == Part::Going ? section.items : section.kept;
}

qsizetype models::PlanItemsModel::total() const
{
    return items().size();
}

QString models::PlanItemsModel::why(qsizetype item) const
{
    if (!m_outcomes.empty() && m_part == Part::Going) {
        const Outcome outcome = m_outcomes[static_cast<size_t>(item)];
        const QString reason = m_reasons.value(items().id(item));
        switch (outcome) {
        case Outcome::Planned: return tr("left out");
        case Outcome::Done: return reason.isEmpty() ? tr("done") : tr("done: %1").arg(reason);
        case Outcome::Changed: return reason.isEmpty() ? tr("changed meanwhile") : tr("changed: %1").arg(reason);
        case Outcome::Vanished: return tr("row was gone already");
        case Outcome::Protected: return tr("protected meanwhile");
        case Outcome::Failed: return tr("failed: %1").arg(reason);
        case Outcome::Undone: return tr("undone");
        case Outcome::Purged: return tr("purged");
        }
    }
    const Problem problem = items().problem(item);
    if (problem != Problem::None)
        return describe(problem);
    if (items().kind() == ItemKind::Execution)
        return tr("stuck");
    return items().state(item) == FileState::Gone ? tr("expired, file is gone") : tr("expired");
}

models::State models::PlanItemsModel::stateOf(qsizetype item) const
{
    if (!m_outcomes.empty() && m_part == Part::Going) {
        switch (m_outcomes[static_cast<size_t>(item)]) {
        case Outcome::Done: return CompletedState;
        case Outcome::Failed: return FailedState;
        case Outcome::Undone: return UndoneState;
        case Outcome::Planned: return NoState;
        default: return KeptState;
        }
    }
    if (m_part == Part::Kept)
        return KeptState;
    if (items().state(item) == FileState::Problem)
        return WarningState;
    return items().kind() == ItemKind::Execution ? StuckState : ExpiredState;
}

QVariant models::PlanItemsModel::text(qsizetype item, int column) const
{
    const bool isExecution = items().kind() == ItemKind::Execution;
    const auto execution = items().execution(item);
    const auto time = items().time(item);
    switch (column) {
    case NameColumn:
        return isExecution ? tr("Execution #%1 (%2)").arg(items().id(item)).arg(QString::fromUtf8(items().path(item))) : bytes::displayName(items().path(item));
    case WhyColumn: return why(item);
    case SizeColumn:
        if (isExecution)
            return time && m_plan ? duration::clock(m_plan->madeAt.secondsSince(*time)) : QString(u'–');
        return items().state(item) == FileState::Present ? bytes::forPeople(items().item(item).identity.size) : QString(u'–');
    case TimeColumn: return time ? timeText(*time, m_localTime) : tr("unknown");
    case ExecutionColumn: return execution ? QString(u'#' + QString::number(execution->value)) : QString(u'–');
    default: return {};
    }
}

QVariant models::PlanItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const qsizetype item = m_shown[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(item, index.column());
    case Qt::ToolTipRole: return index.column() == NameColumn || index.column() == WhyColumn ? text(item, index.column()) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != NameColumn || m_part == Part::Kept || !m_outcomes.empty())
            return {};
        return m_selection.isWanted(m_section, item) ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        return index.column() == NameColumn || index.column() == WhyColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case StateRole: return stateOf(item);
    case IdRole: return items().id(item);
    case PathRole: return items().path(item);
    default: return {};
    }
}

Qt::ItemFlags models::PlanItemsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == NameColumn && m_part == Part::Going && m_outcomes.empty())
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool models::PlanItemsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    m_selection.setWanted(m_section, m_shown[static_cast<size_t>(index.row())], value.toInt() == Qt::Checked);
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit selectionChanged();
    return true;
}

QVariant models::PlanItemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == NameColumn || section == WhyColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const bool isExecution = items().kind() == ItemKind::Execution;
    switch (section) {
    case NameColumn: return isExecution ? tr("Execution") : tr("File");
    case WhyColumn: return m_outcomes.empty() ? tr("Why") : tr("Outcome");
    case SizeColumn: return isExecution ? tr("Runtime") : tr("Size");
    case TimeColumn:
        if (isExecution)
            return m_localTime ? tr("Started (local)") : tr("Started (UTC)");
        return m_localTime ? tr("Stored (local)") : tr("Stored (UTC)");
    case ExecutionColumn: return tr("Execution");
    default: return {};
    }
}

void models::PlanItemsModel::setPlan(PlanPtr plan, size_t section, Part part)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_section = section;
    m_part = part;
    m_selection = {};
    m_outcomes.clear();
    m_reasons.clear();
    m_filter.clear();
    rebuild();
    endResetModel();
    emit selectionChanged();
}

void models::PlanItemsModel::clear()
{
    setPlan({}, 0, Part::Going);
}

void models::PlanItemsModel::rebuild()
{
    m_shown.clear();
    const qsizetype count = items().size();
    const QByteArray wantedPath = m_filter.toUtf8();
    const QByteArray wantedNumber = m_filter.startsWith(u'#') ? wantedPath.mid(1) : wantedPath;
    m_shown.reserve(static_cast<size_t>(count));
    for (qsizetype item = 0; item < count; ++item) {
        if (!m_filter.isEmpty()) {
            const auto execution = items().execution(item);
            const bool isNumber = execution && QByteArray::number(execution->value) == wantedNumber;
            if (!isNumber && !items().path(item).contains(wantedPath))
                continue;
        }
        m_shown.push_back(item);
    }
    sortShown();
}

QVariant models::PlanItemsModel::sortValue(qsizetype item, int column) const
{
    switch (column) {
    case SizeColumn:
        if (items().kind() != ItemKind::Execution)
            return items().state(item) == FileState::Present ? items().item(item).identity.size : qint64(-1);
        [[fallthrough]];
    case TimeColumn: {
        const auto time = items().time(item);
        return time ? time->microseconds : std::numeric_limits<qint64>::min();
    }
    case ExecutionColumn: {
        const auto execution = items().execution(item);
        return execution ? execution->value : qint64(-1);
    }
    default: return items().id(item);
    }
}

void models::PlanItemsModel::sortShown()
{
    const bool isAscending = m_order == Qt::AscendingOrder;
    if (m_sortColumn == NameColumn || m_sortColumn == WhyColumn) {
        // Few distinct reasons, many paths: bytes compare fast enough, decoded texts would not.
        std::stable_sort(m_shown.begin(), m_shown.end(), [&](qsizetype a, qsizetype b) {
            const bool before = m_sortColumn == NameColumn ? (isAscending ? items().path(a) < items().path(b) : items().path(b) < items().path(a))
                                                           : (isAscending ? items().problem(a) < items().problem(b) : items().problem(b) < items().problem(a));
            return before;
        });
        return;
    }
    std::vector<std::pair<qint64, qsizetype>> keyed;
    keyed.reserve(m_shown.size());
    for (const qsizetype item : m_shown)
        keyed.emplace_back(sortValue(item, m_sortColumn).toLongLong(), item);
    std::stable_sort(keyed.begin(), keyed.end(), [&](const auto &a, const auto &b) { return isAscending ? a.first < b.first : b.first < a.first; });
    std::transform(keyed.cbegin(), keyed.cend(), m_shown.begin(), [](const auto &pair) { return pair.second; });
}

void models::PlanItemsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || (column == m_sortColumn && order == m_order))
        return;
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    std::vector<qsizetype> pointedAt;
    for (const QModelIndex &old : from)
        pointedAt.push_back(m_shown[static_cast<size_t>(old.row())]);
    m_sortColumn = column;
    m_order = order;
    sortShown();
    QHash<qsizetype, int> rowOf;
    if (!from.isEmpty()) {
        for (size_t row = 0; row < m_shown.size(); ++row)
            rowOf.insert(m_shown[row], static_cast<int>(row));
    }
    QModelIndexList to;
    for (qsizetype place = 0; place < from.size(); ++place)
        to.append(createIndex(rowOf.value(pointedAt[static_cast<size_t>(place)]), from.at(place).column()));
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void models::PlanItemsModel::setFilter(const QString &text)
{
    if (text.trimmed() == m_filter)
        return;
    beginResetModel();
    m_filter = text.trimmed();
    rebuild();
    endResetModel();
}

void models::PlanItemsModel::setAllShown(bool wanted)
{
    if (m_shown.empty() || m_part == Part::Kept || !m_outcomes.empty())
        return;
    for (const qsizetype item : m_shown)
        m_selection.setWanted(m_section, item, wanted);
    emit dataChanged(index(0, NameColumn), index(static_cast<int>(m_shown.size()) - 1, NameColumn), {Qt::CheckStateRole});
    emit selectionChanged();
}

void models::PlanItemsModel::setResult(const RunResult &result)
{
    if (!m_plan || m_section >= result.outcomes.size())
        return;
    beginResetModel();
    m_outcomes = result.outcomes[m_section];
    m_reasons.clear();
    for (const ItemOutcome &remark : result.remarks) {
        if (remark.kind == items().kind())
            m_reasons.insert(remark.id, remark.reason);
    }
    endResetModel();
}

void models::PlanItemsModel::setShowsLocalTime(bool local)
{
    m_localTime = local;
    emit headerDataChanged(Qt::Horizontal, TimeColumn, TimeColumn);
    if (!m_shown.empty())
        emit dataChanged(index(0, TimeColumn), index(static_cast<int>(m_shown.size()) - 1, TimeColumn));
}
