// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "core/target/target.h"
#include "storage/store.h"

namespace cleanup {

/// The root of `directory`, proven to be mounted and bound to this database. Errors: Refused (not bound, bound to
/// another database or role), Storage.
Result<std::unique_ptr<storage::Store>> openBoundRoot(const Target &target, Directory directory,
                                                      const DatabaseIdentity &identity);

/// Refused where the two configured roots are the same folder or one lies inside the other.
Result<void> checkRootsApart(const Target &target);

} // namespace cleanup
