// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/plan/othernames.h"

#include "cleanup/plan/looking.h"

void cleanup::OtherNames::add(qsizetype number, qsizetype file, const FileIdentity &identity)
{
    if (identity.links > 1)
        m_files.insert(identity.token, {.number = number, .file = file});
}

void cleanup::OtherNames::find(const storage::Listing &listing, const storage::Store &root,
                               const std::function<bool(qsizetype file)> &isNamed,
                               const std::function<void(qsizetype number, qsizetype name)> &found) const
{
    if (m_files.isEmpty())
        return;
    Looking looking(root, [&](qsizetype name, const storage::Found &there) {
        if (there.state != FileState::Present || there.identity.links < 2)
            return;
        const auto [begin, end] = m_files.equal_range(there.identity.token);
        for (auto file = begin; file != end; ++file) {
            if (file->file != name)
                found(file->number, name);
        }
    });
    for (qsizetype name = 0; name < listing.size(); ++name) {
        if (isNamed(name))
            looking.add(name, listing.path(name));
    }
    looking.finish();
}
