// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/archive/archive.h"
#include "storage/destination.h"
#include "storage/folders.h"
#include "storage/renaming.h"

namespace storage {

/// An archive in a folder of this computer. What is below it is reached by descriptor and never through a link; folders
/// and files are the console's user's alone. Copies are made in `<run>/.parts`, where no name of a file can be, and get
/// their names by a rename that replaces nothing.
class FolderArchive : public Archive {
public:
    /// See lookAtArchive.
    static Result<ArchiveLook> look(const QByteArray &path);
    /// See openArchive.
    static Result<std::unique_ptr<Archive>> open(const QByteArray &path, const QString &expected);

    quint64 device() const override;
    Result<void> hold(const RunId &run) override;
    Result<std::unique_ptr<ArchiveCopy>> begin(const ArchivePlace &place, const FileIdentity &file) override;
    std::vector<Result<void>> finish(std::span<const WrittenCopy> copies) override;
    Result<void> commit() override;
    Result<void> read(const ArchivePlace &place, const Consume &consume) override;
    std::vector<Result<bool>> remove(std::span<const ArchivePlace> places) override;
    void tidy(const RunId &run) override;

private:
    class Copy;

    explicit FolderArchive(Destination folder)
        : m_folder(std::move(folder))
        , m_places(m_folder.descriptor())
    {
    }
    Result<QByteArray> pathOf(const ArchivePlace &place) const;
    Result<bool> removeAt(const QByteArray &path);
    Result<QString> readMarker() const;
    Result<void> writeMarker();
    Result<void> take(int parts, const QByteArray &part, const QByteArray &path, const QByteArray &sha256);
    QString shown() const;

    Destination m_folder;
    Folders m_places;
    Renaming m_renaming;
    FileDescriptor m_run; ///< The run's folder, locked.
    FileDescriptor m_parts;
    RunId m_held;
};

} // namespace storage
