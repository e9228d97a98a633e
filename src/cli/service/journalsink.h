// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/watch/watchlistener.h"

#include <QByteArray>

namespace cli {

/// journald in its native protocol, for lines that carry a level. Only where standard output goes to the journal anyway
/// ($JOURNAL_STREAM names its device and inode): a log that was sent elsewhere goes there. Any thread, one at a time.
class JournalSink {
public:
    static constexpr auto standardSocket = "/run/systemd/journal/socket";

    explicit JournalSink(const QByteArray &socket = standardSocket);
    JournalSink(const JournalSink &) = delete;
    JournalSink &operator=(const JournalSink &) = delete;
    ~JournalSink();

    bool isConnected() const { return m_socket >= 0; }
    /// Waits two seconds at most for a journal that is busy. False: it did not take the line; then standard output
    /// still does.
    bool write(cleanup::LogLevel level, const QString &line) const;

private:
    int m_socket = -1;
};

} // namespace cli
