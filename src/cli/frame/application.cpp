// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame/application.h"

#include "cli/clean/policycommand.h"
#include "cli/clean/purgecommand.h"
#include "cli/clean/stuckcommand.h"
#include "cli/clean/undocommand.h"
#include "cli/frame/exitstatus.h"
#include "cli/look/capacitycommand.h"
#include "cli/look/checkcommand.h"
#include "cli/look/doctorcommand.h"
#include "cli/look/historycommand.h"
#include "cli/look/statscommand.h"
#include "cli/manage/configcommand.h"
#include "cli/manage/pincommand.h"
#include "cli/manage/retentioncommand.h"
#include "cli/manage/schedulecommand.h"
#include "cli/manage/setupcommand.h"
#include "cli/service/metricscommand.h"
#include "cli/service/servecommand.h"
#include "cli/service/watchcommand.h"
#include "cli/text/cleanupreport.h"
#include "cli/text/format.h"
#include "cli/text/jsonwriter.h"
#include "cli/tr.h"
#include "core/base/bytes.h"
#include "core/base/nearest.h"

#include <QTextStream>
#include <algorithm>
#include <sys/ioctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int narrowest = 40;
constexpr int widest = 80; ///< Longer lines are hard to read, and no terminal is narrower without having been made so.

/// For help: those of the terminal that it is read on, where they are fewer than usual.
int columnsOf(const cli::Streams &streams)
{
    winsize size{};
    const bool isKnown = streams.outIsTerminal && ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0;
    return isKnown && size.ws_col >= narrowest ? std::min<int>(size.ws_col, widest) : widest;
}

QStringList describe(const cli::Options &options, int columns)
{
    QList<std::pair<QString, QString>> rows;
    for (const cli::Option &option : options) {
        const QString letter = option.letter ? u"-%1, "_s.arg(QLatin1Char(option.letter)) : u"    "_s;
        const QString value = option.isFlag() ? QString()
            : option.ifOmitted.isEmpty()      ? u' ' + option.value
                                              : u" ["_s + option.value + u']';
        rows.append({u"  "_s + letter + u"--"_s + QString::fromLatin1(option.name) + value, option.description});
    }
    return cli::format::definitions(rows, columns);
}

bool hasOption(const cli::Options &options, const QByteArray &name)
{
    return std::any_of(options.begin(), options.end(), [&](const auto &option) { return option.name == name; });
}
} // namespace

cli::Application::Application()
{
    m_commands.push_back(std::make_unique<StuckCommand>());
    m_commands.push_back(std::make_unique<RetentionCommand>(Directory::Screenshots));
    m_commands.push_back(std::make_unique<RetentionCommand>(Directory::Downloads));
    m_commands.push_back(std::make_unique<ComparisonCommand>(ItemKind::Orphan));
    m_commands.push_back(std::make_unique<ComparisonCommand>(ItemKind::Missing));
    m_commands.push_back(std::make_unique<CombinedCommand>(aggressivePolicy()));
    m_commands.push_back(std::make_unique<CombinedCommand>(weeklyPolicy()));
    m_commands.push_back(std::make_unique<PresetCommand>());
    m_commands.push_back(std::make_unique<WatchCommand>());
    m_commands.push_back(std::make_unique<ScheduleCommand>());
    m_commands.push_back(std::make_unique<MetricsCommand>());
    m_commands.push_back(std::make_unique<ServeCommand>());
    m_commands.push_back(std::make_unique<HistoryCommand>());
    m_commands.push_back(std::make_unique<UndoCommand>());
    m_commands.push_back(std::make_unique<PurgeCommand>());
    m_commands.push_back(std::make_unique<PinCommand>(PinCommand::Action::List));
    m_commands.push_back(std::make_unique<PinCommand>(PinCommand::Action::Pin));
    m_commands.push_back(std::make_unique<PinCommand>(PinCommand::Action::Unpin));
    m_commands.push_back(std::make_unique<SetupCommand>());
    m_commands.push_back(std::make_unique<StatsCommand>());
    m_commands.push_back(std::make_unique<CapacityCommand>());
    m_commands.push_back(std::make_unique<AppliedRetentionCommand>());
    m_commands.push_back(std::make_unique<CheckCommand>());
    m_commands.push_back(std::make_unique<DoctorCommand>());
    m_commands.push_back(std::make_unique<ConfigCommand>());
}

cli::Options cli::Application::generalOptions()
{
    return {{.name = "json", .description = Tr::tr("print exactly one JSON object")},
            {.name = "help", .description = Tr::tr("print this help, or a command's"), .letter = 'h'},
            {.name = "version", .description = Tr::tr("print the version"), .letter = 'V'}};
}

