// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/item.h"

#include <QList>
#include <QMap>

namespace containers {

/// A folder on this machine that may be one of the service's two: a proposal for a person to look at.
struct RootGuess {
    Directory directory = Directory::Screenshots;
    QByteArray path;
    friend bool operator==(const RootGuess &, const RootGuess &) = default;
};

/// A volume as the engine tells of it. All of it comes from outside: `bytes::displayName` before anybody sees it.
struct ContainerVolume {
    QString name;
    QString driver; ///< "local", or a plugin's name; empty where the engine does not say.
    QByteArray mountPoint; ///< An absolute path on the engine's machine; empty where the driver names none.
    /// What lies behind the mount point (another folder, a network share); empty for most. With a device, the mount
    /// point is an empty folder until a container uses the volume.
    QByteArray device;
    bool isBound = false; ///< `device` is an absolute path on the engine's machine, bound to the mount point.
    qint64 bytes
        = -1; ///< Of its contents, to four digits; -1: the engine does not say (it leaves out those with a device).
    qint64 links = -1; ///< Containers that use it, running or not; -1: the engine does not say.
    QMap<QString, QString> labels;
    bool isNamedAfterService = false; ///< By its name or its compose project, the service's: a better guess.
    QList<RootGuess> roots; ///< Empty: no guess, or the engine runs on another machine.
};

} // namespace containers
