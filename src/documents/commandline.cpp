// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/commandline.h"

#include "cli/frame/application.h"
#include "cli/frame/targetresolver.h"

using cli::Offer;

QList<documents::CommandFacts> documents::commands()
{
    QList<CommandFacts> all;
    QByteArrayList names;
    const cli::Application application;
    for (const auto &command : application.commands()) {
        all.append({command->name(), command->summary().toUtf8(), command->options(), command->wordOffers()});
        names << command->name();
    }
    all.append({"help", "print the help of a command", {}, {{.words = names}}});
    return all;
}

cli::Options documents::commonOptions()
{
    return cli::connectionOptions() + cli::Application::generalOptions();
}

QByteArrayList documents::optionsWithValue()
{
    QByteArrayList written;
    const auto add = [&](const cli::Options &options) {
        for (const cli::Option &option : options) {
            if (option.isFlag() || written.contains("--" + option.name))
                continue;
            written << "--" + option.name;
            if (option.letter)
                written << QByteArray("-") + option.letter;
        }
    };
    add(commonOptions());
    for (const CommandFacts &command : commands())
        add(command.options);
    return written;
}

QByteArray documents::listing(Offer offer, const QByteArray &call)
{
    // What is read here is not in the reader's language. Where a database has to be asked, it has three seconds:
    // somebody waits in front of a shell.
    const QByteArray program = "env LC_ALL=C.UTF-8 " + call;
    const QByteArray asked = "timeout 3 " + program;
    switch (offer) {
    case Offer::Nothing:
    case Offer::Folder:
    case Offer::Command: return {};
    case Offer::Setting: return program + " config 2>/dev/null | awk 'NR > 1 { print $1 }'";
    case Offer::Profile: return program + " config profiles 2>/dev/null | sed 's/ (default)$//'";
    case Offer::Preset: return program + " config presets 2>/dev/null";
    case Offer::Job:
        return asked
            + " schedule 2>/dev/null | awk -F '  +' '/^JOB / { isTable = 1; next } isTable && !NF { exit } isTable { "
              "print $1 }'";
    case Offer::Run: return asked + " history --limit 50 2>/dev/null | awk 'NR > 1 { print $1 }'";
    case Offer::PinnedExecution: return asked + " pins 2>/dev/null | awk 'NR > 1 { print $1 }'";
    }
    return {};
}

QByteArray documents::nameOf(Offer offer)
{
    switch (offer) {
    case Offer::Setting: return "settings";
    case Offer::Profile: return "profiles";
    case Offer::Preset: return "presets";
    case Offer::Job: return "jobs";
    case Offer::Run: return "runs";
    case Offer::PinnedExecution: return "pinned";
    case Offer::Nothing:
    case Offer::Folder:
    case Offer::Command: break;
    }
    return {};
}
