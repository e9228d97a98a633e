// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/folders.h"
#include "storage/remote/remoteroot.h"
#include "storage/store.h"

namespace storage {

/// Fetches files of a root that is far away.
class RemoteCopying : public Copying {
public:
    /// Copies go below `destination`, an open folder of this computer, which outlives it.
    RemoteCopying(std::shared_ptr<RemoteRoot> root, int destination)
        : m_root(std::move(root))
        , m_targets(destination)
    {
    }

    Copied copy(const KnownFile &file, const std::stop_token &stop, std::atomic<qint64> &written) override;

private:
    std::shared_ptr<RemoteRoot> m_root;
    Folders m_targets;
};

} // namespace storage
