// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/manifestlines.h"

#include "core/base/bytes.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype checksumDigits = 16;

QByteArray checksumOf(const RunId &run, QByteArrayView content)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(run.value.toUtf8() + '\0');
    hash.addData(content);
    return hash.result().toHex().left(checksumDigits);
}

QByteArray lineOf(const RunId &run, const storage::ManifestEntry &entry)
{
    QJsonObject object{{"seq"_L1, entry.seq},
                       {"kind"_L1, toName(entry.kind)},
                       // For people; what counts is the other one, byte for byte.
                       {"name"_L1, bytes::escapeName(entry.path)},
                       {"path"_L1, QString::fromLatin1(entry.path.toBase64())},
                       {"size"_L1, entry.size},
                       {"modified_ns"_L1, QString::number(entry.modifiedNs)}};
    if (!entry.table.isEmpty()) {
        object.insert("table"_L1, entry.table);
        if (entry.rowBytes.isEmpty())
            object.insert("row"_L1, entry.texts);
        else
            object.insert("row_bytes"_L1, QString::fromLatin1(entry.rowBytes.toBase64()));
    }
    const QByteArray content = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return checksumOf(run, content) + ' ' + content + '\n';
}

std::optional<storage::ManifestEntry> entryOf(const RunId &run, QByteArrayView line)
{
    if (line.size() <= checksumDigits || line.at(checksumDigits) != ' ')
        return std::nullopt;
    const QByteArrayView content = line.sliced(checksumDigits + 1);
    if (checksumOf(run, content) != line.first(checksumDigits))
        return std::nullopt;
    const QJsonObject object = QJsonDocument::fromJson(content.toByteArray()).object();
    const auto kind = itemKindFromName(object.value("kind"_L1).toString());
    if (!kind)
        return std::nullopt;
    return storage::ManifestEntry{.seq = object.value("seq"_L1).toInteger(),
                                  .kind = *kind,
                                  .path = QByteArray::fromBase64(object.value("path"_L1).toString().toLatin1()),
                                  .size = object.value("size"_L1).toInteger(-1),
                                  .modifiedNs = object.value("modified_ns"_L1).toString().toLongLong(),
                                  .table = object.value("table"_L1).toString(),
                                  .texts = object.value("row"_L1).toObject(),
                                  .rowBytes
                                  = QByteArray::fromBase64(object.value("row_bytes"_L1).toString().toLatin1())};
}
} // namespace

QByteArray storage::manifestLines(const RunId &run, std::span<const ManifestEntry> entries)
{
    QByteArray lines;
    for (const ManifestEntry &entry : entries)
        lines += lineOf(run, entry);
    return lines;
}

storage::ManifestContent storage::manifestContent(const RunId &run, QByteArrayView text)
{
    ManifestContent content;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = text.indexOf('\n', from);
        const auto entry = end < 0 ? std::nullopt : entryOf(run, text.sliced(from, end - from));
        if (entry)
            content.entries.push_back(*entry);
        else
            ++content.damaged;
        from = end < 0 ? text.size() : end + 1;
    }
    return content;
}
