// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores.h"

Result<std::unique_ptr<storage::Store>> storage::Stores::open(const Target &target, Directory directory)
{
    return Store::open(target.root(directory), directory);
}
