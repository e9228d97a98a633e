// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/context.h"
#include "cli/frame/redactor.h"
#include "cli/frame/streams.h"
#include "cli/service/journalsink.h"
#include "config/passwords.h"
#include "config/profilestore.h"

#include <cstdlib>

namespace cli {

/// The world around one call of scrapazoidctl, handed in by main or by a test.
struct Surroundings {
    Streams streams;
    ProfileStore store;
    Passwords &passwords;
    Actor actor;
    std::stop_token stop{};
    std::function<int()> stopSignal = [] { return 0; }; ///< The signal behind `stop`; 0 while there is none.
    /// What SIGHUP does in place of stopping; empty: it stops.
    std::function<void(std::function<void()>)> setHangUpHandler = [](const std::function<void()> &) {};
    /// Ends the process at once with that status: for whoever is asked to stop while a library hangs. Everything that
    /// matters is written by then.
    std::function<void(int)> abandon = [](int status) { std::_Exit(status); };
    LocalClock clock = systemClock;
    Redactor redactor{};
    QByteArray journalSocket = JournalSink::standardSocket;
    QString cacheFolder{}; ///< Empty: nothing is kept.

    cleanup::Context context() const
    {
        return {.actor = actor, .stop = stop, .clock = clock, .cacheFolder = cacheFolder};
    }
};

} // namespace cli
