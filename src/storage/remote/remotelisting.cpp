// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/remote/remotelisting.h"

#include "storage/remote/columns.h"
#include "storage/remote/wirevalues.h"
#include "storage/tr.h"

#include <atomic>
#include <numeric>

using namespace Qt::StringLiterals;

namespace {
using storage::wire::chunkBytes;
using storage::wire::chunkEntries;
using storage::wire::isFolderPath;
using storage::wire::isName;

/// Questions under way at once: while one is looked at, the next is on its way.
constexpr unsigned questionsAtOnce = 8;

/// Takes the parts of a listing in. What could not lie on any disk makes all of it unbelievable.
class Taking {
public:
    bool take(const QCborMap &part)
    {
        if (part.contains("folders"_L1))
            return takeFolders(part.value("folders"_L1).toByteArray());
        if (part.contains("odd"_L1))
            return takeOdd(part);
        return takeFiles(part);
    }

    storage::Listing::Builder builder;

private:
    bool takeFolders(const QByteArray &packed)
    {
        const auto paths = storage::wire::unpackNames(packed);
        if (!paths || !std::all_of(paths->begin(), paths->end(), isFolderPath))
            return false;
        for (const QByteArray &path : *paths)
            builder.addFolder(path);
        return true;
    }

    /// Files of several folders, one after the other.
    bool takeFiles(const QCborMap &part)
    {
        const QByteArray packed = part.value("files"_L1).toByteArray();
        const QByteArray packedFolders = part.value("in"_L1).toByteArray();
        const qsizetype parts = packedFolders.size() / static_cast<qsizetype>(sizeof(qint64));
        const auto folders = storage::wire::unpackNumbers(packedFolders, parts);
        const auto counts = storage::wire::unpackNumbers(part.value("counts"_L1).toByteArray(), parts);
        if (!folders || !counts)
            return false;
        qsizetype at = 0;
        for (size_t place = 0; place < folders->size(); ++place) {
            const qint64 folder = (*folders)[place];
            if (folder < 0 || folder >= static_cast<qint64>(builder.folders().size()))
                return false;
            builder.enter(static_cast<quint32>(folder));
            for (qint64 file = 0; file < (*counts)[place]; ++file) {
                const qsizetype end = packed.indexOf('\0', at);
                const QByteArrayView name = end < 0 ? QByteArrayView() : QByteArrayView(packed).sliced(at, end - at);
                if (!isName(name))
                    return false;
                builder.addFile(name);
                at = end + 1;
            }
        }
        return at == packed.size();
    }

    bool takeOdd(const QCborMap &part)
    {
        const auto paths = storage::wire::unpackNames(part.value("odd"_L1).toByteArray());
        const qint64 problem = part.value("problem"_L1).toInteger(-1);
        if (!paths || problem < 0 || problem > static_cast<qint64>(Problem::Sidecar))
            return false;
        for (const QByteArray &path : *paths) {
            if (!isFolderPath(path + '/'))
                return false;
            builder.addOdd(path, static_cast<Problem>(problem));
        }
        return true;
    }
};

/// Files of a listing that go into one question: those of one folder follow one another.
struct Chunk {
    qsizetype begin = 0;
    qsizetype end = 0;
};

std::vector<Chunk> chunksOf(const storage::Listing &listing)
{
    std::vector<Chunk> chunks;
    qsizetype bytes = chunkBytes;
    quint32 folder = 0;
    for (qsizetype file = 0; file < listing.size(); ++file) {
        qsizetype size = static_cast<qsizetype>(strlen(listing.name(file))) + 1;
        if (chunks.empty() || listing.folderOf(file) != folder)
            size += listing.folders()[listing.folderOf(file)].size() + 1;
        folder = listing.folderOf(file);
        if (bytes + size > chunkBytes || file - chunks.back().begin >= chunkEntries) {
            chunks.push_back({.begin = file, .end = file});
            bytes = 0;
        }
        bytes += size;
        chunks.back().end = file + 1;
    }
    return chunks;
}

/// Asks for pieces from several threads.
class Measuring {
public:
    Measuring(storage::RemoteRoot &root, const storage::Listing &listing, const std::stop_token &stop,
              const storage::Store::Counted &progress)
        : m_root(root)
        , m_listing(listing)
        , m_stop(stop)
        , m_progress(progress)
        , m_chunks(chunksOf(listing))
        , m_measures(static_cast<size_t>(listing.size()))
    {
    }

    storage::Census measure()
    {
        {
            std::vector<std::jthread> helpers;
            for (unsigned helper = 1; helper < questionsAtOnce; ++helper)
                helpers.emplace_back([this] { askForFiles(); });
            askForFiles();
        }
        const qint64 folderBytes = askForFolders();
        return storage::Census::ofMeasures(std::move(m_measures), folderBytes, m_trouble);
    }

private:
    void askForFiles()
    {
        for (;;) {
            const size_t number = m_next.fetch_add(1);
            if (number >= m_chunks.size() || isOver())
                return;
            if (m_stop.stop_requested()) {
                complain(Tr::tr("the scan was stopped"));
                return;
            }
            ask(m_chunks[number]);
        }
    }

