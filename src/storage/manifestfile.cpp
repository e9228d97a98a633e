// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/manifestfile.h"

#include "core/base/bytes.h"
#include "storage/beneath.h"
#include "storage/emptyfolders.h"
#include "storage/reserve.h"
#include "storage/sharing.h"
#include "storage/tr.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace {
constexpr char listsName[] = "manifests";
constexpr qsizetype checksumDigits = 16;
/// A manifest is read whole; beyond this it is none of ours.
constexpr off_t largest = 4LL * 1024 * 1024 * 1024;

QByteArray checksumOf(const RunId &run, QByteArrayView content)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    hash.addData(run.value.toUtf8() + '\0');
    hash.addData(content);
    return hash.result().toHex().left(checksumDigits);
}

QByteArray encode(const RunId &run, const storage::ManifestEntry &entry)
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

std::optional<storage::ManifestEntry> decode(const RunId &run, QByteArrayView line)
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

Error manifestError(const storage::Root &root, const RunId &run, int error)
{
    return {ErrorKind::Storage,
            Tr::tr("The list of run %1 in the folder %2 cannot be kept: %3.")
                .arg(run.value, bytes::displayName(root.path()), storage::errorText(error)),
            {}};
}

/// A line that a power cut or a kill left unfinished must not swallow the next one.
bool endLastLine(int file)
{
    struct stat status { };
    if (fstat(file, &status) != 0)
        return false;
    char last = '\n';
    if (status.st_size > 0 && pread(file, &last, 1, status.st_size - 1) != 1)
        return false;
    return last == '\n' || ::write(file, "\n", 1) == 1;
}

/// The folder of all manifests; not open with errno set where there is none.
Result<storage::FileDescriptor> openFolder(const storage::Root &root)
{
    const auto own = root.ownFolder();
    if (!own)
        return tl::unexpected(own.error());
    return storage::openFolderBeneath(own->number(), listsName);
}
} // namespace

Result<std::unique_ptr<storage::Manifest>> storage::ManifestFile::open(const Root &root, const RunId &run)
{
    const QByteArray name = run.value.toUtf8();
    auto own = root.ownFolder();
    if (!own)
        return tl::unexpected(own.error());
    if (!isFolderName(name))
        return tl::unexpected(manifestError(root, run, EINVAL));
    FileDescriptor folder = makeOwn(own->number(), listsName);
    if (!folder.isOpen() && makeRoom(own->number()))
        folder = makeOwn(own->number(), listsName);
    if (!folder.isOpen())
        return tl::unexpected(manifestError(root, run, errno));
    const auto open = [&] {
        const auto flags = O_RDWR | O_CREAT | O_APPEND | O_NONBLOCK;
        return openOwn(folder.number(), name, flags);
    };
    FileDescriptor file = open();
    if (!file.isOpen() && makeRoom(own->number()))
        file = open();
    if (!file.isOpen() || !endLastLine(file.number()) || fsync(folder.number()) != 0)
        return tl::unexpected(manifestError(root, run, errno));
    return std::unique_ptr<Manifest>(new ManifestFile(std::move(*own), std::move(file), run));
}

Result<void> storage::ManifestFile::append(std::span<const ManifestEntry> entries)
{
    QByteArray lines;
    for (const ManifestEntry &entry : entries)
        lines += encode(m_run, entry);
    struct stat before { };
    if (fstat(m_file.number(), &before) != 0)
        return failure(ErrorKind::Storage, errorText(errno));
    for (qsizetype written = 0; written < lines.size();) {
        const ssize_t step
            = ::write(m_file.number(), lines.constData() + written, static_cast<size_t>(lines.size() - written));
        if (step < 0 && (errno == EINTR || makeRoom(m_own.number())))
            continue;
        if (step < 0) {
            const int error = errno;
            if (ftruncate(m_file.number(), before.st_size) != 0)
                return failure(ErrorKind::Storage, errorText(errno));
            return failure(ErrorKind::Storage, errorText(error));
        }
        written += step;
    }
    return fdatasync(m_file.number()) == 0 ? Result<void>() : failure(ErrorKind::Storage, errorText(errno));
}

Result<storage::ManifestContent> storage::ManifestFile::read(const Root &root, const RunId &run)
{
    const QByteArray name = run.value.toUtf8();
    const auto folder = openFolder(root);
    if (!folder)
        return tl::unexpected(folder.error());
    const FileDescriptor file
        = folder->isOpen() && isFolderName(name) ? openFileBeneath(folder->number(), name) : FileDescriptor();
    struct stat status { };
    if (!file.isOpen() || fstat(file.number(), &status) != 0 || !S_ISREG(status.st_mode) || status.st_size > largest) {
        return failure(
            ErrorKind::NotFound,
            Tr::tr("The folder %1 has no list of a run %2.").arg(bytes::displayName(root.path()), run.value));
    }
    QByteArray text(status.st_size, Qt::Uninitialized);
    qsizetype size = 0;
    for (ssize_t step = 1; step > 0 && size < text.size(); size += std::max<ssize_t>(0, step))
        step = ::read(file.number(), text.data() + size, static_cast<size_t>(text.size() - size));
    text.truncate(size);
    ManifestContent content;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = text.indexOf('\n', from);
        const QByteArrayView line = QByteArrayView(text).sliced(from, (end < 0 ? text.size() : end) - from);
        const auto entry = end < 0 ? std::nullopt : decode(run, line);
        if (entry)
            content.entries.push_back(*entry);
        else
            ++content.damaged;
        from = end < 0 ? text.size() : end + 1;
    }
    return content;
}

Result<QList<RunId>> storage::ManifestFile::list(const Root &root)
{
    const auto folder = openFolder(root);
    if (!folder)
        return tl::unexpected(folder.error());
    QList<RunId> runs;
    for (const QByteArray &name : folder->isOpen() ? namesIn(folder->number()) : QList<QByteArray>()) {
        if (isFolderName(name))
            runs.append(RunId{QString::fromUtf8(name)});
    }
    std::sort(runs.begin(), runs.end(), [](const RunId &a, const RunId &b) { return a.value < b.value; });
    return runs;
}

bool storage::ManifestFile::remove(const Root &root, const RunId &run)
{
    const auto folder = openFolder(root);
    if (!folder || !folder->isOpen() || !isFolderName(run.value.toUtf8()))
        return true;
    return unlinkat(folder->number(), run.value.toUtf8().constData(), 0) == 0 || errno == ENOENT;
}
