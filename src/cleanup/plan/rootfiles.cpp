// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/rootfiles.h"

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

/// Relative, without "", "." and ".."; empty where it leads above its beginning.
QByteArray lexically(const QByteArray &path)
{
    QByteArrayList parts;
    for (const QByteArray &part : path.split('/')) {
        if (part.isEmpty() || part == ".")
            continue;
        if (part != "..")
            parts << part;
        else if (parts.isEmpty())
            return {};
        else
            parts.removeLast();
    }
    return parts.join('/');
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

QByteArray cleanup::RootFiles::leadsTo(Directory directory, const QByteArray &link)
{
    const Place &where = place(directory);
    if (!where.root)
        return {};
    const int root = where.root->descriptor();
    const QByteArray base = nameOf(root) + '/';
    const auto below = [&](const QByteArray &real) {
        return base.size() > 1 && real.startsWith(base) ? real.mid(base.size()) : QByteArray();
    };
    if (const QByteArray real = resolved(root, link); !real.isEmpty())
        return below(real);
    // What it leads to may be in quarantine, and the folder around that may be gone with it.
    std::array<char, PATH_MAX> buffer{};
    const ssize_t size = readlinkat(root, link.constData(), buffer.data(), buffer.size());
    if (size <= 0)
        return {};
    const QByteArray text(buffer.data(), size);
    const QByteArray path = text.startsWith('/') ? text : storage::splitPath(link).folder + '/' + text;
    const storage::SplitPath split = storage::splitPath(text.startsWith('/') ? path : lexically(path));
    if (const QByteArray folder = resolved(root, split.folder); !folder.isEmpty())
        return below(folder + '/' + split.name);
    return text.startsWith('/') ? below(path) : lexically(path);
}

QMap<QByteArray, QByteArray> cleanup::RootFiles::targets(Directory directory, const QSet<QByteArray> &links)
{
    QMap<QByteArray, QByteArray> targets;
    for (const QByteArray &link : links)
        targets.insert(link, leadsTo(directory, link));
    return targets;
}

void cleanup::RootFiles::forget()
{
    m_places.clear();
}
