// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/guard/evaluateinterlocks.h"

#include "cleanup/guard/aliveline.h"
#include "cleanup/guard/causelines.h"
#include "cleanup/guard/codelines.h"
#include "cleanup/guard/dependentlines.h"
#include "cleanup/guard/expectations.h"
#include "cleanup/guard/interlocks.h"
#include "cleanup/guard/line.h"
#include "cleanup/guard/roothistory.h"
#include "cleanup/guard/timeguard.h"
#include "cleanup/session/boundroot.h"
#include "cleanup/tr.h"
#include "core/base/bytes.h"
#include "core/base/duration.h"
#include "core/plan/words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
using cleanup::line;
using cleanup::number;
using State = Interlock::State;

Interlock setupLine(const cleanup::Session &session)
{
    const bool isOlder = session.schema().hasJournal() && !session.schema().isSetUp();
    return line(u"setup"_s, session.schema().isSetUp(), State::Blocked,
                session.schema().isSetUp() ? Tr::tr("The console is set up in this database.")
                    : isOlder
                    ? Tr::tr("The console's history in this database is of an older version than this program.")
                    : Tr::tr("The console is not set up in this database."),
                Tr::tr("Run \"scrapazoidctl setup\", or Set up… in the window."));
}

Interlock databaseLine(const cleanup::Session &session, const Plan &plan)
{
    const bool isSame = session.facts().identity == plan.identity;
    return line(u"database"_s, isSame, State::Blocked,
                isSame ? Tr::tr("The database is the one the preview was made on (%1).").arg(plan.identity.database)
                       : Tr::tr("The preview was made on another database, or before the set-up."),
                Tr::tr("Make a new preview."));
}

Interlock skewLine(const cleanup::Session &session, const GuardLimits &limits)
{
    const qint64 skew = std::abs(session.facts().clockSkewMs);
    return line(u"clock-skew"_s, skew <= limits.maxClockSkewSeconds * 1000, State::Guard,
                Tr::tr("This machine's clock and the server's differ by %1 s (limit %2 s).")
                    .arg(QLocale().toString(static_cast<double>(skew) / 1000.0, 'f', 1))
                    .arg(limits.maxClockSkewSeconds),
                Tr::tr("Set the clocks right on both machines."));
}

Interlock leaderLine(const database::Leader &leader)
{
    const bool isFree = leader.name.isEmpty() || leader.isOurselves;
    return line(u"leader"_s, isFree, State::Blocked,
                isFree ? Tr::tr("Nobody else is cleaning.")
                       : Tr::tr("Another cleanup is running: %1.").arg(leader.name),
                Tr::tr("Wait until it ends."));
}

Interlock futureLine(const PlanSection &section, const GuardLimits &limits)
{
    return line(u"future"_s, section.futureRows == 0, State::Guard,
                section.futureRows == 0 ? Tr::tr("No row is dated in the future.")
                                        : Tr::tr("%n row(s) are dated more than %1 min in the future.", nullptr,
                                                 static_cast<int>(section.futureRows))
                                              .arg(limits.maxFutureSeconds / 60),
                Tr::tr("Check the clock of the service's machine."));
}

Interlock maxDeleteLine(qint64 count, const GuardLimits &limits)
{
    return line(u"max-delete"_s, count <= limits.maxDelete, State::Guard,
                Tr::tr("%1 of at most %2 items.").arg(number(count), number(limits.maxDelete)),
                Tr::tr("Clean up less at once; the limit is one that somebody has set."));
}

QString folderName(const PlanSection &section)
{
    return section.directory ? toWord(*section.directory) : QString();
}

Interlock securityLine(bool isRowSecured, const QString &table)
{
    return line(u"row-security"_s, !isRowSecured, State::Blocked,
                isRowSecured ? Tr::tr("Row security hides rows of %1 from this role.").arg(table)
                             : Tr::tr("All rows of %1 are visible to this role.").arg(table),
                Tr::tr("Connect as the tables' owner, or grant the role BYPASSRLS."));
}

