// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/plan/archived.h"
#include "storage/found.h"
#include "storage/pieces.h"

#include <chrono>
#include <functional>
#include <memory>
#include <span>
#include <vector>

namespace storage {

/// Asked before files are changed: for how long from the moment of the question they may be; nothing where somebody
/// else leads by now. May wait. Whoever holds none may always.
using MayAct = std::function<std::chrono::nanoseconds()>;

/// A file on its way into quarantine from elsewhere; what is not finished is nowhere. Its removal outlives it. Errors:
/// Storage, whose message is the reason alone.
class Arrival {
public:
    Arrival() = default;
    virtual ~Arrival() = default;
    Arrival(const Arrival &) = delete;
    Arrival &operator=(const Arrival &) = delete;

    virtual Result<void> write(QByteArrayView piece) = 0;
    /// It takes its place where it reads back from the disk as the receipt has it; never over another file. Errors
    /// also: Busy (somebody else leads by now).
    virtual Result<void> finish() = 0;
};

/// Puts files of one root into quarantine, back and away for good, for one run. Each file is looked at directly before
/// and after it is touched: between plan and act its identity is compared strictly; in quarantine, where only the
/// console writes, place, size and time decide. All calls take as many files as there are, so that a root that is far
/// away costs one trip, and give as many results in the same order; after the first that is Fenced nothing is touched.
/// One thread at a time.
class Removal {
public:
    Removal() = default;
    virtual ~Removal() = default;
    Removal(const Removal &) = delete;
    Removal &operator=(const Removal &) = delete;

    using Files = std::span<const KnownFile>;
    using Paths = std::span<const QByteArray>;
    using Results = std::vector<MoveResult>;

    /// Into quarantine, where the file is still the one that is meant; done, too, for what a killed one has moved
    /// (wasThere).
    virtual Results quarantine(Files files) = 0;
    /// Says which files quarantine() is asked for next, so that a root that is far away is at them before those that
    /// are under way have come back: from now on they may go, and quarantine() of the very same tells what became of
    /// them. By any thread, also while another one is in a call.
    virtual void announceQuarantine(Files /*files*/) { }
    /// Back to its place, never over another file (isPlaceTaken); done, too, for what a killed one has brought back
    /// (wasThere).
    virtual Results restore(Files files) = 0;
    /// Out of quarantine for good.
    virtual Results purge(Files files) = 0;
    /// Whether files that are moved can come back without replacing anything.
    virtual bool canReturn() = 0;

    /// The content of a file in quarantine, piece by piece, if it is the one that is meant and stays it to the end; and
    /// what it looks like (ArchiveReceipt::looks). Errors: Storage, whose message is the reason alone; of `consume`.
    virtual Result<QString> readQuarantined(const KnownFile &file, const Consume &consume);
    /// The other way round: content from elsewhere becomes the file in quarantine that is meant, with its time and
    /// looks, once all of it is written. Null where it is there already. A root that has no open quarantine
    /// (Store::requireOpenQuarantine) does neither. Errors: Storage, as above.
    virtual Result<std::unique_ptr<Arrival>> bringToQuarantine(const KnownFile &file, const ArchiveReceipt &receipt);

    /// What lies at the path, or in quarantine under it.
    virtual std::vector<Found> lookAtOriginals(Paths paths) = 0;
    virtual std::vector<Found> lookAtQuarantined(Paths paths) = 0;

    /// Everything so far survives a power cut; of two names of one file first the one `toward` which it went. What
    /// fails stays to be done. Error: Storage.
    enum class Toward { Quarantine, Original };
    virtual Result<void> commit(Toward toward = Toward::Quarantine) = 0;
    /// Removes the run's empty folders in quarantine; what is not empty stays.
    virtual void tidy() = 0;
    /// Removes folders below the root that are empty after files of this run have left them, now or (purged now)
    /// before, and that were made before this time (nanoseconds since the epoch; where that is not known they stay).
    virtual void removeEmptied(qint64 bornBeforeNs) = 0;
};

} // namespace storage
