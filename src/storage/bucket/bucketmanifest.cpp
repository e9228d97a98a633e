// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bucket/bucketmanifest.h"

#include "core/base/bytes.h"
#include "storage/beneath.h"
#include "storage/manifestlines.h"
#include "storage/tr.h"

namespace {
constexpr qsizetype partDigits = 12;

QByteArray manifestFolder(const RunId &run)
{
    return "manifests/" + run.value.toUtf8() + '/';
}

/// The number that the last of these parts has in its name. Somebody may have taken others away: what comes next is
/// written over none that is there.
qint64 lastNumberOf(const std::vector<storage::s3::Object> &parts)
{
    qint64 last = 0;
    for (const storage::s3::Object &part : parts)
        last = std::max(last, part.key.sliced(part.key.lastIndexOf('/') + 1).toLongLong());
    return last;
}
} // namespace

Result<std::unique_ptr<storage::Manifest>> storage::BucketManifest::open(const BucketRoot &root, const RunId &run)
{
    if (!isFolderName(run.value.toUtf8()))
        return failure(ErrorKind::Storage, Tr::tr("%1 is no name of a run.").arg(bytes::displayText(run.value)));
    const auto parts = OwnObjects(root).list(manifestFolder(run));
    if (!parts)
        return tl::unexpected(parts.error());
    std::unique_ptr<BucketManifest> manifest(new BucketManifest(root, run, lastNumberOf(*parts)));
    if (parts->empty()) {
        // A run has a list from the beginning, though nothing be in it yet.
        if (const auto begun = manifest->append({}); !begun)
            return tl::unexpected(begun.error());
    }
    return std::unique_ptr<Manifest>(std::move(manifest));
}

Result<void> storage::BucketManifest::append(std::span<const ManifestEntry> entries)
{
    const QByteArray name = manifestFolder(m_run) + QByteArray::number(m_last + 1).rightJustified(partDigits, '0');
    const auto put = m_root.client->put(m_root.ownKey(name), manifestLines(m_run, entries));
    if (!put)
        return tl::unexpected(put.error().toError());
    ++m_last;
    return {};
}

Result<storage::ManifestContent> storage::BucketManifest::read(const BucketRoot &root, const RunId &run)
{
    const OwnObjects own(root);
    const auto parts = isFolderName(run.value.toUtf8()) ? own.list(manifestFolder(run))
                                                        : Result<std::vector<s3::Object>>(std::vector<s3::Object>());
    if (!parts)
        return tl::unexpected(parts.error());
    if (parts->empty())
        return failure(
            ErrorKind::NotFound,
            Tr::tr("The folder %1 has no list of a run %2.").arg(bytes::displayName(root.address), run.value));
    const auto contents = own.readAll(*parts);
    if (!contents)
        return tl::unexpected(contents.error());
    QByteArray text;
    for (const QByteArray &content : *contents)
        text += content;
    return manifestContent(run, text);
}

Result<QList<RunId>> storage::BucketManifest::list(const BucketRoot &root)
{
    const QByteArray folder = "manifests/";
    const auto all = OwnObjects(root).list(folder);
    if (!all)
        return tl::unexpected(all.error());
    QList<RunId> runs;
    for (const s3::Object &object : *all) {
        const QByteArray rest = object.key.sliced(root.ownKey(folder).size());
        const QByteArray name = rest.first(std::max<qsizetype>(0, rest.indexOf('/')));
        if (isFolderName(name) && (runs.isEmpty() || runs.last().value.toUtf8() != name))
            runs << RunId{QString::fromUtf8(name)};
    }
    return runs;
}

Result<void> storage::BucketManifest::remove(const BucketRoot &root, const RunId &run)
{
    return isFolderName(run.value.toUtf8()) ? OwnObjects(root).remove(manifestFolder(run)) : Result<void>();
}
