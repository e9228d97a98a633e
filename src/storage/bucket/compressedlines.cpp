// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bucket/compressedlines.h"

#include <array>
#include <zlib.h>

struct storage::CompressedLines::Stream {
    z_stream z{};
    bool isReady = false;
    bool isBetween = true; ///< Nothing of a file has come yet whose end has not come.
};

storage::CompressedLines::CompressedLines(Take take)
    : m_take(std::move(take))
    , m_stream(std::make_unique<Stream>())
{
    constexpr int gzipOnly = 16;
    m_stream->isReady = inflateInit2(&m_stream->z, MAX_WBITS + gzipOnly) == Z_OK;
}

storage::CompressedLines::~CompressedLines()
{
    if (m_stream->isReady)
        inflateEnd(&m_stream->z);
}

bool storage::CompressedLines::add(QByteArrayView piece)
{
    constexpr size_t roomBytes = size_t{128} * 1024;
    std::array<char, roomBytes> room; // NOLINT(cppcoreguidelines-pro-type-member-init): written before it is read
    z_stream &z = m_stream->z;
    if (!m_stream->isReady)
        return false;
    z.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(piece.data()));
    z.avail_in = static_cast<uInt>(piece.size());
    do {
        if (z.avail_in == 0 && m_stream->isBetween)
            return true;
        z.next_out = reinterpret_cast<Bytef *>(room.data());
        z.avail_out = room.size();
        m_stream->isBetween = false;
        const int result = inflate(&z, Z_NO_FLUSH);
        if (result != Z_OK && result != Z_STREAM_END && result != Z_BUF_ERROR)
            return false;
        if (!takeText(QByteArrayView(room.data(), static_cast<qsizetype>(room.size() - z.avail_out))))
            return false;
        if (result == Z_STREAM_END) {
            m_stream->isBetween = true;
            inflateReset(&z);
        }
    } while (z.avail_in > 0 || z.avail_out == 0);
    return true;
}

bool storage::CompressedLines::takeText(QByteArrayView text)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf('\n');
        if (m_begun.size() + (end < 0 ? text.size() : end) > longestLine)
            return false;
        if (end < 0) {
            m_begun += text;
            return true;
        }
        QByteArrayView line = text.first(end);
        if (!m_begun.isEmpty())
            line = m_begun += line;
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty() && !m_take(line))
            return false;
        m_begun.clear();
        text = text.sliced(end + 1);
    }
    return true;
}

bool storage::CompressedLines::finish()
{
    return m_stream->isBetween && (m_begun.isEmpty() || m_take(m_begun));
}
