// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns.h"

#include <QList>
#include <QString>
#include <algorithm>
#include <limits>
#include <optional>
#include <vector>

namespace gui {

/// What a chart and its table twin show: values by category and series, stacked.
struct ChartData {
    enum class Unit { Bytes, Count };
    enum class Direction { Columns, Bars }; ///< Upright, or lying with a label each.

    struct Series {
        QString name;
        models::State color = models::NoState;
        std::vector<double> values; ///< By category; zero or more.
        bool isInLegend = true; ///< Else the table alone has it.
    };

    Unit unit = Unit::Bytes;
    Direction direction = Direction::Columns;
    bool isStacked = true; ///< The series of a category make a whole.
    QString categoryTitle{}; ///< What the categories are: "Directory", "Age in days".
    QStringList categories{}; ///< As the table says them.
    QStringList labels{}; ///< By category, as the axis says them; an empty one says nothing. Bars: elided where long.
    QList<Series> series{};
    int mostDrawn = std::numeric_limits<int>::max(); ///< Categories of the chart; the table has all of them.
    std::optional<double> marker{}; ///< A line before this category: 7 stands between the 7th and the 8th.
    QString markerLabel{};
    QString noteTitle{}; ///< What the notes are about: "Cleanups".
    QStringList notes{}; ///< By category, of what happened then; an empty one is none. Empty: there are none at all.

    int drawn() const { return std::min(mostDrawn, static_cast<int>(categories.size())); }
    double total(int category) const;
    /// The largest stack.
    double highest() const;
    /// Nothing but zeros.
    bool isEmpty() const { return highest() <= 0; }
    QString valueText(double value) const;
};

} // namespace gui
