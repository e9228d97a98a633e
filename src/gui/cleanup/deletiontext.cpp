// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/cleanup/deletiontext.h"

#include "core/base/bytes.h"
#include "gui/tr.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace {
int howMany(qint64 number)
{
    return static_cast<int>(std::min<qint64>(number, std::numeric_limits<int>::max()));
}

QString marksText(qint64 count)
{
    return Tr::tr("%Ln mark(s)", nullptr, howMany(count));
}

QString filesText(qint64 count)
{
    return Tr::tr("%Ln file(s)", nullptr, howMany(count));
}

QString rowsText(qint64 count)
{
    return Tr::tr("%Ln row(s)", nullptr, howMany(count));
}

QString listed(const QStringList &parts)
{
    return parts.size() < 2 ? parts.join(QString())
                            : Tr::tr("%1 and %2").arg(parts.sliced(0, parts.size() - 1).join(u", "_s), parts.last());
}

/// As the journal has it: of a permanent run only what takes no file with it is owed to anybody.
void count(gui::ComesBack &back, const PlanSection &section, qsizetype item, RemovalMode mode)
{
    const bool hasFile = section.facts().takesFile && section.items.state(item) == FileState::Present;
    const bool isLost = section.facts().takesFile && mode == RemovalMode::Permanent;
    ++(!section.facts().namesFile ? back.marks
           : hasFile              ? (isLost ? back.filesLost : back.files)
                                  : (isLost ? back.rowsLost : back.rows));
}

QString lost(const gui::ComesBack &back)
{
    QStringList parts;
    if (back.filesLost > 0)
        parts << filesText(back.filesLost);
    if (back.rowsLost > 0)
        parts << rowsText(back.rowsLost);
    return listed(parts);
}

QString takenBack(const gui::ComesBack &back)
{
    QStringList parts;
    if (back.marks > 0)
        parts << marksText(back.marks);
    if (back.files > 0)
        parts << filesText(back.files);
    if (back.rows > 0)
        parts << rowsText(back.rows);
    return listed(parts);
}

/// Why another amount became free than was promised, as far as that is known.
QStringList differences(const Space &promised, const RunResult &result)
{
    QStringList why;
    if (result.heldOpen.files > 0)
        why << Tr::tr("%1 are held open by a process").arg(bytes::forPeople(result.heldOpen.bytes));
    if (result.filesThatFollow > 0)
        why << Tr::tr("%1 are deleted by the next run").arg(bytes::forPeople(result.bytesThatFollow));
    if (const qint64 left = result.skipped() + result.failed; left > 0)
        why << Tr::tr("%Ln item(s) stayed", nullptr, howMany(left));
    if (result.stopped || result.interrupted)
        why << Tr::tr("it ended early");
    if (why.isEmpty() && !promised.isExact)
        why << Tr::tr("the folder says nothing about blocks, so sizes stood for them");
    return why;
}
} // namespace

gui::ComesBack gui::comesBack(const Plan &plan, const RunResult &result, RemovalMode mode)
{
    ComesBack back;
    for (size_t number = 0; number < std::min(plan.sections.size(), result.outcomes.size()); ++number) {
        const std::vector<Outcome> &outcomes = result.outcomes[number];
        for (size_t item = 0; item < outcomes.size(); ++item) {
            if (outcomes[item] == Outcome::Done)
                count(back, plan.sections[number], static_cast<qsizetype>(item), mode);
        }
    }
    return back;
}

QString gui::undoPromise(const ComesBack &back)
{
    const QString gone = lost(back);
    if (back.items() == 0)
        return gone.isEmpty() ? QString() : Tr::tr("%1 cannot be brought back.").arg(gone);
    return gone.isEmpty() ? Tr::tr("%1 can be taken back.").arg(takenBack(back))
                          : Tr::tr("%1 can be taken back; %2 cannot.").arg(takenBack(back), gone);
}

