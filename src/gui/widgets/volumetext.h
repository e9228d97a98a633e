// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/volume.h"

#include <QString>

namespace gui {

/// "50.0 GiB used, 45.6 GiB can be written, 156.3 GiB reserved". As `df` has it: the percentage leaves out what is kept
/// for root, so the three have to be said.
QString usageInBytes(const Volume &volume);

} // namespace gui
