// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/bucket/bucketclient.h"

#include <QDateTime>

namespace support {

/// A text as gzip compresses it.
QByteArray gzip(const QByteArray &text);

/// A report as S3 Inventory makes them, by the published form of its files.
struct ReportToMake {
    QByteArray bucket; ///< Of which it is.
    QByteArrayList keys; ///< As the bucket has them; each is 10 bytes large and a day old.
    QDateTime takenAt = QDateTime::currentDateTimeUtc().addSecs(-3600);
    QByteArray schema = "Bucket, Key, Size, LastModifiedDate, ETag";
    QByteArray format = "CSV";
    /// In place of lines made of the keys, where there are any.
    QByteArrayList lines = {};
    bool isFinished = true; ///< Else its checksum is still missing.
};

/// Writes it below `folder`, which ends in '/', in two files of data; returns what their keys begin with.
QByteArray writeReport(storage::s3::BucketClient &client, const QByteArray &folder, const ReportToMake &report);

} // namespace support
