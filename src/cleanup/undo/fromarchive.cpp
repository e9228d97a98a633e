// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/undo/fromarchive.h"

#include "cleanup/run/archiving.h"
#include "cleanup/tr.h"
#include "database/journal/archivejournal.h"
#include "database/journal/runhistory.h"

namespace {
/// Nothing that is about one file.
bool endsUndo(const Error &error)
{
    return error.kind != ErrorKind::Storage && error.kind != ErrorKind::NotFound;
}
} // namespace

/// Where it cannot be opened, that is what every file of it has to say.
Result<void> cleanup::FromArchive::open()
{
    if (m_archive || !m_trouble.isEmpty())
        return {};
    const auto run = database::RunHistory(m_lead.connection()).findRun(m_run.id.value);
    if (!run)
        return tl::unexpected(run.error());
    auto archive = openArchiveOf(m_run.id, run->second.archive, m_lead.target());
    if (archive)
        m_archive = std::move(*archive);
    else
        m_trouble = archive.error().message;
    return {};
}

Result<std::vector<cleanup::FromArchive::Brought>>
cleanup::FromArchive::bring(Directory directory, std::span<const database::JournalledFile *const> files)
{
    std::vector<Brought> brought(files.size());
    if (files.empty())
        return brought;
    database::SeqRange range{files.front()->seq, files.front()->seq};
    for (const database::JournalledFile *file : files)
        range = {std::min(range.first, file->seq), std::max(range.last, file->seq)};
    const auto receipts = database::ArchiveJournal(m_lead.connection()).findReceipts(m_run, range);
    if (!receipts)
        return tl::unexpected(receipts.error());
    for (size_t place = 0; place < files.size(); ++place) {
        const auto receipt = receipts->constFind(files[place]->seq);
        if (receipt == receipts->cend())
            continue;
        const auto one = m_lead.renew().and_then([&] { return open(); }).and_then([&] {
            return bringOne(directory, *files[place], *receipt);
        });
        if (!one)
            return tl::unexpected(one.error());
        brought[place] = *one;
    }
    return brought;
}

Result<cleanup::FromArchive::Brought>
cleanup::FromArchive::bringOne(Directory directory, const database::JournalledFile &file, const ArchiveReceipt &receipt)
{
    if (!m_archive)
        return Brought{true, m_trouble};
    const storage::ArchivePlace place{m_run.id, directory, file.path};
    const auto arrival = m_removal.bringToQuarantine({file.path, *file.identity}, receipt);
    const auto done = !arrival ? Result<void>(tl::unexpected(arrival.error()))
        : !*arrival            ? Result<void>()
                               : m_archive
                          ->read(place,
                                 [&](QByteArrayView piece) {
                                     // A large file takes longer than a lease.
                                     return m_lead.renew().and_then([&] { return (*arrival)->write(piece); });
                                 })
                          .and_then([&] { return (*arrival)->finish(); });
    if (!done && endsUndo(done.error()))
        return tl::unexpected(done.error());
    return Brought{true,
                   done ? QString()
                        : Tr::tr("its copy in the archive could not be brought back: %1; it stays there")
                              .arg(done.error().message)};
}
