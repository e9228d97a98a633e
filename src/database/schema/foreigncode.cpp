// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/schema/foreigncode.h"

#include "database/schema/tableshape.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
using database::ForeignCode;

/// CTEs: what this session's role may that others may not, and `weak`, the roles that lack some of it. By membership,
/// since code can SET ROLE to whatever the session's user is a member of.
const QString whoIsWeak = uR"(
    power (role, what) AS (
        SELECT r.oid, p.what FROM pg_catalog.pg_roles r,
               LATERAL (VALUES ('superuser', r.rolsuper), ('createrole', r.rolcreaterole), ('replication', r.rolreplication),
                               ('bypassrls', r.rolbypassrls),
                               (r.rolname::text, r.rolname IN ('pg_execute_server_program', 'pg_write_server_files',
                                   'pg_read_server_files', 'pg_write_all_data', 'pg_read_all_data', 'pg_maintain',
                                   'pg_create_subscription'))) p (what, holds)
         WHERE p.holds),
    mine AS MATERIALIZED (SELECT DISTINCT p.what FROM power p WHERE pg_has_role(session_user, p.role, 'MEMBER')),
    weak AS MATERIALIZED (
        SELECT o.oid, o.rolname FROM pg_catalog.pg_roles o
         WHERE EXISTS (SELECT FROM mine m WHERE NOT EXISTS (
                   SELECT FROM power p WHERE p.what = m.what AND pg_has_role(o.oid, p.role, 'MEMBER')))))"_s;

/// CTEs: every table that is written, with its heirs and what a foreign key changes with it (to depth 2, where what is
/// journalled ends; rows that only lose a reference take nothing with them), and what is worked out or set off when a
/// row of it is. An expression comes with who wrote it and its text: of the functions in it the catalogue remembers
/// other people's, and only the text has its own. `author` is whoever wrote down that a function be called.
const QString whatRuns = uR"(
    written (oid, depth) AS (
        SELECT c.oid, 0 FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE c.oid = ANY ($2::oid[]) OR (n.nspname = 'scrapazoid_console' AND c.relkind IN ('r', 'p'))
        UNION
        SELECT further.oid, further.depth
          FROM written w CROSS JOIN LATERAL (
              SELECT i.inhrelid, w.depth FROM pg_catalog.pg_inherits i WHERE i.inhparent = w.oid
              UNION ALL
              SELECT k.conrelid, CASE WHEN 'c' IN (k.confdeltype, k.confupdtype) THEN w.depth + 1 ELSE 2 END
                FROM pg_catalog.pg_constraint k
               WHERE k.contype = 'f' AND k.confrelid = w.oid AND w.depth < 2 AND @enforced
                 AND (k.confdeltype IN ('c', 'n', 'd') OR k.confupdtype IN ('c', 'n', 'd'))) further (oid, depth)),
    tables (oid, owner, name) AS (
        SELECT c.oid, c.relowner, format('%I.%I', n.nspname, c.relname)
          FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE c.oid IN (SELECT w.oid FROM written w)),
    types (oid, relation) AS (
        SELECT a.atttypid, t.oid FROM tables t JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum > 0 AND NOT a.attisdropped
        UNION
        SELECT below.oid, s.relation FROM types s JOIN pg_catalog.pg_type y ON y.oid = s.oid
         CROSS JOIN LATERAL (
              SELECT x.oid FROM pg_catalog.pg_type x WHERE x.oid IN (y.typbasetype, y.typelem)
              UNION ALL
              SELECT a.atttypid FROM pg_catalog.pg_attribute a
               WHERE y.typrelid <> 0 AND a.attrelid = y.typrelid AND a.attnum > 0 AND NOT a.attisdropped) below),
    expressions (relation, class, object, name, author, tree) AS MATERIALIZED (
        SELECT t.oid, 'pg_attrdef'::regclass, d.oid, a.attname::text, t.owner, d.adbin::text
          FROM tables t JOIN pg_catalog.pg_attrdef d ON d.adrelid = t.oid
          JOIN pg_catalog.pg_attribute a ON a.attrelid = t.oid AND a.attnum = d.adnum
        UNION ALL
        SELECT t.oid, 'pg_constraint'::regclass, k.oid, k.conname::text, t.owner, k.conbin::text
          FROM tables t JOIN pg_catalog.pg_constraint k ON k.conrelid = t.oid AND k.contype = 'c'
        UNION ALL
        SELECT s.relation, 'pg_constraint'::regclass, k.oid, k.conname::text, y.typowner, k.conbin::text
          FROM types s JOIN pg_catalog.pg_type y ON y.oid = s.oid JOIN pg_catalog.pg_constraint k ON k.contypid = y.oid
        UNION ALL
        SELECT s.relation, 'pg_type'::regclass, y.oid, y.typname::text, y.typowner, y.typdefaultbin::text
          FROM types s JOIN pg_catalog.pg_type y ON y.oid = s.oid AND y.typdefaultbin IS NOT NULL
        UNION ALL
        SELECT t.oid, 'pg_class'::regclass, x.indexrelid, x.indexrelid::regclass::text, t.owner,
               concat(x.indexprs::text, x.indpred::text)
          FROM tables t JOIN pg_catalog.pg_index x ON x.indrelid = t.oid AND (x.indexprs IS NOT NULL OR x.indpred IS NOT NULL)
        UNION ALL
        SELECT t.oid, 'pg_class'::regclass, t.oid, t.name, t.owner, k.partexprs::text
          FROM tables t JOIN pg_catalog.pg_partitioned_table k ON k.partrelid = t.oid AND k.partexprs IS NOT NULL
        UNION ALL
        SELECT t.oid, 'pg_policy'::regclass, p.oid, p.polname::text, t.owner, concat(p.polqual::text, p.polwithcheck::text)
          FROM tables t JOIN pg_catalog.pg_policy p ON p.polrelid = t.oid AND row_security_active(t.oid)
        UNION ALL
        SELECT t.oid, 'pg_trigger'::regclass, g.oid, g.tgname::text, t.owner, g.tgqual::text
          FROM tables t JOIN pg_catalog.pg_trigger g ON g.tgrelid = t.oid AND NOT g.tgisinternal AND g.tgqual IS NOT NULL),
    called (relation, name, author, function) AS (
        SELECT e.relation, e.name, e.author, coalesce(o.oprcode::oid, d.refobjid)
          FROM expressions e JOIN pg_catalog.pg_depend d ON d.classid = e.class AND d.objid = e.object
           AND d.refclassid IN ('pg_proc'::regclass, 'pg_operator'::regclass)
          LEFT JOIN pg_catalog.pg_operator o ON d.refclassid = 'pg_operator'::regclass AND o.oid = d.refobjid
        UNION
        SELECT e.relation, e.name, e.author, m[1]::oid
          FROM expressions e, LATERAL regexp_matches(e.tree, ':(?:funcid|opfuncid) ([0-9]+)', 'g') m
         WHERE m[1] <> '0'),
    code (kind, relation, name, author, function) AS (
        SELECT 'trigger', t.oid, g.tgname::text, t.owner, g.tgfoid
          FROM tables t JOIN pg_catalog.pg_trigger g ON g.tgrelid = t.oid AND NOT g.tgisinternal AND g.tgenabled <> 'D'
        UNION ALL
        SELECT 'expression', c.relation, c.name, c.author, c.function FROM called c
        UNION ALL
        SELECT 'cast', s.relation, y.typname::text, y.typowner, k.castfunc
          FROM types s JOIN pg_catalog.pg_type y ON y.oid = s.oid
          JOIN pg_catalog.pg_cast k ON s.oid IN (k.castsource, k.casttarget) AND k.castfunc <> 0
         WHERE y.typnamespace <> 'pg_catalog'::regnamespace))"_s.replace(u"@enforced"_s,
                                                                         database::keyIsEnforced(u"k"_s));

