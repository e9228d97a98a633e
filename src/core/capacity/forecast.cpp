// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/capacity/forecast.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <span>

namespace {
using Point = std::pair<qint64, double>;

constexpr size_t mostDays = 90; ///< Older days say little of the coming ones.
constexpr int outageDays = 3;
constexpr size_t fewestAfterStep = 14;
constexpr int weeksForRhythm = 3;
/// From this relative error of the level on nothing is claimed.
constexpr double hopelessError = 0.35;
constexpr double sigmasOfRange = 2;
/// Of a normal distribution: the standard deviation from the median of absolute deviations.
constexpr double sigmaOfMad = 1.4826;

double median(std::vector<double> values)
{
    if (values.empty())
        return 0;
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 == 1)
        return *middle;
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

double spread(const std::vector<double> &values)
{
    const double middle = median(values);
    std::vector<double> deviations;
    deviations.reserve(values.size());
    for (const double value : values)
        deviations.push_back(std::abs(value - middle));
    return sigmaOfMad * median(deviations);
}

size_t weekdayOf(qint64 day)
{
    return static_cast<size_t>(((day % 7) + 7) % 7);
}

std::vector<double> valuesOf(std::span<const Point> points)
{
    std::vector<double> values;
    for (const Point &point : points)
        values.push_back(point.second);
    return values;
}

/// The last days, without outages.
std::vector<Point> usableDays(const Ingest &ingest)
{
    std::vector<Point> points;
    const size_t begin = ingest.bytes.size() > mostDays ? ingest.bytes.size() - mostDays : 0;
    for (size_t day = begin; day < ingest.bytes.size();) {
        size_t end = day;
        while (end < ingest.bytes.size() && ingest.bytes[end] <= 0)
            ++end;
        if (end - day < outageDays)
            end = std::min(end + 1, ingest.bytes.size());
        else
            day = end;
        for (; day < end; ++day)
            points.emplace_back(ingest.firstDay + static_cast<qint64>(day), ingest.bytes[day]);
    }
    // Before the service's first day there was nothing to be out.
    while (!points.empty() && points.front().second <= 0)
        points.erase(points.begin());
    return points;
}

double slopeOf(const std::vector<Point> &points)
{
    std::vector<double> slopes;
    for (size_t a = 0; a < points.size(); ++a) {
        for (size_t b = a + 1; b < points.size(); ++b)
            slopes.push_back((points[b].second - points[a].second)
                             / static_cast<double>(points[b].first - points[a].first));
    }
    return median(std::move(slopes));
}

/// Deviations from a line.
std::vector<double> residuals(std::span<const Point> points, double slope, double level, qint64 lastDay)
{
    std::vector<double> rest;
    for (const Point &point : points)
        rest.push_back(point.second - level - slope * static_cast<double>(point.first - lastDay));
    return rest;
}

/// Where the days since a lasting step begin: two levels explain them far better than one line does. 0: no step.
size_t lastStep(const std::vector<Point> &points)
{
    if (points.size() < 2 * fewestAfterStep)
        return 0;
    const auto cost = [](const std::vector<double> &values) {
        const double middle = median(values);
        return std::accumulate(values.begin(), values.end(), 0.0,
                               [&](double sum, double value) { return sum + std::abs(value - middle); });
    };
    const double slope = slopeOf(points);
    const double whole = cost(residuals(points, slope, 0, points.back().first));
    size_t best = 0;
    double least = whole;
    for (size_t split = fewestAfterStep; split + fewestAfterStep <= points.size(); ++split) {
        const std::span all(points);
        const double two = cost(valuesOf(all.first(split))) + cost(valuesOf(all.subspan(split)));
        if (two < least) {
            least = two;
            best = split;
        }
    }
    constexpr double farBetter = 0.6;
    return least < farBetter * whole ? best : 0;
}
} // namespace

