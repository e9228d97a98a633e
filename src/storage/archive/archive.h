// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/archived.h"
#include "core/plan/fileidentity.h"
#include "core/plan/item.h"
#include "core/storage/volume.h"
#include "core/target/target.h"
#include "storage/pieces.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace storage {

class Store;

/// Where a file of a run lies in an archive: `<run>/<directory>/<path>`. All of it is input and checked where it is
/// used.
struct ArchivePlace {
    RunId run;
    Directory directory = Directory::Screenshots;
    QByteArray path; ///< Below its root.
};

/// One copy in the making; what is not finished is nowhere in the archive.
class ArchiveCopy {
public:
    ArchiveCopy() = default;
    virtual ~ArchiveCopy() = default;
    ArchiveCopy(const ArchiveCopy &) = delete;
    ArchiveCopy &operator=(const ArchiveCopy &) = delete;

    virtual Result<void> write(QByteArrayView piece) = 0;
};

/// One that is written to its end, and what that gave.
struct WrittenCopy {
    ArchiveCopy *copy = nullptr;
    QByteArray sha256;
};

/// Where files go that shall neither be deleted nor stay on their volume: a folder or a bucket that belongs to nobody's
/// service. It knows itself by a marker, so that an empty mount point or another disk at its place is not taken for it.
/// One thread at a time. Errors, unless said otherwise: Storage, whose message is the reason alone ("no space left on
/// device").
class Archive {
public:
    Archive() = default;
    virtual ~Archive() = default;
    Archive(const Archive &) = delete;
    Archive &operator=(const Archive &) = delete;

    const ArchiveName &name() const { return m_name; }

    /// The number of its volume as Store::device has it; 0: nothing that is of this machine.
    virtual quint64 device() const = 0;

    /// What a killed one had begun of this run is removed; where the place knows locks, nobody else makes or purges
    /// copies of it while the archive is open. Before `begin` and `remove`. Errors: Busy, Storage.
    virtual Result<void> hold(const RunId &run) = 0;
    /// `file`: size and time of what will be written.
    virtual Result<std::unique_ptr<ArchiveCopy>> begin(const ArchivePlace &place, const FileIdentity &file) = 0;
    /// Reads the copies back from where they are kept, and those that give their SHA-256 take their places; never over
    /// another file, but one that is there with the very same content counts as theirs. As many answers in the same
    /// order.
    virtual std::vector<Result<void>> finish(std::span<const WrittenCopy> copies) = 0;
    /// So many small ones are best finished, or read, at once: where each of them is a way to another machine.
    virtual size_t atOnce() const { return 1; }
    /// All copies that are finished, and removals, survive a power cut.
    virtual Result<void> commit() = 0;

    /// Errors: NotFound, Storage, those of `consume`.
    virtual Result<void> read(const ArchivePlace &place, const Consume &consume) = 0;
    /// Whole contents, of at most `limit` bytes each. As many answers in the same order. Errors: as `read`.
    virtual std::vector<Result<QByteArray>> readWhole(std::span<const ArchivePlace> places, qint64 limit);
    /// False where nothing is there. As many answers in the same order.
    virtual std::vector<Result<bool>> remove(std::span<const ArchivePlace> places) = 0;
    /// Removes what is empty of a run.
    virtual void tidy(const RunId &run) = 0;

protected:
    ArchiveName m_name;
};

/// `<run>/<directory>/<path>`. Errors: Storage (there can be no such place).
Result<QByteArray> pathInArchive(const ArchivePlace &place);

/// Opens an archive. Its id is what it must call itself; empty: whatever it is, and where nothing is it becomes one
/// now. `objectStore`: where buckets are. Errors, with whole sentences: Usage (no address of an archive, cannot be
/// opened), Refused (it is another one, or none), Storage.
Result<std::unique_ptr<Archive>> openArchive(const ArchiveName &archive, const ObjectStoreSettings &objectStore = {});

/// An archive as it is now.
struct ArchiveLook {
    QString id; ///< What it calls itself; empty: there is none yet.
    std::optional<Volume> room; ///< Nothing where nobody knows.
};
/// Writes nothing there. Errors: as openArchive.
Result<ArchiveLook> lookAtArchive(const QByteArray &address, const ObjectStoreSettings &objectStore = {});

/// That copies which go there are no files of that root. Errors: Refused (they would be), Usage, Storage.
Result<void> requireOutside(const QByteArray &address, const Store &root, const ObjectStoreSettings &objectStore = {});

} // namespace storage
