// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/history/runtexts.h"

#include "core/bytes.h"
#include "models/liveexecutionsmodel.h"
#include "models/runsmodel.h"

#include <QCoreApplication>
#include <limits>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(History)
};

constexpr int reasonsShown = 2;

/// The first reasons of what failed, each once, and how many items more there are.
QString conflicts(const RunResult &result)
{
    QStringList reasons;
    qint64 told = 0;
    for (const ItemOutcome &item : result.remarks) {
        if (item.outcome != Outcome::Failed)
            continue;
        if (reasons.size() == reasonsShown)
            break;
        const QString name = item.kind == ItemKind::Execution ? Tr::tr("execution #%1").arg(item.id) : bytes::displayName(item.path);
        reasons << (item.reason.isEmpty() ? name : Tr::tr("%1: %2").arg(name, item.reason));
        ++told;
    }
    QString text = Tr::tr("%n could not be done", nullptr, gui::runtexts::plural(result.failed));
    if (!reasons.isEmpty())
        text += u" ("_s + reasons.join(u"; "_s) + (result.failed > told ? Tr::tr("; and %n more", nullptr, gui::runtexts::plural(result.failed - told)) : QString()) + u')';
    return text + u'.';
}

gui::runtexts::Ending ending(const Result<RunResult> &result, const QString &done)
{
    using Tone = gui::Banner::Tone;
    if (!result)
        return {result.error().kind == ErrorKind::Stopped ? Tone::Information : Tone::Danger, result.error().message};
    QStringList sentences {done};
    if (result->failed > 0)
        sentences << conflicts(*result);
    if (result->skipped() > 0)
        sentences << Tr::tr("%n left alone, since it is not as it was.", nullptr, gui::runtexts::plural(result->skipped()));
    if (result->stopped)
        sentences << Tr::tr("Stopped on request: the rest was not touched.");
    if (result->interrupted)
        sentences << result->error.message;
    const Tone tone = result->interrupted ? Tone::Danger : result->failed > 0 || result->stopped ? Tone::Warning : Tone::Success;
    return {tone, sentences.join(u' ')};
}

QString stillOwed(qint64 count, std::optional<ServerTime> firstDue, bool local)
{
    if (!firstDue)
        return Tr::tr("%n more can still be undone and stay(s).", nullptr, gui::runtexts::plural(count));
    return Tr::tr("%n more can still be undone and stay(s), the first until %1.", nullptr, gui::runtexts::plural(count)).arg(gui::runtexts::time(*firstDue, local));
}
} // namespace

int gui::runtexts::plural(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString gui::runtexts::state(const RunRecord &run)
{
    switch (run.state) {
    case RunState::Running: return Tr::tr("running");
    case RunState::Finished: return Tr::tr("finished");
    case RunState::Stopped: return Tr::tr("stopped on request");
    case RunState::Interrupted: return Tr::tr("interrupted");
    }
    return {};
}

QString gui::runtexts::time(ServerTime time, bool local)
{
    return (local ? Tr::tr("%1 local time") : Tr::tr("%1 UTC")).arg(models::timeText(time, local));
}

QString gui::runtexts::notDone(const RunRecord &run)
{
    QStringList parts;
    if (run.skipped > 0)
        parts << Tr::tr("%n skipped", nullptr, plural(run.skipped));
    if (run.failed > 0)
        parts << Tr::tr("%n failed", nullptr, plural(run.failed));
    return parts.join(u", "_s);
}

QString gui::runtexts::undo(const RunRecord &run, bool local)
{
    if (run.action == RunAction::Undo)
        return Tr::tr("An undo is not undone itself: run the cleanup again.");
    if (run.action == RunAction::Purge)
        return Tr::tr("Not possible: a purge deletes for good.");
    if (run.undoable == 0) {
        if (run.mode == RemovalMode::Permanent && run.done.executions == 0)
            return Tr::tr("Not possible: the files were deleted for good.");
        return run.done.items() == 0 ? Tr::tr("Nothing was done.") : Tr::tr("Nothing is left to bring back.");
    }
    const QString count = Tr::tr("%n item(s) can be brought back", nullptr, plural(run.undoable));
    if (!run.undoUntil || run.done.executions > 0)
        return count + u'.';
    return Tr::tr("%1, at least until %2.").arg(count, time(*run.undoUntil, local));
}

gui::runtexts::Ending gui::runtexts::undone(const Result<RunResult> &result)
{
    if (!result)
        return ending(result, {});
    return ending(result, result->done.items() == 0 ? Tr::tr("Nothing was brought back.") : Tr::tr("Brought back: %1.").arg(models::countsText(result->done)));
}

gui::runtexts::Ending gui::runtexts::purged(const Result<RunResult> &result)
{
    if (!result)
        return ending(result, {});
    if (result->done.items() == 0)
        return ending(result, Tr::tr("Nothing was deleted."));
    return ending(result, Tr::tr("Deleted for good: %1 (%2); %3 are free again.")
                              .arg(models::countsText(result->done), bytes::forPeople(result->done.bytes), bytes::forPeople(result->freedBytes)));
}

QString gui::runtexts::purgeQuestion(const cleanup::PurgePlan &plan, std::optional<ServerTime> firstDue, bool local)
{
    QString text = Tr::tr("Quarantine holds %n file(s) (%1) whose time for an undo is over.", nullptr, plural(plan.files.items())).arg(bytes::forPeople(plan.files.bytes));
    if (plan.stillOwed > 0)
        text += u' ' + stillOwed(plan.stillOwed, firstDue, local);
    return text + u"\n\n"_s + Tr::tr("Deleting them is final: neither this console nor the service can bring them back.");
}

QString gui::runtexts::nothingToPurge(const cleanup::PurgePlan &plan, std::optional<ServerTime> firstDue, bool local)
{
    if (plan.stillOwed == 0)
        return Tr::tr("Nothing to purge: quarantine is empty.");
    return Tr::tr("Nothing to purge yet.") + u' ' + stillOwed(plan.stillOwed, firstDue, local);
}
