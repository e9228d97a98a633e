// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/servertime.h"

#include <QHash>
#include <QList>
#include <QString>
#include <optional>

/// How much of an error message's beginning (and, of a traceback, of its end) tells its kind; the rest need not be
/// read at all.
inline constexpr qsizetype tellingCharacters = 300;

/// What error messages of one kind have in common: numbers, times, uuids and long hexadecimals become "#", and so does
/// what stands in quotes: "Timeout after 30 s" → "Timeout after # s", "No element '.price'" → "No element '#'". White
/// space is one space each. A message that is longer than is told by ends with "…"; of a Python traceback only the last
/// line counts, which says what it was, after "… ".
QString foldError(const QString &message);

/// A regular expression, as PostgreSQL reads it, for the messages that fold to `shape`.
QString patternOfShape(const QString &shape);

/// Messages of one kind.
struct ErrorGroup {
    QString shape;
    qint64 count = 0;
    std::optional<ServerTime> lastAt; ///< When the last of these executions ended, or began where it has not ended.
};

/// Counts messages by their shape. However many there are, it holds only so many: the rarest are let go.
class ErrorGrouping {
public:
    /// `mostShapes`: held at the end, at most; twice as many meanwhile.
    explicit ErrorGrouping(qsizetype mostShapes = 500)
        : m_mostShapes(mostShapes)
    {
    }

    void add(const QString &message, const std::optional<ServerTime> &at);
    /// The most frequent first.
    QList<ErrorGroup> groups() const;
    qint64 messages() const { return m_messages; } ///< All that were added.

private:
    QList<ErrorGroup> most() const;

    qsizetype m_mostShapes;
    QHash<QString, ErrorGroup> m_groups;
    qint64 m_messages = 0;
};
