// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sparsewriting.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace {
/// The least that file systems leave out.
constexpr qint64 blockBytes = 4096;

bool isZeros(QByteArrayView bytes)
{
    return bytes.front() == 0 && memcmp(bytes.data(), bytes.data() + 1, static_cast<size_t>(bytes.size() - 1)) == 0;
}

bool writeAt(int descriptor, QByteArrayView bytes, qint64 place)
{
    for (qsizetype done = 0; done < bytes.size();) {
        const ssize_t step
            = pwrite(descriptor, bytes.data() + done, static_cast<size_t>(bytes.size() - done), place + done);
        if (step < 0 && errno != EINTR)
            return false;
        done += std::max<ssize_t>(step, 0);
    }
    return true;
}
} // namespace

bool storage::SparseWriting::write(QByteArrayView piece)
{
    qsizetype begin = 0; // Of what is not written yet.
    for (qsizetype at = 0; at < piece.size();) {
        const qsizetype size = std::min<qsizetype>(piece.size() - at, blockBytes - (m_size + at) % blockBytes);
        // A part of a block may have content before or behind it.
        if (size == blockBytes && isZeros(piece.sliced(at, size))) {
            if (!writeAt(m_descriptor, piece.sliced(begin, at - begin), m_size + begin))
                return false;
            begin = at + size;
        }
        at += size;
    }
    if (!writeAt(m_descriptor, piece.sliced(begin), m_size + begin))
        return false;
    m_size += piece.size();
    return true;
}

bool storage::SparseWriting::finish() const
{
    return ftruncate(m_descriptor, m_size) == 0;
}
