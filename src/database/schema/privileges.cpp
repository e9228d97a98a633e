// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/schema/privileges.h"

#include "database/schema/catalogue.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
QString doingReadRights()
{
    return Tr::tr("read the role's rights");
}

/// SQL: the role in question, as a name.
QString nameOf(int placeholder)
{
    return u"coalesce(nullif($%1::text, ''), current_user)::name"_s.arg(placeholder);
}

/// One of the service's tables, and what is done with it.
struct TableUse {
    QString name;
    QString table;
    quint32 oid = 0;
    QString cleaning; ///< As an array literal.
    /// Columns that are written, as literals; a right to update them, or to update the table, is enough.
    QStringList updated = {};
};

/// A need for each use, in their order: one statement for all of them.
Result<QList<database::PrivilegeNeed>> lookAtTables(database::Connection &connection, const QList<TableUse> &uses,
                                                    const RoleInQuestion &role)
{
    const bool isViewing = role.purpose == RolePurpose::View;
    QStringList lines;
    for (qsizetype use = 0; use < uses.size(); ++use) {
        const TableUse &one = uses.at(use);
        lines << u"(%1, %2::oid, '%3'::text[], ARRAY[%4])"_s.arg(use).arg(one.oid).arg(
            isViewing ? u"{SELECT}"_s : one.cleaning, one.updated.join(u", "_s));
    }
    QString sql = uR"(
        SELECT u.place, string_agg(w.privilege, ', ' ORDER BY w.place), quote_ident(@role)
          FROM (VALUES @uses) u (place, "table", privileges, updated), unnest(u.privileges) WITH ORDINALITY w (privilege, place)
         WHERE NOT has_table_privilege(@role, u."table", w.privilege)
           AND NOT (w.privilege = 'UPDATE' AND (
               SELECT bool_and(has_column_privilege(@role, u."table", c, 'UPDATE')) FROM unnest(u.updated) c))
         GROUP BY u.place)"_s;
    sql.replace(u"@uses"_s, lines.join(u", "_s)).replace(u"@role"_s, nameOf(1));
    QList<database::PrivilegeNeed> needs;
    for (const TableUse &use : uses)
        needs.append({.name = use.name, .object = use.table, .missing = {}, .grant = {}});
    auto query = connection.query(sql, {role.name}, doingReadRights());
    if (!query)
        return tl::unexpected(query.error());
    const auto read = database::Connection::forEach(*query, [&](const QSqlQuery &row) {
        database::PrivilegeNeed &need = needs[row.value(0).toInt()];
        need.missing = row.value(1).toString().split(u", "_s);
        need.grant = u"GRANT %1 ON %2 TO %3;"_s.arg(row.value(1).toString(), need.object, row.value(2).toString());
    });
    return read ? Result<QList<database::PrivilegeNeed>>(std::move(needs)) : tl::unexpected(read.error());
}

/// The schemas that the service's tables lie in.
Result<QList<database::PrivilegeNeed>> lookAtSchemas(database::Connection &connection, const database::Schema &schema,
                                                     const RoleInQuestion &role)
{
    QString sql = uR"(
        SELECT DISTINCT quote_ident(n.nspname), quote_ident(@role), n.nspname::text
          FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
         WHERE c.oid = ANY ($2::oid[]) AND NOT has_schema_privilege(@role, n.oid, 'USAGE'))"_s;
    sql.replace(u"@role"_s, nameOf(1));
    auto query = connection.query(sql, {role.name, schema.oids()}, doingReadRights());
    if (!query)
        return tl::unexpected(query.error());
    QList<database::PrivilegeNeed> needs;
    while (query->next()) {
        const QString name = query->value(0).toString();
        needs.append({u"schema-"_s + query->value(2).toString(),
                      Tr::tr("schema %1").arg(name),
                      {u"USAGE"_s},
                      u"GRANT USAGE ON SCHEMA %1 TO %2;"_s.arg(name, query->value(1).toString())});
    }
    if (const auto read = database::Connection::check(*query, doingReadRights()); !read)
        return tl::unexpected(read.error());
    return needs;
}

Result<database::PrivilegeNeed> lookAtCreate(database::Connection &connection, const RoleInQuestion &role)
{
    auto query = connection.query(
        QString(uR"(SELECT current_database(), has_database_privilege(@role, current_database(), 'CREATE'),
                           quote_ident(current_database()), quote_ident(@role))"_s)
            .replace(u"@role"_s, nameOf(1)),
        {role.name}, doingReadRights());
    if (!query)
        return tl::unexpected(query.error());
    database::PrivilegeNeed need{.name = u"create"_s, .object = {}, .missing = {}, .grant = {}};
    const auto isThere = database::Connection::next(*query);
    if (!isThere || !*isThere)
        return isThere ? Result<database::PrivilegeNeed>(need) : tl::unexpected(isThere.error());
    need.object = Tr::tr("database %1").arg(query->value(0).toString());
    if (!query->value(1).toBool()) {
        need.missing << u"CREATE"_s;
        need.grant
            = u"GRANT CREATE ON DATABASE %1 TO %2;"_s.arg(query->value(2).toString(), query->value(3).toString());
    }
    return need;
}
} // namespace

