// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/target/target.h"

/// Reads the ways in which people write down a PostgreSQL connection: libpq's URLs (`postgresql://`, `postgres://`),
/// its `key=value` strings, and an ORM's URLs (`postgresql+psycopg2://`, `postgresql+asyncpg://`), whose passwords may
/// hold characters that libpq wants encoded. Percent-escapes are decoded; the password is kept apart. Errors: Usage.
/// They never quote any part of the text that could belong to a password.
Result<ConnectionParameters> parseConnectionString(const QString &text);

/// `key='value'` pairs that `parseConnectionString` reads back; without the password.
QString toConnectionString(const QMap<QString, QString> &keywords);
