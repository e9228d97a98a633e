// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/diagnose/bucketfindings.h"

#include "cleanup/tr.h"
#include "core/plan/words.h"

using namespace Qt::StringLiterals;

namespace {
using namespace cleanup::finding;

/// Servers refuse what is dated a quarter of an hour off.
constexpr qint64 mostClockSeconds = 300;

Finding encryptionLine(const storage::ObjectStoreFacts &facts, const QString &key)
{
    const bool isHere = facts.bucket.contains("//127.0.0.1"_L1) || facts.bucket.contains("//localhost"_L1)
        || facts.bucket.contains("//[::1]"_L1);
    if (facts.isEncrypted || isHere)
        return good(key + u"-tls"_s,
                    facts.isEncrypted ? Tr::tr("The way to the bucket %1 is encrypted.").arg(facts.bucket)
                                      : Tr::tr("The server of the bucket %1 is this computer.").arg(facts.bucket));
    return warning(
        key + u"-tls"_s,
        Tr::tr("The way to the bucket %1 is not encrypted: whoever listens reads the files.").arg(facts.bucket),
        Tr::tr("Use https: scrapazoidctl config set s3.endpoint https://HOST"));
}

Finding clockLine(const storage::ObjectStoreFacts &facts, const QString &key)
{
    if (qAbs(facts.clockAheadSeconds) <= mostClockSeconds)
        return good(key + u"-clock"_s, Tr::tr("This machine's clock and that of the bucket's server agree."));
    return bad(key + u"-clock"_s,
               Tr::tr("This machine's clock is %n second(s) from that of the bucket's server, which will refuse what "
                      "is asked of it.",
                      nullptr, static_cast<int>(qAbs(facts.clockAheadSeconds))),
               Tr::tr("Set the clock."));
}

Finding reportLine(const Result<ServerTime> &report, Directory directory, const QString &key)
{
    if (report)
        return good(key + u"-inventory"_s,
                    Tr::tr("The %1 folder is listed by the report of S3 Inventory from %2.")
                        .arg(toWord(directory), report->toWords()));
    return bad(key + u"-inventory"_s, report.error().message,
               Tr::tr("See to S3 Inventory's configuration, or have the bucket listed: scrapazoidctl config unset %1")
                   .arg(toName(directory) + u".inventory"_s));
}
} // namespace

Finding cleanup::abilitiesFinding(const storage::Store &root, const storage::ObjectStoreFacts &facts,
                                  const QString &key)
{
    const QString own = key + u"-features"_s;
    const QString name = toWord(root.directory());
    if (facts.trouble)
        return unknown(own, facts.trouble->message);
    if (!facts.abilities)
        return unknown(own,
                       Tr::tr("What the store of the %1 folder can do is tried out in it, which was not possible: %2")
                           .arg(name, facts.trialTrouble));
    switch (facts.abilities->tier()) {
    case 'A':
        return good(own,
                    Tr::tr("The store of the %1 folder keeps versions and deletes only the content that is named (tier "
                           "A): files are hidden and can be brought back.")
                        .arg(name));
    case 'B':
        return good(own,
                    Tr::tr("The store of the %1 folder keeps versions (tier B): files are hidden, looked at again, and "
                           "shown where another one came between.")
                        .arg(name));
    default: break;
    }
    const QString mend = Tr::tr(
        "Switch versioning on for the bucket: without it nothing could be brought back, so nothing is removed.");
    if (facts.versioning == "Suspended"_L1)
        return warning(own,
                       Tr::tr("The versioning of the bucket of the %1 folder is suspended (tier %2): files are looked "
                              "at and counted, and nothing is removed.")
                           .arg(name, QChar::fromLatin1(facts.abilities->tier())),
                       mend);
    return warning(own,
                   Tr::tr("The store of the %1 folder keeps no versions (tier %2): files are looked at and counted, "
                          "and nothing is removed.")
                       .arg(name, QChar::fromLatin1(facts.abilities->tier())),
                   mend);
}

Findings cleanup::findBucketTrouble(const storage::Store &root, const storage::ObjectStoreFacts &facts,
                                    const QString &key, RolePurpose purpose)
{
    if (facts.trouble)
        return {bad(key, facts.trouble->message, Tr::tr("See to s3.endpoint, s3.region and the credentials."))};
    const QString name = toWord(root.directory());
    Findings findings{
        good(key, Tr::tr("The %1 folder lies in the bucket %2, as %3.").arg(name, facts.bucket, root.user())),
        good(key + u"-credentials"_s,
             Tr::tr("The credentials for the bucket %1 come from %2.").arg(facts.bucket, facts.credentials)),
        encryptionLine(facts, key), clockLine(facts, key)};
    if (facts.report)
        findings << reportLine(*facts.report, root.directory(), key);
    if (purpose == RolePurpose::View)
        return findings;
    if (!facts.expiringRules.isEmpty())
        findings << warning(
            key + u"-lifecycle"_s,
            Tr::tr("Rules of the bucket's own take away what the quarantine of the %1 folder keeps: %2.")
                .arg(name, facts.expiringRules.join(u", "_s)),
            Tr::tr("Let them wait longer than undo.window, or let them leave out this prefix."));
    if (facts.locksObjects)
        findings << warning(key + u"-lock-objects"_s,
                            Tr::tr("The bucket of the %1 folder has Object Lock: what a purge is to delete may have to "
                                   "stay until its time is over.")
                                .arg(name),
                            Tr::tr("Let locks end before undo.window does, or purge later."));
    return findings;
}
