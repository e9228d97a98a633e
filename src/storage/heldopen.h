// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/run.h"

namespace storage {

class Root;

/// Files that once lay below the root, have no name any more, and that some process still has open: their space is
/// free when it closes them. Sees the processes that this user may look into. Linux's /proc; nothing where it is not
/// mounted.
HeldOpen findHeldOpen(const Root &root);

} // namespace storage
