// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/guard/causelines.h"

#include "cleanup/guard/line.h"
#include "cleanup/tr.h"
#include "core/plan/words.h"

#include <climits>

using namespace Qt::StringLiterals;

namespace {
using cleanup::number;
using State = Interlock::State;

/// So few rows may be late, or put right by hand.
constexpr qint64 fewDatedBack = 100;
constexpr qint64 percentDatedBack = 1;

QString days(int count)
{
    return Tr::tr("%n day(s)", nullptr, count);
}

/// One retention of a plan with why its rows go.
struct Part {
    const Plan &plan;
    size_t index;
    CauseCounts counts;

    const PlanSection &section() const { return plan.sections[index]; }
    bool isScheduled() const { return !plan.job.isEmpty(); }
    QString folder() const { return toWord(*section().directory); }
    bool isImport() const
    {
        const qint64 back = counts.of(Cause::DatedBack);
        return back > fewDatedBack && 100 * back > percentDatedBack * counts.rows();
    }
};

std::vector<Part> partsOf(const Plan &plan, const Selection &selection)
{
    std::vector<Part> parts;
    for (size_t index = 0; index < plan.sections.size(); ++index) {
        if (plan.sections[index].retentionDays == 0)
            continue;
        const Part part{plan, index, causesOf(plan, index, selection)};
        if (part.counts.rows() > 0)
            parts.push_back(part);
    }
    return parts;
}

QString mendOf(const Part &part)
{
    return part.isScheduled()
        ? Tr::tr("Look at what the job %1 would remove, and agree to it once if that is meant.").arg(part.plan.job)
        : Tr::tr("Look at these rows in the preview, and go on only if they are meant to go.");
}

QMap<QString, double> figuresOf(const Part &part, Cause cause)
{
    return {{u"rows"_s, static_cast<double>(part.counts.of(cause))},
            {u"of"_s, static_cast<double>(part.counts.rows())}};
}

Interlock line(const QString &key, const Part &part, Cause cause, const QString &label)
{
    return {.key = key, .state = State::Good, .label = label, .mend = {}, .figures = figuresOf(part, cause)};
}

Interlock reasonLine(const Part &part)
{
    QStringList reasons;
    const EarlierRound *last = part.section().earlier.last();
    if (const qint64 aged = part.counts.of(Cause::Aged); aged > 0 && last)
        reasons << Tr::tr("%1 came of age since the cleanup of %2").arg(number(aged), last->madeAt.toWords());
    if (const qint64 left = part.counts.of(Cause::LeftOver); left > 0)
        reasons << Tr::tr("%1 were left by earlier cleanups").arg(number(left));
    if (reasons.isEmpty())
        return {};
    Interlock reason = line(u"causes"_s, part, Cause::Aged,
                            Tr::tr("Of the rows of %1 that go, %2.").arg(part.folder(), reasons.join(u", "_s)));
    reason.figures.clear();
    for (const Cause cause : allCauses)
        reason.figures.insert(toName(cause), static_cast<double>(part.counts.of(cause)));
    return reason;
}

Interlock datedBackLine(const Part &part)
{
    const qint64 back = part.counts.of(Cause::DatedBack);
    const EarlierRound *last = part.section().earlier.last();
    if (back == 0 || !last) {
        return line(u"dated-back"_s, part, Cause::DatedBack,
                    Tr::tr("No row of %1 that goes came with a date from before the last cleanup.").arg(part.folder()));
    }
    const QString label = Tr::tr("%1 rows of %2 came since the cleanup of %3 and are dated before %4")
                              .arg(number(back), part.folder(), last->madeAt.toWords(), last->cutoff.toWords());
    Interlock found = line(u"dated-back"_s, part, Cause::DatedBack,
                           part.isImport() ? Tr::tr("%1: an import, or a copy put back?").arg(label)
                                           : Tr::tr("%1: too few to be an import.").arg(label));
    if (part.isImport()) {
        found.state = State::Guard;
        found.mend = mendOf(part);
    }
    return found;
}

Interlock shortenedLine(const Part &part)
{
    Interlock found = line(u"shortened"_s, part, Cause::Shortened,
                           Tr::tr("%1 rows of %2 go only because they are kept for %3 now, and were for %4 before.")
                               .arg(number(part.counts.of(Cause::Shortened)), part.folder(),
                                    days(part.section().retentionDays), days(part.counts.daysBefore)));
    if (part.isScheduled()) {
        found.state = State::Guard;
        found.mend = mendOf(part);
    }
    return found;
}

Interlock firstRunLine(const Part &part)
{
    const ItemList &items = part.section().items;
    const auto oldest = items.time(0);
    Interlock found = line(
        u"first-run"_s, part, Cause::FirstRun,
        (part.isScheduled()
             ? Tr::tr("No cleanup of %1 has gone by itself in this database yet: the first one would remove %2 "
                      "rows, dated from %3 to %4.")
             : Tr::tr("There was no cleanup of %1 in this database yet: this one takes %2 rows, dated from %3 to "
                      "%4."))
            .arg(part.folder(), number(part.counts.of(Cause::FirstRun)), oldest ? oldest->toWords() : u"–"_s,
                 part.section().cutoff.toWords()));
    if (part.isScheduled()) {
        found.state = State::Guard;
        found.mend = mendOf(part);
    }
    return found;
}

/// A line with the cause that it is about.
struct CauseLine {
    Interlock line;
    cleanup::ConsentNeeded needed;
};

std::vector<CauseLine> causeLinesOf(const Plan &plan, const Selection &selection)
{
    std::vector<CauseLine> found;
    const auto add = [&](const Part &part, Cause cause, Interlock line) {
        cleanup::ConsentNeeded needed{line.key, part.index, cause, part.counts.of(cause)};
        found.push_back({std::move(line), std::move(needed)});
    };
    for (const Part &part : partsOf(plan, selection)) {
        if (Interlock reason = reasonLine(part); !reason.key.isEmpty())
            add(part, Cause::Aged, std::move(reason));
        add(part, Cause::DatedBack, datedBackLine(part));
        if (part.counts.of(Cause::Shortened) > 0)
            add(part, Cause::Shortened, shortenedLine(part));
        if (part.counts.of(Cause::FirstRun) > 0)
            add(part, Cause::FirstRun, firstRunLine(part));
    }
    return found;
}
} // namespace

