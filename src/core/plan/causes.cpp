// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/causes.h"

#include "core/plan/plan.h"

#include <QHash>
#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
constexpr std::array causeNames{"aged"_L1, "left_over"_L1, "shortened"_L1, "dated_back"_L1, "first_run"_L1};

/// Versions go round; of rows that are so much older nothing can be told.
constexpr quint64 mostTransactions = quint64(1) << 30;
/// Below this a version is none of a transaction that anybody could have seen.
constexpr quint32 firstVersion = 3;

/// With what a section's rows are compared, worked out once.
class Comparison {
public:
    Comparison(const Plan &plan, const PlanSection &section)
        : m_last(section.earlier.last())
    {
        judgeDays(section, !plan.job.isEmpty());
        m_keptBefore = plan.madeAt.minusSeconds(qint64(m_daysBefore) * 24 * 3600);
        const bool canTellVersions = m_last && m_last->snapshotXmin > 0 && plan.snapshotXmin >= m_last->snapshotXmin
            && plan.snapshotXmin - m_last->snapshotXmin < mostTransactions;
        m_byVersion = !section.earlier.areKeysInOrder && canTellVersions;
        m_snapshot = m_last ? static_cast<quint32>(m_last->snapshotXmin) : 0;
    }

    int daysBefore() const { return m_daysBefore; }
    bool tellsByVersion() const { return m_byVersion; }

    Cause causeOf(const ItemList &items, qsizetype index) const
    {
        const auto time = items.time(index);
        if (m_last && time && *time < m_last->cutoff)
            return cameSince(items, index) ? Cause::DatedBack : Cause::LeftOver;
        if (m_isFirst)
            return Cause::FirstRun;
        return m_daysBefore > 0 && time && *time >= m_keptBefore ? Cause::Shortened : Cause::Aged;
    }

private:
    void judgeDays(const PlanSection &section, bool isScheduled)
    {
        int fewest = 0;
        for (const EarlierRound &round : section.earlier.rounds) {
            // What somebody once asked for is no measure of what happens unasked, unless it is the very same.
            if (isScheduled && !round.wasScheduled && round.days != section.retentionDays)
                continue;
            fewest = fewest == 0 ? round.days : std::min(fewest, round.days);
        }
        m_isFirst = fewest == 0;
        m_daysBefore = fewest > section.retentionDays ? fewest : 0;
    }

    bool cameSince(const ItemList &items, qsizetype index) const
    {
        if (!m_byVersion)
            return items.id(index).number() > m_last->highestId;
        const quint32 version = items.version(index);
        return version >= firstVersion && static_cast<qint32>(version - m_snapshot) >= 0;
    }

    const EarlierRound *m_last;
    bool m_isFirst = false;
    bool m_byVersion = false;
    quint32 m_snapshot = 0;
    int m_daysBefore = 0;
    ServerTime m_keptBefore;
};
} // namespace

QLatin1StringView toName(Cause cause)
{
    return causeNames[static_cast<size_t>(cause)];
}

const EarlierRound *EarlierRounds::last() const
{
    const auto latest = std::max_element(rounds.begin(), rounds.end(),
                                         [](const auto &one, const auto &other) { return one.madeAt < other.madeAt; });
    return latest == rounds.end() ? nullptr : &*latest;
}

qint64 CauseCounts::rows() const
{
    return std::accumulate(byCause.begin(), byCause.end(), qint64(0));
}

CauseCounts causesOf(const Plan &plan, size_t section, const Selection &selection, std::optional<ServerTime> before)
{
    const PlanSection &part = plan.sections[section];
    const Comparison comparison(plan, part);
    CauseCounts counts;
    qint64 allLeftOver = 0;
    qint64 allDatedBack = 0;
    for (qsizetype index = 0; index < part.items.size(); ++index) {
        const Cause cause = comparison.causeOf(part.items, index);
        allLeftOver += cause == Cause::LeftOver ? 1 : 0;
        allDatedBack += cause == Cause::DatedBack ? 1 : 0;
        const bool isWanted = selection.unwantedCount() == 0 || selection.isWanted(section, index);
        if (isWanted && (!before || part.items.time(index) < before))
            ++counts.of(cause);
    }
    if (comparison.tellsByVersion()) {
        // What an undo brought back has its old key and its old date, but a version of its own.
        const qint64 back = std::min(part.earlier.putBack, allDatedBack);
        const qint64 wantedBack = std::min(back, counts.of(Cause::DatedBack));
        allLeftOver += back;
        counts.of(Cause::DatedBack) -= wantedBack;
        counts.of(Cause::LeftOver) += wantedBack;
    }
    // More than were left cannot all have been there: some came under old keys, or got an older date.
    const EarlierRound *last = part.earlier.last();
    const qint64 most = last ? last->left + part.earlier.putBack : 0;
    const qint64 tooMany = std::min(std::max<qint64>(0, allLeftOver - most), counts.of(Cause::LeftOver));
    counts.of(Cause::LeftOver) -= tooMany;
    counts.of(Cause::DatedBack) += tooMany;
    counts.daysBefore = counts.of(Cause::Shortened) > 0 ? comparison.daysBefore() : 0;
    return counts;
}

qint64 countExpired(const PlanSection &section)
{
    qint64 expired = section.items.size();
    for (qsizetype index = 0; index < section.kept.size(); ++index) {
        const auto time = section.kept.time(index);
        expired += time && *time < section.cutoff ? 1 : 0;
    }
    return expired;
}

qint64 usualDay(const Plan &plan, size_t section, const Selection &selection)
{
    const ItemList &items = plan.sections[section].items;
    QHash<qint64, qint64> byDay;
    qint64 rows = 0;
    for (qsizetype index = 0; index < items.size(); ++index) {
        const auto time = items.time(index);
        if (!time || !selection.isWanted(section, index))
            continue;
        ++byDay[time->day()];
        ++rows;
    }
    QList<qint64> days = byDay.values();
    std::sort(days.begin(), days.end(), std::greater<>());
    qint64 seen = 0;
    for (const qint64 day : std::as_const(days)) {
        seen += day;
        if (2 * seen >= rows)
            return day;
    }
    return 0;
}