/// Of PostgreSQL's own functions those do harm in an expression that act, or run whatever text they are given. Others
/// of a role that may as much as ours do none where they only work something out, or are not told what to do.
const QString isHarmless = uR"(CASE WHEN f.pronamespace = 'pg_catalog'::regnamespace
             THEN f.proname !~ '_to_xml'
                  AND (f.provolatile <> 'v' OR f.prorettype = 'trigger'::regtype
                       OR f.proname IN ('nextval', 'currval', 'lastval', 'random', 'gen_random_uuid', 'uuidv4', 'uuidv7',
                                        'clock_timestamp', 'timeofday'))
             ELSE f.proowner NOT IN (SELECT w.oid FROM weak w) AND (f.provolatile <> 'v' OR f.pronargs = 0) END)"_s;

/// Schemas that stand on the role's own path and in which somebody may put things who may less. The role
/// pg_database_owner stands for whoever owns the database.
const QString openSchemas = uR"(
    open_schemas (name, owner, revoke) AS (
        SELECT n.nspname, coalesce(w.rolname::text, 'PUBLIC'),
               CASE WHEN g.grantee = n.nspowner THEN ''
                    ELSE format('REVOKE CREATE ON SCHEMA %I FROM %s;', n.nspname,
                                CASE WHEN g.grantee = 0 THEN 'PUBLIC' ELSE g.grantee::regrole::text END) END
          FROM pg_catalog.pg_namespace n
          CROSS JOIN LATERAL (
              SELECT n.nspowner AS grantee UNION ALL
              SELECT a.grantee FROM aclexplode(n.nspacl) a WHERE a.privilege_type = 'CREATE') g
          JOIN LATERAL (SELECT CASE WHEN g.grantee = to_regrole('pg_database_owner')
                                    THEN (SELECT d.datdba FROM pg_catalog.pg_database d WHERE d.datname = current_database())
                                    ELSE g.grantee END AS role) r ON true
          LEFT JOIN weak w ON w.oid = r.role
         WHERE n.nspname = ANY ($1::name[]) AND (w.oid IS NOT NULL OR (r.role = 0 AND EXISTS (SELECT FROM mine)))))"_s;

