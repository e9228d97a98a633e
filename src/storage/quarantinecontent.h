// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/plan/archived.h"
#include "storage/folders.h"
#include "storage/pieces.h"
#include "storage/removal.h"
#include "storage/renaming.h"
#include "storage/root.h"

namespace storage {

/// The content of files in one run's quarantine in a folder of this computer, on its way to an archive and back. What
/// comes back is written in `arriving` beside the quarantine, where nothing is taken for a file of anybody's, and gets
/// its place when it is whole. One thread at a time.
class QuarantineContent {
public:
    /// Errors: Storage (as Remover::open).
    static Result<QuarantineContent> open(const Root &root, const RunId &run, MayAct mayAct);

    /// See Removal::readQuarantined and bringToQuarantine.
    Result<QString> read(const KnownFile &file, const Consume &consume);
    Result<std::unique_ptr<Arrival>> bring(const KnownFile &file, const ArchiveReceipt &receipt);
    /// Brings the names of what has come to disk. Errors: Storage.
    Result<void> sync();

private:
    class Arriving;
    QuarantineContent(const Root &root, FileDescriptor own, FileDescriptor quarantine, const RunId &run, MayAct mayAct);
    Result<void> openArriving();
    Result<void> place(const QByteArray &arrived, const KnownFile &file, const ArchiveReceipt &receipt);
    void giveFolderLooks(const QByteArray &folder, const QString &looks);
    QByteArray placeOf(const QByteArray &path) const { return path.isEmpty() ? m_run : m_run + '/' + path; }

    int m_root;
    FileDescriptor m_own;
    FileDescriptor m_quarantine;
    FileDescriptor m_arriving; ///< From the first file on that comes.
    QByteArray m_run;
    MayAct m_mayAct;
    Folders m_places;
    Renaming m_renaming;
};

} // namespace storage
