// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/plan/protection.h"
#include "cleanup/session/lead.h"
#include "core/plan/run.h"
#include "database/schema/tableshape.h"

#include <QSet>

namespace cleanup {

/// Which files of a plan rows mean that came or changed since it was made, by any reading. Looked at once when a run
/// begins and cheaply before each batch; what even that misses is for the closing check. One thread at a time.
class RunProtection {
public:
    /// Keeps the request by reference.
    RunProtection(Lead &lead, const RunRequest &request);

    /// Every row that is not below the plan's snapshot; all of them where the tables are other ones, or a symbolic link
    /// leads elsewhere. Errors: Database, Connection.
    Result<void> readLate(Session &session);
    /// Rows with keys above those seen, and all where a table has come to be among the service's. Inside a batch's
    /// transaction. Errors: Database, Connection.
    Result<void> readNewer(Session &session);
    /// That no foreign key, trigger or rule has come or gone since the run began. Errors: Refused, Connection.
    Result<void> requireSameActs(Session &session) const;

    /// The row that means this item's file by now; null: none does.
    const Protection::Meant *meant(size_t section, qsizetype index) const;
    /// "row #17 of downloads names it by now"
    static QString describe(const Protection::Meant &meant);

private:
    /// A row of the plan that nobody has changed does not keep its own file.
    Protection::Skip planned() const;

    const Plan &m_plan;
    Protection m_protection;
    bool m_linksHold = true; ///< Symbolic links lead where they did.
    QString m_rowTables; ///< As they were when rows were read last.
    QString m_rowActs; ///< As they were when the run began.
    std::vector<qsizetype> m_firstOfSection; ///< Number of the section's first item; -1: it has no files.
    /// The plan's rows as it saw them, by table; a number alone may be that of several.
    std::map<Directory, QSet<std::pair<RowKey, quint32>>> m_planned;
};

} // namespace cleanup
