// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/datatable.h"

#include "gui/settings.h"
#include "gui/widgets/consolestyle.h"
#include "gui/widgets/csv.h"
#include "gui/widgets/delegates.h"
#include "gui/widgets/listmenu.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/remember.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QResizeEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace {
constexpr double rowLines = 1.6;
constexpr double headerLines = 1.7;
// Parts of a table's width: what no column grows beyond by itself, with room and without, and what the column that
// takes the rest keeps.
constexpr int roomyShare = 4;
constexpr int tightShare = 6;
constexpr int restShare = 3;
const QString byHandSuffix = u"/byHand"_s;
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
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setTextElideMode(Qt::ElideRight);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    measure();
    // Fitting looks at the rows in view alone: what it costs does not depend on how many there are.
    horizontalHeader()->setResizeContentsPrecision(0);
    m_saveDelay.setSingleShot(true);
    m_saveDelay.setInterval(saveDelay);
    connect(&m_saveDelay, &QTimer::timeout, this, &DataTable::saveLayout);
    m_fitDelay.setSingleShot(true);
    m_fitDelay.setInterval(0);
    connect(&m_fitDelay, &QTimer::timeout, this, &DataTable::fitColumns);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    horizontalHeader()->viewport()->installEventFilter(this);
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, &m_fitDelay, qOverload<>(&QTimer::start));
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &DataTable::chooseColumns);
    auto *copy = new QAction(tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &DataTable::copySelection);
    addAction(copy);
}

gui::DataTable::~DataTable()
{
    if (m_saveDelay.isActive())
        saveLayout();
}

QSize gui::DataTable::minimumSizeHint() const
{
    const int bar = horizontalScrollBar()->sizeHint().height();
    return {QTableView::minimumSizeHint().width(),
            std::max(horizontalHeader()->sizeHint().height(), horizontalHeader()->minimumHeight())
                + m_fewestRows * verticalHeader()->defaultSectionSize() + bar + 2 * frameWidth()};
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
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(newModel, change, &m_fitDelay, qOverload<>(&QTimer::start));
    connect(newModel, &QAbstractItemModel::modelReset, &m_fitDelay, qOverload<>(&QTimer::start));
    connect(newModel, &QAbstractItemModel::layoutChanged, &m_fitDelay, qOverload<>(&QTimer::start));
    connect(newModel, &QAbstractItemModel::dataChanged, &m_fitDelay, qOverload<>(&QTimer::start));
    connect(newModel, &QAbstractItemModel::headerDataChanged, &m_fitDelay, qOverload<>(&QTimer::start));
    m_fitDelay.start();
}

/// Rows as high as the font wants them.
void gui::DataTable::measure()
{
    const int height = lines(this, rowLines);
    verticalHeader()->setMinimumSectionSize(height);
    verticalHeader()->setDefaultSectionSize(height);
    horizontalHeader()->setMinimumHeight(lines(this, headerLines));
}

void gui::DataTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void gui::DataTable::setColumnCharacters(std::initializer_list<int> widths)
{
    int column = 0;
    for (const int width : widths)
        setColumnWidth(column++, characters(this, width) + 2 * ConsoleStyle::cellPadding);
}

void gui::DataTable::keepWhole(std::initializer_list<int> columns)
{
    m_wholeColumns = QSet<int>(columns.begin(), columns.end());
}

void gui::DataTable::setFewestRows(int rows)
{
    m_fewestRows = rows;
    updateGeometry();
}

void gui::DataTable::giveRest(int column)
{
    m_restColumn = column;
    horizontalHeader()->setStretchLastSection(false);
}

void gui::DataTable::rememberAs(const QString &key)
{
    m_settingsKey = u"tables/"_s + key;
    for (const QVariant &column : windowSettings().value(m_settingsKey + byHandSuffix).toList())
        m_widthsByHand.insert(column.toInt());
    QList<int> usual;
    for (int column = 0; column < horizontalHeader()->count(); ++column)
        usual << columnWidth(column);
    horizontalHeader()->restoreState(windowSettings().value(m_settingsKey).toByteArray());
    if (m_restColumn >= 0)
        horizontalHeader()->setSectionResizeMode(m_restColumn, QHeaderView::Interactive);
    // What a column had grown to is no choice: another window, other keys.
    for (int column = 0; column < usual.size(); ++column) {
        if (!isGivenByHeader(column) && !m_widthsByHand.contains(column) && !isColumnHidden(column))
            setColumnWidth(column, usual.at(column));
    }
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &DataTable::onSectionResized);
    connect(horizontalHeader(), &QHeaderView::sectionMoved, &m_saveDelay, qOverload<>(&QTimer::start));
    connect(horizontalHeader(), &QHeaderView::sortIndicatorChanged, &m_saveDelay, qOverload<>(&QTimer::start));
}

void gui::DataTable::saveLayout()
{
    QVariantList columns;
    for (const int column : std::as_const(m_widthsByHand))
        columns << column;
    QSettings settings = windowSettings();
    settings.setValue(m_settingsKey + byHandSuffix, columns);
    settings.setValue(m_settingsKey, horizontalHeader()->saveState());
}

void gui::DataTable::onSectionResized(int column)
{
    if (m_isFitting)
        return;
    if (!isGivenByHeader(column) && !m_widthsByHand.contains(column)) {
        m_widthsByHand.insert(column);
        m_fits.remove(column);
    }
    m_fitDelay.start();
    m_saveDelay.start();
}

bool gui::DataTable::isGivenByHeader(int column) const
{
    const QHeaderView *header = horizontalHeader();
    const bool isLast = header->visualIndex(column) == header->count() - 1;
    return header->sectionResizeMode(column) != QHeaderView::Interactive || (isLast && header->stretchLastSection());
}

