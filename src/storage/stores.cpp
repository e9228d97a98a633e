// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/stores.h"

#include "storage/localstore.h"

Result<std::unique_ptr<storage::Store>> storage::Stores::open(const Target &target, Directory directory)
{
    return LocalStore::open(target.root(directory), directory).map([](std::unique_ptr<LocalStore> store) {
        return std::unique_ptr<Store>(std::move(store));
    });
}
