// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/datatable.h"

#include "gui/settings.h"
#include "gui/widgets/csv.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {
constexpr int rowPixels = 26;
} // namespace

gui::DataTable::DataTable(QWidget *parent)
    : QTableView(parent)
{
    setShowGrid(false);
    setAlternatingRowColors(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setSortingEnabled(true);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTextElideMode(Qt::ElideRight);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(rowPixels);
    verticalHeader()->setDefaultSectionSize(rowPixels);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumHeight(28);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &DataTable::chooseColumns);
    auto *copy = new QAction(tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &DataTable::copySelection);
    addAction(copy);
}

void gui::DataTable::setModel(QAbstractItemModel *newModel)
{
    QTableView::setModel(newModel);
    connect(newModel, &QAbstractItemModel::rowsAboutToBeInserted, this, &DataTable::rememberScroll);
    connect(newModel, &QAbstractItemModel::rowsAboutToBeRemoved, this, &DataTable::rememberScroll);
    connect(newModel, &QAbstractItemModel::layoutAboutToBeChanged, this, &DataTable::rememberScroll);
    connect(newModel, &QAbstractItemModel::rowsInserted, this, &DataTable::restoreScroll);
    connect(newModel, &QAbstractItemModel::rowsRemoved, this, &DataTable::restoreScroll);
    connect(newModel, &QAbstractItemModel::layoutChanged, this, &DataTable::restoreScroll);
}

void gui::DataTable::rememberAs(const QString &key)
{
    m_settingsKey = u"tables/"_s + key;
    horizontalHeader()->restoreState(windowSettings().value(m_settingsKey).toByteArray());
    const auto save = [this] { windowSettings().setValue(m_settingsKey, horizontalHeader()->saveState()); };
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, save);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, this, save);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, this, save);
}

QList<int> gui::DataTable::selectedRowNumbers() const
{
    QList<int> rows;
    if (!selectionModel())
        return rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.append(row);
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void gui::DataTable::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

void gui::DataTable::setKeepsScroll(bool keeps)
{
    m_keepsScroll = keeps;
}

void gui::DataTable::rememberScroll()
{
    // At the very top new rows are to be seen; anywhere else what is read stays where it is.
    if (m_keepsScroll && !m_topIndex.isValid() && verticalScrollBar()->value() > 0)
        m_topIndex = indexAt(QPoint(0, 0));
}

void gui::DataTable::restoreScroll()
{
    if (!m_topIndex.isValid())
        return;
    const int offset = verticalScrollBar()->value() % rowPixels;
    verticalScrollBar()->setMaximum(
        std::max(verticalScrollBar()->maximum(), model()->rowCount() * rowPixels - viewport()->height()));
    verticalScrollBar()->setValue(m_topIndex.row() * rowPixels + offset);
    m_topIndex = QPersistentModelIndex();
}

void gui::DataTable::copySelection()
{
    QStringList lines;
    const QList<int> columns = shownColumns();
    for (const int row : selectedRowNumbers()) {
        QStringList fields;
        for (const int column : columns)
            fields << model()->index(row, column).data().toString();
        lines << fields.join(u'\t');
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

QList<int> gui::DataTable::shownColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns << column;
    }
    return columns;
}

void gui::DataTable::exportCsv()
{
    if (m_exporter) {
        m_exporter();
        return;
    }
    askForCsvFile(
        this, [this](const QString &fileName) { (new CsvExport(model(), shownColumns(), fileName, this))->start(); });
}

void gui::DataTable::chooseColumns(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        QAction *action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(column > 0);
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            if (!m_settingsKey.isEmpty())
                windowSettings().setValue(m_settingsKey, horizontalHeader()->saveState());
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void gui::DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    emit contextMenuAboutToShow(menu);
    if (!menu->isEmpty())
        menu->addSeparator();
    menu->addActions(actions());
    menu->addAction(tr("Export as CSV…"), this, &DataTable::exportCsv);
    menu->popup(event->globalPos());
}

void gui::DataTable::paintEvent(QPaintEvent *event)
{
    QTableView::paintEvent(event);
    if (m_placeholder.isEmpty() || !model() || model()->rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
}
