// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/diagnose/protocolfindings.h"

#include "cleanup/diagnose/findingline.h"
#include "cleanup/diagnose/rootfeatures.h"
#include "cleanup/guard/roothistory.h"
#include "cleanup/session/boundroot.h"
#include "cleanup/tr.h"
#include "core/base/bytes.h"
#include "core/plan/words.h"
#include "database/journal/closingjournal.h"
#include "database/journal/journalretention.h"
#include "database/journal/keptfiles.h"
#include "storage/store.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace {
using namespace cleanup::finding;

Findings historyLines(cleanup::Session &session, const storage::Store &root, const QString &key)
{
    const auto lines = cleanup::findRootHistory(session, root);
    if (!lines)
        return {unknown(key + u"-history"_s, lines.error().message)};
    Findings findings;
    for (const Interlock &line : *lines) {
        const QString own = key + u'-' + (line.key == "server"_L1 ? u"server"_s : u"history"_s);
        findings << (line.isGood() ? good(own, line.label) : bad(own, line.label, line.mend));
    }
    return findings;
}

Finding lockLine(const storage::Store &root, const QString &key)
{
    const storage::FileSystem system = root.fileSystem();
    if (!system.locksHereOnly)
        return good(key + u"-lock"_s,
                    Tr::tr("Locks in the %1 folder hold for everybody.").arg(toWord(root.directory())));
    return warning(
        key + u"-lock"_s,
        Tr::tr("The %1 folder lies on a network or user-space file system (%2): a lock in it may hold on this "
               "machine only.")
            .arg(toWord(root.directory()), system.name),
        Tr::tr("Clean it from one machine, the one that holds the schedule."));
}

/// Quarantine that the journal does not know: nobody owns it, and no purge comes for it.
Finding strangersLine(cleanup::Session &session, const storage::Store &root, const QString &key)
{
    const auto runs = root.quarantinedRuns();
    if (!runs)
        return unknown(key + u"-quarantine"_s, runs.error().message);
    QStringList names;
    qint64 files = 0;
    for (const storage::QuarantinedRun &run : *runs) {
        const auto known = run.files > 0 && session.schema().isSetUp()
            ? database::KeptFiles(session.connection(), root.directory()).count(run.run)
            : Result<qint64>(0);
        if (!known)
            return unknown(key + u"-quarantine"_s, known.error().message);
        // An entry comes before its file and goes after it.
        if (run.files <= *known)
            continue;
        names << run.run.value;
        files += run.files - *known;
    }
    if (names.isEmpty()) {
        return good(key + u"-quarantine"_s,
                    Tr::tr("Every file in the quarantine of the %1 folder has its entry in the journal.")
                        .arg(toWord(root.directory())));
    }
    const auto lists = root.manifests();
    const bool hasList = lists && lists->contains(RunId{names.first()});
    return warning(
        key + u"-quarantine"_s,
        Tr::tr("In the quarantine of the %1 folder lie %Ln file(s) that this database does not know, of run(s) %2.",
               nullptr, static_cast<int>(files))
            .arg(toWord(root.directory()), names.join(u", "_s)),
        hasList
            ? Tr::tr(
                  "Bring a run back with its rows: scrapazoidctl undo %1 --from-manifest. What nobody wants back goes "
                  "with scrapazoidctl purge --strays.")
                  .arg(names.first())
            : Tr::tr(
                  "They lie in %1/%2/quarantine below the paths they had: move back what is wanted; the rest goes with "
                  "scrapazoidctl purge --strays.")
                  .arg(bytes::displayName(root.path()), QString::fromLatin1(storage::ownFolderName)));
}

/// What the history holds in the service's own database, and until when.
Finding historySizeLine(cleanup::Session &session)
{
    const int days = session.target().rowImageDays;
    const auto size = database::JournalRetention::findSize(session.connection());
    const auto old = database::JournalRetention(session.connection(), days).countDue();
    if (!size || !old)
        return unknown(u"history-size"_s, size ? old.error().message : size.error().message);
    QString label = Tr::tr("The console's history holds %1 of the database; the rows of what cannot be undone any more "
                           "stay for %n day(s) (journal.days).",
                           nullptr, days)
                        .arg(bytes::forPeople(*size));
    if (*old > 0)
        label += Tr::tr(" %Ln of them is/are older and go(es) with the next purge.", nullptr, static_cast<int>(*old));
    return good(u"history-size"_s, label);
}

Finding owedLine(cleanup::Session &session)
{
    const auto owed = database::RunJournal(session.connection()).findOwed();
    if (!owed)
        return unknown(u"closing"_s, owed.error().message);
    if (owed->isEmpty())
        return good(u"closing"_s, Tr::tr("No run waits for its last look at late rows."));
    const auto writers = database::ClosingJournal(session.connection()).findWriters(session.schema());
    const QString who = writers && !writers->isEmpty()
        ? (writers->first().pid > 0
               ? Tr::tr("process %1 on the server (%2) has had a transaction open on the service's tables")
                     .arg(writers->first().pid)
                     .arg(writers->first().name)
               : Tr::tr("the prepared transaction %1 is open on the service's tables").arg(writers->first().name))
        : Tr::tr("nobody is in its way now");
    return warning(u"closing"_s,
                   Tr::tr("Run %1 waits for its last look at late rows, so nothing of it is deleted for good; %2.")
                       .arg(owed->first().run.id.value, who),
                   Tr::tr("The next cleanup makes up for it once such transactions have ended."));
}
} // namespace

Findings cleanup::findProtocolTrouble(Session &session)
{
    Findings findings;
    if (session.schema().isSetUp())
        findings << owedLine(session) << historySizeLine(session);
    for (const Directory directory : session.schema().directories()) {
        const QString key = u"root-"_s + toName(directory);
        const auto root = session.openRoot(directory);
        if (!root || !(*root)->requireOwnFolder())
            continue; // That has its line already.
        if (session.schema().isSetUp() && openBoundRoot(session, directory))
            findings += historyLines(session, **root, key);
        findings << lockLine(**root, key) << featuresFinding(**root, key) << strangersLine(session, **root, key);
    }
    return findings;
}
