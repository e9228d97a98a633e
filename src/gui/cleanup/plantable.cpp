// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/plantable.h"

#include "gui/cleanup/policytext.h"
#include "gui/widgets/measure.h"

#include <QEvent>
#include <QHeaderView>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {
constexpr int fewestRows = 1; ///< That stay in view, whatever else wants the room.
} // namespace

gui::PlanTable::PlanTable(QWidget *parent)
    : QTableWidget(0, ColumnCount, parent)
{
    setObjectName(u"planTable"_s);
    setAccessibleName(tr("The plan by kind"));
    setHorizontalHeaderLabels({tr("What"), tr("Goes"), tr("Space")});
    for (const int column : {CountColumn, SpaceColumn})
        horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    horizontalHeaderItem(NameColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(NameColumn, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsClickable(false);
    verticalHeader()->hide();
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    fitRows();
    connect(this, &QTableWidget::itemSelectionChanged, this, &PlanTable::sectionChosen);
}

void gui::PlanTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitRows();
}

void gui::PlanTable::fitRows()
{
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(lines(this, 1.25));
    updateGeometry();
}

void gui::PlanTable::setPlan(const PlanPtr &plan)
{
    const QSignalBlocker quiet(this);
    const auto sections = plan ? static_cast<int>(plan->sections.size()) : 0;
    setRowCount(0);
    setRowCount(sections > 1 ? sections + 1 : sections);
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < ColumnCount; ++column) {
            auto *cell = new QTableWidgetItem;
            cell->setTextAlignment((column == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
            if (row == sections) {
                QFont bold = font();
                bold.setBold(true);
                cell->setFont(bold);
            }
            setItem(row, column, cell);
        }
        item(row, NameColumn)
            ->setText(row < sections ? titleOf(plan->sections[static_cast<size_t>(row)]) : tr("Whole plan"));
        setFigures(row, u"–"_s, u"–"_s, {});
    }
    choose({});
    updateGeometry();
}

void gui::PlanTable::setFigures(int row, const QString &count, const QString &space, const QString &hint)
{
    item(row, CountColumn)->setText(count);
    item(row, SpaceColumn)->setText(space);
    for (int column = 0; column < ColumnCount; ++column)
        item(row, column)->setToolTip(hint);
}

void gui::PlanTable::setSummary(const PlanSummary &summary)
{
    const auto spaceOrNone = [](const Space &space) { return space.bytes == 0 ? u"–"_s : spaceText(space); };
    qint64 all = 0;
    for (size_t section = 0; section < summary.parts.size(); ++section) {
        const PlanSummary::Part &part = summary.parts[section];
        all += part.all;
        setFigures(static_cast<int>(section), countText(part.items), spaceOrNone(part.space),
                   tr("%1 of %2 ticked").arg(countText(part.items), countText(part.all)));
    }
    if (hasWhole())
        setFigures(rowCount() - 1, countText(summary.items()), spaceOrNone(summary.space),
                   tr("%1 of %2 ticked").arg(countText(summary.items()), countText(all)));
    updateGeometry();
}

std::optional<size_t> gui::PlanTable::section() const
{
    const auto chosen = selectionModel()->selectedRows();
    if (!hasWhole())
        return rowCount() > 0 ? std::optional<size_t>(0) : std::nullopt;
    const int row = chosen.isEmpty() ? rowCount() - 1 : chosen.first().row();
    return row == rowCount() - 1 ? std::nullopt : std::optional(static_cast<size_t>(row));
}

void gui::PlanTable::choose(std::optional<size_t> section)
{
    if (rowCount() > 0)
        selectRow(section ? static_cast<int>(*section) : rowCount() - 1);
}

int gui::PlanTable::heightOf(int rows) const
{
    return horizontalHeader()->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth();
}

QSize gui::PlanTable::sizeHint() const
{
    int width = 2 * frameWidth() + verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < ColumnCount; ++column)
        width += std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
    return {width + characters(this, 2), heightOf(std::max(1, rowCount()))};
}

QSize gui::PlanTable::minimumSizeHint() const
{
    return {sizeHint().width(), heightOf(std::clamp(rowCount(), 1, fewestRows))};
}
