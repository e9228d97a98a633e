// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <vector>

namespace cleanup {

/// Paths and their numbers, found by path: each path once, close together in memory.
class PathIndex {
public:
    /// The path's number; a new one where it is not there yet.
    qsizetype add(QByteArrayView path);
    /// -1 where it is not there.
    qsizetype find(QByteArrayView path) const;
    /// Valid until the next `add`.
    QByteArrayView path(qsizetype number) const;
    qsizetype size() const { return static_cast<qsizetype>(m_ends.size()); }

private:
    size_t slotOf(QByteArrayView path, size_t hash) const;
    void grow();

    QByteArray m_bytes;
    std::vector<qsizetype> m_ends;
    std::vector<size_t> m_hashes;
    std::vector<qint32> m_slots; ///< Open addressing, at most half full; -1 where empty.
};

} // namespace cleanup
