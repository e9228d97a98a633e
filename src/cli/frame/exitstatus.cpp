// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frame/exitstatus.h"

namespace {
int number(cli::ExitStatus status)
{
    return static_cast<int>(status);
}

cli::ExitStatus statusOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Usage:
    case ErrorKind::Refused:
    case ErrorKind::Guard:
    case ErrorKind::NotFound:
    case ErrorKind::Storage: // nothing was touched: a root or a file that cannot be used
        return cli::ExitStatus::Refused;
    case ErrorKind::Connection:
    case ErrorKind::Permission:
    case ErrorKind::Schema: return cli::ExitStatus::NoConnection;
    case ErrorKind::Busy: return cli::ExitStatus::Busy;
    case ErrorKind::Database:
    case ErrorKind::Internal:
    case ErrorKind::Stopped: break; // Stopped without a signal: the server's statement timeout
    }
    return cli::ExitStatus::Partly;
}
} // namespace

int cli::exitStatusOf(const Error &error, int signal)
{
    if (error.kind == ErrorKind::Stopped && signal != 0)
        return number(ExitStatus::Interrupted) + signal;
    return number(statusOf(error.kind));
}

int cli::exitStatusOf(const RunResult &result, int signal)
{
    if (result.stopped && signal != 0)
        return number(ExitStatus::Interrupted) + signal;
    if (result.interrupted && result.error.kind == ErrorKind::Connection)
        return number(ExitStatus::NoConnection);
    const bool isWhole = result.failed == 0 && !result.stopped && !result.interrupted;
    return number(isWhole ? ExitStatus::Done : ExitStatus::Partly);
}
