// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/journal/runjournal.h"

namespace database {

/// Sees that what a claim has written into the journal is in it and stays there, where somebody has put a trigger or a
/// rule on the journal's tables or on the one that rows are taken from: what they leave out, change or take away could
/// not be undone. Costs nothing where nobody has. Within one transaction.
class JournalSeal {
public:
    /// `table`: whose rows are taken, by oid; 0: none. Errors: Connection.
    static Result<JournalSeal> of(Connection &connection, quint32 table = 0);

    /// What it is about, and where that is in the run.
    struct Batch {
        OpenRun run;
        int batch = 0;
        SeqRange range = {};
    };

    bool isNeeded() const { return m_isNeeded; }
    /// What the journal has of the batch, with what hangs on its rows, right after it was written and compared.
    Result<void> close(const Batch &batch);
    /// At the end of the claim, when all that was deferred has run: it is the same. Error: Database, naming the table.
    Result<void> prove(const Batch &batch);

private:
    JournalSeal(Connection &connection, bool isNeeded)
        : m_connection(&connection)
        , m_isNeeded(isNeeded)
    {
    }
    Result<QString> read(const Batch &batch);

    Connection *m_connection;
    bool m_isNeeded;
    QString m_seal;
};

} // namespace database
