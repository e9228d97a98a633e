// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

namespace cleanup {

/// What a piece of work freed, by the file system's own account: free blocks now against those when this was made.
/// Other writers on the volume are in it too, so it never goes below 0. By reference to the root.
class FreedSpace {
public:
    explicit FreedSpace(const storage::Store &root)
        : m_root(root)
        , m_before(root.volume())
    {
    }

    qint64 bytes() const
    {
        const auto after = m_root.volume();
        return m_before && after ? std::max<qint64>(0, after->freeBytes - m_before->freeBytes) : 0;
    }

private:
    const storage::Store &m_root;
    Result<Volume> m_before;
};

} // namespace cleanup
