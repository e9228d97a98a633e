// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/setup.h"

#include "cleanup/boundroot.h"
#include "cleanup/session.h"
#include "cleanup/tablefindings.h"
#include "core/bytes.h"
#include "database/journalowner.h"
#include "database/journalschema.h"

#include <QCoreApplication>
#include <QUuid>

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Cleanup)
};

/// What has to be done for one root; a step only where it is not bound yet.
Result<bool> needsBinding(const Target &target, Directory directory, const cleanup::Session &session)
{
    if (target.root(directory).path.isEmpty())
        return false;
    const auto root = storage::Root::open(target.root(directory), directory);
    if (!root)
        return tl::unexpected(root.error());
    const auto binding = root->binding();
    if (!binding)
        return tl::unexpected(binding.error());
    if (!*binding)
        return true;
    // Bound already: to this database and role, or a refusal that says to which.
    const auto bound = cleanup::openBoundRoot(target, directory, session.facts.identity);
    if (!bound)
        return tl::unexpected(bound.error());
    return false;
}

Result<cleanup::SetupReport> survey(const Target &target, cleanup::Session &session)
{
    if (const auto apart = cleanup::checkRootsApart(target); !apart)
        return tl::unexpected(apart.error());
    cleanup::SetupReport report;
    if (!session.schema.isSetUp()) {
        report.steps << Tr::tr("Create the schema scrapazoid_console in database %1: it records every run, so that it "
                               "can be undone.")
                            .arg(session.facts.identity.database);
        const auto owner = database::findJournalOwner(session.connection, session.schema);
        if (!owner)
            return tl::unexpected(owner.error());
        if (owner->isServices)
            report.steps << cleanup::sharedJournalNote(*owner);
    }
    for (const Directory directory : {Directory::Screenshots, Directory::Downloads}) {
        const auto needed = needsBinding(target, directory, session);
        if (!needed)
            return tl::unexpected(needed.error());
        if (*needed) {
            report.steps << Tr::tr("Create %1/%2: it binds the %3 folder to this database and holds its quarantine.")
                                .arg(bytes::displayName(target.root(directory).path),
                                     QString::fromLatin1(storage::ownFolderName), toName(directory));
        }
    }
    return report;
}

Result<void> bindRoot(const Target &target, Directory directory, const DatabaseIdentity &identity)
{
    const auto root = storage::Root::open(target.root(directory), directory);
    if (!root)
        return tl::unexpected(root.error());
    return root->bind(
        {.database = identity, .role = toName(directory), .id = QUuid::createUuid().toString(QUuid::WithoutBraces)});
}
} // namespace

Result<cleanup::SetupReport> cleanup::planSetup(const Target &target, const Context &context)
{
    auto session = Session::open(target, context);
    if (!session)
        return tl::unexpected(session.error());
    return survey(target, *session);
}

Result<cleanup::SetupReport> cleanup::runSetup(const Target &target, const Context &context)
{
    auto session = Session::open(target, context);
    if (!session)
        return tl::unexpected(session.error());
    auto report = survey(target, *session);
    if (!report || report->steps.isEmpty())
        return report;
    if (!session->schema.isSetUp()) {
        if (const auto migrated = database::JournalSchema::migrate(session->connection); !migrated)
            return tl::unexpected(migrated.error());
    }
    const auto facts = database::findServerFacts(session->connection, true, context.clock);
    if (!facts)
        return tl::unexpected(facts.error());
    session->facts = *facts;
    for (const Directory directory : {Directory::Screenshots, Directory::Downloads}) {
        const auto needed = needsBinding(target, directory, *session);
        if (!needed)
            return tl::unexpected(needed.error());
        if (*needed) {
            if (const auto bound = bindRoot(target, directory, facts->identity); !bound)
                return tl::unexpected(bound.error());
        }
    }
    report->changedAnything = true;
    return report;
}
