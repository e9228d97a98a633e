// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/diagnose/findingline.h"
#include "core/target/role.h"
#include "storage/objectstore.h"
#include "storage/store.h"

namespace cleanup {

/// What is to be said of an object store that a root lies in: its server, its clock, what it has been seen to do, and
/// what of its own rules is in the way. `key` is what its findings are called by.
Findings findBucketTrouble(const storage::Store &root, const storage::ObjectStoreFacts &facts, const QString &key,
                           RolePurpose purpose);

/// What the store can do, and so how files are removed there.
Finding abilitiesFinding(const storage::Store &root, const storage::ObjectStoreFacts &facts, const QString &key);

} // namespace cleanup