int cli::Application::run(const QList<QByteArray> &words, Surroundings &surroundings) const
{
    const auto parsed = Arguments::parse(words, allOptions());
    if (!parsed)
        return fail(parsed.error(), words, surroundings);
    QTextStream &out = surroundings.streams.out;
    if (parsed->has("version")) {
        out << u"scrapazoidctl " SCRAPAZOID_VERSION ""_s << Qt::endl;
        return 0;
    }
    const QByteArray name = parsed->positional().value(0);
    Command *command = find(name);
    if (parsed->has("help") || (name == "help" && !command)) {
        const Command *about = name == "help" ? find(parsed->positional().value(1)) : command;
        const int columns = columnsOf(surroundings.streams);
        out << format::wrapped(about ? helpOf(*about, columns) : help(columns), columns) << Qt::flush;
        return 0;
    }
    if (!command) {
        return fail({ErrorKind::Usage,
                     name.isEmpty()
                         ? Tr::tr("There is no command: \"scrapazoidctl --help\" lists what there is.")
                         : Tr::tr("There is no command \"%1\"%2: \"scrapazoidctl --help\" lists what there is.")
                               .arg(bytes::displayName(name), didYouMean(name)),
                     {}},
                    words, surroundings);
    }
    if (const auto checked = checkOptions(*command, *parsed); !checked)
        return fail(checked.error(), words, surroundings);
    return command->execute(parsed->withoutFirstWord(), surroundings);
}

cli::Command *cli::Application::find(const QByteArray &name) const
{
    const auto found = std::find_if(m_commands.begin(), m_commands.end(),
                                    [&](const auto &command) { return command->name() == name; });
    return found == m_commands.end() ? nullptr : found->get();
}

QString cli::Application::didYouMean(const QByteArray &name) const
{
    QList<QByteArray> names;
    for (const auto &command : m_commands)
        names << command->name();
    const QByteArray nearest = nearestName(name, names);
    return nearest.isEmpty() ? QString() : Tr::tr(" (did you mean %1?)").arg(QString::fromLatin1(nearest));
}

/// Of all commands, because a command's options may stand before its name.
cli::Options cli::Application::allOptions() const
{
    Options all = connectionOptions() + generalOptions();
    for (const auto &command : m_commands) {
        for (const Option &option : command->options()) {
            if (!hasOption(all, option.name))
                all.append(option);
        }
    }
    return all;
}

Result<void> cli::Application::checkOptions(const Command &command, const Arguments &arguments) const
{
    const Options allowed = connectionOptions() + generalOptions() + command.options();
    for (const QByteArray &name : arguments.given()) {
        if (!hasOption(allowed, name)) {
            return failure(ErrorKind::Usage,
                           Tr::tr("%1 has no option --%2: \"scrapazoidctl %1 --help\" lists its options.")
                               .arg(QString::fromLatin1(command.name()), QString::fromLatin1(name)));
        }
    }
    return {};
}

/// Even where the words as a whole make no sense, a script that wants JSON gets JSON.
int cli::Application::fail(const Error &error, const QList<QByteArray> &words, Surroundings &surroundings) const
{
    const Arguments flags = Arguments::flagsOf(words, allOptions());
    const auto named = std::find_if(words.begin(), words.end(), [this](const auto &word) { return find(word); });
    if (named != words.end())
        return find(*named)->refuse(error, flags, surroundings);
    surroundings.streams.err << u"scrapazoidctl: "_s << error.message << Qt::endl;
    if (flags.has("json")) {
        JsonWriter json(surroundings.streams.out);
        json.beginObject();
        CleanupReport().write(json);
        json.beginArray("items"_L1);
        json.endArray();
        json.endAnswer(error.message);
    }
    return exitStatusOf(error, surroundings.stopSignal());
}

QString cli::Application::help(int columns) const
{
    QList<std::pair<QString, QString>> rows;
    for (const auto &command : m_commands) {
        const QString words = command->words().isEmpty() ? QString() : u' ' + command->words();
        rows.append({u"  "_s + QString::fromLatin1(command->name()) + words, command->summary()});
    }
    QStringList lines{Tr::tr("Usage: scrapazoidctl [connection] COMMAND [options]"), QString(),
                      Tr::tr("Cleans up after the Scrapazoid web-scraping service, from a terminal, cron or systemd."),
                      QString(), Tr::tr("Commands:")};
    lines += format::definitions(rows, columns);
    lines += {QString(), Tr::tr("Connection:")};
    lines += describe(connectionOptions(), columns);
    lines += {QString(), Tr::tr("General:")};
    lines += describe(generalOptions(), columns);
    lines += {
        QString(),
        Tr::tr("Exit status: 0 done or nothing to do, 1 some items failed, 2 wrong usage or refused, 3 no connection "
               "or the schema does not fit, 4 another cleanup is at work, 130 and 143 interrupted."),
        QString()};
    return lines.join(u'\n');
}

QString cli::Application::helpOf(const Command &command, int columns) const
{
    const QString words = command.words().isEmpty() ? QString() : u' ' + command.words();
    QStringList lines{
        Tr::tr("Usage: scrapazoidctl [connection] %1%2 [options]").arg(QString::fromLatin1(command.name()), words),
        QString(), Tr::tr("%1: %2.").arg(QString::fromLatin1(command.name()), command.summary())};
    if (!command.details().isEmpty())
        lines.append(command.details());
    if (!command.options().isEmpty())
        lines += QStringList{QString(), Tr::tr("Options:")} + describe(command.options(), columns);
    lines += QStringList{QString(), Tr::tr("Connection:")} + describe(connectionOptions(), columns);
    lines += QStringList{QString(), Tr::tr("General:")} + describe(generalOptions(), columns) + QStringList{QString()};
    return lines.join(u'\n');
}
