// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

/// What a state means to the console.
enum class ExecutionState {
    Other, ///< Nobody has said what this word means.
    Pending,
    Running,
    Finished, ///< It ended by itself, whatever came of it, or was called off.
    Failed,
};

/// The service's own words for the states of executions; the case of their letters does not matter. A mark
/// writes the first of `failed` that the column has, in its spelling (database::Vocabulary).
struct StatusWords {
    QStringList running{QStringLiteral("running")};
    QStringList pending{QStringLiteral("pending")};
    QStringList failed{QStringLiteral("failed")};
    QStringList finished{QStringLiteral("completed"), QStringLiteral("finished"), QStringLiteral("success"),
                         QStringLiteral("succeeded"), QStringLiteral("done"),     QStringLiteral("cancelled"),
                         QStringLiteral("canceled"),  QStringLiteral("error"),    QStringLiteral("timeout")};

    ExecutionState stateOf(QStringView word) const;
    /// Each word as programs spell it: as it is, in small letters, in capitals, with a capital.
    static QStringList spellings(const QStringList &words);
    friend bool operator==(const StatusWords &, const StatusWords &) = default;
};
