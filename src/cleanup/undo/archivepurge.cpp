// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/undo/archivepurge.h"

#include "cleanup/run/abandonedruns.h"
#include "cleanup/run/archiving.h"
#include "cleanup/run/batches.h"
#include "cleanup/run/runinprogress.h"
#include "cleanup/session/setupstate.h"
#include "cleanup/tr.h"
#include "core/base/bytes.h"
#include "database/journal/archivejournal.h"
#include "database/journal/runhistory.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {
using Subject = std::pair<database::OpenRun, RunRecord>;

Result<Subject> findSubject(cleanup::Session &session, const QString &name)
{
    auto found = database::RunHistory(session.connection()).findRun(name);
    if (!found)
        return found;
    const RunRecord &record = found->second;
    if (record.action != RunAction::Cleanup || record.mode != RemovalMode::Archive)
        return failure(ErrorKind::Refused, Tr::tr("Run %1 put nothing into an archive.").arg(record.id.value));
    if (record.archived.items() == 0)
        return failure(ErrorKind::Refused, Tr::tr("Nothing of run %1 is in its archive.").arg(record.id.value));
    return found;
}

/// One purge on its way; by reference for the length of one call.
class ArchivePurge {
public:
    ArchivePurge(cleanup::RunInProgress &run, const database::OpenRun &subject, storage::Archive &archive)
        : m_run(run)
        , m_subject(subject)
        , m_archive(archive)
    {
    }

    Result<void> all()
    {
        database::ArchiveJournal journal(m_run.lead().connection());
        for (qint64 after = -1; !m_run.isStopped();) {
            const auto some = journal.findArchived(m_subject, after, static_cast<int>(cleanup::batchSize));
            if (!some)
                return tl::unexpected(some.error());
            if (some->empty())
                break;
            after = some->back().seq;
            if (const auto done = m_run.lead().renew().and_then([&] { return batch(*some); }); !done)
                return done;
        }
        m_archive.tidy(m_subject.id);
        if (m_extra > 0)
            m_run.noteOnce(Tr::tr("%Ln copies of files that had been brought back are gone, too.", nullptr,
                                  static_cast<int>(std::min<qint64>(m_extra, std::numeric_limits<int>::max()))));
        return {};
    }

private:
    /// The copies, then their receipts: who is killed between finds none the next time and says so.
    Result<void> batch(const std::vector<database::ArchivedFile> &files)
    {
        std::vector<storage::ArchivePlace> places;
        places.reserve(files.size());
        for (const database::ArchivedFile &file : files)
            places.push_back({m_subject.id, *file.part.directory, file.path});
        const std::vector<Result<bool>> removed = m_archive.remove(places);
        std::vector<qint64> gone;
        for (size_t place = 0; place < files.size(); ++place) {
            if (removed[place])
                gone.push_back(files[place].seq);
            note(files[place], removed[place]);
        }
        return m_archive.commit().and_then(
            [&] { return database::ArchiveJournal(m_run.lead().connection()).notePurged(m_subject, gone); });
    }

    void note(const database::ArchivedFile &file, const Result<bool> &removed)
    {
        ++m_run.context().progress->itemsDone;
        if (removed && file.isBack) {
            ++m_extra;
            return;
        }
        m_run.result().add({.kind = file.part.kind,
                            .directory = file.part.directory,
                            .id = file.id,
                            .path = file.path,
                            .bytes = removed && *removed ? file.bytes : 0,
                            .outcome = removed ? Outcome::Purged : Outcome::Failed,
                            .reason = removed ? QString() : removed.error().message,
                            .runtimeSeconds = 0});
    }

    cleanup::RunInProgress &m_run;
    const database::OpenRun &m_subject;
    storage::Archive &m_archive;
    qint64 m_extra = 0; ///< Copies of files that are back.
};

Result<void> requireOver(cleanup::Lead &lead, const database::OpenRun &run)
{
    const auto owed = database::RunJournal(lead.connection()).findOwed();
    if (!owed)
        return tl::unexpected(owed.error());
    const bool isOwed
        = std::any_of(owed->begin(), owed->end(), [&](const database::OwedRun &one) { return one.run.key == run.key; });
    return isOwed
        ? failure(ErrorKind::Refused,
                  Tr::tr("Some of run %1 is still on its way to the archive: let that end first, or undo the run.")
                      .arg(run.id.value))
        : Result<void>();
}
} // namespace

Result<cleanup::ArchivePurgePlan> cleanup::planArchivePurge(Session &session, const QString &run,
                                                            const Context &context)
{
    if (const auto begun = session.begin(context); !begun)
        return tl::unexpected(begun.error());
    if (const auto isThere = requireSetUp(session, Tr::tr("so nothing can be purged")); !isThere)
        return tl::unexpected(isThere.error());
    const auto subject = findSubject(session, run);
    if (!subject)
        return tl::unexpected(subject.error());
    const RunRecord &record = subject->second;
    return ArchivePurgePlan{.run = record.id, .archive = record.archive.address, .copies = record.archived};
}

Result<RunResult> cleanup::runArchivePurge(Session &session, const ArchivePurgePlan &shown, const Context &context)
{
    auto lead = Lead::take(session, context);
    if (!lead)
        return tl::unexpected(lead.error());
    if (const auto recovered = finishAbandoned(*lead, context); !recovered)
        return tl::unexpected(recovered.error());
    const auto subject = findSubject(session, shown.run.value);
    if (!subject)
        return tl::unexpected(subject.error());
    const auto &[open, record] = *subject;
    if (record.archived.items() > shown.copies.items())
        return failure(
            ErrorKind::Refused,
            Tr::tr("By now there is more of run %1 in its archive than was shown: look again.").arg(record.id.value));
    if (const auto over = requireOver(*lead, open); !over)
        return tl::unexpected(over.error());
    const auto archive = openArchiveOf(record.id, record.archive, lead->target());
    if (!archive)
        return tl::unexpected(archive.error());
    if (const auto held = (*archive)->hold(record.id); !held)
        return failure(held.error().kind,
                       Tr::tr("The archive %1 cannot be used: %2.")
                           .arg(bytes::displayName(record.archive.address), held.error().message));
    auto run = RunInProgress::open(*lead,
                                   {.action = RunAction::Purge,
                                    .command = u"purge"_s,
                                    .subject = record.id,
                                    .mode = RemovalMode::Permanent,
                                    .policy = {},
                                    .cutoff = {},
                                    .fingerprint = {},
                                    .planned = record.archived},
                                   context);
    if (!run)
        return tl::unexpected(run.error());
    run->show(Phase::Purging, record.archived.items(), record.archived.bytes);
    if (const auto purged = ArchivePurge(*run, open, **archive).all(); !purged)
        run->fail(purged.error());
    run->finish();
    const auto left = database::RunHistory(lead->connection()).findRun(record.id.value);
    if (left && left->second.undoable == 0) {
        for (const Directory directory : directories) {
            // The folder's own list of the run brings nothing back any more.
            if (const auto root = lead->root(directory))
                (*root)->removeManifest(record.id);
        }
    }
    return std::move(run->result());
}
