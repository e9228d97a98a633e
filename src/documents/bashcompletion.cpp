// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/bashcompletion.h"

#include "documents/commandline.h"

using cli::Offer;

namespace {
QByteArray namesOf(const cli::Options &options)
{
    QByteArrayList names;
    for (const cli::Option &option : options) {
        if (option.letter)
            names << QByteArray("-") + option.letter;
        names << "--" + option.name;
    }
    return names.join(' ');
}

QByteArray pattern(const cli::Option &option)
{
    return (option.letter ? QByteArray("-") + option.letter + " | " : QByteArray()) + "--" + option.name;
}

/// "case" branches for what options take; those of one name are the same in every command.
QByteArray valueBranches()
{
    QByteArray text;
    QByteArrayList seen;
    const auto add = [&](const cli::Options &options) {
        for (const cli::Option &option : options) {
            if (option.isFlag() || option.offer == Offer::Nothing || seen.contains(option.name))
                continue;
            seen << option.name;
            const QByteArray offer = option.offer == Offer::Folder ? QByteArray("_scrapazoidctl_folders")
                : option.offer == Offer::Setting                   ? QByteArray("_scrapazoidctl_offer settings =")
                                                 : "_scrapazoidctl_offer " + documents::nameOf(option.offer);
            text += "        " + pattern(option) + ") " + offer + " ;;\n";
        }
    };
    add(documents::commonOptions());
    for (const documents::CommandFacts &command : documents::commands())
        add(command.options);
    return text;
}

QByteArray wordBranches()
{
    QByteArray text;
    for (const documents::CommandFacts &command : documents::commands()) {
        for (const cli::WordOffer &offer : command.words) {
            text += "        '" + command.name + ' ' + offer.after + "') ";
            if (!offer.words.isEmpty())
                text += "_scrapazoidctl_words '" + offer.words.join(' ') + "'";
            if (!offer.words.isEmpty() && offer.offer != Offer::Nothing)
                text += "; ";
            if (offer.offer != Offer::Nothing)
                text += "_scrapazoidctl_offer " + documents::nameOf(offer.offer);
            text += " ;;\n";
        }
    }
    return text;
}

QByteArray optionBranches()
{
    QByteArray text;
    for (const documents::CommandFacts &command : documents::commands()) {
        if (!command.options.isEmpty())
            text += "        " + command.name + ") options+=' " + namesOf(command.options) + "' ;;\n";
    }
    return text;
}

QByteArray listings()
{
    QByteArray text;
    for (const Offer offer : documents::listed) {
        text += "        " + documents::nameOf(offer) + ") "
            + documents::listing(offer, "\"${COMP_WORDS[0]}\" \"${connection[@]}\"") + " ;;\n";
    }
    return text;
}

constexpr char head[] = R"(# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Bash completion of scrapazoidctl(1), made from its table of options.

# Adds those words of the lines on standard input that begin like $current, with $1 behind them.
_scrapazoidctl_add()
{
    local word
    while IFS= read -r word; do
        if [[ -n $word && $word == "$current"* ]]; then
            COMPREPLY+=("$(printf '%q' "$word")$1")
        fi
    done
}

_scrapazoidctl_words()
{
    # shellcheck disable=SC2086 # words
    _scrapazoidctl_add < <(printf '%s\n' $1)
}

_scrapazoidctl_folders()
{
    compopt -o filenames 2>/dev/null
    mapfile -t COMPREPLY < <(compgen -d -- "$current")
}

)";

constexpr char body[] = R"(
# Where the line stands: $command, the word before the current one of it, and what connects, which goes for what is
# looked up as well. A value stands behind its option, or behind "=" in a word of its own.
_scrapazoidctl_read()
{
    local index word option=''
    for ((index = 1; index < COMP_CWORD; ++index)); do
        word=${COMP_WORDS[index]}
        if [[ $word == '=' ]]; then
            continue
        elif [[ -n $option ]]; then
            case $option in
                -p | -d | --profile | --database | --screenshots-dir | --downloads-dir | --set)
                    connection+=("$option" "$word")
                    ;;
            esac
            option=''
        elif [[ $word == -* ]]; then
            if [[ $takes_value == *" $word "* ]]; then
                option=$word
            fi
        elif [[ -z $command ]]; then
            command=$word
            before=''
        else
            before=$word
        fi
    done
    wanted=$option
}

_scrapazoidctl()
{
    local current=${COMP_WORDS[COMP_CWORD]} command='' before='' wanted='' options connection=()
    COMPREPLY=()
    _scrapazoidctl_read
    if [[ $current == '=' ]]; then
        current=''
    fi
    if [[ -n $wanted ]]; then
        _scrapazoidctl_value "$wanted"
        return
    fi
    if [[ $current == -* || -z $command ]]; then
        options=$common
        _scrapazoidctl_options "$command"
        [[ $current == -* ]] || options=$commands
        _scrapazoidctl_words "$options"
        return
    fi
    _scrapazoidctl_word "$command $before"
}

complete -F _scrapazoidctl scrapazoidctl
)";
} // namespace

QByteArray documents::bashCompletion()
{
    QByteArrayList names;
    for (const CommandFacts &command : commands())
        names << command.name;
    QByteArray text = head;
    text += "# One a line, nothing where nothing answers.\n_scrapazoidctl_list()\n{\n    case $1 in\n" + listings()
        + "    esac\n}\n\n"
          "_scrapazoidctl_offer()\n{\n    _scrapazoidctl_add \"${2-}\" < <(_scrapazoidctl_list \"$1\")\n"
          "    if [[ -n ${2-} ]]; then\n        compopt -o nospace 2>/dev/null\n    fi\n}\n\n"
          "_scrapazoidctl_value()\n{\n    case $1 in\n"
        + valueBranches() + "    esac\n}\n\n_scrapazoidctl_word()\n{\n    case $1 in\n" + wordBranches()
        + "    esac\n}\n\n_scrapazoidctl_options()\n{\n    case $1 in\n" + optionBranches() + "    esac\n}\n";
    QByteArray rest = body;
    rest.replace("options connection=()\n",
                 "options connection=()\n    local commands='" + names.join(' ') + "'\n    local common='"
                     + namesOf(commonOptions()) + "'\n    local takes_value=' " + optionsWithValue().join(' ')
                     + " '\n");
    return text + rest;
}
