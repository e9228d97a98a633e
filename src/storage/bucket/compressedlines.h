// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <functional>
#include <memory>

namespace storage {

/// Lines of a text that comes in pieces, compressed as gzip does it, perhaps several such files one after the other.
/// Never more of it in memory than a piece and a line.
class CompressedLines {
public:
    /// Gets each line without its end; false: it is none that makes sense.
    using Take = std::function<bool(QByteArrayView line)>;

    explicit CompressedLines(Take take);
    ~CompressedLines();
    CompressedLines(const CompressedLines &) = delete;
    CompressedLines &operator=(const CompressedLines &) = delete;

    /// False where it is not compressed so, is damaged, has a line beyond all measure, or one was not taken.
    bool add(QByteArrayView piece);
    /// After the last piece: takes a last line without an end. False where what came is not whole, or it was not taken.
    bool finish();

private:
    static constexpr qsizetype longestLine = qsizetype{64} * 1024;

    bool takeText(QByteArrayView text);

    struct Stream;
    const Take m_take;
    const std::unique_ptr<Stream> m_stream;
    QByteArray m_begun; ///< The beginning of a line whose end has not come.
};

} // namespace storage
