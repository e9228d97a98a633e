// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demooptions.h"

#include "demo/tr.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace demo {
namespace {
tl::expected<double, QString> numberBetween(const QCommandLineParser &parser, const QString &name, double lowest,
                                            double highest)
{
    bool good = false;
    const double value = parser.value(name).toDouble(&good);
    if (!good || value < lowest || value > highest) {
        return tl::unexpected(Tr::tr("--%1 takes a number from %2 to %3, not \"%4\".")
                                  .arg(name, QString::number(lowest), QString::number(highest), parser.value(name)));
    }
    return value;
}

} // namespace

tl::expected<DemoOptions, QString> parseDemoOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        Tr::tr("Tries the Scrapazoid console on a made-up installation: a private PostgreSQL and two folders of files, "
               "all of it temporary. Nothing else on this machine is touched."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"shell"_s, Tr::tr("Start a shell to try scrapazoidctl in, not the window.")},
        {u"tour"_s, Tr::tr("Let the console take pictures of all its pages into <folder> and end."), Tr::tr("folder")},
        {u"directory"_s, Tr::tr("Make the temporary folder in <folder>; it takes about 1 GB."), Tr::tr("folder")},
        {u"programs"_s, Tr::tr("Folder of scrapazoid-console and scrapazoidctl."), Tr::tr("folder")},
        {u"scale"_s, Tr::tr("Size of the world; 1 is 40 000 files."), Tr::tr("number"), u"1"_s},
        {u"seed"_s, Tr::tr("Another number makes another world."), Tr::tr("number"), u"2026"_s},
        {u"speed"_s, Tr::tr("How fast life goes on; 1 is an event every two seconds."), Tr::tr("number"), u"1"_s},
        {u"no-life"_s, Tr::tr("Let nothing happen by itself.")},
        {u"verbose"_s, Tr::tr("Say what happens.")},
    });
    parser.process(arguments);

    if (!parser.positionalArguments().isEmpty())
        return tl::unexpected(
            Tr::tr("\"%1\" is no option; --help lists them.").arg(parser.positionalArguments().first()));
    const auto scale = numberBetween(parser, u"scale"_s, 0.001, 25);
    const auto speed = numberBetween(parser, u"speed"_s, 0.01, 1000);
    const auto seed = numberBetween(parser, u"seed"_s, 0, 1e15);
    for (const auto *number : {&scale, &speed, &seed}) {
        if (!*number)
            return tl::unexpected(number->error());
    }
    DemoOptions options;
    options.shell = parser.isSet(u"shell"_s);
    options.tour = parser.value(u"tour"_s);
    if (options.shell && !options.tour.isEmpty())
        return tl::unexpected(Tr::tr("--shell and --tour exclude each other."));
    options.directory = parser.value(u"directory"_s);
    options.programs = parser.value(u"programs"_s);
    options.life = !parser.isSet(u"no-life"_s);
    options.verbose = parser.isSet(u"verbose"_s);
    options.scale = *scale;
    options.speed = *speed;
    options.seed = static_cast<quint64>(*seed);
    return options;
}

} // namespace demo
