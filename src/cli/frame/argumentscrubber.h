// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

/// Overwrites every connection string that may hold a password where the kernel shows it to everybody (ps,
/// /proc/<pid>/cmdline). Call it early and with copies of the words in hand. It narrows the window, it does not close
/// it: before main runs, the words can be seen.
void scrubArguments(int argc, char **argv);

} // namespace cli
