// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/filemapview.h"

#include "core/base/bytes.h"
#include "gui/storage/filemappainter.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"
#include "models/filetreemodel.h"
#include "models/inventoryfilesmodel.h"

#include <QAccessibleWidget>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QSvgGenerator>
#include <QToolTip>
#include <utility>

using namespace Qt::StringLiterals;
using Cell = Treemap::Cell;

namespace {
// Of the font: what is left of it in the smallest window, and what it would like.
constexpr double leastMapLines = 9;
constexpr double leastMapCharacters = 24;
constexpr double usualMapLines = 24;
constexpr double usualMapCharacters = 80;
/// What one turn of the event loop may spend on the picture.
constexpr qint64 sliceMs = 12;

/// "3.0 MiB on disk, 2.9 MiB in file sizes"
QString bothSizes(const FileSum &sum)
{
    return gui::FileMapView::tr("%1 on disk, %2 in file sizes")
        .arg(bytes::forPeople(sum.allocated), bytes::forPeople(sum.apparent));
}

/// "live 12 files, 3.0 MiB; expired …"
QString standingsOf(const Treemap::Sums &sums, SizeMeasure measure)
{
    QStringList texts;
    for (const Standing standing : {Standing::Live, Standing::Expired, Standing::Orphan}) {
        const FileSum &sum = sums[static_cast<size_t>(standing)];
        if (sum.count > 0)
            texts << gui::FileMapView::tr("%1: %Ln file(s), %2", nullptr, static_cast<int>(sum.count))
                         .arg(models::standingText(standing), bytes::forPeople(sum.bytes(measure)));
    }
    return texts.join(u"; "_s);
}

/// With a role that is read out: what is a widget and nothing more is passed over.
QAccessibleInterface *interfaceOf(const QString &, QObject *object)
{
    auto *map = qobject_cast<gui::FileMapView *>(object);
    return map ? new QAccessibleWidget(map, QAccessible::Chart) : nullptr;
}
} // namespace

gui::FileMapView::FileMapView(QWidget *parent)
    : QWidget(parent)
    , m_tree(std::make_shared<FileTree>())
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    QAccessible::installFactory(interfaceOf); // once, however often
    setAccessibleName(tr("Map of the files"));
    m_worker.setMaxThreadCount(1);
}

gui::FileMapView::~FileMapView()
{
    delete m_placing;
    m_worker.waitForDone(); // some milliseconds: it has no server to wait for
}

QSize gui::FileMapView::sizeHint() const
{
    return {characters(this, usualMapCharacters), lines(this, usualMapLines)};
}

QSize gui::FileMapView::minimumSizeHint() const
{
    return {characters(this, leastMapCharacters), lines(this, leastMapLines)};
}

void gui::FileMapView::setTree(FileTreePtr tree)
{
    const QByteArrayList top = m_tree->way(m_top);
    std::optional<Item> item = kept();
    const QByteArrayList way = item ? m_tree->way(item->group) : QByteArrayList();
    const bool isFile = item && item->kind == Cell::Kind::File;
    const qint64 size = isFile ? m_tree->file(item->file).size : 0;
    const QByteArray path = isFile ? m_tree->entry(item->file).path : QByteArray();
    m_tree = std::move(tree);
    m_top = m_tree->find(top);
    if (item) {
        item = Item{.kind = Cell::Kind::Group, .group = m_tree->find(way)};
        const FileTree::Node &node = m_tree->at(item->group);
        for (quint32 place = node.firstFile; isFile && place < node.firstFile + node.ownFiles; ++place) {
            // A path has to be put together, a size is there.
            if (m_tree->file(place).size != size || m_tree->entry(place).path != path)
                continue;
            item->kind = Cell::Kind::File;
            item->file = place;
            break;
        }
    }
    replace(item);
}

void gui::FileMapView::replace(const std::optional<Item> &kept)
{
    ++m_wanted;
    m_isStale = true;
    m_kept = kept;
    m_takesFirst = false;
    m_current.reset();
    m_hovered.reset();
    outdate();
    if (isVisible())
        startPlacing();
    update();
}

