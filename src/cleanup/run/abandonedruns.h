// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/lead.h"

namespace cleanup {

/// Finishes what interrupted runs left claimed, and closes those runs in the journal. Under the lock, before anything
/// else. Batches whose root is not usable now stay for a later time. Nothing is guessed from file names.
/// Returns how many batches were finished.
Result<int> finishAbandoned(Lead &lead, const Context &context);

} // namespace cleanup
