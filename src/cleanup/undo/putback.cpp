// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/undo/putback.h"

#include "cleanup/plan/protection.h"
#include "storage/quarantined.h"

#include <QCoreApplication>

namespace {
using storage::Moved;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

/// One directory's part; everything by reference for the length of one call.
Result<void> putBack(cleanup::Lead &lead, const RunId &run, Directory directory, RunResult &result)
{
    const auto root = lead.anyRoot(directory);
    if (!root)
        return {}; // Not there, or not this database's: nothing of the run can be there for it.
    const auto paths = storage::findQuarantinedFiles(**root, run);
    if (!paths || paths->isEmpty())
        return paths ? Result<void>() : tl::unexpected(paths.error());
    cleanup::Protection protection(lead.target(), lead.links());
    for (const QByteArray &path : *paths)
        protection.add(directory, path);
    if (const auto read = protection.readAll(lead.session()); !read)
        return read;
    auto remover = lead.anyRemover(directory, run);
    if (!remover)
        return tl::unexpected(remover.error());
    qint64 unnamed = 0;
    for (qsizetype index = 0; index < paths->size(); ++index) {
        const auto *meant = protection.meant(index);
        if (!meant) {
            ++unnamed;
            continue;
        }
        if (const auto renewed = lead.renew(); !renewed)
            return renewed;
        const QByteArray &path = paths->at(index);
        const storage::Found found = remover->lookAtQuarantined(path);
        const storage::MoveResult moved = remover->restore(path, found.identity);
        result.add({.kind = itemKindOf(directory),
                    .directory = directory,
                    .id = meant->table == directory ? meant->row : 0,
                    .path = path,
                    .bytes = moved.moved == Moved::Done ? found.identity.size : 0,
                    .outcome = moved.moved == Moved::Done ? Outcome::Done : Outcome::Failed,
                    .reason = moved.reason(),
                    .runtimeSeconds = 0});
    }
    if (unnamed > 0)
        result.notes
            << Tr::tr("%n file(s) of run %1 that no row names stay in the quarantine of the %2 folder. The folder's "
                      "own list has their rows: it can bring both back.",
                      nullptr, static_cast<int>(unnamed))
                   .arg(run.value, toName(directory));
    remover->forget();
    return remover->sync();
}
} // namespace

Result<RunResult> cleanup::putBackNamed(Lead &lead, const RunId &run, const Context &context)
{
    context.progress->phase = Phase::Restoring;
    RunResult result;
    result.run = run;
    result.notes
        << Tr::tr("This database does not know run %1, which the folder remembers: it has gone back in time, or is "
                  "a copy. Files that its rows name are back in their places; it was not changed.")
               .arg(run.value);
    for (const Directory directory : directories) {
        if (const auto back = putBack(lead, run, directory, result); !back)
            return tl::unexpected(back.error());
    }
    return result;
}
