// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/folders.h"

#include <ctime>

namespace storage {

/// The copy of one file in the making, never over a file that is there: what is not finished goes again.
class CopyTarget {
public:
    /// Below the folder of `targets`, which outlives it; folders on the way are made. Not open, with errno set, where
    /// that fails.
    CopyTarget(Folders &targets, const QByteArray &path);
    ~CopyTarget();
    CopyTarget(const CopyTarget &) = delete;
    CopyTarget &operator=(const CopyTarget &) = delete;

    bool isOpen() const { return m_file.isOpen(); }
    int descriptor() const { return m_file.number(); }
    /// All of them. False with errno set.
    bool write(QByteArrayView bytes);
    /// Whole from now on, and as old as that. False with errno set.
    bool finish(const timespec &modified);

private:
    Folders &m_targets;
    QByteArray m_folder;
    QByteArray m_name;
    FileDescriptor m_file;
    bool m_isFinished = false;
};

} // namespace storage
