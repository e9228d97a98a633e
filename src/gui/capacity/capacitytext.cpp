// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/capacity/capacitytext.h"

#include "cleanup/look/forecastinput.h"
#include "core/base/bytes.h"
#include "core/base/csv.h"
#include "core/base/duration.h"
#include "gui/tr.h"
#include "models/liveexecutionsmodel.h"

#include <QLocale>
#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
QString daysText(int days)
{
    return Tr::tr("%n day(s)", nullptr, days);
}

QString dateText(qint64 day)
{
    return QLocale().toString(ServerTime::beginOfDay(day).toUtc().date(), Tr::tr("d MMM yyyy"));
}

QString sentenceOf(const FullDate &full, const QString &what, qint64 today)
{
    switch (full.kind) {
    case FullDate::Kind::Unknown: return {};
    case FullDate::Kind::Never: return Tr::tr("%1: not within a year.").arg(what);
    case FullDate::Kind::Date: break;
    }
    if (full.likely == 0)
        return Tr::tr("%1: already.").arg(what);
    const QString date = dateText(today + full.likely);
    if (full.earliest == full.likely && full.latest == full.likely)
        return Tr::tr("%1: %2, in %3.").arg(what, date, daysText(full.likely));
    return full.latest
        ? Tr::tr("%1: about %2, in %3 (between %4 and %5).")
              .arg(what, date, daysText(full.likely), dateText(today + full.earliest), dateText(today + *full.latest))
        : Tr::tr("%1: about %2, in %3; at the earliest %4, perhaps not within a year.")
              .arg(what, date, daysText(full.likely), dateText(today + full.earliest));
}

