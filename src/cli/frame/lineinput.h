// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>
#include <stop_token>

namespace cli {

/// Reads one line from a file descriptor, waiting for it without a busy loop. Nothing at the end of the input, or as
/// soon as `stop` is requested. `isSecret` switches a terminal's echo off while it waits.
std::optional<QString> readLine(int descriptor, bool isSecret, const std::stop_token &stop);

} // namespace cli
