// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/undo/fromarchive.h"

#include "cleanup/run/archiving.h"
#include "cleanup/tr.h"
#include "database/journal/archivejournal.h"
#include "database/journal/runhistory.h"

namespace {
/// What is read whole, and several at once.
constexpr qint64 smallBytes = qint64{1} << 20;

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

/// A file that is in the archive, and where its answer goes.
struct cleanup::FromArchive::Wanted {
    const database::JournalledFile *file = nullptr;
    storage::ArchivePlace place;
    ArchiveReceipt receipt;
    Brought *brought = nullptr;

    bool isSmall() const { return file->identity->size <= smallBytes; }
};

Result<std::vector<cleanup::FromArchive::Brought>>
cleanup::FromArchive::bring(Directory directory, storage::Removal &removal,
                            std::span<const database::JournalledFile *const> files)
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
    std::vector<Wanted> wanted;
    for (size_t place = 0; place < files.size(); ++place) {
        const auto receipt = receipts->constFind(files[place]->seq);
        if (receipt != receipts->cend())
            wanted.push_back({files[place], {m_run.id, directory, files[place]->path}, *receipt, &brought[place]});
    }
    if (wanted.empty())
        return brought;
    if (const auto opened = open(); !opened)
        return tl::unexpected(opened.error());
    const size_t atOnce = m_archive ? m_archive->atOnce() : 1;
    for (size_t begin = 0; begin < wanted.size();) {
        size_t end = begin + 1;
        while (end < wanted.size() && end - begin < atOnce && wanted[begin].isSmall() && wanted[end].isSmall())
            ++end;
        const auto some = std::span<const Wanted>(wanted).subspan(begin, end - begin);
        if (const auto done = m_lead.renew().and_then([&] { return bringTogether(removal, some); }); !done)
            return tl::unexpected(done.error());
        begin = end;
    }
    return brought;
}

/// Small ones that are read at once, or a single one.
Result<void> cleanup::FromArchive::bringTogether(storage::Removal &removal, std::span<const Wanted> some)
{
    std::vector<Result<QByteArray>> contents;
    if (some.size() > 1) {
        std::vector<storage::ArchivePlace> places;
        for (const Wanted &one : some)
            places.push_back(one.place);
        contents = m_archive->readWhole(places, smallBytes);
    }
    for (size_t place = 0; place < some.size(); ++place) {
        const Result<QByteArray> *content = contents.empty() ? nullptr : &contents[place];
        if (const auto done = m_lead.renew().and_then([&] { return bringOne(removal, some[place], content); }); !done)
            return done;
    }
    return {};
}

Result<void> cleanup::FromArchive::bringOne(storage::Removal &removal, const Wanted &wanted,
                                            const Result<QByteArray> *content)
{
    if (!m_archive) {
        *wanted.brought = {true, m_trouble};
        return {};
    }
    const auto bring = [&]() -> Result<void> {
        const auto arrival = removal.bringToQuarantine({wanted.file->path, *wanted.file->identity}, wanted.receipt);
        if (!arrival)
            return tl::unexpected(arrival.error());
        if (!*arrival)
            return {};
        const auto write = [&](QByteArrayView piece) {
            // A large file takes longer than a lease.
            return m_lead.renew().and_then([&] { return (*arrival)->write(piece); });
        };
        const auto written = !content ? m_archive->read(wanted.place, write)
            : *content                ? write(**content)
                                      : Result<void>(tl::unexpected(content->error()));
        return written.and_then([&] { return (*arrival)->finish(); });
    };
    const auto done = bring();
    if (!done && endsUndo(done.error()))
        return done;
    *wanted.brought = {true,
                       done ? QString()
                            : Tr::tr("its copy in the archive could not be brought back: %1; it stays there")
                                  .arg(done.error().message)};
    return {};
}
