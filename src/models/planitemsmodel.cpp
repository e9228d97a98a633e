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

models::PlanItemsModel::Row models::PlanItemsModel::rowAt(int row) const
{
    const PlanSources::Place place = m_sources.at(m_shown[static_cast<size_t>(row)]);
    const size_t number = place.source->section;
    return {m_plan->sections[number], number, *place.source->items, place.item, place.source->outcomes};
}

void models::PlanItemsModel::readSources()
{
    m_sources = {};
    m_total = 0;
    using Which = PlanSource::Which;
    for (size_t number = 0; m_plan && number < m_plan->sections.size(); ++number) {
        if (m_section && number != *m_section)
            continue;
        const PlanSection &section = m_plan->sections[number];
        const bool isOver = m_result && number < m_result->outcomes.size();
        const qsizetype impossible = section.items.size() - possibleCount(section);
        if (m_part == Part::Kept) {
            m_sources.add({.section = number, .items = &section.kept});
            m_total += section.kept.size() + impossible;
            if (impossible > 0)
                m_sources.add({.section = number, .items = &section.items, .which = Which::CanOnlyFail});
        } else {
            // What could only fail was never among what goes: after the run it is kept as before it.
            m_sources.add({.section = number,
                           .items = &section.items,
                           .which = impossible > 0 ? Which::CanGo : Which::All,
                           .outcomes = isOver ? &m_result->outcomes[number] : nullptr});
            m_total += section.items.size() - impossible;
        }
    }
}

bool models::PlanItemsModel::hasOutcomes() const
{
    return m_part == Part::Going && m_result && !m_result->outcomes.empty();
}

std::optional<ItemKind> models::PlanItemsModel::kind() const
{
    std::optional<ItemKind> one;
    for (const PlanSource &source : m_sources.all()) {
        if (one && *one != source.items->kind())
            return std::nullopt;
        one = source.items->kind();
    }
    return one;
}

QString models::PlanItemsModel::reasonOf(const Row &row) const
{
    const RowKey id = row.items.id(row.item);
    return row.number < m_reasons.size()
        ? m_reasons[row.number].value({id, id == 0 ? row.items.path(row.item) : QByteArray()})
        : QString();
}

QString models::PlanItemsModel::why(const Row &row) const
{
    if (const auto outcome = row.outcome()) {
        const QString reason = reasonOf(row);
        switch (*outcome) {
        case Outcome::Planned: return tr("left out");
        case Outcome::Done: return reason.isEmpty() ? tr("done") : tr("done: %1").arg(reason);
        case Outcome::Changed: return reason.isEmpty() ? tr("changed meanwhile") : tr("changed: %1").arg(reason);
        case Outcome::Vanished:
            return !row.section.facts().hasRow ? tr("file was gone already") : tr("row was gone already");
        case Outcome::Protected: return reason.isEmpty() ? tr("protected meanwhile") : tr("protected: %1").arg(reason);
        case Outcome::InUse: return tr("in use by another transaction");
        case Outcome::KeptByDatabase:
            return reason.isEmpty() ? tr("kept by the database") : tr("kept by the database: %1").arg(reason);
        case Outcome::Failed: return tr("failed: %1").arg(reason);
        case Outcome::Undone: return tr("undone");
        case Outcome::Purged: return tr("purged");
        }
    }
    const Problem problem = row.items.problem(row.item);
    if (problem != Problem::None)
        return describe(problem, row.items.because(row.item));
    if (row.section.isRelink())
        return tr("lies at %1").arg(bytes::displayName(row.section.relinks[static_cast<size_t>(row.item)].path));
    const QString because = row.section.isChosen() ? tr("chosen") : textOfKind(row.section.facts().because);
    if (m_part == Part::Found)
        return tr("%1, not checked yet").arg(because);
    if (row.section.wasFoundBefore(row.item))
        return tr("%1, found twice").arg(because);
    return row.section.facts().directory && row.items.state(row.item) == FileState::Gone
        ? tr("%1, file is gone").arg(because)
        : because;
}

