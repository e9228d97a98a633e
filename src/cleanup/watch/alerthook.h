// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <stop_token>

namespace cleanup {

/// Runs the command line that a profile names for alerts, with `line` on its standard input, and waits for it: told is
/// who ends with 0. One that hangs is ended, and so is one that is under way when somebody asks to stop.
/// Errors: Refused (could not be started, hung, another status; with what it said).
Result<void> runAlertHook(const QString &command, const QByteArray &line, const std::stop_token &stop);

} // namespace cleanup
