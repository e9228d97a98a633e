// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/treemap.h"

#include <QDeadlineTimer>
#include <QFontMetrics>
#include <QPalette>

class QPainter;

namespace gui {

/// Draws a treemap: areas by standing, names where there is room for them.
class FileMapPainter {
public:
    FileMapPainter(const FileTree &tree, const Treemap &map, QPainter &painter, const QPalette &palette);
    void paint() const;
    /// Begins with this cell and ends with the first one after the time is over. Returns the next one to paint; as many
    /// as there are cells: none is left.
    quint32 paint(quint32 from, const QDeadlineTimer &until) const;

    static Treemap::Metrics metricsFor(const QFontMetrics &font);

private:
    void paintCell(const Treemap::Cell &cell) const;
    void paintGroup(const Treemap::Cell &cell) const;
    void paintFile(const Treemap::Cell &cell) const;
    /// What is not told apart: a share of it in each colour. The colour where there is but one.
    QColor paintShares(const Treemap::Cell &cell, const Treemap::Sums &sums) const;
    void paintHeader(const Treemap::Cell &cell) const;
    /// `ground`: what is below; invalid: several colours.
    void paintLines(const QRect &area, const QStringList &texts, const QColor &ground) const;
    void fill(const QRect &area, Standing standing) const;

    const FileTree &m_tree;
    const Treemap &m_map;
    QPainter &m_painter;
    const QPalette &m_palette;
    QFontMetrics m_font;
};

/// Black or white, whichever reads better on a colour: never less than 4.5 to 1.
QColor inkOn(const QColor &ground);

} // namespace gui
