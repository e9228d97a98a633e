// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/diagnose/serverfindings.h"

#include "cleanup/plan/stuck.h"
#include "cleanup/tr.h"
#include "database/journal/journalschema.h"
#include "database/journal/runjournal.h"
#include "database/server/othercleaners.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
using namespace cleanup::finding;

QString oneDecimal(double value)
{
    return QLocale().toString(value, 'f', 1);
}

/// How to try the same connection without the console: what is set, never a secret.
QString psqlLine(const ConnectionParameters &connection)
{
    QStringList settings;
    for (const QString &keyword : {u"service"_s, u"host"_s, u"port"_s, u"user"_s, u"dbname"_s}) {
        const QString value = connection.keywords.value(keyword);
        if (!value.isEmpty() && !value.contains(u'\'') && !value.contains(u' '))
            settings << keyword + u'=' + value;
    }
    return settings.isEmpty() ? u"psql"_s : u"psql '%1'"_s.arg(settings.join(u' '));
}

Finding versionLine(const database::ServerFacts &facts, const database::ServerTraits &traits)
{
    if (const QString trouble = cleanup::oldServerTrouble(traits); !trouble.isEmpty())
        return bad(u"server-version"_s, trouble, Tr::tr("Upgrade the server."));
    return good(u"server-version"_s, Tr::tr("PostgreSQL %1 is supported.").arg(facts.version));
}

Finding encryptionLine(const database::ServerTraits &traits, const ConnectionParameters &connection)
{
    if (connection.isThroughSsh) {
        if (traits.isNear)
            return good(u"encryption"_s, Tr::tr("The connection is ssh's own up to the server's machine."));
        return warning(
            u"encryption"_s,
            Tr::tr("Behind the host that ssh reaches, the connection crosses a network without encryption."),
            Tr::tr("Let ssh reach the server's own machine, or connect to it directly with TLS: scrapazoidctl config "
                   "set server.via \"\" and server.sslmode require"));
    }
    if (traits.isEncrypted)
        return good(u"encryption"_s, Tr::tr("The connection is encrypted."));
    if (traits.isNear)
        return good(u"encryption"_s, Tr::tr("The connection stays on this machine and needs no encryption."));
    return warning(u"encryption"_s, Tr::tr("The connection crosses a network without encryption."),
                   Tr::tr("Switch SSL on at the server, then: scrapazoidctl config set server.sslmode require"));
}

Finding poolerLine(const database::ServerFacts &facts)
{
    const QString key = u"pooler"_s;
    if (!facts.isPooled)
        return good(key, Tr::tr("The connection goes to the server itself (%1).").arg(facts.address));
    return bad(
        key,
        Tr::tr("The connection goes through a pooler at %1, so previews work and cleanups are refused: locks and "
               "settings do not hold there.")
            .arg(facts.address),
        Tr::tr("Connect to the PostgreSQL server itself, by its own host and port instead of the pooler's: "
               "scrapazoidctl config set server.host and server.port"));
}

Finding standbyLine(const database::ServerFacts &facts, const database::ServerTraits &traits)
{
    const QString key = u"standby"_s;
    if (traits.isStandby) {
        return bad(key, Tr::tr("This server is a standby and only takes reads: previews work, cleanups do not."),
                   Tr::tr("Connect to the primary; with several hosts, set target_session_attrs to read-write."));
    }
    if (facts.isReadOnly) {
        return bad(key, Tr::tr("Sessions of %1 only read here: default_transaction_read_only is on.").arg(facts.user),
                   traits.makeWritable.isEmpty() ? Tr::tr("Take it out of the connection's options.")
                                                 : traits.makeWritable);
    }
    return good(key, Tr::tr("The server takes writes."));
}

Finding clockLine(const database::ServerFacts &facts, const GuardLimits &limits)
{
    const qint64 skew = std::abs(facts.clockSkewMs);
    const QString label = Tr::tr("This machine's clock and the server's differ by %1 s (limit %2 s).")
                              .arg(oneDecimal(static_cast<double>(skew) / 1000.0))
                              .arg(limits.maxClockSkewSeconds);
    if (skew <= limits.maxClockSkewSeconds * 1000)
        return good(u"clock"_s, label);
    return bad(u"clock"_s, label, Tr::tr("Set the clocks right on both machines: timedatectl set-ntp true"));
}

