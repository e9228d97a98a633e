// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/look/storagelook.h"
#include "core/automation/overview.h"
#include "gui/charts/chartdata.h"
#include "gui/session/livesession.h"

#include <optional>

/// What the Overview says, without its widgets. What nobody knows is said, and never a zero.
namespace gui::overviewtext {

/// A figure with the line below it.
struct Figure {
    QString figure;
    QString detail;
    models::State state = models::NoState;
};

ChartData hours(const Overview &overview, bool local);

/// The fullest volume. Its shares are those of `df`: used of what is used and can still be written.
struct VolumeFigure {
    QString title;
    Figure text;
    double percent = 0; ///< 0 where it is not known.
    bool wantsFolders = false; ///< The profile has none.
};
VolumeFigure volume(const std::optional<Overview> &overview, const LiveSession &session);

/// What retention would take of a folder: its blocks on disk where somebody has looked, else what the rows record.
/// Nothing where nobody knows.
std::optional<Tally> expired(Directory directory, const std::optional<Overview> &overview,
                             const cleanup::StorageLookPtr &look, const LiveSession &session);
/// Whether the look saw all of that folder.
bool hasSeen(const cleanup::StorageLookPtr &look, Directory directory);
/// "2.0 GiB in 1,204 files"; where nobody knows, why. `isOnDisk`: the bytes are blocks, and none is no lack of a
/// record.
QString tallyText(const std::optional<Tally> &tally, const LiveSession &session, bool isOnDisk);
/// Why nobody knows what only a look through the folders tells.
QString notLooked(const LiveSession &session);

/// What the last cleanup was, and what has become of it since.
QString last(const Overview &overview, const LiveSession &session);
/// What runs next by itself; where nobody keeps a schedule, when files are due.
QString next(const Overview &overview, const LiveSession &session);

} // namespace gui::overviewtext
