// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"

namespace cleanup {

/// The root of `directory`, proven to be mounted and bound to the session's database. Errors: Refused (not bound, bound
/// to another database or role), Storage.
Result<std::unique_ptr<storage::Store>> openBoundRoot(const Session &session, Directory directory);

/// What people call a binding's role: a folder's name as it is kept; one that is not known stays as it is.
QString wordOfRole(const QString &role);

/// Refused where the two configured roots are the same folder or one lies inside the other.
Result<void> checkRootsApart(const Session &session);

} // namespace cleanup
