// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace storage {

class Root;

/// Where a symbolic link below the root leads, as a path below the same root, whether or not anything is there; empty
/// where that is not below it.
QByteArray targetOf(const Root &root, const QByteArray &link);

} // namespace storage
