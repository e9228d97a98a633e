// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/plandifference.h"

#include <QHash>
#include <map>

namespace {
using Key = std::pair<RowKey, QByteArray>;

Key keyOf(const ItemList &items, qsizetype index)
{
    const RowKey id = items.id(index);
    return {id, id == 0 ? items.path(index) : QByteArray()};
}
} // namespace

PlanDifference differenceOf(const Plan &before, const Selection &selection, const Plan &now)
{
    std::map<ItemPart, QHash<Key, bool>> known; // to whether it was wanted
    PlanDifference difference;
    for (size_t section = 0; section < before.sections.size(); ++section) {
        const ItemList &items = before.sections[section].items;
        QHash<Key, bool> &wanted = known[before.sections[section].part()];
        for (qsizetype index = 0; index < items.size(); ++index)
            wanted.insert(keyOf(items, index), selection.isWanted(section, index));
        difference.removed += items.size();
    }
    for (size_t section = 0; section < now.sections.size(); ++section) {
        const ItemList &items = now.sections[section].items;
        const QHash<Key, bool> &wanted = known[now.sections[section].part()];
        for (qsizetype index = 0; index < items.size(); ++index) {
            const auto found = wanted.constFind(keyOf(items, index));
            if (found == wanted.cend()) {
                ++difference.added;
                continue;
            }
            --difference.removed;
            if (!*found)
                difference.selection.setWanted(section, index, false);
        }
    }
    return difference;
}
