// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/bucket/bucketroot.h"
#include "storage/objectstore.h"

namespace storage {

/// Tries out, with an object in the console's own folder, what the server really does: it is never believed by its name
/// or its settings. Nothing is left of the trial. Errors: Storage (it could not be tried: no right, no answer).
Result<BucketAbilities> proveAbilities(const BucketRoot &root);

/// Why nothing may be removed with these; nothing where it may. A sentence.
std::optional<Error> objectionTo(const BucketAbilities &abilities, const BucketRoot &root);

/// Everything a diagnosis says of the store.
ObjectStoreFacts findObjectStoreFacts(const BucketRoot &root, bool mayTry);

} // namespace storage
