// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/charts/chartdata.h"

QT_BEGIN_NAMESPACE
class QCategoryAxis;
class QChart;
class QFont;
class QPalette;
QT_END_NAMESPACE

namespace gui {

/// What the charts' axes have in common: labels where they stand, none cut short.
QCategoryAxis *makeAxis();
/// Takes all labels away.
void clearAxis(QCategoryAxis *axis);
/// A label at a value. Two labels may read the same.
void appendLabel(QCategoryAxis *axis, const QString &label, double position);
/// From 0 to the first round value at or above `highest`, with a label at each step.
void scaleValues(QCategoryAxis *axis, double highest, ChartData::Unit unit);
void applyPalette(QCategoryAxis *axis, const QPalette &palette, const QFont &font);
/// A chart without ground, margins and legend of its own.
void makeQuietChart(QChart *chart, int topMargin);

} // namespace gui