IngestFit::IngestFit(const Ingest &ingest)
{
    std::vector<Point> points = usableDays(ingest);
    m_days = static_cast<int>(points.size());
    if (points.empty())
        return;
    m_lastDay = ingest.firstDay + static_cast<qint64>(ingest.bytes.size()) - 1;
    if (const size_t step = lastStep(points); step > 0)
        points.erase(points.begin(), points.begin() + static_cast<std::ptrdiff_t>(step));
    findRhythm(points);
    for (Point &point : points)
        point.second /= m_weekdays[weekdayOf(point.first)];
    fit(points);
}

/// Factors of the weekdays, where they differ by more than the days of one weekday do among themselves.
void IngestFit::findRhythm(const std::vector<Point> &points)
{
    if (points.size() < size_t{7} * weeksForRhythm)
        return;
    const double slope = slopeOf(points);
    const double level = median(residuals(points, slope, 0, m_lastDay));
    std::array<std::vector<double>, 7> ratios;
    for (const Point &point : points) {
        const double line = level + slope * static_cast<double>(point.first - m_lastDay);
        if (line > 0)
            ratios[weekdayOf(point.first)].push_back(point.second / line);
    }
    std::array<double, 7> factors{};
    std::vector<double> within;
    for (size_t weekday = 0; weekday < factors.size(); ++weekday) {
        if (ratios[weekday].size() < weeksForRhythm)
            return;
        factors[weekday] = median(ratios[weekday]);
        for (const double ratio : ratios[weekday])
            within.push_back(ratio - factors[weekday]);
    }
    const auto [least, most] = std::minmax_element(factors.begin(), factors.end());
    constexpr double fewestSpreads = 3;
    if (*most - *least < std::max(0.1, fewestSpreads * spread(within) / std::sqrt(weeksForRhythm)))
        return;
    const double mean = std::accumulate(factors.begin(), factors.end(), 0.0) / 7;
    for (size_t weekday = 0; weekday < factors.size(); ++weekday)
        m_weekdays[weekday] = std::max(0.01, factors[weekday] / mean);
    m_hasRhythm = true;
}

void IngestFit::fit(const std::vector<Point> &points)
{
    const auto count = static_cast<double>(points.size());
    m_slope = slopeOf(points);
    const double sigma = spread(residuals(points, m_slope, 0, m_lastDay));
    const double length = std::max(1.0, static_cast<double>(points.back().first - points.front().first));
    // As of least squares, whose efficiency Theil and Sen's line comes close to.
    m_slopeError = sigma * std::sqrt(12 / count) / length;
    if (std::abs(m_slope) < sigmasOfRange * m_slopeError)
        m_slope = 0; // no more than noise: carrying it on for a year would make something of nothing
    // The mean of what is left, less its outliers: days are skewed, and it is their sum that fills a disk.
    std::vector<double> rest = residuals(points, m_slope, 0, m_lastDay);
    std::sort(rest.begin(), rest.end());
    const auto cut = static_cast<std::ptrdiff_t>(rest.size() / 20);
    const std::span kept(rest.begin() + cut, rest.end() - cut);
    const auto mean = [](std::span<const double> values, auto value) {
        return std::transform_reduce(values.begin(), values.end(), 0.0, std::plus<>(), value)
            / static_cast<double>(values.size());
    };
    m_level = mean(kept, [](double one) { return one; });
    const double deviation = std::sqrt(mean(kept, [this](double one) { return (one - m_level) * (one - m_level); }));
    m_levelError = std::max(sigma, deviation) / std::sqrt(count);
    m_isSteady = m_level > 0 && m_levelError < hopelessError * m_level;
}

void IngestFit::assumeGrowth(double shareADay)
{
    m_slope = shareADay * level();
    m_slopeError = 0;
}

double IngestFit::level() const
{
    return std::max(0.0, m_level);
}

double IngestFit::at(qint64 day, double sigmas) const
{
    const auto ahead = static_cast<double>(day - m_lastDay);
    const double line
        = m_level + m_slope * ahead + sigmas * std::hypot(m_levelError, m_slope != 0 ? m_slopeError * ahead : 0.0);
    return std::max(0.0, line) * m_weekdays[weekdayOf(day)];
}

