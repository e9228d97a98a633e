// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/othernames.h"

#include "storage/lookbelow.h"

void cleanup::OtherNames::add(qsizetype number, qsizetype file, const FileIdentity &identity)
{
    if (identity.links > 1)
        m_files.insert({identity.device, identity.inode}, {.number = number, .file = file});
}

void cleanup::OtherNames::find(const storage::Listing &listing, storage::Folders &folders,
                               const std::function<bool(qsizetype file)> &isNamed,
                               const std::function<void(qsizetype number, qsizetype name)> &found) const
{
    if (m_files.isEmpty())
        return;
    for (qsizetype name = 0; name < listing.size(); ++name) {
        if (!isNamed(name))
            continue;
        const storage::Found there = storage::lookBelow(folders, listing.path(name));
        if (there.state != FileState::Present || there.identity.links < 2)
            continue;
        const auto [begin, end] = m_files.equal_range({there.identity.device, there.identity.inode});
        for (auto file = begin; file != end; ++file) {
            if (file->file != name)
                found(file->number, name);
        }
    }
}
