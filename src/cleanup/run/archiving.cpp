// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/run/archiving.h"

#include "cleanup/run/archiveroom.h"
#include "cleanup/run/batches.h"
#include "cleanup/tr.h"
#include "core/base/bytes.h"
#include "database/journal/archivejournal.h"
#include "database/server/transaction.h"
#include "storage/store.h"

#include <QCryptographicHash>
#include <map>

namespace {
using database::TakenFile;
using storage::Moved;

/// What a batch may have copied before its receipts are written: a kill repeats no more than that.
constexpr qint64 bytesAtOnce = qint64{1} << 30;
/// What may have been read of files that are finished together.
constexpr qint64 bytesTogether = qint64{32} << 20;
/// Whatever is in the way of so many files in a row is in the way of the next ones, too.
constexpr int mostFailures = 25;

/// An error that ends the whole, not the work on one file.
bool isOfAll(const Error &error)
{
    return error.kind != ErrorKind::Storage && error.kind != ErrorKind::NotFound && error.kind != ErrorKind::Refused
        && error.kind != ErrorKind::Usage;
}

/// One run's files on their way; by reference for the length of one call.
class Sweep {
public:
    using Files = std::span<const TakenFile *const>;

    explicit Sweep(const cleanup::Archiving &archiving)
        : m_archiving(archiving)
        , m_lead(archiving.lead)
        , m_run(archiving.run)
        , m_stop(archiving.context.stop)
    {
    }

    Result<cleanup::NotArchived> files(const std::vector<const TakenFile *> &all)
    {
        if (all.empty())
            return m_left;
        auto archive = cleanup::openArchiveOf(m_run.run.id, m_run.archive, m_lead.target());
        if (!archive) {
            leave(all, archive.error().message);
            return m_left;
        }
        m_archive = std::move(*archive);
        if (const auto held = m_archive->hold(m_run.run.id); !held) {
            leave(all, sentence(m_run.archive.address, held.error().message));
            return m_left;
        }
        showProgress(all);
        std::map<Directory, std::vector<const TakenFile *>> byRoot;
        for (const TakenFile *file : all)
            byRoot[*file->part.directory].push_back(file);
        for (const auto &[directory, some] : byRoot) {
            if (const auto done = root(directory, some); !done)
                return tl::unexpected(done.error());
        }
        m_archive->tidy(m_run.run.id);
        return m_left;
    }

private:
    static QString sentence(const QByteArray &what, const QString &reason)
    {
        return Tr::tr("%1: %2.").arg(bytes::displayName(what), reason);
    }

    void leave(Files some, const QString &reason)
    {
        for (const TakenFile *file : some) {
            ++m_left.files;
            m_left.bytes += file->bytes;
        }
        m_left.reason = reason;
    }

    void showProgress(Files all) const
    {
        Progress &progress = *m_archiving.context.progress;
        progress.itemsDone = 0;
        progress.bytesDone = 0;
        progress.itemsTotal = static_cast<qint64>(all.size());
        qint64 size = 0;
        for (const TakenFile *file : all)
            size += file->identity.size;
        progress.bytesTotal = size;
        // Last: whoever sees it finds these figures.
        progress.phase = Phase::Copying;
    }

    bool isOver() const { return m_stop.stop_requested() || m_failures >= mostFailures; }
    QString whyOver() const { return m_stop.stop_requested() ? Tr::tr("It was stopped.") : m_left.reason; }

    Result<void> root(Directory directory, const std::vector<const TakenFile *> &all)
    {
        const auto removal = m_archiving.removalOf(directory);
        if (!removal) {
            // Of one root; the other one is none the worse for it.
            if (isOfAll(removal.error()))
                return tl::unexpected(removal.error());
            leave(all, removal.error().message);
            return {};
        }
        for (size_t begin = 0; begin < all.size();) {
            if (isOver()) {
                leave(Files(all).subspan(begin), whyOver());
                return {};
            }
            size_t end = begin;
            for (qint64 size = 0; end < all.size() && end - begin < cleanup::batchSize && size < bytesAtOnce; ++end)
                size += all[end]->identity.size;
            const auto some = Files(all).subspan(begin, end - begin);
            if (const auto done = m_lead.renew().and_then([&] { return batch(**removal, some); }); !done)
                return done;
            begin = end;
        }
        return {};
    }

    /// Copies, then receipts, then the originals.
    Result<void> batch(storage::Removal &removal, Files some)
    {
        std::vector<QByteArray> paths;
        for (const TakenFile *file : some)
            paths.push_back(file->path);
        const std::vector<storage::Found> found = removal.lookAtQuarantined(paths);
        m_receipts.clear();
        m_copied.clear();
        for (size_t place = 0; place < some.size(); ++place) {
            // It was gone before it could be taken, or a row means it by now.
            if (found[place].state == FileState::Gone)
                continue;
            if (isOver()) {
                leave(some.subspan(place, 1), whyOver());
                continue;
            }
            auto written = write(removal, *some[place]);
            if (!written && isOfAll(written.error()))
                return tl::unexpected(written.error());
            if (!written) {
                giveUp(*some[place], written.error());
                continue;
            }
            m_written.push_back(std::move(*written));
            m_writtenBytes += some[place]->identity.size;
            if (m_written.size() >= m_archive->atOnce() || m_writtenBytes >= bytesTogether) {
                if (const auto leads = finishWritten(); !leads)
                    return leads;
            }
        }
        if (const auto leads = finishWritten(); !leads)
            return leads;
        if (const auto safe = m_archive->commit(); !safe) {
            leave(m_copied, sentence(m_run.archive.address, safe.error().message));
            return {};
        }
        return note(m_receipts).and_then([&] { return remove(removal, m_copied); });
    }

