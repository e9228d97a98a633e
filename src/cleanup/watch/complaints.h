// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/watch/watchlistener.h"

#include <QMap>

namespace cleanup {

/// What goes wrong, told once for as long as it lasts. For the watcher's own thread.
class Complaints {
public:
    explicit Complaints(WatchListener &listener)
        : m_listener(listener)
    {
    }

    /// The same trouble again is no news. `about`: the job; empty for the server.
    void tell(const QString &about, LogLevel level, const QString &sentence);
    /// The trouble is over, if there was any: the next one is news. Of the server that is told.
    void settle(const QString &about);

private:
    WatchListener &m_listener;
    QMap<QString, QString> m_troubles; ///< By what they are about.
};

} // namespace cleanup
