// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/journalschema.h"

#include "database/server/transaction.h"
#include "database/tr.h"

#include <array>

using namespace Qt::StringLiterals;

namespace {
/// One entry a version, run in order; never edited once released.
const std::array<QString, database::JournalSchema::currentVersion> migrations{uR"(
CREATE SCHEMA scrapazoid_console;

CREATE TABLE scrapazoid_console.meta (
    only_row     boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version      integer NOT NULL,
    installation uuid NOT NULL DEFAULT gen_random_uuid(),
    created_at   timestamptz NOT NULL DEFAULT now(),
    created_by   text NOT NULL DEFAULT session_user
);
INSERT INTO scrapazoid_console.meta (version) VALUES (0);

-- One cleanup, undo or purge. `planned` and `done` hold the counts by kind, as the command line prints them.
CREATE TABLE scrapazoid_console.runs (
    run           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name          text NOT NULL UNIQUE,
    action        text NOT NULL CHECK (action IN ('cleanup', 'undo', 'purge')),
    state         text NOT NULL CHECK (state IN ('running', 'finished', 'stopped', 'interrupted')),
    command       text NOT NULL,
    subject       text,
    mode          text NOT NULL CHECK (mode IN ('quarantine', 'permanent')),
    policy        text NOT NULL DEFAULT '',
    cutoff        timestamptz,
    fingerprint   text NOT NULL DEFAULT '',
    actor_user    text NOT NULL,
    actor_host    text NOT NULL,
    actor_program text NOT NULL,
    overridden    boolean NOT NULL DEFAULT false,
    started_at    timestamptz NOT NULL DEFAULT now(),
    ended_at      timestamptz,
    undo_until    timestamptz,
    planned       jsonb NOT NULL DEFAULT '{}',
    done          jsonb NOT NULL DEFAULT '{}',
    skipped       bigint NOT NULL DEFAULT 0,
    failed        bigint NOT NULL DEFAULT 0,
    freed_bytes   bigint NOT NULL DEFAULT 0,
    error         text NOT NULL DEFAULT ''
);

-- What one transaction claimed. Unsettled: its files may not have been dealt with; recovery finishes them.
CREATE TABLE scrapazoid_console.batches (
    run        bigint NOT NULL REFERENCES scrapazoid_console.runs,
    batch      integer NOT NULL,
    kind       text NOT NULL,
    claimed_at timestamptz NOT NULL DEFAULT now(),
    settled_at timestamptz,
    PRIMARY KEY (run, batch)
);
CREATE INDEX batches_unsettled ON scrapazoid_console.batches (run, batch) WHERE settled_at IS NULL;

-- One row an item. `seq` is its place in the run. `image` is the row as it was, whole.
CREATE TABLE scrapazoid_console.items (
    run          bigint NOT NULL,
    seq          bigint NOT NULL,
    batch        integer NOT NULL,
    kind         text NOT NULL,
    row_id       bigint NOT NULL,
    execution_id bigint,
    path         bytea,
    takes_file   boolean NOT NULL DEFAULT false,
    quarantined  boolean NOT NULL DEFAULT false,
    device       bigint,
    inode        bigint,
    size         bigint,
    modified_ns  bigint,
    links        bigint,
    bytes        bigint NOT NULL DEFAULT 0,
    image        jsonb,
    outcome      text NOT NULL,
    reason       text,
    marked_at    timestamptz,
    message      text,
    subject_seq  bigint,
    PRIMARY KEY (run, seq)
);

-- Executions that no cleanup may touch.
CREATE TABLE scrapazoid_console.pins (
    execution_id bigint PRIMARY KEY,
    note         text NOT NULL DEFAULT '',
    pinned_at    timestamptz NOT NULL DEFAULT now(),
    pinned_by    text NOT NULL
);
)"_s, uR"(
-- Orphans and missing rows are of one of two folders, which their kind alone does not tell.
ALTER TABLE scrapazoid_console.batches ADD COLUMN directory text CHECK (directory IN ('screenshots', 'downloads'));
ALTER TABLE scrapazoid_console.items ADD COLUMN directory text;
UPDATE scrapazoid_console.batches SET directory = kind || 's' WHERE kind IN ('screenshot', 'download');
UPDATE scrapazoid_console.items SET directory = kind || 's' WHERE kind IN ('screenshot', 'download');
)"_s, uR"(
-- A row that got another file_path instead of going: what stands in it now. Its image has what stood there.
ALTER TABLE scrapazoid_console.items ADD COLUMN relinked_to text;
)"_s, uR"(
-- What lay where at the last look of each day, in UTC.
CREATE TABLE scrapazoid_console.snapshots (
    day            date NOT NULL,
    directory      text NOT NULL CHECK (directory IN ('screenshots', 'downloads')),
    taken_at       timestamptz NOT NULL,
    files          bigint NOT NULL,
    bytes          bigint NOT NULL,
    allocated      bigint NOT NULL,
    rows           bigint NOT NULL,
    recorded_bytes bigint NOT NULL,
    orphan_files   bigint NOT NULL,
    orphan_bytes   bigint NOT NULL,
    missing_rows   bigint NOT NULL,
    PRIMARY KEY (day, directory)
);
-- The same by user and by type; the largest of them, the rest under '*'. '' has none.
CREATE TABLE scrapazoid_console.snapshot_parts (
    day       date NOT NULL,
    directory text NOT NULL,
    dimension text NOT NULL CHECK (dimension IN ('user', 'type')),
    name      text NOT NULL,
    files     bigint NOT NULL,
    bytes     bigint NOT NULL,
    PRIMARY KEY (day, directory, dimension, name),
    FOREIGN KEY (day, directory) REFERENCES scrapazoid_console.snapshots ON DELETE CASCADE
);
)"_s, uR"(
-- How long files are kept in this database, each time that somebody agreed on it; the last row holds. No days: what
-- the profiles say.
CREATE TABLE scrapazoid_console.retention (
    revision        bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    screenshot_days integer CHECK (screenshot_days > 0),
    download_days   integer CHECK (download_days > 0),
    set_at          timestamptz NOT NULL DEFAULT now(),
    set_by          text NOT NULL,
    CHECK ((screenshot_days IS NULL) = (download_days IS NULL))
);
)"_s, uR"(
-- Cleaning by itself. What is to happen: one row a job, and one for all of them.
CREATE TABLE scrapazoid_console.automation (
    only_row     boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    revision     bigint NOT NULL DEFAULT 0,
    is_on        boolean NOT NULL DEFAULT true,
    observe_only boolean NOT NULL DEFAULT false,
    set_at       timestamptz,
    set_by       text NOT NULL DEFAULT '',
    paused_until timestamptz,
    paused_by    text NOT NULL DEFAULT ''
);
INSERT INTO scrapazoid_console.automation DEFAULT VALUES;
CREATE TABLE scrapazoid_console.schedule (
    job         text PRIMARY KEY,
    position    integer NOT NULL,
    is_on       boolean NOT NULL,
    timing      text NOT NULL CHECK (timing IN ('interval', 'daily', 'weekly')),
    seconds     bigint NOT NULL,
    minute      integer NOT NULL,
    weekday     integer NOT NULL,
    zone        text NOT NULL,
    policy      jsonb NOT NULL,
    follows_retention boolean NOT NULL,
    max_percent double precision,
    max_delete  bigint,
    set_at      timestamptz NOT NULL DEFAULT now(),
    set_by      text NOT NULL
);
-- What became of it: the last time of each job, and when each kind of cleanup last went through.
CREATE TABLE scrapazoid_console.attempts (
    job      text PRIMARY KEY,
    began_at timestamptz NOT NULL,
    ended_at timestamptz NOT NULL,
    ending   text NOT NULL CHECK (ending IN ('done', 'partly', 'observed', 'refused', 'failed')),
    message  text NOT NULL,
    run      text NOT NULL,
    by       text NOT NULL
);
CREATE TABLE scrapazoid_console.heartbeats (
    kind         text PRIMARY KEY,
    succeeded_at timestamptz NOT NULL,
    by           text NOT NULL
);
-- Programs that would run the schedule. The one whose session holds the watch lock leads.
CREATE TABLE scrapazoid_console.watchers (
    watcher       text PRIMARY KEY,
    pid           integer NOT NULL,
    actor_user    text NOT NULL,
    actor_host    text NOT NULL,
    actor_program text NOT NULL,
    since         timestamptz NOT NULL,
    beat_at       timestamptz NOT NULL
);
-- What they had to say, the last some thousand lines.
CREATE TABLE scrapazoid_console.watch_log (
    line  bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at    timestamptz NOT NULL,
    level text NOT NULL CHECK (level IN ('info', 'warning', 'error')),
    text  text NOT NULL,
    by    text NOT NULL
);
)"_s, uR"(
-- A run is known by its key and this word, which the folders it works in remember as well. Rows at or above
-- `plan_xmin` may have come since its plan was made; until `closing` is done nothing of it is deleted for good:
-- 'owed': rows are to be looked at once more; 'sweep': its files may go for good. `facts` is what guards of later runs
-- compare with, `guards` what was red and overridden, with the reason.
ALTER TABLE scrapazoid_console.runs
    ADD COLUMN nonce     uuid NOT NULL DEFAULT gen_random_uuid(),
    ADD COLUMN plan_xmin xid8,
    ADD COLUMN closing   text NOT NULL DEFAULT 'none' CHECK (closing IN ('none', 'owed', 'sweep', 'done')),
    ADD COLUMN facts     jsonb NOT NULL DEFAULT '{}',
    ADD COLUMN guards    jsonb NOT NULL DEFAULT '[]';
CREATE INDEX runs_owed ON scrapazoid_console.runs (run) WHERE closing IN ('owed', 'sweep');
-- A batch that cannot be finished for a reason of its own: kept, offered again, and in nobody's way.
ALTER TABLE scrapazoid_console.batches
    ADD COLUMN set_aside_at timestamptz,
    ADD COLUMN set_aside    text;
-- `texts` is the row as it was: every column's output text by its name. `image` only of journals before version 7.
-- `owes_row`: its row could not be put back and is here alone.
ALTER TABLE scrapazoid_console.items
    ADD COLUMN changed_ns bigint,
    ADD COLUMN texts      jsonb,
    ADD COLUMN owes_row   boolean NOT NULL DEFAULT false;
CREATE INDEX items_owed ON scrapazoid_console.items (run, seq) WHERE owes_row;
-- Rows of other tables that hung on a row that went: what its foreign keys removed or emptied, to depth 2.
CREATE TABLE scrapazoid_console.dependents (
    run        bigint NOT NULL,
    seq        bigint NOT NULL,
    dependent  bigint GENERATED ALWAYS AS IDENTITY,
    depth      integer NOT NULL CHECK (depth IN (1, 2)),
    relation   text NOT NULL,
    action     text NOT NULL CHECK (action IN ('cascade', 'set null', 'set default')),
    constraint_name text NOT NULL,
    texts      jsonb NOT NULL,
    restored   boolean NOT NULL DEFAULT false,
    PRIMARY KEY (run, seq, dependent)
);
-- The last run of each folder, as the folder itself has it. Not marked: the folder may still name the one before.
CREATE TABLE scrapazoid_console.roots (
    root           text PRIMARY KEY,
    directory      text NOT NULL CHECK (directory IN ('screenshots', 'downloads')),
    counter        bigint NOT NULL,
    nonce          uuid NOT NULL,
    is_marked      boolean NOT NULL,
    before_counter bigint,
    before_nonce   uuid,
    files          bigint,
    marked_at      timestamptz NOT NULL DEFAULT now()
);
-- Who leads or led last. Each leader has a higher term; one that did not step down may be asleep.
CREATE TABLE scrapazoid_console.leads (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    term     bigint NOT NULL DEFAULT 0,
    holder   jsonb NOT NULL DEFAULT '{}',
    is_held  boolean NOT NULL DEFAULT false,
    since    timestamptz NOT NULL DEFAULT now()
);
INSERT INTO scrapazoid_console.leads DEFAULT VALUES;
-- By machine and boot: the server's clock beside that machine's time since boot, after rounds whose checks were green.
CREATE TABLE scrapazoid_console.clocks (
    machine     text PRIMARY KEY,
    boot        text NOT NULL,
    boottime_us bigint NOT NULL,
    server_now  timestamptz NOT NULL,
    reset_by    text NOT NULL DEFAULT ''
);
-- What somebody has looked at and agreed to let pass once, for one job, up to that count and cutoff.
CREATE TABLE scrapazoid_console.agreements (
    agreement bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    job       text NOT NULL,
    guard     text NOT NULL,
    most      bigint NOT NULL,
    cutoff    timestamptz NOT NULL,
    agreed_at timestamptz NOT NULL DEFAULT now(),
    agreed_by text NOT NULL,
    machine   text NOT NULL,
    reason    text NOT NULL DEFAULT '',
    proof     text NOT NULL DEFAULT '',
    used_by   bigint
);
)"_s, uR"(
-- What somebody ought to look at, and whether whoever is to know of it has been told. A cleared one stays until they
-- know that as well. Who is telling has it to himself until then.
CREATE TABLE scrapazoid_console.alerts (
    key           text PRIMARY KEY,
    kind          text NOT NULL,
    text          text NOT NULL,
    mend          text NOT NULL,
    since         timestamptz NOT NULL,
    is_cleared    boolean NOT NULL DEFAULT false,
    is_told       boolean NOT NULL DEFAULT false,
    telling_until timestamptz
);
-- When whoever leads last looked: for what is wrong, with somebody to tell; and through the folders.
CREATE TABLE scrapazoid_console.looks (
    kind      text PRIMARY KEY CHECK (kind IN ('alerts', 'folders')),
    looked_at timestamptz NOT NULL,
    by        text NOT NULL
);
)"_s, uR"(
-- What the last round of each folder for so many days saw and left, where all its own checks were green: what tells the
-- next ones why their rows go. Exempt from every limit on history.
CREATE TABLE scrapazoid_console.baselines (
    directory     text NOT NULL CHECK (directory IN ('screenshots', 'downloads')),
    days          integer NOT NULL CHECK (days > 0),
    scheduled     boolean NOT NULL,
    made_at       timestamptz NOT NULL,
    cutoff        timestamptz NOT NULL,
    highest_id    bigint NOT NULL,
    snapshot_xmin xid8 NOT NULL,
    left_rows     bigint NOT NULL,
    interval_s    bigint NOT NULL DEFAULT 0,
    by            text NOT NULL DEFAULT '',
    PRIMARY KEY (directory, days)
);
-- A new version is no reason to ask about a routine that has gone on for long. What came since its last round nobody
-- knows: the next one counts it.
INSERT INTO scrapazoid_console.baselines (directory, days, scheduled, made_at, cutoff, highest_id, snapshot_xmin, left_rows)
SELECT DISTINCT ON (p.directory, p.days) p.directory, p.days, true, r.started_at,
       r.started_at - p.days * interval '24 hours', 9223372036854775807, '0', 4611686018427387904
  FROM scrapazoid_console.runs r
 CROSS JOIN LATERAL (
       SELECT f.directory, substring(r.policy FROM '(?:^|, )' || f.directory || '[^0-9,]*([0-9]{1,4})')::integer AS days
         FROM (VALUES ('screenshots'), ('downloads')) f (directory)) p
 WHERE r.action = 'cleanup' AND r.state = 'finished' AND NOT r.overridden AND p.days BETWEEN 1 AND 3650
 ORDER BY p.directory, p.days, r.run DESC;
-- Of which folder.
ALTER TABLE scrapazoid_console.agreements ADD COLUMN directory text NOT NULL DEFAULT '';
-- How many items of a cleanup can be undone, and what of it lies in quarantine, as `done` counts. NULL: not counted
-- since something of it was changed.
ALTER TABLE scrapazoid_console.runs
    ADD COLUMN undoable    bigint,
    ADD COLUMN quarantined jsonb;
)"_s, uR"(
-- Keys that are no numbers. Each item and pin has the one or the other.
ALTER TABLE scrapazoid_console.items
    ALTER COLUMN row_id DROP NOT NULL,
    ADD COLUMN row_key       text,
    ADD COLUMN execution_key text;
ALTER TABLE scrapazoid_console.pins
    DROP CONSTRAINT pins_pkey,
    ALTER COLUMN execution_id DROP NOT NULL,
    ADD COLUMN execution_key text UNIQUE,
    ADD UNIQUE (execution_id),
    ADD CHECK (num_nonnulls(execution_id, execution_key) = 1);
)"_s, uR"(
-- Which file it is, in the words of the store that holds it. Items of older versions have `device` and `inode`.
ALTER TABLE scrapazoid_console.items ADD COLUMN token text;
)"_s, uR"(
-- Files that go to an archive: where it is, what it calls itself, and what of the run lies there, as `done` counts (NULL: as
-- `undoable`). An item's receipt is the SHA-256 of both the original and its copy, written before the original goes;
-- `archived_looks` is what its store wants to know when it comes back.
ALTER TABLE scrapazoid_console.runs
    DROP CONSTRAINT IF EXISTS runs_mode_check,
    ADD CONSTRAINT runs_mode_check CHECK (mode IN ('quarantine', 'permanent', 'archive')),
    ADD COLUMN archive    bytea,
    ADD COLUMN archive_id text,
    ADD COLUMN archived   jsonb;
ALTER TABLE scrapazoid_console.items
    ADD COLUMN archived       bytea,
    ADD COLUMN archived_looks text,
    ADD COLUMN archive_purged boolean NOT NULL DEFAULT false;
)"_s};

const QStringList ownTables{u"meta"_s,      u"runs"_s,           u"batches"_s,   u"items"_s,      u"pins"_s,
                            u"snapshots"_s, u"snapshot_parts"_s, u"retention"_s, u"automation"_s, u"schedule"_s,
                            u"attempts"_s,  u"heartbeats"_s,     u"watchers"_s,  u"watch_log"_s,  u"dependents"_s,
                            u"roots"_s,     u"leads"_s,          u"clocks"_s,    u"agreements"_s, u"alerts"_s,
                            u"looks"_s,     u"baselines"_s};

/// Two consoles at the same time: the second waits here and then finds nothing to do.
Result<void> lockSetup(database::Connection &connection, const QString &doing)
{
    return connection.execute(u"SELECT pg_advisory_xact_lock(hashtext('scrapazoid_console.setup'))"_s, doing);
}
} // namespace

