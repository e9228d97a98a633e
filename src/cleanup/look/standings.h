// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/plan/namedfiles.h"
#include "cleanup/plan/planinprogress.h"
#include "core/storage/inventory.h"
#include "storage/census.h"

namespace cleanup {

/// Marks what else keeps files of one directory, once all rows have been met, so that their standings are what plans
/// made now would take: rows that may mean them, other names of theirs, the rule of orphans. `names`: as the census has
/// them. Errors: Database, Connection.
Result<void> markStandings(Session &session, const NamedFiles &named, const storage::Listing &listing,
                           const std::vector<storage::Census::Name> &names, DirectoryInventory &part);

} // namespace cleanup
