// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/filespane.h"

#include "core/base/bytes.h"
#include "gui/charts/legendline.h"
#include "gui/settings.h"
#include "gui/storage/breadcrumb.h"
#include "gui/storage/fileactions.h"
#include "gui/storage/filemapview.h"
#include "gui/storage/filesview.h"
#include "gui/storage/filetreeview.h"
#include "gui/storage/storagenote.h"
#include "gui/widgets/controls.h"
#include "gui/widgets/csv.h"
#include "gui/widgets/datatable.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"
#include "gui/widgets/remember.h"
#include "gui/widgets/savefile.h"
#include "gui/widgets/stacks.h"
#include "models/inventoryfilesmodel.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QSplitter>

using namespace Qt::StringLiterals;
using CellKind = Treemap::Cell::Kind;

namespace {
/// A person reads no more, and sorting them takes no time that one would notice.
constexpr size_t mostListed = 50'000;
constexpr int everyStanding = -1;
/// Narrower, in characters, map and lists stand one below the other.
constexpr double narrowBelow = 120;
const QString listsKey = u"storage/listSplitter"_s;
constexpr int evenly = 10'000; ///< More than there is: shared in this proportion.

void rememberChoice(QComboBox *box, const QString &key)
{
    const int index = box->findData(gui::windowSettings().value(key, box->currentData()));
    box->setCurrentIndex(std::max(0, index));
    QObject::connect(box, &QComboBox::currentIndexChanged, box,
                     [box, key] { gui::windowSettings().setValue(key, box->currentData()); });
}
} // namespace

gui::FilesPane::FilesPane(LiveSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_actions(new FileActions(session, this))
    , m_grouping(new QComboBox(this))
    , m_measure(new QComboBox(this))
    , m_standing(new QComboBox(this))
    , m_filter(new ElidedButton(this))
    , m_way(new Breadcrumb(this))
    , m_export(new QToolButton(this))
    , m_map(new FileMapView(this))
    , m_legend(new LegendLine(this))
    , m_tree(new FileTreeView(this))
    , m_files(new FilesView(session, m_actions, this))
    , m_note(new StorageNote(this))
    , m_sides(new QSplitter(Qt::Horizontal, this))
    , m_lists(new QSplitter(Qt::Vertical, this))
    , m_layers(new Stack(this))
{
    buildControls();
    buildViews();
    connectViews();
    updateFilter();
}

bool gui::FilesPane::isPlaced() const
{
    return m_map->isSettled();
}

void gui::FilesPane::buildControls()
{
    const auto add
        = [](QComboBox *box, const QString &text, auto value) { box->addItem(text, static_cast<int>(value)); };
    add(m_grouping, tr("Folder"), Grouping::Folder);
    add(m_grouping, tr("User"), Grouping::User);
    add(m_grouping, tr("Execution"), Grouping::Execution);
    add(m_grouping, tr("Type"), Grouping::Type);
    add(m_grouping, tr("Month"), Grouping::Month);
    m_grouping->setAccessibleName(tr("Group files by"));
    rememberChoice(m_grouping, u"storage/groupBy"_s);
    add(m_measure, tr("Size on disk"), SizeMeasure::Allocated);
    add(m_measure, tr("File size"), SizeMeasure::Apparent);
    m_measure->setAccessibleName(tr("What counts as size"));
    m_measure->setToolTip(tr("On disk a file takes whole blocks, and nothing for its holes."));
    rememberChoice(m_measure, u"storage/measure"_s);
    add(m_standing, tr("All states"), everyStanding);
    for (const Standing standing : {Standing::Live, Standing::Expired, Standing::Orphan})
        add(m_standing, models::standingText(standing), standing);
    m_standing->setAccessibleName(tr("State of the files"));
    m_filter->setIcon(icon(u"cross"_s));
    for (QComboBox *box : {m_grouping, m_measure, m_standing})
        keepFromWheel(box);
}

QWidget *gui::FilesPane::buildMapSide()
{
    auto *side = new QWidget;
    auto *rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    auto *head = new QHBoxLayout;
    m_export->setIcon(icon(u"export"_s));
    m_export->setAutoRaise(true);
    m_export->setFocusPolicy(Qt::TabFocus);
    m_export->setPopupMode(QToolButton::InstantPopup);
    m_export->setToolTip(tr("Export the map"));
    m_export->setAccessibleName(m_export->toolTip());
    auto *menu = new QMenu(m_export);
    menu->addAction(tr("Picture (PNG)…"), this, [this] { exportMap(u"png"_s); });
    menu->addAction(tr("Drawing (SVG)…"), this, [this] { exportMap(u"svg"_s); });
    menu->addAction(tr("Figures (CSV)…"), m_tree, &FileTreeView::exportCsv);
    m_export->setMenu(menu);
    head->addWidget(m_way, 1);
    head->addWidget(m_export);
    rows->addLayout(head);
    rows->addWidget(m_map, 1);
    rows->addWidget(m_legend);
    return side;
}

void gui::FilesPane::buildViews()
{
    auto *controls = new QHBoxLayout;
    controls->setSpacing(8);
    auto *label = new QLabel(tr("&Group by"), this);
    label->setBuddy(m_grouping);
    controls->addWidget(label);
    for (QWidget *control : std::initializer_list<QWidget *>{m_grouping, m_measure, m_standing})
        controls->addWidget(control);
    controls->addWidget(m_filter);
    controls->addStretch(1);
    m_lists->addWidget(m_tree);
    m_lists->addWidget(m_files);
    m_lists->setStretchFactor(0, 2);
    m_lists->setStretchFactor(1, 3);
    m_sides->addWidget(buildMapSide());
    m_sides->addWidget(m_lists);
    m_sides->setStretchFactor(0, 1);
    m_sides->setStretchFactor(1, 1);
    m_sides->setSizes({evenly, evenly});
    for (QSplitter *splitter : {m_sides, m_lists})
        splitter->setChildrenCollapsible(false);
    m_sides->setAccessibleName(tr("Map and lists"));
    m_lists->setAccessibleName(tr("Folders and files"));
    m_sides->restoreState(windowSettings().value(sidesKey()).toByteArray());
    rememberMoves(m_sides, [this] { return sidesKey(); });
    remember(m_lists, listsKey);
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 8, 0, 0);
    rows->setSpacing(8);
    rows->addLayout(controls);
    rows->addWidget(m_sides, 1);
    m_layers->addWidget(content);
    m_layers->addWidget(m_note);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_layers);
    for (const auto &[before, after] : std::initializer_list<std::pair<QWidget *, QWidget *>>{{m_grouping, m_measure},
                                                                                              {m_measure, m_standing},
                                                                                              {m_standing, m_filter},
                                                                                              {m_filter, m_way},
                                                                                              {m_way, m_export},
                                                                                              {m_export, m_map},
                                                                                              {m_map, m_tree}})
        setTabOrder(before, after);
}