/// A forecast made a month ago: what it said would come since, against what came.
std::optional<double> pastError(const cleanup::MeasuredWorkload &measured)
{
    double predicted = 0;
    double came = 0;
    for (const Ingest &ingest : measured.ingest) {
        if (ingest.bytes.size() < gui::capacitytext::pastDays + IngestFit::fewestDays)
            return {};
        const auto end = ingest.bytes.end() - gui::capacitytext::pastDays;
        const IngestFit fit({.firstDay = ingest.firstDay, .bytes = {ingest.bytes.begin(), end}});
        if (!fit.isEnough())
            return {};
        const qint64 then = ingest.firstDay + (end - ingest.bytes.begin());
        for (int day = 0; day < gui::capacitytext::pastDays; ++day)
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

QString gui::capacitytext::figureOf(const FullDate &full, qint64 today)
{
    switch (full.kind) {
    case FullDate::Kind::Unknown: return u"–"_s;
    case FullDate::Kind::Never: return Tr::tr("over a year");
    case FullDate::Kind::Date: break;
    }
    return full.likely == 0 ? Tr::tr("now") : dateText(today + full.likely);
}

QString gui::capacitytext::detailOf(const FullDate &full)
{
    switch (full.kind) {
    case FullDate::Kind::Unknown: return Tr::tr("too little data to tell");
    case FullDate::Kind::Never: return Tr::tr("at this retention");
    case FullDate::Kind::Date: break;
    }
    return full.latest ? Tr::tr("in %1, %2 to %3").arg(daysText(full.likely)).arg(full.earliest).arg(*full.latest)
                       : Tr::tr("in %1, %2 or more").arg(daysText(full.likely)).arg(full.earliest);
}

QString gui::capacitytext::verdict(const Forecast &projected, qint64 today)
{
    if (!projected.isEnough)
        return Tr::tr("Too little data to tell: a date needs two weeks of steady days.");
    if (projected.volumeBytes <= 0)
        return Tr::tr("The size of the volume is not known: enter one under What if.");
    return QStringList{sentenceOf(projected.reaches(0.8), Tr::tr("80 % with this retention"), today),
                       sentenceOf(projected.reaches(1), Tr::tr("Full with this retention"), today),
                       sentenceOf(projected.uncleanedReaches(1), Tr::tr("Full without any cleanup"), today)}
        .join(u' ');
}

QString gui::capacitytext::freed(const cleanup::StorageLook &look, const ExecutionLosses &losses,
                                 const std::array<int, 2> &retentionDays)
{
    Tally expired;
    for (const Directory directory : directories)
        expired += look.figures.of(directory).expiredOnDisk(retentionDays[static_cast<size_t>(directory)]);
    // Rows may still be old enough, whose files are gone already.
    if (expired.count == 0)
        return Tr::tr("Frees nothing today.");
    return Tr::tr("Frees %1 in %2 today; %3.")
        .arg(bytes::forPeople(expired.bytes), Tr::tr("%Ln file(s)", nullptr, static_cast<int>(expired.count)),
             Tr::tr("%Ln execution(s) lose files", nullptr,
                    static_cast<int>(losses.at(retentionDays[0], retentionDays[1]))));
}

QString gui::capacitytext::daysOf(const std::array<int, 2> &retentionDays)
{
    const auto [shots, downloads] = retentionDays;
    return shots == downloads ? daysText(shots) : Tr::tr("%1 and %2 days").arg(shots).arg(downloads);
}

QString gui::capacitytext::inForce(const std::optional<AppliedRetention> &applied,
                                   const std::array<int, 2> &profileDays, bool isLocalTime)
{
    if (!applied || !applied->days)
        return Tr::tr("In force: %1, from the profile").arg(daysOf(profileDays));
    const QString text = Tr::tr("In force: %1, applied by %2, %3 %4")
                             .arg(daysOf(*applied->days), applied->setBy, models::timeText(applied->setAt, isLocalTime),
                                  isLocalTime ? Tr::tr("local") : Tr::tr("UTC"));
    const bool isShorter = (*applied->days)[0] < profileDays[0] || (*applied->days)[1] < profileDays[1];
    return isShorter ? text + Tr::tr("; shorter than the profile: %1").arg(daysOf(profileDays)) : text;
}

QString gui::capacitytext::reality(const CapacityPlan &plan, const cleanup::StorageLook &look)
{
    const double held = cleanup::heldBytes(look);
    const double predicted = plan.neededBytes() / plan.margin;
    const double gap = held - predicted;
    QStringList lines{(gap >= 0
                           ? Tr::tr("The formula, without its margin, predicts %1. Both folders hold %2: %3 more.")
                           : Tr::tr("The formula, without its margin, predicts %1. Both folders hold %2: %3 less."))
                          .arg(bytes::decimal(predicted), bytes::decimal(held), bytes::decimal(std::abs(gap)))};
    Tally expired;
    Tally orphans;
    Tally unrecorded;
    qint64 blocks = 0;
    std::optional<Tally> waiting = Tally();
    for (const Directory directory : directories) {
        expired += look.figures.of(directory).expired(plan.days[static_cast<size_t>(directory)]);
        orphans += look.figures.of(directory).orphans;
        const DirectoryInventory &part = look.inventory->of(directory);
        unrecorded += part.rows.unrecorded;
        blocks += part.allocated;
        waiting = waiting && part.quarantine ? std::optional(*waiting += *part.quarantine) : std::nullopt;
    }
    lines << Tr::tr(
                 "Of that, %1 are older than this retention, %2 are orphans, which no formula knows, and %3 are files "
                 "whose rows record no size, so that the average leaves them out.")
                 .arg(bytes::decimal(static_cast<double>(expired.bytes)),
                      bytes::decimal(static_cast<double>(orphans.bytes)),
                      bytes::decimal(static_cast<double>(unrecorded.bytes)));
    // The formula knows sizes; the volume fills with blocks, and with what went and still lies there.
    lines << (waiting ? Tr::tr("On the volume these files take %1, and what waits in quarantine %2.")
                            .arg(bytes::forPeople(blocks), bytes::forPeople(waiting->bytes))
                      : Tr::tr("On the volume these files take %1; what waits in quarantine is not known.")
                            .arg(bytes::forPeople(blocks)));
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
    return lines.join(u"\n\n"_s);
}

QByteArray gui::capacitytext::csv(const Forecast &projected, qint64 today)
{
    QByteArray text = ::csv::line({Tr::tr("Day"), Tr::tr("Likely (bytes)"), Tr::tr("Low (bytes)"),
                                   Tr::tr("High (bytes)"), Tr::tr("Without cleanup (bytes)")});
    for (size_t day = 0; day < projected.likely.size(); ++day) {
        const ServerTime begin = ServerTime::beginOfDay(today + static_cast<qint64>(day));
        QStringList fields{begin.toUtc().date().toString(Qt::ISODate)};
        for (const std::vector<double> *use :
             {&projected.likely, &projected.low, &projected.high, &projected.uncleaned})
            fields << QString::number(std::llround((*use)[day]));
        text += ::csv::line(fields);
    }
    return text;
}
