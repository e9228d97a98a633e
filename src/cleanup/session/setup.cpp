// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/session/setup.h"

#include "cleanup/diagnose/rootfeatures.h"
#include "cleanup/diagnose/serverfindings.h"
#include "cleanup/diagnose/tablefindings.h"
#include "cleanup/guard/roothistory.h"
#include "cleanup/session/boundroot.h"
#include "cleanup/session/rolegrants.h"
#include "cleanup/session/session.h"
#include "cleanup/tr.h"
#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "database/journal/journalowner.h"
#include "database/journal/journalschema.h"
#include "database/schema/privileges.h"
#include "storage/store.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace {
/// Errors: Refused (the server is too old), Connection, Database.
Result<void> requireSupported(database::Connection &connection)
{
    const auto traits = database::findServerTraits(connection);
    if (!traits)
        return tl::unexpected(traits.error());
    const QString trouble = cleanup::oldServerTrouble(*traits);
    return trouble.isEmpty() ? Result<void>() : failure(ErrorKind::Refused, trouble);
}

/// On a server that is too old the session may fail to begin for any reason; what is said is the one that counts.
Result<void> begin(cleanup::Session &session, const cleanup::Context &context)
{
    const auto begun = session.begin(context);
    if (begun)
        return requireSupported(session.connection());
    auto connection = session.connect(context);
    const auto supported = connection ? requireSupported(*connection) : Result<void>();
    return supported ? begun : supported;
}

/// What has to be done for one root.
enum class RootNeed { Nothing, Bind, Rebind, Begin };

/// A folder whose binding somebody has taken away may remember runs all the same. Errors: Refused (this database does
/// not know the last one).
Result<void> requireNoOtherPast(cleanup::Session &session, const storage::Store &root)
{
    const auto mark = root.mark();
    if (!mark || !*mark || (*mark)->run.isEmpty())
        return {}; // Nothing of ours is there, or nothing has happened in it.
    const auto unknown = session.schema().isSetUp() ? cleanup::findUnknownRun(session, root)
                                                    : Result<std::optional<RunId>>(RunId{(*mark)->run});
    if (!unknown)
        return tl::unexpected(unknown.error());
    if (!*unknown)
        return {};
    return failure(ErrorKind::Refused,
                   Tr::tr("The %1 folder %2 is bound to no database, but remembers run %3, which this one does not "
                          "know: connect to the one that does, or bind it to this one, after looking at what lies "
                          "there, with \"scrapazoidctl setup --rebind\".")
                       .arg(toWord(root.directory()), bytes::displayName(root.path()), (*unknown)->value));
}

Result<RootNeed> findNeed(cleanup::Session &session, Directory directory, const cleanup::SetupRequest &request)
{
    if (session.target().root(directory).path.isEmpty())
        return RootNeed::Nothing;
    const auto root = session.openRoot(directory);
    if (!root)
        return tl::unexpected(root.error());
    const auto binding = (*root)->binding();
    if (!binding)
        return tl::unexpected(binding.error());
    if (!*binding) {
        const auto isNew = requireNoOtherPast(session, **root);
        if (!isNew)
            return request.rebind ? Result<RootNeed>(RootNeed::Rebind) : tl::unexpected(isNew.error());
        return RootNeed::Bind;
    }
    const auto bound = cleanup::openBoundRoot(session, directory);
    if (!bound)
        return request.rebind ? Result<RootNeed>(RootNeed::Rebind) : tl::unexpected(bound.error());
    const auto mark = (*root)->mark();
    // What a folder remembers is compared as soon as there is something to compare it with.
    if (!session.schema().isSetUp())
        return mark && !*mark ? RootNeed::Begin : RootNeed::Nothing;
    const auto agrees = cleanup::requireRootHistory(session, **root);
    if (!agrees)
        return request.rebind ? Result<RootNeed>(RootNeed::Rebind) : tl::unexpected(agrees.error());
    return mark && *mark ? RootNeed::Nothing : RootNeed::Begin;
}

/// "12 files, 3.4 MiB, of 2 runs"
QString quarantineOf(const storage::Store &root)
{
    const auto runs = root.quarantinedRuns();
    qint64 files = 0;
    qint64 size = 0;
    for (const storage::QuarantinedRun &run : runs ? *runs : QList<storage::QuarantinedRun>()) {
        files += run.files;
        size += run.bytes;
    }
    return Tr::tr("%Ln file(s), %1", nullptr, static_cast<int>(files)).arg(bytes::forPeople(size));
}

QString stepOf(RootNeed need, const cleanup::Session &session, Directory directory)
{
    const QString shown = bytes::displayName(session.target().root(directory).path);
    const QString own = QString::fromLatin1(storage::ownFolderName);
    switch (need) {
    case RootNeed::Nothing: break;
    case RootNeed::Bind:
        return Tr::tr("Create %1/%2: it binds the %3 folder to this database and holds its quarantine.")
            .arg(shown, own, toWord(directory));
    case RootNeed::Begin:
        return Tr::tr("Let %1/%2 remember the last run in the %3 folder, as this database does.")
            .arg(shown, own, toWord(directory));
    case RootNeed::Rebind: {
        const auto root = session.openRoot(directory);
        return Tr::
            tr("Bind the %1 folder %2 to this database as it is now. In its quarantine lie %3; those of runs that this "
               "database does not know stay there until somebody brings them back or removes them.")
                .arg(toWord(directory), shown, root ? quarantineOf(**root) : Tr::tr("nothing"));
    }
    }
    return {};
}

