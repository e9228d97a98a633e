// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/linktarget.h"

#include "storage/beneath.h"
#include "storage/root.h"

#include <array>
#include <climits>
#include <fcntl.h>
#include <unistd.h>

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

QByteArray storage::targetOf(const Root &root, const QByteArray &link)
{
    const QByteArray base = nameOf(root.descriptor()) + '/';
    const auto below = [&](const QByteArray &real) {
        return base.size() > 1 && real.startsWith(base) ? real.mid(base.size()) : QByteArray();
    };
    if (const QByteArray real = resolved(root.descriptor(), link); !real.isEmpty())
        return below(real);
    // What it leads to may be in quarantine, and the folder around that may be gone with it.
    std::array<char, PATH_MAX> buffer{};
    const ssize_t size = readlinkat(root.descriptor(), link.constData(), buffer.data(), buffer.size());
    if (size <= 0)
        return {};
    const QByteArray text(buffer.data(), size);
    const QByteArray path = text.startsWith('/') ? text : splitPath(link).folder + '/' + text;
    const SplitPath split = splitPath(text.startsWith('/') ? path : lexically(path));
    if (const QByteArray folder = resolved(root.descriptor(), split.folder); !folder.isEmpty())
        return below(folder + '/' + split.name);
    return text.startsWith('/') ? below(path) : lexically(path);
}
