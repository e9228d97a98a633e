// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/session/teardown.h"

#include "cleanup/session/boundroot.h"
#include "cleanup/session/lead.h"
#include "cleanup/tr.h"
#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "database/journal/journalschema.h"
#include "database/journal/runhistory.h"

namespace {
Result<void> requireEmptyQuarantine(const storage::Store &root)
{
    const auto runs = root.quarantinedRuns();
    if (!runs)
        return tl::unexpected(runs.error());
    qint64 files = 0;
    qint64 size = 0;
    for (const storage::QuarantinedRun &run : *runs) {
        files += run.files;
        size += run.bytes;
    }
    if (files == 0)
        return {};
    return failure(ErrorKind::Refused,
                   Tr::tr("In the quarantine of the %1 folder lie %Ln file(s), %2, that would be lost with it: bring "
                          "them back (undo) or delete them for good (purge) first. Nothing was changed.",
                          nullptr, static_cast<int>(files))
                       .arg(toWord(root.directory()), bytes::forPeople(size)));
}

/// Those of the target's roots that have a folder of the console's, and are this database's.
Result<std::vector<std::unique_ptr<storage::Store>>> findBoundRoots(const cleanup::Session &session)
{
    std::vector<std::unique_ptr<storage::Store>> roots;
    for (const Directory directory : directories) {
        if (session.target().root(directory).path.isEmpty())
            continue;
        auto root = session.openRoot(directory);
        if (!root)
            return tl::unexpected(root.error());
        const auto binding = (*root)->binding();
        if (!binding)
            return tl::unexpected(binding.error());
        if (!*binding)
            continue;
        // Where the schema is gone, its installation's name is, too: the server and the database tell.
        const DatabaseIdentity &here = session.facts().identity;
        const DatabaseIdentity &theirs = (*binding)->database;
        const bool isOurs = session.schema().isSetUp()
            ? theirs == here
            : theirs.systemIdentifier == here.systemIdentifier && theirs.database == here.database;
        if (!isOurs)
            return failure(ErrorKind::Refused,
                           Tr::tr("The %1 folder %2 is bound to another database (%3), so it stays as it is. Nothing "
                                  "was changed.")
                               .arg(toWord(directory), bytes::displayName((*root)->path()), theirs.database));
        if (const auto empty = requireEmptyQuarantine(**root); !empty)
            return tl::unexpected(empty.error());
        roots.push_back(std::move(*root));
    }
    return roots;
}

QString folderStep(const storage::Store &root)
{
    return Tr::tr("Remove %1/%2; its quarantine is empty.")
        .arg(bytes::displayName(root.path()), QString::fromLatin1(storage::ownFolderName));
}

Result<QStringList> schemaSteps(cleanup::Session &session)
{
    const auto version = database::JournalSchema::installedVersion(session.connection());
    if (!version || *version == 0)
        return version ? Result<QStringList>() : tl::unexpected(version.error());
    const QString drop
        = Tr::tr("Drop the schema scrapazoid_console of database %1 with its history, schedule and pins.")
              .arg(session.facts().identity.database);
    if (!session.schema().isSetUp())
        return QStringList{drop};
    const auto extent = database::RunHistory(session.connection()).findExtent();
    if (!extent)
        return tl::unexpected(extent.error());
    QStringList steps{drop};
    if (extent->undoable > 0)
        steps << Tr::tr("With the history of %1 goes what can put %Ln item(s) back.", nullptr,
                        static_cast<int>(extent->undoable))
                     .arg(Tr::tr("%Ln run(s)", nullptr, static_cast<int>(extent->runs)));
    return steps;
}

Result<cleanup::SetupReport> survey(cleanup::Session &session)
{
    const auto roots = findBoundRoots(session);
    if (!roots)
        return tl::unexpected(roots.error());
    const auto steps = schemaSteps(session);
    if (!steps)
        return tl::unexpected(steps.error());
    cleanup::SetupReport report;
    for (const auto &root : *roots)
        report.steps << folderStep(*root);
    report.steps += *steps;
    return report;
}
} // namespace

Result<cleanup::SetupReport> cleanup::planTeardown(Session &session, const Context &context)
{
    return session.begin(context).and_then([&] { return survey(session); });
}

Result<cleanup::SetupReport> cleanup::runTeardown(Session &session, const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    std::optional<Lead> lead;
    if (session.schema().isSetUp()) {
        auto taken = Lead::take(session, context);
        if (!taken)
            return tl::unexpected(taken.error());
        lead.emplace(std::move(*taken));
    }
    // With nobody else at it.
    auto report = survey(session);
    const auto roots = report ? findBoundRoots(session) : tl::unexpected(report.error());
    if (!roots)
        return tl::unexpected(roots.error());
    // The server may have a reason to keep it; a folder that is left is found again by its binding.
    if (const auto removed = database::JournalSchema::remove(session.connection()); !removed)
        return tl::unexpected(removed.error());
    for (const auto &root : *roots) {
        if (const auto removed = root->unbind(); !removed)
            return tl::unexpected(removed.error());
    }
    report->changedAnything = !report->steps.isEmpty();
    return report;
}
