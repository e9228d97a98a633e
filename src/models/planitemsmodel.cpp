// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planitemsmodel.h"

#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "models/liveexecutionsmodel.h"

#include <QHash>
#include <QMetaMethod>
#include <algorithm>

using namespace Qt::StringLiterals;

models::PlanItemsModel::PlanItemsModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

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

QString models::PlanItemsModel::reasonOf(qsizetype item) const
{
    const RowKey id = items().id(item);
    return m_reasons.value({id, id == 0 ? items().path(item) : QByteArray()});
}

QString models::PlanItemsModel::why(qsizetype item) const
{
    if (hasOutcomes()) {
        const Outcome outcome = (*m_outcomes)[static_cast<size_t>(item)];
        const QString reason = reasonOf(item);
        switch (outcome) {
        case Outcome::Planned: return tr("left out");
        case Outcome::Done: return reason.isEmpty() ? tr("done") : tr("done: %1").arg(reason);
        case Outcome::Changed: return reason.isEmpty() ? tr("changed meanwhile") : tr("changed: %1").arg(reason);
        case Outcome::Vanished:
            return !factsOf(items().kind()).hasRow ? tr("file was gone already") : tr("row was gone already");
        case Outcome::Protected: return reason.isEmpty() ? tr("protected meanwhile") : tr("protected: %1").arg(reason);
        case Outcome::InUse: return tr("in use by another transaction");
        case Outcome::KeptByDatabase:
            return reason.isEmpty() ? tr("kept by the database") : tr("kept by the database: %1").arg(reason);
        case Outcome::Failed: return tr("failed: %1").arg(reason);
        case Outcome::Undone: return tr("undone");
        case Outcome::Purged: return tr("purged");
        }
    }
    const Problem problem = items().problem(item);
    if (problem != Problem::None)
        return describe(problem, items().because(item));
    const PlanSection &section = m_plan->sections[m_section];
    if (section.isRelink())
        return tr("lies at %1").arg(bytes::displayName(section.relinks[static_cast<size_t>(item)].path));
    const QString because = textOfKind(section.facts().because);
    if (section.wasFoundBefore(item))
        return tr("%1, found twice").arg(because);
    return section.facts().directory && items().state(item) == FileState::Gone ? tr("%1, file is gone").arg(because)
                                                                               : because;
}

models::State models::PlanItemsModel::stateOf(qsizetype item) const
{
    if (hasOutcomes()) {
        switch ((*m_outcomes)[static_cast<size_t>(item)]) {
        case Outcome::Done: return CompletedState;
        case Outcome::KeptByDatabase:
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
        return isExecution
            ? tr("Execution #%1 (%2)").arg(items().id(item).toString(), QString::fromUtf8(items().path(item)))
            : bytes::displayName(items().path(item));
    case WhyColumn: return why(item);
    case SizeColumn:
        if (isExecution)
            return time && m_plan ? duration::clock(m_plan->madeAt.secondsSince(*time)) : QString(u'–');
        return items().state(item) == FileState::Present ? bytes::forPeople(items().item(item).identity.size)
                                                         : QString(u'–');
    case TimeColumn: return time ? timeText(*time, m_localTime) : tr("unknown");
    case ExecutionColumn: return execution ? QString(u'#' + execution->value.toString()) : QString(u'–');
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
    case Qt::ToolTipRole:
        return index.column() == NameColumn || index.column() == WhyColumn ? text(item, index.column()) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != NameColumn || m_part == Part::Kept || hasOutcomes())
            return {};
        return m_selection.isWanted(m_section, item) ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        return index.column() == NameColumn || index.column() == WhyColumn
            ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
            : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case StateRole: return stateOf(item);
    case IdRole: return items().id(item).toString();
    case PathRole: return items().path(item);
    default: return {};
    }
}

Qt::ItemFlags models::PlanItemsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == NameColumn && m_part == Part::Going && !hasOutcomes())
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
        return section == NameColumn || section == WhyColumn ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
                                                             : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    const bool isExecution = items().kind() == ItemKind::Execution;
    switch (section) {
    case NameColumn: return isExecution ? tr("Execution") : tr("File");
    case WhyColumn: return hasOutcomes() ? tr("Outcome") : tr("Why");
    case SizeColumn: return isExecution ? tr("Runtime") : tr("Size");
    case TimeColumn:
        if (isExecution)
            return m_localTime ? tr("Started (local)") : tr("Started (UTC)");
        if (!factsOf(items().kind()).hasRow)
            return m_localTime ? tr("Changed (local)") : tr("Changed (UTC)");
        return m_localTime ? tr("Stored (local)") : tr("Stored (UTC)");
    case ExecutionColumn: return tr("Execution");
    default: return {};
    }
}

void models::PlanItemsModel::setPlan(PlanPtr plan, size_t section, Part part, Selection selection)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_section = section;
    m_part = part;
    m_selection = std::move(selection);
    m_result = nullptr;
    readOutcomes();
    m_arrangement = {};
    // In the plan's own order there is nothing to compute.
    m_shown = arrangementWork()();
    endResetModel();
    emit selectionChanged();
}

void models::PlanItemsModel::setSection(size_t section)
{
    if (!m_plan || section == m_section || section >= m_plan->sections.size())
        return;
    beginResetModel();
    m_section = section;
    readOutcomes();
    m_shown.clear();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    arrange();
}

void models::PlanItemsModel::clear()
{
    setPlan({}, 0, Part::Going);
}

