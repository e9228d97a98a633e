// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace storage {

/// The name of what an archive knows itself by.
inline constexpr char archiveMarkerName[] = ".scrapazoid-archive.json";

/// Its text: a format and an id that no other archive has.
QByteArray archiveMarkerText(const QString &id);
QString newArchiveId();
/// The id of one. `shown` is the archive for people. Errors: Refused (a format that this program does not know),
/// Storage (damaged).
Result<QString> archiveIdOf(const QByteArray &text, const QString &shown);

/// What a sentence about it begins with where it is not the one that is meant. Error: Refused, where that is so.
Result<void> requireSameArchive(const QString &found, const QString &expected, const QString &shown);

} // namespace storage
