// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/storage/volume.h"
#include "storage/filedescriptor.h"

#include <QByteArray>

namespace storage {

/// A folder of this computer that files are copied to, held by descriptor.
class Destination {
public:
    /// Errors: Usage (cannot be opened).
    static Result<Destination> open(const QByteArray &path);
    /// A new folder in this one, `name` or, where that is taken, with a number behind it. Errors: Storage.
    Result<Destination> makeNew(const QByteArray &name) const;
    /// The folder of this name in this one, made where it is missing. Errors: Storage.
    Result<Destination> make(const QByteArray &name) const;

    const QByteArray &path() const { return m_path; }
    int descriptor() const { return m_folder.number(); }
    Result<Volume> volume() const;
    /// Everything written to its file system so far survives a power cut. Errors: Storage.
    Result<void> sync() const;

private:
    Destination(QByteArray path, FileDescriptor folder)
        : m_path(std::move(path))
        , m_folder(std::move(folder))
    {
    }

    QByteArray m_path;
    FileDescriptor m_folder;
};

} // namespace storage
