// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/remote/remoteroot.h"
#include "storage/store.h"

namespace storage {

/// See Store::list.
Listing listRemote(RemoteRoot &root, const std::stop_token &stop, const Store::Counted &progress);
/// See Store::measure. Folders and files go there in pieces, several of them under way at once.
Census measureRemote(RemoteRoot &root, const Listing &listing, const std::stop_token &stop,
                     const Store::Counted &progress);

} // namespace storage
