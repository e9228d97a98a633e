// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/storage/filemappainter.h"

#include "core/base/bytes.h"
#include "gui/tr.h"
#include "gui/widgets/measure.h"
#include "gui/widgets/palette.h"
#include "models/filetreemodel.h"
#include "models/inventoryfilesmodel.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;
using Cell = Treemap::Cell;

namespace {
/// Below so many characters or lines of room nothing is written.
constexpr double fewestCharacters = 7;
constexpr double textPadding = 0.25; ///< Of a line.
/// Smaller ones have no seam around them: there would be little else.
constexpr int leastSeamed = 5;
/// How often a painter that has little time looks at the clock.
constexpr quint32 cellsBetweenLooks = 16;
constexpr std::array allStandings{Standing::Live, Standing::Expired, Standing::Orphan};

/// The pixels of a cell; neighbours share none.
QRect pixelsOf(const QRectF &area)
{
    const int left = qRound(area.left());
    const int top = qRound(area.top());
    QRect pixels(left, top, qRound(area.right()) - left, qRound(area.bottom()) - top);
    if (pixels.width() >= leastSeamed && pixels.height() >= leastSeamed)
        pixels.adjust(0, 0, -1, -1);
    return pixels;
}
} // namespace

QColor gui::inkOn(const QColor &ground)
{
    return contrast(Qt::black, ground) >= contrast(Qt::white, ground) ? QColor(Qt::black) : QColor(Qt::white);
}

gui::FileMapPainter::FileMapPainter(const FileTree &tree, const Treemap &map, QPainter &painter,
                                    const QPalette &palette)
    : m_tree(tree)
    , m_map(map)
    , m_painter(painter)
    , m_palette(palette)
    , m_font(painter.fontMetrics())
{
}

Treemap::Metrics gui::FileMapPainter::metricsFor(const QFontMetrics &font)
{
    return {
        .header = 1.25 * font.height(), .padding = font.height() / 8.0, .least = std::max(4.0, font.height() / 4.0)};
}

void gui::FileMapPainter::paint() const
{
    paint(0, QDeadlineTimer(QDeadlineTimer::Forever));
}

quint32 gui::FileMapPainter::paint(quint32 from, const QDeadlineTimer &until) const
{
    const auto count = static_cast<quint32>(m_map.cells().size());
    for (quint32 cell = from; cell < count; ++cell) {
        paintCell(m_map.cells()[cell]);
        if (cell % cellsBetweenLooks == 0 && until.hasExpired())
            return cell + 1;
    }
    return count;
}

void gui::FileMapPainter::paintCell(const Cell &cell) const
{
    switch (cell.kind) {
    case Cell::Kind::Group: paintGroup(cell); break;
    case Cell::Kind::File: paintFile(cell); break;
    case Cell::Kind::Rest: {
        const Treemap::Sums &sums = m_map.rest(cell);
        const QColor ground = paintShares(cell, sums);
        const qint64 count = sums[0].count + sums[1].count + sums[2].count;
        paintLines(pixelsOf(cell.area), {Tr::tr("%Ln smaller", nullptr, static_cast<int>(count))}, ground);
        break;
    }
    }
}

void gui::FileMapPainter::paintGroup(const Cell &cell) const
{
    const QRect area = pixelsOf(cell.area);
    if (cell.children > 0) {
        if (&cell == &m_map.cells().front())
            return;
        m_painter.fillRect(area, m_palette.color(QPalette::AlternateBase));
        m_painter.setPen(hairline(m_palette));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRect(area.adjusted(0, 0, -1, -1));
        if (cell.hasHeader)
            paintHeader(cell);
        return;
    }
    const QColor ground = paintShares(cell, m_tree.at(cell.group).sums);
    paintLines(area,
               {models::groupText(m_tree, cell.group), bytes::forPeople(m_tree.bytes(cell.group)),
                Tr::tr("%Ln file(s)", nullptr, static_cast<int>(m_tree.at(cell.group).sum().count))},
               ground);
}

