// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/heldopen.h"

#include "storage/folderstream.h"
#include "storage/root.h"

#include <QSet>
#include <array>
#include <fcntl.h>
#include <functional>
#include <sys/stat.h>
#include <unistd.h>

namespace {
/// What the kernel puts behind the path of a file without a name.
constexpr QByteArrayView deletedMark(" (deleted)");

/// Calls `visit` with the folder's descriptor and each name that is a number.
void forEachNumber(int folder, const std::function<void(int folder, const char *name)> &visit)
{
    const storage::FolderStream stream = storage::streamOf(storage::FileDescriptor(folder));
    while (const dirent *entry = stream ? readdir(stream.get()) : nullptr) {
        if (entry->d_name[0] >= '0' && entry->d_name[0] <= '9')
            visit(dirfd(stream.get()), entry->d_name);
    }
}
} // namespace

HeldOpen storage::findHeldOpen(const Root &root)
{
    HeldOpen held;
    struct stat base { };
    if (fstat(root.descriptor(), &base) != 0)
        return held;
    const QByteArray prefix = root.path() + '/';
    QSet<quint64> inodes;
    constexpr int folderFlags = O_RDONLY | O_DIRECTORY | O_CLOEXEC;
    forEachNumber(open("/proc", folderFlags), [&](int processes, const char *process) {
        const QByteArray descriptors = QByteArray(process) + "/fd";
        forEachNumber(openat(processes, descriptors.constData(), folderFlags), [&](int folder, const char *name) {
            std::array<char, 4096> path;
            const ssize_t size = readlinkat(folder, name, path.data(), path.size());
            if (size <= 0)
                return;
            const QByteArrayView target(path.data(), size);
            struct stat status { };
            if (!target.startsWith(prefix) || !target.endsWith(deletedMark) || fstatat(folder, name, &status, 0) != 0
                || status.st_nlink != 0 || status.st_dev != base.st_dev || inodes.contains(status.st_ino))
                return;
            inodes.insert(status.st_ino);
            ++held.files;
            held.bytes += allocatedBytes(status);
        });
    });
    return held;
}
