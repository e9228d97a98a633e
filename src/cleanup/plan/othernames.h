// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/fileidentity.h"
#include "storage/store.h"

#include <QHash>
#include <functional>

namespace cleanup {

/// Files that have several names (hard links), and which of them a row means by another one. The folder is looked
/// through only where there is such a file.
class OtherNames {
public:
    /// A file that may go, by a number of the caller's and its own in the listing.
    void add(qsizetype number, qsizetype file, const FileIdentity &identity);

    /// Looks at every file of the listing that `isNamed` tells of; `found` gets the number of each file added that it
    /// is another name of, and its own.
    void find(const storage::Listing &listing, const storage::Store &root,
              const std::function<bool(qsizetype file)> &isNamed,
              const std::function<void(qsizetype number, qsizetype name)> &found) const;

private:
    struct Name {
        qsizetype number = 0;
        qsizetype file = 0;
    };
    QMultiHash<FileToken, Name> m_files;
};

} // namespace cleanup
