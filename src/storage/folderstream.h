// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/filedescriptor.h"

#include <dirent.h>
#include <memory>

namespace storage {

struct CloseStream {
    void operator()(DIR *stream) const { closedir(stream); }
};
using FolderStream = std::unique_ptr<DIR, CloseStream>;

/// The names of an open folder, one by one with readdir. Null where it is not open or cannot be read, with errno set;
/// the descriptor is closed in any case.
inline FolderStream streamOf(FileDescriptor folder)
{
    FolderStream stream(folder.isOpen() ? fdopendir(folder.number()) : nullptr);
    if (stream)
        folder.release(); // the stream's by now
    return stream;
}

} // namespace storage