QString gui::FilesPane::sidesKey() const
{
    // A state says in which direction it lies, too.
    return m_sides->orientation() == Qt::Horizontal ? u"storage/mapSplitter"_s : u"storage/mapSplitterNarrow"_s;
}

void gui::FilesPane::adaptTo(const QSize &room)
{
    const Qt::Orientation wanted = room.width() < characters(this, narrowBelow) ? Qt::Vertical : Qt::Horizontal;
    if (wanted == m_sides->orientation())
        return;
    m_sides->setOrientation(wanted);
    m_sides->setSizes({evenly, evenly});
    m_sides->restoreState(windowSettings().value(sidesKey()).toByteArray());
}

void gui::FilesPane::connectViews()
{
    connect(m_grouping, &QComboBox::currentIndexChanged, this, &FilesPane::rebuild);
    connect(m_measure, &QComboBox::currentIndexChanged, this, &FilesPane::rebuild);
    connect(m_standing, &QComboBox::activated, this, [this] {
        const int standing = m_standing->currentData().toInt();
        m_part.standing = standing == everyStanding ? std::nullopt : std::optional(static_cast<Standing>(standing));
        updateFilter();
        rebuild();
    });
    connect(m_filter, &QPushButton::clicked, this, [this] { showPart({}, {}); });
    connect(m_note, &StorageNote::actionTriggered, this, &FilesPane::noteActionTriggered);
    connect(m_way, &Breadcrumb::chosen, this, [this](int step) {
        FileTree::Group group = m_map->top();
        for (qsizetype up = m_way->steps().size() - 1 - step; up > 0; --up)
            group = m_shown->at(group).parent;
        m_map->zoomTo(group);
        m_map->setFocus(Qt::OtherFocusReason);
    });
    connect(m_map, &FileMapView::chosen, this, &FilesPane::onMapChosen);
    connect(m_map, &FileMapView::zoomed, this, &FilesPane::onMapZoomed);
    connect(m_map, &FileMapView::activated, this, [this] { m_files->table().setFocus(Qt::OtherFocusReason); });
    connect(m_map, &FileMapView::menuWanted, this, &FilesPane::onMapMenu);
    connect(m_tree, &FileTreeView::chosen, this, [this](FileTree::Group group) {
        m_map->show(group);
        list(group);
    });
    connect(m_tree, &QAbstractItemView::activated, this, [this] {
        if (m_shown && m_shown->bytes(m_tree->currentGroup()) > 0)
            m_map->zoomTo(m_tree->currentGroup());
    });
    connect(m_tree, &FileTreeView::contextMenuAboutToShow, this, [this](QMenu *menu) {
        const FileTree::Group group = m_tree->currentGroup();
        if (!m_shown)
            return;
        menu->addAction(tr("Show on the map"), this, [this, group] { m_map->zoomTo(group); })
            ->setEnabled(m_shown->bytes(group) > 0);
        m_actions->addTo(menu, m_shown, group);
    });
    connect(m_files, &FilesView::chosen, this, &FilesPane::onFileChosen);
    connect(m_actions, &FileActions::userWanted, this, [this](const RowKey &user) {
        showPart({.user = std::optional(user)}, tr("Files of user %1").arg(user.toString()));
    });
}

