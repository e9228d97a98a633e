// SPDX-License-Identifier: GPL-3.0-or-later
// What a root says whose quarantine can only be moved to and from.
#include "core/plan/words.h"
#include "storage/removal.h"
#include "storage/store.h"
#include "storage/tr.h"

namespace {
QString whyClosed()
{
    return Tr::tr("what lies in a bucket could not come back from an archive as the object that it was");
}
} // namespace

Result<QString> storage::Removal::readQuarantined(const KnownFile & /*file*/, const Consume & /*consume*/)
{
    return failure(ErrorKind::Storage, whyClosed());
}

Result<std::unique_ptr<storage::Arrival>> storage::Removal::bringToQuarantine(const KnownFile & /*file*/,
                                                                              const ArchiveReceipt & /*receipt*/)
{
    return failure(ErrorKind::Storage, whyClosed());
}

Result<void> storage::Store::requireOpenQuarantine() const
{
    return failure(ErrorKind::Refused,
                   Tr::tr("The %1 folder cannot be archived: %2. Choose quarantine or permanent removal.")
                       .arg(toWord(directory()), whyClosed()));
}
