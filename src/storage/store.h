// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/run.h"
#include "core/storage/volume.h"
#include "core/target/target.h"
#include "storage/access.h"
#include "storage/binding.h"
#include "storage/census.h"
#include "storage/filesystem.h"
#include "storage/listing.h"
#include "storage/manifest.h"
#include "storage/objectstore.h"
#include "storage/quarantined.h"
#include "storage/removal.h"
#include "storage/rootconsents.h"
#include "storage/rootmark.h"

#include <atomic>
#include <memory>

namespace storage {

class Destination;

/// Who holds this is the one leader of a root, as far as the root can see to that.
class RootLead {
public:
    RootLead() = default;
    virtual ~RootLead() = default;
    RootLead(const RootLead &) = delete;
    RootLead &operator=(const RootLead &) = delete;

    /// That the root still knows us as its leader. Errors: Storage (somebody has put another lock in the place of ours;
    /// nobody can tell any more).
    virtual Result<void> requireInPlace() const = 0;
    /// Whoever moves the files looks at that by itself, before each of them: asking is another way there and back.
    virtual bool isLookedAtThere() const { return false; }
    /// What an earlier leader left half-way goes on to its place; what it does late leads nowhere. Errors: Storage.
    virtual Result<void> settle() = 0;
};

/// How the copy of one file ended: copied where `error` is empty.
struct Copied {
    QString error;
    bool isStopped = false;
};

/// Copies files of one root to a folder of this computer, never over a file that is there. One thread at a time.
class Copying {
public:
    Copying() = default;
    virtual ~Copying() = default;
    Copying(const Copying &) = delete;
    Copying &operator=(const Copying &) = delete;

    /// Only what is still the file that is meant; what was begun and not finished is removed again. `written` counts
    /// bytes up as they are written.
    virtual Copied copy(const KnownFile &file, const std::stop_token &stop, std::atomic<qint64> &written) = 0;
};

/// One of the service's folders, wherever it lies: everything that the cleanups ask of it and do in it. Paths are bytes
/// below the root, and nobody outside sees how they are reached. Whatever happens to its name afterwards, work goes on
/// in the folder that was opened. Calls that take many paths cost one trip. Any thread, unless said otherwise.
class Store {
public:
    explicit Store(Directory directory)
        : m_directory(directory)
    {
    }
    virtual ~Store() = default;
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    Directory directory() const { return m_directory; }
    /// Where it lies, as the settings name it.
    virtual const QByteArray &path() const = 0;

    /// Which folder this is; the binding's id where there is one.
    virtual RootIdentity identity() const = 0;
    /// Which machine it lies on, as BootTime has it.
    virtual QString machine() const = 0;
    /// Whether this root lies inside `other` or is the same folder. Errors: Storage (nobody can tell).
    virtual Result<bool> isInside(const Store &other) const = 0;
    /// Whether a folder above this one is itself bound: whose files lie here is not for this one to say. Errors:
    /// Storage.
    virtual Result<bool> isInsideBoundOne() const = 0;
    /// Whether copies that go there would be files of this root. Errors: Storage.
    virtual Result<bool> contains(const Destination &destination) const = 0;

    /// The binding, or nothing where the root is not bound. Errors: Storage (unreadable, damaged, a link in its place).
    virtual Result<std::optional<Binding>> binding() const = 0;
    /// Writes the binding and makes the quarantine; both survive a crash. Errors: Storage.
    virtual Result<void> bind(const Binding &binding) const = 0;
    /// Takes the console's own folder away, with all of its own that is in it; whoever leads may still hold its lock.
    /// Nothing where there is none. Errors: Storage (also: something lies in quarantine, which stays; nothing is lost).
    virtual Result<void> unbind() const = 0;
    /// Lets the accounts that share the root's group lead, run and undo in it alike. Safe to repeat. Errors: Storage.
    virtual Result<void> share() const = 0;
    /// Whether that is so. Errors: Storage (nobody can tell).
    virtual Result<bool> isShared() const = 0;
    /// Whether the console's own folder is as it should be. Errors: Storage (missing, a link, another file system).
    virtual Result<void> requireOwnFolder() const = 0;
    /// What the root remembers of the last run in it. Nothing where it has never been marked. Errors: Storage.
    virtual Result<std::optional<RootMark>> mark() const = 0;
    /// Errors: Storage.
    virtual Result<void> setMark(const RootMark &mark) const = 0;
    /// What people have agreed to for it and nobody has used yet. Errors: Storage.
    virtual Result<RootConsents> consents() const = 0;
    /// In place of all that are there. Errors: Storage.
    virtual Result<void> setConsents(const RootConsents &consents) const = 0;

