// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/capacity/capacitytext.h"

#include "core/bytes.h"
#include "core/csv.h"
#include "core/duration.h"

#include <QCoreApplication>
#include <QLocale>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CapacityText)
};

constexpr int pastDays = 30;

QString daysText(int days)
{
    return Tr::tr("%n day(s)", nullptr, days);
}

QString sentenceOf(const FullDate &full, const QString &what)
{
    switch (full.kind) {
    case FullDate::Kind::Unknown: return {};
    case FullDate::Kind::Never: return Tr::tr("%1: not within a year.").arg(what);
    case FullDate::Kind::Date: break;
    }
    if (full.likely == 0)
        return Tr::tr("%1: already.").arg(what);
    if (full.earliest == full.likely && full.latest == full.likely)
        return Tr::tr("%1: in %2.").arg(what, daysText(full.likely));
    return full.latest ? Tr::tr("%1: in about %2, between %3 and %4.")
                             .arg(what, daysText(full.likely), QString::number(full.earliest), daysText(*full.latest))
                       : Tr::tr("%1: in about %2, at the earliest in %3, perhaps not within a year.")
                             .arg(what, daysText(full.likely), QString::number(full.earliest));
}

/// A forecast made a month ago: what it said would come since, against what came.
std::optional<double> pastError(const cleanup::MeasuredWorkload &measured)
{
    double predicted = 0;
    double came = 0;
    for (const Ingest &ingest : measured.ingest) {
        if (ingest.bytes.size() < pastDays + IngestFit::fewestDays)
            return {};
        const auto end = ingest.bytes.end() - pastDays;
        const IngestFit fit({.firstDay = ingest.firstDay, .bytes = {ingest.bytes.begin(), end}});
        if (!fit.isEnough())
            return {};
        const qint64 then = ingest.firstDay + (end - ingest.bytes.begin());
        for (int day = 0; day < pastDays; ++day)
            predicted += fit.at(then + day);
        came = std::accumulate(end, ingest.bytes.end(), came);
    }
    if (came <= 0)
        return {};
    return 100 * (predicted - came) / came;
}
} // namespace

QString gui::capacitytext::number(double value)
{
    return QLocale().toString(std::round(value * 100) / 100, 'f', QLocale::FloatingPointShortest);
}

QString gui::capacitytext::weekdays(const std::array<double, 7> &weekdays)
{
    QStringList texts;
    for (int day = 0; day < 7; ++day)
        texts << QLocale().dayName(day + 1, QLocale::ShortFormat) + u' ' + number(weekdays[static_cast<size_t>(day)]);
    return Tr::tr("measured; by weekday: %1").arg(texts.join(u", "_s));
}

QString gui::capacitytext::figureOf(const FullDate &full)
{
    switch (full.kind) {
    case FullDate::Kind::Unknown: return u"–"_s;
    case FullDate::Kind::Never: return Tr::tr("over a year");
    case FullDate::Kind::Date: break;
    }
    return full.likely == 0 ? Tr::tr("now") : daysText(full.likely);
}

QString gui::capacitytext::detailOf(const FullDate &full)
{
    switch (full.kind) {
    case FullDate::Kind::Unknown: return Tr::tr("too little data to tell");
    case FullDate::Kind::Never: return Tr::tr("at this retention");
    case FullDate::Kind::Date: break;
    }
    return full.latest ? Tr::tr("%1 to %2").arg(full.earliest).arg(daysText(*full.latest))
                       : Tr::tr("%1 or more").arg(daysText(full.earliest));
}

QString gui::capacitytext::verdict(const Forecast &projected, bool isConnected)
{
    if (projected.likely.empty())
        return isConnected ? Tr::tr("Measuring both folders…") : Tr::tr("A projection needs a connection.");
    if (!projected.isEnough)
        return Tr::tr("Too little data to tell: a date needs two weeks of steady days.");
    if (projected.volumeBytes <= 0)
        return Tr::tr("The size of the volume is not known: enter one under What if.");
    return QStringList{sentenceOf(projected.reaches(0.8), Tr::tr("80 % with this retention")),
                       sentenceOf(projected.reaches(1), Tr::tr("Full with this retention")),
                       sentenceOf(projected.uncleanedReaches(1), Tr::tr("Full without any cleanup"))}
        .join(u' ');
}

