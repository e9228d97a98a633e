// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/manifest.h"
#include "storage/root.h"

#include <functional>

namespace storage {

/// The text file `manifests/<run>` in the console's own folder: a line an entry, each with a checksum over run, place
/// and content, so that no line can be moved or made up by accident.
class ManifestFile : public Manifest {
public:
    /// For writing; makes it where it is missing. Errors: Storage (no room, even without the reserve).
    static Result<std::unique_ptr<Manifest>> open(const Root &root, const RunId &run);
    /// Appends and syncs.
    Result<void> append(std::span<const ManifestEntry> entries) override;

    /// Errors: NotFound, Storage.
    static Result<ManifestContent> read(const Root &root, const RunId &run);
    /// Its text in pieces, for as long as `consume` wants more of it. Errors: NotFound, Storage.
    static Result<void> read(const Root &root, const RunId &run,
                             const std::function<bool(QByteArrayView piece)> &consume);
    /// The runs that have one, in order of their names. Errors: Storage.
    static Result<QList<RunId>> list(const Root &root);
    /// Goes where its run is purged or undone. False with errno set where it could not be removed.
    static bool remove(const Root &root, const RunId &run);

private:
    ManifestFile(FileDescriptor own, FileDescriptor file, RunId run)
        : m_own(std::move(own))
        , m_file(std::move(file))
        , m_run(std::move(run))
    {
    }

    Result<void> write(const QByteArray &lines);

    FileDescriptor m_own;
    FileDescriptor m_file;
    RunId m_run;
};

} // namespace storage