QString gui::undoDetail(const ComesBack &back)
{
    QStringList sentences;
    if (back.marks > 0)
        sentences << Tr::tr("%Ln execution(s) get the state back that they had.", nullptr, howMany(back.marks));
    if (back.files > 0)
        sentences << Tr::tr("%Ln file(s) go back to their places, with their rows, where nothing else has taken their "
                            "place meanwhile.",
                            nullptr, howMany(back.files));
    if (back.rows > 0)
        sentences << Tr::tr("%Ln row(s) come back as they were.", nullptr, howMany(back.rows));
    if (back.filesLost > 0)
        sentences << Tr::tr("%Ln file(s) were deleted for good: neither they nor their rows come back.", nullptr,
                            howMany(back.filesLost));
    if (back.rowsLost > 0)
        sentences << Tr::tr("%Ln row(s) whose file was gone already do not come back either.", nullptr,
                            howMany(back.rowsLost));
    return sentences.join(u' ');
}

QString gui::consequenceText(const PlanSummary &summary, RemovalMode mode, const QString &hours)
{
    if (summary.touchesNoFile())
        return Tr::tr("Can be undone from the history where nobody has changed them since.");
    const QString space = spaceText(summary.space);
    if (mode == RemovalMode::Quarantine)
        return Tr::tr("The files are put aside where they are: %1 become free after the purge, in %2 at the "
                      "earliest. Until then all of it can be brought back.")
            .arg(space, hours);
    if (mode == RemovalMode::Archive)
        return Tr::
            tr("Each file is copied to the archive, its copy is compared, and only then it is removed here: %1 become "
               "free where the archive is on another volume. All of it can be brought back until the archive is "
               "purged.")
                .arg(space);
    const QString lost
        = Tr::tr("%1 become free at once. The files are deleted for good: copy first what may still be needed.")
              .arg(space);
    return summary.counts.itemsThatTakeFiles() == summary.items()
        ? lost
        : Tr::tr("%1 Only what takes no file with it can be taken back.").arg(lost);
}

QString gui::stopHint(const PlanSummary &summary, bool isPermanent)
{
    const QString kept = Tr::tr("Cancel stops between two items. What is done by then stays done and is listed.");
    if (!isPermanent || summary.touchesNoFile())
        return Tr::tr("%1 It can be undone.").arg(kept);
    if (summary.counts.itemsThatTakeFiles() == summary.items())
        return Tr::tr("%1 Files that are deleted cannot be brought back.").arg(kept);
    return Tr::tr("%1 Files that are deleted cannot be brought back; what takes no file with it can.").arg(kept);
}

QString gui::freedText(const Space &promised, const RunResult &result, RemovalMode mode)
{
    const QString free = bytes::forPeople(result.freedBytes);
    if (mode == RemovalMode::Quarantine)
        return Tr::tr("Promised were %1 for after the purge; %2 became free by now.").arg(spaceText(promised), free);
    if (mode == RemovalMode::Archive)
        return Tr::tr("%1 became free on the volume; the files are in the archive.").arg(free);
    const QString both = Tr::tr("Promised were %1; %2 became free").arg(spaceText(promised), free);
    // Whoever writes on the volume meanwhile takes some of it: a little less or more is the same.
    const qint64 difference = std::abs(promised.bytes - result.freedBytes);
    if (difference <= std::max(promised.bytes / 10, qint64(1) << 20))
        return both + u'.';
    const QStringList why = differences(promised, result);
    return Tr::tr("%1: %2.").arg(
        both, why.isEmpty() ? Tr::tr("others write on the volume, or share blocks with it") : why.join(u", "_s));
}

QString gui::endingText(const PlanSummary &summary, const RunResult &result, bool isPermanent)
{
    const qint64 count = result.done.items();
    if (count == 0)
        return Tr::tr("Nothing was changed");
    const QString items = itemsText(summary.kind, count);
    return summary.marksOnly        ? Tr::tr("Marked %1 as failed").arg(items)
        : summary.relinksOnly       ? Tr::tr("Re-linked %1").arg(items)
        : isPermanent               ? Tr::tr("Deleted %1").arg(items)
        : !result.archive.isEmpty() ? Tr::tr("Archived %1").arg(items)
                                    : Tr::tr("Cleaned up %1").arg(items);
}
