// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/undo/quarantined.h"

#include "storage/beneath.h"
#include "storage/folderstream.h"

#include <QHashFunctions>
#include <algorithm>
#include <cerrno>
#include <memory>

namespace {
quint64 hashOf(QByteArrayView path)
{
    return path.isEmpty() ? 0 : qHashBits(path.data(), static_cast<size_t>(path.size()), 0);
}
} // namespace

cleanup::Quarantined cleanup::Quarantined::of(const storage::Root &root, const std::stop_token &stop)
{
    Quarantined quarantined;
    const QByteArray base = QByteArray(storage::ownFolderName) + "/quarantine";
    // Below it a folder a run, below that the original paths.
    quarantined.read(root, base, -1, stop);
    std::sort(quarantined.m_hashes.begin(), quarantined.m_hashes.end());
    return quarantined;
}

void cleanup::Quarantined::read(const storage::Root &root, const QByteArray &folder, qsizetype originalAt,
                                const std::stop_token &stop)
{
    storage::FileDescriptor descriptor = storage::openFolderBeneath(root.descriptor(), folder);
    const bool isNoFolder = !descriptor.isOpen() && (errno == ENOENT || errno == ENOTDIR);
    const storage::FolderStream stream = storage::streamOf(std::move(descriptor));
    if (!stream) {
        m_isIncomplete = m_isIncomplete || !isNoFolder;
        return;
    }
    std::vector<QByteArray> folders;
    for (;;) {
        errno = 0;
        const dirent *entry = readdir(stream.get());
        if (!entry) {
            m_isIncomplete = m_isIncomplete || errno != 0;
            break;
        }
        const QByteArray name(static_cast<const char *>(entry->d_name));
        if (name == "." || name == "..")
            continue;
        const QByteArray path = folder + '/' + name;
        // Where the file system does not say, it is taken for either: more is known than there is, never less.
        if (entry->d_type == DT_DIR || entry->d_type == DT_UNKNOWN)
            folders.push_back(path);
        if (originalAt >= 0 && entry->d_type != DT_DIR)
            m_hashes.push_back(hashOf(QByteArrayView(path).sliced(originalAt)));
    }
    for (const QByteArray &path : folders) {
        if (stop.stop_requested())
            return;
        read(root, path, originalAt < 0 ? path.size() + 1 : originalAt, stop);
    }
}

bool cleanup::Quarantined::contains(QByteArrayView path) const
{
    return std::binary_search(m_hashes.begin(), m_hashes.end(), hashOf(path));
}
