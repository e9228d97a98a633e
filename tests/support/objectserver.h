// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/bucket/bucketstore.h"

namespace support {

/// A real server of S3 (Ceph's gateway), started by the first who asks for it: one a process, which ends with it. Where
/// its programs are missing the test fails with a sentence that says so.
class ObjectServer {
public:
    static ObjectServer &instance();

    const QByteArray &endpoint() const { return m_endpoint; }
    /// Who may do everything there.
    QProcessEnvironment environment() const;

    /// A new bucket, with versions or without.
    QByteArray makeBucket(bool keepsVersions = true) const;
    std::shared_ptr<storage::s3::BucketClient> client(const QByteArray &bucket) const;
    /// The root below a prefix of it.
    storage::BucketRoot root(const QByteArray &bucket, const QByteArray &prefix = "shots/") const;
    /// As the settings would have it.
    Target target(const QByteArray &bucket) const;

private:
    ObjectServer();

    QByteArray m_endpoint;
};

/// Any server's bucket, as the settings name it.
Target bucketTarget(const QByteArray &endpoint, const QByteArray &address);

} // namespace support
