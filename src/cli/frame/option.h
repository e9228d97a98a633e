// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace cli {

/// What a shell may offer where a value or a word is wanted.
enum class Offer {
    Nothing,
    Folder,
    Setting, ///< Its key.
    Profile,
    Preset,
    Job, ///< Of the schedule.
    Run,
    PinnedExecution,
    Command,
};

/// The words that may stand behind a command, for shells: first of all, or behind another one of them.
struct WordOffer {
    QByteArray after{}; ///< Empty: directly behind the command.
    QList<QByteArray> words{};
    Offer offer = Offer::Nothing; ///< Besides.
};

/// One option of the command line: `--name VALUE`, or a flag where `value` is empty. The same name means the same, and
/// takes a value or not, in every command.
struct Option {
    QByteArray name;
    QString value{}; ///< How the help calls what it takes: "NAME".
    QString description{};
    char letter = 0; ///< "-p"; 0: has none.
    QByteArray ifOmitted{}; ///< The value where none follows; empty: one must.
    Offer offer = Offer::Nothing;
    bool mayRepeat = false; ///< With other values; else two that differ are refused: nobody knows which was meant.

    bool isFlag() const { return value.isEmpty(); }
};

using Options = QList<Option>;

/// How the help calls a length of time, "90s" or "24h", which English calls as it calls a moment.
QString timeSpanWord();

} // namespace cli
