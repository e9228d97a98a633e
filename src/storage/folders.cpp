// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/folders.h"

#include "storage/beneath.h"

#include <cerrno>

namespace {
/// Descriptors kept at once; well below the usual limit of 1024 a process.
constexpr qsizetype mostOpen = 200;
} // namespace

int storage::Folders::open(const QByteArray &relative)
{
    if (const auto found = m_open.constFind(relative); found != m_open.cend())
        return (*found)->number();
    return keep(relative, openFolderBeneath(m_base, relative));
}

int storage::Folders::make(const QByteArray &relative, unsigned mode)
{
    const int number = open(relative);
    if (number >= 0 || errno != ENOENT)
        return number;
    return keep(relative, makeFolderBeneath(m_base, relative, mode));
}

bool storage::Folders::sync()
{
    bool isGood = true;
    for (const QByteArray &relative : std::as_const(m_touched)) {
        const FileDescriptor folder = openFolderBeneath(m_base, relative);
        // ENOENT: removed meanwhile, nothing to sync. EBADF: may be entered but not read, so there is no way to.
        if (folder.isOpen() ? fsync(folder.number()) != 0 && errno != EBADF : errno != ENOENT)
            isGood = false;
    }
    m_touched.clear();
    return isGood;
}

int storage::Folders::keep(const QByteArray &relative, FileDescriptor descriptor)
{
    if (!descriptor.isOpen())
        return -1;
    if (m_open.size() >= mostOpen)
        m_open.clear();
    const int number = descriptor.number();
    m_open.insert(relative, std::make_shared<FileDescriptor>(std::move(descriptor)));
    return number;
}
