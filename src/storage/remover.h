// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "storage/folders.h"
#include "storage/gate.h"
#include "storage/removal.h"
#include "storage/renaming.h"
#include "storage/root.h"

namespace storage {

/// Quarantines, restores and purges files of one root for one run. Every step looks at the file by descriptor and
/// compares its identity directly before and after it acts. Between plan and act the identity is strict; in quarantine,
/// where only the console writes, place, size and mtime decide: a volume may have been copied, moved or mounted anew.
/// One thread at a time.
class Remover {
public:
    /// Errors: Storage (the root's own folder is missing, a link, or on another file system; `run` is no name of one).
    static Result<Remover> open(const Root &root, const RunId &run, MayAct mayAct = {});

    /// Through the gate into quarantine/<run>/<path>, if the file is still `expected`; done, too, where it is there
    /// already (`wasThere`). Folders there look like the ones
    /// the file came from.
    MoveResult quarantine(const QByteArray &path, const FileIdentity &expected);
    /// Through the gate back to its place, never over another file (Error with EEXIST); done, too, where it is there
    /// already (`wasThere`). Folders that went away are made
    /// anew as they were.
    MoveResult restore(const QByteArray &path, const FileIdentity &expected);
    /// Deletes a quarantined file for good, if it is still `expected`.
    MoveResult purge(const QByteArray &path, const FileIdentity &expected);
    /// Whether files that are moved can come back without replacing anything.
    bool canReturn() { return m_renaming.canReturn(m_quarantine.number()); }

    /// What lies at the path, or in quarantine under it.
    Found lookAtOriginal(const QByteArray &path);
    Found lookAtQuarantined(const QByteArray &path);

    /// After a batch: descriptors are dropped, what was touched stays to be synced.
    void forget();
    /// Brings every change of names to disk, first where the files went. What fails stays to be synced. Error: Storage.
    using Toward = Removal::Toward;
    Result<void> sync(Toward toward = Toward::Quarantine);
    /// Removes the run's empty quarantine folders, deepest first; what is not empty stays.
    void removeEmptyFolders();
    /// Removes folders below the root that files of this run have left empty and that are older than this (by their
    /// birth; where that is not known they stay). The quarantine remembers what they looked like.
    void removeEmptied(qint64 bornBeforeNs);

private:
    Remover(const Root &root, FileDescriptor quarantine, const RunId &run, MayAct mayAct);
    QByteArray quarantined(const QByteArray &path) const { return m_run + '/' + path; }
    MoveResult moveAway(const QByteArray &path, const FileIdentity &expected);
    /// This file's names were changed by somebody who did not live to bring that to disk: `sync` will.
    void touch(const QByteArray &path);
    bool mayAct() const { return !m_mayAct || m_mayAct() > std::chrono::nanoseconds::zero(); }
    /// Gives up the reserve where there is no room. -1 with errno set.
    int make(Folders &folders, const QByteArray &folder, const Folders::Like &like);
    /// The folder of the gate that files of this one in quarantine pass through.
    int openGate(const QByteArray &place);
    /// The folder in quarantine for what lay in `folder`.
    int makePlace(const QByteArray &folder);
    /// After a rename into the gate that failed with errno set.
    MoveResult failedAtGate(int source, const QByteArray &name);
    FileIdentity asWeLeftIt(const FileToken &found, FileIdentity expected) const;
    bool isBack(const QByteArray &path, const FileIdentity &expected);
    /// What is left of it in the gate goes back where it came from.
    MoveResult takeBack(int gate, const QByteArray &name, int source, Renaming::To where, const MoveResult &why);

    FileDescriptor m_own;
    FileDescriptor m_quarantine;
    std::unique_ptr<Gate> m_gate; ///< From the first file on.
    QByteArray m_run;
    MayAct m_mayAct;
    Renaming m_renaming;
    int m_root;
    Folders m_original;
    Folders m_quarantined;
    QSet<QByteArray> m_emptied; ///< Folders below the root that files have left.
    QHash<FileToken, qint64> m_moved; ///< The ctime of files with several names one of which we have moved.
};

} // namespace storage
