// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/filepart.h"

#include <QByteArrayList>
#include <span>

/// How files are told apart below their directory.
enum class Grouping {
    Folder, ///< As they lie.
    User, ///< By user and execution.
    Execution,
    Type,
    Month, ///< By month and day in UTC, of when they came.
};

/// What a file takes: its blocks on disk, or its length.
enum class SizeMeasure { Allocated, Apparent };

/// Files and what they take; each file's bytes once, by whichever of its names comes first.
struct FileSum {
    qint64 count = 0;
    qint64 allocated = 0;
    qint64 apparent = 0;

    qint64 bytes(SizeMeasure measure) const { return measure == SizeMeasure::Allocated ? allocated : apparent; }
    FileSum &operator+=(const FileSum &other)
    {
        count += other.count;
        allocated += other.allocated;
        apparent += other.apparent;
        return *this;
    }
    friend bool operator==(const FileSum &, const FileSum &) = default;
};

/// The largest files of some, and what there are in all.
struct FileSelection {
    std::vector<FileEntry> files; ///< Largest first.
    FileSum all; ///< May be more than what is listed.
};

/// The files of a part of an inventory in groups within groups, each with its sums. Groups and files of one group stand
/// largest first. Never changed once made; a few hundred milliseconds for a million files, so for a worker.
class FileTree {
public:
    struct Request {
        InventoryPtr inventory;
        FilePart part; ///< Which files; by default all.
        RetentionDays days{}; ///< What makes them expired.
        Grouping grouping = Grouping::Folder;
        SizeMeasure measure = SizeMeasure::Allocated; ///< What is larger.
    };
    /// What a group is.
    enum class Level : quint8 { All, Directory, Folder, User, Execution, Type, Month, Day, Rowless };
    /// A group's number; the first is that of all files.
    using Group = quint32;
    static constexpr Group all = 0;

    struct Node {
        Level level = Level::All;
        Directory directory = Directory::Screenshots; ///< Of none at Level::All.
        qint64 key = 0; ///< What tells it from its siblings; see `key` and `name`.
        Group parent = all;
        Group firstChild = 0; ///< Children have numbers one after the other.
        quint32 children = 0;
        quint32 firstFile = 0; ///< Its own files, then those of its children.
        quint32 ownFiles = 0;
        std::array<FileSum, 3> sums{}; ///< By Standing, of all files below.

        FileSum sum() const;
    };
    struct File {
        qint64 size = 0; ///< By the measure.
        quint32 number = 0; ///< In the inventory of its directory.
        Standing standing = Standing::Live;
    };

    /// Of nothing.
    FileTree();
    static std::shared_ptr<const FileTree> of(const Request &request);

    const Request &request() const { return m_request; }
    const Node &at(Group group) const { return m_nodes[group]; }
    Group size() const { return static_cast<Group>(m_nodes.size()); }
    qint64 bytes(Group group) const { return at(group).sum().bytes(m_request.measure); }
    qint64 bytes(Group group, Standing standing) const
    {
        return at(group).sums[static_cast<size_t>(standing)].bytes(m_request.measure);
    }
    /// Own files of a group, by their places in `file`.
    const File &file(quint32 place) const { return m_files[place]; }
    /// The group that a file is in.
    Group groupOf(quint32 place) const;
    FileEntry entry(quint32 place) const;
    /// Of all files below, the `most` largest.
    FileSelection select(Group group, size_t most) const;
    /// All files below of one standing, for a cleanup.
    FilePaths paths(Group group, Standing standing) const;

    /// A folder's or a type's own name; empty for every other group.
    QByteArray name(Group group) const;
    /// Of a user or an execution; nothing where its files have none, and for every other group.
    std::optional<RowKey> key(Group group) const;
    /// Below its directory, ending in '/'; of a folder. Empty for a directory.
    QByteArray folder(Group group) const;
    /// What a group is in a tree of another look, and the deepest group there is on that way.
    QByteArrayList way(Group group) const;
    Group find(const QByteArrayList &way) const;

    static constexpr qint64 noKey = std::numeric_limits<qint64>::min(); ///< Files of no user.

private:
    friend class FileTreeMaking;
    QByteArray identity(Group group) const;

    Request m_request;
    std::vector<Node> m_nodes;
    std::vector<File> m_files;
    QByteArrayList m_names; ///< What keys of folders and types stand for.
};

using FileTreePtr = std::shared_ptr<const FileTree>;
