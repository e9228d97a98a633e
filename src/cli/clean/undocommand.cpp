// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clean/undocommand.h"

#include "cleanup/look/findruns.h"
#include "cleanup/undo/manifestundo.h"
#include "cleanup/undo/undo.h"
#include "cli/frame/exitstatus.h"
#include "cli/text/format.h"
#include "cli/text/jsonwriter.h"
#include "cli/tr.h"
#include "core/base/bytes.h"

using namespace Qt::StringLiterals;

namespace {
QStringList failures(const RunResult &result)
{
    QStringList lines;
    for (const ItemOutcome &item : result.remarks) {
        if (item.outcome != Outcome::Failed)
            continue;
        const QString what
            = !factsOf(item.kind).namesFile ? u"#%1"_s.arg(item.id.toString()) : bytes::displayName(item.path);
        lines.append(Tr::tr("  not restored: %1 (%2)").arg(what, item.reason));
    }
    return lines;
}
} // namespace

QString cli::UndoCommand::words() const
{
    return Tr::tr("RUN");
}

QList<cli::WordOffer> cli::UndoCommand::wordOffers() const
{
    return {{.words = {"last"}, .offer = Offer::Run}};
}

QString cli::UndoCommand::summary() const
{
    return Tr::tr("restore what a run moved to quarantine or marked failed");
}

QString cli::UndoCommand::details() const
{
    return Tr::tr(
        "RUN is a run's id, the unique beginning of one, or \"last\". Files go back to their places and rows get "
        "their own ids again. What has changed since stays as it is and is reported.");
}

cli::Options cli::UndoCommand::options() const
{
    return Options{{.name = "dry-run", .description = Tr::tr("say what could be restored: nothing changes")},
                   {.name = "from-manifest",
                    .description
                    = Tr::tr("by the list in the folders themselves, where the journal has lost the run: asks")},
                   {.name = "yes", .description = Tr::tr("do not ask; only with --from-manifest is there a question")},
                   {.name = "items", .description = Tr::tr("with --json, every item with what became of it")}}
    + jobOptions();
}

Result<int> cli::UndoCommand::run()
{
    if (arguments().positional().isEmpty())
        return failure(ErrorKind::Usage, Tr::tr("undo needs a run: \"scrapazoidctl history\" lists them."));
    const QString run = QString::fromUtf8(arguments().positional().first());
    if (const auto opened = openSession(); !opened)
        return tl::unexpected(opened.error());
    if (arguments().has("from-manifest"))
        return runFromManifest(RunId{run});
    if (arguments().has("dry-run"))
        return preview(run);
    return patiently([&]() -> Result<int> {
        const auto result
            = watched([&](const cleanup::Context &context) { return cleanup::runUndo(session(), run, context); });
        return result ? say(*result) : tl::unexpected(result.error());
    });
}

Result<int> cli::UndoCommand::say(const RunResult &result)
{
    m_report.planned = result.planned;
    m_report.setResult(result);
    noteWork();
    const RunResult &done = m_report.result;
    say(Tr::tr("Restored: %1.").arg(format::counts(done.done)));
    say(failures(done));
    say(done.notes);
    if (done.stopped)
        note(Tr::tr("Stopped on request: the same undo can be given again."));
    if (done.interrupted)
        complain(done.error.message);
    else if (done.failed > 0)
        complain(
            Tr::tr("Not everything could be restored: \"scrapazoidctl history %1\" says why.").arg(done.run.value));
    return exitStatusOf(done, stopSignal());
}

Result<int> cli::UndoCommand::runFromManifest(const RunId &run)
{
    const auto preview
        = watched([&](const cleanup::Context &context) { return cleanup::previewManifest(session(), run, context); });
    if (!preview)
        return tl::unexpected(preview.error());
    QStringList summary{
        Tr::tr("The folders' own list of run %1: %2 files (%3) lie in quarantine; %4 rows would go back into %5.")
            .arg(run.value, format::number(preview->files), bytes::forPeople(preview->bytes),
                 format::number(preview->rows), preview->tables.join(u", "_s))};
    if (preview->missing > 0)
        summary << Tr::tr("%1 files of the list are not in quarantine any more.").arg(format::number(preview->missing));
    if (preview->damaged > 0)
        summary << Tr::tr("%1 lines of the list are damaged and left out.").arg(format::number(preview->damaged));
    const QString others
        = Tr::tr("Rows of other tables that went along are in no such list and do not come back with it.");
    summary << others;
    if (arguments().has("dry-run")) {
        say(summary);
        say(Tr::tr("Dry run: nothing was changed."));
        return 0;
    }
    if (const auto agreed = confirm(summary, Tr::tr("Bring them back?")); !agreed)
        return tl::unexpected(agreed.error());
    const auto result
        = watched([&](const cleanup::Context &context) { return cleanup::undoFromManifest(session(), run, context); });
    if (!result)
        return tl::unexpected(result.error());
    if (arguments().has("yes"))
        note(others);
    return say(*result);
}

Result<int> cli::UndoCommand::preview(const QString &run)
{
    const auto found
        = watched([&](const cleanup::Context &context) { return cleanup::findRun(session(), run, context); });
    if (!found)
        return tl::unexpected(found.error());
    m_report.planned = found->done;
    say(Tr::tr("Run %1 (%2, %3): %4 of %5 items could be restored.")
            .arg(found->id.value, found->command, format::utc(found->startedAt), format::number(found->undoable),
                 format::number(found->done.items())));
    say(Tr::tr("Dry run: nothing was changed."));
    return 0;
}

void cli::UndoCommand::report(JsonWriter &json)
{
    m_report.command = QString::fromLatin1(name());
    m_report.isDryRun = arguments().has("dry-run");
    m_report.write(json);
    json.beginArray("items"_L1);
    if (arguments().has("items"))
        writeItems(json, m_report.result);
    json.endArray();
}
