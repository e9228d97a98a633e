// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/quarantine.h"

#include <QStringList>

namespace gui {

class LiveSession;

/// "today 23:49 UTC", "tomorrow 08:00 local", "2026-11-30 12:00 UTC".
QString dayAndTime(ServerTime time, ServerTime now, bool local);

/// What lies there on disk: "9.2 GiB". Where a folder could not be looked into: "unknown", or "at least 9.2 GiB".
QString sizeText(const Quarantine &quarantine);
/// What lies there and until when, a sentence: "9.2 GiB in 1,204 files until tomorrow 23:49 UTC, then the next cleanup
/// deletes them." With what could not be looked into, and why.
QString quarantineText(const Quarantine &quarantine, bool local);
/// The same of the session, of one run or (null) of all: also while nobody knows, with the reason.
QString quarantineText(const LiveSession &session, const RunId &run);

/// What becomes of the volumes when all of it goes, a line each: "36 %, 95.7 GiB free → 32 %, 104.9 GiB free".
QStringList volumeLines(const Quarantine &quarantine);

} // namespace gui
