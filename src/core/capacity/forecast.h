// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/item.h"

#include <array>
#include <optional>
#include <vector>

/// Bytes that came in on each of some complete days, one after the other, in UTC.
struct Ingest {
    qint64 firstDay = 0; ///< Since 1970-01-01.
    std::vector<double> bytes;
};

/// What is known of the coming days: a straight line through the past ones, by weekday where there is such a rhythm.
///
/// The line is fitted to daily ingest, never to what the disk holds, whose saw-tooth is the cleanups'. Slope: median of
/// all pairs' slopes (Theil 1950, Sen 1968); level: median of what is left; both shrug off single days. Days without
/// anything for three days or more are an outage and are left out; after a lasting step only what came since counts.
class IngestFit {
public:
    /// Fewer days with data say nothing.
    static constexpr int fewestDays = 14;

    explicit IngestFit(const Ingest &ingest);

    /// In place of the measured slope: so much of the level more a day, exactly.
    void assumeGrowth(double shareADay);

    bool isEnough() const { return m_days >= fewestDays && m_isSteady; }
    /// Bytes on a day; never negative. `sigmas`: so many standard errors of the level above or below.
    double at(qint64 day, double sigmas = 0) const;
    /// Bytes a day at the end of the history.
    double level() const;
    double slope() const { return m_slope; } ///< Bytes a day, per day.
    int days() const { return m_days; } ///< That it is made of.
    bool hasWeeklyRhythm() const { return m_hasRhythm; }

private:
    void fit(const std::vector<std::pair<qint64, double>> &points);
    void findRhythm(const std::vector<std::pair<qint64, double>> &points);

    int m_days = 0;
    bool m_isSteady = false; ///< The spread lets one say something.
    bool m_hasRhythm = false;
    qint64 m_lastDay = 0;
    double m_slope = 0;
    double m_level = 0; ///< At m_lastDay, without the weekday's factor.
    double m_levelError = 0; ///< Standard error of it.
    double m_slopeError = 0;
    std::array<double, 7> m_weekdays{1, 1, 1, 1, 1, 1, 1}; ///< Factors by day modulo 7.
};

/// What one directory holds, and what will come.
struct ForecastPart {
    std::vector<double> ages{}; ///< Bytes by whole days of age: what retention may take.
    double fixedBytes = 0; ///< What stays whatever the retention: protected files, orphans.
    int days = 7; ///< Retention.
    Ingest ingest{};
    double factor = 1; ///< What-if: times the ingest of the fit.
    std::optional<double> growth{}; ///< What-if: the share of its level that ingest grows by a day, as a line.
};

struct ForecastInput {
    qint64 today = 0;
    std::vector<ForecastPart> parts{};
    double otherBytes = 0; ///< On the volume, of others.
    double volumeBytes = 0; ///< What `percent` is of; 0: unknown.
    int horizon = 365; ///< Days.
};

/// When a volume reaches a share of its size.
struct FullDate {
    enum class Kind {
        Unknown, ///< Too little data to tell, or no volume.
        Never, ///< Not within the horizon at this retention.
        Date,
    };
    Kind kind = Kind::Unknown;
    int likely = 0; ///< Days from today.
    int earliest = 0;
    std::optional<int> latest{}; ///< None: perhaps never within the horizon.
};

/// Use of the volume day by day, today first.
struct Forecast {
    std::vector<double> likely;
    std::vector<double> low; ///< Two standard errors below, …
    std::vector<double> high; ///< … and above.
    std::vector<double> uncleaned; ///< Without any retention.
    bool isEnough = false;
    double volumeBytes = 0;

    /// When it reaches this share (0…1). `uncleaned` where nothing is cleaned up.
    FullDate reaches(double share) const;
    FullDate uncleanedReaches(double share) const;
};

/// Days × parts steps: a year in well under five milliseconds.
Forecast forecast(const ForecastInput &input);

/// What a directory would have held on each of the last days under a retention, oldest first, if only what came in the
/// history was there.
std::vector<double> backtest(const Ingest &ingest, int retentionDays, int days);
