// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/server/ownpath.h"

#include "database/schema/schema.h"
#include "database/server/connection.h"
#include "database/server/connectionsettings.h"
#include "database/server/nativehandle.h"

#include <QSqlDriver>
#include <QSqlQuery>
#include <QVariant>
#include <libpq-fe.h>

using namespace Qt::StringLiterals;

namespace {
constexpr auto mark = "pg_catalog.set_config('search_path', "_L1;
constexpr auto inForce = "scrapazoid_own_path";
constexpr auto used = "scrapazoid_own_path_used"; ///< In this transaction.

void set(const QSqlDriver *driver, const char *property, bool value)
{
    const_cast<QSqlDriver *>(driver)->setProperty(property, value);
}
} // namespace

void database::ownpath::note(const QSqlDriver *driver, const QString &sql)
{
    if (!driver || !sql.contains(mark))
        return;
    set(driver, inForce, true);
    set(driver, used, true);
}

void database::ownpath::leave(const QSqlDriver *driver)
{
    if (!driver || !driver->property(inForce).toBool())
        return;
    set(driver, inForce, false);
    if (PQtransactionStatus(nativeHandle(driver)) != PQTRANS_INTRANS) // then it has ended with its statement
        return;
    QSqlQuery(driver->createResult()).exec(u"SET LOCAL search_path = "_s + QLatin1StringView(safePath));
}

bool database::ownpath::wasUsed(const QSqlDriver *driver)
{
    return driver && driver->property(used).toBool();
}

void database::ownpath::forget(const QSqlDriver *driver)
{
    if (!driver)
        return;
    set(driver, inForce, false);
    set(driver, used, false);
}

Result<void> database::runDeferred(Connection &connection, const QString &doing)
{
    return connection.execute(u"SELECT 1 WHERE "_s + underOwnPath(connection) + u"; SET CONSTRAINTS ALL IMMEDIATE"_s,
                              doing);
}

QString database::underOwnPath(const Connection &connection)
{
    return u"(SELECT "_s + mark + literal(connection.contact().path) + u", true)) IS NOT NULL"_s;
}
