// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace support {

/// How long a test waits for what is sure to come, in ms: no measure of speed, only what tells "late, the machine has
/// other things to do" from "never".
inline constexpr int patienceMs = 30'000;

} // namespace support
