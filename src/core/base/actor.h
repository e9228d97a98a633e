// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <functional>

/// Who acts, for the journal and application_name: passed in, never looked up by the engine.
struct Actor {
    QString user;
    QString host;
    QString program; ///< "scrapazoid-console" or "scrapazoidctl"
};

/// This machine's clock in milliseconds since the epoch; used only to measure its skew against the server's.
using LocalClock = std::function<qint64()>;

/// The real one.
inline qint64 systemClock()
{
    return QDateTime::currentMSecsSinceEpoch();
}
