// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <functional>

namespace storage {

/// The name of what an archive knows itself by.
inline constexpr char archiveMarkerName[] = ".scrapazoid-archive.json";

/// Larger than any is.
inline constexpr qsizetype longestArchiveMarker = 4096;
/// Its text: a format and an id that no other archive has.
QByteArray archiveMarkerText(const QString &id);
QString newArchiveId();
/// The id of one. `shown` is the archive for people. Errors: Refused (a format that this program does not know),
/// Storage (damaged).
Result<QString> archiveIdOf(const QByteArray &text, const QString &shown);

/// How a kind of archive knows itself.
struct MarkerPlace {
    QString shown; ///< The archive for people.
    std::function<Result<QString>()> read; ///< The id that is there; empty: none.
    std::function<Result<void>()> write; ///< One with a new id, but never over another.
};
/// The id of the archive there, which it gets where it has none and none is expected. Errors: Refused (it is another
/// one than expected, or none), those of `read` and `write`.
Result<QString> archiveIdAt(const MarkerPlace &place, const QString &expected);

} // namespace storage
