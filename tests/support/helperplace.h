// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/scratchdirectory.h"
#include "storage/remote/remotestore.h"

namespace support {

/// A folder that a helper of its own looks after, started from the program that is given; one helper at a time, and
/// another one after it is gone.
class HelperPlace {
public:
    explicit HelperPlace(QByteArray root, QList<QByteArray> more = {}, storage::LinkTiming timing = {});

    Result<std::unique_ptr<storage::Store>> open() const;
    storage::RemoteRoot::Connect connect() const;
    /// The command line of the helper.
    QList<QByteArray> command() const;
    /// Of the helper that is there: 0 where there is none.
    pid_t pid() const;
    /// What that helper has open of the folder. All that it has open says less: threads that answer come and go, with
    /// descriptors of their own.
    QStringList openFiles() const;

private:
    struct Way {
        std::mutex mutex;
        std::shared_ptr<storage::Link> link;
    };
    QByteArray m_root;
    QList<QByteArray> m_more;
    storage::LinkTiming m_timing;
    std::unique_ptr<demo::ScratchDirectory> m_scratch;
    std::shared_ptr<Way> m_way = std::make_shared<Way>();
};

/// Of this process; zombies are none.
QList<pid_t> children();

} // namespace support
