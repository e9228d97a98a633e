// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace models {

enum Role {
    StateRole = Qt::UserRole, ///< A State below, for the pill.
    FractionRole, ///< For a bar: 1 is its limit, which it may be beyond.
    IdRole, ///< The row's key, or a run's id, as QString.
    PathRole, ///< A file's path as QByteArray.
};

/// States a pill can show, with a colour and an icon of their own in the delegate.
enum State {
    NoState,
    RunningState,
    PendingState,
    StuckState,
    CompletedState,
    FailedState,
    KeptState,
    ExpiredState,
    UndoneState,
    WarningState,
    OrphanState,
    ScreenshotsState, ///< Of a folder, whatever the states of its files.
    DownloadsState
};

} // namespace models
