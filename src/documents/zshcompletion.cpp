// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/zshcompletion.h"

#include "documents/commandline.h"

using cli::Offer;

namespace {
/// Between single quotes, with what _arguments reads in a description taken literally.
QByteArray described(QByteArray text)
{
    return text.replace('\\', "\\\\")
        .replace('[', "\\[")
        .replace(']', "\\]")
        .replace(':', "\\:")
        .replace('\'', "'\\''");
}

/// A space before it lets it be called as it stands.
QByteArray action(const cli::Option &option)
{
    switch (option.offer) {
    case Offer::Nothing: return " ";
    case Offer::Folder: return "_directories";
    case Offer::Setting: return " _scrapazoidctl_offer settings -S=";
    default: return " _scrapazoidctl_offer " + documents::nameOf(option.offer);
    }
}

/// Specifications of _arguments, one a line.
QByteArray specifications(const cli::Options &options, const QByteArray &indent)
{
    QByteArray text;
    for (const cli::Option &option : options) {
        const QByteArray name = "--" + option.name;
        const QByteArray letter = option.letter ? QByteArray("-") + option.letter : QByteArray();
        const QByteArray help = '[' + described(option.description.toUtf8()) + ']'
            + (option.isFlag() ? QByteArray()
                               : ':' + described(option.value.toUtf8().toLower()) + ':' + action(option));
        const QByteArray often = option.mayRepeat ? "*" : "";
        const QByteArray value = option.isFlag() ? "" : "=";
        if (!letter.isEmpty())
            text += indent + '\'' + often + letter + (option.isFlag() ? "" : "+") + help + "' \\\n";
        text += indent + '\'' + often + name + value + help + "' \\\n";
    }
    return text;
}

QByteArray wordBranches(const documents::CommandFacts &command)
{
    QByteArray text;
    for (const cli::WordOffer &offer : command.words) {
        text += "                " + (offer.after.isEmpty() ? command.name : offer.after) + ")\n";
        if (!offer.words.isEmpty())
            text += "                    compadd -- " + offer.words.join(' ') + "\n";
        if (offer.offer != Offer::Nothing)
            text += "                    _scrapazoidctl_offer " + documents::nameOf(offer.offer) + '\n';
        text += "                    ;;\n";
    }
    return text;
}
} // namespace

QByteArray documents::zshCompletion()
{
    QByteArray text = "#compdef scrapazoidctl\n"
                      "# SPDX-License-Identifier: GPL-3.0-or-later\n"
                      "# zsh completion of scrapazoidctl(1), made from its table of options.\n\n"
                      "# What there is of a kind, with the program and the connection that stand on the line.\n"
                      "_scrapazoidctl_offer()\n{\n"
                      "    local kind=$1\n"
                      "    local -a found connection\n"
                      "    local index\n"
                      "    shift\n"
                      "    for ((index = 2; index < ${#line_words} - 1; ++index)); do\n"
                      "        case ${line_words[index]} in\n"
                      "            -p | -d | --profile | --database | --screenshots-dir | --downloads-dir | --set)\n"
                      "                connection+=(\"${line_words[index]}\" \"${(Q)line_words[index + 1]}\") ;;\n"
                      "            --profile=* | --database=* | --screenshots-dir=* | --downloads-dir=* | --set=*)\n"
                      "                connection+=(\"${(Q)line_words[index]}\") ;;\n"
                      "        esac\n"
                      "    done\n"
                      "    case $kind in\n";
    for (const Offer offer : listed) {
        text += "        " + nameOf(offer) + ") found=(\"${(@f)$("
            + listing(offer, "\"${(Q)line_words[1]}\" \"${connection[@]}\"") + ")}\") ;;\n";
    }
    text += "    esac\n"
            "    found=(${found:#})\n"
            "    compadd \"$@\" -a found\n"
            "}\n\n"
            "_scrapazoidctl()\n{\n"
            "    local -a line_words=(\"${words[@]}\")\n"
            "    local context state state_descr line\n"
            "    typeset -A opt_args\n"
            "    _arguments -C \\\n"
        + specifications(commonOptions(), "        ")
        + "        '1:command:->command' \\\n"
          "        '*::word:->word'\n"
          "    case $state in\n"
          "        command)\n"
          "            local -a commands=(\n";
    for (const CommandFacts &command : commands())
        text += "                '" + command.name + ':' + described(command.summary) + "'\n";
    text += "            )\n"
            "            _describe command commands\n"
            "            ;;\n"
            "        word) _scrapazoidctl_command \"$line[1]\" ;;\n"
            "    esac\n"
            "}\n\n"
            "# Options and words of a command, which is words[1] here.\n"
            "_scrapazoidctl_command()\n{\n"
            "    local -a own=()\n"
            "    case $1 in\n";
    for (const CommandFacts &command : commands()) {
        if (!command.options.isEmpty())
            text += "        " + command.name + ")\n            own=(\n"
                + specifications(command.options, "                ").replace(" \\\n", "\n") + "            ) ;;\n";
    }
    text += "    esac\n"
            "    local context state state_descr line command=$1\n"
            "    typeset -A opt_args\n"
            "    _arguments \\\n"
        + specifications(commonOptions(), "        ")
        + "        \"${own[@]}\" \\\n"
          "        '*:word:->word'\n"
          "    [[ $state == word ]] || return\n"
          "    case $command in\n";
    for (const CommandFacts &command : commands()) {
        if (!command.words.isEmpty()) {
            text += "        " + command.name + ")\n            case ${words[CURRENT - 1]} in\n" + wordBranches(command)
                + "            esac\n            ;;\n";
        }
    }
    return text + "    esac\n}\n\n_scrapazoidctl \"$@\"\n";
}
