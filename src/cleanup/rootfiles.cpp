// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/rootfiles.h"

#include "storage/beneath.h"
#include "storage/lookbelow.h"

#include <array>
#include <climits>
#include <fcntl.h>

namespace {
/// What a descriptor was opened as, all links resolved; empty where the system does not say.
QByteArray nameOf(int descriptor)
{
    std::array<char, PATH_MAX> buffer{};
    const QByteArray link = "/proc/self/fd/" + QByteArray::number(descriptor);
    const ssize_t size = readlink(link.constData(), buffer.data(), buffer.size());
    return size <= 0 ? QByteArray() : QByteArray(buffer.data(), size);
}

/// Follows links, which is safe where the answer is only a name.
QByteArray resolved(int base, const QByteArray &path)
{
    const storage::FileDescriptor opened(openat(base, path.isEmpty() ? "." : path.constData(), O_PATH | O_CLOEXEC));
    return opened.isOpen() ? nameOf(opened.number()) : QByteArray();
}
} // namespace

cleanup::RootFiles::Place &cleanup::RootFiles::place(Directory directory)
{
    const auto known = m_places.find(directory);
    if (known != m_places.end())
        return known->second;
    Place &place = m_places[directory];
    if (auto root = storage::Root::open(m_target.root(directory), directory)) {
        place.root = std::move(*root);
        place.folders.emplace(place.root->descriptor());
    }
    return place;
}

std::optional<storage::Found> cleanup::RootFiles::look(Directory directory, const QByteArray &path)
{
    Place &where = place(directory);
    if (!where.root)
        return {};
    return storage::lookBelow(*where.folders, path);
}

QByteArray cleanup::RootFiles::acrossLinks(Directory directory, const QByteArray &path)
{
    const Place &where = place(directory);
    if (!where.root)
        return {};
    QByteArray real = resolved(where.root->descriptor(), path);
    if (real.isEmpty()) {
        // The file may be gone while its folder is there.
        const storage::SplitPath split = storage::splitPath(path);
        real = resolved(where.root->descriptor(), split.folder);
        if (!real.isEmpty())
            real += '/' + split.name;
    }
    const QByteArray base = nameOf(where.root->descriptor()) + '/';
    return base.size() > 1 && real.startsWith(base) ? real.mid(base.size()) : QByteArray();
}

void cleanup::RootFiles::forget()
{
    m_places.clear();
}
