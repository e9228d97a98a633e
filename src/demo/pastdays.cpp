// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/pastdays.h"

using namespace Qt::StringLiterals;

namespace {
/// %1 the folder, %2 its table.
const QString snapshotsSql = uR"(
INSERT INTO scrapazoid_console.snapshots (day, directory, taken_at, files, bytes, allocated, rows, recorded_bytes,
                                          orphan_files, orphan_bytes, missing_rows)
SELECT d.day, '%1', (d.day + interval '20 hours') AT TIME ZONE 'UTC', count(f.id), coalesce(sum(f.file_size), 0),
       coalesce(sum(f.file_size), 0), count(f.id), coalesce(sum(f.file_size), 0), 0, 0, 0
  FROM (SELECT (now() AT TIME ZONE 'UTC')::date - n AS day FROM generate_series(1, 30) n) d
  LEFT JOIN %2 f ON f.timestamp < d.day + 1 AND f.timestamp >= d.day - 13
 GROUP BY d.day;
INSERT INTO scrapazoid_console.snapshot_parts (day, directory, dimension, name, files, bytes)
SELECT d.day, '%1', 'user', coalesce(e.user_id::text, ''), count(*), coalesce(sum(f.file_size), 0)
  FROM (SELECT day FROM scrapazoid_console.snapshots WHERE directory = '%1') d
  JOIN %2 f ON f.timestamp < d.day + 1 AND f.timestamp >= d.day - 13
  LEFT JOIN executions e ON e.id = f.execution_id
 GROUP BY d.day, e.user_id;
INSERT INTO scrapazoid_console.snapshot_parts (day, directory, dimension, name, files, bytes)
SELECT d.day, '%1', 'type', coalesce(lower(substring(f.file_path from '[^/]\.([^./]{1,10})$')), ''), count(*),
       coalesce(sum(f.file_size), 0)
  FROM (SELECT day FROM scrapazoid_console.snapshots WHERE directory = '%1') d
  JOIN %2 f ON f.timestamp < d.day + 1 AND f.timestamp >= d.day - 13
 GROUP BY d.day, 4;
)"_s;
} // namespace

tl::expected<void, QString> demo::writePastDays(const SqlAddress &address)
{
    SqlSession session(address);
    const auto isSetUp = session.value(u"SELECT to_regclass('scrapazoid_console.snapshots') IS NOT NULL"_s);
    if (!isSetUp)
        return tl::unexpected(isSetUp.error());
    if (!isSetUp->toBool())
        return {};
    return session.run(snapshotsSql.arg(u"screenshots"_s, u"screenshots"_s)
                       + snapshotsSql.arg(u"downloads"_s, u"downloaded_files"_s));
}
