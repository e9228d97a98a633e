// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/item.h"
#include "core/plan/plan.h"
#include "core/target/target.h"
#include "storage/binding.h"
#include "storage/filedescriptor.h"
#include "storage/found.h"
#include "storage/volumeof.h"

#include <sys/stat.h>

namespace storage {

/// What it takes of its volume: st_blocks counts 512 bytes, whatever the file system's own blocks are.
inline qint64 allocatedBytes(const struct stat &status)
{
    return qint64{status.st_blocks} * 512;
}

/// One of the service's folders, held by descriptor from the moment it is opened: whatever happens to its path
/// afterwards, work goes on in the folder that was opened. Never follows a symbolic link, the root itself included.
/// Safe to use from several threads.
class Root {
public:
    /// Errors: Storage (missing, not a folder, a symbolic link, no right), Refused (not configured, not absolute).
    static Result<Root> open(const RootSettings &settings, Directory directory);

    Directory directory() const { return m_directory; }
    const QByteArray &path() const { return m_path; }
    int descriptor() const { return m_descriptor.number(); }
    /// Which folder this is; the binding's id where there is one.
    RootIdentity identity() const;
    bool isSameFolder(const Root &other) const;
    /// Whether this root lies inside `other` or is the same folder.
    bool isInside(const Root &other) const;
    /// Whether a folder above this one is itself bound: whose files lie here is not for this one to say.
    bool isInsideBoundOne() const;
    /// Whether an open folder is this root or lies inside it.
    bool contains(int folder) const;

    /// The binding, or nothing where the root is not bound. Errors: Storage (unreadable, damaged, a link in its place).
    Result<std::optional<Binding>> binding() const;
    /// Writes the binding and makes the quarantine; both survive a crash. Errors: Storage.
    Result<void> bind(const Binding &binding) const;
    /// Takes the console's own folder away unless anything lies in its quarantine. Errors: Storage.
    Result<void> unbind() const;
    /// The console's own folder `.scrapazoid-console`, by descriptor. Errors: Storage (missing, link, other file
    /// system).
    Result<FileDescriptor> ownFolder() const;
    /// The quarantine in it, made where it is missing. Errors: Storage.
    Result<FileDescriptor> quarantine() const;

    Result<Volume> volume() const;
    /// The number of its volume on this machine; 0 where that cannot be told.
    quint64 device() const;

private:
    Root(Directory directory, QByteArray path, FileDescriptor descriptor)
        : m_directory(directory)
        , m_path(std::move(path))
        , m_descriptor(std::move(descriptor))
    {
    }

    Directory m_directory;
    QByteArray m_path;
    FileDescriptor m_descriptor;
};

/// What lies at `name` in the open folder, links not followed.
Found lookAt(int folder, const QByteArray &name);

} // namespace storage
