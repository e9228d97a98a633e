// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/undo/putback.h"

#include "cleanup/plan/protection.h"
#include "cleanup/run/batches.h"
#include "cleanup/tr.h"
#include "core/plan/words.h"

namespace {
using storage::Moved;

/// A file in quarantine that a row means.
struct Named {
    QByteArray path;
    RowKey row; ///< Of its own table; 0: of the other one.
};

void putBackSome(storage::Removal &removal, std::span<const Named> some, Directory directory, RunResult &result)
{
    std::vector<QByteArray> paths;
    for (const Named &one : some)
        paths.push_back(one.path);
    const std::vector<storage::Found> found = removal.lookAtQuarantined(paths);
    std::vector<storage::KnownFile> files;
    for (size_t place = 0; place < paths.size(); ++place)
        files.push_back({paths[place], found[place].identity});
    const storage::Removal::Results moved = removal.restore(files);
    for (size_t place = 0; place < files.size(); ++place) {
        const bool isBack = moved[place].moved == Moved::Done;
        result.add({.kind = itemKindOf(directory),
                    .directory = directory,
                    .id = some[place].row,
                    .path = files[place].path,
                    .bytes = isBack ? files[place].identity.size : 0,
                    .outcome = isBack ? Outcome::Done : Outcome::Failed,
                    .reason = moved[place].reason(),
                    .runtimeSeconds = 0});
    }
}

/// One directory's part; everything by reference for the length of one call.
Result<void> putBack(cleanup::Lead &lead, const RunId &run, Directory directory, RunResult &result)
{
    const auto root = lead.anyRoot(directory);
    if (!root)
        return {}; // Not there, or not this database's: nothing of the run can be there for it.
    const auto paths = (*root)->quarantinedFiles(run);
    if (!paths || paths->isEmpty())
        return paths ? Result<void>() : tl::unexpected(paths.error());
    cleanup::Protection protection(lead.session(), lead.links());
    for (const QByteArray &path : *paths)
        protection.add(directory, path);
    if (const auto read = protection.readAll(lead.session()); !read)
        return read;
    auto removal = lead.anyRemoval(directory, run);
    if (!removal)
        return tl::unexpected(removal.error());
    std::vector<Named> named;
    for (qsizetype index = 0; index < paths->size(); ++index) {
        if (const auto *meant = protection.meant(index))
            named.push_back({paths->at(index), meant->table == directory ? meant->row : RowKey()});
    }
    const auto put = cleanup::inBatches(lead, named, [&](std::span<const Named> some) -> Result<void> {
        putBackSome(**removal, some, directory, result);
        return {};
    });
    if (!put)
        return put;
    const qsizetype unnamed = paths->size() - static_cast<qsizetype>(named.size());
    if (unnamed > 0)
        result.notes
            << Tr::tr("%n file(s) of run %1 that no row names stay in the quarantine of the %2 folder. The folder's "
                      "own list has their rows: it can bring both back.",
                      nullptr, static_cast<int>(unnamed))
                   .arg(run.value, toWord(directory));
    return (*removal)->commit();
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
