// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/remote/inpieces.h"

#include "storage/remote/frames.h"
#include "storage/remote/wirevalues.h"

#include <algorithm>
#include <cerrno>
#include <climits>

namespace {
template <typename One> size_t countFitting(std::span<const One> all, qsizetype (*sizeOf)(const One &))
{
    size_t count = 0;
    for (qsizetype bytes = 0; count < all.size() && count < size_t(storage::wire::chunkEntries); ++count) {
        bytes += sizeOf(all[count]);
        if (count > 0 && bytes > storage::wire::chunkBytes)
            break;
    }
    return count;
}

storage::Found unknown()
{
    return {.state = FileState::Problem, .problem = Problem::Unreadable, .identity = {}, .error = ENOTCONN};
}
} // namespace

size_t storage::countForOneQuestion(std::span<const QByteArray> paths)
{
    return countFitting<QByteArray>(paths, [](const QByteArray &path) { return path.size() + 1; });
}

size_t storage::countForOneQuestion(std::span<const KnownFile> files)
{
    constexpr qsizetype identityBytes = 96;
    return countFitting<KnownFile>(files, [](const KnownFile &file) { return file.path.size() + identityBytes; });
}

QByteArray storage::sendable(const QByteArray &path)
{
    if (path.contains('\0'))
        return "..";
    // One part of a question is enough for it to be too long for any disk.
    return path.first(std::min<qsizetype>(path.size(), qsizetype{2} * PATH_MAX));
}

std::vector<storage::Found> storage::lookInPieces(std::span<const QByteArray> paths,
                                                  const std::function<Result<QCborMap>(const QCborMap &some)> &ask)
{
    std::vector<Found> found;
    found.reserve(paths.size());
    while (found.size() < paths.size()) {
        const auto rest = paths.subspan(found.size());
        std::vector<QByteArray> some;
        for (const QByteArray &path : rest.first(countForOneQuestion(rest)))
            some.push_back(sendable(path));
        const auto answer = ask(wire::toCbor(std::span<const QByteArray>(some)));
        const auto piece = answer ? wire::foundFrom(*answer, some.size()) : std::nullopt;
        if (piece)
            found.insert(found.end(), piece->begin(), piece->end());
        else
            found.resize(found.size() + some.size(), unknown());
    }
    return found;
}
