// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/manage/setupcommand.h"

#include "cleanup/guard/timeguard.h"
#include "cleanup/look/inspect.h"
#include "cleanup/session/teardown.h"
#include "cli/text/format.h"
#include "cli/text/jsonwriter.h"
#include "cli/tr.h"

using namespace Qt::StringLiterals;

namespace {
QStringList indented(const QStringList &steps)
{
    QStringList lines;
    for (const QString &step : steps)
        lines.append(u"  "_s + step);
    return lines;
}
} // namespace

QString cli::SetupCommand::summary() const
{
    return Tr::tr("create the console's own schema and bind the folders to this database");
}

QString cli::SetupCommand::details() const
{
    return Tr::tr(
        "The schema scrapazoid_console holds the history of runs, without which nothing is ever deleted. In each "
        "folder a subfolder .scrapazoid-console says which database it belongs to. The service's own tables are "
        "not changed. Safe to repeat.");
}

cli::Options cli::SetupCommand::options() const
{
    return {
        {.name = "dry-run", .description = Tr::tr("say what is missing: nothing changes")},
        {.name = "rebind",
         .description = Tr::tr("bind folders that belong to another database, or remember another past than this one, "
                               "to this database as they are")},
        {.name = "reset-clock",
         .description = Tr::tr("the server's clock was wrong and is right now: believe it from here on")},
        {.name = "shared",
         .description = Tr::tr("let the accounts of each folder's group lead, run and undo in it alike")},
        {.name = "grant-cleaner",
         .value = Tr::tr("ROLE"),
         .description = Tr::tr("give a role of the database what planning, running and undoing takes; may be repeated"),
         .mayRepeat = true},
        {.name = "grant-viewer",
         .value = Tr::tr("ROLE"),
         .description = Tr::tr("give a role what looking and previewing takes; may be repeated"),
         .mayRepeat = true},
        {.name = "remove",
         .description = Tr::tr("take the console's schema and its folders away again; the service's own stays")},
        {.name = "yes", .description = Tr::tr("do not ask")}};
}

Result<int> cli::SetupCommand::run()
{
    if (const auto opened = openSession(); !opened)
        return tl::unexpected(opened.error());
    if (arguments().has("reset-clock"))
        return resetClock();
    if (arguments().has("remove"))
        return removeAll();
    cleanup::SetupRequest request{.rebind = arguments().has("rebind"), .share = arguments().has("shared"), .roles = {}};
    for (const auto &[option, purpose] :
         {std::pair("grant-cleaner", RolePurpose::Clean), std::pair("grant-viewer", RolePurpose::View)}) {
        for (const QByteArray &role : arguments().values(option))
            request.roles.append({.purpose = purpose, .name = QString::fromUtf8(role)});
    }
    const auto plan
        = watched([&](const cleanup::Context &context) { return cleanup::planSetup(session(), request, context); });
    if (!plan)
        return tl::unexpected(plan.error());
    m_setup = *plan;
    if (plan->steps.isEmpty()) {
        say(Tr::tr("Everything is set up already."));
        return 0;
    }
    const auto goesOn = agree(QStringList{Tr::tr("To set up:")} + indented(plan->steps), Tr::tr("Set up the console?"));
    if (!goesOn || !*goesOn)
        return goesOn ? Result<int>(0) : tl::unexpected(goesOn.error());
    const auto done
        = watched([&](const cleanup::Context &context) { return cleanup::runSetup(session(), request, context); });
    if (!done)
        return tl::unexpected(done.error());
    m_setup = *done;
    m_isDone = true;
    say(Tr::tr("Set up:"));
    say(indented(done->steps));
    if (!done->found.isEmpty()) {
        say(Tr::tr("Found:"));
        say(indented(done->found));
    }
    return 0;
}

Result<bool> cli::SetupCommand::agree(const QStringList &summary, const QString &question)
{
    const bool isDryRun = arguments().has("dry-run");
    if (isDryRun || !arguments().has("yes"))
        say(summary);
    if (!isDryRun)
        return confirm(summary, question).map([] { return true; });
    say(Tr::tr("Dry run: nothing was changed."));
    return false;
}

Result<int> cli::SetupCommand::resetClock()
{
    const auto status = watched([&](const cleanup::Context &context) { return cleanup::inspect(session(), context); });
    if (!status)
        return tl::unexpected(status.error());
    m_setup.steps = {Tr::tr("Believe the server's clock as it stands (%1), whatever it said at earlier cleanups.")
                         .arg(format::utc(status->now))};
    const auto goesOn = agree(m_setup.steps, Tr::tr("Is the server's clock right now?"));
    if (!goesOn || !*goesOn)
        return goesOn ? Result<int>(0) : tl::unexpected(goesOn.error());
    const auto reset = watched([&](const cleanup::Context &context) { return cleanup::resetTime(session(), context); });
    if (!reset)
        return tl::unexpected(reset.error());
    m_isDone = true;
    m_setup.changedAnything = true;
    say(Tr::tr("The server's clock is believed from here on."));
    return 0;
}

Result<int> cli::SetupCommand::removeAll()
{
    const auto plan
        = watched([&](const cleanup::Context &context) { return cleanup::planTeardown(session(), context); });
    if (!plan)
        return tl::unexpected(plan.error());
    m_setup = *plan;
    if (plan->steps.isEmpty()) {
        say(Tr::tr("Nothing of the console is there."));
        return 0;
    }
    const auto goesOn = agree(QStringList{Tr::tr("To take away:")} + indented(plan->steps),
                              Tr::tr("Take the console away from here?"));
    if (!goesOn || !*goesOn)
        return goesOn ? Result<int>(0) : tl::unexpected(goesOn.error());
    const auto done
        = watched([&](const cleanup::Context &context) { return cleanup::runTeardown(session(), context); });
    if (!done)
        return tl::unexpected(done.error());
    m_setup = *done;
    m_isDone = true;
    say(Tr::tr("Taken away:"));
    say(indented(done->steps));
    return 0;
}

void cli::SetupCommand::report(JsonWriter &json)
{
    json.member("command"_L1, QString::fromLatin1(name()));
    json.member("dry_run"_L1, arguments().has("dry-run"));
    json.beginArray("steps"_L1);
    for (const QString &step : m_setup.steps)
        json.element(step);
    json.endArray();
    if (!m_setup.found.isEmpty()) {
        json.beginArray("found"_L1);
        for (const QString &fact : m_setup.found)
            json.element(fact);
        json.endArray();
    }
    json.member("changed"_L1, m_isDone && m_setup.changedAnything);
}
