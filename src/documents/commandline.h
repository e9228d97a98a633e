// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/frame/command.h"
#include "cli/frame/option.h"

namespace documents {

/// A command as a shell's completion wants it.
struct CommandFacts {
    QByteArray name;
    QByteArray summary;
    cli::Options options; ///< Its own.
    QList<cli::WordOffer> words;
};

QList<CommandFacts> commands(); ///< "help" among them, whose words are the others.
cli::Options commonOptions(); ///< Before and behind any command.
/// Every option that takes a value, as it is written: "--days", "-p".
QByteArrayList optionsWithValue();

/// The lines of a shell that print what there is to be offered, one a line, and nothing where there is none. `call` is
/// how the shell calls the program with the connection that stands on the line.
QByteArray listing(cli::Offer offer, const QByteArray &call);
/// "profile", "run": for names of functions.
QByteArray nameOf(cli::Offer offer);
/// All that have a listing.
inline constexpr std::array listed{cli::Offer::Setting, cli::Offer::Profile, cli::Offer::Preset,
                                   cli::Offer::Job,     cli::Offer::Run,     cli::Offer::PinnedExecution};

} // namespace documents
