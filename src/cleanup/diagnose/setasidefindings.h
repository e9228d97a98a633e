// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/diagnose/findingline.h"
#include "database/server/connection.h"

namespace cleanup {

/// What earlier runs could not finish and set aside: a line each, or a good one.
Findings findSetAsideWork(database::Connection &connection);

} // namespace cleanup