Result<QList<database::PrivilegeNeed>> database::findTablePrivileges(Connection &connection, const Schema &schema,
                                                                     const RoleInQuestion &role)
{
    auto needs = lookAtSchemas(connection, schema, role);
    if (!needs)
        return needs;
    const ExecutionTable &e = schema.executions();
    QStringList marked{e.status.key, e.completed.key};
    if (e.error.exists())
        marked << e.error.key;
    QList<TableUse> uses{{u"executions"_s, e.table, e.oid, u"{SELECT,UPDATE}"_s, marked}};
    // Undo inserts whole rows with their ids, so no sequence is asked; rows are locked before they go, and a row gets
    // another path by re-linking: both take UPDATE.
    for (const Directory directory : schema.directories()) {
        const FileTable &f = schema.files(directory);
        uses.append({toName(directory), f.table, f.oid, u"{SELECT,INSERT,UPDATE,DELETE}"_s, {f.path.key}});
    }
    const auto ofTables = lookAtTables(connection, uses, role);
    if (!ofTables)
        return ofTables;
    *needs << *ofTables;
    return needs;
}

Result<database::PrivilegeNeed> database::findConsolePrivileges(Connection &connection, const RoleInQuestion &role)
{
    QString sql = uR"(
        WITH space AS (SELECT n.oid FROM pg_catalog.pg_namespace n WHERE n.nspname = 'scrapazoid_console'),
        needed (name, place, privilege) AS (
            SELECT t.name, p.place, p.privilege
              FROM (VALUES ('meta', '{SELECT}'::text[]), ('runs', '{SELECT,INSERT,UPDATE}'), ('batches', '{SELECT,INSERT,UPDATE}'),
                           ('items', '{SELECT,INSERT,UPDATE,DELETE}'), ('pins', '{SELECT,INSERT,UPDATE,DELETE}'),
                           ('dependents', '{SELECT,INSERT,UPDATE,DELETE}'), ('roots', '{SELECT,INSERT,UPDATE}'), ('leads', '{SELECT,INSERT,UPDATE}'),
                           ('clocks', '{SELECT,INSERT,UPDATE,DELETE}'), ('agreements', '{SELECT,INSERT,UPDATE}'), ('baselines', '{SELECT,INSERT,UPDATE}'),
                           ('alerts', '{SELECT,INSERT,UPDATE,DELETE}'), ('looks', '{SELECT,INSERT,UPDATE}'),
                           ('snapshots', '{SELECT,INSERT,UPDATE,DELETE}'), ('snapshot_parts', '{SELECT,INSERT,UPDATE,DELETE}'),
                           ('retention', '{SELECT,INSERT}'), ('automation', '{SELECT,INSERT,UPDATE}'),
                           ('schedule', '{SELECT,INSERT,UPDATE,DELETE}'), ('attempts', '{SELECT,INSERT,UPDATE}'),
                           ('heartbeats', '{SELECT,INSERT,UPDATE}'), ('watchers', '{SELECT,INSERT,UPDATE,DELETE}'),
                           ('watch_log', '{SELECT,INSERT,DELETE}')) t (name, privileges),
                   unnest(t.privileges) WITH ORDINALITY p (privilege, place)
             WHERE $2 OR p.privilege = 'SELECT'),
        missing AS (
            SELECT d.name, string_agg(d.privilege, ', ' ORDER BY d.place) AS privileges
              FROM space s JOIN pg_catalog.pg_class c ON c.relnamespace = s.oid JOIN needed d ON d.name = c.relname
             WHERE NOT has_table_privilege(@role, c.oid, d.privilege)
             GROUP BY d.name),
        grants AS (
            SELECT 'USAGE' AS what, format('GRANT USAGE ON SCHEMA scrapazoid_console TO %I;', @role) AS sql, '' AS name
              FROM space s WHERE NOT has_schema_privilege(@role, s.oid, 'USAGE')
            UNION ALL
            SELECT format('%s ON %I', m.privileges, m.name),
                   format('GRANT %s ON scrapazoid_console.%I TO %I;', m.privileges, m.name, @role), m.name
              FROM missing m)
        SELECT EXISTS (SELECT FROM space), (SELECT string_agg(what, E'\n' ORDER BY name) FROM grants),
               (SELECT string_agg(sql, ' ' ORDER BY name) FROM grants))"_s;
    sql.replace(u"@role"_s, nameOf(1));
    auto query = connection.query(sql, {role.name, role.purpose == RolePurpose::Clean}, doingReadRights());
    if (!query)
        return tl::unexpected(query.error());
    const auto isThere = Connection::next(*query);
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (!*isThere || !query->value(0).toBool()) {
        query->finish();
        return lookAtCreate(connection, role);
    }
    return PrivilegeNeed{.name = u"console"_s,
                         .object = Tr::tr("schema scrapazoid_console"),
                         .missing = query->value(1).toString().split(u'\n', Qt::SkipEmptyParts),
                         .grant = query->value(2).toString()};
}

Result<bool> database::isRole(Connection &connection, const QString &name)
{
    auto query = connection.query(u"SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = $1"_s, {name}, doingReadRights());
    return query ? Connection::next(*query) : tl::unexpected(query.error());
}

Result<QList<RoleInQuestion>> database::findRolesLetIn(Connection &connection)
{
    auto query = connection.query(uR"(
        SELECT r.rolname::text, bool_or(a.privilege_type = 'INSERT')
          FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace,
               pg_catalog.aclexplode(c.relacl) a JOIN pg_catalog.pg_roles r ON r.oid = a.grantee
         WHERE n.nspname = 'scrapazoid_console' AND c.relname = 'runs' AND a.grantee <> c.relowner
         GROUP BY 1 ORDER BY 1)"_s,
                                  {}, doingReadRights());
    if (!query)
        return tl::unexpected(query.error());
    QList<RoleInQuestion> roles;
    const auto read = Connection::forEach(*query, [&](const QSqlQuery &row) {
        roles.append({.purpose = row.value(1).toBool() ? RolePurpose::Clean : RolePurpose::View,
                      .name = row.value(0).toString()});
    });
    return read ? Result<QList<RoleInQuestion>>(std::move(roles)) : tl::unexpected(read.error());
}
