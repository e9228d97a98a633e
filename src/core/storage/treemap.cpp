// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/treemap.h"

#include <algorithm>
#include <numeric>

namespace {
/// A header needs some height below it, and width for a word.
constexpr double headerHeights = 2.5;
constexpr double headerWidths = 3;

/// The paper's `worst`: the highest aspect ratio of a row of areas along a side.
double worst(double smallest, double largest, double sum, double side)
{
    const double square = side * side;
    return std::max(square * largest / (sum * sum), sum * sum / (square * smallest));
}

/// Lays a row along the shorter side of what is left, and takes it away.
void layOut(std::span<const double> row, double sum, QRectF &left, std::vector<QRectF> &parts)
{
    const bool isColumn = left.width() >= left.height();
    const double thickness = sum / std::min(left.width(), left.height());
    double at = isColumn ? left.top() : left.left();
    for (const double area : row) {
        const double length = area / thickness;
        parts.push_back(isColumn ? QRectF(left.left(), at, thickness, length)
                                 : QRectF(at, left.top(), length, thickness));
        at += length;
    }
    if (isColumn)
        left.setLeft(left.left() + thickness);
    else
        left.setTop(left.top() + thickness);
}

/// Groups and files of one group, the largest first, while they are large enough.
class Siblings {
public:
    Siblings(const FileTree &tree, FileTree::Group group, double least)
        : m_tree(tree)
        , m_node(tree.at(group))
        , m_least(least)
        , m_child(m_node.firstChild)
        , m_file(m_node.firstFile)
    {
    }

    std::optional<Treemap::Cell> next(double &bytes)
    {
        const bool hasChild = m_child < m_node.firstChild + m_node.children;
        const bool hasFile = m_file < m_node.firstFile + m_node.ownFiles;
        const qint64 child = hasChild ? m_tree.bytes(m_child) : 0;
        const qint64 file = hasFile ? m_tree.file(m_file).size : 0;
        bytes = static_cast<double>(std::max(child, file));
        if (bytes <= 0 || bytes < m_least)
            return {};
        Treemap::Cell cell;
        if (child >= file) {
            cell.group = m_child++;
        } else {
            cell.kind = Treemap::Cell::Kind::File;
            cell.number = m_file++;
        }
        return cell;
    }

private:
    const FileTree &m_tree;
    const FileTree::Node &m_node;
    double m_least; ///< Bytes.
    FileTree::Group m_child;
    quint32 m_file;
};

void subtract(Treemap::Sums &sums, const Treemap::Sums &part)
{
    for (size_t standing = 0; standing < sums.size(); ++standing) {
        sums[standing].count -= part[standing].count;
        sums[standing].allocated -= part[standing].allocated;
        sums[standing].apparent -= part[standing].apparent;
    }
}

/// What one file adds to its group.
Treemap::Sums sumsOf(const FileTree &tree, quint32 place, Directory directory)
{
    const FileTree::File &file = tree.file(place);
    const DirectoryInventory &part = tree.request().inventory->of(directory);
    Treemap::Sums sums{};
    sums[static_cast<size_t>(file.standing)] = {1, part.allocatedBytes(file.number), part.bytes(file.number)};
    return sums;
}
} // namespace

std::vector<QRectF> squarify(std::span<const double> values, const QRectF &area)
{
    std::vector<QRectF> parts;
    const double whole = std::accumulate(values.begin(), values.end(), 0.0);
    if (values.empty() || whole <= 0 || area.width() <= 0 || area.height() <= 0)
        return parts;
    parts.reserve(values.size());
    const double scale = area.width() * area.height() / whole;
    std::vector<double> areas(values.size());
    std::transform(values.begin(), values.end(), areas.begin(), [scale](double value) { return value * scale; });
    QRectF left = area;
    size_t begin = 0;
    while (begin < areas.size()) {
        const double side = std::min(left.width(), left.height());
        double sum = areas[begin];
        double smallest = sum;
        double largest = sum;
        double ratio = worst(smallest, largest, sum, side);
        size_t end = begin + 1;
        for (; end < areas.size(); ++end) {
            smallest = std::min(smallest, areas[end]);
            largest = std::max(largest, areas[end]);
            const double next = worst(smallest, largest, sum + areas[end], side);
            if (next > ratio)
                break;
            ratio = next;
            sum += areas[end];
        }
        layOut(std::span(areas).subspan(begin, end - begin), sum, left, parts);
        begin = end;
    }
    return parts;
}

