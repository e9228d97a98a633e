// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/drawexecutions.h"

#include "demo/calendar.h"
#include "demo/dice.h"

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace demo {
namespace {

constexpr double executionsAtScaleOne = 5000;
constexpr Micros executionLimit = 300 * second;
constexpr int userCount = 40;

constexpr std::array sites = {"shop.example.com", "www.example.org", "catalogue.example.net",
                              "news.example.com", "api.example.org", "tickets.example.net"};

/// Started that long ago, still "running" or "pending": stuck by the rule of six minutes.
struct Stuck {
    const char *status;
    Micros age;
};
constexpr std::array<Stuck, 7> stuckOnes = {{{"running", 26 * hour + 3 * minute + 4 * second},
                                             {"pending", 5 * hour + 41 * minute + 30 * second},
                                             {"running", 2 * hour + 14 * minute + 7 * second},
                                             {"running", 44 * minute + 12 * second},
                                             {"running", 12 * minute + 34 * second},
                                             {"pending", 8 * minute + 15 * second},
                                             {"running", 7 * minute + 42 * second}}};

void finish(DraftExecution &execution, Dice &dice)
{
    const Micros start = *execution.started;
    switch (dice.weighted({0.865, 0.095, 0.04})) {
    case 0:
        execution.status = u"completed"_s;
        execution.completed = start + drawDuration(dice);
        break;
    case 1:
        execution.status = u"failed"_s;
        execution.error = drawErrorMessage(dice);
        execution.completed = start
            + (execution.error.startsWith("Timeout"_L1) ? executionLimit + dice.between(0, 4 * second)
                                                        : drawDuration(dice));
        break;
    default: execution.status = u"cancelled"_s; execution.completed = start + drawDuration(dice) / 2;
    }
}

void addGoingOn(QList<DraftExecution> &list, Micros now, Dice &dice)
{
    const auto add = [&](const QString &status, Micros age, bool started) {
        DraftExecution execution;
        execution.user = drawUser(dice);
        execution.status = status;
        execution.queued = now - age;
        if (started)
            execution.started = now - age;
        list << execution;
    };
    for (const Stuck &stuck : stuckOnes)
        add(QString::fromLatin1(stuck.status), stuck.age - dice.between(0, second - 1), true);
    for (int number = 0; number < 11; ++number)
        add(u"running"_s, dice.between(5 * second, executionLimit - 30 * second), true);
    for (int number = 0; number < 3; ++number)
        add(u"pending"_s, dice.between(2 * second, 50 * second), true);
    add(u"pending"_s, 95 * second, false);
    add(u"pending"_s, 20 * second, false);
}

} // namespace

QString drawErrorMessage(Dice &dice)
{
    const QString site = QString::fromLatin1(dice.pick(sites));
    switch (dice.weighted({0.30, 0.22, 0.18, 0.14, 0.08, 0.08})) {
    case 0: return u"Timeout: execution exceeded 300 s while waiting for https://%1/"_s.arg(site);
    case 1:
        return u"Selector not found: \"div.product-list > article:nth-child(%1) .price\" on https://%2/"_s
            .arg(dice.between(1, 40))
            .arg(site);
    case 2: return u"HTTP 403 Forbidden: https://%1/catalog?page=%2"_s.arg(site).arg(dice.between(2, 90));
    case 3: return u"net::ERR_NAME_NOT_RESOLVED at https://%1.invalid/"_s.arg(site);
    case 4: return u"HTTP 503 Service Unavailable: https://%1/ (3 attempts)"_s.arg(site);
    default: return u"net::ERR_CERT_DATE_INVALID at https://%1/"_s.arg(site);
    }
}

Micros drawDuration(Dice &dice)
{
    const auto drawn = static_cast<Micros>(dice.logNormal(70 * second, 0.8));
    return std::clamp(drawn, 3 * second, executionLimit - 2 * second);
}

int drawUser(Dice &dice)
{
    static const QList<double> cumulated = [] {
        // Zipf: the n-th busiest user works 1/n^1.1 as much as the first.
        QList<double> sums;
        double sum = 0;
        for (int rank = 1; rank <= userCount; ++rank)
            sums << (sum += std::pow(rank, -1.1));
        return sums;
    }();
    // 17 and 43 are prime to each other, so ranks spread over the numbers 1 to 42 without meeting.
    return static_cast<int>((dice.weighted(cumulated) + 1) * 17 % 43);
}

QList<DraftExecution> drawExecutions(const DraftOptions &options, Dice &dice)
{
    const auto count = std::max<qsizetype>(20, std::lround(executionsAtScaleOne * options.scale));
    const Calendar calendar(options.now);
    QList<DraftExecution> list;
    list.reserve(count + 32);
    for (const Micros start : calendar.moments(count, executionLimit + minute, dice)) {
        DraftExecution execution;
        execution.user = drawUser(dice);
        execution.queued = start;
        execution.started = start;
        finish(execution, dice);
        list << execution;
    }
    addGoingOn(list, options.now, dice);
    std::stable_sort(list.begin(), list.end(),
                     [](const DraftExecution &a, const DraftExecution &b) { return a.queued < b.queued; });
    qint64 id = lastExecutionId - list.size();
    for (DraftExecution &execution : list)
        execution.id = ++id;
    return list;
}

} // namespace demo
