// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/volume.h"

namespace cleanup {

/// What a piece of work freed, by the file system's own account: free blocks now against those when this was made.
/// Other writers on the volume are in it too, so it never goes below 0. Holds the descriptor, does not own it.
class FreedSpace {
public:
    explicit FreedSpace(int descriptor)
        : m_descriptor(descriptor)
        , m_before(storage::volumeOf(descriptor))
    {
    }

    qint64 bytes() const
    {
        const auto after = storage::volumeOf(m_descriptor);
        return m_before && after ? std::max<qint64>(0, after->freeBytes - m_before->freeBytes) : 0;
    }

private:
    int m_descriptor;
    Result<Volume> m_before;
};

} // namespace cleanup