    using Counted = std::function<void(qsizetype files)>;
    /// Every name below the root. A stop leaves a listing that is not complete.
    virtual Listing list(const std::stop_token &stop, const Counted &progress) const = 0;
    /// What the files of a listing take up. `progress` may be called from any thread. A stop leaves it incomplete.
    virtual Census measure(const Listing &listing, const std::stop_token &stop, const Counted &progress) const = 0;
    /// What lies at the paths, nothing changed; as many answers in the same order.
    virtual std::vector<Found> look(std::span<const QByteArray> paths) const = 0;
    Found look(const QByteArray &path) const { return look(std::span(&path, 1)).front(); }
    /// Where a symbolic link below the root leads, as a path below the same root, whether or not anything is there;
    /// empty where that is not below it. Errors: Storage (nobody can tell).
    virtual Result<QByteArray> leadsTo(const QByteArray &link) const = 0;
    /// A whole file of at most `limit` bytes. Errors: NotFound, Storage (also: larger, not a regular file).
    virtual Result<QByteArray> read(const QByteArray &path, qint64 limit) const = 0;
    /// The destination outlives the copying.
    virtual std::unique_ptr<Copying> copyTo(const Destination &destination) const = 0;

    /// Errors: Storage.
    virtual Result<Volume> volume() const = 0;
    /// The number of its volume, the same for all roots on one; 0 where that cannot be told.
    virtual quint64 device() const = 0;
    virtual FileSystem fileSystem() const = 0;
    /// What trying it out shows; nothing is left of the trial. Nothing where this user may not write to quarantine.
    virtual std::optional<FileSystem::Tried> tryOut() const = 0;
    /// Of the console's own folder: the files that quarantine holds, and the blocks of all that is in it; nothing of
    /// either where there is none. Errors: Storage (some of it cannot be looked into).
    virtual Result<Usage> ownUsage() const = 0;
    /// Files without a name that some process still has open; of those that this user may look into.
    virtual HeldOpen heldOpen() const = 0;
    virtual RootAccess access() const = 0;
    /// What the object store that it lies in can do, tried out for a diagnosis; nothing where it lies in none.
    virtual std::optional<ObjectStoreFacts> objectStore() const { return std::nullopt; }
    /// The name of the user who does here what is done.
    virtual QString user() const = 0;

    /// Every run in quarantine, in order of their names; empty ones, too. Errors: Storage.
    virtual Result<QList<QuarantinedRun>> quarantinedRuns() const = 0;
    /// The paths of a run's files in quarantine, as they were below the root. Errors: Storage.
    virtual Result<QList<QByteArray>> quarantinedFiles(const RunId &run) const = 0;
    /// The same of all runs at once, one after the other. False where some of them could not be read.
    virtual bool forEachQuarantined(const std::stop_token &stop,
                                    const std::function<void(QByteArrayView path)> &consume) const = 0;

    /// Whether files in quarantine can be read and written from here, as an archive needs it. Errors: Refused, saying
    /// what keeps it from that.
    virtual Result<void> requireOpenQuarantine() const;

    /// The run's list beside its files, for writing; made where it is missing. Errors: Storage (no room, even without
    /// the reserve).
    virtual Result<std::unique_ptr<Manifest>> manifest(const RunId &run) const = 0;
    /// Errors: NotFound, Storage.
    virtual Result<ManifestContent> readManifest(const RunId &run) const = 0;
    /// The runs that have one, in order of their names. Errors: Storage.
    virtual Result<QList<RunId>> manifests() const = 0;
    /// Goes where its run is purged or undone. False where it could not be removed.
    virtual bool removeManifest(const RunId &run) const = 0;

    /// Makes what `lead` needs, so that a volume that is full later keeps nobody from leading. Errors: Storage.
    virtual Result<void> prepareLead() const = 0;
    /// `holder` is who is said to lead, in a line. Errors: Busy (naming who), Storage.
    virtual Result<std::unique_ptr<RootLead>> lead(const QString &holder) const = 0;
    /// Errors: Storage (the root's own folder is missing, a link, on another file system; `run` is no name of one).
    virtual Result<std::unique_ptr<Removal>> beginRemoval(const RunId &run, MayAct mayAct) const = 0;

private:
    Directory m_directory;
};

} // namespace storage