/// Whether any code can be foreign at all. Mostly none can: the role may nothing special, or nobody weaker owns
/// anything here; that is seen in a tenth of the time that following every expression takes.
Result<bool> canBeForeign(database::Connection &connection, const QString &doing)
{
    auto query = connection.query(u"WITH "_s + whoIsWeak + u","_s + openSchemas + uR"(
        SELECT EXISTS (SELECT FROM mine)
               AND (EXISTS (SELECT FROM open_schemas)
                    OR EXISTS (SELECT FROM weak w JOIN pg_catalog.pg_class c ON c.relowner = w.oid)
                    OR EXISTS (SELECT FROM weak w JOIN pg_catalog.pg_type y ON y.typowner = w.oid)
                    OR EXISTS (SELECT FROM weak w JOIN pg_catalog.pg_proc f ON f.proowner = w.oid)))"_s,
                                  {connection.contact().schemas}, doing);
    if (!query)
        return tl::unexpected(query.error());
    return query->next() ? Result<bool>(query->value(0).toBool())
                         : tl::unexpected(database::Connection::check(*query, doing).error());
}

ForeignCode::Kind kindOf(const QString &name)
{
    using Kind = ForeignCode::Kind;
    if (name == "trigger"_L1)
        return Kind::Trigger;
    if (name == "rule"_L1)
        return Kind::Rule;
    if (name == "cast"_L1)
        return Kind::Cast;
    return name == "path"_L1 ? Kind::Path : Kind::Expression;
}
} // namespace

Result<QList<ForeignCode>> database::findForeignCode(Connection &connection, const Schema &schema)
{
    const QString doing = Tr::tr("look for code on the tables");
    const auto canBe = canBeForeign(connection, doing);
    if (!canBe)
        return tl::unexpected(canBe.error());
    if (!*canBe)
        return QList<ForeignCode>();
    const QString sql = u"WITH RECURSIVE "_s + whatRuns + u","_s + whoIsWeak + u","_s + openSchemas + uR"(
        SELECT c.kind, t.name, c.name, f.oid::regprocedure::text, w.rolname::text, ''
          FROM code c JOIN tables t ON t.oid = c.relation JOIN pg_catalog.pg_proc f ON f.oid = c.function
          JOIN weak w ON w.oid = CASE WHEN f.pronamespace = 'pg_catalog'::regnamespace OR f.proowner NOT IN (SELECT o.oid FROM weak o)
                                      THEN c.author ELSE f.proowner END
         WHERE NOT )"_s
        + isHarmless + uR"(
        UNION
        SELECT 'rule', t.name, r.rulename::text, r.rulename::text, w.rolname::text, ''
          FROM tables t JOIN pg_catalog.pg_rewrite r ON r.ev_class = t.oid AND r.ev_enabled <> 'D' JOIN weak w ON w.oid = t.owner
        UNION
        SELECT 'path', t.name, c.name, o.name::text, o.owner, o.revoke
          FROM code c JOIN tables t ON t.oid = c.relation JOIN pg_catalog.pg_proc f ON f.oid = c.function
          JOIN pg_catalog.pg_language l ON l.oid = f.prolang AND l.lanname NOT IN ('c', 'internal')
          CROSS JOIN open_schemas o
         WHERE f.pronamespace <> 'pg_catalog'::regnamespace AND f.proowner NOT IN (SELECT w.oid FROM weak w)
           AND NOT EXISTS (SELECT FROM unnest(f.proconfig) s WHERE s ILIKE 'search\_path=%')
         ORDER BY 1 DESC, 2, 3)"_s;
    auto query = connection.query(sql, {connection.contact().schemas, schema.oids()}, doing);
    if (!query)
        return tl::unexpected(query.error());
    QList<ForeignCode> found;
    while (query->next()) {
        found.append({.kind = kindOf(query->value(0).toString()),
                      .table = query->value(1).toString(),
                      .name = query->value(2).toString(),
                      .code = query->value(3).toString(),
                      .owner = query->value(4).toString(),
                      .revoke = query->value(5).toString()});
    }
    if (const auto read = Connection::check(*query, doing); !read)
        return tl::unexpected(read.error());
    return found;
}

Result<QString> database::findCleanerGrants(Connection &connection, const Schema &schema)
{
    const QString doing = Tr::tr("read the catalogue");
    auto query = connection.query(uR"(
        SELECT string_agg(DISTINCT format('%I', n.nspname), ', ')
          FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE c.oid = ANY ($1::oid[]))"_s,
                                  {schema.oids()}, doing);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return tl::unexpected(Connection::check(*query, doing).error());
    QStringList whole = schema.tables().mid(1);
    whole << u"ALL TABLES IN SCHEMA scrapazoid_console"_s;
    QString grants;
    for (const QString &tables : std::as_const(whole))
        grants += u" GRANT SELECT, INSERT, UPDATE, DELETE ON %1 TO scrapazoid_cleaner;"_s.arg(tables);
    return u"CREATE ROLE scrapazoid_cleaner LOGIN; "
           "GRANT USAGE ON SCHEMA %1, scrapazoid_console TO scrapazoid_cleaner; "
           "GRANT SELECT, UPDATE ON %2 TO scrapazoid_cleaner;"_s.arg(query->value(0).toString(),
                                                                     schema.executions().table)
        + grants;
}
