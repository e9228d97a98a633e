// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/inventoryreports.h"

#include "support/failed.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <zlib.h>

using namespace Qt::StringLiterals;

namespace {
QByteArray md5Of(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Md5).toHex();
}

void put(storage::s3::BucketClient &client, const QByteArray &key, const QByteArray &content)
{
    if (const auto written = client.put(key, content); !written)
        support::fail("no report: %s", qUtf8Printable(written.error().sentence));
}

QByteArrayList linesOf(const support::ReportToMake &report)
{
    const QByteArray time = report.takenAt.addDays(-1).toString(u"yyyy-MM-ddTHH:mm:ss.zzzZ"_s).toLatin1();
    QByteArrayList lines;
    for (const QByteArray &key : report.keys)
        lines << '"' + report.bucket + "\",\"" + key.toPercentEncoding("/ ").replace(' ', '+') + "\",\"10\",\"" + time
                + "\",\"d41d8cd98f00b204e9800998ecf8427e\"";
    return lines;
}
} // namespace

QByteArray support::gzip(const QByteArray &text)
{
    constexpr int asGzip = 16;
    z_stream z{};
    if (deflateInit2(&z, Z_BEST_SPEED, Z_DEFLATED, MAX_WBITS + asGzip, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        fail("no compression");
    QByteArray packed(static_cast<qsizetype>(deflateBound(&z, static_cast<uLong>(text.size()))), Qt::Uninitialized);
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(text.data()));
    z.avail_in = static_cast<uInt>(text.size());
    z.next_out = reinterpret_cast<Bytef *>(packed.data());
    z.avail_out = static_cast<uInt>(packed.size());
    if (deflate(&z, Z_FINISH) != Z_STREAM_END)
        fail("not compressed");
    packed.truncate(static_cast<qsizetype>(z.total_out));
    deflateEnd(&z);
    return packed;
}

QByteArray support::writeReport(storage::s3::BucketClient &client, const QByteArray &folder, const ReportToMake &report)
{
    const QByteArrayList lines = report.lines.isEmpty() ? linesOf(report) : report.lines;
    const QByteArray dated = folder + report.takenAt.toString(u"yyyy-MM-ddTHH-mmZ"_s).toLatin1();
    QJsonArray files;
    const qsizetype half = lines.size() / 2;
    for (const QByteArrayList &part : {lines.first(half), lines.sliced(half)}) {
        const QByteArray content = gzip(part.isEmpty() ? QByteArray() : part.join('\n') + '\n');
        const QByteArray key = folder + "data/" + md5Of(dated + content).first(12) + ".csv.gz";
        put(client, key, content);
        files << QJsonObject{{u"key"_s, QString::fromUtf8(key)},
                             {u"size"_s, content.size()},
                             {u"MD5checksum"_s, QString::fromLatin1(md5Of(content))}};
    }
    const QByteArray manifest
        = QJsonDocument(QJsonObject{{u"sourceBucket"_s, QString::fromUtf8(report.bucket)},
                                    {u"version"_s, u"2016-11-30"_s},
                                    {u"creationTimestamp"_s, QString::number(report.takenAt.toMSecsSinceEpoch())},
                                    {u"fileFormat"_s, QString::fromLatin1(report.format)},
                                    {u"fileSchema"_s, QString::fromLatin1(report.schema)},
                                    {u"files"_s, files}})
              .toJson();
    put(client, dated + "/manifest.json", manifest);
    if (report.isFinished)
        put(client, dated + "/manifest.checksum", md5Of(manifest));
    return dated + '/';
}
