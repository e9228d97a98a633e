// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/undo/quarantined.h"

#include "core/base/bytes.h"

#include <algorithm>

cleanup::Quarantined cleanup::Quarantined::of(const storage::Store &root, const std::stop_token &stop)
{
    Quarantined quarantined;
    quarantined.m_isIncomplete = !root.forEachQuarantined(
        stop, [&](QByteArrayView path) { quarantined.m_hashes.push_back(bytes::hashOf(path)); });
    std::sort(quarantined.m_hashes.begin(), quarantined.m_hashes.end());
    return quarantined;
}

bool cleanup::Quarantined::contains(QByteArrayView path) const
{
    return std::binary_search(m_hashes.begin(), m_hashes.end(), bytes::hashOf(path));
}