Treemap Treemap::of(const FileTree &tree, FileTree::Group top, const QSizeF &size, const Metrics &metrics)
{
    Treemap map;
    if (tree.bytes(top) <= 0 || size.isEmpty())
        return map;
    map.m_cells.push_back({.area = QRectF(QPointF(), size), .group = top});
    for (quint32 cell = 0; cell < map.m_cells.size(); ++cell) {
        if (map.m_cells[cell].kind == Cell::Kind::Group)
            map.divide(tree, cell, metrics);
    }
    return map;
}

void Treemap::divide(const FileTree &tree, quint32 number, const Metrics &metrics)
{
    const Cell cell = m_cells[number];
    QRectF area = cell.area;
    if (number != 0) {
        area.adjust(metrics.padding, metrics.padding, -metrics.padding, -metrics.padding);
        if (area.height() >= metrics.header * headerHeights && area.width() >= metrics.header * headerWidths) {
            m_cells[number].hasHeader = true;
            area.setTop(area.top() + metrics.header);
        }
    }
    if (area.width() < 2 * metrics.least || area.height() < 2 * metrics.least)
        return;
    const auto whole = static_cast<double>(tree.bytes(cell.group));
    const double least = metrics.least * metrics.least * whole / (area.width() * area.height());
    Siblings siblings(tree, cell.group, least);
    std::vector<Cell> found;
    std::vector<double> values;
    double left = whole;
    double bytes = 0;
    while (auto one = siblings.next(bytes)) {
        found.push_back(*one);
        values.push_back(bytes);
        left -= bytes;
    }
    if (found.empty())
        return; // nothing in it can be told apart: it stands for all of it
    Sums rest = tree.at(cell.group).sums;
    for (const Cell &one : found)
        subtract(rest,
                 one.kind == Cell::Kind::Group ? tree.at(one.group).sums
                                               : sumsOf(tree, one.number, tree.at(cell.group).directory));
    if (left > 0) {
        Cell &all = found.emplace_back();
        all.kind = Cell::Kind::Rest;
        all.number = static_cast<quint32>(m_rests.size());
        values.push_back(left);
        m_rests.push_back(rest);
    }
    const std::vector<QRectF> parts = squarify(values, area);
    m_cells[number].firstChild = static_cast<quint32>(m_cells.size());
    m_cells[number].children = static_cast<quint32>(found.size());
    for (size_t place = 0; place < found.size(); ++place) {
        found[place].area = parts[place];
        found[place].parent = number;
        if (found[place].kind != Cell::Kind::Group)
            found[place].group = cell.group;
        m_cells.push_back(found[place]);
    }
}

std::optional<quint32> Treemap::at(const QPointF &point) const
{
    if (m_cells.empty() || !m_cells.front().area.contains(point))
        return {};
    quint32 cell = 0;
    for (;;) {
        const auto first = m_cells.begin() + m_cells[cell].firstChild;
        const auto end = first + m_cells[cell].children;
        const auto inner = std::find_if(first, end, [&](const Cell &one) { return one.area.contains(point); });
        if (inner == end)
            return cell;
        cell = static_cast<quint32>(std::distance(m_cells.begin(), inner));
    }
}

std::optional<quint32> Treemap::neighbour(quint32 cell, int horizontally, int vertically) const
{
    const QRectF from = m_cells[cell].area;
    const Cell &parent = m_cells[m_cells[cell].parent];
    std::optional<quint32> nearest;
    double least = 0;
    for (quint32 one = parent.firstChild; one < parent.firstChild + parent.children; ++one) {
        const QRectF to = m_cells[one].area;
        const QPointF way = to.center() - from.center();
        const double gap = horizontally > 0 ? to.left() - from.right()
            : horizontally < 0              ? from.left() - to.right()
            : vertically > 0                ? to.top() - from.bottom()
                                            : from.top() - to.bottom();
        if (one == cell || gap < -0.5)
            continue;
        // Beside it rather than across: what lies over its whole width or height is nearest.
        const double across = horizontally != 0 ? std::max({0.0, to.top() - from.bottom(), from.top() - to.bottom()})
                                                : std::max({0.0, to.left() - from.right(), from.left() - to.right()});
        const double aside = std::abs(horizontally != 0 ? way.y() : way.x());
        const double distance = gap + 4 * across + aside / 16;
        if (!nearest || distance < least) {
            nearest = one;
            least = distance;
        }
    }
    return nearest;
}
