// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QString>
#include <compare>

/// A moment on the server's clock: microseconds since 1970-01-01 00:00 UTC.
/// Never built from this machine's clock and never passed through QDateTime on the way back into a predicate.
struct ServerTime {
    qint64 microseconds = 0;

    /// For predicates: "2026-11-15 16:15:58.123456", UTC, all six digits.
    QString toSql() const;
    /// For JSON and logs: "2026-11-15T16:15:58.123Z".
    QString toIso() const;
    /// For sentences: "2026-11-15 16:15:58 UTC".
    QString toWords() const;
    /// For display only.
    QDateTime toUtc() const;

    static constexpr qint64 dayMicroseconds = 86'400'000'000;
    /// Days since 1970-01-01 in UTC, and the moment at which such a day begins.
    qint64 day() const;
    static ServerTime beginOfDay(qint64 day) { return {day * dayMicroseconds}; }

    ServerTime minusSeconds(qint64 seconds) const { return {microseconds - seconds * 1'000'000}; }
    /// Whole seconds from `earlier` to this moment, rounded down.
    qint64 secondsSince(ServerTime earlier) const;

    friend auto operator<=>(const ServerTime &, const ServerTime &) = default;
};

/// "2026-11-22" or "2026-11-22T10:00:00Z", as people write it: UTC unless it says otherwise. Errors: Usage.
Result<ServerTime> parseTime(const QString &text);
