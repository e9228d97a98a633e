// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "helper/rights.h"

#include <stop_token>

namespace helper {

/// Answers the questions of a console that come in over one descriptor and go out over the other, until nobody asks any
/// more: at the end of the input, after a silence of three quarters of a minute, or when asked to stop. Whatever is led
/// then is led no longer. Errors: Refused, Usage (what it was started with; the other side is told, too).
Result<void> serve(const Options &options, int input, int output, const std::stop_token &stop);

} // namespace helper
