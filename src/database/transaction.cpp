// SPDX-License-Identifier: GPL-3.0-or-later
#include "database/transaction.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Database)
};
} // namespace

Result<database::Transaction> database::Transaction::begin(Connection &connection, Mode mode)
{
    const QString sql = mode == Mode::ReadWrite ? u"BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE"_s
                                                : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s;
    if (const auto begun = connection.execute(sql, Tr::tr("begin a transaction")); !begun)
        return tl::unexpected(begun.error());
    return Transaction(connection);
}

database::Transaction::~Transaction()
{
    if (m_connection) [[maybe_unused]]
        const auto ignored = m_connection->execute(u"ROLLBACK"_s, {});
}

Result<void> database::Transaction::commit()
{
    auto committed = m_connection->execute(u"COMMIT"_s, Tr::tr("commit"));
    m_connection = nullptr;
    return committed;
}