    void ask(const Chunk &chunk)
    {
        storage::wire::Names folders, names;
        std::vector<qint64> counts;
        for (qsizetype file = chunk.begin; file < chunk.end; ++file) {
            if (file == chunk.begin || m_listing.folderOf(file) != m_listing.folderOf(file - 1)) {
                folders.add(m_listing.folders()[m_listing.folderOf(file)]);
                counts.push_back(0);
            }
            names.add(m_listing.name(file));
            ++counts.back();
        }
        const auto answer = m_root.call(u"measure"_s,
                                        {{"folders"_L1, folders.packed()},
                                         {"counts"_L1, storage::wire::packNumbers(counts)},
                                         {"files"_L1, names.packed()}});
        const auto measures = answer
            ? storage::wire::measuresFrom(*answer, static_cast<size_t>(chunk.end - chunk.begin))
            : std::nullopt;
        if (!measures) {
            complain(answer ? Tr::tr("its answer makes no sense") : answer.error().message);
            return;
        }
        if (const QString trouble = answer->value("trouble"_L1).toString(); !trouble.isEmpty())
            complain(trouble);
        std::copy(measures->begin(), measures->end(), m_measures.begin() + chunk.begin);
        const qsizetype done = m_done.fetch_add(chunk.end - chunk.begin) + chunk.end - chunk.begin;
        if (m_progress)
            m_progress(done);
    }

    /// The blocks of the folders themselves.
    qint64 askForFolders()
    {
        qint64 total = 0;
        const std::vector<QByteArray> &all = m_listing.folders();
        for (size_t begin = 0; begin < all.size() && !m_stop.stop_requested() && !isOver();) {
            storage::wire::Names folders;
            while (begin < all.size() && folders.count() < chunkEntries && folders.bytes() < chunkBytes)
                folders.add(all[begin++]);
            const auto answer = m_root.call(u"measure_folders"_s, {{"folders"_L1, folders.packed()}});
            if (!answer)
                complain(answer.error().message);
            else
                total += answer->value("bytes"_L1).toInteger();
        }
        return total;
    }

    bool isOver()
    {
        const std::scoped_lock lock(m_mutex);
        return !m_root.link()->isAlive() && !m_trouble.isEmpty();
    }

    void complain(const QString &trouble)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_trouble.isEmpty())
            m_trouble = trouble;
    }

    storage::RemoteRoot &m_root;
    const storage::Listing &m_listing;
    const std::stop_token &m_stop;
    const storage::Store::Counted &m_progress;
    std::vector<Chunk> m_chunks;
    std::vector<storage::Census::Measure> m_measures;
    std::atomic<size_t> m_next{0};
    std::atomic<qsizetype> m_done{0};
    std::mutex m_mutex;
    QString m_trouble;
};

tl::unexpected<Error> stopped(const storage::RemoteRoot &root)
{
    return failure(ErrorKind::Stopped, Tr::tr("The scan of the folders on %1 was stopped.").arg(root.link()->place()));
}

/// Against the helper's own count.
void checkWhole(storage::RemoteRoot &root, const QCborMap &listed, storage::Listing::Builder &builder)
{
    if (const QString trouble = listed.value("trouble"_L1).toString(); !trouble.isEmpty()) {
        builder.complain(trouble);
    } else if (listed.value("files"_L1).toInteger(-1) != builder.size()
               || listed.value("folders"_L1).toInteger(-1) != static_cast<qint64>(builder.folders().size())) {
        root.link()->disbelieve();
        builder.complain(root.link()->loss().message);
    }
}
} // namespace

storage::Listing storage::listRemote(RemoteRoot &root, const std::stop_token &stop, const Store::Counted &progress)
{
    std::optional<Taking> taking;
    RemoteRoot::Generation last = 0;
    const auto listed = root.askAgain([&](RemoteRoot::Generation now) -> Result<QCborMap> {
        last = now;
        taking.emplace();
        if (stop.stop_requested())
            return stopped(root);
        return root.callOnce(
            now, u"list"_s, {},
            [&](const QCborMap &part) {
                const bool isTaken = taking->take(part);
                if (progress)
                    progress(taking->builder.size());
                return isTaken;
            },
            stop);
    });
    if (listed) {
        checkWhole(root, *listed, taking->builder);
        return taking->builder.finish();
    }
    // Links that are not seen protect nothing: whoever leads here must not go on as if there were none.
    if (root.isLost(last))
        root.giveUp(listed.error());
    taking->builder.complain(listed.error().message);
    return taking->builder.finish();
}

storage::Census storage::measureRemote(RemoteRoot &root, const Listing &listing, const std::stop_token &stop,
                                       const Store::Counted &progress)
{
    return Measuring(root, listing, stop, progress).measure();
}
