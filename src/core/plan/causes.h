// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/servertime.h"

#include <QLatin1StringView>
#include <array>
#include <optional>
#include <vector>

class Selection;
struct Plan;
struct PlanSection;

/// Why a row of a retention goes: each of them for one of these.
enum class Cause {
    Aged, ///< It came of age since the last round with as few days.
    LeftOver, ///< An earlier round saw it, and it stayed: failed, locked, unticked, protected then.
    Shortened, ///< It would stay for as many days as were kept before.
    DatedBack, ///< It came since the last round, dated before what that one took: an import, a copy put back.
    FirstRun, ///< There is no earlier round to compare with.
};
inline constexpr std::array allCauses{Cause::Aged, Cause::LeftOver, Cause::Shortened, Cause::DatedBack,
                                      Cause::FirstRun};
QLatin1StringView toName(Cause cause); ///< "aged", "left_over", "shortened", "dated_back", "first_run"

/// What is remembered of the last round of a folder that kept files for so many days, where all its own checks were
/// green.
struct EarlierRound {
    int days = 0;
    bool wasScheduled = false; ///< Nobody confirmed it; once is enough.
    ServerTime madeAt; ///< When its plan was made, by the server's clock.
    ServerTime cutoff;
    qint64 highestId = 0; ///< Of the table then.
    quint64 snapshotXmin = 0; ///< As Plan::snapshotXmin.
    qint64 left = 0; ///< Rows older than the cutoff that it left there.
    qint64 intervalSeconds = 0; ///< After the one before it; 0: not known.

    friend bool operator==(const EarlierRound &, const EarlierRound &) = default;
};

/// What a retention's rows are compared with.
struct EarlierRounds {
    std::vector<EarlierRound> rounds; ///< One a number of days.
    bool areKeysInOrder = true; ///< A sequence gives them out; else a row's version says when it came.
    qint64 putBack = 0; ///< Rows that undos have brought back since the last of them.

    /// Null where there is none.
    const EarlierRound *last() const;
    friend bool operator==(const EarlierRounds &, const EarlierRounds &) = default;
};

/// How many of a section's rows go for which cause.
struct CauseCounts {
    std::array<qint64, allCauses.size()> byCause{};
    int daysBefore = 0; ///< Shortened: for how many days they were kept before; else 0.

    qint64 of(Cause cause) const { return byCause[static_cast<size_t>(cause)]; }
    qint64 &of(Cause cause) { return byCause[static_cast<size_t>(cause)]; }
    qint64 rows() const;
};

/// Of the rows of a retention that `selection` leaves, only those dated before `before` where it is given. One pass
/// over what the plan holds already. A round that nobody confirms counts as little as the first one of its kind until
/// one of as few days has gone through, or somebody has asked for just these days.
CauseCounts causesOf(const Plan &plan, size_t section, const Selection &selection,
                     std::optional<ServerTime> before = {});

/// Rows of a retention's table that are older than its cutoff, going or kept.
qint64 countExpired(const PlanSection &section);

/// A usual day's worth of the rows that `selection` leaves of a section: what is dated on the day that the middle one
/// of them lies in, the days in the order of how much they hold. 0 where there are none.
qint64 usualDay(const Plan &plan, size_t section, const Selection &selection);
