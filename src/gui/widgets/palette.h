// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/columns.h"

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace gui {

/// Whether a palette is a dark one.
bool isDark(const QPalette &palette);

/// A state's colour from a colour-blind-safe set (Okabe and Ito), lightened on dark palettes.
QColor stateColor(models::State state, const QPalette &palette);
/// How far two colours are apart: 1 to 21 (WCAG 2.1, contrast ratio).
double contrast(const QColor &one, const QColor &other);
/// What text needs at least against its ground (WCAG 2.1, level AA).
constexpr double legibleContrast = 4.5;
/// The colour, moved towards black or white as far as it must be to be read on `ground`.
QColor legible(const QColor &color, const QColor &ground);
/// What is seen where a translucent colour lies on a ground.
QColor laidOn(const QColor &color, const QColor &ground);

/// Text that is less important than the rest, readable on the window's colour.
QColor quietText(const QPalette &palette);
/// Lines around cards and under headers.
QColor hairline(const QPalette &palette);
/// Around fields: at least three to one against the window's colour.
QColor fieldOutline(const QPalette &palette);
/// For destructive buttons: vermillion, never the only sign.
QColor dangerColor(const QPalette &palette);

/// An icon of the set in resources (":/icons/NAME.svg"), drawn in the application's text colour and following it.
QIcon icon(const QString &name);
/// The same in a colour of one's own.
QIcon icon(const QString &name, const QColor &color);

} // namespace gui
