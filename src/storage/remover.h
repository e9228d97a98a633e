// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ids.h"
#include "storage/folders.h"
#include "storage/root.h"

namespace storage {

/// How one file operation ended.
enum class Moved {
    Done,
    Gone, ///< Nothing lies at the path.
    Differs, ///< Something else lies there than the identity promised: untouched.
    Refused, ///< Not a regular file, a link, outside: untouched; `problem` says which.
    Error, ///< The kernel refused; `error` is errno; the file is where it was.
};

struct MoveResult {
    Moved moved = Moved::Done;
    Problem problem = Problem::None;
    int error = 0;

    /// The reason for people; empty with Done.
    QString reason() const;
};

/// Removes, quarantines and restores files of one root for one run. Every step looks at the file by descriptor and
/// compares its identity with the plan's directly before it acts. One thread at a time.
class Remover {
public:
    /// Errors: Storage (the root's own folder is missing, a link, or on another file system).
    static Result<Remover> open(const Root &root, const RunId &run);

    /// unlinkat, if the file is still `expected`.
    MoveResult remove(const QByteArray &path, const FileIdentity &expected);
    /// renameat2(RENAME_NOREPLACE) into quarantine/<run>/<path>, if the file is still `expected`.
    MoveResult quarantine(const QByteArray &path, const FileIdentity &expected);
    /// Back from quarantine to its place, never over another file (Error with EEXIST).
    MoveResult restore(const QByteArray &path, const FileIdentity &expected);
    /// Deletes a quarantined file for good, if it is still `expected`.
    MoveResult purge(const QByteArray &path, const FileIdentity &expected);

    /// What lies at the path, or in quarantine under it.
    Found lookAtOriginal(const QByteArray &path);
    Found lookAtQuarantined(const QByteArray &path);

    /// After a batch: descriptors are dropped, what was touched stays to be synced.
    void forget();
    /// Brings every change of names to disk. Error: Storage.
    Result<void> sync();
    /// Removes the run's empty quarantine folders, deepest first; what is not empty stays.
    void removeEmptyFolders();

private:
    Remover(const Root &root, FileDescriptor quarantine, const RunId &run);
    MoveResult rename(Folders &from, const QByteArray &fromPath, Folders &to, const QByteArray &toPath, unsigned mode,
                      const FileIdentity &expected);
    MoveResult unlink(Folders &folders, const QByteArray &path, const FileIdentity &expected);
    /// Of a file that waited in quarantine: a reboot or a new mount may have given the volume another device number,
    /// and everything below the quarantine is on its volume anyway.
    FileIdentity onThisDevice(FileIdentity identity) const;

    FileDescriptor m_quarantine;
    QByteArray m_run;
    Folders m_original;
    Folders m_quarantined;
};

} // namespace storage
