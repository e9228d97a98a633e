// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"

namespace cleanup {

/// That the console's own schema is there, in the version of this program. `consequence` follows in the sentence: "so
/// nothing may be changed". Error: Refused, which tells one that is missing from one of an older version.
Result<void> requireSetUp(const Session &session, const QString &consequence);

} // namespace cleanup
