// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/copytarget.h"

#include "storage/beneath.h"
#include "storage/writeall.h"

#include <fcntl.h>
#include <sys/stat.h>

storage::CopyTarget::CopyTarget(Folders &targets, const QByteArray &path)
    : m_targets(targets)
{
    const SplitPath split = splitPath(path);
    m_folder = split.folder;
    m_name = split.name;
    const int folder = m_targets.make(m_folder, {.mode = 0755});
    if (folder >= 0) {
        m_file = FileDescriptor(
            openat(folder, m_name.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0644));
    }
}

storage::CopyTarget::~CopyTarget()
{
    if (m_file.isOpen() && !m_isFinished)
        unlinkat(m_targets.open(m_folder), m_name.constData(), 0);
}

bool storage::CopyTarget::write(QByteArrayView bytes)
{
    return writeAll(m_file.number(), bytes);
}

bool storage::CopyTarget::finish(const timespec &modified)
{
    const timespec times[2]{modified, modified};
    m_isFinished = futimens(m_file.number(), times) == 0;
    return m_isFinished;
}
