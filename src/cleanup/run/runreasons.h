// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/run/runinprogress.h"
#include "core/plan/interlock.h"
#include "database/console/consentrepository.h"

namespace cleanup {

/// By what a run goes on that a guard would have stopped.
struct LetPass {
    Interlocks interlocks; ///< As the run found them.
    QList<database::Consent> consents;
};

/// What a round that went to its end leaves behind for the next ones: the time, what it saw, and that all that was
/// agreed for its job is used, whether it needed it or not. Nothing where a guard was overridden: what later rounds
/// believe rests on rounds that nobody had to vouch for.
void noteGoodRound(RunInProgress &run, const RunRequest &request);

/// Into the history, before anything happens: why the rows go, and which guards were let pass by whom. Errors:
/// Connection, Database.
Result<void> journalReasons(RunInProgress &run, const RunRequest &request, const LetPass &letPass);

} // namespace cleanup