Result<int> database::JournalSchema::installedVersion(Connection &connection)
{
    const QString doing = Tr::tr("look for the console's schema");
    auto found = connection.query(u"SELECT to_regclass('scrapazoid_console.meta') IS NOT NULL"_s, {}, doing);
    if (!found)
        return tl::unexpected(found.error());
    const auto isThere = Connection::next(*found);
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (!*isThere || !found->value(0).toBool())
        return 0;
    found->finish();
    auto version = connection.query(u"SELECT version FROM scrapazoid_console.meta"_s, {}, doing);
    if (!version)
        return tl::unexpected(version.error());
    return Connection::next(*version).map([&](bool isSaid) { return isSaid ? version->value(0).toInt() : 0; });
}

Result<void> database::JournalSchema::remove(Connection &connection)
{
    const QString doing = Tr::tr("drop the console's schema");
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto locked = lockSetup(connection, doing); !locked)
        return locked;
    // Those that are ours: what anybody else has put there keeps the schema from going.
    if (const auto dropped = connection.execute(
            u"DROP TABLE IF EXISTS scrapazoid_console."_s + ownTables.join(u", scrapazoid_console."_s), doing);
        !dropped)
        return dropped;
    if (const auto dropped = connection.execute(u"DROP SCHEMA IF EXISTS scrapazoid_console"_s, doing); !dropped)
        return dropped;
    return transaction->commit();
}

Result<void> database::JournalSchema::migrate(Connection &connection)
{
    const QString doing = Tr::tr("create the console's schema");
    auto transaction = Transaction::begin(connection);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto locked = lockSetup(connection, doing); !locked)
        return locked;
    const auto version = installedVersion(connection);
    if (!version)
        return tl::unexpected(version.error());
    for (int next = *version; next < currentVersion; ++next) {
        if (const auto done = connection.execute(migrations[static_cast<size_t>(next)], doing); !done)
            return done;
        if (const auto marked
            = connection.execute(u"UPDATE scrapazoid_console.meta SET version = %1"_s.arg(next + 1), doing);
            !marked)
            return marked;
    }
    return transaction->commit();
}
