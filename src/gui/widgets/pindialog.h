// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/session/livesession.h"
#include "gui/widgets/banner.h"

class QMenu;

namespace gui {

using Say = std::function<void(Banner::Tone tone, const QString &text)>;

/// Executions that are to be pinned, or not any more.
struct Pinning {
    LiveSession &session;
    QWidget *owner; ///< Part of the window; what is under way ends with it.
    QList<ExecutionId> executions;
    Say say{}; ///< Told how it went.

    bool isPossible() const;
    /// All of them are, as far as anybody knows.
    bool isPinned() const;
    QString text() const; ///< What `toggle` is called.
    /// Unpins at once what is pinned; asks why, and pins, what is not.
    void toggle() const;
    /// What there is to choose: nothing without an execution, both where some are pinned or nobody knows.
    void addTo(QMenu *menu) const;
};

} // namespace gui
