// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/lookbelow.h"

#include "storage/beneath.h"

#include <cerrno>

namespace {
/// What a folder that would not open means for a file below it.
storage::Found foundBehind(int folderError)
{
    switch (folderError) {
    case ENOENT: return {};
    case ELOOP: return {FileState::Problem, Problem::SymbolicLink, {}, folderError};
    case EXDEV: return {FileState::Problem, Problem::OutsideRoot, {}, folderError};
    default: return {FileState::Problem, Problem::Unreadable, {}, folderError};
    }
}
} // namespace

storage::Found storage::lookBelow(Folders &folders, const QByteArray &path)
{
    const SplitPath split = splitPath(path);
    const int folder = folders.open(split.folder);
    return folder < 0 ? foundBehind(errno) : lookAt(folder, split.name);
}
