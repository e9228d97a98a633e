// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <optional>
#include <vector>

namespace storage::s3 {

/// One version of a key, or a marker that hides the ones before it.
struct Object {
    QByteArray key;
    QByteArray version = {}; ///< "null" for what is from before there were versions; empty: there are none here.
    QByteArray etag = {}; ///< Without its quotation marks; only ever compared.
    qint64 size = 0;
    qint64 modified = 0; ///< Seconds since the epoch, by the server's clock.
    bool isLatest = false;
    bool isMarker = false;
};

/// What one answer to a question for a list says.
struct Page {
    std::vector<Object> objects; ///< In the order in which they came.
    bool isTruncated = false;
    QByteArray nextToken; ///< Of ListObjectsV2; opaque.
    QByteArray nextKey; ///< Of the last object, for ListObjectVersions; empty at the end.
    QByteArray nextVersion;
};

/// Of ListObjectsV2 or ListObjectVersions. Nothing where it is no such document, or larger than one may be.
std::optional<Page> readPage(const QByteArray &document);

/// An object that is being sent in parts.
struct Upload {
    QByteArray key;
    QByteArray id; ///< Opaque.
};
/// What one answer to a question for uploads says; after the last of them it goes on, if it is not all.
struct UploadPage {
    std::vector<Upload> uploads; ///< Keys as they stand there, since some servers encode them and do not say so.
    bool isTruncated = false;
};
/// Of ListMultipartUploads, as readPage.
std::optional<UploadPage> readUploads(const QByteArray &document);

/// What one answer to a question for an upload's parts says.
struct PartPage {
    qint64 bytes = 0; ///< Of the parts in it.
    int last = 0; ///< The number of the last of them; after it the list goes on, if it is not all. 0: there are none.
    bool isTruncated = false;
};
/// Of ListParts, as readPage.
std::optional<PartPage> readParts(const QByteArray &document);
/// What puts parts together, by their etags as the server gave them.
QByteArray partsDocument(const QByteArrayList &etags);

/// What became of one key of a batch of deletions.
struct Deleted {
    QByteArray key;
    QByteArray version = {}; ///< As it was asked for.
    QByteArray marker = {}; ///< The version of the marker that was made.
    QByteArray code = {}; ///< Of an error; empty: done.
    QString message = {};
};
std::optional<std::vector<Deleted>> readDeletions(const QByteArray &document);

/// One key that goes, or is hidden where `version` is empty; only while its content has that `etag`, if any.
struct Deletion {
    QByteArray key;
    QByteArray version = {};
    QByteArray etag = {};
};
/// Whether a key can stand in an XML document, so that a batch may name it.
bool fitsXml(const QByteArray &key);
QByteArray deletionDocument(const std::vector<Deletion> &deletions);

/// The text of the first element of that name; empty where there is none.
QString findText(const QByteArray &document, const QString &element);
/// "%2F" and "+" as a list that was asked for so has them.
QByteArray urlDecoded(const QByteArray &text);
/// "2026-11-28T02:44:25.917Z" in whole seconds since the epoch; 0 where it is none.
qint64 secondsOf(QStringView time);

} // namespace storage::s3
