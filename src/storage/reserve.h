// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace storage {

/// A few MiB and some inodes in the console's own folder (open, as `own`), set aside while there is room: on a full
/// volume a cleanup needs a little of both before it can make any. What is there already stays.
void keepReserve(int own);
/// After a call that failed: whether there is room by now for another try, because errno tells of a full volume and the
/// reserve was given up for it. Keeps errno.
bool makeRoom(int own);

} // namespace storage
