// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/target.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <QtEndian>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>

namespace database {

/// Interrupts whatever a connection is doing, from any thread. Outlives its connection safely.
class Canceller {
public:
    explicit Canceller(const QSqlDatabase &database); ///< In the connection's own thread.
    /// Asks the server to end the running query; returns at once, the request travels on a thread of its own.
    void cancel() const;

private:
    struct Handle;
    std::shared_ptr<Handle> m_handle;
};

/// One session with the server, for the thread that opened it; closed and forgotten at the end of its scope.
/// The session runs in UTC, with bounded lock, statement and idle-in-transaction times.
class Connection {
public:
    /// Errors: Connection (with the server's reason, never a password), Usage (a keyword that cannot be passed on).
    static Result<Connection> open(const ConnectionParameters &parameters, const QString &applicationName);

    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    ~Connection();

    /// Statements without values, separated by semicolons; an error of any is an error. `doing` completes "Cannot …".
    Result<void> execute(const QString &sql, const QString &doing);
    /// A statement with $1, $2, … bound; rows are read forward only. After the last next() call `check`.
    Result<QSqlQuery> query(const QString &sql, const QVariantList &values, const QString &doing);
    /// Prepared once, run often with `run`.
    Result<QSqlQuery> prepare(const QString &sql, const QString &doing);
    static Result<void> run(QSqlQuery &query, const QVariantList &values, const QString &doing);
    /// A stream that was cancelled just ends: only lastError() tells.
    static Result<void> check(const QSqlQuery &query, const QString &doing);

    /// One value of a row that is copied out; bytes, or nothing for NULL. Valid for the length of the call.
    using Field = std::optional<QByteArrayView>;
    /// COPY (query) TO STDOUT in binary form, row by row: the fastest way to read a whole table. int8 comes in network
    /// byte order (see `int8Of`), text as UTF-8 or, from a SQL_ASCII server, as its bytes.
    Result<void> copyOut(const QString &query, const std::function<void(std::span<const Field>)> &consume,
                         const QString &doing);
    static qint64 int8Of(QByteArrayView field) { return qFromBigEndian<qint64>(field.data()); }

    Canceller canceller() const { return Canceller(database()); }
    QSqlDatabase database() const { return QSqlDatabase::database(m_name, false); }
    /// What the last failed statement of this session meant.
    bool isAlive() const;

private:
    explicit Connection(QString name)
        : m_name(std::move(name))
    {
    }
    void close();
    Error errorOf(const QSqlQuery &query, const QString &doing) const;

    QString m_name;
};

/// While in scope, a stop request cancels the connection's running query. For reading only: a run that changes things
/// finishes its batch instead.
class CancelOnStop {
public:
    CancelOnStop(const Connection &connection, std::stop_token stop)
        : m_callback(std::move(stop), Cancel{connection.canceller()})
    {
    }

private:
    struct Cancel {
        Canceller canceller;
        void operator()() const { canceller.cancel(); }
    };
    std::stop_callback<Cancel> m_callback;
};

} // namespace database
