// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/inventory.h"

#include <algorithm>

bool Inventory::isComplete() const
{
    return std::all_of(directories.begin(), directories.end(),
                       [](const DirectoryInventory &one) { return one.trouble.isEmpty(); });
}

std::optional<qint64> Inventory::userOf(qint64 execution) const
{
    const auto found
        = std::lower_bound(users.begin(), users.end(), std::pair(execution, std::numeric_limits<qint64>::min()));
    if (found == users.end() || found->first != execution)
        return {};
    return found->second;
}

std::optional<RowKey> Inventory::userKeyOf(qint64 execution) const
{
    const auto user = userOf(execution);
    return user ? std::optional(userKeys.key(*user)) : std::nullopt;
}
