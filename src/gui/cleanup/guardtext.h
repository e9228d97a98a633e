// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/interlock.h"

namespace gui {

/// What somebody says yes to who lets the guards among `interlocks` pass: "12,408 imported rows". Empty where there are
/// none.
QString meantText(const Interlocks &interlocks);

} // namespace gui