models::State models::PlanItemsModel::stateOf(const Row &row) const
{
    if (const auto outcome = row.outcome()) {
        switch (*outcome) {
        case Outcome::Done: return CompletedState;
        case Outcome::KeptByDatabase:
        case Outcome::Failed: return FailedState;
        case Outcome::Undone: return UndoneState;
        case Outcome::Planned: return NoState;
        default: return KeptState;
        }
    }
    if (canOnlyFail(row.items, row.item))
        return WarningState;
    if (m_part == Part::Kept)
        return KeptState;
    if (m_part == Part::Found)
        return NoState;
    switch (row.items.kind()) {
    case ItemKind::Execution: return StuckState;
    case ItemKind::Orphan:
    case ItemKind::Missing: return OrphanState;
    case ItemKind::Screenshot:
    case ItemKind::Download: break;
    }
    return row.section.isChosen() ? WarningState : ExpiredState;
}

QVariant models::PlanItemsModel::text(const Row &row, int column) const
{
    const ItemList &items = row.items;
    const qsizetype item = row.item;
    const auto execution = items.execution(item);
    const auto time = items.time(item);
    switch (column) {
    case NameColumn:
        return row.isExecution()
            ? tr("Execution #%1 (%2)").arg(items.id(item).toString(), QString::fromUtf8(items.path(item)))
            : bytes::displayName(items.path(item));
    case WhyColumn: return why(row);
    case SizeColumn:
        if (row.isExecution())
            return kind() && time ? duration::clock(m_plan->madeAt.secondsSince(*time)) : QString(u'–');
        return items.state(item) == FileState::Present ? bytes::forPeople(items.item(item).identity.size)
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
    const Row row = rowAt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == NameColumn || index.column() == WhyColumn ? text(row, index.column()) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() != NameColumn || m_part != Part::Going || hasOutcomes())
            return {};
        return m_selection.isWanted(row.number, row.item) ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        return index.column() == NameColumn || index.column() == WhyColumn
            ? QVariant(Qt::AlignLeft | Qt::AlignVCenter)
            : QVariant(Qt::AlignRight | Qt::AlignVCenter);
    case StateRole: return stateOf(row);
    case IdRole: return row.items.id(row.item).toString();
    case PathRole: return row.items.path(row.item);
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
    const Row row = rowAt(index.row());
    m_selection.setWanted(row.number, row.item, value.toInt() == Qt::Checked);
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
    const auto one = kind();
    const bool isExecution = one == ItemKind::Execution;
    switch (section) {
    case NameColumn: return isExecution ? tr("Execution") : m_sources.isMixed() ? tr("Item") : tr("File");
    case WhyColumn: return hasOutcomes() ? tr("Outcome") : tr("Why");
    case SizeColumn: return isExecution ? tr("Runtime") : tr("Size");
    case TimeColumn:
        if (isExecution)
            return m_localTime ? tr("Started (local)") : tr("Started (UTC)");
        if (!one)
            return m_localTime ? tr("Dated (local)") : tr("Dated (UTC)");
        if (!factsOf(*one).hasRow)
            return m_localTime ? tr("Changed (local)") : tr("Changed (UTC)");
        return m_localTime ? tr("Stored (local)") : tr("Stored (UTC)");
    case ExecutionColumn: return tr("Execution");
    default: return {};
    }
}

void models::PlanItemsModel::setPlan(PlanPtr plan, std::optional<size_t> section, Part part, Selection selection)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_section = section;
    m_part = part;
    m_selection = std::move(selection);
    m_result = nullptr;
    m_reasons.clear();
    readSources();
    m_arrangement = {};
    endResetArranged();
    emit selectionChanged();
}

/// A long list is empty until somebody else has arranged it.
void models::PlanItemsModel::endResetArranged()
{
    const bool isLater = isArrangedElsewhere();
    m_shown = isLater ? std::vector<qsizetype>() : arrangementWork()();
    endResetModel();
    if (isLater)
        emit arrangementWanted();
}

void models::PlanItemsModel::setSection(std::optional<size_t> section)
{
    if (!m_plan || section == m_section || (section && *section >= m_plan->sections.size()))
        return;
    beginResetModel();
    m_section = section;
    readSources();
    m_shown.clear();
    endResetModel();
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    arrange();
}

void models::PlanItemsModel::clear()
{
    setPlan({}, {}, Part::Going);
}

std::function<std::vector<qsizetype>()> models::PlanItemsModel::arrangementWork() const
{
    // What the sources point into lives as long as plan and result.
    return [plan = m_plan, result = m_result, sources = m_sources, arrangement = m_arrangement] {
        return arranged(sources, arrangement);
    };
}

