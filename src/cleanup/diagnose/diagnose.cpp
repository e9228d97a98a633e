// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/diagnose/diagnose.h"

#include "cleanup/diagnose/alertfindings.h"
#include "cleanup/diagnose/archivefindings.h"
#include "cleanup/diagnose/protocolfindings.h"
#include "cleanup/diagnose/rootfindings.h"
#include "cleanup/diagnose/serverfindings.h"
#include "cleanup/diagnose/setasidefindings.h"
#include "cleanup/diagnose/tablefindings.h"
#include "cleanup/session/session.h"
#include "cleanup/tr.h"
#include "database/journal/journalschema.h"

using namespace Qt::StringLiterals;

namespace {
using namespace cleanup::finding;

/// Rights on the console's own schema and what is installed there; the version where it could be read.
std::optional<int> lookAtSetup(database::Connection &connection, const QString &role, RolePurpose purpose,
                               Findings &findings)
{
    const auto rights = database::findConsolePrivileges(connection, {.purpose = purpose});
    if (!rights) {
        findings << unknown(u"setup"_s, rights.error().message);
        return {};
    }
    findings << cleanup::consoleFinding(*rights, role, purpose);
    const bool isThere = rights->name == "console"_L1;
    const auto version = isThere ? database::JournalSchema::installedVersion(connection) : Result<int>(0);
    if (!version) {
        findings << unknown(
            u"setup"_s,
            rights->missing.isEmpty()
                ? version.error().message
                : Tr::tr("Whether the console is set up cannot be seen without the rights on its own schema."));
        return {};
    }
    findings += cleanup::findSetupTrouble(connection, *version);
    return *version;
}

Finding schemaTrouble(const Error &error)
{
    // Without rights on the console's own schema nothing can be loaded; that has its line already.
    return error.kind == ErrorKind::Schema
        ? bad(u"schema"_s, error.message,
              Tr::tr("Map the table or column under its real name: \"scrapazoidctl config\" lists the keys "
                     "schema.…; in the window they are in the connection's settings."))
        : unknown(u"schema"_s, error.message);
}

/// The connection and schema that findings are about: the session's, or where that could not begin whatever there is.
struct Looked {
    database::Connection *connection = nullptr;
    Result<const database::Schema *> schema = nullptr;
    RolePurpose purpose = RolePurpose::Clean;
};

/// Everything that the server can tell; the database's identity where it is known whole.
std::optional<DatabaseIdentity> lookAtDatabase(const Looked &looked, const Target &target,
                                               const cleanup::Context &context, Findings &findings)
{
    database::Connection &connection = *looked.connection;
    const database::CancelOnStop cancel(connection, context.stop);
    const auto traits = database::findServerTraits(connection);
    auto facts = database::findServerFacts(connection, false, context.clock);
    if (!traits || !facts) {
        findings << bad(u"connection"_s, traits ? facts.error().message : traits.error().message,
                        Tr::tr("Give the role the right to read the server's catalogue."));
        return {};
    }
    findings += cleanup::findServerTrouble(target, *facts, *traits);
    const auto version = lookAtSetup(connection, traits->role, looked.purpose, findings);
    if (looked.schema)
        findings += cleanup::findTableTrouble(connection, **looked.schema, *traits,
                                              {.owners = target.orphans.owners, .purpose = looked.purpose});
    else
        findings << schemaTrouble(looked.schema.error());
    if (version == database::JournalSchema::currentVersion)
        findings += cleanup::findSetAsideWork(connection);
    findings << cleanup::findOtherCleaners(connection);
    if (looked.schema)
        findings << cleanup::findServiceCleanup(connection, **looked.schema);
    if (!version)
        return {};
    facts = database::findServerFacts(connection, *version > 0, context.clock);
    return facts ? std::optional(facts->identity) : std::nullopt;
}

std::optional<DatabaseIdentity> lookAtDatabase(cleanup::Session &session, const Result<void> &begun,
                                               RolePurpose purpose, const cleanup::Context &context, Findings &findings)
{
    if (begun)
        return lookAtDatabase({&session.connection(), &session.schema(), purpose}, session.target(), context, findings);
    auto connection = session.connect(context);
    if (!connection) {
        findings << cleanup::noConnection(session.target(), connection.error());
        return {};
    }
    const auto schema = database::Schema::load(*connection, session.target());
    const Looked looked{&*connection,
                        schema ? Result<const database::Schema *>(&*schema) : tl::unexpected(schema.error()), purpose};
    return lookAtDatabase(looked, session.target(), context, findings);
}
} // namespace

Findings cleanup::diagnose(Session &session, const Context &context, RolePurpose purpose)
{
    const auto begun = session.begin(context);
    context.progress->phase = Phase::Checking;
    Findings findings;
    for (const QString &trouble : session.target().configurationTrouble) {
        findings << bad(u"configuration"_s, trouble,
                        Tr::tr("Correct or remove it; until then nothing is changed by this profile."));
    }
    const auto identity = lookAtDatabase(session, begun, purpose, context, findings);
    if (!context.stop.stop_requested())
        findings += findRootTrouble(session, identity, purpose);
    // What could not be connected to or loaded has its line already.
    if (begun && identity && !context.stop.stop_requested())
        findings += findProtocolTrouble(session);
    if (begun && session.schema().isSetUp() && !context.stop.stop_requested())
        findings += findAlertTrouble(session);
    if (!context.stop.stop_requested())
        findings += findArchiveTrouble(session, begun && session.schema().isSetUp());
    return findings;
}