Finding unsettledLine(database::Connection &connection)
{
    const QString key = u"unsettled"_s;
    const auto leader = database::findLeader(connection);
    if (leader && !leader->name.isEmpty())
        return good(key, Tr::tr("A run is going on; what it has not settled yet is its own."));
    auto unsettled = database::RunJournal(connection).findUnsettled();
    if (!leader || !unsettled)
        return unknown(key, leader ? unsettled.error().message : leader.error().message);
    // Those have a line of their own.
    unsettled->removeIf([](const database::OpenBatch &batch) { return batch.isSetAside; });
    if (unsettled->isEmpty())
        return good(key, Tr::tr("No interrupted run waits to be finished."));
    return warning(
        key,
        Tr::tr("An interrupted run has left %n batch(es) half done.", nullptr, static_cast<int>(unsettled->size())),
        Tr::tr("The next cleanup finishes them first; this one does at once: scrapazoidctl stuck --yes"));
}
} // namespace

Finding cleanup::noConnection(const Target &target, const Error &error)
{
    const QString byHand = psqlLine(target.connection);
    return bad(
        u"connection"_s, error.message,
        Tr::tr("See whether it works without the console: %1")
            .arg(target.connection.isThroughSsh ? Tr::tr("on the host of the folders, %1").arg(byHand) : byHand));
}

QString cleanup::oldServerTrouble(const database::ServerTraits &traits)
{
    if (traits.versionNumber >= database::oldestServer)
        return {};
    return Tr::tr("PostgreSQL %1 is older than version %2, the first that the console supports.")
        .arg(u"%1.%2"_s.arg(traits.versionNumber / 10000).arg(traits.versionNumber % 10000))
        .arg(database::oldestServer / 10000);
}

Findings cleanup::findServerTrouble(const Target &target, const database::ServerFacts &facts,
                                    const database::ServerTraits &traits)
{
    const QString way = target.connection.isThroughSsh ? Tr::tr("through ssh")
        : facts.host == "local socket"_L1              ? Tr::tr("by a local socket")
                                                       : Tr::tr("at %1").arg(facts.host);
    return {good(u"connection"_s,
                 Tr::tr("Connected to database %1 %2 as %3; an answer takes %4 ms.")
                     .arg(facts.identity.database, way, facts.user, oneDecimal(facts.latencyMs))),
            poolerLine(facts),
            versionLine(facts, traits),
            encryptionLine(traits, target.connection),
            standbyLine(facts, traits),
            clockLine(facts, target.guards)};
}

Findings cleanup::findSetupTrouble(database::Connection &connection, int version)
{
    using database::JournalSchema::currentVersion;
    const QString key = u"setup"_s;
    const QString setUp = Tr::tr("Run: scrapazoidctl setup");
    if (version == 0)
        return {bad(key, Tr::tr("The console is not set up in this database, so nothing can be removed."), setUp)};
    if (version > currentVersion) {
        return {bad(key,
                    Tr::tr("The console's schema is of version %1, newer than this program knows (%2).")
                        .arg(version)
                        .arg(currentVersion),
                    Tr::tr("Update scrapazoid-console on this machine."))};
    }
    if (version < currentVersion) {
        return {bad(
            key,
            Tr::tr("The console's schema is of version %1, this program needs %2.").arg(version).arg(currentVersion),
            setUp)};
    }
    return {good(key, Tr::tr("The console is set up in this database.")), unsettledLine(connection)};
}

Finding cleanup::findOtherCleaners(database::Connection &connection)
{
    const QString key = u"cleaner"_s;
    const auto leader = database::findLeader(connection);
    const auto consoles = database::findConsoles(connection);
    if (!leader || !consoles)
        return unknown(key, leader ? consoles.error().message : leader.error().message);
    if (!leader->name.isEmpty()) {
        return warning(key, Tr::tr("Another cleanup is running: %1.").arg(leader->name),
                       Tr::tr("Wait until it ends: only one runs at a time."));
    }
    if (consoles->isEmpty())
        return good(key, Tr::tr("Nobody else is cleaning, and no other console is connected."));
    return good(key, Tr::tr("Nobody else is cleaning. Also connected: %1.").arg(consoles->join(u", "_s)));
}

Finding cleanup::findServiceCleanup(database::Connection &connection, const database::Schema &schema)
{
    const QString key = u"service-cleanup"_s;
    const auto marked = database::countMarkedByOthers(connection, schema, stuckMessageStart, stuckMessageEnd);
    if (!marked)
        return unknown(key, marked.error().message);
    if (*marked == 0)
        return good(key, Tr::tr("The service's own cleanup has marked nothing in the last hour."));
    return warning(
        key,
        Tr::tr("The service's own cleanup is at work too: it marked %n execution(s) failed in the last hour.", nullptr,
               static_cast<int>(*marked)),
        Tr::tr("Leave the work to one of the two: what the service removes is in no history and cannot be "
               "undone. Its job starts with start_cleanup_thread(app)."));
}
