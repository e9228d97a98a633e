// SPDX-License-Identifier: GPL-3.0-or-later
// The way back of what a FileJournal has taken.
#include "database/journal/filejournal.h"
#include "database/journal/journalkeys.h"
#include "database/journal/journalplaces.h"
#include "database/server/server.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
void addRemarks(database::ReturnedRows &returned, const QHash<qint64, QString> &remarks)
{
    for (const auto &[seq, remark] : remarks.asKeyValueRange()) {
        QString &all = returned.remarks[seq];
        all = all.isEmpty() ? remark : all + u"; "_s + remark;
    }
}
} // namespace

/// Images of journals before version 7 are JSON of the row; what the table has of them now is read by the server's own
/// rule, and what it has not is passed on for its name.
QString database::FileJournal::imageSource() const
{
    QStringList generated;
    for (const QString &name : m_image->generated())
        generated << literal(name);
    return uR"(
        WITH %4
        SELECT i.seq AS key, i.row_id, i.row_key, i.relinked_to, coalesce(i.texts, (
                   SELECT jsonb_object_agg(k.key, coalesce(old.texts -> k.key, to_jsonb(i.image ->> k.key)))
                     FROM jsonb_object_keys(i.image) k (key) WHERE k.key <> ALL (ARRAY[%1]::text[]))) AS texts
          FROM places JOIN scrapazoid_console.items i ON i.run = places.run AND i.seq = places.seq
          LEFT JOIN LATERAL (SELECT %2 AS texts FROM jsonb_populate_record(NULL::%3, i.image) r) old ON i.texts IS NULL AND i.image IS NOT NULL)"_s
        .arg(generated.join(u", "_s), m_image->texts(u"r"_s), m_table.table, placesSql(u"$1"_s, u"$2"_s));
}

Result<database::ReturnedRows> database::FileJournal::restoreRows(const OpenRun &run, std::span<const qint64> seqs,
                                                                  Likeness likeness)
{
    if (seqs.empty() || !factsOf(m_part.kind).hasRow)
        return ReturnedRows{.back = QSet<qint64>(seqs.begin(), seqs.end()), .refused = {}, .remarks = {}};
    if (const auto locked = lockTable(m_connection, m_table.table, m_table.oid); !locked)
        return tl::unexpected(locked.error());
    if (const auto loaded = loadTable(); !loaded)
        return tl::unexpected(loaded.error());
    const ImageColumn *key = m_image->findNamed(m_table.id.name);
    const QStringList identity = key && key->isUnique ? QStringList{key->name} : QStringList();
    if (const auto keyed = lookUpByKey(m_connection, !identity.isEmpty(), Tr::tr("put rows back")); !keyed)
        return tl::unexpected(keyed.error());
    QStringList known{m_table.id.name, m_table.execution.name, m_table.path.name, m_table.time.name};
    if (m_table.size.exists())
        known << m_table.size.name;
    RowReturn rows(m_connection, *m_image, imageSource() + u" WHERE i.relinked_to IS NULL"_s, {run.key, arrayOf(seqs)},
                   identity);
    const bool hasPaths = m_part.kind == ItemKind::Missing;
    auto returned = rows.putBackToStay(likeness, likeness, known, [&](ReturnedRows &back) {
        return (hasPaths ? restorePaths(run, seqs, back) : Result<void>{}).and_then([&] {
            return restoreDependents(run, back);
        });
    });
    if (!returned || returned->back.isEmpty())
        return returned;
    const auto looked
        = (hasPaths ? requirePaths(run, *returned) : Result<void>{}).and_then([&] { return noteAstray(*returned); });
    return looked ? std::move(returned) : tl::unexpected(looked.error());
}

Result<void> database::FileJournal::restorePaths(const OpenRun &run, std::span<const qint64> seqs,
                                                 ReturnedRows &returned)
{
    const QString doing = Tr::tr("put paths back");
    const ImageColumn *path = m_image->findNamed(m_table.path.name);
    auto query = m_connection.query(uR"(
        WITH mine AS MATERIALIZED (SELECT i.key, %4 AS path, %7 AS own, i.relinked_to FROM (%5 WHERE i.relinked_to IS NOT NULL) i),
        back AS (
            UPDATE %1 f SET %2 = m.path FROM mine m WHERE %3 = m.own AND f.%2 = m.relinked_to AND %6 RETURNING m.key)
        SELECT m.key, b.key IS NOT NULL FROM mine m LEFT JOIN back b USING (key))"_s.arg(
                                        m_table.table, m_table.path.name, m_table.id.keySql(u"f"_s),
                                        path ? RowImage::value(*path, u"i.texts"_s) : u"NULL"_s, imageSource(),
                                        underOwnPath(m_connection), keyOfItem(m_table.id)),
                                    {run.key, arrayOf(seqs)}, doing);
    if (!query)
        return tl::unexpected(query.error());
    while (query->next()) {
        const qint64 seq = query->value(0).toLongLong();
        if (query->value(1).toBool())
            returned.back.insert(seq);
        else
            returned.refused.insert(seq, Tr::tr("the row has another path again, or is gone"));
    }
    return Connection::check(*query, doing);
}

/// An error where a row that got its path back has another one after all.
Result<void> database::FileJournal::requirePaths(const OpenRun &run, const ReturnedRows &returned)
{
    const QString doing = Tr::tr("put paths back");
    const ImageColumn *path = m_image->findNamed(m_table.path.name);
    const std::vector<qint64> seqs(returned.back.cbegin(), returned.back.cend());
    auto query = m_connection.query(uR"(
        SELECT 1 FROM (%1 WHERE i.relinked_to IS NOT NULL) i
         WHERE NOT EXISTS (SELECT 1 FROM %2 f WHERE %3 = %6 AND f.%4 = %5) LIMIT 1)"_s.arg(
                                        imageSource(), m_table.table, m_table.id.keySql(u"f"_s), m_table.path.name,
                                        path ? RowImage::value(*path, u"i.texts"_s) : u"NULL"_s, keyOfItem(m_table.id)),
                                    {run.key, arrayOf(seqs)}, doing);
    if (!query)
        return tl::unexpected(query.error());
    if (query->next())
        return tl::unexpected(pathKept());
    return Connection::check(*query, doing);
}

/// What hung on the rows and has not stayed.
Result<void> database::FileJournal::noteAstray(ReturnedRows &returned)
{
    const auto remarks = m_dependents->findAstray();
    if (!remarks)
        return tl::unexpected(remarks.error());
    addRemarks(returned, *remarks);
    return {};
}

Result<void> database::FileJournal::restoreDependents(const OpenRun &run, ReturnedRows &returned)
{
    if (returned.back.isEmpty())
        return {};
    const std::vector<qint64> seqs(returned.back.cbegin(), returned.back.cend());
    const auto remarks = m_dependents->putBack(run, seqs);
    if (!remarks)
        return tl::unexpected(remarks.error());
    addRemarks(returned, *remarks);
    return {};
}