void gui::FileMapPainter::paintHeader(const Cell &cell) const
{
    const QRect area = pixelsOf(cell.area);
    const int padding = qRound(textPadding * m_font.height());
    const QRect room(area.left() + padding, area.top() + qRound(metricsFor(m_font).padding), area.width() - 2 * padding,
                     qRound(metricsFor(m_font).header));
    const QString size = bytes::forPeople(m_tree.bytes(cell.group));
    const int sizeWidth = m_font.horizontalAdvance(size);
    const bool hasSize = room.width() > sizeWidth + characters(m_font, 2 * fewestCharacters);
    m_painter.setPen(m_palette.color(QPalette::Text));
    const int nameWidth = room.width() - (hasSize ? sizeWidth + padding : 0);
    m_painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                       m_font.elidedText(models::groupText(m_tree, cell.group), Qt::ElideMiddle, nameWidth));
    if (hasSize)
        m_painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight, size);
}

void gui::FileMapPainter::fill(const QRect &area, Standing standing) const
{
    const QColor color = stateColor(models::standingState(standing), m_palette);
    m_painter.fillRect(area, color);
    // Not by colour alone: what is nobody's is hatched.
    if (standing == Standing::Orphan && area.width() >= leastSeamed && area.height() >= leastSeamed) {
        QColor light = Qt::white;
        light.setAlphaF(0.35F);
        m_painter.fillRect(area, QBrush(light, Qt::BDiagPattern));
    }
}

QColor gui::FileMapPainter::paintShares(const Cell &cell, const Treemap::Sums &sums) const
{
    const QRect area = pixelsOf(cell.area);
    const SizeMeasure measure = m_tree.request().measure;
    double whole = 0;
    for (const FileSum &sum : sums)
        whole += static_cast<double>(sum.bytes(measure));
    if (whole <= 0)
        return {};
    double so = 0;
    int left = area.left();
    int colors = 0;
    QColor last;
    for (const Standing standing : allStandings) {
        so += static_cast<double>(sums[static_cast<size_t>(standing)].bytes(measure));
        const int right = area.left() + qRound(area.width() * so / whole);
        if (right > left) {
            fill({left, area.top(), right - left, area.height()}, standing);
            last = stateColor(models::standingState(standing), m_palette);
            ++colors;
        }
        left = right;
    }
    return colors == 1 ? last : QColor();
}

void gui::FileMapPainter::paintFile(const Cell &cell) const
{
    const QRect area = pixelsOf(cell.area);
    const FileTree::File &file = m_tree.file(cell.number);
    fill(area, file.standing);
    if (area.width() < characters(m_font, fewestCharacters) || area.height() < m_font.height())
        return;
    const DirectoryInventory &directory = m_tree.request().inventory->of(m_tree.at(cell.group).directory);
    const QByteArray path = directory.path(file.number);
    QStringList texts{bytes::displayName(path.sliced(path.lastIndexOf('/') + 1)), bytes::forPeople(file.size)};
    if (file.standing != Standing::Live)
        texts << models::standingText(file.standing);
    paintLines(area, texts, stateColor(models::standingState(file.standing), m_palette));
}

void gui::FileMapPainter::paintLines(const QRect &area, const QStringList &texts, const QColor &ground) const
{
    const int padding = qRound(textPadding * m_font.height());
    const QRect room = area.adjusted(padding, padding / 2, -padding, -padding / 2);
    if (room.width() < characters(m_font, fewestCharacters) || room.height() < m_font.height())
        return;
    QStringList shown;
    int width = 0;
    for (const QString &text : texts) {
        if ((shown.size() + 1) * m_font.height() > room.height())
            break;
        // A name that is cut still tells something, a figure does not.
        const bool isName = &text == &texts.first() && texts.size() > 1;
        if (!isName && m_font.horizontalAdvance(text) > room.width())
            continue;
        shown << m_font.elidedText(text, Qt::ElideMiddle, room.width());
        width = std::max(width, m_font.horizontalAdvance(shown.last()));
    }
    if (shown.isEmpty())
        return;
    const QRect plate(room.left(), room.top(), width, static_cast<int>(shown.size()) * m_font.height());
    if (!ground.isValid()) {
        // Over several colours, on a plate of its own.
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(m_palette.color(QPalette::Base));
        m_painter.drawRoundedRect(plate.adjusted(-padding / 2, 0, padding / 2, 0), padding, padding);
    }
    m_painter.setPen(ground.isValid() ? inkOn(ground) : m_palette.color(QPalette::Text));
    for (qsizetype line = 0; line < shown.size(); ++line)
        m_painter.drawText(QRect(plate.left(), plate.top() + static_cast<int>(line) * m_font.height(),
                                 plate.width() + 1, m_font.height()),
                           Qt::AlignVCenter | Qt::AlignLeft, shown[line]);
}