namespace {
/// One part's use on each coming day: what is here grows older and what comes is added; what is too old goes.
void addPart(const ForecastPart &part, const IngestFit &fit, qint64 today, int horizon, double sigmas, bool isCleaned,
             std::vector<double> &use)
{
    // By day: first what is here, oldest first, then what comes.
    std::vector<double> byDay(part.ages.rbegin(), part.ages.rend());
    const size_t here = byDay.size();
    for (int ahead = 1; ahead <= horizon; ++ahead)
        byDay.push_back(part.factor * fit.at(today + ahead, sigmas));
    const auto window = static_cast<size_t>(std::max(1, part.days));
    double sum = part.fixedBytes;
    size_t begin = 0;
    if (isCleaned && here > window)
        begin = here - window;
    for (size_t day = begin; day < here; ++day)
        sum += byDay[day];
    use[0] += sum;
    for (int ahead = 1; ahead <= horizon; ++ahead) {
        const size_t end = here + static_cast<size_t>(ahead);
        sum += byDay[end - 1];
        if (isCleaned && end - begin > window)
            sum -= byDay[begin++];
        use[static_cast<size_t>(ahead)] += sum;
    }
}

/// The first day from which on it stays at or above the limit's level for once; -1: never.
int firstAt(const std::vector<double> &use, double limit)
{
    const auto found = std::find_if(use.begin(), use.end(), [&](double bytes) { return bytes >= limit; });
    return found == use.end() ? -1 : static_cast<int>(found - use.begin());
}
} // namespace

Forecast forecast(const ForecastInput &input)
{
    const auto length = static_cast<size_t>(input.horizon) + 1;
    Forecast result;
    result.volumeBytes = input.volumeBytes;
    result.isEnough = true;
    for (std::vector<double> *use : {&result.likely, &result.low, &result.high, &result.uncleaned})
        use->assign(length, input.otherBytes);
    double known = 0;
    double all = 0;
    for (const ForecastPart &part : input.parts) {
        IngestFit fit(part.ingest);
        if (part.growth)
            fit.assumeGrowth(*part.growth);
        const double recent = std::accumulate(part.ingest.bytes.begin(), part.ingest.bytes.end(), 0.0);
        all += recent;
        known += fit.isEnough() ? recent : 0;
        addPart(part, fit, input.today, input.horizon, 0, true, result.likely);
        addPart(part, fit, input.today, input.horizon, -sigmasOfRange, true, result.low);
        addPart(part, fit, input.today, input.horizon, sigmasOfRange, true, result.high);
        addPart(part, fit, input.today, input.horizon, 0, false, result.uncleaned);
    }
    // A directory that hardly matters need not be understood.
    constexpr double mostOfIt = 0.9;
    result.isEnough = all > 0 && known >= mostOfIt * all;
    return result;
}

FullDate Forecast::reaches(double share) const
{
    if (!isEnough || volumeBytes <= 0)
        return {};
    const double limit = share * volumeBytes;
    const int day = firstAt(likely, limit);
    const int soon = firstAt(high, limit);
    const int late = firstAt(low, limit);
    if (day < 0)
        return {.kind = FullDate::Kind::Never, .likely = 0, .earliest = soon < 0 ? 0 : soon, .latest = {}};
    return {.kind = FullDate::Kind::Date,
            .likely = day,
            .earliest = soon < 0 ? day : soon,
            .latest = late < 0 ? std::nullopt : std::optional(late)};
}

FullDate Forecast::uncleanedReaches(double share) const
{
    if (!isEnough || volumeBytes <= 0)
        return {};
    const int day = firstAt(uncleaned, share * volumeBytes);
    if (day < 0)
        return {.kind = FullDate::Kind::Never, .latest = {}};
    return {.kind = FullDate::Kind::Date, .likely = day, .earliest = day, .latest = day};
}

std::vector<double> backtest(const Ingest &ingest, int retentionDays, int days)
{
    std::vector<double> held;
    const auto count = static_cast<int>(ingest.bytes.size());
    for (int day = std::max(0, count - days); day < count; ++day) {
        double sum = 0;
        for (int past = std::max(0, day - retentionDays + 1); past <= day; ++past)
            sum += ingest.bytes[static_cast<size_t>(past)];
        held.push_back(sum);
    }
    return held;
}
