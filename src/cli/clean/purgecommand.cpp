// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clean/purgecommand.h"

#include "cli/frame/exitstatus.h"
#include "cli/text/format.h"
#include "cli/text/jsonwriter.h"
#include "cli/tr.h"
#include "core/base/bytes.h"
#include "core/plan/words.h"

using namespace Qt::StringLiterals;

QString cli::PurgeCommand::summary() const
{
    return Tr::tr("delete quarantined files whose time for undo is over");
}

QString cli::PurgeCommand::details() const
{
    return Tr::tr("What has been purged cannot be restored. With --now, files go that could still be restored. "
                  "Archives are never purged but with --archive.");
}

cli::Options cli::PurgeCommand::options() const
{
    return Options{
               {.name = "run",
                .value = Tr::tr("RUN"),
                .description = Tr::tr("only what this run moved to quarantine"),
                .offer = Offer::Run},
               {.name = "archive",
                .value = Tr::tr("RUN"),
                .description = Tr::tr("instead: the copies that this run put into its archive"),
                .offer = Offer::Run},
               {.name = "now", .description = Tr::tr("also what could still be undone")},
               {.name = "strays", .description = Tr::tr("also quarantine that no run of this database's history owns")},
               {.name = "dry-run", .description = Tr::tr("preview only: nothing changes")},
               {.name = "yes", .description = Tr::tr("do not ask")},
               {.name = "items", .description = Tr::tr("with --json, every item with what became of it")}}
    + jobOptions();
}

Result<int> cli::PurgeCommand::run()
{
    if (arguments().has("run") && arguments().value("run").isEmpty())
        return failure(ErrorKind::Usage, Tr::tr("--run needs a run: \"scrapazoidctl history\" lists them."));
    if (arguments().has("archive"))
        return purgeArchive();
    m_request = {.run = QString::fromUtf8(arguments().value("run")), .beforeItsTime = arguments().has("now")};
    if (const auto opened = openSession(); !opened)
        return tl::unexpected(opened.error());
    const auto plan
        = watched([&](const cleanup::Context &context) { return cleanup::planPurge(session(), m_request, context); });
    if (!plan)
        return tl::unexpected(plan.error());
    m_report.planned = plan->files;
    m_request.shown = plan->shown;
    if (arguments().has("strays"))
        m_request.strays = plan->strays;
    const QStringList summary = summaryOf(*plan);
    say(summary);
    if (arguments().has("dry-run")) {
        say(Tr::tr("Dry run: nothing was changed."));
        return 0;
    }
    if (plan->isEmpty() && m_request.strays.isEmpty())
        return 0;
    return confirm(summary, questionFor(*plan)).and_then([&] { return patiently([this] { return carryOut(); }); });
}

QStringList cli::PurgeCommand::summaryOf(const cleanup::PurgePlan &plan) const
{
    const bool hasMore = plan.stillOwed > 0 || plan.waiting > 0 || !plan.strays.isEmpty() || plan.oldRows > 0;
    QStringList lines;
    if (plan.files.items() > 0) {
        lines.append(Tr::tr("To purge: %1, from %n run(s).", nullptr, static_cast<int>(plan.runs))
                         .arg(format::counts(plan.files)));
    } else {
        lines.append(hasMore ? Tr::tr("No file of the history's runs is to be purged.")
                             : Tr::tr("There is nothing to purge."));
    }
    if (plan.stillOwed > 0) {
        lines.append(
            Tr::tr("  kept: %1 that can still be restored (--now takes them too)").arg(format::number(plan.stillOwed)));
    }
    if (plan.waiting > 0) {
        lines.append(
            Tr::tr("  kept: %1 of runs that are not over yet (\"scrapazoidctl doctor\" says what they wait for)")
                .arg(format::number(plan.waiting)));
    }
    for (const cleanup::StrayRun &stray : plan.strays) {
        const QString what = Tr::tr("%Ln file(s) (%1) of run %2 in the %3 folder, which this database does not know",
                                    nullptr, static_cast<int>(stray.files))
                                 .arg(bytes::forPeople(stray.bytes), bytes::displayName(stray.run.value.toUtf8()),
                                      toWord(stray.directory));
        lines.append(arguments().has("strays")
                         ? Tr::tr("  goes: %1").arg(what)
                         : Tr::tr("  kept: %1 (\"undo %2 --from-manifest\" restores it, --strays removes it)")
                               .arg(what, bytes::displayName(stray.run.value.toUtf8())));
    }
    if (plan.oldRows > 0)
        lines.append(Tr::tr("  goes: %1 rows of the history, of what cannot be undone any more")
                         .arg(format::number(plan.oldRows)));
    return lines;
}

