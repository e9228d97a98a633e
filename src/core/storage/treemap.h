// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/filetree.h"

#include <QRectF>

/// Divides an area by values, rectangles as near to squares as can be: M. Bruls, K. Huizing, J. J. van Wijk: Squarified
/// Treemaps. Proceedings of the Joint Eurographics and IEEE TCVG Symposium on Visualization, 2000, pp. 33–42. `values`:
/// above zero, best in descending order. As many rectangles, which fill the area.
std::vector<QRectF> squarify(std::span<const double> values, const QRectF &area);

/// Where the groups and files of a tree lie in a treemap, from one group down. What would be too small to be told apart
/// is left together, so that the number of cells depends on the area and never on that of the files. Pixels.
class Treemap {
public:
    /// What a cell stands for.
    struct Cell {
        enum class Kind : quint8 {
            Group,
            File,
            Rest, ///< All that is too small beside its siblings.
        };
        QRectF area;
        FileTree::Group group = FileTree::all; ///< Itself, or the group that the file or the rest is of.
        quint32 number = 0; ///< The file's place in the tree; of a rest the number of its sums.
        quint32 parent = 0; ///< Cell around it.
        quint32 firstChild = 0;
        quint32 children = 0;
        Kind kind = Kind::Group;
        bool hasHeader = false; ///< A strip at its top for its name.
    };
    struct Metrics {
        double header = 0; ///< Height of a name's strip.
        double padding = 0; ///< Around the children of a group.
        double least = 4; ///< Side of the smallest square that is told apart.
    };
    using Sums = std::array<FileSum, 3>; ///< By Standing.

    Treemap() = default;
    static Treemap of(const FileTree &tree, FileTree::Group top, const QSizeF &size, const Metrics &metrics);

    /// The first one is the top itself; empty where it has no bytes or there is no room.
    const std::vector<Cell> &cells() const { return m_cells; }
    /// What is in a rest.
    const Sums &rest(const Cell &cell) const { return m_rests[cell.number]; }
    /// The innermost cell at a point, found from the top down; nothing outside.
    std::optional<quint32> at(const QPointF &point) const;
    /// The sibling of a cell in a direction (of which one coordinate is 0), the nearest one; nothing where there is
    /// none.
    std::optional<quint32> neighbour(quint32 cell, int horizontally, int vertically) const;

private:
    void divide(const FileTree &tree, quint32 cell, const Metrics &metrics);

    std::vector<Cell> m_cells;
    std::vector<Sums> m_rests;
};
