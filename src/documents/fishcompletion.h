// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace documents {

/// The completion of scrapazoidctl for fish, as a file.
QByteArray fishCompletion();

} // namespace documents
