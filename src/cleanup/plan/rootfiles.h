// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/session/session.h"

#include <QHash>
#include <QMap>
#include <QSet>
#include <map>
#include <optional>
#include <span>

namespace cleanup {

/// What lies below both roots right now, by path: asked about rows that no plain look-up settles, so that the folders
/// are opened only then. Changes nothing. For one thread.
class RootFiles {
public:
    explicit RootFiles(const Session &session)
        : m_target(session.target())
        , m_stores(session.stores())
    {
    }

    /// Paths by directory.
    using Paths = std::map<Directory, std::vector<QByteArray>>;

    /// Looks at many at once, so that a root that is far away costs one trip: `look` answers from this until
    /// `forgetAhead`.
    void lookAhead(const Paths &paths);
    void forgetAhead() { m_ahead.clear(); }
    /// Nothing where nobody can tell: the root is not configured or cannot be opened.
    std::optional<storage::Found> look(Directory directory, const QByteArray &path);
    /// The same of many, as many answers in the same order; empty where nobody can tell.
    std::vector<storage::Found> look(Directory directory, std::span<const QByteArray> paths);
    /// Where a symbolic link below the root leads, as a path below the same root, whether or not anything is there;
    /// empty where that is not below it. Errors: as storage::Stores::open, Store::leadsTo.
    Result<QByteArray> leadsTo(Directory directory, const QByteArray &link);
    /// The same of many, by link; one that nobody can tell of leads nowhere.
    QMap<QByteArray, QByteArray> targets(Directory directory, const QSet<QByteArray> &links);
    /// Folders may be other ones by now.
    void forget();

private:
    /// Errors: as storage::Stores::open.
    const Result<std::unique_ptr<storage::Store>> &root(Directory directory);

    Target m_target;
    std::shared_ptr<storage::Stores> m_stores;
    std::map<Directory, Result<std::unique_ptr<storage::Store>>> m_roots;
    std::map<Directory, QHash<QByteArray, storage::Found>> m_ahead;
};

} // namespace cleanup
