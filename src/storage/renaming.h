// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace storage {

/// Renames files without ever replacing one. Where the file system cannot do that in one call (NFS, FUSE, ZFS before
/// 2.2), the file gets its new name by a link, which refuses a taken one as well, and then loses the old one. Where
/// there are no links either (exFAT), the new name is looked for first: good enough in folders where nobody else
/// writes.
class Renaming {
public:
    /// Where a name is going: into one of our own folders, or to where the service writes.
    enum class To { OwnFolder, Content };

    /// 0, or -1 with errno set: EEXIST where the name is taken, EOPNOTSUPP where content cannot be renamed to without
    /// the risk of replacing something.
    int rename(int fromFolder, const QByteArray &from, int toFolder, const QByteArray &to, To where);

    /// How the files begin that `canReturn` tries with: whoever is killed then leaves one.
    static constexpr char probePrefix[] = ".probe-";

    /// Whether a name among content can be taken without replacing anything; found out by trying, in `folder`, which is
    /// the console's own. True where that cannot be told.
    bool canReturn(int folder);
    /// Whether one call is not enough, as far as it has been tried.
    bool needsLinks() const { return !m_hasNoReplace; }

private:
    int link(int fromFolder, const QByteArray &from, int toFolder, const QByteArray &to);

    bool m_hasNoReplace = true;
    bool m_hasLinks = true;
    bool m_isProbed = false;
};

} // namespace storage
