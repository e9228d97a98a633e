// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planarrangement.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace {
using Key = models::PlanArrangement::Key;
using Show = models::PlanArrangement::Show;
using Indexes = std::vector<qsizetype>;

char folded(char byte)
{
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte + ('a' - 'A')) : byte;
}

/// `part` in small letters. Names are bytes: nothing but ASCII is folded, nothing is decoded.
bool containsFolded(const QByteArray &text, const QByteArray &part)
{
    const auto found = std::search(text.cbegin(), text.cend(), part.cbegin(), part.cend(),
                                   [](char a, char b) { return folded(a) == b; });
    return found != text.cend();
}

Indexes matching(const ItemList &items, const QString &filter)
{
    Indexes found;
    if (filter.isEmpty()) {
        found.resize(static_cast<size_t>(items.size()));
        std::iota(found.begin(), found.end(), qsizetype(0));
        return found;
    }
    QByteArray part = filter.toUtf8();
    std::transform(part.cbegin(), part.cend(), part.begin(), folded);
    const QString key = filter.startsWith(u'#') ? filter.sliced(1) : filter;
    const RowKey wanted = RowKey::ofInput(key);
    const RowKey wantedText = RowKey::ofText(key.toUtf8());
    const bool isExecution = items.kind() == ItemKind::Execution;
    for (qsizetype item = 0; item < items.size(); ++item) {
        const auto execution
            = isExecution ? ExecutionId{items.id(item)} : items.execution(item).value_or(ExecutionId{RowKey(-1)});
        if (execution.value == wanted || execution.value == wantedText || containsFolded(items.path(item), part))
            found.push_back(item);
    }
    return found;
}

bool isShown(Outcome outcome, Show show)
{
    switch (show) {
    case Show::All: return true;
    case Show::Done: return outcome == Outcome::Done || outcome == Outcome::Undone;
    case Show::Skipped:
        return outcome == Outcome::Changed || outcome == Outcome::Vanished || outcome == Outcome::Protected
            || outcome == Outcome::InUse;
    case Show::Failed: return outcome == Outcome::Failed || outcome == Outcome::KeptByDatabase;
    }
    return true;
}

qint64 sortNumber(const ItemList &items, qsizetype item, Key key)
{
    switch (key) {
    case Key::Reason: return static_cast<qint64>(items.problem(item));
    case Key::Size: return items.state(item) == FileState::Present ? items.item(item).identity.size : -1;
    case Key::Time: {
        const auto time = items.time(item);
        return time ? time->microseconds : std::numeric_limits<qint64>::min();
    }
    case Key::Execution:
    case Key::Name:
    case Key::Plan: break;
    }
    return item;
}

/// Sorts by values read once, since reading them n log n times costs more than the sorting.
template <typename Value, typename Read> void sortBy(Indexes &indexes, Qt::SortOrder order, Read read)
{
    std::vector<std::pair<Value, qsizetype>> keyed;
    keyed.reserve(indexes.size());
    for (const qsizetype item : indexes)
        keyed.emplace_back(read(item), item);
    const bool isAscending = order == Qt::AscendingOrder;
    std::stable_sort(keyed.begin(), keyed.end(), [isAscending](const auto &a, const auto &b) {
        return isAscending ? a.first < b.first : b.first < a.first;
    });
    std::transform(keyed.cbegin(), keyed.cend(), indexes.begin(), [](const auto &pair) { return pair.second; });
}
} // namespace

std::vector<qsizetype> models::arranged(const ItemList &items, const std::vector<Outcome> &outcomes,
                                        const PlanArrangement &arrangement)
{
    Indexes indexes = matching(items, arrangement.filter);
    const auto outcomeOf = [&](qsizetype item) { return outcomes[static_cast<size_t>(item)]; };
    if (!outcomes.empty() && arrangement.show != Show::All)
        std::erase_if(indexes, [&](qsizetype item) { return !isShown(outcomeOf(item), arrangement.show); });
    const Key key = arrangement.key;
    if (key == Key::Plan && arrangement.order == Qt::AscendingOrder)
        return indexes;
    if (key == Key::Plan)
        std::reverse(indexes.begin(), indexes.end());
    else if (key == Key::Name && items.kind() != ItemKind::Execution)
        sortBy<QByteArray>(indexes, arrangement.order, [&](qsizetype item) { return items.path(item); });
    else if (key == Key::Name) // executions have no name but their key
        sortBy<RowKey>(indexes, arrangement.order, [&](qsizetype item) { return items.id(item); });
    else if (key == Key::Execution)
        sortBy<RowKey>(indexes, arrangement.order,
                       [&](qsizetype item) { return items.execution(item).value_or(ExecutionId{RowKey(-1)}).value; });
    else if (key == Key::Reason && !outcomes.empty())
        sortBy<qint64>(indexes, arrangement.order,
                       [&](qsizetype item) { return static_cast<qint64>(outcomeOf(item)); });
    else
        sortBy<qint64>(indexes, arrangement.order, [&](qsizetype item) { return sortNumber(items, item, key); });
    return indexes;
}
