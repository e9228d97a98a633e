// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/diagnose/archivefindings.h"

#include "cleanup/tr.h"
#include "core/base/bytes.h"
#include "database/journal/archivejournal.h"
#include "storage/archive/archive.h"

using namespace Qt::StringLiterals;

namespace {
using namespace cleanup::finding;

/// Addresses of archives that are looked at, the latest first: each may be a way to another machine.
constexpr int mostArchives = 5;

Finding roomLine(const QString &key, const QString &shown, const Volume &room, const Target &target)
{
    const QString label
        = Tr::tr("The archive %1 has %2 of room left.").arg(shown, bytes::forPeople(room.availableBytes));
    return room.usedBytesPercent() <= target.alerts.volumePercent
        ? good(key + u"-room"_s, label)
        : warning(key + u"-room"_s, label,
                  Tr::tr("Make room there, or purge copies that nobody needs: \"scrapazoidctl purge --archive RUN\"."));
}

/// One archive; `run` is the latest that has files there, empty where none has.
Findings archiveLines(const QString &key, const ArchiveName &archive, const RunId &run, const Target &target)
{
    const QString shown = bytes::displayName(archive.address);
    const bool isUsed = !run.value.isEmpty();
    const QString mend = isUsed
        ? Tr::tr("See that the right volume is mounted there: without it run %1 cannot be undone.").arg(run.value)
        : Tr::tr("Mount the volume, or correct the place: scrapazoidctl config set archive.dir FOLDER");
    const auto look = storage::lookAtArchive(archive.address, target.objectStore);
    if (!look)
        return {bad(key, look.error().message, mend)};
    if (isUsed && look->id != archive.id)
        return {
            bad(key,
                look->id.isEmpty()
                    ? Tr::tr("At %1 there is no archive, and run %2 put files into one there.").arg(shown, run.value)
                    : Tr::tr("The archive at %1 is another one than the one that run %2 used.").arg(shown, run.value),
                mend)};
    Findings findings{good(key,
                           isUsed ? Tr::tr("The archive %1 is there; run %2 has files in it.").arg(shown, run.value)
                               : look->id.isEmpty()
                               ? Tr::tr("%1 is there, and becomes an archive with the first run.").arg(shown)
                               : Tr::tr("The archive %1 is there.").arg(shown))};
    if (look->room)
        findings << roomLine(key, shown, *look->room, target);
    return findings;
}
} // namespace

Findings cleanup::findArchiveTrouble(Session &session, bool knowsRuns)
{
    const Target &target = session.target();
    Findings findings;
    const auto used = knowsRuns ? database::ArchiveJournal(session.connection()).findUsed(mostArchives)
                                : Result<std::vector<database::ArchiveJournal::UsedArchive>>();
    if (!used)
        return {unknown(u"archive"_s, used.error().message)};
    bool isOwnSaid = target.archive.isEmpty();
    for (const database::ArchiveJournal::UsedArchive &use : *used) {
        const bool isOwn = use.archive.address == target.archive;
        isOwnSaid = isOwnSaid || isOwn;
        const QString key = isOwn ? u"archive"_s : u"archive-of-%1"_s.arg(use.run.value);
        findings += archiveLines(key, use.archive, use.run, target);
    }
    if (!isOwnSaid)
        findings += archiveLines(u"archive"_s, {target.archive, {}}, {}, target);
    return findings;
}
