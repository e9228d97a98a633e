-- SPDX-License-Identifier: GPL-3.0-or-later
-- Three roles for the console, none of them the service's own: an owner, who sets up and migrates; a cleaner, who plans,
-- runs and undoes; a viewer, who looks and previews. For whoever owns the service's tables, once:
--
--     psql -d scrapazoid -f roles.sql
--
-- Other names, or tables in another schema: -v owner=… -v cleaner=… -v viewer=… -v schema=… (and -v executions=…,
-- -v screenshots=…, -v downloads=… where the tables are called otherwise). Passwords are set with \password.
-- Afterwards the owner makes the console's own schema and lets the other two into it:
--
--     scrapazoidctl -d postgresql://scrapazoid_owner@HOST/scrapazoid … \
--         setup --grant-cleaner scrapazoid_cleaner --grant-viewer scrapazoid_viewer
\set ON_ERROR_STOP on
\if :{?owner} \else \set owner scrapazoid_owner \endif
\if :{?cleaner} \else \set cleaner scrapazoid_cleaner \endif
\if :{?viewer} \else \set viewer scrapazoid_viewer \endif
\if :{?schema} \else \set schema public \endif
\if :{?executions} \else \set executions executions \endif
\if :{?screenshots} \else \set screenshots screenshots \endif
\if :{?downloads} \else \set downloads downloaded_files \endif
BEGIN;
CREATE ROLE :"owner" LOGIN;
CREATE ROLE :"cleaner" LOGIN;
CREATE ROLE :"viewer" LOGIN;
-- The schema scrapazoid_console is the owner's: not even the service may change what undo would put back.
GRANT CREATE ON DATABASE :"DBNAME" TO :"owner";
GRANT USAGE ON SCHEMA :"schema" TO :"owner", :"cleaner", :"viewer";
-- What a cleanup does to the service's rows; with the option to pass it on to the next cleaner or viewer.
GRANT SELECT, UPDATE ON :"schema".:"executions" TO :"owner" WITH GRANT OPTION;
GRANT SELECT, INSERT, UPDATE, DELETE ON :"schema".:"screenshots", :"schema".:"downloads" TO :"owner" WITH GRANT OPTION;
COMMIT;
