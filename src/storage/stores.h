// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target/rootaddress.h"
#include "core/target/target.h"
#include "storage/store.h"

#include <map>
#include <memory>
#include <mutex>

namespace storage {

class Link;

/// Opens an installation's roots, wherever they lie. What leads to another place stays open for whoever asks next: one
/// helper a place. Any thread.
class Stores {
public:
    Stores();
    ~Stores();
    Stores(const Stores &) = delete;
    Stores &operator=(const Stores &) = delete;

    /// Errors: Storage (missing, not a folder, a symbolic link, no right; no helper there), Refused (not configured,
    /// not absolute; the helper there does not look after that folder).
    Result<std::unique_ptr<Store>> open(const Target &target, Directory directory);

private:
    struct Way;
    std::shared_ptr<Way> wayTo(const RootAddress &address, const Target &target);

    std::mutex m_mutex;
    std::map<QByteArray, std::shared_ptr<Way>> m_ways;
};

} // namespace storage
