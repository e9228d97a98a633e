// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/bucket/bucketlisting.h"

#include "core/base/bytes.h"
#include "storage/beneath.h"
#include "storage/bindingtext.h"
#include "storage/bucket/uploads.h"
#include "storage/tr.h"

#include <algorithm>

namespace {
constexpr qint64 microsecondsInSecond = 1'000'000;

/// A list has a folder's files in several pieces, with those of its subfolders between them.
class KeySorter {
public:
    explicit KeySorter(storage::Listing::Builder &builder)
        : m_builder(builder)
    {
        m_folders.insert({QByteArray(), 0});
        m_files.emplace_back();
    }

    void add(const QByteArray &path, qint64 size)
    {
        const qsizetype nameAt = path.lastIndexOf('/') + 1;
        const QByteArray own = QByteArray(storage::ownFolderName) + '/';
        if (path.startsWith(own))
            return;
        if (path.endsWith(QByteArray("/") + storage::ownFolderName + '/' + storage::bindingName))
            m_builder.complain(Tr::tr("%1 cannot be read: another database's folder was set up there")
                                   .arg(bytes::displayName(path.first(nameAt))));
        if (nameAt == path.size() && size == 0 && (path.isEmpty() || storage::isContentPath(path.chopped(1))))
            return; // Somebody's way of having an empty folder.
        if (!storage::isContentPath(path)) {
            m_builder.addOdd(path, nameAt == path.size() ? Problem::NotRegular : Problem::NotAFileName);
            return;
        }
        std::vector<QByteArray> &names = m_files[folderOf(path.first(nameAt))];
        names.push_back(path.sliced(nameAt));
        ++m_count;
    }
    qsizetype count() const { return m_count; }

    void finish()
    {
        for (quint32 folder = 0; folder < m_files.size(); ++folder) {
            m_builder.enter(folder);
            for (const QByteArray &name : m_files[folder])
                m_builder.addFile(name);
        }
    }

private:
    quint32 folderOf(const QByteArray &folder)
    {
        if (m_files.size() > 1 && folder == m_lastFolder)
            return m_lastNumber;
        auto found = m_folders.find(folder);
        if (found == m_folders.end()) {
            // Its own folder comes before it.
            folderOf(folder.first(folder.lastIndexOf('/', -2) + 1));
            m_builder.addFolder(folder);
            found = m_folders.insert({folder, static_cast<quint32>(m_files.size())}).first;
            m_files.emplace_back();
        }
        m_lastFolder = folder;
        m_lastNumber = found->second;
        return m_lastNumber;
    }

    storage::Listing::Builder &m_builder;
    std::map<QByteArray, quint32> m_folders;
    std::vector<std::vector<QByteArray>> m_files; ///< Names, by folder.
    QByteArray m_lastFolder;
    quint32 m_lastNumber = 0;
    qsizetype m_count = 0;
};

/// What the files of a listing take up, one after the other in any order.
class Measuring {
public:
    Measuring(const storage::BucketRoot &root, const storage::Listing &listing)
        : m_root(root)
        , m_listing(listing)
        , m_measures(static_cast<size_t>(listing.size()))
    {
    }

    void take(const storage::s3::Object &object)
    {
        const qsizetype file = object.isMarker ? -1 : m_listing.find(m_root.pathOf(object.key));
        if (file < 0)
            return;
        const qint64 time = object.modified * microsecondsInSecond;
        m_measures[static_cast<size_t>(file)]
            = {.size = object.size, .allocated = object.size, .modified = time, .changed = time};
        ++m_count;
    }
    qsizetype count() const { return m_count; }
    std::vector<storage::Census::Measure> takeMeasures() { return std::move(m_measures); }

private:
    const storage::BucketRoot &m_root;
    const storage::Listing &m_listing;
    std::vector<storage::Census::Measure> m_measures;
    qsizetype m_count = 0;
};

/// Files below a root, from a report of S3 Inventory where there are any; then `takenAt`, if wanted, is when it was
/// made.
storage::s3::Answer<void> listFiles(const storage::BucketRoot &root, const storage::s3::BucketClient::Consume &consume,
                                    const std::stop_token &stop, std::optional<ServerTime> *takenAt = nullptr)
{
    if (!root.reports)
        return root.client->list(root.prefix, consume, stop);
    const auto report = storage::findReport(root, stop);
    if (!report)
        return tl::unexpected(report.error());
    if (takenAt)
        *takenAt = report->takenAt();
    return report->list(root.prefix, consume, stop);
}

QString whyIncomplete(const storage::s3::Trouble &trouble)
{
    return trouble.cause == storage::s3::Cause::Stopped ? Tr::tr("the scan was stopped") : trouble.sentence;
}
} // namespace

