// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bucket/bucketcopying.h"

#include "storage/beneath.h"
#include "storage/copier.h"
#include "storage/copytarget.h"
#include "storage/tr.h"

#include <cerrno>

storage::Copied storage::BucketCopying::copy(const KnownFile &file, const std::stop_token &stop,
                                             std::atomic<qint64> &written)
{
    if (!isContentPath(file.path))
        return {.error = describe(Problem::OutsideRoot)};
    const QByteArray key = m_root.keyOf(file.path);
    const auto current = m_root.client->head(std::span(&key, 1)).front();
    if (!current && current.error().cause != s3::Cause::NoKey)
        return {.error = current.error().sentence};
    if (!current || !(identityOf(*current) == file.identity))
        return {.error = changedFile()};
    CopyTarget target(m_targets, file.path);
    if (!target.isOpen())
        return {.error = errorText(errno)};
    qint64 total = 0;
    int error = 0;
    const auto got = m_root.client->get(
        objectOf(key, file.identity),
        [&](QByteArrayView piece) {
            total += piece.size();
            if (!target.write(piece))
                error = errno;
            written += piece.size();
            return error == 0;
        },
        stop);
    if (error != 0)
        return {.error = errorText(error)};
    if (stop.stop_requested())
        return {.error = Tr::tr("stopped"), .isStopped = true};
    if (!got && (got.error().cause == s3::Cause::Precondition || got.error().cause == s3::Cause::NoKey))
        return {.error = changedFile()};
    if (!got)
        return {.error = got.error().sentence};
    if (total != file.identity.size)
        return {.error = shortenedFile()};
    const timespec modified{.tv_sec = current->modified, .tv_nsec = 0};
    return target.finish(modified) ? Copied() : Copied{.error = errorText(errno)};
}
