// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/server/transaction.h"

using namespace Qt::StringLiterals;

Result<database::Transaction> database::Transaction::begin(Connection &connection, Mode mode)
{
    const QString sql = mode == Mode::ReadWrite ? u"BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"_s
                                                : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
    if (const auto begun = connection.begin(sql, mode == Mode::ReadOnlySnapshot); !begun)
        return tl::unexpected(begun.error());
    return Transaction(connection);
}

database::Transaction::~Transaction()
{
    if (m_connection) [[maybe_unused]]
        const auto ignored = m_connection->end(u"ROLLBACK"_s);
}

Result<void> database::Transaction::commit()
{
    auto committed = m_connection->end(u"COMMIT"_s);
    m_connection = nullptr;
    return committed;
}
