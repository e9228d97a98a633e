// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace gui {

/// Enables the control, or not. Whoever is at it while it ends goes on at `next`, not at whatever comes after it in the
/// window.
void setEnabled(QWidget *control, bool isEnabled, QWidget *next);

} // namespace gui
