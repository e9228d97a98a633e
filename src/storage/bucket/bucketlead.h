// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/bucket/bucketroot.h"
#include "storage/store.h"

namespace storage {

/// Leads a root in a bucket, which has no locks: whoever wants to lead writes an object of its own, and then lists who
/// else has one; where anybody has, it takes its own away again. Of two that come at once at least one sees the other,
/// since a list has what was written before it. One that is not renewed for a while, by the server's clock, is nobody's
/// any more. Errors: Busy (naming who), Storage.
Result<std::unique_ptr<RootLead>> leadBucket(const BucketRoot &root, const QString &holder);

} // namespace storage
