// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace storage {

/// Every name in an open folder but "." and ".."; empty where it cannot be read.
QList<QByteArray> namesIn(int folder);

/// Removes empty folders below the open one, deepest first; what is not empty stays.
void removeEmptyBelow(int folder);

} // namespace storage
