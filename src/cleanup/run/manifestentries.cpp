// SPDX-License-Identifier: GPL-3.0-or-later
#include "cleanup/run/manifestentries.h"

#include <QJsonDocument>

std::vector<storage::ManifestEntry> cleanup::manifestEntries(std::span<const database::JournalledFile> files,
                                                             const ItemPart &part, const database::Schema &schema,
                                                             const QHash<qint64, QByteArray> &texts)
{
    std::vector<storage::ManifestEntry> entries;
    entries.reserve(files.size());
    for (const database::JournalledFile &file : files) {
        const bool hasFile = file.takesFile && file.identity;
        const QByteArray row = texts.value(file.seq);
        const QJsonObject object = QJsonDocument::fromJson(row).object();
        entries.push_back({.seq = file.seq,
                           .kind = part.kind,
                           .path = file.path,
                           .size = hasFile ? file.identity->size : -1,
                           .modifiedNs = hasFile ? file.identity->modifiedNs : 0,
                           .table = row.isEmpty() ? QString() : schema.files(*part.directory).table,
                           .texts = object,
                           .rowBytes = object.isEmpty() ? row : QByteArray()});
    }
    return entries;
}
