// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/emptyfolders.h"

#include "storage/beneath.h"
#include "storage/folderstream.h"

#include <fcntl.h>
#include <memory>

QList<QByteArray> storage::namesIn(int folder)
{
    const FolderStream stream = streamOf(FileDescriptor(openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)));
    QList<QByteArray> names;
    while (const dirent *entry = stream ? readdir(stream.get()) : nullptr) {
        const QByteArray name(entry->d_name);
        if (name != "." && name != "..")
            names.append(name);
    }
    return names;
}

void storage::removeEmptyBelow(int folder)
{
    for (const QByteArray &name : namesIn(folder)) {
        const FileDescriptor below = openFolderBeneath(folder, name);
        if (!below.isOpen())
            continue;
        removeEmptyBelow(below.number());
        unlinkat(folder, name.constData(), AT_REMOVEDIR);
    }
}
