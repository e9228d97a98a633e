// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/volume.h"

namespace storage {

/// The account of the file system that the descriptor is on. Errors: Storage.
Result<Volume> volumeOf(int descriptor);

} // namespace storage
