// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bucket/inventoryreport.h"

#include "core/base/bytes.h"
#include "storage/bucket/compressedlines.h"
#include "storage/tr.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {
constexpr char manifestName[] = "manifest.json";
/// Written last: where it is missing, the report is still being made.
constexpr char checksumName[] = "manifest.checksum";
constexpr qint64 largestManifest = qint64{64} * 1024 * 1024;
constexpr qint64 largestChecksum = 1024;

/// Whether a name below the folder is that of a checksum in a dated folder, "2026-11-27T01-00Z/manifest.checksum".
bool isChecksum(QByteArrayView name)
{
    constexpr qsizetype dateLength = 17;
    return name.size() == dateLength + 1 + qsizetype(sizeof(checksumName)) - 1 && name[dateLength - 1] == 'Z'
        && name[dateLength] == '/' && name.endsWith(checksumName);
}

/// The fields of a line, each in quotation marks or bare; false where it is no such line.
bool splitLine(QByteArrayView line, QByteArrayList &fields)
{
    fields.clear();
    for (qsizetype at = 0; at <= line.size(); ++at) {
        QByteArray field;
        if (at < line.size() && line[at] == '"') {
            for (++at; at < line.size(); ++at) {
                if (line[at] == '"' && (at + 1 == line.size() || line[at + 1] != '"'))
                    break;
                at += line[at] == '"' ? 1 : 0;
                field += line[at];
            }
            if (at++ >= line.size())
                return false;
        } else {
            while (at < line.size() && line[at] != ',')
                field += line[at++];
        }
        if (at < line.size() && line[at] != ',')
            return false;
        fields << field;
    }
    return true;
}
} // namespace

storage::s3::Answer<storage::s3::InventoryReport> storage::s3::InventoryReport::findNewest(BucketClient &client,
                                                                                           const QByteArray &folder,
                                                                                           const QByteArray &bucket,
                                                                                           const std::stop_token &stop)
{
    QByteArray newest;
    const auto listed = client.list(
        folder,
        [&](std::vector<Object> &&objects) {
            // Dates come before the folders of the data, of which there may be many.
            bool isDated = true;
            for (const Object &object : objects) {
                const QByteArrayView name = QByteArrayView(object.key).sliced(folder.size());
                if (isChecksum(name))
                    newest = object.key;
                isDated = name.isEmpty() || name.front() <= '9';
            }
            return isDated;
        },
        stop);
    if (!listed)
        return tl::unexpected(listed.error());
    if (newest.isEmpty())
        return tl::unexpected(Trouble{Cause::NoKey,
                                      Tr::tr("There is no report of S3 Inventory below %1 in the bucket %2.")
                                          .arg(bytes::displayName(folder), client.name())});
    const qsizetype dated = newest.lastIndexOf('/') + 1;
    return read(client, newest.first(dated) + manifestName, bucket);
}

storage::s3::Answer<storage::s3::InventoryReport>
storage::s3::InventoryReport::read(BucketClient &client, const QByteArray &manifestKey, const QByteArray &bucket)
{
    const auto trouble = [&](const QString &why) {
        return tl::unexpected(Trouble{Cause::Nonsense,
                                      Tr::tr("The report of S3 Inventory %1 in the bucket %2 is of no use: %3.")
                                          .arg(bytes::displayName(manifestKey), client.name(), why)});
    };
    const QByteArray checksumKey = manifestKey.first(manifestKey.lastIndexOf('/') + 1) + checksumName;
    const auto checksum = client.get(checksumKey, largestChecksum);
    const auto manifest = checksum ? client.get(manifestKey, largestManifest) : tl::unexpected(checksum.error());
    if (!manifest)
        return tl::unexpected(manifest.error());
    if (QCryptographicHash::hash(manifest->first, QCryptographicHash::Md5).toHex()
        != checksum->first.trimmed().toLower())
        return trouble(Tr::tr("it is not what its checksum says"));
    InventoryReport report(client, bucket);
    if (const QString why = report.takeManifest(manifest->first); !why.isEmpty())
        return trouble(why);
    return report;
}