/// The header asks for the sort arrow's room in every column; it is needed in one, and the widths follow it.
int gui::DataTable::titleWidth(int column) const
{
    const QHeaderView *header = horizontalHeader();
    const int width = header->sectionSizeHint(column);
    if (!header->isSortIndicatorShown() || header->sortIndicatorSection() == column)
        return width;
    QStyleOptionHeader title;
    title.initFrom(header);
    title.text = model()->headerData(column, Qt::Horizontal).toString();
    const auto widthOf
        = [&] { return style()->sizeFromContents(QStyle::CT_HeaderSection, &title, {}, header).width(); };
    const int plain = widthOf();
    title.sortIndicator = QStyleOptionHeader::SortDown;
    return width - (widthOf() - plain);
}

void gui::DataTable::fitColumns()
{
    // Before it is seen, it has no size that a column's share could be taken of.
    if (!isVisible() || !model())
        return;
    const int whole = viewport()->width();
    int room = whole;
    int roomy = 0;
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        if (isColumnHidden(column))
            continue;
        if (isGivenByHeader(column) || (column == m_restColumn && !m_widthsByHand.contains(column))) {
            room -= whole / restShare;
            continue;
        }
        if (m_widthsByHand.contains(column)) {
            room -= columnWidth(column);
            continue;
        }
        if (!m_fits.contains(column))
            m_fits[column].usual = columnWidth(column);
        Fit &fit = m_fits[column];
        fit.widest = std::max(fit.widest, sizeHintForColumn(column));
        fit.wanted = std::max(fit.widest, titleWidth(column));
        roomy += std::max(fit.usual, std::min(fit.wanted, whole / roomyShare));
    }
    const QScopedValueRollback fitting(m_isFitting, true);
    for (auto fit = m_fits.cbegin(); fit != m_fits.cend(); ++fit) {
        const bool isRoomy = roomy <= room;
        const int width = isRoomy                ? std::max(fit->usual, std::min(fit->wanted, whole / roomyShare))
            : m_wholeColumns.contains(fit.key()) ? std::min(fit->wanted, whole / roomyShare)
                                                 : std::min(fit->wanted, std::max(fit->usual, whole / tightShare));
        if (!isColumnHidden(fit.key()) && width != columnWidth(fit.key()))
            setColumnWidth(fit.key(), width);
    }
    fitRest();
}

void gui::DataTable::fitRest()
{
    if (m_restColumn < 0 || m_widthsByHand.contains(m_restColumn) || isColumnHidden(m_restColumn))
        return;
    const int left = viewport()->width() - (horizontalHeader()->length() - columnWidth(m_restColumn));
    const int least = std::max(sizeHintForColumn(m_restColumn), titleWidth(m_restColumn));
    setColumnWidth(m_restColumn, std::max(left, least));
}

void gui::DataTable::resizeEvent(QResizeEvent *event)
{
    const bool isSeen
        = currentIndex().isValid() && QRect(QPoint(), event->oldSize()).contains(visualRect(currentIndex()).center());
    QTableView::resizeEvent(event);
    // What somebody is at stays in sight.
    if (isSeen && event->size().height() < event->oldSize().height()) {
        const int aside = horizontalScrollBar()->value();
        scrollTo(currentIndex());
        horizontalScrollBar()->setValue(aside);
    }
    m_fitDelay.start();
}

bool gui::DataTable::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        if (showCutText(help->pos(), help->globalPos()))
            return true;
    }
    return QTableView::viewportEvent(event);
}

/// A title that is cut is whole in a tooltip, like a cell.
bool gui::DataTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != horizontalHeader()->viewport() || event->type() != QEvent::ToolTip)
        return QTableView::eventFilter(watched, event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = horizontalHeader()->logicalIndexAt(help->pos());
    const bool isCut = column >= 0 && titleWidth(column) > columnWidth(column);
    if (!isCut || model()->headerData(column, Qt::Horizontal, Qt::ToolTipRole).isValid())
        return QTableView::eventFilter(watched, event);
    QToolTip::showText(help->globalPos(), model()->headerData(column, Qt::Horizontal).toString(), this);
    return true;
}

bool gui::DataTable::showCutText(const QPoint &viewportPosition, const QPoint &globalPosition)
{
    const QModelIndex index = indexAt(viewportPosition);
    if (!index.isValid() || index.data(Qt::ToolTipRole).isValid()
        || sizeHintForIndex(index).width() <= columnWidth(index.column()))
        return false;
    QToolTip::showText(globalPosition, index.data().toString(), viewport(), visualRect(index));
    return true;
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

void gui::DataTable::elideInMiddle(std::initializer_list<int> columns)
{
    auto *delegate = new MiddleElideDelegate(this);
    for (const int column : columns)
        setItemDelegateForColumn(column, delegate);
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
    const int rowPixels = verticalHeader()->defaultSectionSize();
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
    if (m_mayExport && !m_mayExport())
        return;
    if (m_exporter) {
        m_exporter();
        return;
    }
    askForCsvFile(this, accessibleName(), [this](const QString &fileName) {
        (new CsvExport(model(), shownColumns(), fileName, this))->start();
    });
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
                m_saveDelay.start();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

void gui::DataTable::contextMenuEvent(QContextMenuEvent *event)
{
    const std::function<void()> exporting = [this] { exportCsv(); };
    popUpListMenu(
        this, event->globalPos(), [this](QMenu *menu) { emit contextMenuAboutToShow(menu); },
        !m_mayExport || m_mayExport() ? exporting : nullptr);
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
