// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chartdata.h"

#include <QList>
#include <utility>

QT_BEGIN_NAMESPACE
class QCategoryAxis;
class QChart;
class QFont;
class QPalette;
QT_END_NAMESPACE

namespace gui {

/// What the charts' axes have in common: labels where they stand, none cut short.
QCategoryAxis *makeAxis();
/// A label and where it stands. Two may read the same.
using AxisLabels = QList<std::pair<QString, double>>;
/// From `low` to `high` with these labels, ascending. What is so already costs nothing; else the axis is laid out once,
/// not once a label.
void setLabels(QCategoryAxis *axis, double low, double high, const AxisLabels &labels);
/// From 0 to the first round value at or above `highest`, with a label at each step.
void scaleValues(QCategoryAxis *axis, double highest, ChartData::Unit unit);
void applyPalette(QCategoryAxis *axis, const QPalette &palette, const QFont &font);
/// A chart without ground, margins and legend of its own.
void makeQuietChart(QChart *chart, int topMargin);

} // namespace gui
