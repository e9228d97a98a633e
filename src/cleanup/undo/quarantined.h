// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/store.h"

#include <QByteArrayView>
#include <stop_token>
#include <vector>

namespace cleanup {

/// The original paths of all files that lie in one root's quarantine, whichever run took them. As hashes: eight bytes a
/// file. Const access from several threads.
class Quarantined {
public:
    /// A root without a quarantine has nothing in it. A stop leaves less.
    static Quarantined of(const storage::Store &root, const std::stop_token &stop);

    bool contains(QByteArrayView path) const;
    /// Some of it could not be read: what it does not contain may lie there all the same.
    bool isIncomplete() const { return m_isIncomplete; }

private:
    std::vector<quint64> m_hashes; ///< Sorted.
    bool m_isIncomplete = false;
};

} // namespace cleanup