QString gui::capacitytext::reality(const CapacityPlan &plan, const cleanup::StorageLook &look, double heldBytes)
{
    const double predicted = plan.neededBytes() / plan.margin;
    const double gap = heldBytes - predicted;
    QStringList lines{Tr::tr("The formula, without its margin, predicts %1. Both folders hold %2: %3 %4.")
                          .arg(bytes::decimal(predicted), bytes::decimal(heldBytes), bytes::decimal(std::abs(gap)),
                               gap >= 0 ? Tr::tr("more") : Tr::tr("less"))};
    Tally expired;
    Tally orphans;
    Tally unrecorded;
    for (const Directory directory : directories) {
        expired += look.figures.of(directory).expired(plan.days[static_cast<size_t>(directory)]);
        orphans += look.figures.of(directory).orphans;
        unrecorded += look.inventory->of(directory).rows.unrecorded;
    }
    lines << Tr::tr(
                 "Of that, %1 are older than this retention, %2 are orphans, which no formula knows, and %3 are files "
                 "whose rows record no size, so that the average leaves them out.")
                 .arg(bytes::decimal(static_cast<double>(expired.bytes)),
                      bytes::decimal(static_cast<double>(orphans.bytes)),
                      bytes::decimal(static_cast<double>(unrecorded.bytes)));
    return lines.join(u"\n\n"_s);
}

QString gui::capacitytext::backtestVerdict(const cleanup::MeasuredWorkload &measured, const std::vector<double> &held)
{
    const auto [least, most] = std::minmax_element(held.begin(), held.end());
    QString text = Tr::tr("Under this retention the last month would have held between %1 and %2, of what rows tell.")
                       .arg(bytes::decimal(*least), bytes::decimal(*most));
    const auto error = pastError(measured);
    if (error)
        text += u' '
            + Tr::tr("A forecast made 30 days ago would have been %1 % %2 what came.")
                  .arg(number(std::round(std::abs(*error))), *error >= 0 ? Tr::tr("above") : Tr::tr("below"));
    else
        text += u' ' + Tr::tr("There is too little data from before it to try a forecast on.");
    return text;
}

QString gui::capacitytext::threshold(const StuckSimulation &runtimes, int limitSeconds)
{
    if (runtimes.size() == 0)
        return Tr::tr("Nothing completed within the last 30 days.");
    const qint64 killed = runtimes.killedAt(limitSeconds);
    QStringList lines{Tr::tr("Of %Ln execution(s) that completed within 30 days, half ran up to %1, 95 % up to %2, the "
                             "longest %3.",
                             nullptr, static_cast<int>(runtimes.size()))
                          .arg(duration::clock(std::llround(runtimes.percentile(0.5))),
                               duration::clock(std::llround(runtimes.percentile(0.95))),
                               duration::clock(std::llround(runtimes.longest())))};
    lines << Tr::tr("At this limit, %Ln of them would have been marked as failed before they completed.", nullptr,
                    static_cast<int>(killed));
    std::vector<std::pair<qint64, qint64>> users;
    for (const auto &[user, count] : runtimes.killedByUser(limitSeconds))
        users.emplace_back(count, user);
    std::sort(users.rbegin(), users.rend());
    constexpr size_t mostUsers = 5;
    QStringList names;
    for (size_t place = 0; place < std::min(users.size(), mostUsers); ++place)
        names << Tr::tr("user %1: %2").arg(users[place].second).arg(users[place].first);
    if (!names.isEmpty())
        lines << Tr::tr("Most of them by %1.").arg(names.join(u", "_s));
    return lines.join(u"\n\n"_s);
}

QByteArray gui::capacitytext::csv(const Forecast &projected)
{
    QByteArray text = ::csv::line({Tr::tr("Day"), Tr::tr("Likely (bytes)"), Tr::tr("Low (bytes)"),
                                   Tr::tr("High (bytes)"), Tr::tr("Without cleanup (bytes)")});
    for (size_t day = 0; day < projected.likely.size(); ++day) {
        QStringList fields{QString::number(day)};
        for (const std::vector<double> *use :
             {&projected.likely, &projected.low, &projected.high, &projected.uncleaned})
            fields << QString::number(std::llround((*use)[day]));
        text += ::csv::line(fields);
    }
    return text;
}
