// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/bucket/bucketroot.h"
#include "storage/manifest.h"

namespace storage {

/// The list of a run as an object for each part of it, since nothing can be appended to one:
/// "manifests/<run>/<number>".
class BucketManifest : public Manifest {
public:
    /// For writing, behind what is there. Errors: Storage (no name of a run).
    static Result<std::unique_ptr<Manifest>> open(const BucketRoot &root, const RunId &run);
    Result<void> append(std::span<const ManifestEntry> entries) override;

    /// Errors: NotFound, Storage.
    static Result<ManifestContent> read(const BucketRoot &root, const RunId &run);
    /// The runs that have one, in order of their names. Errors: Storage.
    static Result<QList<RunId>> list(const BucketRoot &root);
    static Result<void> remove(const BucketRoot &root, const RunId &run);

private:
    BucketManifest(BucketRoot root, RunId run, qint64 last)
        : m_root(std::move(root))
        , m_run(std::move(run))
        , m_last(last)
    {
    }

    const BucketRoot m_root;
    const RunId m_run;
    qint64 m_last; ///< The number of the part that was written last.
};

} // namespace storage
