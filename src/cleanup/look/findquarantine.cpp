// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/look/findquarantine.h"

#include "cleanup/look/findvolumes.h"
#include "database/journal/runhistory.h"

namespace {
/// Of the runs that the journal knows; what else lies there is for the doctor and for a purge of strays.
void addFrom(const storage::Store &root, Directory directory, Quarantine &quarantine)
{
    if (const auto own = root.requireOwnFolder(); !own) {
        quarantine.trouble.emplace(directory, own.error().message);
        return;
    }
    const auto runs = root.quarantinedRuns();
    if (!runs) {
        quarantine.trouble.emplace(directory, runs.error().message);
        return;
    }
    for (QuarantineOfRun &known : quarantine.runs) {
        for (const storage::QuarantinedRun &run : *runs) {
            if (run.run == known.run && run.files > 0)
                known.onDisk[directory] = {.count = run.files, .bytes = run.bytes};
        }
    }
}
} // namespace

Result<Quarantine> cleanup::findQuarantine(Session &session, const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    Quarantine quarantine{.takenAt = session.facts().now, .isSetUp = session.schema().isSetUp()};
    if (!quarantine.isSetUp)
        return quarantine;
    const database::CancelOnStop cancel(session.connection(), context.stop);
    const auto candidates = database::RunHistory(session.connection()).findPurgeCandidates({});
    if (!candidates)
        return tl::unexpected(asStopped(candidates.error(), context));
    for (const database::PurgeCandidate &candidate : *candidates)
        quarantine.runs.append({.run = candidate.run.id,
                                .files = candidate.files,
                                .until = candidate.until,
                                .isDue = candidate.isDue,
                                .onDisk = {}});
    // Where nothing waits there is nothing to look for, near or far.
    if (quarantine.isEmpty())
        return quarantine;
    for (const Directory directory : session.target().directories()) {
        if (context.stop.stop_requested())
            return failure(ErrorKind::Stopped, {});
        const auto root = session.openRoot(directory);
        if (root)
            addFrom(**root, directory, quarantine);
        else
            quarantine.trouble.emplace(directory, root.error().message);
    }
    quarantine.apart = findSeparateVolumes(session);
    return quarantine;
}
