// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/filedescriptor.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <memory>

namespace storage {

/// Folders below one base, opened once and kept for as long as a batch needs them. Working in the descriptor is what
/// makes a folder swapped for a link harmless; forgetting it after the batch is what keeps a folder that was replaced
/// from being mistaken for an empty one. One thread at a time.
class Folders {
public:
    explicit Folders(int base)
        : m_base(base)
    {
    }

    /// The folder's descriptor, valid until the next call, or -1 with errno set.
    int open(const QByteArray &relative);
    /// What new folders are to look like: their counterparts below another folder. The first `skip` parts of a path
    /// have none.
    struct Like {
        int folder = -1;
        int skip = 0;
        unsigned mode = 0700; ///< Of those without a counterpart.
    };
    /// The same, making what is missing: with the owner, mode and access control list of its counterpart, as far as
    /// this user may give them; what has none is as what lies around it in a folder of our own, else for us alone.
    int make(const QByteArray &relative, const Like &like);
    int make(const QByteArray &relative) { return make(relative, Like()); }
    /// Closes everything; what was touched stays to be synced.
    void forget() { m_open.clear(); }
    /// Names in this folder have changed: `sync` will bring them to disk.
    void touch(const QByteArray &relative) { m_touched.insert(relative); }
    /// The folders that were touched since the last sync.
    const QSet<QByteArray> &touched() const { return m_touched; }
    /// fsync of every touched folder; false with errno set where one failed: that one stays to be synced.
    bool sync();

private:
    int keep(const QByteArray &relative, FileDescriptor descriptor);

    int m_base;
    QHash<QByteArray, std::shared_ptr<FileDescriptor>> m_open;
    QSet<QByteArray> m_touched;
};

} // namespace storage
