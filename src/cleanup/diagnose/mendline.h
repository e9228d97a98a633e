// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace cleanup::finding {

/// A path as one word for a shell.
QString quoted(const QByteArray &path);

/// A command for whoever mends it, and where it is to be given: on the machine of that folder's address.
QString thereAt(const QByteArray &address, const QString &command);

} // namespace cleanup::finding
