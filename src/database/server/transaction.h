// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database/server/connection.h"

namespace database {

/// A transaction on the stack: rolled back at the end of its scope unless committed. For the connection's own thread.
class Transaction {
public:
    enum class Mode { ReadWrite, ReadOnlySnapshot }; ///< A snapshot sees one moment over all its queries.

    static Result<Transaction> begin(Connection &connection, Mode mode = Mode::ReadWrite);
    Transaction(Transaction &&other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

    /// An error of kind Connection leaves open whether the commit happened: look into the journal.
    Result<void> commit();

private:
    explicit Transaction(Connection &connection)
        : m_connection(&connection)
    {
    }
    Connection *m_connection;
};

} // namespace database