Grouping gui::FilesPane::grouping() const
{
    return static_cast<Grouping>(m_grouping->currentData().toInt());
}

SizeMeasure gui::FilesPane::measure() const
{
    return static_cast<SizeMeasure>(m_measure->currentData().toInt());
}

void gui::FilesPane::showLook(const cleanup::StorageLookPtr &look, const RetentionDays &days)
{
    m_look = look;
    m_days = days;
    m_layers->setCurrentIndex(0);
    rebuild();
}

void gui::FilesPane::setDays(const RetentionDays &days)
{
    if (days == m_days)
        return;
    m_days = days;
    rebuild();
}

void gui::FilesPane::showNote(const QString &text, const QString &action)
{
    m_look.reset();
    delete m_building;
    delete m_listing;
    m_files->clear(text);
    m_tree->setTree(std::make_shared<FileTree>());
    m_tree->setPlaceholder(text);
    m_note->say(text, action);
    m_layers->setCurrentWidget(m_note);
}

void gui::FilesPane::showPart(const FilePart &part, const QString &title)
{
    m_part = part;
    m_partTitle = title;
    updateFilter();
    rebuild();
}

void gui::FilesPane::updateFilter()
{
    m_standing->setCurrentIndex(
        m_standing->findData(m_part.standing ? static_cast<int>(*m_part.standing) : everyStanding));
    m_filter->setText(QString(m_partTitle).replace(u'&', u"&&"_s));
    m_filter->setVisible(!m_partTitle.isEmpty());
    m_filter->setAccessibleName(tr("Show all files, not only: %1").arg(m_partTitle));
}

void gui::FilesPane::rebuild()
{
    if (!m_look)
        return;
    delete m_building;
    delete m_listing;
    m_building = m_session.start<Built>(
        this,
        [request = FileTree::Request{.inventory = m_look->inventory,
                                     .part = m_part,
                                     .days = m_days,
                                     .grouping = grouping(),
                                     .measure = measure()},
         listed = m_listed](cleanup::Session &, const cleanup::Context &context) -> Result<Built> {
            if (context.stop.stop_requested())
                return failure(ErrorKind::Stopped, {}); // something else is wanted by now
            Built built{.tree = FileTree::of(request), .files = {}};
            built.listed = built.tree->find(listed);
            built.files = built.tree->select(built.listed, mostListed);
            return built;
        },
        [this](const Result<Built> &built) { onBuilt(built); });
}

void gui::FilesPane::onBuilt(const Result<Built> &built)
{
    m_building = nullptr;
    if (!built) {
        m_files->clear(built.error().message);
        return;
    }
    m_shown = built->tree;
    m_tree->setPlaceholder(m_part == FilePart() ? tr("There are no files in either folder.")
                                                : tr("No files are of this kind."));
    m_tree->setTree(m_shown);
    m_map->setTree(m_shown);
    updateWay();
    updateLegend();
    onListed(built->listed, built->files);
}

QString gui::FilesPane::titleOf(FileTree::Group group) const
{
    QStringList steps;
    for (; group != FileTree::all; group = m_shown->at(group).parent)
        steps.prepend(models::groupText(*m_shown, group));
    if (!m_partTitle.isEmpty())
        steps.prepend(m_partTitle);
    else if (steps.isEmpty())
        steps << (m_part.standing ? tr("All that is %1").arg(models::standingText(*m_part.standing)) : tr("All files"));
    return steps.join(u" › "_s);
}