void gui::FileMapView::startPlacing()
{
    if (m_placing)
        return; // when that is there, it is seen that something else is wanted by now
    m_placing = new jobs::Job<Treemap>(
        m_worker,
        [tree = m_tree, top = m_top, room = QSizeF(size()), metrics = FileMapPainter::metricsFor(fontMetrics())](
            const std::stop_token &, const ProgressPtr &) -> Result<Treemap> {
            return Treemap::of(*tree, top, room, metrics);
        },
        [this, wanted = m_wanted](Result<Treemap> map) {
            m_placing->deleteLater();
            m_placing.clear();
            if (!m_isStale)
                return; // somebody could not wait
            if (wanted != m_wanted)
                startPlacing();
            else
                setMap(map ? std::move(*map) : Treemap());
        },
        this);
}

void gui::FileMapView::setMap(Treemap map)
{
    m_map = std::move(map);
    m_isStale = false;
    m_current = m_kept ? cellOf(*m_kept) : std::nullopt;
    if (!m_current && m_takesFirst && m_map.cells().size() > 1)
        m_current = m_map.cells().front().firstChild;
    m_kept.reset();
    m_takesFirst = false;
    describeCurrent();
    update();
}

const Treemap &gui::FileMapView::map()
{
    layOut();
    return m_map;
}

void gui::FileMapView::layOut()
{
    if (m_isStale)
        setMap(Treemap::of(*m_tree, m_top, size(), FileMapPainter::metricsFor(fontMetrics())));
}

std::optional<quint32> gui::FileMapView::cellOf(FileTree::Group group, std::optional<quint32> file)
{
    layOut();
    const auto &cells = m_map.cells();
    std::optional<quint32> around;
    for (quint32 cell = 0; cell < cells.size(); ++cell) {
        if (cells[cell].group != group)
            continue;
        if (cells[cell].kind == Cell::Kind::Group)
            around = cell;
        else if (file && (cells[cell].kind == Cell::Kind::Rest || cells[cell].number == *file))
            return cell; // the rest comes after every file that has a cell
    }
    return around;
}

std::optional<quint32> gui::FileMapView::cellOf(const Item &item)
{
    // A rest is where a file without a cell of its own is.
    constexpr quint32 none = std::numeric_limits<quint32>::max();
    return cellOf(item.group,
                  item.kind == Cell::Kind::Group      ? std::nullopt
                      : item.kind == Cell::Kind::File ? std::optional(item.file)
                                                      : std::optional(none));
}

void gui::FileMapView::show(FileTree::Group group, std::optional<quint32> file)
{
    std::optional<quint32> cell = cellOf(group, file);
    if (!cell && m_tree->bytes(group) > 0) {
        // Out of sight: among its siblings it can be seen, unless it is too small.
        for (const FileTree::Group top : {file ? group : m_tree->at(group).parent, group}) {
            if (cell)
                break;
            m_top = top;
            replace({});
            cell = cellOf(group, file);
        }
        emit zoomed(m_top);
    }
    setCurrent(cell);
}

void gui::FileMapView::mark(FileTree::Group group, std::optional<quint32> file)
{
    std::optional<quint32> cell = cellOf(group, file);
    while (!cell && group != FileTree::all) {
        group = m_tree->at(group).parent;
        cell = cellOf({.kind = Cell::Kind::Rest, .group = group});
    }
    setCurrent(cell);
}

void gui::FileMapView::zoomTo(FileTree::Group group)
{
    if (group == m_top)
        return;
    // Going out, the part that one comes from is current; going in, the largest.
    FileTree::Group from = m_top;
    while (from != FileTree::all && m_tree->at(from).parent != group)
        from = m_tree->at(from).parent;
    m_top = group;
    replace(from != FileTree::all ? std::optional(Item{.kind = Cell::Kind::Group, .group = from}) : std::nullopt);
    m_takesFirst = true;
    emit zoomed(group);
}

void gui::FileMapView::enter(quint32 number)
{
    const Cell cell = map().cells()[number];
    if (cell.kind == Cell::Kind::File || cell.group == m_top)
        emit activated();
    else
        zoomTo(cell.group);
}

void gui::FileMapView::leave()
{
    if (m_top != FileTree::all)
        zoomTo(m_tree->at(m_top).parent);
}

quint32 gui::FileMapView::outermost(quint32 cell)
{
    const auto &cells = map().cells();
    while (cells[cell].parent != 0)
        cell = cells[cell].parent;
    return cell;
}

std::optional<gui::FileMapView::Item> gui::FileMapView::current()
{
    layOut();
    return kept();
}

std::optional<gui::FileMapView::Item> gui::FileMapView::kept() const
{
    if (m_isStale)
        return m_kept;
    if (!m_current)
        return {};
    const Cell &cell = m_map.cells()[*m_current];
    return Item{.kind = cell.kind, .group = cell.group, .file = cell.number};
}

