// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/livesession.h"
#include "gui/widgets/banner.h"

namespace gui {

using Say = std::function<void(Banner::Tone tone, const QString &text)>;

/// Asks why, then pins the executions as a job of `owner`, which must be part of the window; `say` is told how it went.
void pinAfterAsking(LiveSession &session, QWidget *owner, const QList<ExecutionId> &executions, const Say &say);
/// Pins, or takes the pins away, at once.
void setPinned(LiveSession &session, QWidget *owner, const QList<ExecutionId> &executions, bool isPinned,
               const QString &note, const Say &say);

} // namespace gui
