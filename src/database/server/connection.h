// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/target/target.h"
#include "database/server/canceller.h"
#include "database/server/firstcontact.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariantList>
#include <QtEndian>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <stop_token>

namespace database {

/// One session with the server, for the thread that opened it; closed and forgotten at the end of its scope.
/// The session runs in UTC, with bounded lock, statement and idle-in-transaction times, and finds names in pg_catalog
/// alone: every other name is written with its schema.
///
/// Through a pooler everything happens in transactions that only read, with the settings for just as long: what other
/// programs get of the pool is as it was.
class Connection {
public:
    /// Errors: Connection (with the server's reason, never a password), Usage (a keyword that cannot be passed on),
    /// Refused (a pooler through which not even a look is safe).
    static Result<Connection> open(ConnectionParameters parameters, const QString &applicationName);

    Connection(Connection &&other) noexcept;
    Connection &operator=(Connection &&other) noexcept;
    ~Connection();

    /// Statements without values, separated by semicolons; an error of any is an error. `doing` completes "Cannot …".
    Result<void> execute(const QString &sql, const QString &doing);
    /// A statement with $1, $2, … bound; rows are read forward only. After the last next() call `check`.
    Result<QSqlQuery> query(const QString &sql, const QVariantList &values, const QString &doing);
    /// As query, prepared once for the session: for what every batch asks, in the same words. Its answer is read, or
    /// done with, before the same is asked again, and has the same columns each time. Valid until then.
    Result<QSqlQuery *> queryOften(const QString &sql, const QVariantList &values, const QString &doing);
    /// Prepared once, run often with `run`.
    Result<QSqlQuery> prepare(const QString &sql, const QString &doing);
    static Result<void> run(QSqlQuery &query, const QVariantList &values, const QString &doing);
    /// A stream that was cancelled just ends: only lastError() tells.
    static Result<void> check(const QSqlQuery &query, const QString &doing);
    /// Whether there is another row, for answers of one: an answer that broke is an error and not the end.
    static Result<bool> next(QSqlQuery &query);
    /// `row` for each one to the end of the answer. Errors: as check.
    template <typename Row> static Result<void> forEach(QSqlQuery &query, Row row)
    {
        for (;;) {
            const auto isThere = next(query);
            if (!isThere || !*isThere)
                return isThere ? Result<void>() : tl::unexpected(isThere.error());
            row(std::as_const(query));
        }
    }

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

    /// "host:port" of the server as libpq knows it; a socket's folder is a host.
    const QString &address() const { return m_address; }
    /// Whether what the database keeps is bytes (SQL_ASCII): as text it refuses those that are no UTF-8.
    bool keepsBytes() const;
    /// Whether a pooler stands between: then no lock holds and nothing may be changed.
    bool isPooled() const { return m_contact.isPooled; }
    /// The role's own search path: what names without a schema mean to whoever connects as it.
    const FirstContact &contact() const { return m_contact; }
    /// For Transaction.
    Result<void> begin(const QString &sql, bool isReadOnly);
    Result<void> end(const QString &sql);

private:
    explicit Connection(QString name)
        : m_name(std::move(name))
    {
    }
    void close();
    static Result<Connection> connect(const ConnectionParameters &parameters, const QMap<QString, QString> &keywords,
                                      const FirstContact &contact);
    Result<void> prove();
    Result<void> settle(const ConnectionParameters &parameters);
    Result<QString> findBasis();
    Result<void> executePlainly(const QString &sql, const QString &doing);
    Result<void> makeReady();
    Error errorOf(const QSqlQuery &query, const QString &doing) const;
    Error explained(Error error) const;

    QString m_name;
    QString m_address;
    FirstContact m_contact;
    QString m_transactionSettings; ///< Through a pooler.
    bool m_isInTransaction = false;
    std::map<QString, QSqlQuery> m_prepared; ///< By their words.
};

/// True, as SQL; and once a statement's WHERE has come to it, whatever that statement sets off (triggers, checks) finds
/// names by the role's own search path, as it does when the service writes. The statement's own names are settled by
/// then. Ends with the transaction, or before the next statement that is not its end.
QString underOwnPath(const Connection &connection);

/// What this transaction's statements have put off to its end (deferred triggers and checks) happens now, so that a
/// look after it sees what a commit would leave. Errors: as theirs, Connection.
Result<void> runDeferred(Connection &connection, const QString &doing);

/// While in scope, a stop request cancels the connection's running query, and afterwards none. For reading only: a run
/// that changes things finishes its batch instead.
class CancelOnStop {
public:
    CancelOnStop(const Connection &connection, std::stop_token stop)
        : m_canceller(connection.canceller())
    {
        m_callback.emplace(std::move(stop), Cancel{m_canceller});
    }
    CancelOnStop(const CancelOnStop &) = delete;
    CancelOnStop &operator=(const CancelOnStop &) = delete;
    ~CancelOnStop()
    {
        m_callback.reset();
        m_canceller.wait();
    }

private:
    struct Cancel {
        Canceller canceller;
        void operator()() const { canceller.cancel(); }
    };
    Canceller m_canceller;
    std::optional<std::stop_callback<Cancel>> m_callback;
};

} // namespace database