void gui::FileMapView::setCurrent(std::optional<quint32> cell)
{
    if (cell == m_current)
        return;
    updateCell(m_current);
    m_current = cell;
    updateCell(m_current);
    describeCurrent();
}

void gui::FileMapView::choose(std::optional<quint32> cell)
{
    setCurrent(cell);
    emit chosen();
}

void gui::FileMapView::describeCurrent()
{
    // Tells whoever listens to the screen, too.
    setAccessibleDescription(
        m_current ? describe(m_map.cells()[*m_current])
                  : tr("%1: %2").arg(models::groupText(*m_tree, m_top), bothSizes(m_tree->at(m_top).sum())));
}

QByteArray gui::FileMapView::pathOf(const Cell &cell) const
{
    const Directory directory = m_tree->at(cell.group).directory;
    return m_tree->request().inventory->of(directory).path(m_tree->file(cell.number).number);
}

QString gui::FileMapView::describe(const Cell &cell) const
{
    const SizeMeasure measure = m_tree->request().measure;
    if (cell.kind == Cell::Kind::File) {
        const FileEntry file = m_tree->entry(cell.number);
        QStringList texts{bytes::displayName(pathOf(cell)), bothSizes({1, file.allocated, file.bytes}),
                          models::standingText(file.standing)};
        if (file.execution != 0)
            texts << tr("execution #%1").arg(file.execution.toString());
        if (file.user)
            texts << tr("user %1").arg(file.user->toString());
        return texts.join(u'\n');
    }
    const Treemap::Sums &sums = cell.kind == Cell::Kind::Rest ? m_map.rest(cell) : m_tree->at(cell.group).sums;
    FileSum whole = sums[0];
    whole += sums[1];
    whole += sums[2];
    const QString name = models::groupText(*m_tree, cell.group);
    return QStringList{cell.kind == Cell::Kind::Rest ? tr("All that is smaller in: %1").arg(name) : name,
                       bothSizes(whole), standingsOf(sums, measure)}
        .join(u'\n');
}

void gui::FileMapView::updateCell(const std::optional<quint32> &cell)
{
    if (cell && !m_isStale)
        update(m_map.cells()[*cell].area.toAlignedRect().adjusted(-3, -3, 3, 3));
}

void gui::FileMapView::drawOutline(QPainter &painter, const Cell &cell, bool isCurrent) const
{
    // Light in dark, so that it is seen on every colour.
    const double width = isCurrent ? (hasFocus() ? 3 : 2) : 1;
    QRectF area = QRectF(cell.area.toAlignedRect()).adjusted(0, 0, -1, -1);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(palette().color(QPalette::Text), width));
    area.adjust(width / 2, width / 2, -width / 2, -width / 2);
    painter.drawRect(area);
    if (!isCurrent)
        return;
    area.adjust(width / 2 + 0.5, width / 2 + 0.5, -width / 2 - 0.5, -width / 2 - 0.5);
    painter.setPen(QPen(palette().color(QPalette::Base), 1));
    if (area.isValid())
        painter.drawRect(area);
}

void gui::FileMapView::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    if (m_isStale) {
        startPlacing();
        drawPicture(painter, event->rect());
        return;
    }
    if (m_picture.devicePixelRatio() != devicePixelRatioF() && m_next.devicePixelRatio() != devicePixelRatioF())
        outdate();
    if (m_isOutdated)
        paintPicture(QDeadlineTimer(sliceMs));
    drawPicture(painter, event->rect());
    if (m_isOutdated) {
        update(); // the rest
        return;
    }
    if (m_map.cells().empty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
                         m_tree->at(m_top).sum().count == 0 ? tr("No files.") : tr("These files take no room."));
        return;
    }
    if (m_hovered && m_hovered != m_current)
        drawOutline(painter, m_map.cells()[*m_hovered], false);
    if (m_current)
        drawOutline(painter, m_map.cells()[*m_current], true);
}

/// Until another one is done the last picture stays, as large as the view is by now.
void gui::FileMapView::drawPicture(QPainter &painter, const QRect &part) const
{
    const QPixmap &shown = m_picture.isNull() ? m_next : m_picture;
    const QSize whole = size() * devicePixelRatioF();
    if (shown.isNull())
        painter.fillRect(part, palette().color(QPalette::Base));
    else if (shown.size() != whole)
        painter.drawPixmap(rect(), shown, shown.rect());
    else
        painter.drawPixmap(
            part, shown,
            QRectF(QPointF(part.topLeft()) * devicePixelRatioF(), QSizeF(part.size()) * devicePixelRatioF()).toRect());
}

