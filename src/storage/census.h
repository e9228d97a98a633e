// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/inventory.h"
#include "storage/listing.h"

namespace storage {

class Root;

/// What the files of a listing take up, by their number in it. Follows no link and leaves no file system; a file that
/// went since it was listed has `gone`. About 40 bytes a file.
class Census {
public:
    /// Bytes as `ls -l` and `du` count them.
    struct Measure {
        qint64 size = gone; ///< Length.
        qint64 allocated = 0; ///< Blocks on disk; less than `size` for a file with holes.
        qint64 modified = 0; ///< Microseconds since the epoch.
        qint64 changed = 0; ///< Likewise, of the file's entry: put there, renamed, linked.
        quint64 inode = 0; ///< Only where the file has several names; else 0.
    };
    static constexpr qint64 gone = -1;
    /// One name of a file that has several.
    struct Name {
        quint64 inode = 0;
        qsizetype file = 0;
    };

    /// Looks at every file, on as many threads as pay. `progress` is told how many have been looked at, from any of
    /// them. A stop leaves the rest `gone` and the census not complete.
    static Census of(const Root &root, const Listing &listing, const std::stop_token &stop,
                     const std::function<void(qsizetype files)> &progress = {});

    /// Of what somebody else has measured: of each file of a listing in its order, and of the folders.
    static Census ofMeasures(std::vector<Measure> measures, qint64 folderBytes, const QString &trouble);

    const Measure &at(qsizetype file) const { return m_measures[static_cast<size_t>(file)]; }
    /// Whether another name of the same file was counted before this one.
    bool isFurtherName(qsizetype file) const { return m_furtherNames[static_cast<size_t>(file)]; }
    /// Names of files with several, those of one file one after the other.
    const std::vector<Name> &names() const { return m_names; }
    /// Blocks of the folders themselves.
    qint64 folderBytes() const { return m_folderBytes; }
    /// What an object store keeps besides; nothing of any other root.
    const std::optional<HiddenContent> &hidden() const { return m_hidden; }
    void setHidden(const HiddenContent &hidden) { m_hidden = hidden; }
    bool isComplete() const { return m_trouble.isEmpty(); }
    /// What could not be looked at first, as a sentence.
    const QString &trouble() const { return m_trouble; }

private:
    std::vector<Measure> m_measures;
    std::vector<bool> m_furtherNames;
    std::vector<Name> m_names;
    qint64 m_folderBytes = 0;
    std::optional<HiddenContent> m_hidden;
    QString m_trouble;
};

/// Blocks of folders below a root themselves; each path ends in '/', or is empty for the root.
qint64 bytesOfFolders(const Root &root, std::span<const QByteArray> folders);

/// Files and blocks below an open folder, the folder and its subfolders' own blocks included.
struct Usage {
    qint64 files = 0;
    qint64 allocated = 0;
};
/// Of the console's own folder below a root: the files that quarantine holds, and the blocks of all that is in it.
/// Nothing where there is none.
Result<Usage> usageOfOwnFolder(const Root &root);

} // namespace storage
