// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace documents {

/// The completion of scrapazoidctl for zsh, as a file.
QByteArray zshCompletion();

} // namespace documents
