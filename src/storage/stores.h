// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target/target.h"
#include "storage/store.h"

namespace storage {

/// Opens an installation's roots, wherever they lie. Any thread.
class Stores {
public:
    /// Errors: as LocalStore::open.
    Result<std::unique_ptr<Store>> open(const Target &target, Directory directory);
};

} // namespace storage
