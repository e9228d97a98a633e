// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/sqlsession.h"

#include <tl/expected.hpp>

namespace demo {

/// Snapshots of the last weeks, as a console would have kept them that looked every evening while the service removed
/// what was older than two weeks: made of the rows that are there. Nothing without the
/// console's schema.
tl::expected<void, QString> writePastDays(const SqlAddress &address);

} // namespace demo