/// Orphans and missing rows are told by what is not there: nothing may be hidden from the comparison.
Interlock scanLine(const PlanSection &section)
{
    const bool isWhole = section.scanTrouble.isEmpty();
    const QString listed = section.listedAt
        ? Tr::tr("The %1 folder had %2 files by the report of S3 Inventory from %3; each that goes is looked at now.")
              .arg(folderName(section), number(section.rootFiles), section.listedAt->toWords())
        : Tr::tr("The %1 folder was listed whole: %2 files.").arg(folderName(section), number(section.rootFiles));
    return line(u"scan"_s, isWhole, State::Blocked, isWhole ? listed : section.scanTrouble,
                Tr::tr("Give the console the right to read it, or mend the volume, and make a new preview."));
}

Interlock rowsLine(const PlanSection &section)
{
    const bool hasNone = section.tableRows == 0 && section.otherTableRows == 0;
    const bool isGood = section.tableRows > 0;
    return line(u"rows-found"_s, isGood, hasNone ? State::Blocked : State::Guard,
                isGood ? Tr::tr("%1 rows of %2 were compared.").arg(number(section.tableRows), folderName(section))
                       : Tr::tr("The table of %1 has no rows at all.").arg(folderName(section)),
                Tr::tr("Check that this is the right database, and that nobody has emptied it."));
}

Interlock filesLine(const PlanSection &section)
{
    return line(u"files-found"_s, section.rootFiles > 0, State::Blocked,
                section.rootFiles > 0
                    ? Tr::tr("The %1 folder has %2 files.").arg(folderName(section), number(section.rootFiles))
                    : Tr::tr("The %1 folder is empty.").arg(folderName(section)),
                Tr::tr("Check that the volume is mounted."));
}

Interlock ageLine(const PlanSection &section, const StuckRule &stuck)
{
    const qint64 least = 2 * stuck.limitSeconds();
    return line(u"min-age"_s, section.minAgeSeconds >= least, State::Guard,
                Tr::tr("Only what is older than %1 counts (at least twice the execution limit: %2).")
                    .arg(duration::forPeople(section.minAgeSeconds), duration::forPeople(least)),
                Tr::tr("Give a longer least age: an execution may still be writing its files."));
}

Interlock rootLine(const cleanup::Session &session, Directory directory)
{
    auto root = cleanup::openBoundRoot(session, directory);
    Result<void> apart = cleanup::checkRootsApart(session);
    const bool isGood = root && apart;
    return line(u"root-bound"_s, isGood, State::Blocked,
                isGood ? Tr::tr("The %1 folder %2 is mounted and bound to this database.")
                             .arg(toWord(directory), bytes::displayName((*root)->path()))
                       : (root ? apart.error().message : root.error().message),
                Tr::tr("Mount the volume, correct the path, or run \"scrapazoidctl setup\"."));
}
} // namespace

