// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>
#include <optional>

namespace gui {

/// The colour of a profile (see Profile): at least three to one against the window's colour. Nothing where it has none.
std::optional<QColor> profileColor(const QString &name, const QPalette &palette);
/// How a colour is called, in the reader's language; none first.
QList<std::pair<QString, QString>> profileColorTitles();

} // namespace gui