std::function<std::vector<qsizetype>()> models::PlanItemsModel::arrangementWork() const
{
    return [plan = m_plan, section = m_section, part = m_part, outcomes = m_outcomes,
            arrangement = m_arrangement]() -> std::vector<qsizetype> {
        if (!plan)
            return {};
        const PlanSection &all = plan->sections[section];
        return part == Part::Going ? arranged(all.items, *outcomes, arrangement) : arranged(all.kept, {}, arrangement);
    };
}

void models::PlanItemsModel::arrange()
{
    static const QMetaMethod wanted = QMetaMethod::fromSignal(&PlanItemsModel::arrangementWanted);
    if (items().size() > longList && isSignalConnected(wanted))
        emit arrangementWanted();
    else
        showArranged(arrangementWork()());
}

void models::PlanItemsModel::setArranged(const PlanArrangement &arrangement, std::vector<qsizetype> shown)
{
    const bool fits = shown.empty() || *std::max_element(shown.cbegin(), shown.cend()) < items().size();
    if (arrangement == m_arrangement && fits)
        showArranged(std::move(shown));
}

/// As a layout, so that the selection stays with its items.
void models::PlanItemsModel::showArranged(std::vector<qsizetype> shown)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList from = persistentIndexList();
    QHash<qsizetype, int> rowOf;
    for (const QModelIndex &old : from)
        rowOf.insert(m_shown[static_cast<size_t>(old.row())], -1);
    for (size_t row = 0; !rowOf.isEmpty() && row < shown.size(); ++row) {
        if (const auto found = rowOf.find(shown[row]); found != rowOf.end())
            *found = static_cast<int>(row);
    }
    QModelIndexList to;
    for (const QModelIndex &old : from) {
        const int row = rowOf.value(m_shown[static_cast<size_t>(old.row())]);
        to.append(row < 0 ? QModelIndex() : createIndex(row, old.column()));
    }
    m_shown = std::move(shown);
    changePersistentIndexList(from, to);
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void models::PlanItemsModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= ColumnCount)
        return;
    using Key = PlanArrangement::Key;
    constexpr Key keys[ColumnCount]{Key::Name, Key::Reason, Key::Size, Key::Time, Key::Execution};
    PlanArrangement wanted = m_arrangement;
    wanted.key = keys[column];
    wanted.order = order;
    if (items().kind() == ItemKind::Execution && wanted.key == Key::Size) {
        // An execution's column is its runtime: the longest started first.
        wanted.key = Key::Time;
        wanted.order = order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    }
    if (wanted == m_arrangement)
        return;
    m_arrangement = wanted;
    arrange();
}

void models::PlanItemsModel::setFilter(const QString &text)
{
    if (text.trimmed() == m_arrangement.filter)
        return;
    m_arrangement.filter = text.trimmed();
    arrange();
}

void models::PlanItemsModel::setShow(PlanArrangement::Show show)
{
    if (show == m_arrangement.show)
        return;
    m_arrangement.show = show;
    arrange();
}

void models::PlanItemsModel::setAllShown(bool wanted)
{
    if (m_shown.empty() || m_part == Part::Kept || hasOutcomes())
        return;
    for (const qsizetype item : m_shown)
        m_selection.setWanted(m_section, item, wanted);
    emit dataChanged(index(0, NameColumn), index(static_cast<int>(m_shown.size()) - 1, NameColumn),
                     {Qt::CheckStateRole});
    emit selectionChanged();
}

void models::PlanItemsModel::setRowsWanted(const QList<int> &rows, bool wanted)
{
    if (rows.isEmpty() || m_part == Part::Kept || hasOutcomes())
        return;
    for (const int row : rows)
        m_selection.setWanted(m_section, m_shown[static_cast<size_t>(row)], wanted);
    const auto [first, last] = std::minmax_element(rows.cbegin(), rows.cend());
    emit dataChanged(index(*first, NameColumn), index(*last, NameColumn), {Qt::CheckStateRole});
    emit selectionChanged();
}

Selection models::PlanItemsModel::onlyRows(const QList<int> &rows) const
{
    Selection selection;
    for (size_t section = 0; m_plan && section < m_plan->sections.size(); ++section)
        selection.setSectionWanted(section, m_plan->sections[section].items.size(), false);
    for (const int row : rows)
        selection.setWanted(m_section, m_shown[static_cast<size_t>(row)], true);
    return selection;
}

void models::PlanItemsModel::setResult(std::shared_ptr<const RunResult> result)
{
    if (!m_plan)
        return;
    beginResetModel();
    m_result = std::move(result);
    readOutcomes();
    endResetModel();
}

/// Of the section that is shown.
void models::PlanItemsModel::readOutcomes()
{
    const bool isThere = m_result && m_section < m_result->outcomes.size();
    // Shares the result's memory and keeps it alive.
    m_outcomes = isThere ? std::shared_ptr<const std::vector<Outcome>>(m_result, &m_result->outcomes[m_section])
                         : std::make_shared<const std::vector<Outcome>>();
    m_reasons.clear();
    if (!isThere)
        return;
    const PlanSection &section = m_plan->sections[m_section];
    for (const ItemOutcome &remark : m_result->remarks) {
        if (remark.kind == section.kind && (!remark.directory || remark.directory == section.directory))
            m_reasons.insert({remark.id, remark.id == 0 ? remark.path : QByteArray()}, remark.reason);
    }
}

void models::PlanItemsModel::setShowsLocalTime(bool local)
{
    m_localTime = local;
    emit headerDataChanged(Qt::Horizontal, TimeColumn, TimeColumn);
    if (!m_shown.empty())
        emit dataChanged(index(0, TimeColumn), index(static_cast<int>(m_shown.size()) - 1, TimeColumn));
}
