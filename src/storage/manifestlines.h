// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/manifest.h"

#include <QByteArrayView>

namespace storage {

/// A manifest as it is kept: a line for each entry with a checksum of it and the run's name.
QByteArray manifestLines(const RunId &run, std::span<const ManifestEntry> entries);
/// Every whole line of a text; the others are counted.
ManifestContent manifestContent(const RunId &run, QByteArrayView text);

} // namespace storage
