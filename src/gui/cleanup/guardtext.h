// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/interlock.h"

namespace gui {

/// What somebody says yes to who lets a guard pass: "12,408 imported rows".
QString meantText(const Interlock &guard);
/// What to do about a condition, in words of the window.
QString mendText(const Interlock &interlock);

} // namespace gui
