// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/server/nativehandle.h"

#include <QSqlDriver>
#include <QVariant>
#include <libpq-fe.h>

pg_conn *database::nativeHandle(const QSqlDriver *driver)
{
    const QVariant handle = driver ? driver->handle() : QVariant();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "PGconn*") == 0 || qstrcmp(handle.typeName(), "pg_conn*") == 0)
        return handle.isValid() ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
    return nullptr;
}

pg_conn *database::nativeHandle(const QSqlDatabase &database)
{
    return nativeHandle(database.driver());
}
