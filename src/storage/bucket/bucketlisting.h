// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/bucket/bucketroot.h"
#include "storage/bucket/inventoryreport.h"
#include "storage/census.h"
#include "storage/listing.h"

namespace storage {

using CountedFiles = std::function<void(qsizetype files)>;

/// Every key below a root in a bucket that can be a file's path, by the folders that its slashes make. Keys that no
/// path can be, and folders' markers with something in them, are odd; empty markers are nothing. From the newest report
/// of S3 Inventory where the root has any.
Listing listBucket(const BucketRoot &root, const std::stop_token &stop, const CountedFiles &progress);
/// The report of S3 Inventory that takes the place of listing a root which has any. Errors: as
/// InventoryReport::findNewest.
s3::Answer<s3::InventoryReport> findReport(const BucketRoot &root, const std::stop_token &stop);
/// What the files of a listing take up now: one more list, of all versions, and no question for any of them. What no
/// list of files shows counts as hidden, what lies in quarantine with it. Where versions may not be listed, files
/// alone.
Census measureBucket(const BucketRoot &root, const Listing &listing, const std::stop_token &stop,
                     const CountedFiles &progress);
/// Bytes of everything below the root. Errors: Storage.
Result<qint64> sumOfBucket(const BucketRoot &root);

} // namespace storage
