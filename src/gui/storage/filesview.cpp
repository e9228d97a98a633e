// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/filesview.h"

#include "core/base/bytes.h"
#include "gui/cleanup/copyfirst.h"
#include "gui/storage/openfiles.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/delegates.h"
#include "gui/widgets/pindialog.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;
using models::InventoryFilesModel;

namespace {
/// A person reads no more, and sorting them takes no time that one would notice.
constexpr size_t mostListed = 50'000;
constexpr int mostOpened = 10;
} // namespace

gui::FilesView::FilesView(LiveSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_heading(new QLabel(this))
    , m_search(new QLineEdit(this))
    , m_all(new QPushButton(tr("Show the largest of all"), this))
    , m_table(new DataTable(this))
    , m_open(new QPushButton(tr("Open"), this))
    , m_copy(new QPushButton(tr("Copy files to…"), this))
    , m_pin(new QPushButton(tr("Pin execution…"), this))
    , m_clean(new QPushButton(tr("Preview cleanup…"), this))
    , m_copier(new CopyFirst(session, this))
    , m_opener(new OpenFiles(session, this))
{
    makeHeading(m_heading);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_search->setPlaceholderText(tr("Search names and executions"));
    m_search->setAccessibleName(tr("Search files"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(240);
    m_table->setModel(&m_model);
    m_table->setAccessibleName(tr("Files"));
    m_table->elideInMiddle(
        {InventoryFilesModel::NameColumn, InventoryFilesModel::ExecutionColumn, InventoryFilesModel::UserColumn});
    m_table->setItemDelegateForColumn(InventoryFilesModel::StandingColumn, new PillDelegate(this));
    const int widths[InventoryFilesModel::ColumnCount]{360, 100, 90, 150, 96, 90, 70};
    for (int column = 0; column < InventoryFilesModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, widths[column]);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(InventoryFilesModel::NameColumn, QHeaderView::Stretch);
    m_table->sortByColumn(InventoryFilesModel::SizeColumn, Qt::DescendingOrder);
    m_table->rememberAs(u"storagefiles"_s);
    buildControls();
    onSelection();
}

void gui::FilesView::buildControls()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_heading, 1);
    head->addWidget(m_all);
    head->addWidget(m_search);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    for (QPushButton *button : {m_open, m_copy, m_pin})
        foot->addWidget(button);
    foot->addStretch(1);
    foot->addWidget(m_clean);
    for (QPushButton *button : {m_all, m_open, m_copy, m_pin, m_clean})
        button->setAutoDefault(false);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(8, 8, 8, 8);
    rows->setSpacing(8);
    rows->addLayout(head);
    rows->addWidget(m_table, 1);
    rows->addLayout(foot);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model.setSearch(text);
        m_table->setPlaceholder(m_model.size() > 0 ? tr("Nothing matches \"%1\".").arg(text) : tr("No files."));
    });
    connect(m_all, &QPushButton::clicked, this, &FilesView::allWanted);
    connect(m_open, &QPushButton::clicked, this, &FilesView::open);
    connect(m_table, &QAbstractItemView::activated, this, &FilesView::open);
    connect(m_copy, &QPushButton::clicked, this, &FilesView::copyFiles);
    connect(m_pin, &QPushButton::clicked, this, &FilesView::askPin);
    connect(m_clean, &QPushButton::clicked, this, &FilesView::clean);
    connect(m_copier, &CopyFirst::said, this, &FilesView::said);
    connect(m_opener, &OpenFiles::said, this, &FilesView::said);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FilesView::onSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &FilesView::onSelection);
    connect(&m_session, &LiveSession::stateChanged, this, &FilesView::onSelection);
    connect(&m_session, &LiveSession::localTimeChanged, this,
            [this] { m_model.setShowsLocalTime(m_session.showsLocalTime()); });
    connect(m_table, &DataTable::contextMenuAboutToShow, this, [this](QMenu *menu) {
        for (QPushButton *button : {m_open, m_copy, m_pin, m_clean})
            menu->addAction(button->text(), button, &QAbstractButton::click)->setEnabled(button->isEnabled());
        menu->addAction(tr("Copy path"), this, [this] {
            QStringList paths;
            for (const FileEntry &file : selected())
                paths << QFile::decodeName(m_session.target().root(file.directory).path + '/' + file.path);
            QApplication::clipboard()->setText(paths.join(u'\n'));
        });
    });
}