Result<Interlocks> cleanup::causeLines(Session &session, const Plan &plan, const Selection &selection)
{
    const auto consents = findConsents(session, plan);
    if (!consents)
        return tl::unexpected(consents.error());
    Interlocks lines;
    for (CauseLine &found : causeLinesOf(plan, selection)) {
        const database::Consent *consent
            = found.line.isGood() ? nullptr : covering(*consents, plan, selection, found.needed);
        if (consent) {
            found.line.state = State::Good;
            found.line.mend.clear();
            found.line.label += u' ' + Tr::tr("%1 has looked at it and agreed.").arg(consent->by);
        }
        lines << found.line;
    }
    return lines;
}

QList<cleanup::ConsentNeeded> cleanup::consentsNeeded(const Plan &plan, const Selection &selection)
{
    QList<ConsentNeeded> needed;
    for (const CauseLine &found : causeLinesOf(plan, selection)) {
        if (!found.line.isGood())
            needed << found.needed;
    }
    return needed;
}

Result<QList<database::Consent>> cleanup::consentsInForce(Session &session, const Plan &plan,
                                                          const Selection &selection)
{
    const auto consents = findConsents(session, plan);
    if (!consents)
        return tl::unexpected(consents.error());
    QList<database::Consent> inForce;
    for (const ConsentNeeded &needed : consentsNeeded(plan, selection)) {
        if (const database::Consent *consent = covering(*consents, plan, selection, needed))
            inForce << *consent;
    }
    return inForce;
}
