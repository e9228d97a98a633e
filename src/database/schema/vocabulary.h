// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/execution/statuswords.h"
#include "database/server/connection.h"

namespace database {

struct ExecutionTable;

/// The states of executions as the column spells them, against the words of the profile. Made once a connection, of the
/// labels of an enum and of what the rows hold; the newest hundred thousand where no index leads by their states.
class Vocabulary {
public:
    Vocabulary() = default;
    /// Errors: Schema (no state is one that the profile knows as running or pending, and there are executions that may
    /// be), Connection. A role that may not read the executions gets the words of the profile unchecked.
    static Result<Vocabulary> load(Connection &connection, const ExecutionTable &table, const StatusWords &words);

    // SQL over a state's text: whether it is one of these.
    QString isUnfinished(const QString &text) const { return isOneOf(text, m_unfinished); }
    /// Unfinished for all that is known: a state whose word nobody has explained is, too, where it has no end.
    QString mayBeUnfinished(const QString &text) const { return isOneOf(text, m_unfinished + m_unexplained); }
    QString isFailed(const QString &text) const { return isOneOf(text, m_failed); }
    QString isFinished(const QString &text) const { return isOneOf(text, m_finished); }
    /// The state that a mark writes; empty where the column has no such label.
    const QString &mark() const { return m_mark; }

    ExecutionState stateOf(const QString &word) const { return m_words.stateOf(word); }
    /// States that executions without an end have, and that nobody has explained.
    const QStringList &unexplained() const { return m_unexplained; }
    const QStringList &unfinished() const { return m_unfinished; }
    /// There were rows to look at, or none may be: what comes into an empty table may be spelled in any way.
    bool hasSeenRows() const { return m_hasSeenRows; }

private:
    static QString isOneOf(const QString &text, const QStringList &words);

    StatusWords m_words;
    QStringList m_unfinished, m_failed, m_finished; ///< As the column spells them.
    QStringList m_unexplained;
    QString m_mark;
    bool m_hasSeenRows = false;
};

} // namespace database
