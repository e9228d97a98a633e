// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/plan/item.h"

#include <QJsonObject>
#include <span>
#include <vector>

namespace storage {

/// One file of a quarantined run with its row, as the root keeps it beside the file: enough to bring both back where
/// the journal is lost.
struct ManifestEntry {
    qint64 seq = 0; ///< Place in the run.
    ItemKind kind = ItemKind::Screenshot;
    QByteArray path; ///< Below the root.
    qint64 size = -1; ///< Of the file; -1: it took none.
    qint64 modifiedNs = 0;
    QString table; ///< Qualified and quoted; empty: there was no row.
    QJsonObject texts; ///< The row's columns by name, as text; null where they were NULL.
    QByteArray rowBytes = {}; ///< The same as JSON, in place of `texts`, where the database's bytes are no UTF-8.
    bool hasRow() const { return !texts.isEmpty() || !rowBytes.isEmpty(); }
};

/// What a root's own list of a run says: every whole line; `damaged` counts the others. It is input like any other:
/// whoever reads it checks what it says where it is used.
struct ManifestContent {
    std::vector<ManifestEntry> entries;
    qint64 damaged = 0;
};

/// A run's list beside its files, open for writing.
class Manifest {
public:
    Manifest() = default;
    virtual ~Manifest() = default;
    Manifest(const Manifest &) = delete;
    Manifest &operator=(const Manifest &) = delete;

    /// All of them are kept when it returns. Errors: Storage.
    virtual Result<void> append(std::span<const ManifestEntry> entries) = 0;
};

} // namespace storage
