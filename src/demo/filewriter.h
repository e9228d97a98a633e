// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/worlddraft.h"

#include <atomic>
#include <tl/expected.hpp>

namespace demo {

class FileContents;

/// The two folders on disk, as bytes; they exist and are ours.
struct WorldRoots {
    QByteArray screenshots;
    QByteArray downloads;

    const QByteArray &of(Directory directory) const
    {
        return directory == Directory::Screenshots ? screenshots : downloads;
    }
};

/// Writes drafted files: a beginning that fits its kind, a hole up to the size, the drafted modification time.
class FileWriter {
public:
    FileWriter(WorldRoots roots, const FileContents &contents);

    /// One file, with its folders; `variation` picks among contents. The error is a sentence with the file's name.
    tl::expected<void, QString> write(const DraftFile &file, quint64 variation) const;
    /// Shared with the thread that watches.
    struct Watch {
        std::atomic<qsizetype> done = 0;
        std::atomic<bool> stop = false; ///< Set it to end early, without an error.
    };
    /// All that exist, on two threads.
    tl::expected<void, QString> writeAll(const QList<DraftFile> &files, Watch &watch) const;

private:
    tl::expected<void, QString> link(const DraftFile &file) const;

    WorldRoots m_roots;
    const FileContents &m_contents;
};

} // namespace demo
