// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/filesview.h"

#include "core/base/bytes.h"
#include "gui/session/pinwatch.h"
#include "gui/storage/fileactions.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/delegates.h"
#include "gui/widgets/measure.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;
using models::InventoryFilesModel;

namespace {
// In characters and lines of the font.
constexpr double searchCharacters = 22;
constexpr double leastListLines = 8;
constexpr double leastButtonCharacters = 9;

/// Gives way where the list is narrow; what it does is in the menu of the rows, too.
class ListButton : public gui::ElidedButton {
public:
    using ElidedButton::ElidedButton;
    QSize minimumSizeHint() const override
    {
        return {gui::characters(this, leastButtonCharacters), ElidedButton::minimumSizeHint().height()};
    }
};
} // namespace

gui::FilesView::FilesView(LiveSession &session, FileActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(actions)
    , m_heading(new ElidedLabel(this))
    , m_search(new QLineEdit(this))
    , m_table(new DataTable(this))
    , m_open(new ListButton(this))
    , m_copy(new ListButton(this))
    , m_pin(new ListButton(this))
    , m_clean(new ListButton(this))
{
    makeHeading(m_heading);
    m_heading->setTextFormat(Qt::PlainText);
    m_search->setPlaceholderText(tr("Search names and executions"));
    m_search->setAccessibleName(tr("Search files"));
    m_search->setClearButtonEnabled(true);
    keepWithin(m_search, {.leastCharacters = searchCharacters / 2, .mostCharacters = searchCharacters});
    buildTable();
    buildControls();
    onSelection();
}

void gui::FilesView::buildTable()
{
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Files"));
    m_table->elideInMiddle(
        {InventoryFilesModel::NameColumn, InventoryFilesModel::ExecutionColumn, InventoryFilesModel::UserColumn});
    m_table->setItemDelegateForColumn(InventoryFilesModel::StandingColumn, new PillDelegate(this));
    m_table->setColumnCharacters({30, 12, 10, 10, 18, 11, 10, 8});
    m_table->keepWhole({InventoryFilesModel::StandingColumn});
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(InventoryFilesModel::NameColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->moveSection(InventoryFilesModel::StandingColumn, InventoryFilesModel::DirectoryColumn);
    // So that beside the map there is room for the name; who wants more chooses it on the header.
    for (const int column :
         {InventoryFilesModel::DirectoryColumn, InventoryFilesModel::AllocatedColumn, InventoryFilesModel::UserColumn})
        m_table->setColumnHidden(column, true);
    m_table->sortByColumn(InventoryFilesModel::SizeColumn, Qt::DescendingOrder);
    m_table->rememberAs(u"filesofmap"_s);
    measure();
}

void gui::FilesView::measure()
{
    m_table->setMinimumHeight(lines(m_table, leastListLines));
}

void gui::FilesView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void gui::FilesView::buildControls()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_heading, 1);
    head->addWidget(m_search, 1);
    m_open->setText(tr("Open"));
    m_copy->setText(tr("Copy files to…"));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    for (QPushButton *button : {m_open, m_copy, m_pin})
        foot->addWidget(button);
    foot->addStretch(1);
    foot->addWidget(m_clean);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(head);
    rows->addWidget(m_table, 1);
    rows->addLayout(foot);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setSearch(text);
        m_table->setPlaceholder(m_model.size() > 0 ? tr("Nothing matches \"%1\".").arg(text) : tr("No files."));
    });
    connect(m_open, &QPushButton::clicked, this, [this] { m_actions->open(selected()); });
    connect(m_table, &QAbstractItemView::activated, this, [this] { m_actions->open(selected()); });
    connect(m_copy, &QPushButton::clicked, this, [this] { m_actions->copyFiles(selected()); });
    connect(m_pin, &QPushButton::clicked, this, [this] { m_actions->pinning(selected()).toggle(); });
    connect(m_clean, &QPushButton::clicked, this, [this] { m_actions->clean(selected(), m_days); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FilesView::onSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { onCurrent(current.row()); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FilesView::onSelection);
    connect(&m_session, &LiveSession::stateChanged, this, &FilesView::onSelection);
    connect(&m_session.pins(), &PinWatch::changed, this, &FilesView::onSelection);
    connect(&m_session, &LiveSession::localTimeChanged, this,
            [this] { m_model.setShowsLocalTime(m_session.showsLocalTime()); });
    connect(m_table, &DataTable::contextMenuAboutToShow, this,
            [this](QMenu *menu) { m_actions->addTo(menu, selected(), m_days); });
}

void gui::FilesView::showFiles(const FileSelection &files, const QString &title, const RetentionDays &days, bool isSame)
{
    m_title = title;
    m_days = days;
    m_table->setPlaceholder(tr("No files."));
    const auto listed = static_cast<qint64>(files.files.size());
    const QString count = tr("%Ln file(s)", nullptr, static_cast<int>(files.all.count));
    const QString size
        = tr("%1, %2 on disk").arg(bytes::forPeople(files.all.apparent), bytes::forPeople(files.all.allocated));
    m_heading->setText(listed < files.all.count
                           ? tr("%1 · the %2 largest of %3, %4").arg(title, QLocale().toString(listed), count, size)
                           : tr("%1 · %2, %3").arg(title, count, size));
    const QList<FileEntry> kept = selected();
    const int row = m_table->currentIndex().row();
    const auto current = row >= 0 ? std::optional(m_model.at(row)) : std::nullopt;
    const int scroll = m_table->verticalScrollBar()->value();
    const QScopedValueRollback quiet(m_isQuiet, true);
    m_model.setFiles(files.files);
    if (isSame)
        restore(kept, current, scroll);
}

void gui::FilesView::restore(const QList<FileEntry> &files, const std::optional<FileEntry> &current, int scroll)
{
    FilePaths wanted;
    for (const FileEntry &file : files)
        wanted[static_cast<size_t>(file.directory)].insert(file.path);
    QItemSelection selection;
    for (int row = 0; !files.isEmpty() && row < m_model.rowCount(); ++row) {
        if (wanted[static_cast<size_t>(m_model.at(row).directory)].contains(m_model.at(row).path))
            selection.select(m_model.index(row, 0), m_model.index(row, InventoryFilesModel::ColumnCount - 1));
    }
    if (const int row = current ? m_model.rowOf(current->directory, current->path) : -1; row >= 0)
        m_table->selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
    m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    m_table->verticalScrollBar()->setValue(scroll);
}

void gui::FilesView::showFile(Directory directory, const QByteArray &path)
{
    const QScopedValueRollback quiet(m_isQuiet, true);
    const int row = m_model.rowOf(directory, path);
    if (row < 0) {
        m_table->clearSelection();
        return;
    }
    m_table->selectRow(row);
    m_table->scrollTo(m_model.index(row, 0));
}

void gui::FilesView::clear(const QString &why)
{
    m_heading->clear();
    m_model.setFiles({});
    m_table->setPlaceholder(why);
}

void gui::FilesView::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QList<FileEntry> gui::FilesView::selected() const
{
    QList<FileEntry> files;
    for (const int row : m_table->selectedRowNumbers())
        files << m_model.at(row);
    return files;
}

void gui::FilesView::onCurrent(int row)
{
    if (!m_isQuiet && row >= 0)
        emit chosen(m_model.at(row));
}

void gui::FilesView::onSelection()
{
    const QList<FileEntry> files = selected();
    m_open->setEnabled(m_actions->canOpen(files));
    m_copy->setEnabled(m_actions->canCopy(files));
    const Pinning pinning = m_actions->pinning(files);
    m_pin->setText(pinning.text());
    m_pin->setEnabled(pinning.isPossible());
    const bool canClean = m_actions->canClean(files);
    m_clean->setEnabled(canClean);
    m_clean->setToolTip(canClean ? tr("Opens a preview; nothing is changed yet.")
                                 : tr("Select files that rows name, or orphans, not both at once."));
    m_clean->setText(FileActions::cleanText(files));
}