storage::s3::Answer<storage::s3::InventoryReport> storage::findReport(const BucketRoot &root,
                                                                      const std::stop_token &stop)
{
    return s3::InventoryReport::findNewest(*root.reports, root.reportFolder, root.client->place().bucket, stop);
}

storage::Listing storage::listBucket(const BucketRoot &root, const std::stop_token &stop, const CountedFiles &progress)
{
    Listing::Builder builder;
    KeySorter sorter(builder);
    std::optional<ServerTime> takenAt;
    const auto listed = listFiles(
        root,
        [&](std::vector<s3::Object> &&objects) {
            for (const s3::Object &object : objects)
                sorter.add(root.pathOf(object.key), object.size);
            if (progress)
                progress(sorter.count());
            return !stop.stop_requested();
        },
        stop, &takenAt);
    if (takenAt)
        builder.setTakenAt(*takenAt);
    if (!listed || stop.stop_requested())
        builder.complain(listed ? Tr::tr("the scan was stopped") : whyIncomplete(listed.error()));
    sorter.finish();
    return builder.finish();
}

storage::Census storage::measureBucket(const BucketRoot &root, const Listing &listing, const std::stop_token &stop,
                                       const CountedFiles &progress)
{
    HiddenContent hidden{.versions = Tally(), .uploads = {}};
    auto measuring = std::make_optional<Measuring>(root, listing);
    const auto take = [&](std::vector<s3::Object> &&objects) {
        for (const s3::Object &object : objects) {
            if (object.isLatest)
                measuring->take(object);
            else if (!object.isMarker)
                hidden.versions->add(object.size);
            hidden.markers += object.isMarker ? 1 : 0;
        }
        if (progress)
            progress(measuring->count());
        return !stop.stop_requested();
    };
    s3::Answer<void> listed;
    // Reports, whoever may not list versions, and where there are none to be listed: they know of nothing else.
    bool areFilesAlone = root.reports != nullptr;
    if (!areFilesAlone) {
        listed = root.client->listVersions(root.prefix, take, stop);
        areFilesAlone = !listed && listed.error().cause != s3::Cause::Stopped && !stop.stop_requested();
    }
    if (areFilesAlone) {
        hidden = {};
        measuring.emplace(root, listing);
        listed = listFiles(
            root,
            [&](std::vector<s3::Object> &&objects) {
                for (s3::Object &object : objects)
                    object.isLatest = true;
                return take(std::move(objects));
            },
            stop);
    }
    const bool isStopped = stop.stop_requested();
    // Whoever has stopped waits for no more lists.
    if (!isStopped) {
        if (const auto uploads = s3::Uploads(*root.client).measure(root.prefix))
            hidden.uploads = *uploads;
    }
    Census census = Census::ofMeasures(measuring->takeMeasures(), 0,
                                       listed && !isStopped ? QString()
                                           : isStopped      ? Tr::tr("the scan was stopped")
                                                            : whyIncomplete(listed.error()));
    census.setHidden(hidden);
    return census;
}

Result<qint64> storage::sumOfBucket(const BucketRoot &root)
{
    qint64 sum = 0;
    const auto listed = listFiles(root,
                                  [&](std::vector<s3::Object> &&objects) {
                                      for (const s3::Object &object : objects)
                                          sum += object.size;
                                      return true;
                                  },
                                  {});
    return listed ? Result<qint64>(sum) : tl::unexpected(listed.error().toError());
}