QString storage::s3::InventoryReport::takeManifest(const QByteArray &document)
{
    const QJsonObject manifest = QJsonDocument::fromJson(document).object();
    constexpr qint64 microsecondsInMillisecond = 1000;
    const qint64 milliseconds = manifest[u"creationTimestamp"_s].toString().toLongLong();
    const bool isTime
        = milliseconds > 0 && milliseconds <= std::numeric_limits<qint64>::max() / microsecondsInMillisecond;
    if (!isTime || !manifest[u"files"_s].isArray())
        return Tr::tr("it does not say when it was made, or of which files it consists");
    m_takenAt = {milliseconds * microsecondsInMillisecond};
    if (const QString of = manifest[u"sourceBucket"_s].toString(); of.toUtf8() != m_bucket)
        return Tr::tr("it is of the bucket %1").arg(bytes::displayName(of.toUtf8()));
    if (const QString format = manifest[u"fileFormat"_s].toString(); format != "CSV"_L1)
        return Tr::tr("it is written as %1, and only CSV is read: have it written so")
            .arg(bytes::displayName(format.toUtf8()));
    const ServerTime now{QDateTime::currentMSecsSinceEpoch() * microsecondsInMillisecond};
    const qint64 age = now.secondsSince(m_takenAt);
    if (age > oldestSeconds) {
        constexpr qint64 secondsInDay = qint64{24} * 3600;
        return Tr::tr("it is %n day(s) old: see why no newer one is made", nullptr,
                      static_cast<int>(std::min<qint64>(age / secondsInDay, std::numeric_limits<int>::max())));
    }
    const QStringList columns = manifest[u"fileSchema"_s].toString().remove(u' ').split(u',');
    m_columns = {.bucket = columns.indexOf(u"Bucket"_s),
                 .key = columns.indexOf(u"Key"_s),
                 .size = columns.indexOf(u"Size"_s),
                 .modified = columns.indexOf(u"LastModifiedDate"_s),
                 .latest = columns.indexOf(u"IsLatest"_s),
                 .marker = columns.indexOf(u"IsDeleteMarker"_s)};
    if (std::min({m_columns.bucket, m_columns.key, m_columns.size, m_columns.modified}) < 0)
        return Tr::tr("its lines do not have all of %1: have it made with them")
            .arg(u"Bucket, Key, Size, LastModifiedDate"_s);
    if (columns.contains(u"VersionId"_s) && (m_columns.latest < 0 || m_columns.marker < 0))
        return Tr::tr("it has old versions and does not say which they are");
    for (const QJsonValue file : manifest[u"files"_s].toArray()) {
        const QByteArray md5 = file[u"MD5checksum"_s].toString().toLatin1().toLower();
        m_parts.push_back({.key = file[u"key"_s].toString().toUtf8(), .size = file[u"size"_s].toInteger(), .md5 = md5});
        if (m_parts.back().key.isEmpty() || md5.isEmpty())
            return Tr::tr("it does not say when it was made, or of which files it consists");
    }
    return {};
}

storage::s3::Answer<void> storage::s3::InventoryReport::list(const QByteArray &prefix,
                                                             const BucketClient::Consume &consume,
                                                             const std::stop_token &stop) const
{
    constexpr size_t atOnce = 1000;
    std::vector<Object> objects;
    bool goesOn = true;
    const auto flush = [&] {
        goesOn = goesOn && consume(std::exchange(objects, {}));
        return goesOn;
    };
    QByteArrayList fields;
    const qsizetype needed = std::max(
        {m_columns.bucket, m_columns.key, m_columns.size, m_columns.modified, m_columns.latest, m_columns.marker});
    const auto isTrue = [&](qsizetype column) { return column >= 0 && fields[column].toLower() == "true"; };
    const auto takeLine = [&](QByteArrayView line) {
        if (!splitLine(line, fields) || fields.size() <= needed || fields[m_columns.bucket] != m_bucket)
            return false;
        QByteArray key = urlDecoded(fields[m_columns.key]);
        const bool isLatest = m_columns.latest < 0 || isTrue(m_columns.latest);
        if (!isLatest || isTrue(m_columns.marker) || !key.startsWith(prefix))
            return true;
        bool isNumber = false;
        const qint64 size = fields[m_columns.size].toLongLong(&isNumber);
        objects.push_back({.key = std::move(key),
                           .size = size,
                           .modified = secondsOf(QString::fromLatin1(fields[m_columns.modified])),
                           .isLatest = true});
        return isNumber && size >= 0;
    };
    for (const Part &part : m_parts) {
        CompressedLines lines(takeLine);
        QCryptographicHash sum(QCryptographicHash::Md5);
        qint64 size = 0;
        bool isGood = true;
        const auto got = m_client.get(
            Object{.key = part.key, .size = part.size},
            [&](QByteArrayView piece) {
                sum.addData(piece);
                size += piece.size();
                isGood = isGood && lines.add(piece);
                return isGood && (objects.size() < atOnce || flush());
            },
            stop);
        if (!goesOn || stop.stop_requested())
            return {};
        if (isGood && !got)
            return tl::unexpected(got.error());
        if (!isGood || !lines.finish() || sum.result().toHex() != part.md5)
            return tl::unexpected(
                Trouble{Cause::Nonsense,
                        Tr::tr("%1, a file of the report of S3 Inventory in the bucket %2, is not what the report says "
                               "of it.")
                            .arg(bytes::displayName(part.key), m_client.name())});
        if (!flush())
            return {};
    }
    return {};
}
