// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/purge.h"
#include "core/history.h"
#include "core/run.h"
#include "gui/widgets/banner.h"

/// What the history says of a run, apart from any widget. All texts are for people, in their language and locale.
namespace gui::runtexts {

/// "finished", "stopped on request", "running", "interrupted".
QString state(const RunRecord &run);
/// "2026-11-22 14:03:22 UTC", or this machine's zone, labelled either way.
QString time(ServerTime time, bool local);
/// "12 skipped, 1 failed"; empty where everything went as planned.
QString notDone(const RunRecord &run);
/// What an undo could still do, or why it cannot do anything.
QString undo(const RunRecord &run, bool local);

/// How an undo or a purge ended, in a sentence or two, conflicts included, and how alarming that is.
struct Ending {
    Banner::Tone tone = Banner::Tone::Success;
    QString text;
};
Ending undone(const Result<RunResult> &result);
Ending purged(const Result<RunResult> &result);

/// What a purge would delete and what it leaves. `firstDue`: when the next of those that stay may be purged.
QString purgeQuestion(const cleanup::PurgePlan &plan, std::optional<ServerTime> firstDue, bool local);
/// The same where nothing would be deleted.
QString nothingToPurge(const cleanup::PurgePlan &plan, std::optional<ServerTime> firstDue, bool local);

/// For %n, which takes an int.
int plural(qint64 count);

} // namespace gui::runtexts
