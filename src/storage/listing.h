// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/item.h"

#include <QByteArrayView>
#include <QSet>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace storage {

class Root;

/// Takes in what is read below a root: folders come before what lies in them.
class ListingSink {
public:
    ListingSink() = default;
    virtual ~ListingSink() = default;
    ListingSink(const ListingSink &) = delete;
    ListingSink &operator=(const ListingSink &) = delete;

    /// "" is there from the beginning; each other one ends in '/'. They are numbered in the order in which they come.
    virtual void addFolder(const QByteArray &path) = 0;
    /// Files that are added from now on lie in this one.
    virtual void enter(quint32 folder) = 0;
    /// The name ends with a NUL behind its end.
    virtual void addFile(QByteArrayView name) = 0;
    virtual void addOdd(const QByteArray &path, Problem problem) = 0;
    /// Something could not be read: what was taken in is not all.
    virtual void complain(const QString &trouble) = 0;
};

/// Reads folder by folder, by descriptor: never through a symbolic link, never onto another file system. `progress` is
/// told how many files there are so far. A stop is complained of.
void readListing(const Root &root, ListingSink &sink, const std::stop_token &stop,
                 const std::function<void(qsizetype files)> &progress = {});

/// Every name below a root at one time, found again by path. Only names: nothing is asked of a file. About 16 bytes and
/// its name for each file, so that ten million fit into half a gigabyte. The console's own folder is not content.
/// Neither is fsck's lost+found at the top. Const access from several threads.
class Listing {
public:
    /// Something below the root that is neither a regular file nor a folder.
    struct Odd {
        QByteArray path;
        Problem problem = Problem::NotRegular;
    };
    /// Makes one; see below.
    class Builder;

    /// As readListing. A stop leaves a listing that is not complete.
    static Listing of(const Root &root, const std::stop_token &stop,
                      const std::function<void(qsizetype files)> &progress = {});

    qsizetype size() const { return static_cast<qsizetype>(m_entries.size()); }
    QByteArray path(qsizetype index) const;
    /// The last part of a file's path, NUL-terminated; valid as long as the listing.
    const char *name(qsizetype index) const { return nameOf(m_entries[static_cast<size_t>(index)]); }
    /// The number of the folder that a file lies in. Files of one folder follow each other.
    quint32 folderOf(qsizetype index) const { return m_entries[static_cast<size_t>(index)].folder; }
    /// All folders: "" is the root itself, each other one ends in '/'.
    const std::vector<QByteArray> &folders() const { return m_folders; }
    /// Whether there is anything below this folder at the top, given with its '/'.
    bool hasTop(QByteArrayView folder) const;
    /// The file with this path, or -1.
    qsizetype find(QByteArrayView path) const;
    /// The same for many at once, which is several times faster: memory is asked for ahead of its use. As many `found`
    /// as `paths`.
    void findAll(std::span<const QByteArrayView> paths, std::span<qsizetype> found) const;
    const std::vector<Odd> &odd() const { return m_odd; }

    /// Every folder could be read to its end.
    bool isComplete() const { return m_trouble.isEmpty(); }
    /// What could not be read first, as a sentence; empty where all could.
    const QString &trouble() const { return m_trouble; }
    /// When this was so, where it does not come from the root itself but from a report of it.
    const std::optional<ServerTime> &takenAt() const { return m_takenAt; }

private:
    struct Entry {
        quint32 folder = 0;
        quint32 hash = 0;
        qint64 name = 0; ///< Where the name begins among all names; it ends with a NUL.
    };
    /// The hash stands beside the number, so that a search looks at an entry only where it will fit.
    struct Slot {
        quint32 hash = 0;
        qint32 entry = -1;
    };
    /// A path on its way through the index; nothing lies in folder -1.
    struct Search {
        qint32 folder = -1;
        quint32 hash = 0;
        QByteArrayView name;
    };

    const char *nameOf(const Entry &entry) const { return m_names.constData() + entry.name; }
    size_t mask() const { return m_slots.size() - 1; }
    Search searchFor(QByteArrayView path) const;
    /// The first slot at or after the hash's own whose hash fits, or an empty one.
    size_t nextSlot(const Search &search, size_t slot) const;
    qint32 find(const Search &search) const;
    qint32 findFolder(QByteArrayView folder, size_t seed) const;
    void indexAll();

    std::vector<QByteArray> m_folders; ///< Relative to the root, "" first, each other one ending in '/'.
    std::vector<Entry> m_entries;
    std::vector<Slot> m_slots; ///< Open addressing over the entries' hashes.
    /// The same over the folders': few, and at hand. Most paths that are none end there.
    std::vector<Slot> m_folderSlots;
    QSet<QByteArray> m_tops; ///< First parts of the folders, each with its '/'.
    QByteArray m_names;
    std::vector<Odd> m_odd;
    QString m_trouble;
    std::optional<ServerTime> m_takenAt;
};

/// A listing in the making. Of several complaints the first stays.
class Listing::Builder final : public ListingSink {
public:
    Builder() { m_listing.m_folders.emplace_back(); }

    void addFolder(const QByteArray &path) override { m_listing.m_folders.push_back(path); }
    void enter(quint32 folder) override;
    void addFile(QByteArrayView name) override;
    void addOdd(const QByteArray &path, Problem problem) override;
    void complain(const QString &trouble) override;
    void setTakenAt(ServerTime time) { m_listing.m_takenAt = time; }
    const std::vector<QByteArray> &folders() const { return m_listing.m_folders; }
    qsizetype size() const { return m_listing.size(); }
    Listing finish();

private:
    Listing m_listing;
    quint32 m_folder = 0;
    size_t m_seed = 0; ///< Of its name.
};

} // namespace storage