Result<Interlocks> cleanup::evaluateInterlocks(Session &session, const Plan &plan, const Selection &selection,
                                               const Context &context)
{
    const auto leader = database::findLeader(session.connection());
    if (!leader)
        return tl::unexpected(leader.error());
    const auto time = timeLine(session, plan, context);
    if (!time)
        return tl::unexpected(time.error());
    Interlocks lines{setupLine(session),
                     databaseLine(session, plan),
                     leaderLine(*leader),
                     skewLine(session, session.target().guards),
                     *time,
                     securityLine(session.schema().executions().isRowSecured, u"executions"_s)};
    for (const QString &trouble : session.target().configurationTrouble)
        lines << line(u"configuration"_s, false, State::Blocked, trouble, Tr::tr("Correct or remove it."));
    qint64 total = 0;
    for (size_t index = 0; index < plan.sections.size(); ++index) {
        const PlanSection &section = plan.sections[index];
        const qint64 items = selection.wantedCount(index, section.items.size());
        total += items;
        const bool hasRows = section.facts().hasRow;
        if (hasRows)
            lines << futureLine(section, session.target().guards);
        if (!section.directory || (items == 0 && plan.sections.size() > 1))
            continue;
        lines << securityLine(session.schema().files(*section.directory).isRowSecured, toWord(*section.directory))
              << rootLine(session, *section.directory);
        const auto history = rootHistoryLines(session, *section.directory);
        if (!history)
            return tl::unexpected(history.error());
        lines << *history;
        // Rows of either table protect a file.
        const Directory other = otherThan(*section.directory);
        lines << securityLine(session.schema().files(other).isRowSecured, toWord(other));
        if (hasRows && !section.isRelink()) {
            const auto shrunk = shrunkRootLines(session, section, countGone(plan, index, selection));
            if (!shrunk)
                return tl::unexpected(shrunk.error());
            lines << *shrunk;
        }
        if (!hasRows || section.kind == ItemKind::Missing)
            lines << scanLine(section) << rowsLine(section) << ageLine(section, session.target().stuck);
        if (section.kind == ItemKind::Missing)
            lines << filesLine(section);
    }
    const auto causes = causeLines(session, plan, selection);
    if (!causes)
        return tl::unexpected(causes.error());
    lines += *causes;
    lines += aliveLines(plan, selection);
    lines += expectationLines(session.target(), plan, selection);
    const auto dependents = findDependentLines(session, plan, selection);
    if (!dependents)
        return tl::unexpected(dependents.error());
    lines += *dependents;
    if (session.target().guards.maxDelete > 0)
        lines << maxDeleteLine(total, session.target().guards);
    const auto code = codeLines(session.connection(), session.schema());
    if (!code)
        return tl::unexpected(code.error());
    lines << *code;
    // Sections of one folder ask the same of it.
    Interlocks distinct;
    for (const Interlock &one : std::as_const(lines)) {
        if (!distinct.contains(one))
            distinct << one;
    }
    return distinct;
}

Result<void> cleanup::requireWholeScan(const Plan &plan)
{
    for (const PlanSection &section : plan.sections) {
        if (!section.scanTrouble.isEmpty())
            return failure(
                ErrorKind::Storage,
                Tr::tr("%1 So nothing says that there is nothing to remove: give this user the right to read it.")
                    .arg(section.scanTrouble));
    }
    return {};
}

namespace {
/// What lets the guard pass, in words for every place where it is read.
QString wayOut(const Interlock &guard, const Plan &plan)
{
    if (plan.job.isEmpty())
        return Tr::tr("To go on for this plan all the same, override the guards.");
    return agreeableGuards.contains(guard.key)
        ? Tr::tr("\"scrapazoidctl schedule agree %1\" shows it and asks.").arg(plan.job)
        : Tr::tr("Until then the job does nothing.");
}
} // namespace

Result<void> cleanup::requireGreen(const Interlocks &interlocks, const RunRequest &request)
{
    for (const State state : {State::Blocked, State::Guard}) {
        for (const Interlock &interlock : interlocks) {
            if (interlock.state != state || (state == State::Guard && request.overrides(interlock)))
                continue;
            return state == State::Blocked
                ? failure(ErrorKind::Refused, Tr::tr("Refused: %1 %2").arg(interlock.label, interlock.mend))
                : failure(ErrorKind::Guard,
                          Tr::tr("Refused by the guard \"%1\": %2 %3 %4")
                              .arg(interlock.key, interlock.label, interlock.mend, wayOut(interlock, *request.plan)));
        }
    }
    return {};
}

Result<Interlocks> cleanup::checkInterlocks(Session &session, const Plan &plan, const Selection &selection,
                                            const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    return evaluateInterlocks(session, plan, selection, context);
}
