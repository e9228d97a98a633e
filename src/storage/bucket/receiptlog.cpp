// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bucket/receiptlog.h"

#include "core/base/bytes.h"
#include "storage/anyname.h"
#include "storage/tr.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype numberDigits = 12;
constexpr qsizetype sumLength = 64;

QByteArray lineOf(const QByteArray &word, const QByteArray &path, const storage::Receipt &receipt)
{
    using storage::s3::uriEncoded;
    return word + ' ' + uriEncoded(path) + ' ' + uriEncoded(receipt.content.version) + ' '
        + uriEncoded(receipt.content.etag) + ' ' + QByteArray::number(receipt.content.size) + ' '
        + QByteArray::number(receipt.content.modified) + ' ' + uriEncoded(receipt.marker) + '\n';
}

storage::Receipt receiptOf(const QByteArrayList &words)
{
    const auto text = [&](qsizetype place) { return QByteArray::fromPercentEncoding(words[place]); };
    return {.content = {.key = {},
                        .version = text(2),
                        .etag = text(3),
                        .size = words[4].toLongLong(),
                        .modified = words[5].toLongLong()},
            .marker = text(6)};
}
} // namespace

QByteArray storage::ReceiptLog::folder() const
{
    return QByteArray(quarantineName) + '/' + m_run.value.toUtf8() + '/';
}

Result<QList<RunId>> storage::ReceiptLog::runs(const BucketRoot &root)
{
    const QByteArray begin = QByteArray(quarantineName) + '/';
    const auto listed = OwnObjects(root).list(begin);
    if (!listed)
        return tl::unexpected(listed.error());
    QList<RunId> runs;
    for (const s3::Object &object : *listed) {
        const QByteArray rest = object.key.sliced(root.ownKey(begin).size());
        const RunId run{QString::fromUtf8(rest.first(std::max<qsizetype>(0, rest.indexOf('/'))))};
        if (!run.value.isEmpty() && (runs.isEmpty() || runs.last() != run))
            runs << run;
    }
    return runs;
}

Result<void> storage::ReceiptLog::refresh()
{
    const OwnObjects own(m_root);
    auto listed = own.list(folder());
    if (!listed)
        return tl::unexpected(listed.error());
    std::erase_if(*listed, [&](const s3::Object &object) { return m_read.contains(object.key); });
    const auto contents = own.readAll(*listed);
    if (!contents)
        return tl::unexpected(contents.error());
    for (size_t place = 0; place < contents->size(); ++place) {
        const s3::Object &object = (*listed)[place];
        if (!take((*contents)[place], object.modified)) {
            return failure(ErrorKind::Storage,
                           Tr::tr("What the root %1 has noted of run %2 is damaged: nothing of it is touched.")
                               .arg(bytes::displayName(m_root.address), m_run.value));
        }
        m_read.insert(object.key);
        m_lastNumber = std::max(m_lastNumber,
                                object.key.sliced(m_root.ownKey(folder()).size()).first(numberDigits).toLongLong());
    }
    return {};
}

bool storage::ReceiptLog::take(const QByteArray &content, qint64 written)
{
    const qsizetype textSize = content.size() - sumLength;
    if (textSize < 0 || s3::sha256Hex(QByteArrayView(content).first(textSize)) != content.sliced(textSize))
        return false;
    for (const QByteArray &line : content.first(textSize).split('\n')) {
        const QByteArrayList words = line.split(' ');
        constexpr qsizetype fields = 7;
        if (words.size() != fields)
            continue;
        const QByteArray path = QByteArray::fromPercentEncoding(words[1]);
        Receipt receipt = receiptOf(words);
        receipt.content.key = m_root.keyOf(path);
        receipt.claimedAt = written;
        m_claimed.erase(path);
        if (words[0] == "claim")
            m_claimed[path] = receipt;
        else if (words[0] == "keep")
            m_kept[path] = receipt;
        else
            m_kept.erase(path);
    }
    return true;
}

Result<void> storage::ReceiptLog::append(const QByteArray &lines)
{
    // The number orders them; the rest keeps two that come at once from being one.
    const QByteArray name
        = folder() + QByteArray::number(m_lastNumber + 1).rightJustified(numberDigits, '0') + anyName("-");
    const QByteArray content = lines + s3::sha256Hex(lines);
    const QByteArray key = m_root.ownKey(name);
    if (const auto put = m_root.client->put(key, content); !put)
        return tl::unexpected(put.error().toError());
    m_read.insert(key);
    ++m_lastNumber;
    take(content, 0);
    return {};
}

Result<void> storage::ReceiptLog::claim(const std::map<QByteArray, s3::Object> &files)
{
    QByteArray lines;
    for (const auto &[path, content] : files)
        lines += lineOf("claim", path, {.content = content});
    return append(lines);
}

Result<void> storage::ReceiptLog::note(const std::map<QByteArray, Receipt> &kept, const std::set<QByteArray> &freed)
{
    QByteArray lines;
    for (const auto &[path, receipt] : kept)
        lines += lineOf("keep", path, receipt);
    for (const QByteArray &path : freed) {
        if (receipt(path) || claimed(path))
            lines += lineOf("free", path, {});
    }
    return lines.isEmpty() ? Result<void>() : append(lines);
}

Result<void> storage::ReceiptLog::remove()
{
    const auto removed = OwnObjects(m_root).remove(folder());
    if (removed) {
        m_read.clear();
        m_kept.clear();
        m_claimed.clear();
        m_lastNumber = 0;
    }
    return removed;
}

size_t storage::placeOf(const std::vector<s3::Object> &versions, const s3::Object &content)
{
    const auto found = std::find_if(versions.begin(), versions.end(), [&](const s3::Object &one) {
        return !one.isMarker && one.version == content.version && one.etag == content.etag && one.size == content.size;
    });
    return static_cast<size_t>(found - versions.begin());
}

std::optional<storage::KeptVersion> storage::findKept(const ReceiptLog &log, const QByteArray &path,
                                                      const std::vector<s3::Object> &versions)
{
    const Receipt *receipt = log.receipt(path);
    const Receipt *known = receipt ? receipt : log.claimed(path);
    const size_t place = known ? placeOf(versions, known->content) : versions.size();
    if (place == versions.size() || versions[place].isLatest)
        return std::nullopt;
    const auto kept = [&](const QByteArray &marker) { return KeptVersion{versions[place], marker}; };
    if (receipt && receipt->marker.isEmpty())
        return kept({});
    if (receipt) {
        const bool isHidden = std::any_of(versions.begin(), versions.end(), [&](const s3::Object &one) {
            return one.isMarker && one.version == receipt->marker;
        });
        return isHidden ? std::optional(kept(receipt->marker)) : std::nullopt;
    }
    // Of a claim nobody has noted what became of it: what hides the very content is taken for ours.
    return place > 0 && versions[place - 1].isMarker ? std::optional(kept(versions[place - 1].version)) : std::nullopt;
}