void gui::FilesPane::list(FileTree::Group group, const std::optional<FileEntry> &then)
{
    if (m_building)
        return; // it lists what is chosen in what comes
    m_wanted = then;
    if (m_shown->way(group) == m_listed && !m_listing) {
        if (then)
            m_files->showFile(then->directory, then->path);
        return;
    }
    delete m_listing;
    m_listed = m_shown->way(group);
    m_listing = m_session.start<FileSelection>(
        this,
        [tree = m_shown, group](cleanup::Session &, const cleanup::Context &) -> Result<FileSelection> {
            return tree->select(group, mostListed);
        },
        [this, group](const Result<FileSelection> &files) {
            m_listing = nullptr;
            if (files)
                onListed(group, *files);
        });
}

void gui::FilesPane::onListed(FileTree::Group group, const FileSelection &files)
{
    m_listed = m_shown->way(group);
    const QString title = titleOf(group);
    m_files->showFiles(files, title, m_days, title == m_files->title());
    if (m_wanted)
        m_files->showFile(m_wanted->directory, m_wanted->path);
    m_wanted.reset();
}

void gui::FilesPane::onMapChosen()
{
    const auto item = m_map->current();
    if (!item)
        return;
    m_tree->show(item->group);
    list(item->group, item->kind == CellKind::File ? std::optional(m_shown->entry(item->file)) : std::nullopt);
}

void gui::FilesPane::onMapZoomed(FileTree::Group group)
{
    updateWay();
    m_tree->show(group);
    list(group);
}

void gui::FilesPane::onFileChosen(const FileEntry &file)
{
    if (m_building)
        return;
    const FileTree::Node &node = m_shown->at(m_shown->find(m_listed));
    const auto end = node.firstFile + static_cast<quint32>(node.sum().count);
    for (quint32 place = node.firstFile; place < end; ++place) {
        if (m_shown->file(place).number != file.number)
            continue;
        const FileTree::Group group = m_shown->groupOf(place);
        if (m_shown->at(group).directory != file.directory)
            continue; // of the other directory
        m_map->mark(group, place);
        return;
    }
}

void gui::FilesPane::onMapMenu(const QPoint &position)
{
    const auto item = m_map->current();
    if (!item)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (item->kind == CellKind::File) {
        m_actions->addTo(menu, {m_shown->entry(item->file)}, m_days);
    } else {
        menu->addAction(tr("Zoom in"), this, [this, group = item->group] { m_map->zoomTo(group); })
            ->setEnabled(item->group != m_map->top());
        m_actions->addTo(menu, m_shown, item->group);
    }
    if (m_map->top() != FileTree::all)
        menu->addAction(tr("Zoom out"), this, [this] { m_map->zoomTo(m_shown->at(m_map->top()).parent); });
    menu->popup(position);
}

void gui::FilesPane::updateWay()
{
    QStringList steps;
    for (FileTree::Group group = m_map->top();; group = m_shown->at(group).parent) {
        steps.prepend(models::groupText(*m_shown, group));
        if (group == FileTree::all)
            break;
    }
    m_way->setSteps(steps);
}

void gui::FilesPane::updateLegend()
{
    QList<ChartData::Series> series;
    for (const Standing standing : {Standing::Live, Standing::Expired, Standing::Orphan})
        series.append({.name = u"%1 %2"_s.arg(models::standingText(standing),
                                              bytes::forPeople(m_shown->bytes(FileTree::all, standing))),
                       .color = models::standingState(standing),
                       .values = {}});
    m_legend->setSeries(series);
}

void gui::FilesPane::find()
{
    m_files->find();
}

void gui::FilesPane::exportCsv()
{
    if (m_tree->hasFocus() || m_map->hasFocus())
        m_tree->exportCsv();
    else
        m_files->table().exportCsv();
}

void gui::FilesPane::exportMap(const QString &suffix)
{
    const bool isDrawing = suffix == u"svg"_s;
    askForFile(this,
               {.title = tr("Export"),
                .what = m_map->accessibleName(),
                .suffix = suffix,
                .filter = isDrawing ? tr("SVG drawing (*.svg)") : tr("PNG picture (*.png)")},
               [this, isDrawing](const QString &fileName) {
                   if (!(isDrawing ? m_map->saveSvg(fileName) : m_map->savePng(fileName)))
                       tellExportFailed(this, fileName, tr("it cannot be written"));
               });
}
