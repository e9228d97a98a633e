// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace storage {

/// Fills an empty file piece by piece, with holes in place of blocks of zeros: a copy takes up no more room than what
/// it is a copy of, where that had holes.
class SparseWriting {
public:
    explicit SparseWriting(int descriptor)
        : m_descriptor(descriptor)
    {
    }

    /// What comes next of its content. False with errno set.
    bool write(QByteArrayView piece);
    /// Gives it its size, since a hole at the end is written by nobody. False with errno set.
    bool finish() const;

private:
    int m_descriptor;
    qint64 m_size = 0; ///< So far.
};

} // namespace storage
