// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace containers {

enum class ItemUse {
    Unknown,
    InUse, ///< A running container, an image or volume that a container has, a piece of cache that a build holds.
    NotUsed,
};
/// "in use", "not used", "unknown"; translated.
QString describe(ItemUse use);

/// An image, a container, a volume or a piece of the build cache. Names come from outside.
struct EngineItem {
    QString name; ///< "app:latest", "web"; empty where it has none (an image without a tag).
    QString id; ///< Empty for volumes.
    qint64 bytes = -1; ///< To four digits; -1: the engine does not say.
    qint64 sharedBytes = 0; ///< The part of `bytes` that is there once for several.
    qint64 links = -1; ///< Containers that have this image or volume; -1: the engine does not say.
    ItemUse use = ItemUse::Unknown;
};

/// One line of `docker system df` with the items behind it.
struct EngineShare {
    qint64 count = 0;
    qint64 bytes = 0; ///< What is shared counts once: not the sum of the items.
    qint64 reclaimableBytes = 0; ///< By the engine's own reckoning.
    QList<EngineItem> items;
};

/// What takes room on the engine's disk, beyond the service's files: the breakdown of `docker system df -v`.
struct EngineUse {
    EngineShare images;
    EngineShare containers;
    EngineShare volumes; ///< Without those that have a device: the engine does not measure them.
    EngineShare buildCache;

    qint64 totalBytes() const;
    qint64 reclaimableBytes() const;
};

} // namespace containers
