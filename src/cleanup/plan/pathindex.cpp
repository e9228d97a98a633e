// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/pathindex.h"

#include "core/base/bytes.h"

namespace {
constexpr size_t leastSlots = 64;
} // namespace

QByteArrayView cleanup::PathIndex::path(qsizetype number) const
{
    const auto at = static_cast<size_t>(number);
    const qsizetype begin = at == 0 ? 0 : m_ends[at - 1];
    return QByteArrayView(m_bytes).sliced(begin, m_ends[at] - begin);
}

/// Where the path is, or would be.
size_t cleanup::PathIndex::slotOf(QByteArrayView wanted, size_t hash) const
{
    const size_t mask = m_slots.size() - 1;
    size_t slot = hash & mask;
    while (m_slots[slot] >= 0
           && (m_hashes[static_cast<size_t>(m_slots[slot])] != hash || path(m_slots[slot]) != wanted))
        slot = (slot + 1) & mask;
    return slot;
}

qsizetype cleanup::PathIndex::find(QByteArrayView path) const
{
    return m_slots.empty() ? -1 : m_slots[slotOf(path, bytes::hashOf(path))];
}

qsizetype cleanup::PathIndex::add(QByteArrayView path)
{
    if (m_ends.size() * 2 >= m_slots.size())
        grow();
    const size_t hash = bytes::hashOf(path);
    const size_t slot = slotOf(path, hash);
    if (m_slots[slot] < 0) {
        m_slots[slot] = static_cast<qint32>(m_ends.size());
        m_bytes.append(path);
        m_ends.push_back(m_bytes.size());
        m_hashes.push_back(hash);
    }
    return m_slots[slot];
}

void cleanup::PathIndex::grow()
{
    m_slots.assign(std::max(leastSlots, m_slots.size() * 2), -1);
    for (size_t number = 0; number < m_ends.size(); ++number) {
        size_t slot = m_hashes[number] & (m_slots.size() - 1);
        while (m_slots[slot] >= 0)
            slot = (slot + 1) & (m_slots.size() - 1);
        m_slots[slot] = static_cast<qint32>(number);
    }
}
