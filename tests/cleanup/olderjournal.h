// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cleanup/enginefixture.h"

namespace support {

/// The console's schema as its second version made it, which databases of that time still have.
constexpr char16_t journalOfVersion2[] = uR"(DROP SCHEMA scrapazoid_console CASCADE;
CREATE SCHEMA scrapazoid_console;

CREATE TABLE scrapazoid_console.meta (
    only_row     boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    version      integer NOT NULL,
    installation uuid NOT NULL DEFAULT gen_random_uuid(),
    created_at   timestamptz NOT NULL DEFAULT now(),
    created_by   text NOT NULL DEFAULT session_user
);
INSERT INTO scrapazoid_console.meta (version) VALUES (0);

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

CREATE TABLE scrapazoid_console.batches (
    run        bigint NOT NULL REFERENCES scrapazoid_console.runs,
    batch      integer NOT NULL,
    kind       text NOT NULL,
    claimed_at timestamptz NOT NULL DEFAULT now(),
    settled_at timestamptz,
    PRIMARY KEY (run, batch)
);
CREATE INDEX batches_unsettled ON scrapazoid_console.batches (run, batch) WHERE settled_at IS NULL;

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

CREATE TABLE scrapazoid_console.pins (
    execution_id bigint PRIMARY KEY,
    note         text NOT NULL DEFAULT '',
    pinned_at    timestamptz NOT NULL DEFAULT now(),
    pinned_by    text NOT NULL
);
ALTER TABLE scrapazoid_console.batches ADD COLUMN directory text CHECK (directory IN ('screenshots', 'downloads'));
ALTER TABLE scrapazoid_console.items ADD COLUMN directory text;
UPDATE scrapazoid_console.batches SET directory = kind || 's' WHERE kind IN ('screenshot', 'download');
UPDATE scrapazoid_console.items SET directory = kind || 's' WHERE kind IN ('screenshot', 'download');
UPDATE scrapazoid_console.meta SET version = 2;
)";

/// Puts it in the place of the current one, of the same installation.
inline void makeOlderJournal(Installation &it)
{
    const QString installation
        = it.db.value(QStringLiteral("SELECT installation::text FROM scrapazoid_console.meta")).toString();
    for (const QString &statement : QString::fromUtf16(journalOfVersion2).split(u';', Qt::SkipEmptyParts)) {
        if (!statement.trimmed().isEmpty())
            it.db.exec(statement);
    }
    it.db.exec(QStringLiteral("UPDATE scrapazoid_console.meta SET installation = '%1'").arg(installation));
}

} // namespace support
