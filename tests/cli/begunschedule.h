// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/testdatabase.h"

/// As if the schedule had gone through before: what it would do first is agreed to, and nobody has to be asked.
inline void letScheduleBegin(support::TestDatabase &db)
{
    db.exec(QStringLiteral(
        "INSERT INTO scrapazoid_console.baselines (directory, days, scheduled, made_at, cutoff, highest_id,"
        " snapshot_xmin, left_rows) SELECT d, 1, true, now(), now() - interval '4000 days', 9223372036854775807,"
        " '0', 4611686018427387904 FROM unnest(ARRAY['screenshots', 'downloads']) d ON CONFLICT DO NOTHING"));
}
