// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/target/target.h"
#include "storage/folders.h"
#include "storage/root.h"

#include <QMap>
#include <QSet>
#include <map>
#include <optional>

namespace cleanup {

/// What lies below both roots right now, by path: asked about rows that no plain look-up settles, so that the folders
/// are opened only then. Changes nothing. For one thread.
class RootFiles {
public:
    explicit RootFiles(const Target &target)
        : m_target(target)
    {
    }

    /// Nothing where nobody can tell: the root is not configured or cannot be opened.
    std::optional<storage::Found> look(Directory directory, const QByteArray &path);
    /// Where a symbolic link below the root leads, as a path below the same root, whether or not anything is there;
    /// empty where that is not below it.
    QByteArray leadsTo(Directory directory, const QByteArray &link);
    /// The same of many, by link.
    QMap<QByteArray, QByteArray> targets(Directory directory, const QSet<QByteArray> &links);
    /// Folders may be other ones by now.
    void forget();

private:
    struct Place {
        std::optional<storage::Root> root; ///< Empty: it could not be opened.
        std::optional<storage::Folders> folders;
    };
    Place &place(Directory directory);

    Target m_target;
    std::map<Directory, Place> m_places;
};

} // namespace cleanup
