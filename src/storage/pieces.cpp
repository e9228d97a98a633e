// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/pieces.h"

#include "storage/found.h"

#include <QCryptographicHash>
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace {
constexpr qsizetype pieceBytes = qsizetype{1024} * 1024;
} // namespace

Result<qint64> storage::readPieces(int descriptor, const Consume &consume)
{
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (qint64 total = 0;;) {
        const ssize_t size = ::read(descriptor, piece.data(), static_cast<size_t>(piece.size()));
        if (size < 0 && errno == EINTR)
            continue;
        if (size < 0)
            return failure(ErrorKind::Storage, errorText(errno));
        if (size == 0)
            return total;
        if (const auto taken = consume(QByteArrayView(piece).first(size)); !taken)
            return tl::unexpected(taken.error());
        total += size;
    }
}

Result<QByteArray> storage::readBack(int descriptor)
{
    // What is still in memory would prove nothing of the disk. Where the advice is not taken the sum is right all the
    // same.
    [[maybe_unused]] const int dropped = posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
    if (lseek(descriptor, 0, SEEK_SET) != 0)
        return failure(ErrorKind::Storage, errorText(errno));
    QCryptographicHash sum(QCryptographicHash::Sha256);
    return readPieces(descriptor,
                      [&](QByteArrayView piece) -> Result<void> {
                          sum.addData(piece);
                          return {};
                      })
        .map([&](qint64) { return sum.result(); });
}
