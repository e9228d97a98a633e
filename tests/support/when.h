// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <chrono>

namespace support {

/// A moment for a test's row, computed by the server so that the test machine's zone and clock play no part.
class When {
public:
    /// That long before the server's now; negative values lie in the future. An implicit conversion on purpose:
    /// `.started = 10min` reads well.
    When(std::chrono::milliseconds before); // NOLINT(google-explicit-constructor)
    template <typename Rep, typename Period>
    When(std::chrono::duration<Rep, Period> before) // NOLINT(google-explicit-constructor)
        : When(std::chrono::duration_cast<std::chrono::milliseconds>(before))
    {
    }

    /// SQL NULL.
    static When never() { return When(QString()); }
    /// UTC, as PostgreSQL reads it: "2026-11-15 16:15:58.123456", "infinity", "4713-01-01 BC".
    static When at(const QString &utc);

    /// An expression of type timestamp (naive UTC) or timestamptz.
    QString sql(bool timestamptz) const;

private:
    explicit When(QString expression)
        : m_naive(std::move(expression))
    {
    }

    QString m_naive; ///< Empty: NULL.
};

} // namespace support
