// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <functional>
#include <vector>

namespace cleanup {

/// Looks at files of one root as they come, many at once, so that a root that is far away costs one trip for each
/// piece. By reference for the length of one function; one thread.
class Looking {
public:
    /// What lies at a path, by the number that was given with it; in the order in which they came.
    using Visit = std::function<void(qsizetype number, const storage::Found &found)>;

    Looking(const storage::Store &root, Visit visit)
        : m_root(root)
        , m_visit(std::move(visit))
    {
    }

    /// Looks at what has come so far where that is a whole piece.
    void add(qsizetype number, const QByteArray &path);
    /// Looks at the rest. Nothing is looked at by itself at the end: whoever stops has no use for it.
    void finish();

private:
    const storage::Store &m_root;
    Visit m_visit;
    std::vector<qsizetype> m_numbers;
    std::vector<QByteArray> m_paths;
};

} // namespace cleanup
