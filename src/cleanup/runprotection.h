// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/protection.h"
#include "core/run.h"

#include <QSet>

namespace cleanup {

/// Which files of a plan rows mean that came or changed since it was made, by any reading. Looked at once when a run
/// begins and cheaply before each batch; what even that misses is for the closing check. One thread at a time.
class RunProtection {
public:
    /// Keeps the request by reference.
    RunProtection(const Target &target, const RunRequest &request);

    /// Every row that is not below the plan's snapshot. Errors: Database, Connection.
    Result<void> readLate(Session &session);
    /// Rows with keys above those seen. Inside a batch's transaction. Errors: Database, Connection.
    Result<void> readNewer(Session &session);

    /// The row that means this item's file by now; null: none does.
    const Protection::Meant *meant(size_t section, qsizetype index) const;
    /// "row #17 of downloads names it by now"
    static QString describe(const Protection::Meant &meant);

private:
    /// A row of the plan that nobody has changed does not keep its own file.
    Protection::Skip planned() const;

    const Plan &m_plan;
    Protection m_protection;
    std::vector<qsizetype> m_firstOfSection; ///< Number of the section's first item; -1: it has no files.
    /// The plan's rows as it saw them, by table; a number alone may be that of several.
    std::map<Directory, QSet<std::pair<qint64, quint32>>> m_planned;
};

} // namespace cleanup
