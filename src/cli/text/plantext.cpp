// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text/plantext.h"

#include "cli/text/format.h"
#include "cli/tr.h"
#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "core/plan/words.h"

#include <QMap>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostRemarks = 20;

QString titleOf(const Target &target, const PlanSection &section)
{
    const QString cutoff = cli::format::utc(section.cutoff);
    const QString root = section.directory ? bytes::displayName(target.root(*section.directory).path) : QString();
    const QString age = duration::forPeople(section.minAgeSeconds);
    if (section.isRelink())
        return Tr::tr("Rows older than %1, before %2, whose file lies elsewhere below %3").arg(age, cutoff, root);
    if (section.isChosen())
        return Tr::tr("Chosen files below %1").arg(root);
    return textOfKind(section.facts().heading, {age, cutoff, root}, section.retentionDays);
}

/// By how much blocks must differ from sizes to be of interest.
constexpr qint64 worthTelling = 1 << 20;

QString going(const PlanSection &section)
{
    const ItemList &items = section.items;
    if (items.isEmpty())
        return Tr::tr("  goes: nothing");
    Counts counts;
    for (qsizetype index = 0; index < items.size(); ++index)
        counts.add(section.kind, items.bytes(index));
    const Space space = spaceOf(section);
    QString line = Tr::tr("  goes: %1, dated %2 to %3")
                       .arg(cli::format::counts(counts), cli::format::utc(items.time(0)),
                            cli::format::utc(items.time(items.size() - 1)));
    // Files with holes hold less than they say, small ones more: what the volume gets back is this.
    if (std::abs(space.bytes - counts.bytes) > std::max(counts.bytes / 10, worthTelling))
        line += Tr::tr("; %1 on disk").arg(bytes::forPeople(space.bytes));
    const auto before = std::count(section.foundBefore.begin(), section.foundBefore.end(), true);
    if (before > 0)
        line += Tr::tr("; %1 of them were found before, ten minutes ago or earlier").arg(cli::format::number(before));
    return line;
}

/// Kept files, with the row that may mean each: whoever wants them gone looks there first.
QStringList meantByOthers(const PlanSection &section)
{
    QStringList lines;
    for (qsizetype index = 0; index < section.kept.size(); ++index) {
        const auto because = section.kept.because(index);
        if (!because)
            continue;
        if (lines.size() == mostRemarks) {
            lines.append(Tr::tr("    … and more"));
            break;
        }
        lines.append(
            Tr::tr("    %1: %2")
                .arg(bytes::displayName(section.kept.path(index)), describe(section.kept.problem(index), because)));
    }
    return lines;
}

QStringList staying(const PlanSection &section)
{
    QMap<Problem, qint64> byProblem;
    for (qsizetype index = 0; index < section.kept.size(); ++index)
        ++byProblem[section.kept.problem(index)];
    QStringList lines;
    if (section.facts().hasRow)
        lines.append(Tr::tr("  stays: %1 that are younger").arg(cli::format::number(section.newerRows)));
    for (auto it = byProblem.begin(); it != byProblem.end(); ++it)
        lines.append(Tr::tr("  stays: %1 (%2)").arg(cli::format::number(it.value()), describe(it.key())));
    for (auto it = section.ownedElsewhere.begin(); it != section.ownedElsewhere.end(); ++it)
        lines.append(
            Tr::tr("    %1 named by %2").arg(cli::format::number(it.value()), bytes::displayName(it.key().toUtf8())));
    // Of those that go and those that stay alike.
    if (section.relinkable > 0)
        lines.append(Tr::tr("  lies elsewhere: the file of %n such row(s), which --relink names there instead", nullptr,
                            static_cast<int>(section.relinkable)));
    return lines + meantByOthers(section);
}

QString done(const Target &target, const RunRequest &request, const RunResult &result)
{
    const QString what = cli::format::counts(result.done);
    const auto &sections = request.plan->sections;
    if (std::any_of(sections.begin(), sections.end(), [](const PlanSection &section) { return section.isRelink(); }))
        return Tr::tr("Named where their file lies: %1; \"scrapazoidctl undo %2\" takes it back.")
            .arg(what, result.run.value);
    if (request.mode == RemovalMode::Permanent)
        return Tr::tr("Deleted for good: %1; %2 freed.").arg(what, bytes::forPeople(result.freedBytes));
    if (request.mode == RemovalMode::Archive)
        return Tr::tr("Archived: %1; the files are in %2, and \"scrapazoidctl undo %3\" brings them back from there.")
            .arg(what, bytes::displayName(request.archive), result.run.value);
    return Tr::tr("Moved to quarantine: %1; \"scrapazoidctl undo %2\" brings it back within %3.")
        .arg(what, result.run.value, duration::forPeople(target.undoSeconds));
}

QStringList remarks(const RunResult &result)
{
    QStringList lines;
    for (const ItemOutcome &item : result.remarks) {
        if (lines.size() == mostRemarks) {
            lines.append(Tr::tr("  … and more: \"scrapazoidctl history %1\" lists all").arg(result.run.value));
            break;
        }
        lines.append(Tr::tr("  %1: %2 (%3)")
                         .arg(toWord(item.outcome), bytes::displayName(item.path),
                              item.reason.isEmpty() ? item.id.toString() : item.reason));
    }
    return lines;
}
} // namespace

QStringList cli::plantext::summary(const Target &target, const Plan &plan)
{
    QStringList lines;
    for (const PlanSection &section : plan.sections) {
        lines.append(titleOf(target, section));
        lines.append(going(section));
        lines += staying(section);
    }
    return lines;
}

QStringList cli::plantext::items(const Plan &plan)
{
    QList<QStringList> rows;
    for (const PlanSection &section : plan.sections) {
        for (qsizetype index = 0; index < section.items.size(); ++index) {
            const Item item = section.items.item(index);
            QString path = bytes::displayName(item.path);
            if (item.problem != Problem::None)
                path += Tr::tr(" (%1)").arg(describe(item.problem, item.because));
            if (section.isRelink())
                path += Tr::tr(" → %1").arg(bytes::displayName(section.relinks[static_cast<size_t>(index)].path));
            rows.append(
                {toWord(item.kind), item.id.toString(), format::utc(item.time), bytes::forPeople(item.bytes()), path});
        }
    }
    return format::table(rows, {1, 3});
}

QStringList cli::plantext::result(const Target &target, const RunRequest &request, const RunResult &result)
{
    QStringList lines;
    if (result.done.items() > 0)
        lines.append(done(target, request, result));
    else
        lines.append(Tr::tr("Nothing was removed."));
    if (result.skipped() > 0) {
        lines.append(Tr::tr("Left alone: %1 changed since the preview, %2 gone already, %3 protected, %4 in use.")
                         .arg(format::number(result.changed), format::number(result.vanished),
                              format::number(result.isProtected), format::number(result.inUse)));
    }
    if (request.mode == RemovalMode::Quarantine && result.done.bytes > 0)
        lines.append(
            Tr::tr("Nothing of it is freed until the quarantine is purged: by the first run after that time, or "
                   "now by \"scrapazoidctl purge --run %1 --now\".")
                .arg(result.run.value));
    lines += remarks(result);
    lines += spaceAdvice(result);
    if (!result.run.isNull())
        lines.append(Tr::tr("Run %1, %2 s.").arg(result.run.value, QLocale().toString(result.elapsedSeconds, 'f', 2)));
    return lines;
}
