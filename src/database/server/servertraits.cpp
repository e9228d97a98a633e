// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/server/servertraits.h"

#include "database/tr.h"

using namespace Qt::StringLiterals;

namespace {
/// Takes the setting back where it was made (pg_settings.source). The first statement lets the second one write.
QString makeWritable(const QString &source, const QString &role, const QString &database)
{
    const QString first = u"SET default_transaction_read_only = off; "_s;
    const QString setting = u"default_transaction_read_only"_s;
    if (source == "database user"_L1)
        return first + u"ALTER ROLE %1 IN DATABASE %2 RESET %3;"_s.arg(role, database, setting);
    if (source == "user"_L1)
        return first + u"ALTER ROLE %1 RESET %2;"_s.arg(role, setting);
    if (source == "database"_L1)
        return first + u"ALTER DATABASE %1 RESET %2;"_s.arg(database, setting);
    return first + u"ALTER SYSTEM SET %1 = off; SELECT pg_reload_conf();"_s.arg(setting);
}
} // namespace

Result<database::ServerTraits> database::findServerTraits(Connection &connection)
{
    auto query = connection.query(uR"(
        SELECT current_setting('server_version_num')::integer,
               inet_server_addr() IS NULL OR inet_server_addr() << '127.0.0.0/8' OR inet_server_addr() = '::1',
               coalesce((SELECT s.ssl FROM pg_stat_ssl s WHERE s.pid = pg_backend_pid()), false),
               pg_is_in_recovery(), quote_ident(current_user), quote_ident(current_database()),
               (SELECT s.source FROM pg_settings s WHERE s.name = 'default_transaction_read_only' AND s.setting = 'on'))"_s,
                                  {}, Tr::tr("ask the server about itself"));
    if (!query)
        return tl::unexpected(query.error());
    ServerTraits traits;
    const auto isSaid = Connection::next(*query);
    if (!isSaid || !*isSaid)
        return isSaid ? Result<ServerTraits>(traits) : tl::unexpected(isSaid.error());
    traits.versionNumber = query->value(0).toInt();
    traits.isNear = query->value(1).toBool();
    traits.isEncrypted = query->value(2).toBool();
    traits.isStandby = query->value(3).toBool();
    traits.role = query->value(4).toString();
    if (!query->isNull(6))
        traits.makeWritable = makeWritable(query->value(6).toString(), traits.role, query->value(5).toString());
    traits.bypassRowSecurity = u"ALTER ROLE %1 BYPASSRLS;"_s.arg(traits.role);
    return traits;
}
