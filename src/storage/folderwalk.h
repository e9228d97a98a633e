// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/beneath.h"

#include <utility>

namespace storage {

/// Opens folders below one base in the order of a listing, each from its parent's descriptor, which the last one or its
/// sibling has left: a path of a thousand levels is not walked a thousand times. One thread at a time.
class FolderWalk {
public:
    explicit FolderWalk(int base)
        : m_base(base)
    {
    }

    /// `relative` ends with a slash, or is empty. The descriptor is valid until the next call; -1 with errno set.
    int open(const QByteArray &relative)
    {
        if (m_last.isOpen() && m_lastPath == relative)
            return m_last.number();
        const qsizetype nameAt = relative.size() < 2 ? 0 : relative.lastIndexOf('/', relative.size() - 2) + 1;
        if (nameAt == 0) {
            m_last = openFolderBeneath(m_base, withoutSlash(relative));
        } else {
            const QByteArray parent = relative.first(nameAt);
            if (m_last.isOpen() && m_lastPath == parent) {
                m_parent = std::move(m_last);
                m_parentPath = parent;
            } else if (!m_parent.isOpen() || m_parentPath != parent) {
                m_parent = openFolderBeneath(m_base, withoutSlash(parent));
                m_parentPath = parent;
            }
            m_last = m_parent.isOpen() ? openFolderBeneath(m_parent.number(), withoutSlash(relative.sliced(nameAt)))
                                       : FileDescriptor();
        }
        m_lastPath = relative;
        return m_last.number();
    }

private:
    static QByteArray withoutSlash(const QByteArray &path) { return path.chopped(path.isEmpty() ? 0 : 1); }

    int m_base;
    FileDescriptor m_parent, m_last;
    QByteArray m_parentPath, m_lastPath;
};

} // namespace storage
