// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QString>
#include <compare>

/// A key of one table, so that an execution's number is never taken for a screenshot's.
template <typename Tag> struct RowKey {
    qint64 value = 0;
    friend auto operator<=>(const RowKey &, const RowKey &) = default;
    friend size_t qHash(RowKey key, size_t seed = 0) noexcept { return ::qHash(key.value, seed); }
};

using ExecutionId = RowKey<struct ExecutionTag>;

/// A run in the journal, like "20261123-011502-3f9a": sorts by time, usable as a folder name.
struct RunId {
    QString value;
    bool isNull() const { return value.isEmpty(); }
    friend bool operator==(const RunId &, const RunId &) = default;
};
