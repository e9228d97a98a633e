// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/watch/keptlog.h"

namespace {
/// While there is no server; the oldest are forgotten first.
constexpr qsizetype mostCollected = 1000;
} // namespace

void cleanup::KeptLog::logged(LogLevel level, const QString &line)
{
    if (m_lines.size() == mostCollected)
        m_lines.removeFirst();
    m_lines.append({.at = {m_context.clock() * 1000}, .level = level, .text = line});
    m_listener.logged(level, line);
}

Result<void> cleanup::KeptLog::keep(WatchSession &session)
{
    const auto kept = session.keepLog(m_lines);
    if (kept)
        m_lines.clear();
    return kept;
}
