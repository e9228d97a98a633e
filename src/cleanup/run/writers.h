// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/lead.h"

#include <chrono>

namespace cleanup {

/// Waits for every transaction that may have written to the service's file tables before this moment: what it wrote can
/// be seen from then on. Those that begin meanwhile are not waited for. Empty: none is left; else, after `patience` or
/// a stop, who is still there, for people. Keeps the lease. Errors: Connection, Busy, Storage.
Result<QString> waitForWriters(Lead &lead, std::chrono::seconds patience, const Context &context);

} // namespace cleanup