void gui::FileMapView::outdate()
{
    m_isOutdated = true;
    m_next = {};
    m_painted = 0;
}

void gui::FileMapView::paintPicture(const QDeadlineTimer &until)
{
    if (m_next.isNull()) {
        m_next = QPixmap(size() * devicePixelRatioF());
        m_next.setDevicePixelRatio(devicePixelRatioF());
        m_next.fill(palette().color(QPalette::Base));
    }
    {
        QPainter painter(&m_next);
        painter.setFont(font());
        m_painted = FileMapPainter(*m_tree, m_map, painter, palette()).paint(m_painted, until);
    }
    if (m_painted < m_map.cells().size())
        return;
    m_picture = std::exchange(m_next, {});
    m_isOutdated = false;
}

void gui::FileMapView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    replace(kept());
}

void gui::FileMapView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        outdate();
        update();
    } else if (event->type() == QEvent::FontChange) {
        replace(kept());
        updateGeometry();
    }
}

void gui::FileMapView::move(int horizontally, int vertically)
{
    if (map().cells().size() < 2)
        return;
    if (!m_current || *m_current == 0) {
        choose(m_map.cells().front().firstChild);
        return;
    }
    if (const auto next = m_map.neighbour(*m_current, horizontally, vertically))
        choose(next);
}

void gui::FileMapView::keyPressEvent(QKeyEvent *event)
{
    // What lies to the left lies there in every language: an area is not read.
    switch (event->key()) {
    case Qt::Key_Left: move(-1, 0); return;
    case Qt::Key_Right: move(1, 0); return;
    case Qt::Key_Up: move(0, -1); return;
    case Qt::Key_Down: move(0, 1); return;
    case Qt::Key_Home:
        if (map().cells().size() > 1)
            choose(m_map.cells().front().firstChild);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current)
            enter(*m_current);
        return;
    case Qt::Key_Backspace: leave(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void gui::FileMapView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::BackButton)
        leave();
    else if (event->button() == Qt::LeftButton || event->button() == Qt::RightButton)
        choose(map().at(event->position()));
}

void gui::FileMapView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const auto cell = map().at(event->position());
    if (event->button() == Qt::LeftButton && cell && *cell != 0)
        enter(outermost(*cell));
}

void gui::FileMapView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isStale)
        return; // nothing of what is seen is where it will be
    const auto cell = m_map.at(event->position());
    if (cell == m_hovered)
        return;
    updateCell(m_hovered);
    m_hovered = cell == 0U ? std::nullopt : cell;
    updateCell(m_hovered);
}

void gui::FileMapView::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    updateCell(m_hovered);
    m_hovered.reset();
}

void gui::FileMapView::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_isStale)
        m_takesFirst = true;
    else if (!m_current && m_map.cells().size() > 1)
        setCurrent(m_map.cells().front().firstChild);
    updateCell(m_current);
}

void gui::FileMapView::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    updateCell(m_current);
}

void gui::FileMapView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    if (isByKeyboard && m_current)
        emit menuWanted(mapToGlobal(map().cells()[*m_current].area.center().toPoint()));
    else if (!isByKeyboard)
        emit menuWanted(event->globalPos());
}

bool gui::FileMapView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto cell = m_isStale ? std::nullopt : m_map.at(help->pos());
    if (cell && *cell != 0) {
        const QRectF &area = m_map.cells()[*cell].area;
        QToolTip::showText(help->globalPos(), describe(m_map.cells()[*cell]), this, area.toAlignedRect());
    } else {
        QToolTip::hideText();
        event->ignore();
    }
    return true;
}

bool gui::FileMapView::savePng(const QString &fileName)
{
    layOut();
    if (m_isOutdated)
        paintPicture(QDeadlineTimer(QDeadlineTimer::Forever));
    return grab().save(fileName, "PNG");
}

bool gui::FileMapView::saveSvg(const QString &fileName)
{
    QSvgGenerator generator;
    generator.setFileName(fileName);
    generator.setSize(size());
    generator.setViewBox(rect());
    generator.setTitle(accessibleName());
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    painter.setFont(font());
    FileMapPainter(*m_tree, map(), painter, palette()).paint();
    return painter.end();
}
