// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sessionbus {

/// Whether there is a session bus that lets us in. The D-Bus libraries wait without end for one that accepts and then
/// says nothing, so it is asked first: a millisecond where all is well, a second at most. False under cron.
bool isAnswering();

} // namespace sessionbus
