// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/bucket/bucketroot.h"
#include "storage/folders.h"
#include "storage/store.h"

namespace storage {

/// Copies objects to a folder of this computer: the very version that is meant, whatever lies on top of it by then.
class BucketCopying : public Copying {
public:
    /// Copies go below `destination`, an open folder that outlives this.
    BucketCopying(BucketRoot root, int destination)
        : m_root(std::move(root))
        , m_targets(destination)
    {
    }

    Copied copy(const KnownFile &file, const std::stop_token &stop, std::atomic<qint64> &written) override;

private:
    const BucketRoot m_root;
    Folders m_targets;
};

} // namespace storage
