// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/journal/journalowner.h"

#include "database/schema/foreigncode.h"
#include "database/tr.h"

using namespace Qt::StringLiterals;

Result<database::JournalOwner> database::findJournalOwner(Connection &connection, const Schema &schema)
{
    const QString doing = Tr::tr("look whose the console's schema is");
    auto query = connection.query(uR"(
        WITH journal AS (
            SELECT coalesce((SELECT n.nspowner FROM pg_catalog.pg_namespace n WHERE n.nspname = 'scrapazoid_console'),
                            (SELECT r.oid FROM pg_catalog.pg_roles r WHERE r.rolname = current_user)) AS owner)
        SELECT pg_get_userbyid(j.owner)::text,
               EXISTS (SELECT FROM pg_catalog.pg_class c JOIN pg_catalog.pg_roles r ON r.oid = c.relowner
                        WHERE c.oid = ANY ($1::oid[]) AND NOT r.rolsuper AND pg_has_role(c.relowner, j.owner, 'MEMBER')),
               (SELECT string_agg(format('ALTER TABLE scrapazoid_console.%I OWNER TO scrapazoid_cleaner;', c.relname), ' ' ORDER BY c.relname)
                  FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                 WHERE n.nspname = 'scrapazoid_console' AND c.relkind = 'r')
          FROM journal j)"_s,
                                  {schema.oids()}, doing);
    if (!query)
        return tl::unexpected(query.error());
    if (!query->next())
        return tl::unexpected(Connection::check(*query, doing).error());
    JournalOwner found{.role = query->value(0).toString(), .isServices = query->value(1).toBool(), .mend = {}};
    const QString tables = query->value(2).toString();
    query->finish();
    if (!found.isServices || tables.isEmpty())
        return found;
    const auto grants = findCleanerGrants(connection, schema);
    if (!grants)
        return tl::unexpected(grants.error());
    found.mend = *grants + u" ALTER SCHEMA scrapazoid_console OWNER TO scrapazoid_cleaner; "_s + tables;
    return found;
}
