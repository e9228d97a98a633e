// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gui {

/// "system", "light" or "dark"; the last two force a palette on the Fusion style. As often as one likes.
void applyTheme(const QString &theme);

} // namespace gui
