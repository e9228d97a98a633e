// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/quarantine.h"

#include <algorithm>

const QuarantineOfRun *Quarantine::find(const RunId &run) const
{
    const auto found = std::find_if(runs.cbegin(), runs.cend(), [&](const auto &one) { return one.run == run; });
    return found == runs.cend() ? nullptr : &*found;
}

Quarantine Quarantine::only(const RunId &run) const
{
    Quarantine part = *this;
    if (!run.isNull())
        part.runs.removeIf([&](const QuarantineOfRun &one) { return one.run != run; });
    return part;
}

Tally Quarantine::total() const
{
    Tally sum;
    for (const QuarantineOfRun &one : runs)
        sum += one.total();
    return sum;
}

Counts Quarantine::files() const
{
    Counts counts;
    for (const QuarantineOfRun &one : runs)
        counts += one.files;
    return counts;
}

std::optional<ServerTime> Quarantine::first() const
{
    std::optional<ServerTime> earliest;
    for (const QuarantineOfRun &one : runs) {
        if (one.until && (!earliest || *one.until < *earliest))
            earliest = one.until;
    }
    return earliest;
}

std::optional<ServerTime> Quarantine::last() const
{
    std::optional<ServerTime> latest;
    for (const QuarantineOfRun &one : runs) {
        if (one.until && (!latest || *latest < *one.until))
            latest = one.until;
    }
    return latest;
}

qint64 Quarantine::bytesOn(Directory volume) const
{
    qint64 bytes = 0;
    for (const QuarantineOfRun &one : runs) {
        for (const auto &[directory, tally] : one.onDisk) {
            // With one volume for both, it is the one that is there.
            const bool isOwn = apart.contains(directory);
            bytes += (isOwn ? directory : otherThan(directory)) == volume ? tally.bytes : 0;
        }
    }
    return bytes;
}
