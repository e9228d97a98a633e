// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sparsewriting.h"

#include "storage/writeall.h"

#include <algorithm>
#include <cstring>
#include <unistd.h>

namespace {
/// The least that file systems leave out.
constexpr qint64 blockBytes = 4096;

bool isZeros(QByteArrayView bytes)
{
    return bytes.front() == 0 && memcmp(bytes.data(), bytes.data() + 1, static_cast<size_t>(bytes.size() - 1)) == 0;
}
} // namespace

bool storage::SparseWriting::write(QByteArrayView piece)
{
    qsizetype begin = 0; // Of what is not written yet.
    for (qsizetype at = 0; at < piece.size();) {
        const qsizetype size = std::min<qsizetype>(piece.size() - at, blockBytes - (m_size + at) % blockBytes);
        // A part of a block may have content before or behind it.
        if (size == blockBytes && isZeros(piece.sliced(at, size))) {
            if (!writeAll(m_descriptor, piece.sliced(begin, at - begin)) || lseek(m_descriptor, size, SEEK_CUR) < 0)
                return false;
            begin = at + size;
        }
        at += size;
    }
    if (!writeAll(m_descriptor, piece.sliced(begin)))
        return false;
    m_size += piece.size();
    return true;
}

bool storage::SparseWriting::finish() const
{
    return ftruncate(m_descriptor, m_size) == 0;
}