bool models::PlanItemsModel::isArrangedElsewhere() const
{
    static const QMetaMethod wanted = QMetaMethod::fromSignal(&PlanItemsModel::arrangementWanted);
    return m_sources.end() > longList && isSignalConnected(wanted);
}

void models::PlanItemsModel::arrange()
{
    if (isArrangedElsewhere())
        emit arrangementWanted();
    else
        showArranged(arrangementWork()());
}

void models::PlanItemsModel::setArranged(const PlanArrangement &arrangement, std::vector<qsizetype> shown)
{
    const bool fits = shown.empty() || *std::max_element(shown.cbegin(), shown.cend()) < m_sources.end();
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
    if (kind() == ItemKind::Execution && wanted.key == Key::Size) {
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
    if (m_shown.empty() || m_part != Part::Going || hasOutcomes())
        return;
    const auto &sources = m_sources.all();
    const bool isWhole = !isFiltered() && std::all_of(sources.begin(), sources.end(), [](const PlanSource &source) {
        return source.which == PlanSource::Which::All;
    });
    if (isWhole) { // item by item that is many thousand times as much work
        for (const PlanSource &source : sources)
            m_selection.setSectionWanted(source.section, source.items->size(), wanted);
    } else {
        for (const qsizetype number : m_shown) {
            const PlanSources::Place place = m_sources.at(number);
            m_selection.setWanted(place.source->section, place.item, wanted);
        }
    }
    emit dataChanged(index(0, NameColumn), index(static_cast<int>(m_shown.size()) - 1, NameColumn),
                     {Qt::CheckStateRole});
    emit selectionChanged();
}

void models::PlanItemsModel::setRowsWanted(const QList<int> &rows, bool wanted)
{
    if (rows.isEmpty() || m_part != Part::Going || hasOutcomes())
        return;
    for (const int number : rows) {
        const Row row = rowAt(number);
        m_selection.setWanted(row.number, row.item, wanted);
    }
    const auto [first, last] = std::minmax_element(rows.cbegin(), rows.cend());
    emit dataChanged(index(*first, NameColumn), index(*last, NameColumn), {Qt::CheckStateRole});
    emit selectionChanged();
}

int models::PlanItemsModel::firstWanted() const
{
    const auto first = std::find_if(m_shown.cbegin(), m_shown.cend(), [this](qsizetype number) {
        const PlanSources::Place place = m_sources.at(number);
        return m_selection.isWanted(place.source->section, place.item);
    });
    return first == m_shown.cend() ? -1 : static_cast<int>(first - m_shown.cbegin());
}

Selection models::PlanItemsModel::onlyRows(const QList<int> &rows) const
{
    Selection selection;
    for (size_t section = 0; m_plan && section < m_plan->sections.size(); ++section)
        selection.setSectionWanted(section, m_plan->sections[section].items.size(), false);
    for (const int number : rows) {
        const Row row = rowAt(number);
        selection.setWanted(row.number, row.item, true);
    }
    return selection;
}

void models::PlanItemsModel::setResult(std::shared_ptr<const RunResult> result)
{
    if (!m_plan)
        return;
    beginResetModel();
    m_result = std::move(result);
    readReasons();
    readSources();
    endResetArranged();
}

void models::PlanItemsModel::readReasons()
{
    m_reasons.clear();
    if (!m_result)
        return;
    m_reasons.resize(m_plan->sections.size());
    for (const ItemOutcome &remark : m_result->remarks) {
        for (size_t number = 0; number < m_reasons.size(); ++number) {
            const PlanSection &section = m_plan->sections[number];
            if (remark.kind == section.kind && (!remark.directory || remark.directory == section.directory))
                m_reasons[number].insert({remark.id, remark.id == 0 ? remark.path : QByteArray()}, remark.reason);
        }
    }
}

void models::PlanItemsModel::setShowsLocalTime(bool local)
{
    m_localTime = local;
    emit headerDataChanged(Qt::Horizontal, TimeColumn, TimeColumn);
    if (!m_shown.empty())
        emit dataChanged(index(0, TimeColumn), index(static_cast<int>(m_shown.size()) - 1, TimeColumn));
}
