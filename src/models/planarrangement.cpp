// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planarrangement.h"

#include <algorithm>
#include <limits>
#include <tuple>

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

/// What a filter asks for.
class Wanted {
public:
    explicit Wanted(const QString &filter)
        : m_isAll(filter.isEmpty())
        , m_part(filter.toUtf8())
    {
        std::transform(m_part.cbegin(), m_part.cend(), m_part.begin(), folded);
        const QString key = filter.startsWith(u'#') ? filter.sliced(1) : filter;
        m_key = RowKey::ofInput(key);
        m_textKey = RowKey::ofText(key.toUtf8());
    }

    bool fits(const ItemList &items, qsizetype item) const
    {
        if (m_isAll)
            return true;
        const RowKey execution = items.kind() == ItemKind::Execution
            ? items.id(item)
            : items.execution(item).value_or(ExecutionId{RowKey(-1)}).value;
        return execution == m_key || execution == m_textKey || containsFolded(items.path(item), m_part);
    }

private:
    bool m_isAll;
    QByteArray m_part;
    RowKey m_key;
    RowKey m_textKey;
};

bool isShown(Outcome outcome, Show show)
{
    switch (show) {
    case Show::All: return true;
    case Show::Done: return outcome == Outcome::Done || outcome == Outcome::Undone || outcome == Outcome::Purged;
    case Show::Skipped:
        return outcome == Outcome::Changed || outcome == Outcome::Vanished || outcome == Outcome::Protected
            || outcome == Outcome::InUse;
    case Show::Failed: return outcome == Outcome::Failed || outcome == Outcome::KeptByDatabase;
    case Show::LeftOut: return outcome == Outcome::Planned;
    }
    return true;
}

bool isShown(const models::PlanSource &source, qsizetype item, Show show)
{
    using Which = models::PlanSource::Which;
    const bool isOfPart
        = source.which == Which::All || canOnlyFail(*source.items, item) == (source.which == Which::CanOnlyFail);
    return isOfPart && (!source.outcomes || isShown((*source.outcomes)[static_cast<size_t>(item)], show));
}

qint64 sortNumber(const ItemList &items, qsizetype item, Key key)
{
    switch (key) {
    case Key::Size: return items.state(item) == FileState::Present ? items.item(item).identity.size : -1;
    case Key::Time: {
        const auto time = items.time(item);
        return time ? time->microseconds : std::numeric_limits<qint64>::min();
    }
    case Key::Reason:
    case Key::Execution:
    case Key::Name: break;
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

void models::PlanSources::add(const PlanSource &source)
{
    m_all.push_back(source);
    m_begins.push_back(m_end);
    m_end += source.items->size();
}

models::PlanSources::Place models::PlanSources::at(qsizetype number) const
{
    size_t source = m_all.size() - 1;
    while (m_begins[source] > number)
        --source;
    return {&m_all[source], number - m_begins[source]};
}

bool models::PlanSources::isMixed() const
{
    const auto isExecution = [](const PlanSource &source) { return source.items->kind() == ItemKind::Execution; };
    return std::any_of(m_all.begin(), m_all.end(), isExecution)
        && !std::all_of(m_all.begin(), m_all.end(), isExecution);
}

std::vector<qsizetype> models::arranged(const PlanSources &sources, const PlanArrangement &arrangement)
{
    Indexes indexes;
    const Wanted wanted(arrangement.filter);
    for (size_t number = 0; number < sources.all().size(); ++number) {
        const PlanSource &source = sources.all()[number];
        for (qsizetype item = 0; item < source.items->size(); ++item) {
            if (isShown(source, item, arrangement.show) && wanted.fits(*source.items, item))
                indexes.push_back(sources.begin(number) + item);
        }
    }
    const Key key = arrangement.key;
    const auto sortWith = [&]<typename Value>(auto read) {
        sortBy<Value>(indexes, arrangement.order, [&](qsizetype number) {
            const PlanSources::Place place = sources.at(number);
            return Value(read(*place.source, place.item));
        });
    };
    const auto isExecution = [](const PlanSource &source) { return source.items->kind() == ItemKind::Execution; };
    if (key == Key::Name && !std::any_of(sources.all().begin(), sources.all().end(), isExecution))
        sortWith.operator()<QByteArray>(
            [](const PlanSource &source, qsizetype item) { return source.items->path(item); });
    else if (key == Key::Name) // executions have no name but their key
        sortWith.operator()<std::tuple<bool, RowKey, QByteArray>>([&](const PlanSource &source, qsizetype item) {
            return isExecution(source) ? std::tuple(false, source.items->id(item), QByteArray())
                                       : std::tuple(true, RowKey(), source.items->path(item));
        });
    else if (key == Key::Execution)
        sortWith.operator()<RowKey>([&](const PlanSource &source, qsizetype item) {
            return isExecution(source) ? source.items->id(item)
                                       : source.items->execution(item).value_or(ExecutionId{RowKey(-1)}).value;
        });
    else if (key == Key::Reason)
        sortWith.operator()<std::pair<qint64, qint64>>([](const PlanSource &source, qsizetype item) {
            return source.outcomes
                ? std::pair(static_cast<qint64>((*source.outcomes)[static_cast<size_t>(item)]), qint64(0))
                : std::pair(static_cast<qint64>(source.items->kind()),
                            static_cast<qint64>(source.items->problem(item)));
        });
    else
        sortWith.operator()<qint64>(
            [key](const PlanSource &source, qsizetype item) { return sortNumber(*source.items, item, key); });
    return indexes;
}