void gui::FilesView::showPart(const cleanup::StorageLookPtr &look, const FilePart &part, const QString &title,
                              const RetentionDays &days)
{
    m_title = title;
    m_days = days;
    m_heading->setText(title);
    m_table->setPlaceholder(tr("Reading…"));
    if (m_reading)
        m_reading->stop();
    delete m_reading;
    m_reading = m_session.start<FileSelection>(
        this,
        [look, part, days](cleanup::Session &, const cleanup::Context &) -> Result<FileSelection> {
            return selectFiles(*look->inventory, part, days, mostListed);
        },
        [this](const Result<FileSelection> &selection) { onRead(selection); });
}

void gui::FilesView::onRead(const Result<FileSelection> &selection)
{
    m_reading = nullptr;
    if (!selection) {
        clear(selection.error().message);
        return;
    }
    m_table->setPlaceholder(tr("No files."));
    const auto listed = static_cast<qint64>(selection->files.size());
    const QString count = tr("%Ln file(s)", nullptr, static_cast<int>(selection->all.count));
    m_heading->setText(
        listed < selection->all.count
            ? tr("%1 · the %2 largest of %3, %4")
                  .arg(m_title, QLocale().toString(listed), count, bytes::forPeople(selection->all.bytes))
            : tr("%1 · %2, %3").arg(m_title, count, bytes::forPeople(selection->all.bytes)));
    m_model.setFiles(selection->files);
}

void gui::FilesView::clear(const QString &why)
{
    delete m_reading;
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

void gui::FilesView::onSelection()
{
    const QList<FileEntry> files = selected();
    const bool isConnected = m_session.isConnected();
    const bool hasExecution
        = std::any_of(files.begin(), files.end(), [](const FileEntry &file) { return file.execution != 0; });
    // One cleanup takes one kind: expired files of one directory, or orphans.
    const bool isOneKind = !files.isEmpty() && files.first().standing != Standing::Live
        && std::all_of(files.begin(), files.end(), [&](const FileEntry &file) {
               return file.standing == files.first().standing
                   && (file.standing == Standing::Orphan || file.directory == files.first().directory);
           });
    m_open->setEnabled(!files.isEmpty() && files.size() <= mostOpened && m_session.hasTarget());
    m_copy->setEnabled(!files.isEmpty() && isConnected && !m_session.announced());
    m_pin->setEnabled(hasExecution && isConnected && m_session.status().isSetUp);
    m_clean->setEnabled(isOneKind && isConnected);
    m_clean->setToolTip(isOneKind ? tr("Opens a preview; nothing is changed yet.")
                                  : tr("Select expired files of one directory, or orphans: files that are kept cannot "
                                       "be cleaned up."));
    m_clean->setText(files.isEmpty() ? tr("Preview cleanup…")
                                     : tr("Preview cleanup of %Ln file(s)…", nullptr, static_cast<int>(files.size())));
}

void gui::FilesView::open()
{
    const QList<FileEntry> files = selected();
    if (!files.isEmpty())
        m_opener->open(files.first(std::min<qsizetype>(files.size(), mostOpened)));
}

void gui::FilesView::copyFiles()
{
    FilePaths paths;
    for (const FileEntry &file : selected())
        paths[static_cast<size_t>(file.directory)].insert(file.path);
    m_copier->choose(paths);
}

void gui::FilesView::askPin()
{
    QList<ExecutionId> executions;
    for (const FileEntry &file : selected()) {
        if (file.execution != 0 && !executions.contains(ExecutionId{file.execution}))
            executions << ExecutionId{file.execution};
    }
    pinAfterAsking(m_session, this, executions,
                   [this](Banner::Tone tone, const QString &text) { emit said(tone, text); });
}

void gui::FilesView::clean()
{
    FilePaths paths;
    QList<Directory> found;
    for (const FileEntry &file : selected()) {
        paths[static_cast<size_t>(file.directory)].insert(file.path);
        if (!found.contains(file.directory))
            found << file.directory;
    }
    const Directory first = found.first();
    emit cleanWanted(selected().first().standing == Standing::Orphan
                         ? orphanPolicy(found)
                         : retentionPolicy(first, m_days[static_cast<size_t>(first)]),
                     paths);
}
