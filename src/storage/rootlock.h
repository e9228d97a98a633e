// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "storage/root.h"

namespace storage {

/// The lock file of one root, held for as long as this lives: one leader a root, whatever the database says. On network
/// file systems it may hold on this machine only.
class RootLock {
public:
    /// Makes the file, so that a volume that is full later keeps nobody from leading. Errors: Storage.
    static Result<void> prepare(const Root &root);

    /// `holder` is who is said to hold it, in a line. Errors: Busy (naming who), Storage.
    static Result<RootLock> take(const Root &root, const QString &holder);

    /// Whether the name in the root still means the file that is locked: nobody has put another one there.
    bool isInPlace() const;

private:
    RootLock(FileDescriptor own, FileDescriptor file)
        : m_own(std::move(own))
        , m_file(std::move(file))
    {
    }

    FileDescriptor m_own;
    FileDescriptor m_file;
};

} // namespace storage
