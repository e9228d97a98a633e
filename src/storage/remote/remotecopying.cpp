// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/remote/remotecopying.h"

#include "storage/beneath.h"
#include "storage/copier.h"
#include "storage/copytarget.h"
#include "storage/remote/inpieces.h"
#include "storage/remote/wirevalues.h"
#include "storage/tr.h"

#include <cerrno>

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 nanoseconds = 1'000'000'000;
} // namespace

storage::Copied storage::RemoteCopying::copy(const KnownFile &file, const std::stop_token &stop,
                                             std::atomic<qint64> &written)
{
    // What is written here goes below the destination, whatever the other side calls it.
    if (!isContentPath(file.path))
        return {.error = describe(Problem::OutsideRoot)};
    CopyTarget target(m_targets, file.path);
    if (!target.isOpen())
        return {.error = errorText(errno)};
    const KnownFile asked{.path = sendable(file.path), .identity = file.identity};
    qint64 total = 0;
    int error = 0;
    std::stop_source enough;
    const std::stop_callback onStop(stop, [&] { enough.request_stop(); });
    const auto fetched = m_root->call(
        u"fetch"_s, wire::toCbor(std::span(&asked, 1)),
        [&](const QCborMap &part) {
            const QByteArray bytes = part.value("bytes"_L1).toByteArray();
            total += bytes.size();
            if (error == 0 && !target.write(bytes)) {
                error = errno;
                enough.request_stop();
            }
            written += bytes.size();
            return total <= file.identity.size;
        },
        enough.get_token());
    if (stop.stop_requested())
        return {.error = Tr::tr("stopped"), .isStopped = true};
    if (error != 0)
        return {.error = errorText(error)};
    if (!fetched)
        return {.error = fetched.error().message};
    if (total != file.identity.size)
        return {.error = shortenedFile()};
    const timespec modified{.tv_sec = file.identity.modifiedNs / nanoseconds,
                            .tv_nsec = file.identity.modifiedNs % nanoseconds};
    return target.finish(modified) ? Copied() : Copied{.error = errorText(errno)};
}
