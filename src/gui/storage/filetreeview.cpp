// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/filetreeview.h"

#include "core/base/csv.h"
#include "gui/widgets/csv.h"
#include "gui/widgets/listmenu.h"
#include "gui/widgets/measure.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <algorithm>

using namespace Qt::StringLiterals;
using models::FileTreeModel;

namespace {
constexpr double treeHeaderLines = 1.7;
constexpr double treeRowLines = 1.6;
constexpr int leastTreeLines = 6;
constexpr int figureCharacters = 9;

/// Rows as high as those of the tables.
class TreeRowDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return {QStyledItemDelegate::sizeHint(option, index).width(), gui::lines(option.fontMetrics, treeRowLines)};
    }
};

/// Calls `visit` for every row that can be seen by scrolling, from the top down.
template <typename Visit> void visitOpen(const QTreeView &view, Visit visit)
{
    const QAbstractItemModel &model = *view.model();
    for (QModelIndex row = model.index(0, 0); row.isValid(); row = view.indexBelow(row))
        visit(row);
}
} // namespace

gui::FileTreeView::FileTreeView(QWidget *parent)
    : QTreeView(parent)
{
    setModel(&m_model);
    setItemDelegate(new TreeRowDelegate(this));
    setUniformRowHeights(true);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setSelectionMode(ExtendedSelection);
    setExpandsOnDoubleClick(false);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollMode(ScrollPerPixel);
    setAccessibleName(tr("Groups of files"));
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(FileTreeModel::NameColumn, QHeaderView::Stretch);
    header()->setSectionsMovable(false);
    header()->setTextElideMode(Qt::ElideRight);
    measure();
    auto *copy = new QAction(tr("Copy"), this);
    copy->setShortcut(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(copy, &QAction::triggered, this, &FileTreeView::copySelection);
    addAction(copy);
}

void gui::FileTreeView::measure()
{
    header()->setMinimumHeight(lines(this, treeHeaderLines));
    for (int column = FileTreeModel::SizeColumn; column < FileTreeModel::ColumnCount; ++column)
        header()->resizeSection(column,
                                std::max(characters(this, figureCharacters) + lines(this, 0.5),
                                         header()->sectionSizeHint(column))); // a title says what the figures are
    header()->setMinimumSectionSize(characters(this, figureCharacters));
    setMinimumHeight(lines(this, leastTreeLines));
}

void gui::FileTreeView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void gui::FileTreeView::setTree(const FileTreePtr &tree)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    QList<QByteArrayList> open;
    QByteArrayList current = this->tree().way(currentGroup());
    const bool hadCurrent = currentIndex().isValid();
    visitOpen(*this, [&](const QModelIndex &row) {
        if (isExpanded(row))
            open << this->tree().way(m_model.groupAt(row));
    });
    const int scroll = verticalScrollBar()->value();
    m_model.setTree(tree);
    expand(m_model.index(0, 0));
    for (const QByteArrayList &way : std::as_const(open)) {
        const FileTree::Group group = tree->find(way);
        if (tree->way(group) == way)
            expand(m_model.indexOf(group));
    }
    if (hadCurrent && m_model.rowCount() > 0)
        setCurrentIndex(m_model.indexOf(tree->find(current)));
    verticalScrollBar()->setValue(scroll);
}

FileTree::Group gui::FileTreeView::currentGroup() const
{
    return currentIndex().isValid() ? m_model.groupAt(currentIndex()) : FileTree::all;
}

void gui::FileTreeView::show(FileTree::Group group)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    if (m_model.rowCount() == 0 || (currentIndex().isValid() && currentGroup() == group))
        return;
    setCurrentIndex(m_model.indexOf(group));
    scrollTo(currentIndex());
}

void gui::FileTreeView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    if (!m_isQuiet && current.isValid())
        emit chosen(m_model.groupAt(current));
}

void gui::FileTreeView::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    viewport()->update();
}

QStringList gui::FileTreeView::fields(const QModelIndex &row) const
{
    QStringList fields;
    for (int column = 0; column < FileTreeModel::ColumnCount; ++column)
        fields << row.siblingAtColumn(column).data().toString();
    return fields;
}

void gui::FileTreeView::copySelection()
{
    QStringList lines;
    visitOpen(*this, [&](const QModelIndex &row) {
        if (selectionModel()->isRowSelected(row.row(), row.parent()))
            lines << fields(row).join(u'\t');
    });
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

QByteArray gui::FileTreeView::csv() const
{
    // With the way there in the first field: names alone recur.
    QStringList head;
    for (int column = 0; column < FileTreeModel::ColumnCount; ++column)
        head << m_model.headerData(column, Qt::Horizontal).toString();
    QByteArray text = csv::line(head);
    visitOpen(*this, [&](const QModelIndex &row) {
        QStringList values = fields(row);
        for (QModelIndex around = row.parent(); around.isValid(); around = around.parent())
            values.first().prepend(around.data().toString() + u" / "_s);
        text += csv::line(values);
    });
    return text;
}

void gui::FileTreeView::exportCsv()
{
    askForCsvFile(this, accessibleName(), [this](const QString &fileName) { write(fileName); });
}

void gui::FileTreeView::write(const QString &fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(csv()) < 0 || !file.commit())
        tellExportFailed(this, fileName, file.errorString());
}

void gui::FileTreeView::contextMenuEvent(QContextMenuEvent *event)
{
    popUpListMenu(
        this, event->globalPos(), [this](QMenu *menu) { emit contextMenuAboutToShow(menu); }, [this] { exportCsv(); });
}

void gui::FileTreeView::paintEvent(QPaintEvent *event)
{
    QTreeView::paintEvent(event);
    if (m_placeholder.isEmpty() || m_model.rowCount() > 0)
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    const int margin = lines(this, 1);
    painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin), Qt::AlignCenter | Qt::TextWordWrap,
                     m_placeholder);
}