    void giveUp(const TakenFile &file, const Error &why)
    {
        ++m_failures;
        const TakenFile *const one = &file;
        leave(Files(&one, 1), sentence(file.path, why.message));
    }

    /// A file whose content has gone to the archive.
    struct Written {
        const TakenFile *file = nullptr;
        std::unique_ptr<storage::ArchiveCopy> copy;
        ArchiveReceipt receipt;
    };

    /// They are compared and get their places; who they are is kept for the batch's end.
    Result<void> finishWritten()
    {
        std::vector<storage::WrittenCopy> copies;
        copies.reserve(m_written.size());
        for (const Written &one : m_written)
            copies.push_back({one.copy.get(), one.receipt.sha256});
        const std::vector<Result<void>> finished = m_archive->finish(copies);
        for (size_t place = 0; place < finished.size(); ++place) {
            Written &one = m_written[place];
            if (!finished[place]) {
                giveUp(*one.file, finished[place].error());
                continue;
            }
            m_failures = 0;
            m_receipts.push_back({one.file->seq, std::move(one.receipt)});
            m_copied.push_back(one.file);
            ++m_archiving.context.progress->itemsDone;
        }
        m_written.clear();
        m_writtenBytes = 0;
        return m_lead.renew();
    }

    /// One file is read to its end.
    Result<Written> write(storage::Removal &removal, const TakenFile &file)
    {
        auto copy = m_archive->begin({m_run.run.id, *file.part.directory, file.path}, file.identity);
        if (!copy)
            return tl::unexpected(copy.error());
        QCryptographicHash sum(QCryptographicHash::Sha256);
        const auto looks
            = removal.readQuarantined({file.path, file.identity}, [&](QByteArrayView piece) -> Result<void> {
                  sum.addData(piece);
                  m_archiving.context.progress->bytesDone += piece.size();
                  // A large file takes longer than a lease.
                  return m_lead.renew().and_then([&] { return (*copy)->write(piece); });
              });
        if (!looks)
            return tl::unexpected(looks.error());
        return Written{&file, std::move(*copy), {sum.result(), *looks}};
    }

    Result<void> note(const std::vector<database::ArchiveJournal::Receipt> &receipts)
    {
        if (receipts.empty())
            return {};
        auto transaction = database::Transaction::begin(m_lead.connection());
        if (!transaction)
            return tl::unexpected(transaction.error());
        return m_lead.prove()
            .and_then([&] { return database::ArchiveJournal(m_lead.connection()).insertReceipts(m_run.run, receipts); })
            .and_then([&] { return transaction->commit(); });
    }

    Result<void> remove(storage::Removal &removal, Files copied)
    {
        std::vector<storage::KnownFile> files;
        for (const TakenFile *file : copied)
            files.push_back({file->path, file->identity});
        const storage::Removal::Results gone = removal.purge(files);
        for (size_t place = 0; place < files.size(); ++place) {
            if (gone[place].moved != Moved::Done && gone[place].moved != Moved::Gone)
                leave(copied.subspan(place, 1), sentence(files[place].path, gone[place].reason()));
        }
        return removal.commit();
    }

    const cleanup::Archiving &m_archiving;
    cleanup::Lead &m_lead;
    const database::OwedRun &m_run;
    const std::stop_token &m_stop;
    std::unique_ptr<storage::Archive> m_archive;
    std::vector<Written> m_written; ///< Not finished yet.
    qint64 m_writtenBytes = 0; ///< Of them.
    std::vector<database::ArchiveJournal::Receipt> m_receipts; ///< Of a batch, as are the files that they are of.
    std::vector<const TakenFile *> m_copied;
    int m_failures = 0; ///< In a row.
    cleanup::NotArchived m_left;
};
} // namespace

Result<cleanup::NotArchived> cleanup::archiveFiles(const Archiving &archiving,
                                                   const std::vector<const database::TakenFile *> &files)
{
    return Sweep(archiving).files(files);
}

Result<std::unique_ptr<storage::Archive>> cleanup::openArchiveOf(const RunId &run, const ArchiveName &name,
                                                                 const Target &target)
{
    if (name.isNull() || name.id.isEmpty())
        return failure(ErrorKind::Refused,
                       Tr::tr("The journal does not say which archive run %1 used.").arg(run.value));
    auto archive = storage::openArchive(name, target.objectStore);
    if (!archive && archive.error().kind == ErrorKind::Refused)
        archive.error().message += u' ' + Tr::tr("Run %1 used it.").arg(run.value);
    return archive;
}

Result<std::unique_ptr<storage::Archive>> cleanup::openArchiveToUse(Lead &lead, const QByteArray &address,
                                                                    const QList<Directory> &of)
{
    // Before anything is written there, its marker too.
    const auto clean = requireArchivable(lead.session(), of, address);
    if (!clean)
        return tl::unexpected(clean.error());
    const auto last = database::ArchiveJournal(lead.connection()).findLastUse(*clean);
    if (!last)
        return tl::unexpected(last.error());
    return *last ? openArchiveOf((*last)->run, {*clean, (*last)->id}, lead.target())
                 : storage::openArchive({*clean, {}}, lead.target().objectStore);
}
