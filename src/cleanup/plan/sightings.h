// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/fileidentity.h"
#include "core/plan/plan.h"
#include "storage/store.h"

#include <QHash>

namespace cleanup {

/// Orphans that earlier previews on this machine found below one root of one database, and when. Kept as a file in the
/// user's cache, never below the root or in the database: a preview writes nothing there. Losing it loses a mark.
class Sightings {
public:
    /// Found again after this long, an orphan counts as found twice.
    static constexpr qint64 apartSeconds = 600;

    /// `folder` empty: nothing is remembered.
    Sightings(const QString &folder, const DatabaseIdentity &database, const storage::Store &root);

    /// Notes the file, and says whether it was found at least `apartSeconds` before `now` already.
    bool note(const QByteArray &path, const FileIdentity &identity, ServerTime now);
    /// Keeps what was noted and forgets the rest. What cannot be written is lost.
    void save() const;

private:
    QString m_file;
    QHash<quint64, qint64> m_before; ///< Path and file as a hash, to seconds since the epoch.
    QHash<quint64, qint64> m_now;
};

} // namespace cleanup
