-- SPDX-License-Identifier: GPL-3.0-or-later
-- The tables of the service, with twenty screenshots, s1.png to s20.png, from one to twenty days old.
CREATE TABLE executions (id serial PRIMARY KEY, user_id integer NOT NULL, status varchar(20) NOT NULL,
    started_at timestamp, completed_at timestamp, error_message text);
CREATE TABLE screenshots (id serial PRIMARY KEY, execution_id integer REFERENCES executions (id),
    file_path varchar(500) NOT NULL, file_size integer, timestamp timestamp);
CREATE TABLE downloaded_files (id serial PRIMARY KEY, execution_id integer REFERENCES executions (id),
    file_path varchar(500) NOT NULL, file_size integer, timestamp timestamp);
INSERT INTO executions (user_id, status, started_at, completed_at)
    SELECT 1, 'completed', (now() AT TIME ZONE 'utc') - make_interval(hours => h), (now() AT TIME ZONE 'utc') - make_interval(hours => h - 1)
      FROM generate_series(1, 480) h;
INSERT INTO screenshots (file_path, file_size, timestamp)
    SELECT 's' || day || '.png', 5, (now() AT TIME ZONE 'utc') - make_interval(days => day) FROM generate_series(1, 20) day;
