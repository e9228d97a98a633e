// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QCborArray>
#include <QCborMap>
#include <mutex>
#include <optional>

/// What a console and its helper say to one another: frames of a length (four bytes, big endian) and one CBOR array.
/// Questions are [id, operation, arguments], answers [id, "part", …], then [id, "end", …] or [id, "error", …]; one
/// without its end is not complete. Whatever comes from the other side is input.
namespace storage::wire {

/// Of one frame's content.
inline constexpr qsizetype largestFrame = qsizetype{1024} * 1024;
/// Entries of one part of a listing, and of one question that takes many paths.
inline constexpr qsizetype chunkEntries = 4096;
/// Bytes of one such chunk.
inline constexpr qsizetype chunkBytes = qsizetype{256} * 1024;
/// What of one answer may be under way: who takes it in gives credit for what it has taken.
inline constexpr qint64 window = qint64{4} * 1024 * 1024;

/// The first line of a helper, before its first frame.
inline constexpr char greeting[] = "\nscrapazoid-helper 1\n";
/// Protocols that this program speaks.
inline constexpr int oldestProtocol = 1;
inline constexpr int newestProtocol = 1;

struct Message {
    qint64 id = 0;
    QString word; ///< An operation, or "part", "end", "error".
    QCborMap body;
    qsizetype size = 0; ///< Of the frame's content that it was read from.
};
QByteArray encode(const Message &message);
/// Nothing where it is none.
std::optional<Message> decode(const QByteArray &content);

/// Writes whole frames, from any thread.
class FrameWriter {
public:
    explicit FrameWriter(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    /// An encoded message. Waits where the other side is slow. False: nobody reads there any more, or it is too large.
    bool write(const QByteArray &content);
    bool write(const Message &message) { return write(encode(message)); }

private:
    std::mutex m_mutex;
    int m_descriptor;
};

/// Puts frames together from what comes in pieces.
class FrameParser {
public:
    void feed(const char *data, qsizetype size) { m_buffer.append(data, size); }
    /// The next whole one; nothing where there is none yet, or where it makes no sense.
    std::optional<Message> next();
    /// Something came that is no frame: nothing that follows can be told apart any more.
    bool isBroken() const { return m_isBroken; }

private:
    QByteArray m_buffer;
    qsizetype m_at = 0;
    bool m_isBroken = false;
};

} // namespace storage::wire