/// What roles may do must not end because the schema has got new tables.
Result<void> migrate(cleanup::Session &session, const cleanup::Context &context)
{
    const auto roles = database::findRolesLetIn(session.connection());
    if (!roles)
        return tl::unexpected(roles.error());
    if (const auto migrated = database::JournalSchema::migrate(session.connection()); !migrated)
        return migrated;
    // The installation has a name from now on.
    if (const auto named = session.begin(context); !named)
        return named;
    for (const RoleInQuestion &role : *roles) {
        if (const auto granted = cleanup::grantRights(session, role, cleanup::GrantReach::OwnSchema); !granted)
            return granted;
    }
    return {};
}

QString shareStep(const Target &target, Directory directory)
{
    return Tr::tr("Let the group of the %1 folder %2 lead, run and undo in it.")
        .arg(toWord(directory), bytes::displayName(target.root(directory).path));
}

/// Whether the folder is configured, and its group may not write to what is the console's yet.
Result<bool> isToShare(const cleanup::Session &session, Directory directory)
{
    if (session.target().root(directory).path.isEmpty())
        return false;
    const auto root = session.openRoot(directory);
    return root.and_then([](const auto &opened) { return opened->isShared(); }).map(std::logical_not());
}

Result<cleanup::SetupReport> survey(cleanup::Session &session, const cleanup::SetupRequest &request)
{
    if (const auto apart = cleanup::checkRootsApart(session); !apart)
        return tl::unexpected(apart.error());
    cleanup::SetupReport report;
    if (!session.schema().isSetUp()) {
        report.steps << Tr::tr("Create the schema scrapazoid_console in database %1: it records every run, so that it "
                               "can be undone.")
                            .arg(session.facts().identity.database);
        const auto owner = database::findJournalOwner(session.connection(), session.schema());
        if (!owner)
            return tl::unexpected(owner.error());
        if (owner->isServices)
            report.steps << cleanup::sharedJournalNote(*owner);
    }
    for (const Directory directory : session.schema().directories()) {
        const auto need = findNeed(session, directory, request);
        if (!need)
            return tl::unexpected(need.error());
        if (*need != RootNeed::Nothing)
            report.steps << stepOf(*need, session, directory);
        const auto share = request.share ? isToShare(session, directory) : Result<bool>(false);
        if (!share)
            return tl::unexpected(share.error());
        if (*share)
            report.steps << shareStep(session.target(), directory);
    }
    for (const RoleInQuestion &role : request.roles) {
        const auto steps = cleanup::grantSteps(session, role);
        if (!steps)
            return tl::unexpected(steps.error());
        report.steps += *steps;
    }
    return report;
}

Result<void> bindRoot(cleanup::Session &session, Directory directory)
{
    const auto root = session.openRoot(directory);
    if (!root)
        return tl::unexpected(root.error());
    const auto before = (*root)->binding();
    const QString id = before && *before ? (*before)->id : QUuid::createUuid().toString(QUuid::WithoutBraces);
    return (*root)
        ->bind({.database = session.facts().identity, .role = toName(directory), .id = id, .servers = {}})
        .and_then([&] { return cleanup::beginRootHistory(session, **root); });
}

/// Where there is one; safe to repeat.
Result<void> shareRoot(const cleanup::Session &session, Directory directory)
{
    if (session.target().root(directory).path.isEmpty())
        return {};
    const auto root = session.openRoot(directory);
    return root ? (*root)->share() : tl::unexpected(root.error());
}

Result<void> beginRoot(cleanup::Session &session, Directory directory)
{
    const auto root = session.openRoot(directory);
    return root ? cleanup::beginRootHistory(session, **root) : tl::unexpected(root.error());
}
} // namespace

Result<cleanup::SetupReport> cleanup::planSetup(Session &session, const SetupRequest &request, const Context &context)
{
    if (const auto begun = begin(session, context); !begun)
        return tl::unexpected(begun.error());
    return survey(session, request);
}

Result<cleanup::SetupReport> cleanup::runSetup(Session &session, const SetupRequest &request, const Context &context)
{
    if (const auto begun = begin(session, context); !begun)
        return tl::unexpected(begun.error());
    auto report = survey(session, request);
    if (!report || report->steps.isEmpty())
        return report;
    if (!session.schema().isSetUp()) {
        if (const auto migrated = migrate(session, context); !migrated)
            return tl::unexpected(migrated.error());
    }
    std::map<Directory, RootNeed> needs;
    for (const Directory directory : session.schema().directories()) {
        const auto need = findNeed(session, directory, request);
        if (!need)
            return tl::unexpected(need.error());
        needs[directory] = *need;
    }
    for (const auto &[directory, need] : needs) {
        const auto done = need == RootNeed::Nothing ? Result<void>()
            : need == RootNeed::Begin               ? beginRoot(session, directory)
                                                    : bindRoot(session, directory);
        if (!done)
            return tl::unexpected(done.error());
        if (const auto shared = request.share ? shareRoot(session, directory) : Result<void>(); !shared)
            return tl::unexpected(shared.error());
    }
    for (const RoleInQuestion &role : request.roles) {
        if (const auto granted = cleanup::grantRights(session, role); !granted)
            return tl::unexpected(granted.error());
    }
    for (const Directory directory : session.schema().directories()) {
        const auto root = session.openRoot(directory);
        if (root && (*root)->requireOwnFolder())
            report->found << featuresFinding(**root, {}).label;
    }
    report->changedAnything = true;
    return report;
}
