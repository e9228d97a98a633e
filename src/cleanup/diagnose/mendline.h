// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cleanup::finding {

/// A path as one word for a shell.
QString quoted(const QByteArray &path);

} // namespace cleanup::finding
