// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/servertime.h"
#include "storage/bucket/bucketclient.h"

namespace storage::s3 {

/// A report of S3 Inventory: what lay in a bucket when it was made, as files of a bucket. Listing billions of objects
/// takes hours and a request for each thousand of them; a report has them all, and is as old as it is.
class InventoryReport {
public:
    /// Older ones say nothing of today: they are made once a day or once a week.
    static constexpr qint64 oldestSeconds = qint64{8} * 24 * 3600;

    /// The newest whole one that a configuration has made of `bucket`: `folder` is what its keys begin with in the
    /// client's bucket, ending in '/', with the dated folders right below it. NoKey where there is none. Nonsense where
    /// it is damaged, of another bucket, in another format than CSV, without sizes or times, too old. `client` outlives
    /// it.
    static Answer<InventoryReport> findNewest(BucketClient &client, const QByteArray &folder, const QByteArray &bucket,
                                              const std::stop_token &stop);

    /// By the store's clock: what came later is not in it.
    ServerTime takenAt() const { return m_takenAt; }

    /// Everything below a prefix that was not deleted, newest versions alone, without etags and in no order. Nonsense
    /// where a file is not what the report says of it: then what came is not all, or not true.
    Answer<void> list(const QByteArray &prefix, const BucketClient::Consume &consume,
                      const std::stop_token &stop) const;

private:
    /// Where in a line each of them stands; -1: nowhere.
    struct Columns {
        qsizetype bucket = -1, key = -1, size = -1, modified = -1, latest = -1, marker = -1;
    };
    /// One of its files, compressed lines.
    struct Part {
        QByteArray key;
        qint64 size = 0;
        QByteArray md5; ///< In hexadecimal digits, small letters.
    };

    InventoryReport(BucketClient &client, QByteArray bucket)
        : m_client(client)
        , m_bucket(std::move(bucket))
    {
    }
    static Answer<InventoryReport> read(BucketClient &client, const QByteArray &manifestKey, const QByteArray &bucket);
    /// What is wrong with a manifest, as a clause; empty: nothing, and all of it is taken.
    QString takeManifest(const QByteArray &document);

    BucketClient &m_client;
    QByteArray m_bucket; ///< Whose objects it names.
    ServerTime m_takenAt;
    Columns m_columns;
    std::vector<Part> m_parts;
};

} // namespace storage::s3