QString cli::PurgeCommand::questionFor(const cleanup::PurgePlan &plan) const
{
    if (!m_request.strays.isEmpty())
        return Tr::tr("Delete all of that for good, whether or not anybody could still want it?");
    if (plan.files.items() == 0)
        return Tr::tr("Remove the old rows of the history?");
    const QString what = format::counts(plan.files);
    return m_request.beforeItsTime ? Tr::tr("Delete %1 for good, whether or not its time for undo is over?").arg(what)
                                   : Tr::tr("Delete %1 for good?").arg(what);
}

Result<int> cli::PurgeCommand::carryOut()
{
    auto result
        = watched([&](const cleanup::Context &context) { return cleanup::runPurge(session(), m_request, context); });
    if (!result)
        return tl::unexpected(result.error());
    m_report.setResult(*std::move(result));
    noteWork();
    const RunResult &done = m_report.result;
    say(Tr::tr("Purged: %1; %2 freed.").arg(format::counts(done.done), bytes::forPeople(done.freedBytes)));
    for (const QString &sentence : spaceAdvice(done))
        say(sentence);
    return told(Tr::tr("Stopped on request: the rest is still in quarantine."));
}

/// What stopped it or failed, and the status.
int cli::PurgeCommand::told(const QString &stopped)
{
    const RunResult &done = m_report.result;
    if (done.stopped)
        note(stopped);
    if (done.interrupted)
        complain(done.error.message);
    else if (done.failed > 0)
        complain(Tr::tr("Not everything could be purged: \"scrapazoidctl history %1\" says why.").arg(done.run.value));
    return exitStatusOf(done, stopSignal());
}

Result<int> cli::PurgeCommand::purgeArchive()
{
    for (const char *other : {"run", "now", "strays"}) {
        if (arguments().has(other))
            return failure(ErrorKind::Usage,
                           Tr::tr("--archive goes alone, without --%1.").arg(QString::fromLatin1(other)));
    }
    const QString run = QString::fromUtf8(arguments().value("archive"));
    if (run.isEmpty())
        return failure(ErrorKind::Usage, Tr::tr("--archive needs a run: \"scrapazoidctl history\" lists them."));
    if (const auto opened = openSession(); !opened)
        return tl::unexpected(opened.error());
    const auto plan
        = watched([&](const cleanup::Context &context) { return cleanup::planArchivePurge(session(), run, context); });
    if (!plan)
        return tl::unexpected(plan.error());
    m_report.planned = plan->copies;
    const QString what = format::counts(plan->copies);
    const QStringList summary{Tr::tr("Copies of run %1 in the archive %2: %3.")
                                  .arg(plan->run.value, bytes::displayName(plan->archive), what)};
    say(summary);
    if (arguments().has("dry-run")) {
        say(Tr::tr("Dry run: nothing was changed."));
        return 0;
    }
    return confirm(summary,
                   Tr::tr("Delete the copies of %1 for good? What was not brought back is gone then.").arg(what))
        .and_then([&] { return patiently([&] { return deleteCopies(*plan); }); });
}

Result<int> cli::PurgeCommand::deleteCopies(const cleanup::ArchivePurgePlan &plan)
{
    auto result
        = watched([&](const cleanup::Context &context) { return cleanup::runArchivePurge(session(), plan, context); });
    if (!result)
        return tl::unexpected(result.error());
    m_report.setResult(*std::move(result));
    noteWork();
    say(Tr::tr("Purged from the archive: %1.").arg(format::counts(m_report.result.done)));
    say(spaceAdvice(m_report.result));
    return told(Tr::tr("Stopped on request: the rest is still in the archive."));
}

void cli::PurgeCommand::report(JsonWriter &json)
{
    m_report.command = QString::fromLatin1(name());
    m_report.isDryRun = arguments().has("dry-run");
    m_report.write(json);
    json.beginArray("items"_L1);
    if (arguments().has("items"))
        writeItems(json, m_report.result);
    json.endArray();
}
