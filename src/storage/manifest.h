// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/result.h"
#include "core/plan/item.h"
#include "storage/root.h"

#include <QJsonObject>
#include <span>

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

/// The text file `manifests/<run>` in the console's own folder: a line an entry, each with a checksum over run, place
/// and content, so that no line can be moved or made up by accident. It is input like any other: whoever reads it
/// checks what it says where it is used.
class Manifest {
public:
    /// For writing; makes it where it is missing. Errors: Storage (no room, even without the reserve).
    static Result<Manifest> open(const Root &root, const RunId &run);
    /// Appends and syncs. Errors: Storage.
    Result<void> append(std::span<const ManifestEntry> entries);

    /// Every whole line; `damaged` counts the others. Errors: NotFound, Storage.
    struct Content {
        std::vector<ManifestEntry> entries;
        qint64 damaged = 0;
    };
    static Result<Content> read(const Root &root, const RunId &run);
    /// The runs that have one, in order of their names. Errors: Storage.
    static Result<QList<RunId>> list(const Root &root);
    /// Goes where its run is purged or undone. False with errno set where it could not be removed.
    static bool remove(const Root &root, const RunId &run);

private:
    Manifest(FileDescriptor own, FileDescriptor file, RunId run)
        : m_own(std::move(own))
        , m_file(std::move(file))
        , m_run(std::move(run))
    {
    }

    FileDescriptor m_own;
    FileDescriptor m_file;
    RunId m_run;
};

} // namespace storage
