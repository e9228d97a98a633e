// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/fishcompletion.h"

#include "documents/commandline.h"

using cli::Offer;

namespace {
/// A word of fish between single quotes.
QByteArray quoted(QByteArray text)
{
    return '\'' + text.replace('\\', "\\\\").replace('\'', "\\'") + '\'';
}

QByteArray offered(Offer offer)
{
    return offer == Offer::Folder ? QByteArray("(__fish_complete_directories)")
                                  : "(__scrapazoidctl_" + documents::nameOf(offer) + ')';
}

QByteArray optionLines(const cli::Options &options, const QByteArray &condition)
{
    QByteArray text;
    for (const cli::Option &option : options) {
        text += "complete -c scrapazoidctl" + condition + " -l " + option.name;
        if (option.letter)
            text += QByteArray(" -s ") + option.letter;
        if (!option.isFlag())
            text += " -x";
        if (option.offer != Offer::Nothing)
            text += " -a " + quoted(offered(option.offer) + (option.offer == Offer::Setting ? "=" : ""));
        text += " -d " + quoted(option.description.toUtf8()) + '\n';
    }
    return text;
}
} // namespace

QByteArray documents::fishCompletion()
{
    QByteArray text
        = "# SPDX-License-Identifier: GPL-3.0-or-later\n"
          "# fish completion of scrapazoidctl(1), made from its table of options.\n\n"
          "# The program, with what connects on the line.\n"
          "function __scrapazoidctl\n"
          "    set -l line (commandline -opc)\n"
          "    set -l program $line[1]\n"
          "    set -l connection\n"
          "    for index in (seq 2 (count $line))\n"
          "        switch $line[$index]\n"
          "            case -p -d --profile --database --screenshots-dir --downloads-dir --set\n"
          "                test $index -lt (count $line)\n"
          "                and set -a connection $line[$index] $line[(math $index + 1)]\n"
          "            case '--profile=*' '--database=*' '--screenshots-dir=*' '--downloads-dir=*' '--set=*'\n"
          "                set -a connection $line[$index]\n"
          "        end\n"
          "    end\n"
          "    timeout 3 env LC_ALL=C.UTF-8 $program $connection $argv 2>/dev/null\n"
          "end\n\n";
    for (const Offer offer : listed) {
        // The function has its own patience.
        text += "function __scrapazoidctl_" + nameOf(offer) + "\n    "
            + listing(offer, "__scrapazoidctl").replace("timeout 3 ", "").replace("env LC_ALL=C.UTF-8 ", "")
            + "\nend\n\n";
    }
    text
        += "# Whether command $argv[1] is there, and the word before the current one is $argv[2] (none: the command).\n"
           "function __scrapazoidctl_behind\n"
           "    set -l words (commandline -opc)\n"
           "    __fish_seen_subcommand_from $argv[1]; or return\n"
           "    test \"$words[-1]\" = $argv[-1]\n"
           "end\n\n"
           "complete -c scrapazoidctl -f\n";
    text += optionLines(commonOptions(), {});
    for (const CommandFacts &command : commands()) {
        text += "complete -c scrapazoidctl -n __fish_use_subcommand -a " + command.name + " -d "
            + quoted(command.summary) + '\n';
        text += optionLines(command.options, " -n '__fish_seen_subcommand_from " + command.name + "'");
        for (const cli::WordOffer &offer : command.words) {
            const QByteArray start = "complete -c scrapazoidctl -n '__scrapazoidctl_behind " + command.name
                + (offer.after.isEmpty() ? QByteArray() : ' ' + offer.after) + "' -a ";
            if (!offer.words.isEmpty())
                text += start + quoted(offer.words.join(' ')) + '\n';
            if (offer.offer != Offer::Nothing)
                text += start + quoted(offered(offer.offer)) + '\n';
        }
    }
    return text;
}
